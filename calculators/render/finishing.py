"""The last hand on a page's HTML: citations become numbers, addresses become relative, scripts stand once.

[@key] … [@key, table 2]  ->  ¹ … ¹, and “Sources” at the foot of the page
page:keep/protein.md      ->  ../keep/protein.html
root:data/x.csv           ->  ../data/x.csv
"""

from __future__ import annotations

import re
from html import escape

from ..pages.icons import bare_icons
from ..science.citations import GROUP, Citation, read_group
from ..sources.bibliography import Reference, bibliography
from .terms import link_terms

_CODE = re.compile(r"(<(?:pre|code|script|svg)\b.*?</(?:pre|code|script|svg)>)", re.S)
SCRIPT = re.compile(r'<script src="([^"]+)" defer></script>\s*')
_TABLE = re.compile(r"<table>\s*<thead>(.*?)</thead>.*?</table>", re.S)
_ADDRESS = re.compile(r'(href|src)="(page|root):([^"]*)"')


def finish_page(html: str, page: str, head: dict) -> str:
    """A page's whole body. `page` is its path inside docs, such as keep/protein.md."""
    html, cited = number_citations(html)
    html = bare_icons(html)
    html = link_terms(html, page)
    html = box_tables(html, page)
    html += sources_list(cited)
    html = _relative(html, page)
    return _scripts_once(html)


def number_citations(html: str) -> tuple[str, dict[str, list[str]]]:
    """Citations -> numbered links. Returns the page and, in order of appearance, the places cited in each work."""
    cited: dict[str, list[str]] = {}
    pieces = _CODE.split(html)
    for at in range(0, len(pieces), 2):
        pieces[at] = GROUP.sub(lambda m: _numbers(read_group(m[1].replace("&amp;", "&")), cited), pieces[at])
    return _joined("".join(pieces)), cited


def _numbers(group: list[Citation], cited: dict[str, list[str]]) -> str:
    links = []
    for citation in group:
        places = cited.setdefault(citation.key, [])
        if citation.place and citation.place not in places:
            places.append(citation.place)
        number = list(cited).index(citation.key) + 1
        short = bibliography()[citation.key].short + (f", {citation.place}" if citation.place else "")
        links.append(
            f'<a class="cite" href="#source-{number}" data-title="{escape(short, quote=True)}" '
            f'aria-label="Source {number}: {escape(short, quote=True)}">{number}</a>'
        )
    return f'<sup class="cites">{"<span>,</span>".join(links)}</sup>'


def _joined(html: str) -> str:
    """Neighbouring citations share one superscript; the space before a citation goes."""
    html = re.sub(r'</sup>\s*<sup class="cites">', "<span>,</span>", html)
    return re.sub(r'\s+<sup class="cites">', '<sup class="cites">', html)


def sources_list(cited: dict[str, list[str]]) -> str:
    """The page's sources, in the order of their numbers; nothing for a page that cites nothing."""
    if not cited:
        return ""
    items = "".join(
        f'<li id="source-{n}">{reference_html(bibliography()[key])}{_places(places)}</li>'
        for n, (key, places) in enumerate(cited.items(), 1)
    )
    return f'<section class="sources-section" aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="sources">{items}</ol></section>'


def reference_html(reference: Reference) -> str:
    """One work as listed, with its address."""
    if not reference.url:
        return reference.html
    shown = reference.url.removeprefix("https://")
    return f'{reference.html} <a class="reference__address" href="{escape(reference.url, quote=True)}" rel="noreferrer">{escape(shown)}</a>'


def _places(places: list[str]) -> str:
    return f" Cited here: {escape('; '.join(places))}." if places else ""


def box_tables(html: str, page: str) -> str:
    """An author's table gets a box that scrolls on a narrow screen, and that a keyboard reaches; printed sheets keep theirs."""
    if page.startswith("guides/"):
        return html
    return _TABLE.sub(
        lambda m: f'<div class="table-scroll" role="region" tabindex="0" aria-label="{_table_name(m[1])}">{m[0]}</div>',
        html,
    )


def _table_name(heads: str) -> str:
    words = [re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(r"<th[^>]*>(.*?)</th>", heads, re.S)]
    return escape("Table: " + ", ".join(filter(None, words)), quote=True)


def _relative(html: str, page: str) -> str:
    up = "../" * page.count("/")

    def address(match: re.Match) -> str:
        attribute, kind, path = match.groups()
        if kind == "page":
            path = re.sub(r"\.md(?=#|$)", ".html", path)
        return f'{attribute}="{up}{path}"'

    return _ADDRESS.sub(address, html)


def _scripts_once(html: str) -> str:
    """Every script the parts ask for, once, at the end."""
    wanted = dict.fromkeys(SCRIPT.findall(html))
    tags = "".join(f'<script src="{src}" defer></script>' for src in wanted)
    return SCRIPT.sub("", html) + tags
