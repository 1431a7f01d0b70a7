"""How much stronger people of 50 and over became in strength training, by test."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, interval, labels, says
from calculators.sources.series import series

TABLE = series("training_strength_gain_percent_older_adults")
ROWS = sorted(TABLE.rows, key=lambda r: r["gain_percent"])
NAMES = {
    "leg press": "Leg press",
    "chest press": "Chest press",
    "knee extension": "Knee extension",
    "lat pull": "Pull-down (back)",
}


def said(r) -> str:
    return (
        f"{NAMES[r['test']]}: {r['gain_percent']}% stronger than before training. {interval(r['low_percent'], r['high_percent'], 0, 'The printed plus-minus runs from')}%. "
        f"{TABLE.origin['population']}: {count(TABLE.origin['n'])} in all."
    )


def draw(narrow: bool) -> go.Figure:
    places = list(range(len(ROWS)))
    gains = [r["gain_percent"] for r in ROWS]
    figure = go.Figure(
        [
            go.Bar(
                x=gains,
                y=places,
                orientation="h",
                width=0.6,
                marker={"color": palette.lines[1]},
                **says([said(r) for r in ROWS]),
                error_x={
                    "type": "data",
                    "symmetric": False,
                    "array": [r["high_percent"] - r["gain_percent"] for r in ROWS],
                    "arrayminus": [r["gain_percent"] - r["low_percent"] for r in ROWS],
                    "color": palette.ink,
                    "thickness": 2,
                    "width": 6,
                },
            ),
            labels([r["high_percent"] for r in ROWS], places, [f"  {r['gain_percent']}%" for r in ROWS]),
        ]
    )
    figure.layout = go.Layout(
        base_layout(
            narrow,
            300 if narrow else 290,
            margin={"l": 130 if narrow else 160, "r": 16, "t": 8, "b": 56},
            xaxis={
                "range": [0, 46 if narrow else 42],
                "tickvals": [0, 10, 20, 30],
                "title": {"text": "Stronger than before, percent"},
            },
            yaxis={
                "range": [-0.6, len(ROWS) - 0.4],
                "tickvals": places,
                "ticktext": [f"{NAMES[r['test']]} " for r in ROWS],
                "tickfont": {"color": palette.ink},
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title="People of 50 and over became about a quarter to a third stronger in training studies",
    series=("training_strength_gain_percent_older_adults",),
    draw=draw,
    columns={
        "test": "Test",
        "gain_percent": "Gain, percent",
        "low_percent": "Printed plus/minus, from",
        "high_percent": "Printed plus/minus, to",
    },
    people="1,079 people of 50 and over in 47 studies, some with chance groups and some without",
    note="Before against after in those who trained, not against people who did not. The thin lines are the printed plus/minus; "
    "the summary does not say which kind. A pull-down is the study’s “lat pull”.",
    description=Description(
        shows="Four horizontal bars with thin lines: the gain in strength, in percent, on four tests.",
        figures=" ".join(
            f"{NAMES[r['test']]} {r['gain_percent']} percent ({r['low_percent']} to {r['high_percent']})."
            for r in ROWS[::-1]
        ),
        trend="All four tests improved. The gain was largest in knee extension. Harder training went with larger gains.",
        means="Muscle answers to training late in life. Part of such a gain is practice at the test itself.",
    ),
)
