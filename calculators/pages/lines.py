"""A page's body, line by line: what part each line plays, and which blocks it stands in.

    /// in-short            opener      names a block, with the number of slashes
    The message.            text
    ///                     closer
    ## What to do next      heading
    1. Stand up.            item
    | Age | Stands |        row
    ```                     code        (and everything to the closing fence)

Comments are taken out first; `<!-- no source needed: reason -->` is kept aside as the line's excuse.
Any text gives lines: mistakes in the blocks are named by blocks_written, not here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

OPENER = re.compile(r"\s*(?P<slashes>/{3,})[ ]*(?P<name>[\w-]+)[ ]*(?:\|[ ]*(?P<argument>.*?)[ ]*)?$")
CLOSER = re.compile(r"\s*(?P<slashes>/{3,})[ ]*$")
FENCE = re.compile(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?(?P<fence>`{3,}|~{3,})(?P<info>.*)$")
HEADING = re.compile(r" {0,3}(?P<level>#{1,6})\s+(?P<title>.*?)\s*#*\s*$")
ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?P<text>.*)$")
TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
EXCUSE = re.compile(r"<!--\s*no source needed\s*(?::\s*(?P<reason>.*?))?\s*-->", re.IGNORECASE | re.DOTALL)
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
BLANK, TEXT, HEAD, ITEM_, ROW, CODE, OPENS, CLOSES, OPTION = (
    "blank",
    "text",
    "heading",
    "item",
    "row",
    "code",
    "opener",
    "closer",
    "option",
)


@dataclass(frozen=True)
class Line:
    """One line of a page. `blocks` are the names of the open blocks, outermost first."""

    number: int
    text: str
    part: str
    blocks: tuple[str, ...] = ()
    excuse: str | None = None


@dataclass
class _Reader:
    """Where the reading stands: the open blocks, the open fence, whether a list goes on."""

    blocks: list[tuple[str, int]] = field(default_factory=list)
    fence: str = ""
    in_list: bool = False
    indent: int = 0  # of the last opener
    after: str = BLANK

    def part(self, text: str) -> str:
        part = self._part(text)
        if part == ITEM_:
            self.in_list = True
        elif part not in (BLANK, CODE, OPTION) and not text.startswith((" ", "\t")):
            self.in_list = self.in_list and part == TEXT and self.after != BLANK
        self.after = part
        return part

    def _part(self, text: str) -> str:
        if self.fence or FENCE.match(text):
            return self._code(text)
        if not text.strip():
            return BLANK
        indented = text.startswith(("    ", "\t"))
        if self.after in (OPENS, OPTION) and _indent(text) >= self.indent + 4:
            return OPTION
        if indented and not self.in_list and self.after in (BLANK, CODE):
            return CODE
        if match := CLOSER.match(text):
            return self._close(len(match["slashes"]))
        if match := OPENER.match(text):
            self.blocks.append((match["name"].lower(), len(match["slashes"])))
            self.indent = _indent(text)
            return OPENS
        if HEADING.match(text):
            return HEAD
        return ITEM_ if ITEM.match(text) else TEXT

    def _code(self, text: str) -> str:
        found = FENCE.match(text)
        if not self.fence and found:
            if "`" in found["info"] and found["fence"][0] == "`":
                return TEXT
            self.fence = found["fence"]
        elif self.fence and text.strip().startswith(self.fence) and not text.strip().strip(self.fence[0]):
            self.fence = ""
        return CODE

    def _close(self, slashes: int) -> str:
        lengths = [length for _, length in self.blocks]
        if slashes in lengths:
            del self.blocks[len(lengths) - 1 - lengths[::-1].index(slashes) :]
        return CLOSES


def opener_of(line: Line) -> re.Match[str]:
    """What an opener says: its slashes, its name, its argument. Raises ValueError for a line that opens no block."""
    found = OPENER.match(line.text)
    if found is None:
        raise ValueError(f"Line {line.number} opens no block: {line.text!r}")
    return found


def read_lines(body: str, first: int = 1) -> list[Line]:
    """Every line of a body with its part. `first` is the number of the body's first line in its file."""
    reader = _Reader()
    lines = []
    excuses = _excuses(body)
    for offset, text in enumerate(without_comments(body).split("\n")):
        before = tuple(name for name, _ in reader.blocks)
        part = reader.part(text)
        lines.append(Line(first + offset, text, part, before, excuses.get(offset)))
    return _with_rows(lines)


def unclosed_fence(body: str) -> int | None:
    """The offset of the line that begins a piece of code which never ends."""
    reader, begun = _Reader(), None
    for offset, text in enumerate(without_comments(body).split("\n")):
        was_open = bool(reader.fence)
        reader.part(text)
        if reader.fence and not was_open:
            begun = offset
    return begun if reader.fence else None


def _indent(text: str) -> int:
    expanded = text.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def without_comments(text: str) -> str:
    """The text with comments taken out and every line where it was. Code keeps its comments' place too."""
    return COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)


def _excuses(body: str) -> dict[int, str]:
    """Line offset -> the reason its author gave ('' when none)."""
    return {body.count("\n", 0, found.start()): (found["reason"] or "").strip() for found in EXCUSE.finditer(body)}


def _with_rows(lines: list[Line]) -> list[Line]:
    """Lines of a table become rows: a header, a rule of hyphens under it, and what follows without a gap."""
    rows: set[int] = set()
    for index in range(1, len(lines)):
        header, rule = lines[index - 1], lines[index]
        if header.part == rule.part == TEXT and "|" in header.text and _is_rule(rule.text):
            end = index
            while end < len(lines) and lines[end].part == TEXT:
                end += 1
            rows.update(range(index - 1, end))
    return [
        Line(line.number, line.text, ROW, line.blocks, line.excuse) if index in rows else line
        for index, line in enumerate(lines)
    ]


def _is_rule(text: str) -> bool:
    return "-" in text and TABLE_RULE.match(text) is not None
