"""Typed text -> number in the canonical unit, or an error that teaches.

Accepts a decimal point or comma, a unit after the number (`154lb`, `5ft7in`, `11st 4`), and nothing
that would have to be guessed: exponents, thousands separators and words are refused by name.
"""
from __future__ import annotations

import re

from .units import Entry, Unit, entries, to_canonical

SPACE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What a browser takes for a space, so that Python and the page read one text alike."""
_WORD = rf"(?:[^0-9{SPACE}.,+\-−]+)"
_NUMBER = re.compile(r"[-−]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)")
_PIECE = re.compile(rf"[{SPACE}]*([-−]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+))[{SPACE}]*({_WORD}?(?:[{SPACE}]+{_WORD})*)[{SPACE}]*")
LONGEST = 40
"""Characters a value may have; longer text is not a measurement."""


def read_number(text: str) -> float | None:
    """`70`, `70.5`, `70,5` -> the number; anything else -> None."""
    text = text.strip(SPACE)
    if len(text) > LONGEST or not _NUMBER.fullmatch(text):
        return None
    return float(text.replace(",", ".").replace("−", "-"))


def _means(word: str, unit: Unit) -> bool:
    return word.lower() in {known.lower() for known in (unit.shown, unit.code, *unit.also)}


def _pieces(text: str) -> list[tuple[float, str]] | None:
    """`5ft7in` -> [(5, "ft"), (7, "in")]; None if anything is left over."""
    found, end = [], 0
    while end < len(text):
        match = _PIECE.match(text, end)
        if not match or match.end() == end:
            return None
        number = read_number(match[1])
        if number is None:
            return None
        found.append((number, re.sub(f"[{SPACE}]+", " ", match[2])))
        end = match.end()
    return found or None


def _fits(pieces: list[tuple[float, str]], way: Entry, unit_needed: bool) -> bool:
    """Whether every word names the unit at its place; the last unit may stay unsaid (`11st 4`)."""
    if len(pieces) > len(way.units):
        return False
    for place, ((_, word), unit) in enumerate(zip(pieces, way.units)):
        unsaid = word == "" and (place > 0 or (not unit_needed and len(pieces) == 1 == len(way.units)))
        if not unsaid and not _means(word, unit):
            return False
    return True


def read_quantity(text: str, kind: str, default: Entry | None = None) -> tuple[float, Entry] | None:
    """Text -> (value in the canonical unit, the way it was typed), or None when it is not a quantity."""
    text = text.strip(SPACE)
    pieces = _pieces(text) if 0 < len(text) <= LONGEST else None
    if pieces is None:
        return None
    ways = entries(kind)
    for way in ((default or ways[0]),):
        if _fits(pieces, way, unit_needed=False):
            return to_canonical(tuple(n for n, _ in pieces), way), way
    for way in ways:
        if _fits(pieces, way, unit_needed=True):
            return to_canonical(tuple(n for n, _ in pieces), way), way
    return None
