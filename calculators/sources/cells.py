"""Every number that stands in a series or a formula, with its address: what words are held to, and filled in from.

igf1_by_age_italy: 40; median_ng_per_ml     a finding: the value of one row
igf1_by_age_italy: 40; age_to_years         a description: whom, how many, how long; it may stand in several rows
lean-body-mass: janmahasatian2005…          a constant of a formula, in a definition
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..science.expression import Number, walk
from ..science.mistakes import AuthorMistakes
from ..science.model import Formula
from .catalogue import calculator, calculator_file, calculator_names
from .schema import NUMBERS, Column
from .series import read_series, series_names, source_keys
from .written import file_of, read_text

DIGITS = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?![.,]?\d)")
END = re.compile(r"_(?:low|high)(?=_|$)")
DESCRIBING = ("count", "year", "years", "months", "weeks", "days", "hours", "none")
"""Units of columns that say whom, how many, when and how long; with the key columns they describe a row."""
WRONG_NUMBERS = "wrong_numbers"
"""The series whose data are words: its page is held to the numbers in them."""


@dataclass(frozen=True)
class Cell:
    """One number and where it stands. `row` are the key cells of its row; `works` are those it was published in."""

    home: str
    row: tuple[str, ...]
    column: str
    value: float
    unit: str
    works: tuple[str, ...]
    describes: bool
    file: str
    line: int

    @property
    def is_constant(self) -> bool:
        """Whether it stands in a definition and not in a series."""
        return not self.file.startswith("docs/data/")

    @property
    def address(self) -> str:
        """How a page names it: `igf1_by_age_italy: 40; median_ng_per_ml`."""
        return f"{self.home}: {'; '.join((*filter(None, self.row), self.column))}"

    @property
    def fact(self) -> tuple:
        """What one correction corrects: a description in all rows that share it, a finding alone, low = high as one."""
        if self.describes:
            return (self.home, self.column)
        return (self.home, self.row, END.sub("", self.column))


def number_of(text: str) -> float:
    """`1,685` -> 1685.0"""
    return float(text.replace(",", ""))


def rounded(value: float, decimals: int, times: float = 1) -> str:
    """A cell as paper rounds it: 1.035 to two decimals is 1.04, whatever the nearest binary fraction; half goes up."""
    exact = Decimal(str(value)) * Decimal(str(times))
    text = f"{exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP):f}"
    return text.lstrip("-") if not text.strip("-0.") else text


@functools.cache
def cells_of_series(name: str) -> tuple[Cell, ...]:
    """The numbers of one series, row by row; none where it cannot be read, which its own check says."""
    try:
        table, columns, lines, _ = read_series(name)
    except AuthorMistakes:
        return ()
    if table is None:
        return ()
    file = f"docs/data/{name}.csv"
    found = list(_of_the_origin(name, table.origin))
    for line, row in zip(lines, table.rows, strict=False):
        key = tuple("" if row[k] is None else str(row[k]) for k in table.origin["key"])
        for column in columns:
            is_key, is_words = column.name in table.origin["key"], name == WRONG_NUMBERS
            unit = str(row.get("unit") or "") if column.unit == "see unit column" else column.unit
            describes = is_key or column.type not in NUMBERS or column.unit in DESCRIBING
            for value in _numbers(column, is_key, is_words, row[column.name]):
                found.append(
                    Cell(name, key, column.name, value, unit, works_of(row, table.origin), describes, file, line)
                )
    return tuple(found)


def _of_the_origin(name: str, origin: dict[str, Any]) -> Iterator[Cell]:
    """How many people: the `n` of a series."""
    for said in DIGITS.findall(str(origin.get("n") or "")):
        file = f"docs/data/{name}.yml"
        yield Cell(name, (), "n", number_of(said), "count", source_keys(origin), True, file, 1)


def _numbers(column: Column, is_key: bool, is_words: bool, value: Any) -> list[float]:
    if isinstance(value, int | float):
        return [abs(float(value))]
    if not (is_key or is_words) or column.type in ("key", "keys"):
        return []
    return [number_of(said) for said in DIGITS.findall(value or "")]


def works_of(row: dict[str, Any], origin: dict[str, Any]) -> tuple[str, ...]:
    """The works one row was published in; its series’ where it names none."""
    named = str(row.get("source_key") or row.get("source_keys") or "")
    return tuple(key.strip() for key in named.split(";") if key.strip()) or source_keys(origin)


@functools.cache
def cells_of_formulas(name: str) -> tuple[Cell, ...]:
    """The constants in the formulas of a calculator and the numbers of their model cards, with the work that prints them."""
    try:
        c = calculator(name)
    except AuthorMistakes:
        return ()
    files = [calculator_file(name), *sorted(calculator_file(name).parent.glob("says.yaml"))]
    homes = {file_of(path): _lines_of_numbers(read_text(path)) for path in files}

    def cell(f: Formula, text: str, value: float, describes: bool) -> Cell:
        file = next((file for file, lines in homes.items() if text in lines), next(iter(homes)))
        return Cell(name, (f.name,), text, abs(value), "", (f.source,), describes, file, homes[file].get(text, 1))

    constants = [
        cell(f, n.text, n.value, False)
        for f in c.formulas
        for n in dict.fromkeys(node for node in walk(f.expression) if isinstance(node, Number))
    ]
    cards = [
        cell(f, text, number_of(text), True)
        for f in c.formulas
        for text in dict.fromkeys(DIGITS.findall(" ".join(asdict(f.card).values())))
    ]
    return (*constants, *cards)


def _lines_of_numbers(text: str) -> dict[str, int]:
    """Each number of a file and the first line it stands on."""
    found: dict[str, int] = {}
    for at, line in enumerate(text.split("\n"), 1):
        for number in DIGITS.findall(line):
            found.setdefault(number, at)
    return found


@functools.cache
def all_cells() -> tuple[Cell, ...]:
    """Every number of every series and every formula."""
    return tuple(
        cell
        for of, names in ((cells_of_series, series_names()), (cells_of_formulas, calculator_names()))
        for name in names
        for cell in of(name)
    )
