"""A page as its author wrote it: the head (YAML between two lines of ---), then the body.

Lines are counted as an editor counts them, so that every mistake can be found at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import yaml

from calculators.pages.filled import fill
from calculators.science.mistakes import AuthorMistakes, Mistake
from calculators.sources.settings import ARTICLE, settings
from calculators.sources.written import LOADER, read_text


@dataclass(frozen=True)
class Page:
    """One Markdown file. `name` is its place inside the docs folder: keep/protein.md

    `body` has its numbers filled in; `written` is the same as its author wrote it, with {{…}}, line for line.
    """

    path: Path
    head: dict
    body: str
    first_body_line: int
    name: str = ""
    head_lines: dict[str, int] = field(default_factory=dict)
    docs: str = "docs"
    written: str = ""

    @property
    def file(self) -> str:
        """What a mistake calls this page: docs/keep/protein.md"""
        return f"{self.docs}/{self.name}"

    @property
    def folder(self) -> str:
        return self.name.rpartition("/")[0]

    @property
    def kind(self) -> str:
        """What the page is, which decides what it must have. The head may say so: `kind: list`.

        guide       under guides/
        calculator  under calculators/
        front       an index.md: a front door or a table of contents
        about       under about/: who we are, privacy, licence
        list        under evidence/: references, numbers, data, scorecard
        article     everything else
        """
        return str(self.head.get("kind") or _kind_by_place(self.name))

    def mistake(self, line: int, what: str, remedy: str) -> Mistake:
        return Mistake(self.file, line, what, remedy)

    def head_mistake(self, key: str, what: str, remedy: str) -> Mistake:
        return self.mistake(self.head_lines.get(key, 1), what, remedy)


def _kind_by_place(name: str) -> str:
    if name.rpartition("/")[2] == "index.md":
        return "front"
    section = settings().section(name)
    return section.kind if section else ARTICLE


def read_page(path: Path, docs: Path | None = None) -> Page:
    """Read one page. A head that is not there, or that YAML cannot read, is a mistake."""
    docs = docs or path.parent
    name = path.relative_to(docs).as_posix()
    file = f"{docs.name}/{name}"
    lines = read_text(path, file).split("\n")
    end = _end_of_head(lines, file)
    head, head_lines = _read_head("\n".join(lines[1:end]), file)
    written = "\n".join(lines[end + 1 :])
    return Page(path, head, fill(written), end + 2, name, head_lines, docs.name, written)


def read_pages(docs: Path) -> list[Page]:
    """Every page under docs, by name. One run shows all pages that cannot be read."""
    pages, mistakes = read_what_can_be_read(docs)
    if mistakes:
        raise AuthorMistakes(mistakes)
    return pages


def read_what_can_be_read(docs: Path) -> tuple[list[Page], list[Mistake]]:
    """The pages, and the mistakes of those whose head cannot be read."""
    pages: list[Page] = []
    mistakes: list[Mistake] = []
    for path in sorted(docs.rglob("*.md"), key=lambda path: path.relative_to(docs).as_posix()):
        try:
            pages.append(read_page(path, docs))
        except AuthorMistakes as trouble:
            mistakes += trouble.mistakes
    return pages, mistakes


def _end_of_head(lines: list[str], file: str) -> int:
    """The index of the second --- line."""
    example = "Begin the file with ---, the fields title, description, words, written, review, and --- again."
    if lines[0].rstrip() != "---":
        _stop(file, 1, "This page has no head.", example)
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() == "---":
            return index
    _stop(file, 1, "The head of this page never ends.", "Close it with a line of three hyphens: ---")


def _read_head(text: str, file: str) -> tuple[dict, dict[str, int]]:
    """The fields, and the line of each (the head's first line is line 2 of the file)."""
    try:
        loader = LOADER(text)
        node = loader.get_single_node()
        head = (loader.construct_document(node) if node else None) or {}
    except (yaml.YAMLError, ValueError) as trouble:
        mark = getattr(trouble, "problem_mark", None)
        reason = getattr(trouble, "problem", None) or str(trouble).partition("\n")[0]
        _stop(
            file,
            mark.line + 2 if mark else 2,
            f"The head cannot be read: {reason}.",
            'Put a text with a colon or a # between quotes: title: "Muscle: what it is"',
        )
    if not isinstance(head, dict):
        _stop(file, 2, "The head is not a list of fields.", "Write one field a line: title: Sarcopenia")
    return head, _lines_of_fields(node, file)


def _lines_of_fields(node: yaml.Node | None, file: str) -> dict[str, int]:
    lines: dict[str, int] = {}
    for key, _ in node.value if node else []:
        line = key.start_mark.line + 2
        if str(key.value) in lines:
            _stop(file, line, f"The head has the field {key.value} twice.", "Keep one of them.")
        lines[str(key.value)] = line
    return lines


def _stop(file: str, line: int, what: str, remedy: str) -> NoReturn:
    raise AuthorMistakes([Mistake(file, line, what, remedy)])
