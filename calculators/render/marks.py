"""What a mark of a chart says when a reader points at it: value, interval and unit in words, and who was measured.

A mark is a point, a bar, a step or a line of a trace. Its words stand in the trace as Plotly's `hovertext`, one text a
point, or one text for a trace that is a single mark. A trace that is no mark says so: `hoverinfo="skip"`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from ..science.rounding import fixed, plain
from . import palette

MOST_WORDS = 40
"""A screen reader speaks these words at once, on each key press."""
NO_INTERVAL = "No interval is printed"


def says(words: str | Sequence[str], group: str = "") -> dict[str, Any]:
    """The words of a trace's marks, and the group a reader may choose to see alone."""
    return {"hovertext": words if isinstance(words, str) else list(words), "hoverinfo": "text", **of_group(group)}


def of_group(group: str) -> dict[str, Any]:
    """For a trace that is no mark but belongs to a group: its labels, its line at zero."""
    return {"legendgroup": group} if group else {}


def labels(
    x: Sequence[Any], y: Sequence[Any], text: Sequence[str], side: str = "right", group: str = "", **more: Any
) -> go.Scatter:
    """Direct labels beside points. Not bar texts: Plotly places those by the width of a font it may not have."""
    return go.Scatter(
        x=x,
        y=y,
        text=text,
        mode="text",
        textposition=f"middle {side}",
        cliponaxis=False,
        hoverinfo="skip",
        textfont={"color": palette.ink},
        **of_group(group),
        **more,
    )


def number(x: float, decimals: int | None = None, signed: bool = False) -> str:
    """A number as print has it: a real minus, a plus where `signed`."""
    text = plain(x) if decimals is None else fixed(x, decimals)
    return f"{'+' if signed and x > 0 else ''}{text}".replace("-", "−")


def change(x: float, unit: str) -> str:
    """A change in words: "1.2 kg more", "13.2% less", "no change"."""
    amount = f"{plain(abs(x))}{unit if unit == '%' else f' {unit}'}"
    return "no change" if x == 0 else f"{amount} {'more' if x > 0 else 'less'}"


def interval(low: float | None, high: float | None, decimals: int | None = None, kind: str = "95% interval") -> str:
    """ "95% interval 0.64 to 4.33", or that none is printed."""
    return NO_INTERVAL if low is None or high is None else f"{kind} {number(low, decimals)} to {number(high, decimals)}"


def plus_minus(error: float | None, unit: str) -> str:
    """ "Plus or minus 4.1 kg, as printed", or that none is printed."""
    return (
        "No plus-minus is printed"
        if error is None
        else f"Plus or minus {plain(error)}{unit if unit == '%' else f' {unit}'}, as printed"
    )


def count(n: int, of: str = "people") -> str:
    """ "34,955 people"."""
    return f"{n:,} {of}"


def marks_of(figure: go.Figure) -> list[str]:
    """Every text a reader can call up in a figure, in the order of its traces."""
    found: list[str] = []
    for trace in figure.data:
        if trace.hoverinfo != "skip" and trace.hovertext is not None:
            found += (
                [trace.hovertext] if isinstance(trace.hovertext, str) else [said for said in trace.hovertext if said]
            )
    return found


def mute(trace: Any) -> str:
    """What is wrong with the words of a trace; "" where nothing is."""
    if trace.hoverinfo == "skip":
        return ""
    words = [trace.hovertext] if isinstance(trace.hovertext, str) else list(trace.hovertext or ())
    steps = bool(
        trace.type == "scatter" and trace.line.shape == "hv"
    )  # a line in steps ends in a point that begins none
    needed = words[:-1] if steps else words
    if (
        not needed
        or (len(words) > 1 and len(words) != len(trace.x))
        or not all(str(said or "").strip() for said in needed)
    ):
        return 'a mark says nothing. Give its trace **says(words), or hoverinfo="skip" where it is no mark.'
    for said in filter(None, words):
        if len(said.split()) > MOST_WORDS or not said.endswith((".", ".”")) or "<" in said:
            return f"a mark says “{said}”. At most {MOST_WORDS} words, whole sentences with a full stop, no tags."
    return ""
