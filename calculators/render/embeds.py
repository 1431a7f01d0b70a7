"""Pages to show inside someone else's page: one chart, or one calculator with its stop signs, and nothing around it.

    site/understand/ageing.html      #chart-grip-by-age        ─►  site/embed/chart-grip-by-age.html
    site/calculators/body-fat.html   .stop, #calculator-…      ─►  site/embed/body-fat.html

Cut from the built page, so the two never differ, with the sources it cites under the page's own numbers. The same
policy holds: no cookie, nothing from elsewhere. A link goes to a new window, a page in a frame has no other way out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from ..pages.page import Page
from ..sources.catalogue import calculator, calculator_names, chart, chart_names
from ..sources.rooms import PARTS
from ..sources.settings import Settings
from .finishing import SCRIPT
from .reuse import homes
from .templating import render_template

_LINK = re.compile(r'<a\b([^>]*?)href="(?!#)([^"]*)"')
_ELSEWHERE = re.compile(r"[a-z]+:|//|\.\./")
_SOURCE = re.compile(r'<li id="source-(\d+)">.*?</li>', re.S)
_SHEETS = re.compile(r'<link rel="stylesheet" href="[./]*(assets/styles/[\w-]+\.css)"(?: media="\w+")?>')
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
_SHOWN_ELSEWHERE = re.compile(r'<details class="chart__reuse">.*?</details>', re.S)


@dataclass(frozen=True)
class Shown:
    """One thing to embed: its page, how its element begins, and the part that says which scripts it needs."""

    name: str
    title: str
    page: str
    begins: str
    part: Path
    heading: str

    @property
    def place(self) -> str:
        """The id of its element."""
        (place,) = re.findall(r'id="([^"]+)"', self.begins)
        return place


def write_embeds(site: Path, pages: list[Page], found: Settings) -> str:
    """Write every page of site/embed. Returns how many, in words."""
    listed = list(embeddable(site, pages, found))
    (site / "embed").mkdir(exist_ok=True)
    for shown in listed:
        html = (site / shown.page).read_text("utf-8")
        (site / "embed" / f"{shown.name}.html").write_text(print_embed(shown, html, found), "utf-8")
    return f"{len(listed)}"


def embeddable(site: Path, pages: list[Page], found: Settings) -> Iterator[Shown]:
    """Every chart that a page shows, every calculator that has its page."""
    shown_on = homes(pages, found.pages)
    for name in chart_names():
        if name in shown_on:
            page = shown_on[name].name.replace(".md", ".html")
            yield Shown(
                f"chart-{name}",
                chart(name).title,
                page,
                f'<figure class="chart" id="chart-{name}"',
                PARTS / "chart" / f"{name}.html",
                str(shown_on[name].head["title"]),
            )
    for name in calculator_names():
        if (site / "calculators" / f"{name}.html").exists():
            title, begins = calculator(name).title, f'<section class="calculator" id="calculator-{name}"'
            yield Shown(name, title, f"calculators/{name}.html", begins, PARTS / "calculator" / f"{name}.html", title)


def print_embed(shown: Shown, html: str, found: Settings) -> str:
    """The page, from the one that shows it whole."""
    is_calculator = shown.begins.startswith("<section")
    stops, tables = (
        elements(html, begins) if is_calculator else []
        for begins in ('<div class="stop"', '<div class="lookup-tables"')
    )
    (body,) = elements(html, shown.begins)
    folded = (
        f'<details class="embed__lookup"><summary>The table, for paper and without script</summary>{"".join(tables)}</details>'
        if tables
        else ""
    )
    text = _SHOWN_ELSEWHERE.sub("", "".join(stops) + body + folded)
    asked = {int(number) for number in re.findall(r'href="#source-(\d+)"', text)}
    sources = [(int(m[1]), m[0]) for m in _SOURCE.finditer(html) if int(m[1]) in asked]
    folder = shown.page.rpartition("/")[0]
    (policy,) = _POLICY.findall(html)
    section = found.section(shown.page)
    return render_template(
        "embed",
        title=shown.title,
        heading=shown.heading,
        site=found.name,
        home=f"../{shown.page}#{shown.place}",
        canonical=found.address_of(shown.page),
        policy=unescape(policy),
        sheets=_SHEETS.findall(html),
        colour=section.colour if section else "",
        body=_outward(text, folder),
        sources="".join(item.replace("<li ", f'<li value="{number}" ', 1) for number, item in sources).replace(
            "<a ", '<a target="_blank" '
        ),
        scripts=[
            address.replace("root:", "../") for address in dict.fromkeys(SCRIPT.findall(shown.part.read_text("utf-8")))
        ],
    )


def elements(html: str, begins: str) -> list[str]:
    """Every element that begins so, to its own end. Raises ValueError for one that never ends."""
    tag = begins[1:].split(" ")[0]
    found = []
    for start in (m.start() for m in re.finditer(re.escape(begins), html)):
        depth = 0
        for mark in re.finditer(rf"<(/?){tag}\b", html[start:]):
            depth += -1 if mark[1] else 1
            if depth == 0:
                found.append(html[start : html.index(">", start + mark.start()) + 1])
                break
        else:
            raise ValueError(f"{begins}… has no end.")
    return found


def _outward(text: str, folder: str) -> str:
    """Links seen from embed/, each into a new window."""

    def link(match: re.Match) -> str:
        address = match[2] if _ELSEWHERE.match(match[2]) else f"../{folder}/{match[2]}" if folder else f"../{match[2]}"
        way = "" if "download" in match[0] else ' target="_blank" rel="noopener"'
        return f'<a{match[1]}href="{address}"{way}'

    return _LINK.sub(link, text)
