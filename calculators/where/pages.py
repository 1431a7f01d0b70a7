"""Places in pages: every statement that says a number, filled in, held, listed or typed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace

from ..pages.claims import Statement, statements
from ..pages.filled import FILL, fill
from ..pages.held import Found, Holding, holding_of_the_house, numbers_of
from ..pages.markup import words_to_read
from ..pages.numbers import FILLED_HERE
from ..pages.page import Page, read_what_can_be_read
from ..science.citations import cited_keys
from ..sources.rooms import DOCS
from .place import FILLED, HELD, LISTED, TYPED, Place, Wanted

FIRST = 0xE000
MARK = re.compile("[\ue000-\uf8ff]")


def sentences(wanted: Wanted) -> Iterator[Place]:
    """Statements of every page, in the order they stand."""
    pages, held = _read()
    for page in pages:
        yield from _on(page, wanted, held)


@functools.cache
def _read() -> tuple[list[Page], Holding]:
    """The pages that can be read, and what they are held to."""
    return read_what_can_be_read(DOCS)[0], holding_of_the_house()


def _on(page: Page, wanted: Wanted, held: Holding) -> Iterator[Place]:
    written, fills = page.written or page.body, list(FILL.finditer(page.written))
    if not wanted.stands_in(written) and not any(_says(match, wanted) for match in fills):
        return
    known = [found for found in numbers_of(page, held) if found.said.value == wanted.value]
    for statement in statements(replace(page, body=_marked(written, fills))):
        its_fills = [fills[ord(mark) - FIRST] for mark in MARK.findall(statement.text)]
        says = MARK.sub(lambda mark: fill(fills[ord(mark[0]) - FIRST][0]), statement.text)
        if addresses := [f"{match['series']}: {match['inside']}" for match in its_fills if _says(match, wanted)]:
            yield _kept(page, statement, says, FILLED, addresses, {match["series"] for match in its_fills})
        if wanted.stands_in(words_to_read(MARK.sub(" ", statement.text))):
            text = MARK.sub(FILLED_HERE, statement.text)
            yield _typed(page, statement, says, [found for found in known if found.statement == text])


def _marked(text: str, fills: list[re.Match]) -> str:
    """The text with a sign of its own for each number that is filled in."""
    marks = iter(range(FIRST, FIRST + len(fills)))
    return FILL.sub(lambda _: chr(next(marks)), text)


def _says(match: re.Match, wanted: Wanted) -> bool:
    text = fill(match[0])
    return text != match[0] and wanted.stands_in(text)


def _typed(page: Page, statement: Statement, says: str, known: list[Found]) -> Place:
    is_held = any(found.cells and found.findings == 1 for found in known)
    how = HELD if is_held else LISTED if any(found.loose for found in known) else TYPED
    cells = list(dict.fromkeys(cell for found in known for cell in found.cells)) if is_held else []
    findings = [cell for cell in cells if not cell.describes] or cells[:1]
    return _kept(page, statement, says, how, [cell.address for cell in findings], {cell.home for cell in findings})


def _kept(page: Page, statement: Statement, text: str, how: str, cells: list[str], homes: set[str]) -> Place:
    says = " ".join(words_to_read(text).split())
    names = frozenset({*homes, *cited_keys(text)})
    return Place(page.file, statement.lines[0].number, how, says, tuple(cells), names)
