"""Numbers that are filled in: `{{igf1_by_age_italy: 40; median_ng_per_ml}}` in a page becomes 147.

    {{SERIES: words that tell one row; COLUMN}}     the cell, with a true minus
    … COLUMN size}}                                 without its sign: “lost 0.95 kg”
    … COLUMN .1}}                                   with one decimal: 48.0
    … COLUMN times 50 .0}}                          our arithmetic, rounded to whole numbers

The row is told by its key cells in their order; or by such of them and of its words as no other row has.
A series of one row needs none.
A page's text is filled before anything reads it, so every check, list and search sees the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from calculators.science.mistakes import AuthorMistakes, BadDefinition, nearest
from calculators.science.published import Table
from calculators.sources.cells import rounded
from calculators.sources.series import series, series_names

FILL = re.compile(r"\{\{\s*(?P<series>[a-z]\w*)\s*:\s*(?P<inside>[^{}\n]*?)\s*\}\}")
COLUMN = re.compile(r"(?P<name>\w+)(?P<size> size)?(?: times (?P<times>\d+(?:\.\d+)?))?(?: \.(?P<decimals>\d))?")
EXAMPLE = "Write {{igf1_by_age_italy: 40; median_ng_per_ml}}: the series, words that tell one row, the column."


class NoCell(ValueError):
    """An address that names no number: what is wrong with it, and the remedy."""

    def __init__(self, what: str, remedy: str):
        self.what, self.remedy = what, remedy
        super().__init__(f"{what} {remedy}")


@dataclass(frozen=True)
class Filled:
    """One `{{…}}`: the series, the words of its row, and how its column is printed."""

    series: str
    row: tuple[str, ...]
    column: str
    size: bool = False
    times: float = 1
    decimals: int | None = None

    @property
    def text(self) -> str:
        """The number as it is printed. Raises NoCell."""
        value = self._cell()
        if not isinstance(value, int | float):
            raise NoCell(f"{self.column} of that row is {value or 'empty'}, not a number.", "Name a column of numbers.")
        value = abs(value) if self.size else value
        text = rounded(value, 4 if self.decimals is None else self.decimals, self.times)
        return (text.rstrip("0").rstrip(".") if self.decimals is None else text).replace("-", "−")

    def _cell(self) -> object:
        try:
            table = series(self.series)
            table.has(self.column)
        except AuthorMistakes:
            raise NoCell(f"The series {self.series} has mistakes of its own.", "Correct these first.") from None
        except BadDefinition:
            if self.series in series_names():
                raise NoCell(
                    f"The series {self.series} has no column {self.column}.",
                    nearest(self.column, table.rows[0]) or f"Its columns are: {', '.join(table.rows[0])}.",
                ) from None
            raise NoCell(f"No series is called {self.series}.", nearest(self.series, series_names())) from None
        return self._row(table)[self.column]

    def _row(self, table: Table) -> dict[str, Any]:
        keys = table.origin["key"]
        rows = [row for row in table.rows if self.row == tuple(str(row[key]) for key in keys)]
        rows = rows or [row for row in table.rows if set(self.row) <= _words(row, keys)]
        if len(rows) == 1:
            return rows[0]
        known = {word for row in table.rows for word in _words(row, keys)}
        remedy = f"Rows are told apart by {', '.join(keys)}."
        if strange := next((word for word in self.row if word not in known), ""):
            raise NoCell(f"No row of {self.series} holds “{strange}”.", nearest(strange, known) or remedy)
        told = " and ".join(self.row) or "no word"
        raise NoCell(f"{len(rows)} rows of {self.series} hold {told}; exactly one must.", remedy)


def _words(row: dict, keys: list[str]) -> set[str]:
    """What may tell a row from the others: its key cells, and its words."""
    return {str(row[key]) for key in keys if row[key] is not None} | {
        cell for cell in row.values() if isinstance(cell, str)
    }


def read_fill(found: re.Match) -> Filled:
    """One `{{…}}` as it is meant. Raises NoCell where it is not written so."""
    *row, last = [word.strip() for word in found["inside"].split(";")]
    column = COLUMN.fullmatch(last)
    if not column:
        raise NoCell(f"“{found[0]}” names no column.", EXAMPLE)
    decimals = int(column["decimals"]) if column["decimals"] else None
    times = float(column["times"] or 1)
    return Filled(found["series"], tuple(row), column["name"], bool(column["size"]), times, decimals)


def fill(text: str) -> str:
    """The text with every number filled in. What names no cell stays as it was written: its check names it."""
    return FILL.sub(_or_as_written, text) if "{{" in text else text


def _or_as_written(found: re.Match) -> str:
    try:
        return read_fill(found).text
    except NoCell:
        return found[0]


def troubles(text: str) -> Iterator[tuple[int, NoCell]]:
    """Where something between {{ and }} cannot be filled in: the line, counted from 0, and what is wrong."""
    for at, line in enumerate(text.split("\n")):
        for found in FILL.finditer(line):
            try:
                read_fill(found).text  # noqa: B018, asked for what it raises
            except NoCell as wrong:
                yield at, wrong
        if "{{" in FILL.sub("", line):
            yield at, NoCell("Something between {{ and }} cannot be read.", EXAMPLE)
