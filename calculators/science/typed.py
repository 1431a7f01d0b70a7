"""Typed text -> number in the canonical unit, or why it cannot be one.

One grammar for every way people write a quantity: `70,5`, `154 lbs.`, `5’ 7 1/2”`, `5ft-7in`, `1m65`, `67 in`.
Nothing is guessed: exponents, words, signs inside and two separators are refused, every part but the last is
whole, a remainder is below its bound, and a comma or point before exactly three digits is asked about.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from .showing import ASKED
from .units import Entry, Unit, entries

SPACE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What a browser takes for a space, so that Python and the page read one text alike."""
LONGEST = 40
"""Characters a value may have; longer text is not a measurement."""
_TWINS = (
    (re.compile("[\u200b\u200e\u200f\u2060]"), ""),
    (re.compile("[\uff01-\uff5e]"), lambda m: normalize("NFKD", m[0])),
    (re.compile("[\u0660-\u0669\u06f0-\u06f9]"), lambda m: str(ord(m[0]) & 15)),
    (re.compile("\u066b"), "."),
    (re.compile("[¼-¾⅐-⅞]"), lambda m: f" {normalize('NFKD', m[0])}"),
    (re.compile("\u2044"), "/"),
    (re.compile("[\u2010-\u2015\u2212\ufe58\ufe63]"), "-"),
    (re.compile("[\u2018-\u201b\u2032\u00b4`\u02b9\u02bc]"), "'"),
    (re.compile("[\u201c-\u201f\u2033\u02ba]|''"), '"'),
)
"""Typographic twins -> the plain sign. Unicode's own folding of the whole text would do too much: it makes `70²` into 702."""
_NUMBER = rf"(?:[0-9]+[{SPACE}]+)?[0-9]+/[0-9]+|[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+"
_WORD = rf"[^0-9{SPACE}.,+\-]+"
_PIECE = re.compile(rf"({_NUMBER})[{SPACE}]*(?:({_WORD}(?:[{SPACE}]+{_WORD})*)(?:\.(?=[{SPACE}]|$))?)?")
_JOINT = re.compile(rf"[{SPACE}]*(?:-|,(?=[{SPACE}]))?[{SPACE}]*")
SPACES = re.compile(f"[{SPACE}]+")
_FRACTION = re.compile(r"(?:([0-9]+) )?([0-9]{1,2})/([0-9]{1,2})")
_WHOLE = re.compile(r"[0-9]+(?:[.,]0*)?")
_DIGITS = re.compile("[0-9]+")
_CENTIMETRES = re.compile(r"[0-9]{2}(?:[.,][0-9]+)?")
LARGEST_DENOMINATOR = 64
"""As fine as a ruler is cut; also what tells a fraction from a date or a blood pressure."""


class Reading(NamedTuple):
    """A value in the canonical unit and the way it was typed."""

    value: float
    way: Entry


class Refused(NamedTuple):
    """Why a text is no quantity: `unreadable`, `whole`, `remainder` or `asked`; the way it seems to be; the number meant."""

    why: str
    way: Entry
    number: str = ""


class Piece(NamedTuple):
    """A number as typed, in plain signs, and the word after it."""

    number: str
    word: str


def plain_signs(text: str) -> str:
    """`５’ ７½”` -> `5' 7 1/2"`."""
    for twin, sign in _TWINS:
        text = twin.sub(sign, text)
    return text.strip(SPACE)


def number_of(text: str) -> float | None:
    """`70`, `70,5`, `7 1/2` -> the number. None for a fraction that is none."""
    if "/" not in text:
        return float(text.replace(",", "."))
    fraction = _FRACTION.fullmatch(text)
    if not fraction or not 0 < int(fraction[2]) < int(fraction[3]) <= LARGEST_DENOMINATOR:
        return None
    return int(fraction[1] or 0) + int(fraction[2]) / int(fraction[3])


def pieces_of(text: str) -> list[Piece]:
    """`5ft7in` -> [(5, ft), (7, in)]; empty if anything is left over. A sign may stand before a lone number only."""
    if len(text.strip(SPACE)) > LONGEST:
        return []
    text = plain_signs(text)
    found: list[Piece] = []
    sign, end = text[:1] == "-", 0
    text = text[sign:].strip(SPACE)
    while end < len(text):
        joint = _JOINT.match(text, end) if found else None
        end = joint.end() if joint else end
        match = _PIECE.match(text, end)
        if not match or number_of(SPACES.sub(" ", match[1])) is None or (found and match[1][0] in ".,"):
            return []
        found.append(Piece(SPACES.sub(" ", match[1]), SPACES.sub(" ", match[2] or "").lower()))
        end = match.end()
    if sign:
        return [Piece(f"-{found[0].number}", found[0].word)] if len(found) == 1 else []
    return found


def _size(word: str, unit: Unit) -> float | None:
    """How large the unit is that a word names: this one, its plural, or another that is typed in its box. None for any other."""
    singular = word[:-1] if len(word) > 2 and word.endswith("s") else word
    known = {each.lower() for each in (unit.shown, unit.code, *unit.also)}
    if word in known or singular in known:
        return unit.size
    return next((size for other, size in unit.others if other.lower() in (word, singular)), None)


def _fit(pieces: list[Piece], way: Entry, boxes: bool) -> list[tuple[Piece, float]] | None:
    """Each piece with the size of its unit, or None. In its own `boxes` a way's first unit may stay unsaid."""
    units = (*way.units, way.minor) if way.minor and len(pieces) == 2 else way.units
    if len(pieces) > len(units):
        return None
    bare = boxes and all(p.word == "" for p in pieces) and (len(pieces) == 1 or _DIGITS.fullmatch(pieces[0].number))
    sizes = [
        unit.size if p.word == "" and (place or bare) else _size(p.word, unit)
        for place, (p, unit) in enumerate(zip(pieces, units))
    ]
    fitted = [(piece, size) for piece, size in zip(pieces, sizes) if size is not None]
    if len(fitted) < len(pieces) or (
        units != way.units and not (pieces[0].word and (pieces[1].word or _CENTIMETRES.fullmatch(pieces[1].number)))
    ):
        return None
    return fitted


def _fit_any(
    pieces: list[Piece], ways: tuple[Entry, ...], default: Entry
) -> tuple[Entry, list[tuple[Piece, float]]] | None:
    """The first way that fits, the reader's own before the others; a large unit may be left out (`67 in`)."""
    for tried, boxes in (((default,), True), (ways, False)):
        for way in tried:
            fitted = _fit(pieces, way, boxes)
            if fitted:
                return way, fitted
        for way in tried:
            size = _size(pieces[0].word, way.units[-1]) if way.parts and len(pieces) == 1 and pieces[0].word else None
            if size is not None:
                return way, [(Piece("0", ""), way.units[0].size), (pieces[0], size)]
    return None


def _number(text: str) -> float:
    """The number of a piece, which `pieces_of` has let through. Raises ValueError for any other text."""
    x = number_of(text)
    if x is None:
        raise ValueError(f"{text!r} is not a number.")
    return x


def _fault(fitted: list[tuple[Piece, float]], way: Entry) -> Refused | None:
    for piece, _ in fitted:
        if ASKED.fullmatch(piece.number):
            return Refused("asked", way, piece.number)
    first = fitted[0][0].number
    if (len(fitted) > 1 or way.parts) and not _WHOLE.fullmatch(first.removeprefix("-")):
        return Refused("whole", way, first)
    if len(fitted) > 1 and _number(first) and _number(fitted[1][0].number) >= round(fitted[0][1] / fitted[1][1]):
        return Refused("remainder", way, fitted[1][0].number)
    return None


def read_typed(text: str, ways: tuple[Entry, ...], default: Entry) -> Reading | Refused:
    """Text -> the value and the way it was typed, or why not. `default` is the way the reader has chosen."""
    pieces = pieces_of(text)
    fit = _fit_any(pieces, ways, default) if pieces else None
    if not fit:
        return Refused("unreadable", default)
    way, fitted = fit
    total = 0.0
    for piece, size in fitted:
        x = _number(piece.number.removeprefix("-"))
        total = total + (-x if piece.number.startswith("-") else x) * size
    return _fault(fitted, way) or Reading(total, way)


def read_quantity(text: str, kind: str, default: Entry | None = None) -> Reading | None:
    """Text -> (value in the canonical unit, the way it was typed), or None when it is not a quantity or must be asked about."""
    ways = entries(kind)
    read = read_typed(text, ways, default or ways[0])
    return read if isinstance(read, Reading) else None
