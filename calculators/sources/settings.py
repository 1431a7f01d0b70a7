"""What mkdocs.yml says of the site: its name, its sections, the order of its pages, and where it and its sources stand.

    extra:
      address: https://example.org/muscle/         where the site stands        } absent unless someone publishes:
      repository: https://github.com/me/muscle     where its sources stand      } without them nothing points there
      sections: {understand: {colour: understand}, calculators: {colour: measure, kind: calculator}}

A section is a folder of docs. Its name is the one it has in `nav`; `kind` is what its pages are.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..science.mistakes import AuthorMistakes, Mistake
from .configuration import pages_in_menu, read_configuration
from .rooms import HOUSE
from .written import Written

COLOURS = ("understand", "measure", "keep", "evidence")
"""The section colours of tokens.css, as `.is-<colour>`."""
ARTICLE = "article"
KINDS = (ARTICLE, "guide", "calculator", "about", "list")
_ADDRESS = re.compile(r"https?://[^\s/?#]+/(?:[^\s?#]*/)?")
_REPOSITORY = re.compile(r"https://[^\s/?#]+/[^\s?#]*[^\s?#/]")


@dataclass(frozen=True)
class Section:
    """One room of the site: `colour` names its colours, `kind` what its pages are unless their head says otherwise."""

    folder: str
    title: str
    colour: str
    kind: str = ARTICLE


@dataclass(frozen=True)
class Settings:
    """`address` ends with a slash, `repository` with none; each is empty where nobody has set it."""

    name: str
    description: str
    address: str
    repository: str
    sections: dict[str, Section]
    pages: tuple[str, ...]

    def section(self, page: str) -> Section | None:
        """The section of a page (keep/protein.md or keep/protein.html); none for the front page."""
        return self.sections.get(page.partition("/")[0]) if "/" in page else None

    def address_of(self, page: str) -> str:
        """Where a file of the site stands in the world; nothing without an address. The front page is the address itself."""
        if not self.address:
            return ""
        page = re.sub(r"\.md$", ".html", page)
        return self.address + ("" if page == "index.html" else page)


NONE = Settings("", "", "", "", {}, ())


def settings(house: Path = HOUSE) -> Settings:
    """What mkdocs.yml says now; nothing where there is none. Raises AuthorMistakes with the line of each mistake."""
    path = house / "mkdocs.yml"
    return _read(path, path.stat().st_mtime_ns, path.stat().st_size) if path.is_file() else NONE


@functools.lru_cache(maxsize=8)
def _read(path: Path, _changed: int, _size: int) -> Settings:
    written = read_configuration(path)
    if mistakes := wrong_settings(written):
        raise AuthorMistakes(mistakes)
    data = written.data if isinstance(written.data, dict) else {}
    extra, titles = data.get("extra") or {}, section_titles(data)
    sections = {
        folder: Section(folder, titles.get(folder, ""), said["colour"], said.get("kind", ARTICLE))
        for folder, said in (extra.get("sections") or {}).items()
    }
    return Settings(
        str(data.get("site_name", "")),
        str(data.get("site_description", "")),
        extra.get("address") or "",
        extra.get("repository") or "",
        sections,
        tuple(name for name, _ in pages_in_menu(written)),
    )


def wrong_settings(written: Written) -> list[Mistake]:
    """What is wrong under `extra:`, each with its line."""
    data = written.data if isinstance(written.data, dict) else {}
    extra = data.get("extra") or {}
    if not isinstance(extra, dict) or not isinstance(extra.get("sections") or {}, dict):
        return [
            written.mistake(
                ("extra",),
                "extra is not a list of names.",
                "Write extra: and under it sections: with one section a line.",
            )
        ]
    return [
        *_wrong_addresses(written, extra),
        *_wrong_sections(written, extra.get("sections") or {}, section_titles(data)),
    ]


def _wrong_addresses(written: Written, extra: dict[str, Any]) -> Iterator[Mistake]:
    for key, form, remedy in (
        ("address", _ADDRESS, "Write a whole address that ends with a slash: https://example.org/muscle/"),
        (
            "repository",
            _REPOSITORY,
            "Write a whole address without a slash at its end: https://github.com/someone/muscle",
        ),
    ):
        if extra.get(key) and not form.fullmatch(str(extra[key])):
            yield written.mistake(("extra", key), f"extra.{key} is {extra[key]}.", remedy)


def _wrong_sections(written: Written, sections: dict[str, Any], titles: dict[str, str]) -> Iterator[Mistake]:
    for folder, said in sections.items():
        place = ("extra", "sections", folder)
        if not isinstance(said, dict) or said.get("colour") not in COLOURS:
            yield written.mistake(
                place,
                f"The section {folder} has no colour of ours.",
                f"Write {folder}: {{ colour: {COLOURS[0]} }}, or {', '.join(COLOURS[1:])}.",
            )
        elif said.get("kind", ARTICLE) not in KINDS:
            yield written.mistake(
                place,
                f"The section {folder} has pages of an unknown kind, {said['kind']}.",
                f"Kinds: {', '.join(KINDS)}.",
            )
    for folder in titles:
        if sections and folder not in sections:
            yield written.mistake(
                ("nav",),
                f"nav has a section of docs/{folder}, and extra.sections does not name it.",
                f"Add {folder}: {{ colour: {COLOURS[0]} }} there.",
            )


def section_titles(data: dict[str, Any]) -> dict[str, str]:
    """Folder -> the name its section has in nav: understand -> Understand."""
    titles = {}
    for entry in data.get("nav") or [] if isinstance(data.get("nav"), list) else []:
        for title, inside in entry.items() if isinstance(entry, dict) else ():
            first = inside[0] if isinstance(inside, list) and inside and isinstance(inside[0], str) else ""
            if "/" in first:
                titles[first.partition("/")[0]] = str(title)
    return titles
