"""People who do strength work and people who do none: pooled risk of death and disease."""

import math

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, interval, labels, number, of_group, says
from calculators.sources.series import series

ROWS = series("muscle_strengthening_and_disease_momma").rows
RATIO, LOW, HIGH = "risk_ratio_any_vs_none", "ci_low_ratio", "ci_high_ratio"
NAMES = {
    "All-cause mortality": "Death from any cause",
    "Cardiovascular disease": "Heart and vessel disease",
    "Total cancer": "Any cancer",
}
BY_RISK = sorted(ROWS, key=lambda r: -r[RATIO])
ONE = {"color": palette.ink, "width": 2}


def clear(r) -> bool:
    """Whether the interval leaves out 1, the line of no difference."""
    return r[HIGH] < 1 or r[LOW] > 1


def name(r) -> str:
    return NAMES.get(r["outcome"], r["outcome"])


def part(r) -> str:
    return "Cancers" if "ancer" in r["outcome"] else "Death, heart, diabetes"


def said(r) -> str:
    """What a dot says: the risk, how sure, in how many."""
    chance = "" if clear(r) else " May be chance."
    return (
        f"{name(r)}: {number(abs(r[RATIO] - 1) * 100, 0)}% {'lower' if r[RATIO] < 1 else 'higher'} risk with strength work than with none. "
        f"Ratio {r[RATIO]:.2f}, {interval(r[LOW], r[HIGH], 2)}.{chance} {r['n_studies']} studies, {count(r['participants'])}, {count(r['cases'], 'cases')}."
    )


def layout(narrow: bool, left: float, y: list[int]) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            600 if narrow else 500,
            colorway=[palette.ink],
            margin={"l": 14 if narrow else 205, "r": 14, "t": 8, "b": 74 if narrow else 56},
            xaxis={
                "type": "log",
                "range": [math.log10(left), math.log10(1.5 if narrow else 1.75)],
                "tickvals": [0.7, 0.8, 0.9, 1, 1.2, 1.4],
                "title": {
                    "text": "Risk with strength work,<br>against none"
                    if narrow
                    else "Risk with strength work, against none"
                },
            },
            yaxis={
                "range": [-0.6, len(y) + 0.2],
                "tickvals": y,
                "ticktext": [f"{name(r)}  " for r in BY_RISK],
                "showticklabels": not narrow,
                "showgrid": False,
                "tickfont": {"color": palette.ink},
            },
        )
    )


def draw(narrow: bool) -> go.Figure:
    y, left = list(range(len(BY_RISK))), 0.7
    colours = [palette.lines[0] if clear(r) else palette.muted for r in BY_RISK]
    low = [p - 0.1 for p in y] if narrow else y
    spread = ["" if narrow else f" ({r[LOW]:.2f}–{r[HIGH]:.2f})" for r in BY_RISK]
    if narrow:  # the line at 1 in pieces, clear of the names
        traces = [
            go.Scatter(x=[1, 1], y=[p - 0.25, p + 0.2], mode="lines", line=ONE, hoverinfo="skip", **of_group(part(r)))
            for r, p in zip(BY_RISK, low)
        ]
    else:
        traces = [go.Scatter(x=[1, 1], y=[-0.6, len(y) - 0.4], mode="lines", line=ONE, hoverinfo="skip")]
    traces += [
        go.Scatter(
            x=[r[RATIO]],
            y=[p],
            mode="markers",
            marker={
                "color": c,
                "size": 12,
                "symbol": "circle" if clear(r) else "circle-open",
                "line": {"color": c, "width": 2.5},
            },
            **says([said(r)], part(r)),
            error_x={
                "type": "data",
                "symmetric": False,
                "array": [r[HIGH] - r[RATIO]],
                "arrayminus": [r[RATIO] - r[LOW]],
                "color": c,
                "thickness": 3,
                "width": 5,
            },
        )
        for r, p, c in zip(BY_RISK, low, colours)
    ]
    for r, p, q, s in zip(BY_RISK, y, low, spread):
        traces.append(labels([max(r[HIGH], 1)], [q], [f"  {r[RATIO]:.2f}{s}"], group=part(r)))
        if narrow:
            traces.append(labels([left], [p + 0.32], [name(r)], group=part(r)))
    traces += [
        labels([0.985], [len(y) - 0.2], ["← lower risk"], side="left"),
        labels([1.015], [len(y) - 0.2], ["higher →"]),
    ]
    figure = go.Figure(traces)
    figure.layout = layout(narrow, left, y)
    return figure


def of(outcome) -> str:
    return next(f"{r[RATIO]:.2f}" for r in ROWS if r["outcome"] == outcome)


chart = Chart(
    title="People who did strength work had lower risks of death, heart disease, diabetes and some cancers",
    series=("muscle_strengthening_and_disease_momma",),
    draw=draw,
    columns={
        "outcome": "Outcome",
        RATIO: "Risk against none",
        LOW: "95 % interval, from",
        HIGH: "95 % interval, to",
        "n_studies": "Studies",
        "cases": "Cases",
        "participants": "People",
        "max_risk_reduction_percent": "Largest reduction, percent",
        "at_minutes_per_week": "At minutes a week",
    },
    people="Adults in 16 studies that followed people over time. Nobody was told by lot to train or not",
    note=(
        "A risk of {{muscle_strengthening_and_disease_momma: All-cause mortality; risk_ratio_any_vs_none}} means 15 percent lower. "
        "Lines show 95 % intervals; grey open dots may be chance. "
        "The authors grade the certainty low for diabetes and very low for the rest. "
        "For death, heart disease and cancer the lowest risks were near {{muscle_strengthening_and_disease_momma: Total cancer; at_minutes_per_week}} to {{muscle_strengthening_and_disease_momma: Cardiovascular disease; at_minutes_per_week}} minutes a week."
    ),
    description=Description(
        shows="Nine dots with intervals on a ratio scale: the risk of people who did any strength work against people who did none. The line at 1 means no difference.",
        figures=f"Death from any cause {of('All-cause mortality')}, cardiovascular disease {of('Cardiovascular disease')}, cancer {of('Total cancer')}, "
        f"diabetes {of('Diabetes')}, lung cancer {of('Lung cancer')}. Pancreatic cancer {of('Pancreatic cancer')}.",
        trend=f"For {sum(map(clear, ROWS))} of {len(ROWS)} outcomes the interval lies below 1. For the others it includes 1.",
        means="A link, not proof. People who train may be healthier to begin with.",
    ),
)
