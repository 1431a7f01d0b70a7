"""Median lean mass at 70 against 50: kilograms in one panel, kilograms over height squared in another."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

TABLE = series("lean_mass_dxa_change_50_to_70_kirk")
WHOLE, LIMBS, INDEX = (
    "lean_mass_change_kg",
    "appendicular_lean_mass_change_kg",
    "appendicular_lean_mass_per_height2_change_kg_per_m2",
)
LOOK = {"female": ("women", palette.lines[1]), "male": ("men", palette.lines[0])}


def lower(column, sex) -> float:
    return -TABLE.cell(column, sex=sex)


def said(column, sex) -> str:
    what, unit = {
        WHOLE: ("lean mass of the whole body", "kg"),
        LIMBS: ("lean mass of arms and legs", "kg"),
        INDEX: ("lean mass of arms and legs for height", "kg per square metre"),
    }[column]
    return (
        f"{LOOK[sex][0].capitalize()}: the median {what} is {plain(lower(column, sex))} {unit} lower at 70 than at 50. {NO_INTERVAL}. "
        f"{count(TABLE.origin['n'], 'Australians')} of both sexes, measured once."
    )


def bars(columns, axes):
    """For each column two bars, men above women, each labelled with its sex and value."""
    traces, ticks, y = [], {}, 0.0
    for column in reversed(columns):
        for sex, (word, colour) in LOOK.items():
            x = lower(column, sex)
            traces += [
                go.Bar(
                    x=[x],
                    y=[y],
                    orientation="h",
                    width=0.8,
                    marker={"color": colour},
                    **says([said(column, sex)], word.capitalize()),
                    **axes,
                ),
                labels([x], [y], [f" {word} {x:g}"], group=word.capitalize(), **axes),
            ]
            y += 1
        ticks[column] = y - 1.5
        y += 0.9
    return traces, ticks, y - 0.9


def draw(narrow: bool) -> go.Figure:
    words = {
        WHOLE: "Lean mass,<br>whole body",
        LIMBS: "Lean mass,<br>arms and legs",
        INDEX: "Arms and legs,<br>for height",
    }
    layout, traces = {}, []
    panels = (
        ((WHOLE, LIMBS), [0, 8.5], [0, 2, 4, 6], "Less at 70 than at 50, kg"),
        ((INDEX,), [0, 1.3], [0, 0.4, 0.8], "Less at 70 than at 50, kg/m²"),
    )
    for n, (columns, reach, values, title) in enumerate(panels, 1):
        at = "" if n == 1 else str(n)
        axes = {"xaxis": f"x{at}", "yaxis": f"y{at}"}
        more, ticks, top = bars(columns, axes)
        traces += more
        layout[f"xaxis{at}"] = {"range": reach, "tickvals": values, "title": {"text": title}, "anchor": axes["yaxis"]}
        layout[f"yaxis{at}"] = {
            "range": [-0.7, top - 0.3],
            "tickvals": list(ticks.values()),
            "ticktext": [f"{words[c]} ".replace("<br>", " <br>") for c in ticks],
            "tickfont": {"color": palette.ink},
            "showgrid": False,
            "anchor": axes["xaxis"],
            "domain": [(0.48, 1), (0, 0.24)][n - 1],
        }
    figure = go.Figure(traces)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            500 if narrow else 480,
            colorway=[palette.ink],
            margin={"l": 122 if narrow else 150, "r": 14, "t": 8, "b": 56},
            **layout,
        )
    )
    return figure


chart = Chart(
    title="At 70 the middle person has less lean mass than at 50, and the gap is larger in men",
    series=("lean_mass_dxa_change_50_to_70_kirk",),
    draw=draw,
    columns={
        "sex": "Sex",
        WHOLE: "Lean mass, kg",
        LIMBS: "Lean mass of arms and legs, kg",
        INDEX: "Arms and legs, kg per height in metres squared",
    },
    people="15,479 Australians of 18 to 88 living at home, measured by DXA, an X-ray scan",
    note="Medians of different people at one time, not of people followed for 20 years. Lean mass is not muscle: it holds water and organs too. The summary prints no intervals.",
    description=Description(
        shows="Bars for men and women: how much lower the median at 70 is than the median at 50. Kilograms and kilograms for height stand in panels of their own.",
        figures=f"Whole body: {lower(WHOLE, 'male'):g} kg less in men, {lower(WHOLE, 'female'):g} kg less in women. "
        f"Arms and legs: {lower(LIMBS, 'male'):g} and {lower(LIMBS, 'female'):g} kg. For height: {lower(INDEX, 'male'):g} and {lower(INDEX, 'female'):g} kg/m².",
        trend="All medians are lower at 70. The gap is larger in men on each of the three measures.",
        means="Older people carry less lean mass on average. They are different people, so part of the gap may come from when they were born, not from age.",
    ),
)
