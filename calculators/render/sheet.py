"""The printed document of a guide, set from its built page.

    <article>                                 <header> title, the box in short, a code for a phone
      <h1>, .in-short      ──print_document──►  <section class="sheet"> rows of parts
      .sheet, .sheet, …                         sources, version and dates
      <ol class="sources">

What stands inside a sheet is printed; the rest of the page stays on the screen. Under each heading of a sheet lies one
part. A step (a heading that begins with its number), a stop box and a wide picture take the whole row; narrow parts
that follow each other flow down two columns.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby
from urllib.parse import urljoin
from xml.etree import ElementTree as Tree

import segno
import tinyhtml5

from calculators.render.drawing import with_print_colours

SVG = "http://www.w3.org/2000/svg"
WIDE = 400  # a drawing wider than this, in its own units, takes the whole row


@dataclass(frozen=True)
class Edition:
    """One way to print a guide."""

    name: str
    label: str
    paper: str
    large: bool


@dataclass(frozen=True)
class Imprint:
    """What a sheet says about itself, so that an old one can be told from a new one."""

    written: date
    review: date
    version: str
    address: str  # the site's address, or nothing
    page: str  # guides/NAME.html

    @property
    def whole_address(self) -> str:
        return f"{self.address.rstrip('/')}/{self.page}"


def print_document(page: str, imprint: Imprint, edition: Edition, colours: dict[str, str]) -> str:
    """The HTML of one edition: masthead, sheets in parts, sources, imprint."""
    article = tinyhtml5.parse(page, namespace_html_elements=False).find(".//article")
    if article is None:
        raise ValueError(f"{imprint.page} has no <article>: the page template must wrap the text in one.")
    title = "".join(article.find(".//h1").itertext()).strip()
    _point_links(article, imprint)
    sheets = [_in_parts(sheet) for sheet in _with_class(article, "sheet")]
    sheets[-1] += _sources(article)
    set_out = "".join(f'<section class="sheet">{_rows(parts)}</section>' for parts in sheets)
    body = with_print_colours(_masthead(article, imprint, title) + set_out + _imprint(imprint), colours)
    size = f"paper paper--{edition.paper.lower()}{' paper--large' if edition.large else ''}"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="author" content="Keep Your Muscle"><meta name="dcterms.created" content="{imprint.written}">'
        f'<meta name="dcterms.modified" content="{imprint.written}"></head>'
        f'<body class="{size}"><main>{body}</main></body></html>'
    )


def _point_links(article: Tree.Element, imprint: Imprint) -> None:
    """A link on paper leads inside the sheet or to a whole address; one to a page of the site needs the site's address."""
    for link in article.iter("a"):
        href = link.get("href", "")
        if imprint.address:
            link.set("href", href if href.startswith("#") else urljoin(imprint.whole_address, href))
        elif href and not href.startswith(("#", "https://", "http://")):
            del link.attrib["href"]


def _with_class(tree: Tree.Element, name: str) -> list[Tree.Element]:
    return [element for element in tree.iter() if name in element.get("class", "").split()]


def _masthead(article: Tree.Element, imprint: Imprint, title: str) -> str:
    """Title, the box in short, and a code for a phone when the site has an address."""
    code = _qr(imprint.whole_address, title) if imprint.address else ""
    words = _html([*article.findall(".//h1")[:1], *_with_class(article, "in-short")[:1]])
    return f'<header class="masthead">{words}{code}</header>'


def _in_parts(sheet: Tree.Element) -> list[tuple[bool, str]]:
    """The sheet cut at its second headings: for each part, whether it is wide, and its HTML."""
    parts: list[list[Tree.Element]] = []
    for child in _without_wrappers(sheet):
        if child.tag == "h2" or "stop" in child.get("class", "").split() or not parts:
            parts.append([])
        parts[-1].append(child)
    return [(any(map(_is_wide, part)), _part(part)) for part in parts]


def _without_wrappers(sheet: Tree.Element) -> Iterator[Tree.Element]:
    """What stands in the sheet; a block of the page (`div.part`) gives way to what it holds."""
    for child in sheet:
        yield from child if child.tag == "div" and child.get("class") == "part" else [child]


def _is_wide(element: Tree.Element) -> bool:
    """A stop box, a wide drawing, and a step: a heading that begins with its number."""
    step = element.tag == "h2" and re.match(r"\d+\. ", "".join(element.itertext()))
    return bool(step) or "stop" in element.get("class", "").split() or _has_wide_drawing(element)


def _has_wide_drawing(element: Tree.Element) -> bool:
    return any(float(svg.get("viewBox", "0 0 0 0").split()[2]) > WIDE for svg in element.iter(f"{{{SVG}}}svg"))


def _part(elements: list[Tree.Element]) -> str:
    """Heading, then pictures, then words: on paper the picture stands beside the words."""
    heads = [element for element in elements if element.tag == "h2"]
    pictures = [element for element in elements if element.tag == "figure"]
    words = [element for element in elements if element not in heads + pictures]
    kind = "--wide" if any(map(_has_wide_drawing, pictures)) else ""
    picture = f'<div class="piece__picture piece__picture{kind}">{_html(pictures)}</div>' if pictures else ""
    body = f'{picture}<div class="piece__words">{_html(words)}</div>'
    return f'{_html(heads)}<div class="piece__body piece__body{kind}">{body}</div>'


def _html(elements: list[Tree.Element]) -> str:
    return "".join(map(_as_text, elements))


def _rows(parts: list[tuple[bool, str]]) -> str:
    """A wide part takes the row; narrow ones that follow each other flow down two columns."""
    rows = []
    for wide, run in groupby(parts, key=lambda part: part[0]):
        kind = "row" if wide else "row row--columns"
        pieces = "".join(f'<div class="piece">{part}</div>' for _, part in run)
        rows.append(f'<div class="{kind}">{pieces}</div>')
    return "".join(rows)


def _sources(article: Tree.Element) -> list[tuple[bool, str]]:
    lists = [element for element in article.iter("ol") if "sources" in element.get("class", "").split()]
    return [(True, '<h2 id="sources">Sources</h2>' + _as_text(lists[0]))] if lists else []


def _imprint(imprint: Imprint) -> str:
    """Version, dates and where the newest sheet is."""
    where = (
        imprint.whole_address.removeprefix("https://")
        if imprint.address
        else f"the page {imprint.page} of Keep Your Muscle"
    )
    return (
        f'<p class="imprint"><strong>Keep Your Muscle</strong>, version {escape(imprint.version)}. '
        f"Written {_said(imprint.written)}, to be reviewed by {_said(imprint.review)}. To learn from, not a diagnosis. "
        f"No clinician has reviewed this sheet yet. Newest sheet: {escape(where)}</p>"
    )


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _qr(address: str, title: str) -> str:
    code = segno.make(address, error="m").svg_inline(border=2, dark="#000000", light="#ffffff", omitsize=True)
    said = f"Code for a phone camera: opens the page “{title}” at {address}"
    return re.sub(
        r"<svg([^>]*)>", rf"<svg\1><title>{escape(said)}</title>", code.replace("class=", "data-class="), count=1
    )


def _as_text(element: Tree.Element) -> str:
    """The element as HTML, its drawings made ready for paper: one spoken title, no script."""
    for svg in element.iter(f"{{{SVG}}}svg"):
        _speak(svg)
    tail, element.tail = element.tail, None
    Tree.register_namespace(
        "", SVG
    )  # here and not above: WeasyPrint takes the empty name for itself when it is first loaded
    text = Tree.tostring(element, encoding="unicode", method="html")
    element.tail = tail
    return text


def _speak(svg: Tree.Element) -> None:
    """The PDF takes what it says of a drawing from the title alone: add the description to it."""
    title, told = svg.find(f"{{{SVG}}}title"), svg.find(f"{{{SVG}}}desc")
    if title is not None and told is not None:
        title.text = f"{(title.text or '').rstrip('.')}. {told.text or ''}"
        svg.remove(told)
    svg.set("font-family", "Atkinson")  # a style sheet does not reach the text of a drawing
