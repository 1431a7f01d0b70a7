"""Steps a day and death: the first few thousand go with the largest difference."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import interval, labels, number, says
from calculators.sources.series import series

DATA = series("steps_and_death_paluch")
ROWS = DATA.rows
STEPS, HAZARD, LOW, HIGH = "median_steps_per_day", "hazard_ratio", "ci_low_ratio", "ci_high_ratio"


def said(r) -> str:
    """What a dot says: steps, how much lower, how sure."""
    if r[LOW] is None:
        return f"{r[STEPS]:,} steps a day: the quarter that the others are held against."
    return f"{r[STEPS]:,} steps a day: death {number((1 - r[HAZARD]) * 100, 0)}% less often. Ratio {r[HAZARD]:.2f}, {interval(r[LOW], r[HIGH], 2)}."


def draw(narrow: bool) -> go.Figure:
    x, y = [r[STEPS] for r in ROWS], [r[HAZARD] for r in ROWS]
    figure = go.Figure(
        [
            go.Scatter(
                x=x,
                y=y,
                mode="lines+markers",
                line={"color": palette.lines[0], "width": 2.5},
                marker={"color": palette.lines[0], "size": 12},
                error_y={
                    "type": "data",
                    "symmetric": False,
                    "array": [(r[HIGH] or r[HAZARD]) - r[HAZARD] for r in ROWS],
                    "arrayminus": [r[HAZARD] - (r[LOW] or r[HAZARD]) for r in ROWS],
                    "color": palette.lines[0],
                    "thickness": 3,
                    "width": 5,
                },
                **says([said(r) for r in ROWS]),
            ),
            labels(x, [v + 0.06 for v in y], [f"   {v:.2f}" if v < 1 else "   1" for v in y]),
        ]
    )
    figure.update_layout(
        base_layout(
            narrow,
            400,
            colorway=[palette.ink],
            margin={"l": 50, "r": 16, "t": 8, "b": 56},
            xaxis={
                "range": [2500, 12800],
                "tickvals": [4000, 6000, 8000, 10000],
                "ticktext": ["4,000", "6,000", "8,000", "10,000"],
                "title": {"text": "Steps a day"},
            },
            yaxis={"range": [0, 1.15], "tickvals": [0, 0.25, 0.5, 0.75, 1]},
        )
    )
    return figure


chart = Chart(
    title="The largest step down in deaths lies between about 3,500 and 6,000 steps a day",
    series=("steps_and_death_paluch",),
    draw=draw,
    columns={
        "quarter": "Quarter of people",
        STEPS: "Steps a day, middle value",
        HAZARD: "Hazard of death against the lowest quarter",
        LOW: "95 % interval, from",
        HIGH: "95 % interval, to",
    },
    people=f"{DATA.origin['n']}, in 15 studies that followed people for about seven years. Nobody was told by lot to walk more",
    note="Upwards: how often people died, with the lowest quarter as {{steps_and_death_paluch: lowest; hazard_ratio}}. Lines show 95 % intervals. "
    "This is a link, because people who are ill walk less.",
    description=Description(
        shows="Four dots with intervals, joined by a line: the hazard of death by steps a day, against the quarter of people with the fewest steps.",
        figures=" ".join(f"{r[STEPS]:,} steps: {r[HAZARD]:g}." for r in ROWS),
        trend="The line falls steeply from the first dot to the second, and slowly after that.",
        means="A link, not proof. The first few thousand steps go with most of the difference, so ten thousand is no magic number.",
    ),
)
