"""Blocks as authors write them. A mistyped block would be published as plain text: here it is named.

    /// chart | grip-by-age      opener: three slashes or more, a name, perhaps an argument after a bar
    ///                          closer: the same number of slashes, alone

A block inside a block uses one slash fewer than the outer one. Options (YAML) may follow the opener, indented.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

import yaml

from calculators.pages.chunks import page_lines
from calculators.pages.lines import CLOSES, OPENS, OPTION, TEXT, Line, opener_of, unclosed_fence
from calculators.pages.page import Page
from calculators.science.mistakes import Mistake, nearest
from calculators.sources.written import LOADER

# A set holds the arguments allowed, and an empty set says: none. A function says what is wrong with one ("" = fine).
Arguments = set[str] | frozenset[str] | Callable[[str], str]
KnownBlocks = Mapping[str, Arguments]
SLASHES = re.compile(r"\s*(?P<slashes>/{2,})(?P<rest>.*)$")


@dataclass(frozen=True)
class Opened:
    name: str
    slashes: str
    line: int


@dataclass
class _Nesting:
    """The open blocks, and the slashes of blocks already reported, whose closers are to be passed over."""

    page: Page
    open: list[Opened] = field(default_factory=list)
    forgiven: list[str] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)

    def say(self, line: int, what: str, remedy: str) -> None:
        self.mistakes.append(self.page.mistake(line, what, remedy))

    def opens(self, block: Opened) -> None:
        outer = self.open[-1] if self.open else None
        if outer and len(block.slashes) >= len(outer.slashes):
            self.say(
                block.line,
                f"“{block.name}” begins before “{outer.name}” of line {outer.line} has ended.",
                f"End “{outer.name}” with {outer.slashes} before this line; or, if one stands inside the other, "
                f"give the outer one more slash than the inner: {block.slashes}/ {outer.name}",
            )
            self.forgiven.append(self.open.pop().slashes)
        self.open.append(block)

    def closes(self, slashes: str, line: int) -> None:
        if not any(block.slashes == slashes for block in self.open):
            self._closes_nothing(slashes, line)
            return
        while self.open[-1].slashes != slashes:
            self._never_closed(self.open.pop())
        self.open.pop()

    def end(self) -> None:
        while self.open:
            self._never_closed(self.open.pop())

    def _closes_nothing(self, slashes: str, line: int) -> None:
        if slashes in self.forgiven:
            self.forgiven.remove(slashes)
            return
        inner = f" The open block is “{self.open[-1].name}”, with {self.open[-1].slashes}" if self.open else ""
        self.say(line, f"{slashes} closes no block.{inner}", "Remove it, or use as many slashes as the opener has.")

    def _never_closed(self, block: Opened) -> None:
        self.say(
            block.line, f"The block “{block.name}” is never closed.", f"End it with a line of its own: {block.slashes}"
        )


def check_blocks(page: Page, known: KnownBlocks) -> list[Mistake]:
    """Every block of a page that would not become what its author meant."""
    lines = page_lines(page)
    nesting = _Nesting(page)
    for line in lines:
        if line.part == OPENS:
            _opener(line, nesting, known)
        elif line.part == CLOSES:
            nesting.closes(line.text.strip(), line.number)
        elif line.part == TEXT:
            _text_with_slashes(line, nesting)
    nesting.end()
    return nesting.mistakes + _options(page, lines) + _open_fence(page)


def _opener(line: Line, nesting: _Nesting, known: KnownBlocks) -> None:
    match = opener_of(line)
    name = match["name"].lower()
    nesting.opens(Opened(name, match["slashes"], line.number))
    if name not in known:
        nesting.say(line.number, f"There is no block “{match['name']}”.", _did_you_mean(name, known))
    elif trouble := _trouble_with_argument(match["argument"] or "", known[name]):
        nesting.say(line.number, f"{match['slashes']} {name}: {trouble[0]}", trouble[1])


def _trouble_with_argument(argument: str, allowed: Arguments) -> tuple[str, str] | None:
    if callable(allowed):
        complaint = allowed(argument)
        return (complaint, "Correct what stands after the bar.") if complaint else None
    if argument in allowed or (not argument and not allowed):
        return None
    if not allowed:
        return f"this block takes no argument, and “{argument}” was given.", "Remove the bar and what follows it."
    if not argument:
        return "it says not which.", f"Name one after a bar, for example | {min(allowed)}"
    return f"“{argument}” is not known.", _did_you_mean(argument, allowed)


def _text_with_slashes(line: Line, nesting: _Nesting) -> None:
    """Lines that begin with slashes and are no block: `/// in short`, `// chart | x`, `/// chart grip`."""
    match = SLASHES.match(line.text)
    if not match:
        return
    if len(match["slashes"]) < 3:
        remedy = "A block needs three slashes or more. If this is text, put it between backticks."
    else:
        remedy = "Write /// name | argument: a name without spaces, then a bar, then the argument."
    nesting.say(line.number, f"“{line.text.strip()}” looks like a block and is none.", remedy)
    if len(match["slashes"]) > 2:
        nesting.forgiven.append(match["slashes"])


def _options(page: Page, lines: tuple[Line, ...]) -> list[Mistake]:
    """Options that YAML cannot read would turn the whole block into plain text."""
    mistakes = []
    for index, line in enumerate(lines):
        if line.part == OPTION and lines[index - 1].part != OPTION:
            rest = [later.text for later in lines[index:]]
            size = next((n for n, later in enumerate(lines[index:]) if later.part != OPTION), len(rest))
            if not _is_mapping("\n".join(rest[:size])):
                mistakes.append(
                    page.mistake(
                        line.number,
                        "The options of this block cannot be read.",
                        "Write them as name: value; begin the block's text without indent.",
                    )
                )
    return mistakes


def _is_mapping(text: str) -> bool:
    try:
        return isinstance(yaml.load(text, Loader=LOADER), dict)
    except (yaml.YAMLError, ValueError):
        return False


def _open_fence(page: Page) -> list[Mistake]:
    offset = unclosed_fence(page.body)
    if offset is None:
        return []
    return [
        page.mistake(
            page.first_body_line + offset,
            "A piece of code begins here and never ends.",
            "Close it with the same fence on a line of its own.",
        )
    ]


def _did_you_mean(word: str, known: Collection[str]) -> str:
    more = f" and {len(known) - 12} more" if len(known) > 12 else ""
    return nearest(word, known) or f"Known: {', '.join(sorted(known)[:12]) or 'none'}{more}."
