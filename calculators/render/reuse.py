"""How to take a chart with you: its pictures, a ready citation, and, where the site has an address, a snippet to embed.

Nothing is made up: a citation names the address only when there is one, and the day the chart's own page was written.
"""

from __future__ import annotations

from datetime import date
from html import escape

from ..pages.chunks import page_lines
from ..pages.lines import OPENER, OPENS
from ..pages.page import Page, read_pages
from ..sources.bibliography import bibliography
from ..sources.catalogue import chart, chart_names
from ..sources.rooms import DOCS
from ..sources.series import series
from ..sources.settings import Settings, settings
from .chart import Chart, sources_of
from .templating import render_template

WHOLE = 3
"""Up to so many sources a citation names each in full; beyond, by author and year."""
TALL = {"chart": 860, "calculator": 960}
"""Pixels an embedded page is given; what does not fit scrolls inside it."""


def homes(pages: list[Page], order: tuple[str, ...]) -> dict[str, Page]:
    """Chart -> the first page of `nav` that shows it, else the first by name."""
    found: dict[str, Page] = {}
    for page in sorted(pages, key=lambda p: (order.index(p.name) if p.name in order else len(order), p.name)):
        for line in page_lines(page):
            opened = OPENER.match(line.text) if line.part == OPENS else None
            if opened and opened["name"].lower() == "chart":
                found.setdefault(opened["argument"] or "", page)
    return found


def reuse_of_charts() -> dict[str, str]:
    """The part under every chart, by the chart's name."""
    shown_on, found = homes(read_pages(DOCS), settings().pages), settings()
    return {name: render_reuse(name, chart(name), shown_on.get(name), found) for name in chart_names()}


def render_reuse(name: str, c: Chart, home: Page | None, found: Settings) -> str:
    """The part under a chart."""
    return render_template(
        "chart_reuse",
        name=name,
        files=c.series,
        citation=cite_chart(name, c, home, found),
        licences=list(dict.fromkeys(str(series(s).origin["licence"]) for s in c.series)),
        snippet=snippet(found, f"chart-{name}", c.title, "chart") if home else "",
    )


def cite_chart(name: str, c: Chart, home: Page | None, found: Settings) -> str:
    """Site, title, day, address, and whose numbers they are."""
    written = home.head.get("written") if home else None
    day = f" {written.day} {written:%B %Y}." if isinstance(written, date) else ""
    where = f" {found.address_of(home.name)}#chart-{name}." if home and found.address else ""
    works = [bibliography()[key] for key in sources_of(c)]
    named = " ".join(w.plain for w in works) if len(works) <= WHOLE else "; ".join(w.short for w in works) + "."
    return f"{found.name}. “{c.title.rstrip('.')}.” Chart.{day}{where}" + (f" Numbers: {named}" if works else "")


def snippet(found: Settings, page: str, title: str, kind: str) -> str:
    """What shows a page of embed/ on someone's own page; nothing while the site has no address."""
    if not found.address:
        return ""
    return (
        f'<iframe src="{found.address}embed/{page}.html" title="{escape(title, quote=True)}" width="100%" height="{TALL[kind]}" '
        f'style="border:0" loading="lazy"></iframe>'
    )
