"""Places in docs/data: the cells that hold a number, and the words beside them that say it."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from ..science.mistakes import AuthorMistakes
from ..sources.cells import works_of
from ..sources.series import read_series, series_names
from .place import CELL, TYPED, Place, Wanted


def cells(wanted: Wanted) -> Iterator[Place]:
    """Cells that hold the number, whatever its sign."""
    for place, value in _cells():
        if isinstance(value, int | float) and abs(value) == wanted.value:
            yield place


def words_of_series(wanted: Wanted) -> Iterator[Place]:
    """Cells of words that say it."""
    for place, value in _cells():
        if isinstance(value, str) and wanted.stands_in(value):
            yield place


@functools.cache
def _cells() -> tuple[tuple[Place, object], ...]:
    return tuple(_read_cells())


def _read_cells() -> Iterator[tuple[Place, object]]:
    """Every cell as a place; a series that cannot be read has its own mistakes."""
    for name in series_names():
        try:
            table, columns, lines, _ = read_series(name)
        except AuthorMistakes:
            continue
        if table is None:
            continue
        for line, row in zip(lines, table.rows, strict=False):
            names = frozenset({name, *works_of(row, table.origin)})
            key = "; ".join(str(row[k]) for k in table.origin["key"] if row[k] is not None)
            for column in (column for column in columns if column.type not in ("key", "keys")):
                value = row[column.name]
                how = TYPED if isinstance(value, str) else CELL
                unit = "" if column.unit == "none" or how == TYPED else f" {row.get('unit') or column.unit}"
                says = f"{name}: {key}; {column.name} = {value}{unit}"
                yield Place(f"docs/data/{name}.csv", line, how, says, (), names), value
