"""The numbers in a sentence that say something measured, with the unit that follows them.

taken                                             left out
-----------------------------------------------   -----------------------------------------------
206, 1,685, 0.30, 24 to 33 %, −0.68 (its size)    in 2019, on 22 November 2026 (a year, a day)
8.2 to 10.2, 10.0 to 12.7 s: each in s            IGF-1, B12, type 2, the 30-second stand, step 3
                                                  three times a week; numbers in words: twelve
                                                  words of links; in 100 (a share's whole)
                                                  the 95 % of an interval, the 97.5th percentile
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from calculators.pages.quantities import NOT_QUANTITIES
from calculators.sources.cells import DIGITS, number_of

FILLED_HERE = "\ue000"
"""Stands for a number that is filled in, while the typed ones are looked at."""
_UNITS = {
    "%": "percent|percentage points",
    "per cent": "percent|percentage points",
    "percent": "percent|percentage points",
    "kg/m²": "kg/m2",
    "kg/m2": "kg/m2",
    "g/kg": "g/kg/day",
    "grams per kilogram": "g/kg/day",
    "kg": "kg",
    "kilograms": "kg",
    "kilos": "kg",
    "cm": "cm",
    "m/s": "m/s",
    "metres a second": "m/s",
    "seconds": "s",
    "s": "s",
    "ng/ml": "ng/mL",
    "ng/dl": "ng/dL",
    "nmol/l": "nmol/L",
    "kcal": "kcal|kcal/kg/day",
    "grams": "g|g/kg/day",
    "g": "g|g/kg/day",
    "points": "points",
    "stands": "repetitions in 30 s",
    "years": "years|year",
    "weeks": "weeks",
    "months": "months",
    "days": "days",
    "hours": "hours",
    "hour": "hours",
    "people": "count",
    "adults": "count",
    "men": "count",
    "women": "count",
    "trials": "count",
    "studies": "count",
    "patients": "count",
}
"""A unit as pages write it -> the units of columns that it may be."""
UNITS = {unit for units in _UNITS.values() for unit in units.split("|")}
_JOINT = rf"(?:\s*(?:to|and|or|against|in (?:wo)?men|for (?:wo)?men|±|-|–|,)\s*[+−-]?(?:[\d.,]+|{FILLED_HERE}))"
_UNIT = re.compile(
    rf"(?P<joint>{_JOINT}*)\s*-?(?P<unit>{'|'.join(re.escape(u) for u in sorted(_UNITS, key=len, reverse=True))})(?![\w/²])",
    re.IGNORECASE,
)
_AGE = re.compile(r"\b(?:at|aged|of|between)\s+(?:\d+\s+to\s+)?$", re.IGNORECASE)
"""What stands before an age: “8.1 s at 60 to 69, 9.2 s at 70” says nothing of 69 seconds."""
_NOT_MEASURED = (
    re.compile(r"\b(?:of|in|every)\s+(?:every\s+)?1,?000?\b(?!\s*(?:g|kcal)\b)"),
    re.compile(r"(?<=\bmiddle )95 ?(?:%|percent)|\b95 ?(?:%|percent) (?=intervals?\b|ranges?\b|limits\b)"),
    re.compile(r"\b\d+(?:\.\d+)?(?:st|nd|rd|th)\b"),
)


@dataclass(frozen=True)
class Said:
    """A number as it is written: its text, value, decimals, and the column units that its own unit may be."""

    text: str
    value: float
    units: tuple[str, ...]

    @property
    def decimals(self) -> int:
        return len(self.text.partition(".")[2])


def numbers_in(words: str) -> Iterator[Said]:
    """The numbers of a sentence without its marks, in the order they stand."""
    for pattern in (*NOT_QUANTITIES, *_NOT_MEASURED):
        words = pattern.sub(" … ", words)
    for found in DIGITS.finditer(words):
        unit = _UNIT.match(words, found.end())
        if unit and (unit["joint"] or unit["unit"] in ("men", "women")) and _AGE.search(words, 0, found.start()):
            unit = None
        name = unit["unit"].lower() if unit else ""
        units = tuple(_UNITS[name].split("|")) if name else ()
        whole = "." not in found[0] or units != ("count",)
        yield Said(found[0], number_of(found[0]), units if whole else ())
