"""Numbers held to their cells: what a sentence says of a work that has a series or a formula here must stand in it.

A number belongs to the citation that follows it. If that work has a series in docs/data, or a formula in the catalogue:

    the number stands in one cell of it       held: correct the cell, and this check names the sentence
    … in several that are not one fact        fill it in, {{SERIES: row; COLUMN}}, so that it is clear which is meant
    … in none                                 a slip; or the work prints it and no series holds it: then it is written
                                              into loose_numbers.yml, under the work

A unit beside the number chooses among cells (12 s is no 12 kg). A finding in more decimals holds its rounding, if
only one cell rounds so. Whom, how many, when and how long (key columns, counts, times) is one fact in all its rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from calculators.pages.claims import Statement, statements
from calculators.pages.filled import FILL, troubles
from calculators.pages.ledger import MUSEUM
from calculators.pages.markup import words_that_claim
from calculators.pages.numbers import FILLED_HERE, UNITS, Said, numbers_in
from calculators.pages.page import Page
from calculators.science.citations import GROUP, cited_keys
from calculators.science.mistakes import AuthorMistakes, Mistake
from calculators.sources.cells import WRONG_NUMBERS, Cell, all_cells, rounded
from calculators.sources.loose import LOOSE, Loose, read_loose
from calculators.sources.written import file_of

LISTED = file_of(LOOSE)


@dataclass(frozen=True)
class Holding:
    """What words are held to: the cells of each work, and the numbers it prints that no series holds."""

    cells: Mapping[str, Sequence[Cell]] = field(default_factory=dict)
    loose: frozenset[tuple[str, float]] = frozenset()
    seen: dict[tuple[str, str], tuple[Found, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Pages are asked about twice: for what is wrong on them, and for what they need of the list."""


@dataclass(frozen=True)
class Found:
    """A number of a page: where it stands, whose it is, and the cells it may be; `loose` where a list excuses it."""

    said: Said
    line: int
    statement: str
    works: tuple[str, ...]
    cells: tuple[Cell, ...]
    loose: bool = False

    @property
    def findings(self) -> int:
        """How many findings the number may be. A description is one in all its rows; a bare number may be one: “at 20”."""
        if not self.said.units and any(cell.describes for cell in self.cells):
            return 1
        return len({cell.fact for cell in self.cells if not cell.describes}) or min(1, len(self.cells))


def holding(cells: Sequence[Cell], loose: Iterable[Loose] = ()) -> Holding:
    """The cells by the work they were published in: of works with a finding, so not of those that a list of ours names."""
    by_work: dict[str, list[Cell]] = {}
    for cell in cells:
        for work in cell.works:
            by_work.setdefault(work, []).append(cell)
    return Holding(
        {work: its for work, its in by_work.items() if not all(c.describes for c in its)},
        frozenset((x.work, x.value) for x in loose),
    )


def holding_of_the_house() -> Holding:
    """The cells of every series and formula; a list of loose numbers that cannot be read excuses none."""
    try:
        return holding(all_cells(), read_loose())
    except AuthorMistakes:
        return holding(all_cells())


def check_filled(page: Page) -> list[Mistake]:
    """What stands between {{ and }} and names no cell."""
    return [page.mistake(page.first_body_line + at, wrong.what, wrong.remedy) for at, wrong in troubles(page.written)]


def check_held(page: Page, held: Holding) -> Iterator[Mistake]:
    """Numbers of a page that stand in no cell of the work they are cited from, or in several."""
    for found in numbers_of(page, held):
        if found.loose:
            continue
        works = " and ".join(work for work in found.works if work in held.cells)
        if not found.cells:
            yield page.mistake(
                found.line,
                f"“{found.said.text}” stands in no cell that rests on {works}.{_near(found, held)}",
                f"Compare it with the work; if it is printed there and in no series, add it to {works.split()[0]} in {LISTED}.",
            )
        elif found.findings > 1:
            shown = " or ".join(
                f"{{{{{cell.address}}}}}" for cell in _one_a_fact([c for c in found.cells if not c.describes])[:3]
            )
            yield page.mistake(
                found.line,
                f"“{found.said.text}” stands in {found.findings} cells that rest on {works}.",
                f"Fill it in: {shown}",
            )


def numbers_of(page: Page, held: Holding) -> tuple[Found, ...]:
    """Every typed number of a page that is cited from a work with a series or a formula."""
    key = (page.name, page.written or page.body)
    if key not in held.seen:
        held.seen[key] = tuple(_numbers_of(page, held))
    return held.seen[key]


def _numbers_of(page: Page, held: Holding) -> Iterator[Found]:
    typed = replace(page, body=FILL.sub(FILLED_HERE, page.written)) if "{{" in page.written else page
    for statement in statements(typed):
        for text, works in _parts(statement):
            if not any(work in held.cells for work in works):
                continue
            words = " ".join(words_that_claim(text).split())
            for said in numbers_in(words):
                loose = any((work, said.value) in held.loose for work in works)
                yield Found(
                    said,
                    _line(statement, said.text),
                    statement.text,
                    works,
                    _cells(said, works, held, page.name),
                    loose,
                )


def check_loose(
    pages: Iterable[Page], held: Holding, loose: Iterable[Loose], others: Collection[tuple[str, float]] = ()
) -> Iterator[Mistake]:
    """Entries of the list that no page needs, nor any of the others: the number is gone, or a cell holds it by now."""
    needed = set(others) | {
        (work, found.said.value)
        for page in pages
        for found in numbers_of(page, held)
        if not found.cells or found.findings > 1
        for work in found.works
    }
    for entry in loose:
        if (entry.work, entry.value) not in needed:
            what = f"Nothing needs {entry.value:g} of {entry.work}: no words say it, or a cell holds it."
            yield Mistake(entry.file, entry.line, what, "Take it out of the list.")


def _parts(statement: Statement) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A statement, parted after each of its citations; what follows the last belongs to it."""
    groups = list(GROUP.finditer(statement.text))
    start = 0
    for at, group in enumerate(groups, 1):
        end = len(statement.text) if at == len(groups) else group.end()
        yield statement.text[start:end], tuple(cited_keys(group[0]))
        start = end


def _cells(said: Said, works: tuple[str, ...], held: Holding, page: str) -> tuple[Cell, ...]:
    known = [cell for work in works for cell in held.cells.get(work, ())]
    return matching(said, known if page == MUSEUM else [cell for cell in known if cell.home != WRONG_NUMBERS])


def matching(said: Said, known: list[Cell]) -> tuple[Cell, ...]:
    """The cells that a number may be: of its unit, exact before rounded, of series before formulas."""
    if said.units:
        known = [cell for cell in known if cell.unit in said.units or cell.unit not in UNITS]
    exact = _series_first([cell for cell in known if cell.value == said.value])
    near = [c for c in known if not c.describes and c.value != said.value and _rounds_to(c.value, said)]
    rounded = _series_first([cell for cell in near if cell.unit in said.units] or near)
    if not exact:
        return tuple(rounded) if len({cell.fact for cell in rounded}) == 1 else ()
    if exact[0].is_constant:
        return tuple(exact)
    return tuple(cell for cell in (*exact, *rounded) if cell.unit in said.units) or tuple(exact)


def _series_first(cells: list[Cell]) -> list[Cell]:
    """The cells of series; constants of formulas only where no series has the number."""
    return [cell for cell in cells if not cell.is_constant] or cells


def _rounds_to(value: float, said: Said) -> bool:
    if abs(value - said.value) > 10.0**-said.decimals:  # far off: no need to round it as paper does
        return False
    return rounded(value, said.decimals) == said.text.replace(",", "") and said.value != 0


def _one_a_fact(cells: Sequence[Cell]) -> list[Cell]:
    return list({cell.fact: cell for cell in cells}.values())


def _near(found: Found, held: Holding) -> str:
    """The cell of the same unit that is nearest, where one is near: the old number after a correction."""
    known = [c for work in found.works for c in held.cells.get(work, ()) if not c.describes]
    close = min(known, key=lambda cell: abs(cell.value - found.said.value), default=None)
    if close is None or abs(close.value - found.said.value) > 0.1 * found.said.value:
        return ""
    return f" The nearest is {close.value:g}, {close.address}."


def _line(statement: Statement, text: str) -> int:
    return next((line.number for line in statement.lines if text in line.text), statement.lines[0].number)
