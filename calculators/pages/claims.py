"""A quantity without a source. What counts as a quantity stands in `quantities`.

The unit is what the reader sees as one statement:

    a sentence     carries its own citation, before or after its full stop
    a list item    one citation anywhere in it is enough
    a table row    one citation in the row, or in the table's header, or something in a column headed Source

Left out: headings (a table's header row and a **bold sentence.** of its own too), code, words of links, block lines.
Our own arithmetic says “our arithmetic” and cites its inputs; then it is a cited sentence like any other.

Where no source can exist, the author says why at the end of the line, and the reasons are counted:

    Print 2 copies: they weigh 10 g. <!-- no source needed: weighed by us, nobody's health hangs on it -->
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from calculators.pages.chunks import LIST_ITEM, PARAGRAPH, TABLE_ROW, Chunk, cells, chunks, page_lines
from calculators.pages.lines import Line
from calculators.pages.markup import words_that_claim
from calculators.pages.page import Page
from calculators.pages.quantities import has_number, is_bare_number, quantity_in
from calculators.science.citations import GROUP
from calculators.science.mistakes import Mistake

REMEDY = "Add [@key] to the same {kind}, or take the number out."
ARITHMETIC = "Cite what our arithmetic starts from, in the same {kind}."

LABEL = re.compile(r"\*\*[^*]+\*\*$")
UNKNOWN = re.compile(r"what we (?:don['’]t|do not) know", re.IGNORECASE)


@dataclass(frozen=True)
class Statement:
    """What needs one source: a sentence, a list item or a table row."""

    kind: str
    text: str
    lines: tuple[Line, ...]
    cited: bool
    section: str = ""
    header: str = ""
    """The header of a table row: a row may rest on the citations in it."""

    @property
    def excused(self) -> bool:
        return any(line.excuse is not None for line in self.lines)


@dataclass(frozen=True, order=True)
class Excuse:
    """A quantity its author says needs no source, and why."""

    file: str
    line: int
    reason: str


def check_claims(page: Page) -> list[Mistake]:
    """Quantities without a source, and excuses without a reason or a quantity."""
    mistakes = []
    for statement in statements(page):
        quantity = "" if statement.cited or statement.excused else _quantity(statement)
        if quantity:
            remedy = ARITHMETIC if "our arithmetic" in statement.text.lower() else REMEDY
            mistakes.append(
                page.mistake(
                    _line_of(statement, quantity), _what(statement, quantity), remedy.format(kind=statement.kind)
                )
            )
    return [*mistakes, *_poor_excuses(page)]


def excuses(pages: Iterable[Page]) -> list[Excuse]:
    """Every `no source needed` of these pages, to be counted and shown."""
    return sorted(
        Excuse(page.file, line.number, line.excuse) for page in pages for line in page_lines(page) if line.excuse
    )


def statements(page: Page) -> Iterator[Statement]:
    """What a page states, piece by piece."""
    for chunk in chunks(page):
        if chunk.kind == TABLE_ROW:
            pieces = [] if chunk.is_header else [(chunk.text, chunk.lines, _row_is_cited(chunk))]
        elif chunk.kind == LIST_ITEM:
            pieces = [(chunk.text, chunk.lines, _is_cited(chunk.text))]
        else:
            pieces = [(text, lines, _is_cited(text)) for text, lines in chunk.sentences() if not LABEL.match(text)]
        kind = "sentence" if chunk.kind == PARAGRAPH else chunk.kind
        yield from (Statement(kind, *piece, chunk.section, chunk.header) for piece in pieces)


def _quantity(statement: Statement) -> str:
    if statement.kind != TABLE_ROW:
        is_finding = not UNKNOWN.match(statement.section)
        return quantity_in(words_that_claim(statement.text), is_finding=is_finding)
    row = [words_that_claim(cell) for cell in cells(statement.text)]
    bare = [cell.strip() for cell in row[1:] if is_bare_number(cell)]
    return next(filter(None, map(quantity_in, row)), bare[0] if bare else "")


def _is_cited(text: str) -> bool:
    """Whether there is a citation at all; whether it is a good one is for `citations` to say."""
    return GROUP.search(text) is not None


def _row_is_cited(chunk: Chunk) -> bool:
    if _is_cited(chunk.text) or _is_cited(chunk.header):
        return True
    named = [name.strip("* ").lower() for name in cells(chunk.header)]
    return any(name in ("source", "sources") and cell for name, cell in zip(named, chunk.cells(), strict=False))


def _what(statement: Statement, quantity: str) -> str:
    words = " ".join(words_that_claim(statement.text).split())
    return f"“{quantity}” has no source in “{words if len(words) <= 70 else words[:69] + '…'}”."


def _line_of(statement: Statement, quantity: str) -> int:
    """The line the quantity stands on, as far as it stands on one."""
    return next((line.number for line in statement.lines if quantity in line.text), statement.lines[0].number)


def _poor_excuses(page: Page) -> Iterator[Mistake]:
    excused = [line for line in page_lines(page) if line.excuse is not None]
    with_numbers = {
        line.number
        for statement in (statements(page) if excused else ())
        if has_number(statement.text) and not statement.cited
        for line in statement.lines
    }
    for line in excused:
        if line.excuse == "":
            yield page.mistake(
                line.number,
                "This excuse gives no reason.",
                "Write <!-- no source needed: why --> with the reason in it.",
            )
        elif line.excuse and line.number not in with_numbers:
            yield page.mistake(
                line.number,
                "“No source needed” stands where no number lacks a source.",
                "Remove it, or move it to the end of the line with the number.",
            )
