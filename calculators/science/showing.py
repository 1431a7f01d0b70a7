"""How a quantity is written out: with its unit, in the way the reader typed it."""

from __future__ import annotations

import re

from .rounding import fixed, plain
from .units import Entry

ASKED = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")
"""A number that may be a decimal or thousands: `70.125`, `1,500`. Nobody can tell, so a reader is asked and none is shown."""
_PLURAL = re.compile(r"[a-z]{3,}s")


def with_unit(number: str, unit: str) -> str:
    """`49.2`, `kg` -> `49.2 kg`; a percent sign stands close."""
    return f"{number}{unit}" if unit.startswith("%") else f"{number} {unit}".strip()


def number_text(x: float) -> str:
    """A number as typed, in a form that reads without question: 70.125 -> `70.1250`."""
    text = plain(x)
    return f"{text}0" if ASKED.fullmatch(text) else text


def show_parts(x: float, way: Entry, digits: int = 0) -> tuple[str, float]:
    """A value in a large and a small unit, the small one with these digits; and the value that this text says."""
    large, small = way.units
    ratio, total = round(large.size / small.size), float(fixed(abs(x) / small.size, digits))
    whole, sign = int(total // ratio), "-" if x < 0 and total else ""
    rest = f"{fixed(total - whole * ratio, digits)} {small.shown}"
    return sign + (f"{whole} {large.shown} {rest}" if whole else rest), (-total if sign else total) * small.size


def show(x: float, way: Entry, decimals: int | None = None) -> str:
    """A canonical value as a reader of that unit writes it; without `decimals`, as typed."""
    if len(way.units) == 2:
        return show_parts(x, way)[0]
    (unit,) = way.units
    if decimals is not None:
        return with_unit(fixed(x / unit.size, decimals), unit.shown)
    number = number_text(x / unit.size)
    return with_unit(number, unit.shown[:-1] if number == "1" and _PLURAL.fullmatch(unit.shown) else unit.shown)
