"""Thigh muscle in intensive care: loss per day in the first week, and two weeks in one study."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, interval, labels, number, plus_minus, says
from calculators.render.panels import axes_of, bare_rows, spread
from calculators.science.rounding import plain
from calculators.sources.series import series

DAILY, SINCE = series("icu_muscle_loss_per_day").rows, series("icu_muscle_change_since_day1").rows
WORDS = {
    "rectus femoris thickness": "Thigh muscle, thickness",
    "rectus femoris cross-sectional area": "Thigh muscle, area",
    "CT muscle area at L3": "Trunk muscle, area (one study)",
}
LINES = {
    "rectus femoris CSA": ("area", palette.lines[0], "solid", "circle", -0.15, -5),
    "quadriceps layer thickness": ("thickness", palette.lines[1], "dash", "square", 0.15, 5),
}
LOSS = "loss_percent_per_day"


def _ends(r) -> tuple[float, float]:
    """How far the bar reaches below and above: the interval, or the plus-minus as printed."""
    if r["ci_low_percent_per_day"] is None:
        return r["error_as_printed_percent_per_day"], r["error_as_printed_percent_per_day"]
    return r[LOSS] - r["ci_low_percent_per_day"], r["ci_high_percent_per_day"] - r[LOSS]


PART = {
    "rectus femoris thickness": "Thickness",
    "rectus femoris cross-sectional area": "Area",
    "CT muscle area at L3": "Trunk",
}


def daily_said(r) -> str:
    known = r["ci_low_percent_per_day"] is not None
    spread = (
        interval(-r["ci_high_percent_per_day"], -r["ci_low_percent_per_day"], 2) + " less"
        if known
        else plus_minus(r["error_as_printed_percent_per_day"], "%")
    )
    return f"{WORDS[r['measure']]}: {plain(-r[LOSS])}% less each day. {spread}. {r['note'][0].upper()}{r['note'][1:]}."


def since_said(r, word: str) -> str:
    return f"Day {r['day']}: the {word} of the thigh muscle is {plain(-r['change_percent'])}% less than on day 1. {plus_minus(r['error_as_printed_percent'], '%')}. One study, {count(r['n'])}."


def layout(narrow: bool) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            640,
            margin={"l": 48, "r": 16, "t": 4, "b": 56},
            xaxis={"range": [-3.5, 0], "dtick": 1, "anchor": "y", "title": {"text": "Percent a day"}},
            yaxis=bare_rows(-0.4, 3.2, domain=[0.62, 1]),
            xaxis2={
                "range": [0, 19 if narrow else 16.5],
                "tickvals": [1, 7, 14],
                "anchor": "y2",
                "title": {"text": "Day in intensive care"},
                "showgrid": False,
            },
            yaxis2={
                "range": [-48, 28],
                "domain": [0, 0.48],
                "tickvals": [-40, -20, 0, 20],
                "title": {"text": "Percent"},
            },
        )
    )


def each_day() -> list:
    """The change of each day by three measures, with its interval or its plus-minus."""
    drawn = []
    for y, r in zip(list(range(len(DAILY)))[::-1], DAILY):
        known = r["ci_low_percent_per_day"]
        colour, symbol = (palette.lines[0], "square") if known else (palette.lines[2], "diamond-open")
        below, above = _ends(r)
        part = PART[r["measure"]]
        drawn += [
            go.Scatter(
                x=[r[LOSS]],
                y=[y],
                mode="markers",
                marker={"color": colour, "size": 12, "symbol": symbol},
                error_x=spread(colour, [above], [below], thickness=2.5, width=6),
                **says([daily_said(r)], part),
            ),
            labels([-3.5], [y + 0.38], [f"{WORDS[r['measure']]}: {number(r[LOSS], 2)}%"], group=part),
        ]
    return [*drawn, labels([-3.5], [2.95], ["<b>Change each day</b>"])]


def since_day_1(narrow: bool) -> list:
    """The change since the first day in one study: a line for each measure."""
    on, drawn = axes_of(2), []
    for measure, (word, colour, dash, symbol, aside, up) in LINES.items():
        rows = [r for r in SINCE if r["measure"] == measure]
        begun = f"Day 1: the {word} of the thigh muscle is taken as the start."
        last, part = rows[-1], word.capitalize()
        drawn += [
            go.Scatter(
                x=[1] + [r["day"] + aside * (2 if narrow else 1) for r in rows],
                y=[0] + [r["change_percent"] for r in rows],
                mode="lines+markers",
                line={"color": colour, "width": 2.5, "dash": dash},
                marker={"color": colour, "size": 11, "symbol": symbol},
                error_y=spread(colour, [0] + [r["error_as_printed_percent"] for r in rows], thickness=1.5, width=6),
                **says([begun, *(since_said(r, word) for r in rows)], part),
                **on,
            ),
            labels(
                [last["day"] + (0.6 if narrow else 0.4)],
                [last["change_percent"] + up],
                [f"{word}<br>{number(last['change_percent'], 0)}%"],
                group=part,
                **on,
            ),
        ]
    return [*drawn, labels([0], [23], ["<b>Change since day 1, in one study</b>"], **on)]


def draw(narrow: bool) -> go.Figure:
    figure = go.Figure([*each_day(), *since_day_1(narrow)])
    figure.layout = layout(narrow)
    return figure


def table():
    rows = [
        [
            r["measure"],
            r["period"] or "",
            f"{plain(r[LOSS])} % a day",
            f"{plain(r['ci_low_percent_per_day'])} to {plain(r['ci_high_percent_per_day'])}"
            if r["ci_low_percent_per_day"]
            else f"± {plain(r['error_as_printed_percent_per_day'])}",
            r["note"],
        ]
        for r in DAILY
    ]
    rows += [
        [
            r["measure"],
            f"day {r['day']}",
            f"{plain(r['change_percent'])} % since day 1",
            f"± {plain(r['error_as_printed_percent'])}",
            f"{r['note']}, {r['n']} people",
        ]
        for r in SINCE
    ]
    return ["What was measured", "When", "Change", "95 % interval, or ± as printed", "Remark"], rows


chart = Chart(
    title="In intensive care the thigh muscle shrinks by about {{icu_muscle_loss_per_day: rectus femoris cross-sectional area; loss_percent_per_day size .0}} percent a day in the first week",
    series=("icu_muscle_loss_per_day", "icu_muscle_change_since_day1"),
    draw=draw,
    columns={},
    table=table,
    people="3,251 critically ill adults, 52 studies pooled; the lower panel shows 86 people of one study",
    note="Squares carry 95 percent intervals. The diamond and the lower panel carry the plus-minus as printed; it is not said which kind.",
    description=Description(
        shows="The upper panel shows the change of muscle each day for three measures, with bars. The lower panel shows two lines for the change since day 1 in one study, at day 7 and day 14.",
        figures=(
            "The thickness of the thigh muscle fell by {{icu_muscle_loss_per_day: rectus femoris thickness; loss_percent_per_day size}} percent a day, from {{icu_muscle_loss_per_day: rectus femoris thickness; ci_high_percent_per_day size}} to {{icu_muscle_loss_per_day: rectus femoris thickness; ci_low_percent_per_day size}}. "
            "Its area fell by {{icu_muscle_loss_per_day: rectus femoris cross-sectional area; loss_percent_per_day size .2}} percent a day, from {{icu_muscle_loss_per_day: rectus femoris cross-sectional area; ci_high_percent_per_day size}} to {{icu_muscle_loss_per_day: rectus femoris cross-sectional area; ci_low_percent_per_day size}}. "
            "In one study the area was {{icu_muscle_change_since_day1: rectus femoris CSA; 14; change_percent size .0}} percent smaller at day 14, and the thickness {{icu_muscle_change_since_day1: quadriceps layer thickness; 14; change_percent size .0}} percent smaller."
        ),
        trend="Both lines fall from day 1 to day 14. The bars are long, so people differed widely.",
        means="Severe illness costs muscle fast. This is about very ill people; it does not describe an ordinary hospital stay.",
    ),
)
