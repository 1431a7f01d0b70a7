"""What authors write, read in one way: text and YAML. Whatever is wrong with a file becomes Mistakes, with their lines.

    read_text(path)      UTF-8, with or without the mark a spreadsheet puts first
    read_yaml(path)      Written: the data, and the line of every part of it; a key that stands twice is a mistake

Every function raises AuthorMistakes and nothing else for what its author did.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml

from ..science.mistakes import AuthorMistakes, Mistake
from .rooms import HOUSE

LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same language; in C where the machine has it, ten times as quick."""
SPREADSHEET = "In a spreadsheet choose the file type “CSV UTF-8”; in an editor, the encoding UTF-8."


@dataclass(frozen=True)
class Written:
    """The data of one file, and where each part begins: `lines["columns", 3, "type"]`."""

    file: str
    data: Any
    lines: dict[tuple[Hashable, ...], int]

    def line(self, *place: Hashable) -> int:
        """The line of a part, or of the nearest part around it that is there."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def mistake(self, place: tuple[Hashable, ...], what: str, remedy: str) -> Mistake:
        return Mistake(self.file, self.line(*place), what, remedy)


def file_of(path: Path) -> str:
    """What a mistake calls a file: its place in the house, or its folder and name."""
    return path.relative_to(HOUSE).as_posix() if path.is_relative_to(HOUSE) else "/".join(path.parts[-2:])


def stop(file: str, line: int, what: str, remedy: str) -> NoReturn:
    """One mistake that leaves nothing to go on with."""
    raise AuthorMistakes([Mistake(file, line, what, remedy)])


def read_text(path: Path, file: str = "") -> str:
    """The text of a file. Raises AuthorMistakes when it is missing or not UTF-8."""
    file = file or file_of(path)
    if not path.is_file():
        stop(file, 1, f"{path.name} is missing.", "Write it, or take away what asks for it.")
    written = path.read_bytes()
    try:
        return written.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as lacking:
        line = written.count(b"\n", 0, lacking.start) + 1
        stop(file, line, f"This file is not UTF-8 text (byte {written[lacking.start]:#x}).", SPREADSHEET)


def read_yaml(path: Path, file: str = "", loader: type[yaml.SafeLoader] = LOADER) -> Written:
    """The data of a YAML file with its lines. Raises AuthorMistakes for text that is not YAML, and for every key that stands twice."""
    return read_yaml_text(read_text(path, file), file or file_of(path), loader)


def read_yaml_text(text: str, file: str, loader: type[yaml.SafeLoader] = LOADER, before: int = 0) -> Written:
    """The same for text whose first line is line `before` + 1 of its file."""
    lines: dict[tuple[Hashable, ...], int] = {}
    try:
        reader = loader(text)
        node = reader.get_single_node()
        twins = (
            list(_walk(node, (), lines, before)) if node else []
        )  # as written: constructing it puts `<<` in its place
        data = reader.construct_document(node) if node else None
    except (yaml.YAMLError, ValueError) as broken:
        stop(file, *_why(broken, text, before))
    if twins:
        raise AuthorMistakes(
            Mistake(file, line, f"{key} stands twice; it stands already in line {first}.", "Keep one of them.")
            for key, first, line in twins
        )
    return Written(file, data, lines)


def _why(broken: Exception, text: str, before: int) -> tuple[int, str, str]:
    mark = getattr(broken, "problem_mark", None)
    if re.search("flow|quoted", str(getattr(broken, "context", ""))):  # what never ends is where it begins
        mark = getattr(broken, "context_mark", None) or mark
    line = mark.line + 1 if mark else 1
    reason = getattr(broken, "problem", None) or getattr(broken, "reason", None) or str(broken).splitlines()[0]
    if "\t" in (text.split("\n")[line - 1 : line] or [""])[0]:
        return before + line, f"This is not YAML: {reason}.", "A tab stands in this line. Indent with spaces."
    return (
        before + line,
        f"This is not YAML: {reason}.",
        "Look at this line and the one before it: a quote or a bracket that never closes, or a colon inside a text without quotes.",
    )


def _walk(node: yaml.Node, place: tuple, lines: dict[tuple, int], before: int) -> Iterator[tuple[str, int, int]]:
    """Notes the line of every part; yields each key that stands twice, with both lines."""
    lines.setdefault(place, before + node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        for index, part in enumerate(node.value):
            yield from _walk(part, (*place, index), lines, before)
    elif isinstance(node, yaml.MappingNode):
        for key, part in node.value:
            here, line = (*place, str(key.value)), before + key.start_mark.line + 1
            if here in lines:
                yield str(key.value), lines[here], line
            lines.setdefault(here, line)
            yield from _walk(part, here, lines, before)
