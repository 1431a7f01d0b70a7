"""The figure behind “Explore”: both layouts in one file, and all that they share only once."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import plotly.graph_objects as go

from . import palette
from .chart import Chart


def figure_json(c: Chart, figures: dict[str, go.Figure] | None = None) -> str:
    """`{traces, layout, wide: {data, layout}, narrow: {data, layout}, yours?}`, colours by name.

    `data` lists places in `traces`; a layout is the shared one and what differs in it. `figures`: both, if they are drawn already.
    """
    figures = figures or {width: c.draw(width == "narrow") for width in ("wide", "narrow")}
    wide, narrow = (json.loads(figures[width].to_json()) for width in ("wide", "narrow"))
    traces = [*wide["data"], *(t for t in narrow["data"] if t not in wide["data"])]
    shared = {key: said for key, said in wide["layout"].items() if narrow["layout"].get(key) == said}
    made: dict[str, Any] = {"traces": traces, "layout": shared}
    for name, figure in (("wide", wide), ("narrow", narrow)):
        own = {key: said for key, said in figure["layout"].items() if key not in shared}
        made[name] = {"data": [traces.index(t) for t in figure["data"]], "layout": own}
    if c.yours:
        made["yours"] = asdict(c.yours)
    return palette.with_names(json.dumps(made, sort_keys=True, ensure_ascii=False, separators=(",", ":")))


def explore_script(name: str, figure: str) -> str:
    """A figure's JSON as a script: from a folder (file://) a page may load a script but not fetch a file."""
    return f"((k)=>{{(k.charts=k.charts||{{}})[{json.dumps(name)}]={json.dumps(figure, ensure_ascii=False)}}})(globalThis.keepYourMuscle=globalThis.keepYourMuscle||{{}});\n"
