"""Guides: a page of the site becomes a designed sheet to print, in four editions.

    docs/guides/NAME.md ──site build──► site/guides/NAME.html ──make_guides──► NAME-a4.pdf, NAME-letter.pdf,
                                        (the twin on screen)                   NAME-large-a4.pdf, NAME-large-letter.pdf

render/sheet.py sets the printed document from the page; sizes and colours are in docs/assets/styles/guide.css.
The PDF is tagged (PDF/UA-1): every drawing speaks through its title, boxes to tick are drawn, nothing is a form field.
"""

import os
import re
from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from calculators.pages.page import Page, read_page
from calculators.render.drawing import read_print_colours
from calculators.render.sheet import Edition, Imprint, print_document
from calculators.science.mistakes import AuthorMistakes, Mistake
from calculators.sources.changelog import newest_version
from calculators.sources.settings import settings

LETTERS = "assets/made/fonts/atkinson.woff2"
STYLES = ("tokens.css", "guide.css")
EDITIONS = (
    Edition("a4", "A4", "A4", False),
    Edition("letter", "Letter", "letter", False),
    Edition("large-a4", "Large print, A4", "A4", True),
    Edition("large-letter", "Large print, Letter", "letter", True),
)

REMEDY = (
    "Shorten or lengthen a sheet, begin one more with //// sheet, or change the sizes in docs/assets/styles/guide.css."
)


# Blocks that guides are written with.


def render_log(argument: str) -> str:
    """`weeks=12 days=3 test=4`: a row a week, a box to tick a day, a place for the test every fourth week."""
    asked = _read_options(argument, {"weeks": 12, "days": 3, "test": 0})
    weeks, days, test = asked["weeks"], asked["days"], asked["test"]
    heads = "".join(f'<th scope="col">Day {day}</th>' for day in range(1, days + 1))
    heads += '<th scope="col">Test</th>' if test else ""
    first = f'<tr><th scope="row">Start</th><td colspan="{days}">Test yourself first</td>{_COUNT}</tr>' if test else ""
    rows = "".join(
        f'<tr><th scope="row">{week}</th>{_TICK * days}{_test(week, test)}</tr>' for week in range(1, weeks + 1)
    )
    return (
        f'<table class="log"><thead><tr><th scope="col">Week</th>{heads}</tr></thead>'
        f"<tbody>{first}{rows}</tbody></table>"
    )


_TICK = '<td><span class="tick"></span><span class="count"></span></td>'
_COUNT = '<td class="log__test"><span class="count"></span></td>'


def _test(week: int, every: int) -> str:
    if not every:
        return ""
    return _COUNT if week % every == 0 else '<td class="log__blank"></td>'


def _read_options(argument: str, options: dict[str, int]) -> dict[str, int]:
    read = dict(options)
    for word in argument.split():
        key, _, value = word.partition("=")
        if key not in options or not value.isdigit():
            raise ValueError(f"A log does not know “{word}”. Write, for example: weeks=12 days=3 test=4.")
        read[key] = int(value)
    return read


def render_write_lines(argument: str) -> str:
    """`3` or `1 My days`: lines to write on, the words standing before the first."""
    number, _, label = argument.strip().partition(" ")
    if not number.isdigit() or not int(number):
        raise ValueError(f"Lines to write on need a number, as in “3” or “1 My days”, not “{argument}”.")
    named = f'<span class="write-line__label">{escape(label)}</span>' if label else ""
    rows = "".join(
        f'<p class="write-line">{named if row == 0 else ""}<span class="write-line__rule"></span></p>'
        for row in range(int(number))
    )
    return f'<div class="write-lines">{rows}</div>'


def render_guide_files(name: str) -> str:
    """Links to the printed editions of the guide `name`, from its own page."""
    links = "".join(
        f'<li><a href="{name}-{edition.name}.pdf">{edition.label} <span class="guide-files__kind">(PDF)</span></a></li>'
        for edition in EDITIONS
    )
    return f'<ul class="guide-files">{links}</ul>'


# From the built page to the files.

Press = Callable[[str, Edition, Path, date], bytes]
"""Document, edition, docs, date -> PDF: printed now, or kept from before."""


def make_guides(site: Path, docs: Path, press: Press | None = None) -> list[Path]:
    """Write the PDFs of every guide page found under site/guides, and say which."""
    if not (docs / LETTERS).exists():
        raise ValueError(f"docs/{LETTERS} is not there, and a guide would print in another hand. Make the fonts first.")
    colours = read_print_colours(docs / "assets/styles/tokens.css") | {"--paper": "#ffffff"}
    made = []
    for page in sorted((site / "guides").glob("*.html")):
        text = page.read_text(encoding="utf-8")
        if re.search(r'class="[^"]*\bsheet\b', text):
            imprint = read_imprint(docs, page.stem)
            for edition in EDITIONS:
                document = print_document(text, imprint, edition, colours)
                made.append(page.with_name(f"{page.stem}-{edition.name}.pdf"))
                try:
                    made[-1].write_bytes((press or print_pdf)(document, edition, docs, imprint.written))
                except WrongLength as said:
                    raise AuthorMistakes([Mistake(f"docs/guides/{page.stem}.md", 1, str(said), REMEDY)]) from said
    return made


def read_imprint(docs: Path, name: str) -> Imprint:
    """The dates from the page's head, the version from CHANGELOG.md, the address from mkdocs.yml (`extra: address:`)."""
    root, page = docs.parent, read_page(docs / "guides" / f"{name}.md", docs)
    days = (_day(page, "written"), _day(page, "review"))
    return Imprint(*days, newest_version(root), settings(root).address, f"guides/{name}.html")


def _day(page: Page, field: str) -> date:
    day = page.head.get(field)
    if not isinstance(day, date):
        raise ValueError(f"{page.file} has no `{field}:` in its head. Write a day: {field}: 2026-11-22")
    return day


def print_pdf(document: str, edition: Edition, docs: Path, written: date) -> bytes:
    """The tagged PDF, the same bytes every time; refuses an edition with the wrong number of pages."""
    import weasyprint  # here, because it opens the machine's Pango: whoever prints nothing needs none
    from weasyprint.text.fonts import FontConfiguration

    os.environ["SOURCE_DATE_EPOCH"] = str((written - date(1970, 1, 1)).days * 86400)
    styles = docs / "assets/styles"
    fonts = FontConfiguration()
    sheets = [weasyprint.CSS(filename=str(styles / name), font_config=fonts) for name in STYLES]
    sheets.append(
        weasyprint.CSS(string=f"@page sheet {{ size: {edition.paper} portrait }} :root {{ --paper: #ffffff }}")
    )
    rendered = weasyprint.HTML(string=document, base_url=str(styles)).render(
        font_config=fonts, stylesheets=sheets, pdf_variant="pdf/ua-1", pdf_tags=True
    )
    _check_length(len(rendered.pages), document.count('<section class="sheet">'), edition)
    return rendered.write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True, finisher=_scope_headers)


class WrongLength(ValueError):
    """An edition that runs over its pages, or leaves one empty."""


def most_pages(sheets: int, edition: Edition) -> int:
    """A page for each sheet; in large print it may run on, so far and no farther (our choice)."""
    return 2 * sheets + 1 if edition.large else sheets


def _check_length(pages: int, sheets: int, edition: Edition) -> None:
    most = most_pages(sheets, edition)
    if pages > most or (pages < most and not edition.large):
        wanted = f"at most {most}" if edition.large else f"exactly {most}"
        raise WrongLength(
            f"The edition “{edition.label}” takes {pages} pages; with {sheets} sheets it should take {wanted}."
        )


def _scope_headers(document: Any, pdf: Any) -> None:
    """WeasyPrint links cells to their headers but leaves the scope of a header out; some readers ask for it."""
    import pydyf

    elements = {thing.reference: thing for thing in pdf.objects if isinstance(thing, pydyf.Dictionary) and "S" in thing}
    for row in [element for element in elements.values() if element["S"] == "/TR"]:
        cells = [elements[kid] for kid in row["K"] if kid in elements]
        scope = "/Row" if any(cell["S"] == "/TD" for cell in cells) else "/Column"
        for cell in cells:
            if cell["S"] == "/TH":
                cell["A"]["Scope"] = scope
