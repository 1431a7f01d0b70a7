"""The search index: made from the built pages, whichever generator built them.

It is a script that sets one variable, so that search also works from a disk.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

from ..sources.settings import settings

KEPT_LETTERS = 6000  # of each page's text: enough to find it, small enough to send
LEFT_OUT = {"script", "style", "svg", "math", "nav", "template", "button", "select", "table", "cite", "pre"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
HEADINGS = {"h2", "h3"}
# Words that say nothing about a page. "How" and "much" stay out of the question as well.
IGNORED = """a about am an and any are as at be by can cant could did do does dont for from had has have he her his how
i if in is isnt it its many me more most much my no not of on or our over she should so than that the their them there
they this to too under us was we were what when where which who why will with would you your""".split()


class _Reader(HTMLParser):
    """Collects the title, the meta words and the article of one page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.title, self.first_heading = "", ""
        self.headings: list[str] = []
        self.text: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta":
            named = dict(attrs)
            self.meta[named.get("name") or ""] = named.get("content") or ""
        if tag in HEADINGS and "article" in self._open:
            self.headings.append("")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "title" in self._open and "head" in self._open:
            self.title += data
        if "article" not in self._open or LEFT_OUT & set(self._open):
            return
        if "h1" in self._open:
            self.first_heading += data
        elif HEADINGS & set(self._open):
            self.headings[-1] += data
        else:
            self.text.append(data)


def make_index(site: Path) -> None:
    """Write site/assets/made/search-index.js."""
    pages = [_entry(number, file, site) for number, file in enumerate(_pages(site))]
    found = {"ignored": IGNORED, "pages": pages}
    target = site / "assets/made/search-index.js"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        "window.searchIndex = " + json.dumps(found, ensure_ascii=False, separators=(",", ":")) + ";\n", encoding="utf-8"
    )


def _pages(site: Path) -> list[Path]:
    return sorted(
        file
        for file in site.rglob("*.html")
        if file.name != "404.html" and "assets" not in file.relative_to(site).parts
    )


def _entry(number: int, file: Path, site: Path) -> dict[str, object]:
    reader = _Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    address = file.relative_to(site).as_posix()
    title = _plain(reader.title.split("·")[0])
    named = _plain(reader.first_heading) or title
    words = [_plain(reader.meta.get("keywords", "")), title if title != named else ""]
    return {
        "id": number,
        "address": address,
        "section": section.title if (section := settings().section(address)) else "",
        "title": named,
        "description": _plain(reader.meta.get("description", "")),
        "words": ", ".join(filter(None, words)),
        "headings": " · ".join(map(_plain, reader.headings)),
        "text": _plain(" ".join(reader.text))[:KEPT_LETTERS],
    }


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
