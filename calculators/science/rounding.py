"""Number -> the text a reader sees, the same in Python and in JavaScript.

JavaScript's `toFixed` rounds the exact binary value half away from zero. `decimal` given that exact
value does the same, so both sides print the same digits for the same double.
"""
from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

MOST_DIGITS = 6
"""How far a shown value may be refined when rounding would contradict its band."""


def fixed(x: float, decimals: int) -> str:
    """`x` with this many decimals; never `-0`."""
    text = str(Decimal(x).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP))
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def plain(x: float) -> str:
    """An input as a person would write it: at most four decimals, no trailing zeros."""
    text = fixed(x, 4)
    return text.rstrip("0").rstrip(".")


def true_to_its_band(x: float, decimals: int, band_of) -> str:
    """Round, but show one digit more while the rounded value would fall in another band."""
    band = band_of(x)
    for digits in range(decimals, MOST_DIGITS + 1):
        text = fixed(x, digits)
        if band_of(float(text)) == band:
            return text
    return fixed(x, MOST_DIGITS)
