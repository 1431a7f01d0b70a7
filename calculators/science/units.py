"""Units by their UCUM code, and the ways a reader may type a quantity (kg, lb, st lb, cm, ft in).

Conversion factors are exact by definition: the international pound is 0.45359237 kg and the inch
2.54 cm (international yard and pound agreement, 1959).
"""
from __future__ import annotations

from dataclasses import dataclass

POUND = 0.45359237
INCH = 2.54


@dataclass(frozen=True)
class Unit:
    """A unit: UCUM code, what a reader sees, how it may be typed, and its size in the canonical unit."""

    code: str
    shown: str
    size: float
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entry:
    """One way to type a quantity: one unit, or a large and a small one (`5 ft 7 in`)."""

    key: str
    units: tuple[Unit, ...]

    @property
    def shown(self) -> str:
        return " ".join(u.shown for u in self.units)

    @property
    def parts(self) -> bool:
        """Typed in two boxes."""
        return len(self.units) == 2

    @property
    def canonical(self) -> bool:
        return len(self.units) == 1 and self.units[0].size == 1


def _one(code: str, shown: str, size: float = 1.0, *also: str) -> Entry:
    return Entry(shown, (Unit(code, shown, size, also),))


_ST = Unit("[stone_av]", "st", 14 * POUND, ("stone", "stones"))
_LB = Unit("[lb_av]", "lb", POUND, ("lbs", "pound", "pounds"))
_FT = Unit("[ft_i]", "ft", 12 * INCH, ("'", "′", "foot", "feet"))
_IN = Unit("[in_i]", "in", INCH, ('"', "″", "inch", "inches"))

ENTRIES: dict[str, tuple[Entry, ...]] = {
    "body mass": (_one("kg", "kg", 1.0, "kilo", "kilos", "kilogram", "kilograms"), Entry("lb", (_LB,)), Entry("st lb", (_ST, _LB))),
    "force": (_one("kg", "kg", 1.0, "kilo", "kilos", "kgf"), Entry("lb", (_LB,))),
    "body height": (_one("cm", "cm", 1.0, "centimetre", "centimetres"), Entry("ft in", (_FT, _IN)), _one("m", "m", 100.0, "metre", "metres", "meter", "meters")),
    "girth": (_one("cm", "cm", 1.0, "centimetre", "centimetres"), Entry("in", (_IN,))),
    "distance": (_one("m", "m", 1.0, "metre", "metres", "meter", "meters"), Entry("ft", (Unit("[ft_i]", "ft", 0.3048, ("'", "foot", "feet")),))),
    "time": (_one("s", "s", 1.0, "sec", "secs", "second", "seconds"),),
    "speed": (_one("m/s", "m/s", 1.0),),
    "age": (_one("a", "years", 1.0, "year", "y", "yr", "yrs"),),
    "food mass": (_one("g", "g", 1.0, "gram", "grams"),),
    "resistance": (_one("Ohm", "ohm", 1.0, "Ω", "ohms"),),
    "percent": (_one("%", "%", 1.0, "percent", "per cent"),),
    "count": (_one("1", "", 1.0),),
    "duration in days": (_one("d", "days", 1.0, "day", "d"), _one("wk", "weeks", 7.0, "week", "wk"), _one("mo", "months", 30.4375, "month", "mo")),
    "duration in months": (_one("mo", "months", 1.0, "month", "mo"), _one("wk", "weeks", 7 / 30.4375, "week", "wk"), _one("a", "years", 12.0, "year", "y")),
    "muscle area": (_one("cm2", "cm²", 1.0, "cm2"),),
    "nitrogen": (_one("g/d", "g a day", 1.0, "g/d", "g"),),
    "mass index": (_one("kg/m2", "kg/m²", 1.0, "kg/m2"),),
}
"""Kinds of quantity; the first entry is the canonical unit of the kind."""


def entries(kind: str) -> tuple[Entry, ...]:
    """The ways to type a kind of quantity. Raises KeyError for an unknown kind."""
    return ENTRIES[kind]


def entry(kind: str, key: str) -> Entry:
    """One way by its key, such as `st lb`. Raises KeyError naming the ways there are."""
    for each in ENTRIES[kind]:
        if each.key == key:
            return each
    raise KeyError(f"{kind} is typed in {', '.join(e.key for e in ENTRIES[kind])}, not {key!r}")


def to_canonical(parts: tuple[float, ...], way: Entry) -> float:
    """`(5, 7)` typed in `ft in` -> 170.18, in the kind's canonical unit."""
    total = 0.0
    for part, unit in zip(parts, way.units):
        total = total + part * unit.size
    return total


SHOWN = {
    "1": "", "%": "%", "kg": "kg", "g": "g", "g/d": "g a day", "g/kg/d": "g per kg a day", "kg/m2": "kg/m²",
    "kg/(kg/m2)": "m²", "m/s": "m/s", "s": "s", "cm": "cm", "m": "m", "kcal/d": "kcal a day", "kcal": "kcal", "kJ/d": "kJ a day",
    "{stands}": "stands", "{points}": "points", "{percentile}": "", "%{bodyfat}": "% body fat", "d": "days",
    "{sets}": "sets", "{repetitions}": "repetitions", "Ohm": "ohm", "a": "years", "cm2": "cm²", "g/kg": "g per kg",
    "kg/d": "kg a day", "%/mo": "% a month", "%/d": "% a day",
}
"""How an output's UCUM code is shown to a reader."""


def shown_unit(code: str) -> str:
    """The words for a UCUM code. Raises KeyError for one that has none yet."""
    return SHOWN[code]
