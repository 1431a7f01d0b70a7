"""Muscle protein synthesis in the two days after one session of lifting."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

TABLE = series("mps_time_course_phillips")
ROWS = TABLE.rows
REST = next(r for r in ROWS if r["condition"] == "rest")
AFTER = [r for r in ROWS if r["condition"] != "rest"]
RATE, SPREAD = "synthesis_percent_per_hour", "error_as_printed_percent_per_hour"


def said(r) -> str:
    when, rise = (
        ("At rest", "")
        if r is REST
        else (f"{r['hours_after_exercise']} hours after lifting", f", {r['change_vs_rest_percent']}% above rest")
    )
    return f"{when}: {plain(r[RATE])}% of muscle protein renewed each hour{rise}. Plus or minus {plain(r[SPREAD])}, as printed. {count(TABLE.origin['n'], 'untrained adults')} of about 22, fasted."


def layout(narrow: bool, edge: float, hours: list[float]) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            360,
            margin={"l": 64, "r": 12, "t": 12, "b": 56},
            xaxis={
                "range": [0, edge],
                "title": {"text": "Hours after the session"},
                "tickvals": hours,
                "showgrid": False,
            },
            yaxis={
                "range": [0, 0.16],
                "title": {"text": "Protein renewed, percent an hour"},
                "dtick": 0.04,
                "tickformat": ".2f",
            },
        )
    )


def draw(narrow: bool) -> go.Figure:
    hours, rates = [r["hours_after_exercise"] for r in AFTER], [r[RATE] for r in AFTER]
    rest, spread, edge = REST[RATE], REST[SPREAD], 72 if narrow else 66
    figure = go.Figure(
        [
            go.Scatter(
                x=[0, edge, edge, 0],
                y=[rest - spread, rest - spread, rest + spread, rest + spread],
                mode="lines",
                fill="toself",
                line={"width": 0, "color": palette.band_2},
                fillcolor=palette.band_1,
                hoverinfo="skip",
            ),
            go.Scatter(
                x=[0, edge],
                y=[rest, rest],
                mode="lines",
                line={"color": palette.lines[2], "width": 2, "dash": "dash"},
                **says(said(REST)),
            ),
            go.Scatter(
                x=hours,
                y=rates,
                mode="markers",
                marker={"color": palette.lines[0], "size": 12},
                **says([said(r) for r in AFTER]),
                error_y={
                    "type": "data",
                    "array": [r[SPREAD] for r in AFTER],
                    "color": palette.lines[0],
                    "thickness": 2,
                    "width": 6,
                },
            ),
            labels(
                [h + 1.5 for h in hours],
                rates,
                [
                    f"+{r['change_vs_rest_percent']}%" if narrow else f"{r['change_vs_rest_percent']}% above rest"
                    for r in AFTER
                ],
            ),
            labels([13.5], [rest - 0.007], ["at rest"], side="center"),
        ]
    )
    figure.layout = layout(narrow, edge, hours)
    return figure


chart = Chart(
    title="One session of lifting raised muscle protein building for two days in eight untrained young adults",
    series=("mps_time_course_phillips",),
    draw=draw,
    columns={
        "hours_after_exercise": "Hours after the session",
        "condition": "State",
        RATE: "Muscle protein built, percent per hour",
        SPREAD: "Plus or minus, as printed",
        "change_vs_rest_percent": "Change from rest, percent",
    },
    people="Four men and four women, about 22 years old, untrained and fasted",
    note="Labels give the rise over rest. The bars and the band show the plus-minus as printed; it is not said which kind. The values at 24 and 48 hours did not differ. Building is half of the balance, and a rise in it is not muscle gained.",
    description=Description(
        shows="Three points with error bars show the rate of muscle protein building 3, 24 and 48 hours after lifting. A dashed line with a band shows the rate at rest.",
        figures=(
            "The rate was {{mps_time_course_phillips: rest; synthesis_percent_per_hour}} percent an hour at rest. "
            "It was {{mps_time_course_phillips: 3; after exercise; synthesis_percent_per_hour}} after 3 hours, {{mps_time_course_phillips: 24; after exercise; synthesis_percent_per_hour}} after 24 hours and {{mps_time_course_phillips: 48; after exercise; synthesis_percent_per_hour}} after 48 hours."
        ),
        trend="The rate more than doubles at first. Then it falls, and after two days it is still above rest.",
        means="The effect of one session outlasts the session by days. This is one small study of young adults.",
    ),
)
