"""The menu (nav in mkdocs.yml) held against the pages, and the pages against each other.

a menu entry without its page, a page twice, a page in no menu, an address of another site
a file name that no address should have, two pages of one title, two pages with one text
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from calculators.pages.page import Page
from calculators.science.mistakes import AuthorMistakes, Mistake, nearest
from calculators.sources.configuration import pages_in_menu, read_configuration
from calculators.sources.settings import wrong_settings
from calculators.sources.written import Written

FINE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def check_menu(
    pages: Sequence[Page], configuration: Path, *, all_read: bool = True, lost: Collection[str] = ()
) -> list[Mistake]:
    """What is wrong with mkdocs.yml. `lost` are pages that another check has named already."""
    if not configuration.is_file():
        return []
    try:
        written = read_configuration(configuration)
    except AuthorMistakes as broken:
        return broken.mistakes
    if not isinstance(written.data, dict) or not isinstance(written.data.get("nav"), list):
        return [
            written.mistake(
                ("nav",),
                "It has no list of pages.",
                "Write nav: and under it the pages, each as - understand/ageing.md",
            )
        ]
    names = {page.name for page in pages}
    found = [*wrong_settings(written), *_entries(written, names if all_read else None, configuration.parent / "docs")]
    listed = {name for name, _ in pages_in_menu(written)}
    found += [
        page.mistake(1, "This page is in no menu.", f"Put - {page.name} under its section of nav in mkdocs.yml.")
        for page in pages
        if page.name not in listed and page.name not in lost
    ]
    return found


def _entries(written: Written, names: set[str] | None, docs: Path) -> Iterator[Mistake]:
    seen: dict[str, int] = {}
    for name, line in pages_in_menu(written):
        if ELSEWHERE.match(name):
            yield Mistake(
                written.file,
                line,
                f"The menu leads to another site: {name}.",
                "The menu lists pages of ours. Link to others from a page.",
            )
        elif name in seen:
            yield Mistake(
                written.file,
                line,
                f"{name} stands in the menu twice; it stands already in line {seen[name]}.",
                "Keep one of them.",
            )
        elif names is not None and name not in names or names is None and not (docs / name).is_file():
            yield Mistake(
                written.file,
                line,
                f"There is no page {name}.",
                nearest(name, names or ()) or "Write the page, or take the line out.",
            )
        seen.setdefault(name, line)


def check_names(pages: Sequence[Page]) -> list[Mistake]:
    """File names that would make an odd address."""
    return [
        page.mistake(
            1,
            f"{page.name} makes an address that is hard to type and to link to.",
            f"Call the file {_better(page.name)}: small letters, digits and hyphens.",
        )
        for page in pages
        if not all(FINE_NAME.fullmatch(part) for part in page.name.removesuffix(".md").split("/"))
    ]


def _better(name: str) -> str:
    parts = (
        re.sub(r"[^a-z0-9]+", "-", part.lower()).strip("-") or "page" for part in name.removesuffix(".md").split("/")
    )
    return "/".join(parts) + ".md"


def check_twins(pages: Sequence[Page]) -> list[Mistake]:
    """Two pages with one title, or with one text: a reader, and a search, could not tell them apart."""
    return [
        *_same(
            pages,
            {page.name: str(page.head.get("title") or "").strip().lower() for page in pages},
            "title",
            "Give each its own title.",
        ),
        *_same(pages, {page.name: page.body.strip() for page in pages}, "text", "Keep one of the two pages."),
    ]


def _same(pages: Sequence[Page], marks: Mapping[str, str], what: str, remedy: str) -> Iterator[Mistake]:
    first: dict[str, Page] = {}
    for page in pages:
        mark = marks[page.name]
        if mark and mark in first:
            yield page.head_mistake("title", f"This page has the same {what} as {first[mark].file}.", remedy)
        first.setdefault(mark, page)
