"""What changed, as an Atom feed: our corrections and the versions of the site, the newest first.

    docs/evidence/corrections.md   ### 22 November 2026: the site opens     an entry, with the text under it
    CHANGELOG.md                   ## 1.0.0 — 2026-11-22                    an entry, with the list under it

An entry keeps its id for ever: it is made from its kind, its day and its title, on the site's address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as Tree

from ..science.mistakes import AuthorMistakes, Mistake
from ..sources.settings import Settings

ATOM = "http://www.w3.org/2005/Atom"
CORRECTIONS, CHANGELOG = "docs/evidence/corrections.md", "CHANGELOG.md"
_CORRECTION = re.compile(r"^### +(\d{1,2} [A-Z][a-z]+ \d{4}): +(.+)$")
_VERSION = re.compile(r"^## +\[?v?(\d[\w.-]*)\]? +[—–-] +(\d{4}-\d{2}-\d{2})$")
Tree.register_namespace("", ATOM)


@dataclass(frozen=True)
class Entry:
    """One thing that changed. `page` is where it stands, `key` what its id ends with."""

    day: date
    title: str
    says: str
    page: str
    key: str


def entries(house: Path) -> list[Entry]:
    """Corrections and versions, the newest first. Raises AuthorMistakes for a heading of either list without its day."""
    found = [*corrections((house / CORRECTIONS).read_text("utf-8")), *versions((house / CHANGELOG).read_text("utf-8"))]
    return sorted(found, key=lambda entry: (entry.day, entry.key), reverse=True)


def corrections(text: str) -> list[Entry]:
    """The entries of “The list”: a day, a colon, what was corrected."""
    start, end = _between(text, "## The list")
    found = []
    for line, heading, says in _parts(text, "### ", start, end):
        match = _CORRECTION.match(heading)
        day = _day(match[1], "%d %B %Y") if match else None
        if match is None or day is None:
            raise AuthorMistakes(
                [
                    Mistake(
                        CORRECTIONS,
                        line,
                        f"The entry “{heading[4:]}” has no day.",
                        "Begin it with one: ### 22 November 2026: the site opens",
                    )
                ]
            )
        found.append(
            Entry(
                day,
                f"Corrections: {match[2]}",
                says,
                "evidence/corrections.html",
                f"correction-{day}-{_slug(match[2])}",
            )
        )
    return found


def versions(text: str) -> list[Entry]:
    """The versions of the changelog."""
    found = []
    for line, heading, says in _parts(text, "## ", 0, len(text.split("\n"))):
        match = _VERSION.match(heading)
        day = _day(match[2], "%Y-%m-%d") if match else None
        if match is None or day is None:
            raise AuthorMistakes(
                [Mistake(CHANGELOG, line, f"The version “{heading[3:]}” has no day.", "Write ## 1.0.0 — 2026-11-22")]
            )
        found.append(Entry(day, f"Version {match[1]}", says, "index.html", f"version-{match[1]}"))
    return found


def _between(text: str, heading: str) -> tuple[int, int]:
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines) if line.strip() == heading), len(lines))
    return start, next((n for n, line in enumerate(lines) if n > start and line.startswith("## ")), len(lines))


def _parts(text: str, mark: str, start: int, end: int) -> Iterator[tuple[int, str, str]]:
    """Line number, heading and text of every part between two lines."""
    lines = text.split("\n")
    heads = [n for n in range(start, end) if lines[n].startswith(mark)]
    for at, after in zip(heads, [*heads[1:], end]):
        yield at + 1, lines[at].strip(), "\n".join(lines[at + 1 : after]).strip()


def _day(words: str, form: str) -> date | None:
    try:
        return datetime.strptime(words, form).date()
    except ValueError:
        return None


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def print_feed(found: Settings, listed: list[Entry]) -> str:
    """The feed as XML."""
    feed = Tree.Element(f"{{{ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "en"})
    _put(feed, "title", f"{found.name}: changes and corrections")
    _put(feed, "id", f"{found.address}changes.xml")
    _put(feed, "updated", _moment(listed[0].day) if listed else _moment(date(1970, 1, 1)))
    _put(feed, "link", rel="self", type="application/atom+xml", href=f"{found.address}changes.xml")
    _put(feed, "link", rel="alternate", type="text/html", href=found.address_of("evidence/corrections.html"))
    _put(_put(feed, "author"), "name", found.name)
    for entry in listed:
        item = _put(feed, "entry")
        _put(item, "title", entry.title)
        _put(item, "id", f"{found.address}changes.xml#{entry.key}")
        _put(item, "updated", _moment(entry.day))
        _put(item, "link", rel="alternate", href=found.address_of(entry.page))
        _put(item, "content", entry.says, type="text")
    Tree.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Tree.tostring(feed, encoding="unicode") + "\n"


def _put(parent: Tree.Element, name: str, text: str = "", **attributes: str) -> Tree.Element:
    element = Tree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    element.text = text or None
    return element


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
