"""How much of a large weight loss was lean, by method: medians, and beside them how far the groups differed.

The paper's summary prints the width of each interquartile range, not its ends. A bar through the median would invent
the ends, so the widths stand on an axis of their own that starts at zero.
"""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import labels, of_group, says
from calculators.science.rounding import plain
from calculators.sources.series import series

SHARE, WIDTH = "median_percent_of_weight_lost_as_fat_free_mass", "iqr_percent"
TABLE = series("lean_share_of_weight_lost_chaston")
ROWS = TABLE.rows
BY_SHARE = sorted(ROWS, key=lambda r: r[SHARE])


def name(r) -> str:
    return r["method"][0].upper() + r["method"][1:]


def wrapped(r) -> str:
    return name(r).replace("adjustable ", "adjustable<br>").replace(" + exercise", "<br>and exercise") + " "


KINDS = {"diet": ("Diets", palette.lines[1], "circle"), "surgery": ("Operations", palette.lines[0], "square")}


def said(r) -> str:
    return (
        f"{name(r)}: in the middle group {plain(r[SHARE])}% of the weight lost was fat-free mass. The middle half of the groups spans {plain(r[WIDTH])} points; "
        f"its ends are not printed. {TABLE.origin['n']} in all."
    )


def layout(narrow: bool, places: list[int]) -> go.Layout:
    ends = [-0.7, len(places) - 0.3]
    return go.Layout(
        base_layout(
            narrow,
            560 if narrow else 400,
            colorway=[palette.ink],
            margin={"l": 14 if narrow else 200, "r": 36, "t": 8, "b": 74},
            xaxis={
                "range": [0, 42],
                "tickvals": [0, 10, 20, 30],
                "title": {"text": "Lean share of the<br>weight lost, percent"},
                "domain": [0, 0.58],
            },
            yaxis={
                "range": ends,
                "tickvals": places,
                "ticktext": [wrapped(r) for r in BY_SHARE],
                "showticklabels": not narrow,
                "showgrid": False,
                "tickfont": {"color": palette.ink},
            },
            xaxis2={
                "range": [0, 15],
                "tickvals": [0, 5, 10],
                "title": {"text": "Width of the middle<br>half, points"},
                "domain": [0.68, 1],
                "anchor": "y2",
            },
            yaxis2={"range": ends, "showticklabels": False, "showgrid": False, "anchor": "x2"},
        )
    )


def draw(narrow: bool) -> go.Figure:
    places = list(range(len(BY_SHARE)))[::-1]
    down = 0.12 if narrow else 0
    low = [y - down for y in places]
    second = {"xaxis": "x2", "yaxis": "y2"}
    figure = go.Figure()
    for kind, (part, colour, symbol) in KINDS.items():
        rows = [(r, y) for r, y in zip(BY_SHARE, low) if r["category"] == kind]
        x, wide, y = [r[SHARE] for r, _ in rows], [r[WIDTH] for r, _ in rows], [y for _, y in rows]
        figure.add_traces(
            [
                go.Scatter(
                    x=x,
                    y=y,
                    mode="markers",
                    marker={"color": colour, "size": 13, "symbol": symbol},
                    **says([said(r) for r, _ in rows], part),
                ),
                labels(x, y, [f"   {s:.1f}%" for s in x], group=part),
                go.Bar(
                    x=wide,
                    y=y,
                    orientation="h",
                    width=0.3,
                    marker={"color": palette.band_2, "line": {"color": palette.muted, "width": 1.5}},
                    hoverinfo="skip",
                    **of_group(part),
                    **second,
                ),
                labels(wide, y, [f" {w:g}" for w in wide], group=part, **second),
            ]
        )
        if narrow:
            figure.add_trace(
                labels([0] * len(rows), [a + 0.34 + down for a in y], [name(r) for r, _ in rows], group=part)
            )
    figure.layout = layout(narrow, places)
    return figure


chart = Chart(
    title="How much of a large weight loss was lean differed by method, and from group to group",
    series=("lean_share_of_weight_lost_chaston",),
    draw=draw,
    columns={
        "method": "How weight was lost",
        "category": "Kind",
        SHARE: "Lean share of the weight lost, median, percent",
        WIDTH: "Width of the middle half, percentage points",
    },
    people="33 studies of people who lost more than 10 kg. “Lean” here is fat-free mass: water, organs and bone as well as muscle",
    note="Blue dots are diets, red squares are operations. The right-hand bars show how wide the middle half of the groups was. Where that half begins and ends was not printed, "
    "so we do not draw it round the dots. Most of these were not fair tests of one method against another.",
    description=Description(
        shows="Six methods of losing weight, three diets and three operations. A dot shows the median share of the loss that was fat-free mass. "
        "A bar beside it shows the width of the middle half of the groups.",
        figures=f"The median runs from {BY_SHARE[0][SHARE]:g} percent ({BY_SHARE[0]['method']}) to {BY_SHARE[-1][SHARE]:g} percent "
        f"({BY_SHARE[-1]['method']}). The middle half is {min(r[WIDTH] for r in ROWS):g} to {max(r[WIDTH] for r in ROWS):g} points wide.",
        trend="The strictest diets and gastric bypass went with a larger lean share, gentler diets and gastric banding with a smaller one.",
        means="No single share fits every method. These were different people, so the method need not be the reason.",
    ),
)
