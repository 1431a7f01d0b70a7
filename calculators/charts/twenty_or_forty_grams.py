"""20 or 40 g of whey after whole-body lifting, in trained young men."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import labels, number, says
from calculators.sources.series import series

ROWS = series("mps_20_vs_40g_whole_body_macnaughton").rows
GROUPS = ("all", "lower lean mass (<=65 kg)", "higher lean mass (>=70 kg)")
WORDS = {
    "all": "All 30 men",
    "lower lean mass (<=65 kg)": "15 men with<br>65 kg of lean<br>mass or less",
    "higher lean mass (>=70 kg)": "15 men with<br>70 kg of lean<br>mass or more",
}
LOOK = {20: (palette.lines[1], "circle", 0.14), 40: (palette.lines[0], "square", -0.14)}
RATE, SPREAD = "synthesis_percent_per_hour", "error_as_printed_percent_per_hour"


def said(r) -> str:
    return (
        f"{WORDS[r['group']].replace('<br>', ' ')}, {r['whey_dose_g']} g of whey: {number(r[RATE], 3)}% of muscle protein renewed each hour. "
        f"Plus or minus {number(r[SPREAD], 3)}, as printed. Each man took both amounts."
    )


def draw(narrow: bool) -> go.Figure:
    traces = []
    for dose, (colour, symbol, up) in LOOK.items():
        rows = [next(r for r in ROWS if r["group"] == g and r["whey_dose_g"] == dose) for g in GROUPS]
        at, rates = [2 - n + up for n in range(len(GROUPS))], [r[RATE] for r in rows]
        traces.append(
            go.Scatter(
                x=rates,
                y=at,
                mode="markers",
                marker={"color": colour, "size": 12, "symbol": symbol},
                **says([said(r) for r in rows], f"{dose} g"),
                error_x={
                    "type": "data",
                    "array": [r[SPREAD] for r in rows],
                    "color": colour,
                    "thickness": 2,
                    "width": 6,
                },
            )
        )
        ends = [r[RATE] + r[SPREAD] + 0.002 for r in rows]
        traces.append(labels(ends, at, [f"{dose} g: {r[RATE]:.3f}" for r in rows], group=f"{dose} g"))
    figure = go.Figure(traces)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            340,
            margin={"l": 108 if narrow else 124, "r": 12, "t": 8, "b": 56},
            xaxis={
                "range": [0, 0.125 if narrow else 0.11],
                "tickvals": [0, 0.04, 0.08],
                "title": {"text": "Protein renewed, percent an hour"},
                "tickformat": ".2f",
            },
            yaxis={
                "range": [-0.5, 2.5],
                "tickvals": [2, 1, 0],
                "ticktext": [WORDS[g] for g in GROUPS],
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title="After whole-body lifting 40 g of whey raised muscle protein building a little more than 20 g in trained young men",
    series=("mps_20_vs_40g_whole_body_macnaughton",),
    draw=draw,
    columns={
        "group": "Group",
        "whey_dose_g": "Whey protein, grams",
        RATE: "Muscle protein built, percent per hour",
        SPREAD: "Plus or minus, as printed",
    },
    people="30 young men used to lifting; each took both amounts, in random order",
    note="Bars show the plus-minus as printed; it is not said which kind. Each man was compared with himself. In another trial of trained young men, medium drinks did better over half a day than a few large or many small ones.",
    description=Description(
        shows="Pairs of points with error bars show the rate of muscle protein building after 20 g and 40 g of whey. There is a pair for all men and one for each of two groups by lean mass.",
        figures=(
            "In all men the rate was {{mps_20_vs_40g_whole_body_macnaughton: 20; all; synthesis_percent_per_hour}} percent an hour after 20 g and {{mps_20_vs_40g_whole_body_macnaughton: 40; all; synthesis_percent_per_hour}} after 40 g. "
            "Smaller and larger men differed little: {{mps_20_vs_40g_whole_body_macnaughton: 20; lower lean mass (<=65 kg); synthesis_percent_per_hour}} and {{mps_20_vs_40g_whole_body_macnaughton: 20; higher lean mass (>=70 kg); synthesis_percent_per_hour}} after 20 g, {{mps_20_vs_40g_whole_body_macnaughton: 40; lower lean mass (<=65 kg); synthesis_percent_per_hour}} and {{mps_20_vs_40g_whole_body_macnaughton: 40; higher lean mass (>=70 kg); synthesis_percent_per_hour}} after 40 g."
        ),
        trend="In each pair the point for 40 g lies to the right of the point for 20 g.",
        means="When the whole body was trained, more protein did a little more. This is a reading over some hours, not muscle gained, and it may not hold at other ages.",
    ),
)
