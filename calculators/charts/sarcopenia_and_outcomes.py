"""What goes with sarcopenia: pooled hazard ratios and odds ratios, in panels of their own."""

import math
import re

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import interval, labels, of_group, says
from calculators.render.panels import axes_of, axis_names, named_rows, spread
from calculators.sources.series import series

SERIES = "sarcopenia_outcomes_forest"
STUDIES = {"su2022relationship": "Su 2022", "beaudart2017health": "Beaudart 2017", "yeung2019sarcopenia": "Yeung 2019"}
WORDS = {
    "mortality": "death",
    "falls (cross-sectional)": "falls, at one time",
    "falls (prospective)": "falls, over time",
    "falls": "falls",
}
KINDS = {"HR": "Hazard ratios: how fast it comes", "OR": "Odds ratios: how often it comes"}
DISPUTED = "hospital admission"
LEFT = 1  # no difference: where the ratio scale begins


def shown(r) -> bool:
    return r["source_key"] in STUDIES


ROWS = [r for r in series(SERIES).rows if shown(r)]
HR = {r["outcome"]: r["ratio"] for r in ROWS if r["effect_type"] == "HR"}


def said(r) -> str:
    """The outcome and its review, and the dissent where there is one."""
    word = WORDS.get(r["outcome"], r["outcome"])
    dissent = "<br><i>GLIS 2025: unclear</i>" if r["outcome"] == DISPUTED else ""
    return f"{word[0].upper()}{word[1:]} ({STUDIES[r['source_key']]}){dissent}"


PARTS = {"HR": "Hazard ratios", "OR": "Odds ratios"}


def mark_said(r) -> str:
    """What a dot says: how many times as high, how sure, from what."""
    word = WORDS.get(r["outcome"], r["outcome"])
    dissent = " GLIS 2025 calls the evidence unclear." if r["outcome"] == DISPUTED else ""
    rests = (
        re.sub(r", ([\d,]+)( in meta-analysis)?$", r", \1 people", r["note"].replace("EWGSOP; ", ""))
        if r["note"]
        else "How many people this outcome rests on is not printed"
    )
    return (
        f"{word[0].upper()}{word[1:]}: the {PARTS[r['effect_type']][:-1].lower()} is {r['ratio']:.2f} with sarcopenia, against without. "
        f"{interval(r['ci_low_ratio'], r['ci_high_ratio'], 2)}. {STUDIES[r['source_key']]}. {rests}.{dissent}"
    )


def traces(rows, n: int, kind: str, narrow: bool) -> list:
    """One panel: the line at 1, and the ratio of each outcome with its interval."""
    axes, part, y = axes_of(n), PARTS[kind], list(range(len(rows)))
    colour, symbol = (palette.lines[0], "circle") if kind == "HR" else (palette.lines[1], "square")
    ratio, low, high = ([r[key] for r in rows] for key in ("ratio", "ci_low_ratio", "ci_high_ratio"))
    up, down = [most - r for most, r in zip(high, ratio)], [r - least for least, r in zip(low, ratio)]
    spans = ["" if narrow else f" ({least:.2f}–{most:.2f})" for least, most in zip(low, high)]
    drawn = [
        go.Scatter(
            x=[LEFT, LEFT],
            y=[-0.7, len(rows) - 0.2],
            mode="lines",
            line={"color": palette.ink, "width": 2},
            cliponaxis=False,
            hoverinfo="skip",
            **of_group(part),
            **axes,
        ),
        go.Scatter(
            x=ratio,
            y=y,
            mode="markers",
            marker={"color": colour, "size": 12, "symbol": symbol},
            error_x=spread(colour, up, down, thickness=3, width=5, symmetric=False),
            **says([mark_said(r) for r in rows], part),
            **axes,
        ),
        labels(high, y, [f"  {r:.2f}{span}" for r, span in zip(ratio, spans)], group=part, **axes),
        labels([LEFT], [len(rows) - 0.1], [f" <b>{KINDS[kind]}</b>"], group=part, **axes),
    ]
    if narrow:
        names = [" " + said(r).replace("<br>", " ") for r in rows]
        drawn.append(labels([LEFT] * len(y), [i + 0.36 for i in y], names, group=part, **axes))
    return drawn


def draw(narrow: bool) -> go.Figure:
    drawn, axes = [], {}
    for n, kind in enumerate(KINDS, 1):
        rows = sorted((r for r in ROWS if r["effect_type"] == kind), key=lambda r: r["ratio"])
        drawn += traces(rows, n, kind, narrow)
        on, (xaxis, yaxis) = axes_of(n), axis_names(n)
        axes[xaxis] = {
            "type": "log",
            "range": [math.log10(LEFT), math.log10(8 if narrow else 13)],
            "tickvals": [1, 1.5, 2, 3, 4, 6],
            "anchor": on["yaxis"],
            "title": {"text": "Times as high with sarcopenia"},
        }
        names, ends = [f"{said(r)}  ".replace("<br>", "  <br>") for r in rows], [-0.7, len(rows) + 0.4]
        domain = [(0.55, 1), (0, 0.40)][n - 1]
        axes[yaxis] = named_rows(range(len(rows)), names, ends, not narrow, anchor=on["xaxis"], domain=domain)
    figure = go.Figure(drawn)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            800 if narrow else 700,
            colorway=[palette.ink],
            margin={"l": 12 if narrow else 285, "r": 14, "t": 8, "b": 56},
            **axes,
        )
    )
    return figure


chart = Chart(
    title="Older people with sarcopenia fall, break bones, become disabled and die more often",
    series=(SERIES,),
    draw=draw,
    rows=shown,
    columns={
        "outcome": "What happened",
        "effect_type": "Ratio",
        "ratio": "Times as high",
        "ci_low_ratio": "95 % interval, from",
        "ci_high_ratio": "95 % interval, to",
        "note": "Remark",
    },
    people="Older adults in three pooled reviews: 98,754 people; 17 studies; and 45,926 people",
    note="Lines show 95 % intervals; the upright line at 1 means no difference. An odds ratio looks larger than a hazard ratio when "
    "something is common, so compare within a panel. On hospital stays sources disagree: the GLIS group calls the evidence "
    "inconclusive [@beaudart2025glis].",
    description=Description(
        shows="Two panels of dots with intervals on a ratio scale. The first gives hazard ratios from one review, the second odds ratios from two.",
        figures=f"Hazard ratios: disability {HR['disability']:g}, fractures {HR['fractures']:g}, death {HR['death']:g}, falls {HR['falls']:g}, "
        f"hospital admission {HR[DISPUTED]:g}.",
        trend="Every pooled ratio is above 1 and no interval reaches 1. The sizes differ from review to review.",
        means="Sarcopenia and these events go together. That is a link, not proof that one causes the other. Illness can cause both.",
    ),
)
