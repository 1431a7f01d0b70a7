"""A large meal plus lifting: synthesis before and after, at 29 and at 67."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

ROWS = series("mps_young_vs_old_meal_plus_exercise_symons").rows
LOOK = {"young": (palette.lines[1], "solid", "circle", -0.04), "older": (palette.lines[0], "dash", "square", 0.04)}


def said(r, when: str) -> str:
    moment = "before" if when == "before" else "after the meal and lifting"
    return (
        f"{r['group'].capitalize()} adults, about {r['age_mean_years']}, {moment}: {plain(r[f'fsr_{when}_percent_per_h'])}% of muscle protein renewed each hour. "
        f"Standard error {plain(r[f'fsr_{when}_se'])}. {count(r['n'])}."
    )


def layout(narrow: bool) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            380,
            margin={"l": 64, "r": 96 if narrow else 190, "t": 8, "b": 56},
            xaxis={
                "range": [-0.25, 1.2],
                "tickvals": [0, 1],
                "ticktext": ["Before", "After the meal<br>and lifting"]
                if narrow
                else ["Before", "After the meal and lifting"],
                "showgrid": False,
            },
            yaxis={
                "range": [0, 0.2],
                "title": {"text": "Protein renewed, percent an hour"},
                "dtick": 0.05,
                "tickformat": ".2f",
            },
        )
    )


def draw(narrow: bool) -> go.Figure:
    traces = []
    for r in ROWS:
        colour, dash, symbol, aside = LOOK[r["group"]]
        traces.append(
            go.Scatter(
                x=[aside, 1 + aside],
                y=[r["fsr_before_percent_per_h"], r["fsr_after_percent_per_h"]],
                mode="lines+markers",
                **says([said(r, "before"), said(r, "after")], r["group"].capitalize()),
                line={"color": colour, "width": 3, "dash": dash},
                marker={"color": colour, "size": 11, "symbol": symbol},
                error_y={
                    "type": "data",
                    "array": [r["fsr_before_se"], r["fsr_after_se"]],
                    "color": colour,
                    "thickness": 2,
                    "width": 6,
                },
            )
        )
    young, older = (next(r for r in ROWS if r["group"] == g) for g in LOOK)
    break_ = "<br>" if narrow else " "
    figure = go.Figure(
        [
            *traces,
            labels(
                [1.1],
                [young["fsr_after_percent_per_h"] + (0.016 if narrow else 0.008)],
                [f"young, {young['age_mean_years']}{break_}(solid line)"],
                group="Young",
            ),
            labels(
                [1.1],
                [older["fsr_after_percent_per_h"] - (0.018 if narrow else 0.012)],
                [f"older, {older['age_mean_years']}{break_}(dashed line)"],
                group="Older",
            ),
        ]
    )
    figure.layout = layout(narrow)
    return figure


chart = Chart(
    title="After a large beef meal and lifting, muscle protein building rose as much at 67 as at 29 in one small study",
    series=("mps_young_vs_old_meal_plus_exercise_symons",),
    draw=draw,
    columns={
        "group": "Group",
        "age_mean_years": "Average age, years",
        "n": "People",
        "fsr_before_percent_per_h": "Before, percent per hour",
        "fsr_before_se": "Standard error",
        "fsr_after_percent_per_h": "After, percent per hour",
        "fsr_after_se": "Standard error",
    },
    people="Seven young and seven older healthy adults; 340 g of lean beef, then leg lifting",
    note="Bars show the standard error. Other studies found a weaker response in older men after protein alone, so this is one side of a mixed picture. A rise in building is not muscle gained.",
    description=Description(
        shows="Two lines with error bars, one for young and one for older adults. Each goes from the rate of muscle protein building before to the rate after a meal and lifting.",
        figures=(
            "In the young group the rate rose from {{mps_young_vs_old_meal_plus_exercise_symons: young; fsr_before_percent_per_h}} to {{mps_young_vs_old_meal_plus_exercise_symons: young; fsr_after_percent_per_h}} percent an hour. "
            "In the older group it rose from {{mps_young_vs_old_meal_plus_exercise_symons: older; fsr_before_percent_per_h}} to {{mps_young_vs_old_meal_plus_exercise_symons: older; fsr_after_percent_per_h}}."
        ),
        trend="The two lines rise almost together, and their error bars overlap.",
        means="Older muscle can still respond well to food and training together. With seven people a group, a real difference could have been missed.",
    ),
)
