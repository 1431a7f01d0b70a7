"""Lines -> the pieces readers read: paragraphs, list items and table rows, each knowing its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from calculators.pages.lines import HEAD, HEADING, ITEM, ITEM_, ROW, TEXT, Line, read_lines
from calculators.pages.page import Page
from calculators.pages.sentences import sentences

PARAGRAPH, LIST_ITEM, TABLE_ROW = "paragraph", "list item", "table row"
CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Chunk:
    """A paragraph, a list item or a table row. `header` is a row's header row, `section` the heading over it in its block."""

    kind: str
    lines: tuple[Line, ...]
    header: str = ""
    section: str = ""

    @property
    def text(self) -> str:
        return "\n".join(_without_marker(line) for line in self.lines)

    @property
    def line(self) -> int:
        return self.lines[0].number

    @property
    def blocks(self) -> tuple[str, ...]:
        return self.lines[0].blocks

    def sentences(self) -> Iterator[tuple[str, tuple[Line, ...]]]:
        """Each sentence with the lines it stands on."""
        text = self.text
        for start, sentence in sentences(text):
            first = text.count("\n", 0, start)
            yield sentence, self.lines[first : first + sentence.count("\n") + 1]

    @property
    def is_header(self) -> bool:
        return self.kind == TABLE_ROW and self.text == self.header.strip()

    def cells(self) -> list[str]:
        return cells(self.lines[0].text)


def chunks(page: Page) -> tuple[Chunk, ...]:
    """The pieces of a page, headings, code and block lines left out."""
    return chunks_of(page.body, page.first_body_line)


def page_lines(page: Page) -> tuple[Line, ...]:
    return _lines(page.body, page.first_body_line)


def cells(row: str) -> list[str]:
    """The cells of a row: `| a | b |` -> a, b"""
    parts = [part.strip() for part in CELL.split(row.strip())]
    return parts[(1 if not parts[0] else 0) : (len(parts) - 1 if len(parts) > 1 and not parts[-1] else len(parts))]


@lru_cache(maxsize=256)
def _lines(body: str, first: int) -> tuple[Line, ...]:
    return tuple(read_lines(body, first))


@lru_cache(maxsize=256)
def chunks_of(body: str, first: int) -> tuple[Chunk, ...]:
    """The pieces of a body whose first line is line `first` of its file."""
    found: list[Chunk] = []
    piece: list[Line] = []
    rows: list[Line] = []
    section = ""
    its_blocks: tuple[str, ...] = ()
    for line in (*_lines(body, first), Line(0, "", HEAD)):
        if line.part != ROW:
            found += _table(rows, section)
            rows = []
        if piece and (line.part != TEXT or line.blocks != piece[0].blocks):
            found.append(_piece(piece, section if piece[0].blocks == its_blocks else ""))
            piece = []
        if line.part == HEAD:
            section, its_blocks = _title(line), line.blocks
        if line.part == ROW:
            rows.append(line)
        elif line.part in (TEXT, ITEM_):
            piece.append(line)
    return tuple(found)


def _piece(lines: list[Line], section: str) -> Chunk:
    return Chunk(LIST_ITEM if lines[0].part == ITEM_ else PARAGRAPH, tuple(lines), section=section)


def _table(rows: list[Line], section: str) -> list[Chunk]:
    return [Chunk(TABLE_ROW, (row,), rows[0].text, section) for row in rows[:1] + rows[2:]]


def _title(line: Line) -> str:
    match = HEADING.match(line.text)
    return match["title"] if match else ""


def _without_marker(line: Line) -> str:
    item = ITEM.match(line.text) if line.part == ITEM_ else None
    return item["text"] if item else line.text.strip()
