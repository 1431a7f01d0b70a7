"""HTML in Markdown: a short list of elements and attributes, and nothing that runs or comes from another site.

    <div class="cards" markdown>   fine            <iframe src="https://…">     refused: not on the list
    <span class="unit">            fine            <span onclick="…">           refused: script is no part of a page
    ![words](../assets/a.svg)      fine            ![words](https://…/a.png)    refused: a foreign picture
    [words](https://…)             fine            [words](javascript:…)        refused

A page may name one script of ours, `<script src="root:assets/scripts/….js" defer>`: the parts it moves work without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import Any

from calculators.pages.chunks import page_lines
from calculators.pages.lines import CODE
from calculators.pages.links import HREF, LINK, REFERENCE
from calculators.pages.markup import CODE_SPAN
from calculators.pages.page import Page
from calculators.science.mistakes import Mistake, nearest

ELEMENTS = {
    "div",
    "span",
    "p",
    "br",
    "strong",
    "em",
    "sub",
    "sup",
    "abbr",
    "kbd",
    "a",
    "img",
    "details",
    "summary",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "caption",
    "dl",
    "dt",
    "dd",
    "figure",
    "figcaption",
}
ATTRIBUTES = {
    "class",
    "id",
    "title",
    "lang",
    "dir",
    "role",
    "href",
    "src",
    "alt",
    "width",
    "height",
    "colspan",
    "rowspan",
    "scope",
    "markdown",
    "hidden",
    "open",
}
OUR_SCRIPT = re.compile(r"(?:root:|(?:\.\./)*)assets/scripts/[\w/.-]+\.js")
FOREIGN = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//|\s*(?:data|blob|file):", re.IGNORECASE)
RUNS = re.compile(r"\s*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?(?P<to>[^)\s>]*)")
PICTURE_BY_NAME = re.compile(r"!\[(?P<alt>[^\]]*)\]\[(?P<name>[^\]]*)\]")
BRACES = re.compile(r"\{:?(?P<inside>[^{}]*)\}")
HANDLER = re.compile(r"(?<![\w-])(?P<name>on[a-z]+|style|src|srcdoc|formaction)\s*=", re.IGNORECASE)
SCRIPT = "A page holds words; what moves is made by our own scripts."
WORDS = "Write it in Markdown, or use a block."
DRAWN = "Name a picture instead, such as :picture-chair: or :material-printer:, or use a drawing block."

Trouble = tuple[int, str, str]


def check_raw_html(page: Page) -> list[Mistake]:
    """HTML that a page may not hold, and addresses that run or load something foreign."""
    lines = [(line.number, "" if line.part == CODE else CODE_SPAN.sub("", line.text)) for line in page_lines(page)]
    reader = _Elements(page.first_body_line)
    reader.feed("\n".join(text for _, text in lines))
    reader.close()
    found = [
        *reader.found,
        *(trouble for number, text in lines for trouble in _addresses(number, text)),
        *_named_pictures(lines),
    ]
    return [page.mistake(*trouble) for trouble in dict.fromkeys(found)]


def _addresses(number: int, text: str) -> Iterator[Trouble]:
    for pattern in (LINK, REFERENCE, HREF):
        for link in pattern.finditer(text):
            if RUNS.match(unescape(link["to"])):
                yield number, f"The link {link['to'][:40]} runs a script.", f"Link to a page. {SCRIPT}"
    for picture in PICTURE.finditer(text):
        if FOREIGN.match(picture["to"]):
            yield number, f"The picture {picture['to'][:60]} comes from another site.", _OUR_PICTURE
    for braces in BRACES.finditer(text):
        for wrong in HANDLER.finditer(braces["inside"]):
            yield number, f"The attribute {wrong['name']} may not stand in a page.", SCRIPT


_OUR_PICTURE = (
    "Nothing is loaded from elsewhere: put the picture into docs/assets, with its licence, and link to it there."
)


def _named_pictures(lines: list[tuple[int, str]]) -> Iterator[Trouble]:
    """`![words][name]` with `[name]: https://…` somewhere on the page."""
    targets = {
        found[1].lower(): found[2]
        for _, text in lines
        if (found := re.match(r"\s*\[([^\]@]+)\]:\s*<?(\S+?)>?(?:\s|$)", text))
    }
    for number, text in lines:
        for picture in PICTURE_BY_NAME.finditer(text):
            to = targets.get((picture["name"] or picture["alt"]).lower(), "")
            if FOREIGN.match(to):
                yield number, f"The picture {to[:60]} comes from another site.", _OUR_PICTURE


class _Elements(HTMLParser):
    """Every element of a page, with what is wrong with it."""

    def __init__(self, first: int) -> None:
        super().__init__(convert_charrefs=True)
        self.first = first
        self.found: list[Trouble] = []

    def set_cdata_mode(self, *words: Any, **more: Any) -> None:
        """What stands after a <script> that never closes is looked at too."""

    def say(self, what: str, remedy: str) -> None:
        self.found.append((self.first + self.getpos()[0] - 1, what, remedy))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if tag == "script" and OUR_SCRIPT.fullmatch(values.get("src", "")) and set(values) <= {"src", "defer"}:
            return
        if tag not in ELEMENTS:
            if self.is_word(tag):
                return
            self.say(
                f"The element <{tag}> may not stand in a page.",
                SCRIPT if tag == "script" else DRAWN if tag == "svg" else nearest(tag, ELEMENTS) or WORDS,
            )
            return
        for name, value in values.items():
            self.attribute(tag, name, value)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)

    def is_word(self, tag: str) -> bool:
        """`<https://…>` and `<a@b.c>` are addresses in Markdown, not elements."""
        return tag.endswith(":") or "@" in tag or tag.startswith(("http:", "https:", "mailto:"))

    def attribute(self, tag: str, name: str, value: str) -> None:
        if name not in ATTRIBUTES and not name.startswith("aria-"):
            self.say(
                f"The attribute {name} of <{tag}> may not stand in a page.",
                SCRIPT if name.startswith("on") else f"Allowed are: {', '.join(sorted(ATTRIBUTES))}.",
            )
        elif name in ("href", "src") and RUNS.match(value):
            self.say(f"The address {value[:40]} runs a script.", SCRIPT)
        elif name == "src" and FOREIGN.match(value):
            self.say(f"<{tag}> loads {value[:60]} from another site.", _OUR_PICTURE)
