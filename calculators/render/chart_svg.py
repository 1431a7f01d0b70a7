"""Plotly figures -> SVG, drawn by Plotly itself through Kaleido with one browser for all of them.

What Kaleido leaves to chance is taken out: its random ids, its fixed size, its colours. Two builds of
one definition give the same bytes.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import threading
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from html import escape
from typing import Any

import kaleido
import plotly.graph_objects as go

from . import palette
from .browser import find_browser

PATIENCE = 5.0
"""Seconds that a browser has for its end."""
_ID = re.compile(r'\bid="([^"]+)"')


def draw_all(figures: dict[str, go.Figure]) -> dict[str, str]:
    """The SVG of every figure, by the same keys. One browser serves them all, in a thread of its own: the caller may
    have an event loop already (a notebook, a test)."""
    if not figures:
        return {}
    with ThreadPoolExecutor(1) as hand:
        return hand.submit(lambda: asyncio.run(_draw_all(figures))).result()


async def _draw_all(figures: dict[str, go.Figure]) -> dict[str, str]:
    async with _browser() as browser:
        return await _draw_in(browser, figures)


def _browser() -> kaleido.Kaleido:
    return kaleido.Kaleido(n=1, mathjax=False, path=find_browser())


async def _draw_in(browser: kaleido.Kaleido, figures: dict[str, go.Figure]) -> dict[str, str]:
    drawn = {}
    for key, figure in figures.items():
        size = {"format": "svg", "width": figure.layout.width, "height": figure.layout.height}
        drawn[key] = (await browser.calc_fig(figure.to_plotly_json(), opts=size)).decode("utf-8")
    return drawn


class OpenBrowser:
    """Draws as `draw_all` does, in a browser that stays open in a thread of its own: to start one takes longer than to draw."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._browser: kaleido.Kaleido | None = None
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def draw_all(self, figures: dict[str, go.Figure]) -> dict[str, str]:
        """The SVG of every figure. A browser that has failed is left, and the next drawing starts another."""
        return self._do(self._draw(figures)) if figures else {}

    def close(self) -> None:
        """End the browser, if one was started. Ctrl-C in a terminal may have ended it before us."""
        with contextlib.suppress(Exception):
            self._do(self._close(), PATIENCE)

    def _do(self, work: Coroutine, patience: float | None = None) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(patience)

    async def _draw(self, figures: dict[str, go.Figure]) -> dict[str, str]:
        try:
            if self._browser is None:
                self._browser = await _browser().__aenter__()
            return await _draw_in(self._browser, figures)
        except Exception:
            await self._close()
            raise

    async def _close(self) -> None:
        browser, self._browser = self._browser, None
        if browser is not None:
            await browser.__aexit__(None, None, None)


def finish(svg: str, key: str, figure: go.Figure, title: str, told: str, panels: dict[str, tuple[str, str]]) -> str:
    """A drawing ready for a page: named for screen readers, ids made stable, colours left to the page."""
    svg = _without_noise(svg)
    svg = _with_stable_ids(svg, key)
    svg = palette.with_custom_properties(svg)
    width, height = figure.layout.width, figure.layout.height
    words = f'<title id="{key}-t">{escape(title)}</title><desc id="{key}-d">{escape(told)}</desc>'
    head = (
        f'<svg class="main-svg" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="{key}-t {key}-d" data-panels="{escape(_panels(figure, panels), quote=True)}">{words}'
    )
    return re.sub(r"<svg\b[^>]*>", lambda _: head, svg, count=1)


def _without_noise(svg: str) -> str:
    svg = re.sub(r"<\?xml[^>]*\?>|<!DOCTYPE[^>]*>", "", svg)
    svg = re.sub(r'\s(xmlns:xlink|data-unformatted|data-math|data-notex|pointer-events)="[^"]*"', "", svg)
    svg = re.sub(r"font-family:[^;\"']*(?:'[^']*'|&quot;[^&]*&quot;)?[^;\"']*;\s?", "", svg)
    svg = re.sub(
        r'<g class="(?:draglayer|zoomlayer|menulayer|hoverlayer|selectionlayer|glimages|toplevel-glcontainer)"[^>]*/>',
        "",
        svg,
    )
    svg = re.sub(r'(class="trace \w+) trace[0-9a-f]{6}"', r'\1"', svg)  # a name drawn by lot, new each time
    svg = re.sub(r'<g class="[\w -]*"/>', "", svg)
    svg = re.sub(r'<rect(?: class="bg")?[^>]*fill-opacity: 0;[^>]*/>', "", svg)
    return re.sub(r">\s+<", "><", svg).strip()


def _with_stable_ids(svg: str, key: str) -> str:
    for number, old in enumerate(dict.fromkeys(_ID.findall(svg)), 1):
        new = f"{key}-{number}"
        svg = (
            svg.replace(f'id="{old}"', f'id="{new}"').replace(f"#{old})", f"#{new})").replace(f'"#{old}"', f'"#{new}"')
        )
        svg = svg.replace(f"#{old}&quot;", f"#{new}&quot;").replace(f"#{old}'", f"#{new}'")
    return svg


def _panels(figure: go.Figure, panels: dict[str, tuple[str, str]]) -> str:
    """Where a reader's own point goes: for each panel the ranges of its axes and the pixels they span."""
    import json

    width, height, margin = figure.layout.width, figure.layout.height, figure.layout.margin
    across, up = width - margin.l - margin.r, height - margin.t - margin.b
    places = {}
    for panel, (x, y) in panels.items():
        ax, ay = figure.layout[x.replace("x", "xaxis")], figure.layout[y.replace("y", "yaxis")]
        xd, yd = ax.domain or (0, 1), ay.domain or (0, 1)
        places[panel] = {
            "x": [*ax.range, round(margin.l + xd[0] * across, 2), round(margin.l + xd[1] * across, 2)],
            "y": [*ay.range, round(margin.t + (1 - yd[0]) * up, 2), round(margin.t + (1 - yd[1]) * up, 2)],
        }
    return json.dumps(places, separators=(",", ":"))
