"""The one exit for charts: a figure leaves with its source, its description, its table, or not at all.

Chart ── draw(narrow) -> Plotly figure ──► two SVGs (wide, narrow), colours as CSS custom properties
      ├─ series                        ──► source line, caution, table, CSV
      └─ description, four levels      ──► text for those who cannot see it
                (chart_figure.py)      ──► JSON for “Explore”: both layouts, and what each mark says
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, NoReturn

import plotly.graph_objects as go
import plotly.io

from ..pages.filled import fill, troubles
from ..science.mistakes import BadDefinition
from ..science.rounding import plain
from ..sources.bibliography import bibliography
from ..sources.series import series, source_keys
from . import palette
from .marks import marks_of, mute
from .templating import cite, render_template

plotly.io.templates.default = None  # Plotly's own look would bring colours that are not in the palette

TRACES = {"scatter", "bar"}
"""The trace types the self-hosted Plotly build draws and we use."""
WIDE, NARROW = 760, 360
SIZE = {False: 16, True: 15}
"""Letters in pixels of the drawing. The narrow one shrinks to 288 on the narrowest phones, so its letters stay at 12."""
FONT = "Atkinson, Atkinson Hyperlegible Next, sans-serif"


@dataclass(frozen=True)
class Description:
    """Four levels for those who cannot see the picture: what is drawn, key figures, the trend, what it means.

    Numbers are filled in from their cells, as in a page: {{igf1_by_age_italy: 40; median_ng_per_ml}}.
    """

    shows: str
    figures: str
    trend: str
    means: str

    def __post_init__(self) -> None:
        _fill(self, "shows", "figures", "trend", "means")


@dataclass(frozen=True)
class Yours:
    """What a reader may type to stand on the chart where no calculator feeds it: the words for the two axes, with units."""

    x: str
    x_unit: str
    y: str
    y_unit: str


@dataclass(frozen=True)
class Chart:
    """One chart. `title` states the finding. `panels` names the axes a calculator may mark: {"female": ("x", "y")}.

    `columns` chooses and names the columns of the table: {"group": "Who"}; `rows` may narrow a series.
    `people` says who was studied where the chart shows only a part of its series. What each mark says stands in its
    trace (`**says(…)`, render/marks.py). `yours` lets a reader type a point of their own.
    """

    title: str
    series: tuple[str, ...]
    draw: Callable[[bool], go.Figure]
    description: Description
    columns: dict[str, str]
    note: str = ""
    people: str = ""
    rows: Callable[[dict[str, Any]], bool] | None = None
    panels: dict[str, tuple[str, str]] = field(default_factory=dict)
    table: Callable[[], tuple[list[str], list[list[str]]]] | None = None
    yours: Yours | None = None

    def __post_init__(self) -> None:
        _fill(self, "title", "people", "note")


def _fill(words: Chart | Description, *fields: str) -> None:
    """Fill numbers in; what names no cell stays, and check_chart refuses it."""
    for field_ in fields:
        object.__setattr__(words, field_, fill(getattr(words, field_)))


def check_chart(name: str, c: Chart, citable: set[str]) -> None:
    """Raises BadDefinition for a chart without finding, origin, description, table, fixed axes, or with a mark that says nothing."""

    def refuse(said: str) -> NoReturn:
        raise BadDefinition(f"calculators/charts/{name.replace('-', '_')}.py: {said}")

    if not c.title.strip():
        refuse("title is empty. State the finding in one sentence.")
    if not c.series:
        refuse("series is empty. A chart names the series in docs/data it draws; no origin, no chart.")
    for level in ("shows", "figures", "trend", "means"):
        if not getattr(c.description, level).strip():
            refuse(f"description.{level} is empty. Four levels: what is drawn, key figures, trend, meaning.")
    if not c.columns and c.table is None:
        refuse("columns is empty. Name the columns of the table under the chart.")
    for s in c.series:
        unknown = [k for k in source_keys(series(s).origin) if k not in citable]
        if unknown and all(k not in citable for k in source_keys(series(s).origin)):
            refuse(f"the series {s} rests on {', '.join(unknown)}, which is not verified in docs/references.bib.")
    for said in (c.title, c.people, c.note, *asdict(c.description).values()):
        for _, wrong in troubles(said):
            refuse(str(wrong))
    figures = [c.draw(narrow) for narrow in (False, True)]
    for figure in figures:
        _check_figure(figure, refuse)
    _check_marks(c, figures, refuse)


def _check_figure(figure: go.Figure, refuse: Callable[[str], NoReturn]) -> None:
    for trace in figure.data:
        if trace.type not in TRACES:
            refuse(f"the trace type {trace.type} is not in our Plotly build. Use one of {', '.join(sorted(TRACES))}.")
    for axis in (*figure.select_xaxes(), *figure.select_yaxes()):
        if axis.range is None:
            refuse("an axis has no fixed range. Set range=[…], so that a reader’s own point can be placed on it.")


def _check_marks(c: Chart, figures: list[go.Figure], refuse: Callable[[str], NoReturn]) -> None:
    for figure in figures:
        for trace in figure.data:
            if wrong := mute(trace):
                refuse(wrong)
    wide, narrow = (sorted(marks_of(figure)) for figure in figures)
    if not wide or wide != narrow:
        refuse("the wide and the narrow figure do not say the same. Make both from the same rows.")
    if c.yours and not c.panels:
        refuse('a reader may type a point, but panels is empty. Name the axes: panels={"female": ("x", "y")}.')


def base_layout(narrow: bool, height: int, **more: Any) -> dict[str, Any]:
    """The look all charts share: no chrome, direct labels, ink on paper. Give `height` and axes."""
    axis = {
        "showline": False,
        "gridcolor": palette.grid,
        "gridwidth": 1,
        "zeroline": False,
        "ticks": "",
        "automargin": False,
        "tickfont": {"color": palette.muted},
        "title": {"font": {"color": palette.muted, "size": SIZE[narrow]}, "standoff": 8},
    }
    layout = {
        "width": NARROW if narrow else WIDE,
        "height": height,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": SIZE[narrow], "color": palette.ink},
        "showlegend": False,
        "margin": {"l": 48, "r": 16, "t": 16, "b": 56},
        "dragmode": False,
        "hovermode": "closest",
        "template": {
            "layout": {
                "xaxis": axis,
                "yaxis": axis,
                "annotationdefaults": {"font": {"color": palette.ink}, "showarrow": False},
            }
        },
    }
    layout.update(more)
    return layout


def chart_rows(c: Chart, name: str) -> list[dict[str, Any]]:
    """The rows of one series that the chart shows."""
    return [r for r in series(name).rows if c.rows is None or c.rows(r)]


def chart_table(c: Chart) -> tuple[list[str], list[list[str]]]:
    """Heads and rows of the table under the chart."""
    if c.table:
        return c.table()
    rows = [[_cell(r.get(key)) for key in c.columns] for s in c.series for r in chart_rows(c, s)]
    return list(c.columns.values()), rows


def _cell(x: Any) -> str:
    return "" if x is None else plain(x) if isinstance(x, (int, float)) else str(x)


def sources_of(c: Chart) -> list[str]:
    """The works the drawn rows come from, once each."""
    keys = [k for s in c.series for r in chart_rows(c, s) if (k := r.get("source_key"))]
    keys = keys or [k for s in c.series for k in source_keys(series(s).origin)]
    return [k for k in dict.fromkeys(keys) if k in bibliography()]


def render_chart(name: str, c: Chart, wide: str, narrow: str, reuse: str = "") -> str:
    """The figure part: both drawings, source line, buttons, table, description."""
    heads, rows = chart_table(c)
    origins = [series(s).origin for s in c.series]
    return render_template(
        "chart",
        name=name,
        c=c,
        wide=wide,
        narrow=narrow,
        heads=heads,
        rows=rows,
        cites=cite(*sources_of(c)),
        people=[c.people.rstrip(".")] if c.people else [o["population"] for o in origins],
        cautions=list(dict.fromkeys(o["caution"] for o in origins)),
        files=c.series,
        reuse=reuse,
    )
