"""The 30-second chair stand by age and sex: the line below which a count is low, and the middle half of older people."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, of_group, says
from calculators.sources.series import series

LINE = series("chair_stand_30s_steadi")
MIDDLE = series("chair_stand_30s_normal_range")
LOW, RANGE = "below_average_if_fewer_than_repetitions", ("normal_low_repetitions", "normal_high_repetitions")
SEXES = ("female", "male")
WORDS = {"female": "Women", "male": "Men"}
FROM, TO = 60, 95  # the forms speak of 60 to 94, whole years


def steps(table, sex, column):
    rows = table.only(sex=sex).rows
    return [*(r["age_from_years"] for r in rows), TO], [*(r[column] for r in rows), rows[-1][column]]


def said(sex, r) -> str:
    """What a step says: the line of that age and the middle half."""
    age = r["age_from_years"]
    low, high = (at(MIDDLE, sex, c, age) for c in RANGE)
    return (
        f"{WORDS[sex]} of {age} to {r['age_to_years']}: fewer than {r[LOW]} stands is below average. "
        f"The middle half make {low} to {high}. Middle half from {count(MIDDLE.origin['n'])} in the United States."
    )


def traces(sex, axes):
    bare = {"mode": "lines", "hoverinfo": "skip", "line": {"width": 0, "shape": "hv"}}
    (x, low), (_, high) = steps(MIDDLE, sex, RANGE[0]), steps(MIDDLE, sex, RANGE[1])
    ages, line = steps(LINE, sex, LOW)
    part = WORDS[sex]
    return [
        go.Scatter(x=x, y=low, **bare, **of_group(part), **axes),
        go.Scatter(x=x, y=high, fill="tonexty", fillcolor=palette.band_2, **bare, **of_group(part), **axes),
        go.Scatter(
            x=ages,
            y=line,
            mode="lines",
            line={"color": palette.lines[0], "width": 3, "shape": "hv"},
            **says([*(said(sex, r) for r in LINE.only(sex=sex).rows), ""], part),
            **axes,
        ),
    ]


def draw(narrow: bool) -> go.Figure:
    drawn, notes, layout = [], [], {}
    for n, sex in enumerate(SEXES, 1):
        at = "" if n == 1 else str(n)
        axes = {"xaxis": f"x{at}", "yaxis": f"y{at}"}
        drawn += traces(sex, axes)
        here = {"xref": axes["xaxis"], "yref": axes["yaxis"], "name": WORDS[sex], "xanchor": "left", "align": "left"}
        low = MIDDLE.cell(RANGE[0], sex=sex, age_from_years=60)
        notes += [
            {"x": 60.5, "y": 21, "text": f"<b>{WORDS[sex]}</b>", "font": {"size": 16 if narrow else 18}, **here},
            {"x": 60.8, "y": low + 1.5, "text": "middle half of<br>people this age", **here},
            {
                "x": 60.8,
                "y": LINE.cell(LOW, sex=sex, age_from_years=70) / 2,
                "text": "under the line:<br>fewer than average",
                "font": {"color": palette.lines[0]},
                **here,
            },
        ]
        layout[f"xaxis{at}"] = {
            "range": [FROM, TO],
            "tickvals": [60, 65, 70, 75, 80, 85, 90, 95],
            "title": {"text": "Age, years"},
            "anchor": axes["yaxis"],
            "domain": [0, 1] if narrow else [(0, 0.46), (0.54, 1)][n - 1],
        }
        layout[f"yaxis{at}"] = {
            "range": [0, 22.5],
            "tickvals": [5, 10, 15, 20],
            "title": {"text": "Stands in 30 seconds" if narrow or n == 1 else ""},
            "anchor": axes["xaxis"],
            "domain": [(0.56, 1), (0, 0.44)][n - 1] if narrow else [0, 1],
        }
    figure = go.Figure(drawn)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            740 if narrow else 400,
            annotations=notes,
            colorway=[palette.ink],
            margin={"l": 52, "r": 20, "t": 8, "b": 56},
            **layout,
        )
    )
    return figure


def at(table, sex, column, age):
    return table.cell(column, sex=sex, age_from_years=age)


def table():
    heads = ["Sex", "Age, years", "Below average if fewer than", "Middle half, from", "Middle half, to"]
    return heads, [
        [
            r["sex"],
            f"{r['age_from_years']}–{r['age_to_years']}",
            str(r[LOW]),
            *(str(at(MIDDLE, r["sex"], c, r["age_from_years"])) for c in RANGE),
        ]
        for sex in SEXES
        for r in LINE.only(sex=sex).rows
    ]


chart = Chart(
    title="The older you are, the fewer stands in 30 seconds it takes to be average",
    series=("chair_stand_30s_steadi", "chair_stand_30s_normal_range"),
    draw=draw,
    columns={},
    table=table,
    panels={"female": ("x", "y"), "male": ("x2", "y2")},
    people="The band: 7,183 people of 60 to 94 living at home in the United States. The form does not say how many people its line rests on",
    note="A count on the line is not below it. Using your arms makes the count 0. There is no line for people under 60 or over 94.",
    description=Description(
        shows="Two panels, women and men, ages 60 to 94. A stepped line shows the count below which a result is under average. "
        "A band above it shows the middle half of people of that age.",
        figures=f"At 60 to 64 the line is {at(LINE, 'female', LOW, 60)} stands for women and {at(LINE, 'male', LOW, 60)} for men. "
        f"At 80 to 84 it is {at(LINE, 'female', LOW, 80)} and {at(LINE, 'male', LOW, 80)}. "
        f"At 90 to 94 it is {at(LINE, 'female', LOW, 90)} and {at(LINE, 'male', LOW, 90)}.",
        trend="Line and band step down with age in both sexes. The line is the lower edge of the band.",
        means="A count under your line is worth checking with a doctor or physiotherapist. It is one test on one day.",
    ),
)
