"""Tables of contents made from the heads of pages: a picture, the title, one line each, in the order of `nav`.

    /// contents | understand                           a section: all its pages but its front
    /// contents | keep guides/sit-to-stand-starter.md  and single pages, in the order written

A head says `line` (else its description stands there), `picture` (a file of overrides/.icons/picture) and, where a
section's pages come in groups, `group`: the heading they stand under.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from markupsafe import Markup

from ..pages.icons import picture
from ..pages.page import Page, read_page
from ..science.mistakes import nearest
from ..sources.settings import settings
from .templating import render_template


def trouble_with_contents(argument: str, docs: Path) -> str:
    """What is wrong with the words after the bar; nothing when all name sections or pages."""
    known = {*settings(docs.parent).sections, *(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))}
    if not argument.split():
        return "it says not of what: a section (understand) or pages (keep/protein.md)."
    wrong = [word for word in argument.split() if word not in known]
    return f"there is no section and no page {wrong[0]}. {nearest(wrong[0], known)}".strip() if wrong else ""


def render_contents(argument: str, docs: Path) -> str:
    """The list that a contents block becomes."""
    listed = list(contents(argument, docs))
    groups = (
        [
            {"title": title, "entries": [_entry(page) for page in pages]}
            for title, pages in groupby(listed, key=lambda page: page.head.get("group", ""))
        ]
        if len(argument.split()) == 1
        else [{"title": "", "entries": [_entry(page) for page in listed]}]
    )
    return render_template("contents", groups=groups)


def contents(argument: str, docs: Path) -> Iterator[Page]:
    """The pages a contents block lists, in order."""
    nav = settings(docs.parent).pages
    for word in argument.split():
        names = (
            [word] if word.endswith(".md") else [p for p in nav if p.startswith(f"{word}/") and p != f"{word}/index.md"]
        )
        yield from (
            _page(docs / name, docs, (docs / name).stat().st_mtime_ns) for name in names if (docs / name).is_file()
        )


@functools.lru_cache(maxsize=4096)
def _page(path: Path, docs: Path, _changed: int) -> Page:
    return read_page(path, docs)


def _entry(page: Page) -> dict[str, object]:
    head = page.head
    drawn = picture(head["picture"]) if head.get("picture") else ""
    return {
        "page": page.name,
        "title": head.get("title", ""),
        "line": head.get("line") or head.get("description", ""),
        "picture": Markup(drawn),
    }
