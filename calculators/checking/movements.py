"""Movements: their words, a body that could do them, what they touch, their works, and the ladder they stand on."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

from ..science.mistakes import AuthorMistakes, Mistake, nearest
from ..science.movement import Movement
from ..science.movement_checks import check_ladders, check_movement
from ..science.names import public_name
from ..sources.catalogue import movement, movement_names
from ..sources.definition import author_of, split_remedy
from ..sources.written import file_of, read_text
from .catalogue import line_of
from .house import House

LAW = "Correct the definition."


def check_movement_file(house: House, path: Path) -> Iterator[Mistake]:
    """One movement: everything that is wrong with it, by its line."""
    name, source = public_name(path.stem), read_text(path)
    m = movement(name)
    with author_of(path):
        said = [*check_movement(m), *_muscles(m), *_works(m, house.citable), *ladders().get(name, [])]
    for sentence in said:
        yield Mistake(file_of(path), line_of(source, sentence), *split_remedy(sentence, LAW))


def _muscles(m: Movement) -> Iterator[str]:
    from ..render.figure_shape import MUSCLES

    for muscle in m.works:
        if muscle not in MUSCLES:
            yield f"works names “{muscle}”, which is not drawn. {nearest(muscle, MUSCLES) or 'Drawn are: ' + ', '.join(MUSCLES) + '.'}"


def _works(m: Movement, citable: set[str]) -> Iterator[str]:
    for key in m.sources:
        if key not in citable:
            yield f"sources names “{key}”, which is not a verified work. {nearest(key, citable) or 'Add the work to docs/references.bib.'}"


@functools.cache
def ladders() -> dict[str, list[str]]:
    """What is wrong with the rungs of each movement that can be read."""
    read: dict[str, Movement] = {}
    for name in movement_names():
        try:
            read[name] = movement(name)
        except AuthorMistakes:
            continue
    return check_ladders(read)
