"""What may stand in each column of a series, as its .yml declares it.

key: [sex, age_from_years]        the columns that tell one row from every other
columns:
- name: mean_gait_speed_m_per_s
  meaning: mean comfortable walking speed
  unit: m/s
  type: number                    one of TYPES
  range: [0.1, 3]                 of numbers: what is possible or plausible, so that a slip of a sign or a point shows
  one_of: [male, female]          of texts, where only these words stand
  may_be_empty: true              where nothing was printed; else an empty cell is a slip
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..science.mistakes import AuthorMistakes, Mistake, nearest
from .written import Written

TYPES = {
    "number": "a number such as 1.34",
    "whole": "a whole number such as 60",
    "text": "words",
    "number or text": "a number, or words with their reason",
    "key": "the key of a work in docs/references.bib",
    "keys": "keys of docs/references.bib, parted by semicolons",
}
FIELDS = ("name", "meaning", "unit", "type", "range", "one_of", "may_be_empty")
NUMBERS = ("number", "whole", "number or text")
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
NOT_NUMBERS = {"nan", "inf", "-inf", "+inf", "infinity", "-infinity"}


@dataclass(frozen=True)
class Column:
    """One column: what may stand in it."""

    name: str
    type: str
    unit: str = "none"
    range: tuple[float, float] | None = None
    one_of: tuple[str, ...] = ()
    may_be_empty: bool = False

    def value(self, text: str) -> Any:
        """The cell as Python holds it: None where nothing was printed."""
        if text == "":
            return None
        if self.type in NUMBERS and NUMBER.fullmatch(text):
            return int(text) if text.lstrip("-").isdigit() else float(text)
        return text

    def trouble(self, text: str) -> tuple[str, str] | None:
        """What is wrong with a cell, and the remedy; None when it is fine."""
        if text == "":
            return (
                None
                if self.may_be_empty
                else ("is empty", "Write the value; or, if none was printed, say may_be_empty: true in the .yml.")
            )
        if text != text.strip():
            return f"“{text}” has a blank at its edge", "Take the blank out."
        if self.type in NUMBERS:
            return self._trouble_with_number(text)
        if self.one_of and text not in self.one_of:
            return f"“{text}” is none of {', '.join(self.one_of)}", nearest(text, self.one_of) or "Write one of these."
        return None

    def _trouble_with_number(self, text: str) -> tuple[str, str] | None:
        if not NUMBER.fullmatch(text):
            if self.type == "number or text" and text.lower() not in NOT_NUMBERS:
                return None
            return f"“{text}” is not a number", _number_meant(text)
        number = float(text)
        if self.type == "whole" and not text.lstrip("-").isdigit():
            return (
                f"“{text}” is not a whole number",
                "Write it without a point; or, if parts are meant, say type: number in the .yml.",
            )
        low, high = self.range or (number, number)
        if not low <= number <= high:
            return (
                f"{text} is outside {low:g} to {high:g} ({self.unit})",
                "A sign or a decimal point may have slipped: compare it with the source. If it is right, widen the range in the .yml.",
            )
        return None


def _number_meant(text: str) -> str:
    if re.fullmatch(r"-?\d+,\d+", text):
        return f"Write a decimal point: {text.replace(',', '.')}"
    if re.fullmatch(r"-?[\d_ ]+(\.\d+)?", text):
        return f"Write the digits alone: {re.sub('[_ ]', '', text)}"
    return "Write the number alone, with a decimal point, as in 1.34; leave the cell empty where none was printed."


def read_columns(origin: Written) -> tuple[Column, ...]:
    """The columns a .yml declares. Raises AuthorMistakes with all that is wrong with them."""
    declared = origin.data.get("columns")
    if not isinstance(declared, list) or not all(isinstance(column, dict) for column in declared):
        raise AuthorMistakes(
            [
                origin.mistake(
                    ("columns",),
                    "columns is not a list of columns.",
                    "Write - name: …, meaning: …, unit: …, type: … for each.",
                )
            ]
        )
    mistakes = [
        Mistake(origin.file, origin.line("columns", at, field), what, remedy)
        for at, column in enumerate(declared)
        for field, what, remedy in _troubles(column)
    ]
    mistakes += _key_troubles(origin, [column.get("name") for column in declared])
    if mistakes:
        raise AuthorMistakes(mistakes)
    return tuple(
        Column(
            c["name"],
            c["type"],
            str(c["unit"]),
            tuple(c["range"]) if "range" in c else None,
            tuple(c.get("one_of", ())),
            c.get("may_be_empty", False),
        )
        for c in declared
    )


def _troubles(column: dict) -> Iterator[tuple[str, str, str]]:
    """The field, what is wrong with it, and the remedy."""
    name = column.get("name") or "without a name"
    for field in ("name", "meaning", "unit", "type"):
        if not column.get(field):
            yield field, f"The column {name} has no {field}.", _EXAMPLES[field]
    for field in map(str, column):
        if field not in FIELDS:
            yield (
                field,
                f"The column {name} has the unknown field {field}.",
                nearest(field, FIELDS) or f"Its fields are: {', '.join(FIELDS)}.",
            )
    kind = column.get("type")
    if kind and kind not in TYPES:
        yield (
            "type",
            f"The column {name} has the type {kind}, which there is not.",
            nearest(str(kind), TYPES) or f"Types: {', '.join(TYPES)}.",
        )
    for field, fine, remedy in _RULES:
        if field in column and not fine(column):
            yield field, f"The column {name} has a {field} that cannot be: {column[field]}.", remedy
    if kind in ("number", "whole") and "range" not in column:
        yield (
            "type",
            f"The column {name} holds numbers and has no range.",
            "Say what is possible or plausible: range: [0, 120]",
        )


_EXAMPLES = {
    "name": "Write name: as in the first line of the .csv.",
    "meaning": "Say in words what it holds.",
    "unit": "Write unit: kg, or none.",
    "type": f"Write one of: {', '.join(TYPES)}.",
}


def _is_range(column: dict) -> bool:
    ends = column["range"]
    return (
        isinstance(ends, list)
        and len(ends) == 2
        and all(isinstance(x, int | float) and not isinstance(x, bool) for x in ends)
        and ends[0] < ends[1]
        and column.get("type") in NUMBERS
    )


_RULES: tuple[tuple[str, Callable[[dict], bool], str], ...] = (
    ("range", _is_range, "For numbers, the least and the most: range: [0, 120]"),
    (
        "one_of",
        lambda c: isinstance(c["one_of"], list) and all(isinstance(x, str) for x in c["one_of"]),
        "A list of words: one_of: [male, female]",
    ),
    ("may_be_empty", lambda c: isinstance(c["may_be_empty"], bool), "Write true, or leave it out."),
)


def _key_troubles(origin: Written, names: list) -> Iterator[Mistake]:
    key = origin.data.get("key")
    if not isinstance(key, list) or not key:
        yield origin.mistake(
            ("key",), "It does not say which columns tell one row from another.", "Write key: [sex, age_from_years]"
        )
        return
    for at, name in enumerate(key):
        if name not in names:
            yield origin.mistake(
                ("key", at),
                f"key names {name}, which is no column.",
                nearest(str(name), map(str, names)) or "Name columns of the .csv.",
            )
