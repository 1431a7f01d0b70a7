"""What a reader may have meant: texts that read without question, for a number that is refused or rare.

A number is tried in the other units of its kind, and in the ways feet and inches are slipped into one number:
`5.11` may be 5 ft 11 in. Only readings that are allowed and usual are offered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .limits import is_sound
from .model import Quantity
from .rounding import fixed, plain
from .showing import ASKED, with_unit
from .typed import Piece, Reading, number_of, pieces_of, read_typed
from .units import Entry

MOST = 3
LARGEST = 1000
"""Feet or stones nobody is made of: larger numbers are not tried in two parts."""
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]{1,2})")


def offers_for(
    q: Quantity, text: str, ways: tuple[Entry, ...], fits: Callable[[float], bool] = lambda x: True
) -> tuple[str, ...]:
    """At most three other readings of a text in these ways, each a text in its unit: usual here, and passing `fits`."""
    found: dict[str, str] = {}
    for each in _candidates(pieces_of(text), ways):
        read = read_typed(each, q.ways, q.ways[0])
        if isinstance(read, Reading) and is_sound(q, read.value) and fits(read.value):
            found.setdefault(fixed(read.value, 2), each)
    return tuple(found.values())[:MOST]


def _candidates(pieces: list[Piece], ways: tuple[Entry, ...]) -> Iterator[str]:
    if len(pieces) == 1:
        for way in ways:
            for number in _forms(pieces[0].number):
                yield from _in_parts(number, way) if way.parts else (with_unit(number, way.units[0].shown),)
        yield from (
            with_unit(number, word)
            for way in ways
            for unit in way.units
            for word, _ in unit.others
            for number in _forms(pieces[0].number)
        )
    elif len(pieces) == 2 and (ASKED.fullmatch(pieces[1].number) or not any(p.word for p in pieces)):
        yield from (
            _parts(pieces[0].number, number, way) for way in ways if way.parts for number in _forms(pieces[1].number)
        )


def _forms(number: str) -> list[str]:
    """The ways to read a number, each written so that it reads without question: 70.125 -> `70.1250`, `70125`."""
    number = number.replace(",", ".").removesuffix(".")
    if not ASKED.fullmatch(number):
        return [f"0{number}" if number.startswith(".") else number]
    fewer = number.rstrip("0").removesuffix(".")
    return [f"{fewer}0" if ASKED.fullmatch(fewer) else fewer, number.replace(".", "")]


def _in_parts(number: str, way: Entry) -> Iterator[str]:
    """5.7 in `ft in` -> 5 ft 7 in, the slip; 5 ft 8.4 in, the number; 5.7 in."""
    slip, n = _DECIMAL.fullmatch(number), 0 if number.startswith("-") else number_of(number)
    if slip:
        yield _parts(slip[1], str(int(slip[2])), way)
    if n is not None and 0 < n < LARGEST:
        yield _whole_and_rest(n, way)
    yield f"{number} {way.units[1].shown}"


def _whole_and_rest(n: float, way: Entry) -> str:
    """5.7 feet -> 5 ft 8.4 in."""
    ratio = round(way.units[0].size / way.units[1].size)
    tenths = int(fixed(n * ratio * 10, 0))
    return _parts(str(tenths // (ratio * 10)), plain(tenths % (ratio * 10) / 10), way)


def _parts(first: str, second: str, way: Entry) -> str:
    return f"{first} {way.units[0].shown} {second} {way.units[1].shown}"
