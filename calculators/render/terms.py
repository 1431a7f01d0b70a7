"""Glossary terms link and show their meaning where they first stand on a page, in running text only."""

from __future__ import annotations

import functools
import re
from html import escape

from ..sources.series import series

_TAG = re.compile(r"(<[^>]+>)")
_PLAIN = {"p", "li"}
_CLOSED = {
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "svg",
    "summary",
    "figure",
    "form",
    "code",
    "pre",
    "table",
    "button",
    "sup",
    "math",
    "strong",
}
_VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr", "use", "path"}
GLOSSARY = "evidence/glossary.md"


@functools.cache
def _terms() -> tuple[re.Pattern, dict[str, tuple[str, str]]]:
    """A pattern for every spelling of every term, and spelling -> (key, meaning)."""
    spelt: dict[str, tuple[str, str]] = {}
    for row in series("glossary").rows:
        for spelling in (row["term"], *str(row["also"] or "").split(";")):
            if spelling.strip():
                spelt[spelling.strip().lower()] = (row["key"], row["meaning"])
    longest_first = sorted(spelt, key=lambda s: (-len(s), s))
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, longest_first))})(?![\w-])", re.I), spelt


def link_terms(html: str, page: str) -> str:
    """The page with its first use of each term linked. The glossary itself and the lists are left as they are."""
    if (
        page.startswith("evidence/")
        and page != "evidence/how-we-know.md"
        or page.startswith(("guides/", "about/"))
        or page.endswith("index.md")
    ):
        return html
    pattern, spelt = _terms()
    seen: set[str] = set()
    open_tags: list[str] = []
    pieces = _TAG.split(html)
    for at, piece in enumerate(pieces):
        if at % 2:
            _follow(piece, open_tags)
        elif piece.strip() and _may_link(open_tags):
            pieces[at] = pattern.sub(lambda m: _link(m[0], spelt, seen), piece)
    return "".join(pieces)


def _follow(tag: str, open_tags: list[str]) -> None:
    name = re.match(r"</?\s*([\w-]+)", tag)
    if not name or name[1].lower() in _VOID or tag.endswith("/>"):
        return
    word = name[1].lower()
    if not tag.startswith("</"):
        open_tags.append(word)
    elif word in open_tags:
        while open_tags.pop() != word:
            pass


def _may_link(open_tags: list[str]) -> bool:
    return bool(_PLAIN & set(open_tags)) and not _CLOSED & set(open_tags)


def _link(word: str, spelt: dict[str, tuple[str, str]], seen: set[str]) -> str:
    key, meaning = spelt[word.lower()]
    if key in seen:
        return word
    seen.add(key)
    return f'<a class="term" href="page:{GLOSSARY}#{key}" data-title="{escape(meaning, quote=True)}">{word}</a>'
