"""Units by their UCUM code, and the ways a reader may type a quantity (kg, lb, st lb, cm, ft in).

Conversion factors are exact by definition: the international pound is 0.45359237 kg and the inch
2.54 cm (international yard and pound agreement, 1959); a yard is 36 inches, a mile 1,760 yards.

A molecule of urea, CO(NH2)2, holds two atoms of nitrogen. The standard atomic weight of nitrogen, abridged
by IUPAC’s Commission on Isotopic Abundances and Atomic Weights to 14.007 (interval 14.00643 to 14.00728),
makes one millimole of urea 28.014 mg of nitrogen.
"""

from __future__ import annotations

from dataclasses import dataclass

POUND = 0.45359237
INCH = 2.54
GRAVITY = 9.80665
"""Newtons in a kilogram of force: the standard acceleration, by definition (General Conference on Weights and Measures, 1901)."""
NITROGEN_IN_UREA = 2 * 14.007 / 1000
"""Grams of nitrogen in one millimole of urea."""


@dataclass(frozen=True)
class Unit:
    """A unit: UCUM code, what a reader sees, its size in the canonical unit, and how it may be typed.

    The last word of `also` is its name in words (`inches`), as a sentence says it; a plural in s need not be
    listed. `others` are units that have no box of their own and may be typed in this one's with their word: `17500 g`.
    """

    code: str
    shown: str
    size: float
    also: tuple[str, ...] = ()
    others: tuple[tuple[str, float], ...] = ()

    @property
    def name(self) -> str:
        """In words, as many."""
        return self.also[-1] if self.also else self.shown


@dataclass(frozen=True)
class Entry:
    """One way to type a quantity: one unit, or a large and a small one (`5 ft 7 in`).

    `minor` is the unit that may follow the only one and has no box of its own: `1 m 65`.
    """

    key: str
    units: tuple[Unit, ...]
    minor: Unit | None = None

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


def _one(
    code: str,
    shown: str,
    size: float = 1.0,
    *also: str,
    others: tuple[tuple[str, float], ...] = (),
    minor: Unit | None = None,
) -> Entry:
    return Entry(shown, (Unit(code, shown, size, also, others),), minor)


_ST = Unit("[stone_av]", "st", 14 * POUND, ("stone",))
_LB = Unit("[lb_av]", "lb", POUND, ("pound", "pounds"))
_FT = Unit("[ft_i]", "ft", 12 * INCH, ("'", "foot", "feet"))
_IN = Unit("[in_i]", "in", INCH, ('"', "inch", "inches"))
_CM = Unit("cm", "cm", 1.0, ("centimetre", "centimeter", "centimetres"))
_KILOGRAM = ("kilo", "kilogramme", "kilogram", "kilograms")
_METRE = ("metre", "meter", "metres")
_GRAMS, _MILLIMETRES = (("g", 0.001), ("gram", 0.001)), (("mm", 0.1),)

ENTRIES: dict[str, tuple[Entry, ...]] = {
    "body mass": (_one("kg", "kg", 1.0, *_KILOGRAM, others=_GRAMS), Entry("lb", (_LB,)), Entry("st lb", (_ST, _LB))),
    "force": (
        _one("kg", "kg", 1.0, "kgf", *_KILOGRAM, others=(("N", 1 / GRAVITY), ("newton", 1 / GRAVITY))),
        Entry("lb", (_LB,)),
    ),
    "body height": (
        _one("cm", "cm", 1.0, *_CM.also, others=_MILLIMETRES),
        Entry("ft in", (_FT, _IN)),
        _one("m", "m", 100.0, *_METRE, minor=_CM),
    ),
    "girth": (_one("cm", "cm", 1.0, *_CM.also, others=_MILLIMETRES), Entry("in", (_IN,))),
    "distance": (
        _one("m", "m", 1.0, *_METRE, others=(("cm", 0.01), ("yd", 0.9144), ("yard", 0.9144))),
        Entry("ft", (Unit("[ft_i]", "ft", 0.3048, ("'", "foot", "feet")),)),
    ),
    "time": (_one("s", "s", 1.0, "sec", "second", "seconds", others=(("min", 60.0), ("minute", 60.0))),),
    "speed": (_one("m/s", "m/s", 1.0, others=(("km/h", 1 / 3.6), ("ft/s", 0.3048), ("mph", 0.44704))),),
    "age": (_one("a", "years", 1.0, "year", "y", "yr", "years"),),
    "food mass": (_one("g", "g", 1.0, "gram", "grams"),),
    "resistance": (_one("Ohm", "ohm", 1.0, "Ω", "ohms"),),
    "percent": (_one("%", "%", 1.0, "per cent", "percent"),),
    "count": (_one("1", "", 1.0),),
    "duration in days": (
        _one("d", "days", 1.0, "day", "days"),
        _one("wk", "weeks", 7.0, "week", "weeks"),
        _one("mo", "months", 30.4375, "month", "months"),
    ),
    "duration in months": (
        _one("mo", "months", 1.0, "month", "months"),
        _one("wk", "weeks", 7 / 30.4375, "week", "weeks"),
        _one("a", "years", 12.0, "year", "y", "years"),
    ),
    "muscle area": (_one("cm2", "cm²", 1.0),),
    "nitrogen": (_one("g/d", "g a day", 1.0, "g", "g/day"),),
    "urea nitrogen": (
        _one("g/d", "g a day", 1.0, "g", "g/day"),
        _one("mmol/d", "mmol a day", NITROGEN_IN_UREA, "mmol", "mmol/day"),
    ),
    "mass index": (_one("kg/m2", "kg/m²", 1.0),),
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


SHOWN = {unit.code: unit.shown for ways in ENTRIES.values() for way in ways for unit in way.units if unit.size == 1} | {
    "g/kg/d": "g per kg a day",
    "kg/(kg/m2)": "m²",
    "kcal/d": "kcal a day",
    "kcal": "kcal",
    "kJ/d": "kJ a day",
    "{stands}": "stands",
    "{points}": "points",
    "{percentile}": "",
    "%{bodyfat}": "% body fat",
    "{sets}": "sets",
    "{repetitions}": "repetitions",
    "g/kg": "g per kg",
    "kg/d": "kg a day",
    "%/mo": "% a month",
    "%/d": "% a day",
}
"""How an output's UCUM code is shown to a reader: a unit that is typed, as it is typed; and those that are only worked out."""


def shown_unit(code: str) -> str:
    """The words for a UCUM code. Raises KeyError for one that has none yet."""
    return SHOWN[code]
