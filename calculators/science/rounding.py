"""Number -> the text a reader sees, the same in Python and in JavaScript.

JavaScript's `toFixed` rounds the exact binary value half away from zero. `decimal` given that exact
value does the same, so both sides print the same digits for the same double.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

MOST_DIGITS = 12
"""How far a shown value may be refined when rounding would contradict the line that judges it; comparisons look no farther either (`evaluate.snap`)."""


def fixed(x: float, decimals: int) -> str:
    """`x` with this many decimals; never `-0`."""
    text = f"{Decimal(x).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP):f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def plain(x: float) -> str:
    """An input as a person would write it: at most four decimals, no trailing zeros."""
    text = fixed(x, 4)
    return text.rstrip("0").rstrip(".")


def to_nearest(x: float, nearest: float) -> float:
    """The multiple of `nearest` that lies closest: 1774 and 50 -> 1750. Half goes up, as in `fixed`."""
    return float(fixed(x / nearest, 0)) * nearest


def true_to_its_lines(x: float, decimals: int, nearest: float, side_of: Callable[[float], object]) -> str:
    """Round, but show more while the rounded value would stand on another side of a line that judges it."""
    side = side_of(x)
    if nearest and side_of(to_nearest(x, nearest)) == side:
        return fixed(to_nearest(x, nearest), decimals)
    for digits in range(decimals, MOST_DIGITS + 1):
        text = fixed(x, digits)
        if side_of(float(text)) == side:
            return text
    return fixed(x, MOST_DIGITS)
