"""What charts of several panels, and charts of rows with a spread, share: axis names, error bars, named rows, a heading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import palette


def axes_of(panel: int) -> dict[str, str]:
    """The axes of a trace in the first, second … panel, as Plotly counts them: x and y, x2 and y2."""
    number = "" if panel == 1 else str(panel)
    return {"xaxis": f"x{number}", "yaxis": f"y{number}"}


def axis_names(panel: int) -> tuple[str, str]:
    """The same axes as a layout names them: xaxis and yaxis, xaxis2 and yaxis2."""
    number = "" if panel == 1 else str(panel)
    return f"xaxis{number}", f"yaxis{number}"


def spread(
    colour: str,
    up: Sequence[float],
    down: Sequence[float] | None = None,
    *,
    thickness: float,
    width: float,
    **more: Any,
) -> dict[str, Any]:
    """Error bars: how far each reaches up, and down where that is another distance."""
    bars: dict[str, Any] = {"type": "data", "array": list(up), "color": colour, "thickness": thickness, "width": width}
    return {**bars, **({} if down is None else {"arrayminus": list(down)}), **more}


def named_rows(
    places: Sequence[float], names: Sequence[str], ends: Sequence[float], shown: bool, **more: Any
) -> dict[str, Any]:
    """An upright axis whose rows have names; on narrow paper the names stand above their marks instead."""
    return {
        "range": list(ends),
        "tickvals": list(places),
        "ticktext": list(names),
        "showticklabels": shown,
        "showgrid": False,
        "tickfont": {"color": palette.ink},
        **more,
    }


def bare_rows(low: float, high: float, **more: Any) -> dict[str, Any]:
    """An upright axis that only gives rows their places."""
    return {"range": [low, high], "showticklabels": False, "showgrid": False, **more}
