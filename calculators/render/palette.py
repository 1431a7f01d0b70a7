"""The chart colours: names of CSS custom properties, carried through Plotly as stand-in colours.

Plotly wants a colour it can parse, a page wants `var(--chart-1)`. So each name has a stand-in such as
`rgb(10, 11, 3)`, which no chart uses for itself, and the exit puts the name back.
"""

from __future__ import annotations

import re

NAMES = (
    "chart-ink",
    "chart-muted",
    "chart-grid",
    "chart-1",
    "chart-2",
    "chart-3",
    "chart-4",
    "chart-5",
    "chart-6",
    "chart-band-1",
    "chart-band-2",
    "chart-warn",
    "paper",
    "chart-2-text",
)
_STAND_IN = {name: f"rgb(10, 11, {number})" for number, name in enumerate(NAMES)}
_ANY = re.compile(r"rgb\(10,\s*11,\s*(\d+)\)")
_SOLID = re.compile(r"rgb\((?!10,\s*11,)[^)]*\)|#[0-9a-fA-F]{3,8}\b(?!-)")


def colour(name: str) -> str:
    """The stand-in for a palette name, to use in a figure. Raises KeyError for a name that is not in the palette."""
    return _STAND_IN[name]


ink, muted, grid, paper = (colour(n) for n in ("chart-ink", "chart-muted", "chart-grid", "paper"))
band_1, band_2 = (colour(n) for n in ("chart-band-1", "chart-band-2"))
lines = tuple(colour(f"chart-{n}") for n in range(1, 7))
"""Six line colours that differ in lightness; give each its own dash and a direct label as well."""
_AS_TEXT = {lines[1]: colour("chart-2-text")}


def as_text(line: str) -> str:
    """The colour of a line for the words that name it: letters need 4.5 to 1, a line only 3 to 1."""
    return _AS_TEXT.get(line, line)


def with_custom_properties(svg: str) -> str:
    """Put the CSS custom properties where the stand-ins are. Raises ValueError for a colour outside the palette."""
    svg = _ANY.sub(lambda m: f"var(--{NAMES[int(m[1])]})", svg)
    stray = {m for m in _SOLID.findall(svg)}
    if stray:
        raise ValueError(
            f"The chart uses {', '.join(sorted(stray))}. Take colours from calculators.render.palette, so that the dark scheme has them too."
        )
    return svg


def with_names(figure_json: str) -> str:
    """The same for a figure's JSON: `$chart-1`, which the page replaces by the colour of the moment."""
    return _ANY.sub(lambda m: f"${NAMES[int(m[1])]}", figure_json)
