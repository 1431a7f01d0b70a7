"""Muscle protein synthesis at rest by dose of whey in older men."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, says
from calculators.sources.series import series

TABLE = series("mps_dose_older_men_yang")
ROWS = TABLE.rows
RISE = "rise_over_fasting_percent"


def said(r) -> str:
    rise = (
        "no clear rise in muscle protein building, and no value is printed"
        if r[RISE] is None
        else f"muscle protein building rose about {r[RISE]}% over fasting. {NO_INTERVAL}"
    )
    return f"{r['whey_dose_g']} g of whey: {rise}. {count(TABLE.origin['n'], 'men')} of about 71, legs at rest."


def draw(narrow: bool) -> go.Figure:
    places = list(range(len(ROWS)))
    seen = [(p, r) for p, r in zip(places, ROWS) if r[RISE] is not None]
    unseen = [p for p, r in zip(places, ROWS) if r[RISE] is None]
    rises = [r[RISE] for _, r in seen]
    figure = go.Figure(
        [
            go.Bar(
                x=[p for p, _ in seen],
                y=rises,
                width=0.6,
                marker={"color": palette.lines[0]},
                **says([said(r) for _, r in seen]),
            ),
            labels([p for p, _ in seen], [r + 6 for r in rises], [f"about {r}%" for r in rises], side="center"),
            labels(unseen, [12] * len(unseen), ["no clear<br>rise"] * len(unseen), side="center"),
            go.Scatter(
                x=unseen,
                y=[2] * len(unseen),
                mode="markers",
                marker={
                    "color": palette.muted,
                    "size": 9,
                    "symbol": "line-ew-open",
                    "line": {"width": 3, "color": palette.muted},
                },
                **says([said(r) for r in ROWS if r[RISE] is None]),
            ),
        ]
    )
    figure.layout = go.Layout(
        base_layout(
            narrow,
            350,
            margin={"l": 64, "r": 12, "t": 8, "b": 56},
            xaxis={
                "range": [-0.5, len(ROWS) - 0.5],
                "title": {"text": "Whey protein in one drink"},
                "tickvals": places,
                "ticktext": [f"{r['whey_dose_g']} g" for r in ROWS],
                "showgrid": False,
            },
            yaxis={"range": [0, 110], "title": {"text": "Rise over fasting, percent"}, "dtick": 25},
        )
    )
    return figure


chart = Chart(
    title="At rest 20 g and 40 g of whey raised muscle protein building in older men; smaller amounts did not clearly do so",
    series=("mps_dose_older_men_yang",),
    draw=draw,
    columns={"whey_dose_g": "Whey protein, grams", RISE: "Rise over fasting, percent", "note": "Remark"},
    people="37 men about 71 years old, legs at rest, measured for four hours after the drink",
    note="Both values are printed as approximate, without an interval. At rest the authors call 20 g the best dose; after lifting, 40 g did more. A rise in building is not muscle gained.",
    description=Description(
        shows="Four places for four drinks with 0, 10, 20 and 40 g of whey. Bars show how much muscle protein building rose over fasting.",
        figures=(
            "Building rose by about {{mps_dose_older_men_yang: 20; rise_over_fasting_percent}} percent with 20 g and about {{mps_dose_older_men_yang: 40; rise_over_fasting_percent}} percent with 40 g. "
            "With 0 and 10 g there was no clear rise, and no value is printed."
        ),
        trend="A rise is clear from 20 g upward.",
        means="For an older man a small drink may be too little to raise muscle building at rest. This was one small study of one food in men.",
    ),
)
