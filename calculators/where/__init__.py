"""Where a number is printed: every place of the house that says it, and what keeps it true.

series       a cell of docs/data, and words beside it
definitions  constants of formulas, and words of calculators, charts and drawings
pages        sentences, list items and rows of docs
place        what a place is: file, line, how it is kept, what it says

cell, constant   here it stands; every other place should follow
filled           it comes from a cell: correct the cell, and it follows
held             a check holds it to its cells: correct one, and `check` names this place
listed           it stands in loose_numbers.yml: no cell has it
typed            nobody holds it
"""

from __future__ import annotations

from collections.abc import Iterator

from ..science.mistakes import BadInput
from .definitions import constants, words_of_definitions
from .key import Key, read_key
from .pages import sentences
from .place import Place, Wanted, read_number
from .series import cells, words_of_series

__all__ = ["Place", "read_question", "where"]


def read_question(number: str, key: str = "") -> tuple[Wanted, Key]:
    """What is asked for. Raises BadInput with a line for each word that cannot be used."""
    bad: list[str] = []
    wanted, narrowed = None, None
    for read in (lambda: read_number(number), lambda: read_key(key)):
        try:
            made = read()
        except ValueError as said:
            bad.append(str(said))
        else:
            wanted, narrowed = (made, narrowed) if isinstance(made, Wanted) else (wanted, made)
    if wanted is None or narrowed is None:
        raise BadInput("", "\n".join(bad))
    return wanted, narrowed


def where(wanted: Wanted, key: Key) -> list[Place]:
    """Every place that prints the number, cells and constants first, each once."""
    return list(dict.fromkeys(place for place in _everywhere(wanted) if key.takes(place)))


def _everywhere(wanted: Wanted) -> Iterator[Place]:
    yield from cells(wanted)
    yield from constants(wanted)
    yield from words_of_series(wanted)
    yield from words_of_definitions(wanted)
    yield from sentences(wanted)
