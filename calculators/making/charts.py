"""Charts: both drawings, the part of the page and the data for “Explore”. A drawing is kept by its figure.

The figure's own JSON, wide and narrow, holds data, words and colours, whatever file they came from; with it stand the
words and panels that are written into the drawing, and whatever draws: packages, browser, our own clean-up.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from pathlib import Path

import plotly.graph_objects as go

from ..render import chart_svg, palette
from ..render.chart import Chart, check_chart, render_chart
from ..render.chart_figure import explore_script, figure_json
from ..render.reuse import reuse_of_charts
from ..sources.bibliography import citable_keys
from ..sources.catalogue import chart, chart_names
from ..sources.rooms import HOUSE, MADE, PARTS
from .files import sweep, write
from .keys import PYTHON_PACKAGES, browser_version, key

DRAWN = HOUSE / "build" / "charts"
WIDTHS = ("wide", "narrow")
HOW = (Path(chart_svg.__file__), Path(palette.__file__), PYTHON_PACKAGES)
"""How a figure becomes a drawing; the browser's version comes to it."""


@functools.cache
def figures_of(name: str) -> dict[str, go.Figure]:
    """The figure at both widths. Drawing one is the dear part, so it is drawn once."""
    return {width: chart(name).draw(width == "narrow") for width in WIDTHS}


def drawing_key(c: Chart, figures: dict[str, go.Figure]) -> str:
    """All that the two drawings depend on."""
    drawn = [json.dumps(json.loads(figure.to_json()), sort_keys=True) for figure in figures.values()]
    words = json.dumps([c.title, c.description.shows, c.panels])
    return key(*drawn, words, *HOW, browser_version())


DrawAll = Callable[[dict[str, go.Figure]], dict[str, str]]


def draw_stale(names: list[str], draw_all: DrawAll | None = None) -> str:
    """Draw those whose key has changed, with one browser for all of them, or by a `draw_all` of one's own. Says how many."""
    figures = {name: figures_of(name) for name in names}
    keys = {name: drawing_key(chart(name), figures[name]) for name in names}
    stale = [name for name in names if not _is_drawn(name, keys[name])]
    for name in stale:
        check_chart(name, chart(name), citable_keys())
    drawn = (draw_all or chart_svg.draw_all)(
        {f"{name}-{width}": figures[name][width] for name in stale for width in WIDTHS}
    )
    for name in stale:
        c = chart(name)
        for width, figure in figures[name].items():
            one = f"{name}-{width}"
            write(
                DRAWN / f"{one}.svg", chart_svg.finish(drawn[one], one, figure, c.title, c.description.shows, c.panels)
            )
        write(DRAWN / f"{name}.key", keys[name])
    return f"{len(stale)} of {len(names)} drawn"


def _is_drawn(name: str, wanted: str) -> bool:
    kept = DRAWN / f"{name}.key"
    return (
        kept.exists()
        and kept.read_text("utf-8") == wanted
        and all((DRAWN / f"{name}-{width}.svg").exists() for width in WIDTHS)
    )


def sweep_drawings() -> None:
    """Drawings of charts that are no more."""
    sweep(
        DRAWN,
        {
            DRAWN / f"{name}{end}"
            for name in chart_names()
            for end in (".key", ".taken", *(f"-{width}.svg" for width in WIDTHS))
        },
    )


def chart_files(name: str, reuse: Callable[[], dict[str, str]] = reuse_of_charts) -> dict[Path, str]:
    """The part of the page and the data for “Explore”, from drawings that are there. `reuse`: how each may be taken away."""
    c = chart(name)
    wide, narrow = ((DRAWN / f"{name}-{width}.svg").read_text("utf-8") for width in WIDTHS)
    return {
        PARTS / "chart" / f"{name}.html": render_chart(name, c, wide, narrow, reuse()[name]),
        MADE / "charts" / f"{name}.js": explore_script(name, figure_json(c, figures_of(name))),
    }
