"""A place that prints a number, and the number that is looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..sources.cells import DIGITS, number_of

CELL, CONSTANT, FILLED, HELD, LISTED, TYPED = "cell", "constant", "filled", "held", "listed", "typed"
_NUMBER = re.compile(r"[+−-]?(\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)\s*%?")


@dataclass(frozen=True)
class Wanted:
    """A number, whatever its sign and however many zeros follow it: 0.3 is 0.30, −0.3 and .3."""

    text: str
    value: float

    def stands_in(self, words: str) -> bool:
        return any(number_of(said) == self.value for said in DIGITS.findall(words))


@dataclass(frozen=True)
class Place:
    """File and line, how the number is kept there, what is said, and the addresses of the cells it is kept to.

    `names` are what a key may call it by: series, calculators, charts, works.
    """

    file: str
    line: int
    how: str
    says: str
    cells: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()

    def __str__(self) -> str:
        beside = f"  [{'; '.join(self.cells[:3])}{' …' if len(self.cells) > 3 else ''}]" if self.cells else ""
        return f"{self.file}:{self.line}: {self.how}: {self.says}{beside}"


def read_number(text: str) -> Wanted:
    """`1,685`, `0.30`, `−1.75` or `34%`. Raises ValueError with what is allowed."""
    found = _NUMBER.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text} is not a number. Write digits with a point: 147, 0.30, 1,685 or 34%.")
    return Wanted(text, number_of(found[1]))
