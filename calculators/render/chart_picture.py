"""A chart to take away: title, drawing, who was studied, caution and source in one picture, as SVG and as PNG.

    build/charts/<name>-wide.svg  ─►  assets/made/charts/<name>.svg  ─►  <name>.png, twice as fine

A picture leaves its page, so it carries what the page says beside it. Its colours are those of the light scheme,
written in. The PNG is the SVG photographed, so the two never differ.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from html import escape
from pathlib import Path

from ..sources.bibliography import bibliography
from ..sources.catalogue import chart, chart_names
from ..sources.rooms import DOCS, HOUSE, MADE
from ..sources.series import series
from ..sources.settings import Settings, settings
from .browser import find_browser
from .chart import WIDE, Chart, sources_of
from .drawing import read_print_colours, with_print_colours
from .photographs import Sitting, letters, photograph

DRAWN = HOUSE / "build" / "charts"
PICTURES = MADE / "charts"
EDGE = 28
HAND = "Atkinson, 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif"
TITLE, SMALL = (23, 58), (15, 102)
"""Size of a line in pixels, and the letters that surely fit on it."""


def make_pictures() -> tuple[set[Path], str]:
    """Both pictures of every chart; a PNG is taken again only when its SVG has changed. Hands back the files, and how many were taken."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    drawn = {
        name: print_picture(name, chart(name), (DRAWN / f"{name}-wide.svg").read_text("utf-8"), settings())
        for name in chart_names()
    }
    stale = [name for name, svg in drawn.items() if not _is_taken(name, svg)]
    for name, png in photograph({name: _sitting(drawn[name]) for name in stale}).items():
        (PICTURES / f"{name}.png").write_bytes(png)
        (DRAWN / f"{name}.taken").write_text(_key(drawn[name]))
    for name, svg in drawn.items():
        (PICTURES / f"{name}.svg").write_text(svg, "utf-8")
    return {
        PICTURES / f"{name}.{end}" for name in drawn for end in ("svg", "png")
    }, f"{len(stale)} of {len(drawn)} photographed"


def _is_taken(name: str, svg: str) -> bool:
    taken = DRAWN / f"{name}.taken"
    return taken.exists() and (PICTURES / f"{name}.png").exists() and taken.read_text() == _key(svg)


def _key(svg: str) -> str:
    """All that a photograph depends on: the drawing, the letters, the browser."""
    browser = Path(find_browser()).resolve()
    return hashlib.sha256(
        "\0".join((svg, letters(), str(browser), str(browser.stat().st_mtime_ns))).encode()
    ).hexdigest()


def _sitting(svg: str) -> Sitting:
    width, height = map(int, re.findall(r'width="(\d+)" height="(\d+)"', svg)[0])
    look = f"{letters()}*{{margin:0}}svg{{display:block}}"
    return Sitting(f'<!doctype html><meta charset="utf-8"><style>{look}</style>{svg}', width, height, scale=2)


def print_picture(name: str, c: Chart, drawing: str, found: Settings) -> str:
    """The whole picture as one SVG that needs nothing beside it."""
    colours = read_print_colours(DOCS / "assets" / "styles" / "tokens.css")
    inside = float(re.findall(r'viewBox="0 0 [\d.]+ ([\d.]+)"', drawing)[0])
    head = _lines(c.title, EDGE + 24, TITLE, "var(--ink)", "700")
    top = EDGE + 24 + 30 * head.count("<text") - 8
    foot, height = [], top + inside + 30
    for words in _foot(c, found):
        part = _lines(words, height, SMALL, "var(--muted)", "400")
        foot.append(part)
        height += 21 * part.count("<text") + 5
    placed = re.sub(r'\sdata-panels="[^"]*"', "", drawing).replace(
        "<svg ", f'<svg x="{EDGE}" y="{top}" width="{WIDE}" height="{inside:g}" overflow="visible" ', 1
    )
    width, tall = WIDE + 2 * EDGE, round(height + 4)
    return with_print_colours(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{tall}" viewBox="0 0 {width} {tall}" role="img" '
        f'aria-label="{escape(c.title, quote=True)}" font-family="{HAND}">'
        f'<rect width="{width}" height="{tall}" fill="var(--paper)"/>{head}{placed}{"".join(foot)}</svg>\n',
        colours,
    )


def _foot(c: Chart, found: Settings) -> list[str]:
    """What stands under the drawing: who was studied, what to beware of, whose numbers and whose drawing."""
    origins = [series(name).origin for name in c.series]
    people = [c.people] if c.people else list(dict.fromkeys(str(o["population"]) for o in origins))
    cautions = list(dict.fromkeys(str(o["caution"]) for o in origins))
    shorts = "; ".join(bibliography()[key].short for key in sources_of(c))
    where = f", {found.address.split('//')[1].rstrip('/')}" if found.address else ""
    lines = [c.note, ". ".join(p.rstrip(".") for p in people) + ".", "With care: " + " ".join(cautions)]
    return [
        line
        for line in (*lines, f"Numbers: {shorts}." if shorts else "", f"Chart: {found.name}{where}, CC BY 4.0.")
        if line
    ]


def _lines(words: str, y: float, size: tuple[int, int], colour: str, weight: str) -> str:
    """Words on as many lines as they need."""
    step = 30 if size == TITLE else 21
    return "".join(
        f'<text x="{EDGE}" y="{y + step * n:g}" font-size="{size[0]}" font-weight="{weight}" style="fill: {colour};">{escape(line)}</text>'
        for n, line in enumerate(textwrap.wrap(words, size[1]))
    )
