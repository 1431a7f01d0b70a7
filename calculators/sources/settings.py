"""What mkdocs.yml says of the site: its name, its sections, the order of its pages, and where it and its sources stand.

    extra:
      address: https://example.org/muscle/         where the site stands        } absent unless someone publishes:
      repository: https://example.org/me/muscle    where its sources stand      } without them nothing points there
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

import yaml

from ..science.mistakes import AuthorMistakes, Mistake
from .rooms import HOUSE

FILE = "mkdocs.yml"
COLOURS = ("understand", "measure", "keep", "evidence")
"""The section colours of tokens.css, as `.is-<colour>`."""
_ADDRESS = re.compile(r"https?://[^\s/?#]+/(?:[^\s?#]*/)?")
_REPOSITORY = re.compile(r"https://[^\s/?#]+/[^\s?#]*[^\s?#/]")
ARTICLE = "article"


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


def settings(house: Path = HOUSE) -> Settings:
    """What mkdocs.yml says now. Raises AuthorMistakes with the line of each mistake."""
    path = house / FILE
    return _read(path.read_text("utf-8")) if path.is_file() else _read("")


@functools.lru_cache(maxsize=8)
def _read(text: str) -> Settings:
    found = yaml.load(text, Loader=_Lenient) or {}
    extra, nav = found.get("extra") or {}, found.get("nav") or []
    mistakes = [*_wrong_addresses(extra, text), *_wrong_sections(extra.get("sections") or {}, nav, text)]
    if mistakes:
        raise AuthorMistakes(mistakes)
    titles = _titles(nav)
    sections = {
        folder: Section(folder, titles.get(folder, ""), said["colour"], said.get("kind", ARTICLE))
        for folder, said in (extra.get("sections") or {}).items()
    }
    return Settings(
        str(found.get("site_name", "")), str(found.get("site_description", "")), extra.get("address") or "", extra.get("repository") or "",
        sections, tuple(_pages(nav)),
    )


def _wrong_addresses(extra: dict[str, Any], text: str) -> Iterator[Mistake]:
    address, repository = extra.get("address") or "", extra.get("repository") or ""
    if address and not _ADDRESS.fullmatch(str(address)):
        yield Mistake(FILE, _line(text, "address"), f"extra.address is {address}.", "Write a whole address that ends with a slash: https://example.org/muscle/")
    if repository and not _REPOSITORY.fullmatch(str(repository)):
        yield Mistake(FILE, _line(text, "repository"), f"extra.repository is {repository}.", "Write a whole address without a slash at its end: https://github.com/someone/muscle")


def _wrong_sections(sections: dict[str, Any], nav: list, text: str) -> Iterator[Mistake]:
    for folder, said in sections.items():
        if not isinstance(said, dict) or said.get("colour") not in COLOURS:
            yield Mistake(FILE, _line(text, folder), f"The section {folder} has no colour of ours.", f"Write {folder}: {{ colour: {COLOURS[0]} }}, or {', '.join(COLOURS[1:])}.")
    for folder in _titles(nav):
        if sections and folder not in sections:
            yield Mistake(FILE, _line(text, "nav"), f"nav has a section of docs/{folder}, and extra.sections does not name it.", f"Add {folder}: {{ colour: {COLOURS[0]} }} there.")


def _line(text: str, key: str) -> int:
    found = re.search(rf"^\s*{re.escape(key)}:", text, re.M)
    return text[:found.start()].count("\n") + 1 if found else 1


def _titles(nav: list) -> dict[str, str]:
    """Folder -> the name its section has in nav: understand -> Understand."""
    titles = {}
    for entry in nav:
        for title, inside in entry.items() if isinstance(entry, dict) else ():
            if isinstance(inside, list) and (first := next(_pages(inside), "")) and "/" in first:
                titles[first.partition("/")[0]] = title
    return titles


def _pages(nav: Any) -> Iterator[str]:
    """Every page named under nav, in the order of reading."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, list | dict):
        for entry in nav.values() if isinstance(nav, dict) else nav:
            yield from _pages(entry)


class _Lenient(yaml.SafeLoader):
    """Reads mkdocs.yml without knowing its !tags."""


_Lenient.add_multi_constructor("", lambda loader, suffix, node: None)
