"""A .csv as its author saved it, held against the columns its .yml declares. Every slip is one Mistake with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..science.mistakes import Mistake, nearest
from .schema import Column

LARGEST = 2000
"""Rows a series may have: our choice. The largest of ours has fewer than 400; ten times as many are a slip of copy and paste."""
PARTED = {";": "semicolons", "\t": "tabs"}


@dataclass(frozen=True)
class Row:
    """One row with the line it begins on."""

    line: int
    cells: tuple[str, ...]


def read_table(
    text: str, file: str, columns: Sequence[Column], key: Sequence[str]
) -> tuple[list[dict[str, Any]], list[int], list[Mistake]]:
    """The rows as Python holds them, their lines, and every mistake; no rows where the head of the table is wrong."""
    try:
        rows = list(_rows(text))
    except csv.Error as broken:
        return (
            [],
            [],
            [
                Mistake(
                    file,
                    _open_quote(text),
                    f"This is not CSV: {broken}.",
                    'A quotation mark is never closed. Close it, or double it inside a text: ""',
                )
            ],
        )
    mistakes = [Mistake(file, line, what, remedy) for line, what, remedy in _head(rows, [c.name for c in columns])]
    if mistakes:
        return [], [], mistakes
    whole = []
    for row in rows[1:]:
        found = list(_cells(row, columns))
        mistakes += [Mistake(file, row.line, what, remedy) for what, remedy in found]
        if len(row.cells) == len(columns):
            whole.append(row)
    mistakes += [Mistake(file, line, what, remedy) for line, what, remedy in _twins(whole, columns, key)]
    return (
        [{c.name: c.value(cell) for c, cell in zip(columns, row.cells, strict=True)} for row in whole],
        [row.line for row in whole],
        mistakes,
    )


def _rows(text: str) -> Iterator[Row]:
    """Every row that is not blank; no more than one over the largest."""
    reader, line = csv.reader(io.StringIO(text, newline=""), strict=True), 1
    read = 0
    for cells in reader:
        if cells:
            yield Row(line, tuple(cells))
            read += 1
        if read > LARGEST + 1:
            return
        line = reader.line_num + 1


def _open_quote(text: str) -> int:
    """The line of the last quotation mark that opens a cell: the one that is never closed stands there or after."""
    opening = max(text.rfind(',"'), text.rfind('\n"'))
    return text.count("\n", 0, opening + 1) + 1 if opening >= 0 else 1


def _head(rows: list[Row], names: list[str]) -> Iterator[tuple[int, str, str]]:
    if not rows:
        yield 1, "This file is empty.", f"Begin it with the names of its columns: {','.join(names)}"
        return
    head = rows[0].cells
    for sign, said in PARTED.items():
        if len(head) == 1 and sign in head[0]:
            yield (
                1,
                f"The columns are parted by {said}.",
                "Part them by commas, with a point in decimals: save it as “CSV UTF-8 (comma delimited)”.",
            )
            return
    if list(head) != names:
        yield (
            1,
            f"The columns are {', '.join(head)}; the .yml describes {', '.join(names)}.",
            _head_remedy(list(head), names),
        )
    elif len(rows) == 1:
        yield 1, "There is no row under the names of the columns.", "Write the rows, or take the series away."
    elif len(rows) > LARGEST + 1:
        yield (
            rows[-1].line,
            f"This series has more than {LARGEST} rows.",
            "A copy may have been pasted twice. If it is right, keep only the rows that are shown or used.",
        )


def _head_remedy(head: list[str], names: list[str]) -> str:
    for name in head:
        if name not in names:
            return nearest(name, names) or f"Describe {name} in the .yml, or take it out."
    lacking = [name for name in names if name not in head]
    return (
        f"Add {', '.join(lacking)}, or take it out of the .yml."
        if lacking
        else "Put them in the same order, each once."
    )


def _cells(row: Row, columns: Sequence[Column]) -> Iterator[tuple[str, str]]:
    if len(row.cells) != len(columns):
        yield (
            f"This row has {len(row.cells)} cells, and there are {len(columns)} columns.",
            "Put a text with a comma between quotes, write decimals with a point, and leave a comma for each empty cell.",
        )
        return
    for column, cell in zip(columns, row.cells, strict=True):
        if trouble := column.trouble(cell):
            yield f"{column.name}: {trouble[0]}.", trouble[1]


def _twins(rows: list[Row], columns: Sequence[Column], key: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    at = [i for i, column in enumerate(columns) if column.name in key]
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        this = tuple(row.cells[i] for i in at)
        if this in seen:
            said = ", ".join(f"{columns[i].name} {row.cells[i] or 'empty'}" for i in at)
            yield (
                row.line,
                f"{said} stands already in line {seen[this]}.",
                "Keep the row that its source prints; or, if both are right, add the column that tells them apart to key in the .yml.",
            )
        seen.setdefault(this, row.line)
