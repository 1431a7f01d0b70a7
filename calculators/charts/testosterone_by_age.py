"""Testosterone: a model by age, and ranges in two reference studies, in their own units."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import labels, number, of_group, says
from calculators.science.rounding import plain
from calculators.sources.series import series

MODEL, RANGES = series("testosterone_model_kelsey_nmol_per_l").rows, series("testosterone_reference_ng_per_dl").rows
MODEL_FROM = series("testosterone_model_kelsey_nmol_per_l").origin["population"]
HOW_MANY = dict(zip(("healthy", "US"), series("testosterone_reference_ng_per_dl").origin["n"].split("; ")))
SURVEYED = {
    "healthy non-obese men": f"{HOW_MANY['healthy']} men in four cohorts",
    "US men NHANES 2011-12": f"{HOW_MANY['US']} men and women in the survey",
    "US women NHANES 2011-12": f"{HOW_MANY['US']} men and women in the survey",
}
GROUPS = {
    "healthy non-obese men": ("Healthy men", "p2.5", "p97.5"),
    "US men NHANES 2011-12": ("US men", "p10", "p90"),
    "US women NHANES 2011-12": ("US women", "p10", "p90"),
}


def _model(age: int, statistic: str) -> float:
    return next(r["testosterone_nmol_per_l"] for r in MODEL if r["age_years"] == age and r["statistic"] == statistic)


def _range(group: str) -> dict:
    return {r["statistic"]: r["testosterone_ng_per_dl"] for r in RANGES if r["population"] == group} | {
        "age": next(r["age"] for r in RANGES if r["population"] == group)
    }


MODELLED, SURVEYS = "One model", "Two other studies"


def model_said(age: int) -> str:
    return (
        f"Men of {age}, one model: mean {number(_model(age, 'mean'), 1)} nanomoles per litre. The middle 95% have {plain(_model(age, 'p2.5'))} to {plain(_model(age, 'p97.5'))}. "
        f"{MODEL_FROM}."
    )


def range_said(group: str) -> str:
    word, low, high = GROUPS[group]
    r = _range(group)
    share = "95%" if low == "p2.5" else "80%"
    middle = f"median {plain(r['p50'])} nanograms per decilitre. The" if "p50" in r else "the"
    unit = "" if "p50" in r else " nanograms per decilitre"
    return f"{word}, {r['age'].replace('-', ' to ')}: {middle} middle {share} have {plain(r[low])} to {plain(r[high])}{unit}. {SURVEYED[group]}."


def _line(low, high, y, wide_share: bool, **on) -> go.Scatter:
    return go.Scatter(
        x=[low, high],
        y=[y, y],
        mode="lines+markers",
        marker={
            "color": palette.lines[1],
            "size": 12,
            "symbol": "line-ns-open",
            "line": {"width": 2, "color": palette.lines[1]},
        },
        line={"color": palette.lines[1], "width": 5, "dash": "solid" if wide_share else "dot"},
        **on,
    )


def draw(narrow: bool) -> go.Figure:
    figure, ages, on = go.Figure(), sorted({r["age_years"] for r in MODEL}), {"xaxis": "x2", "yaxis": "y2"}
    for y, age in zip((1, 0), ages):
        figure.add_trace(_line(_model(age, "p2.5"), _model(age, "p97.5"), y, True, **says(model_said(age), MODELLED)))
        figure.add_trace(labels([0], [y + 0.36], [f"Men of {age}: mean {_model(age, 'mean'):.1f}"], group=MODELLED))
    figure.add_trace(
        go.Scatter(
            x=[_model(a, "mean") for a in ages],
            y=[1, 0],
            mode="markers",
            hoverinfo="skip",
            **of_group(MODELLED),
            marker={"color": palette.lines[0], "size": 13, "symbol": "square"},
        )
    )
    figure.add_trace(labels([0], [1.85], ["<b>One model of 13 studies</b>"], group=MODELLED))
    for y, (group, (word, low, high)) in zip((2, 1, 0), GROUPS.items()):
        r = _range(group)
        figure.add_trace(_line(r[low], r[high], y, low == "p2.5", **says(range_said(group), SURVEYS), **on))
        middle = f": median {plain(r['p50'])}" if "p50" in r else ": dotted, middle 80 %"
        figure.add_trace(
            labels([0], [y + 0.36], [f"{word}, {r['age'].replace('-', ' to ')}{middle}"], group=SURVEYS, **on)
        )
        if "p50" in r:
            figure.add_trace(
                go.Scatter(
                    x=[r["p50"]],
                    y=[y],
                    mode="markers",
                    hoverinfo="skip",
                    **of_group(SURVEYS),
                    marker={"color": palette.lines[0], "size": 13, "symbol": "square"},
                    **on,
                )
            )
    figure.add_trace(labels([0], [2.85], ["<b>Two other studies, in another unit</b>"], group=SURVEYS, **on))
    figure.layout = go.Layout(
        base_layout(
            narrow,
            560,
            margin={"l": 16, "r": 20, "t": 4, "b": 56},
            xaxis={
                "range": [0, 35],
                "dtick": 5 if not narrow else 10,
                "anchor": "y",
                "title": {"text": "Total testosterone, nanomoles per litre"},
            },
            yaxis={"range": [-0.4, 2.1], "domain": [0.62, 1], "showticklabels": False, "showgrid": False},
            xaxis2={
                "range": [0, 1000],
                "dtick": 250,
                "anchor": "y2",
                "title": {"text": "Total testosterone, nanograms per decilitre"},
            },
            yaxis2={"range": [-0.4, 3.1], "domain": [0, 0.44], "showticklabels": False, "showgrid": False},
        )
    )
    return figure


def table():
    rows = [
        ["healthy men, model", str(r["age_years"]), r["statistic"], plain(r["testosterone_nmol_per_l"]), "nmol/L"]
        for r in MODEL
    ]
    rows += [[r["population"], r["age"], r["statistic"], plain(r["testosterone_ng_per_dl"]), "ng/dL"] for r in RANGES]
    return ["Who", "Age", "Mean or percentile", "Total testosterone", "Unit"], rows


chart = Chart(
    title="Men of one age differ widely in testosterone, and one large model found no fall in the average past 40",
    series=("testosterone_model_kelsey_nmol_per_l", "testosterone_reference_ng_per_dl"),
    draw=draw,
    columns={},
    table=table,
    people="Healthy men from 13 studies; 9,054 men in four cohorts; 6,746 men and women of a US survey",
    note="Solid lines hold the middle 95 percent of people. The two units cannot be compared by eye. Other cohorts did find a fall, so the question is open.",
    description=Description(
        shows="The upper panel shows a model of testosterone in men at 19 and at 40. A square marks the mean and a line the middle 95 percent. The lower panel shows ranges from two other studies in another unit.",
        figures=(
            "In the model the mean was {{testosterone_model_kelsey_nmol_per_l: 19; mean; testosterone_nmol_per_l}} nmol/L at 19 and {{testosterone_model_kelsey_nmol_per_l: 40; mean; testosterone_nmol_per_l .1}} at 40. "
            "The middle 95 percent ran from {{testosterone_model_kelsey_nmol_per_l: 40; p2.5; testosterone_nmol_per_l}} to {{testosterone_model_kelsey_nmol_per_l: 40; p97.5; testosterone_nmol_per_l}} nmol/L at 40. "
            "In healthy men of 19 to 39 the median was {{testosterone_reference_ng_per_dl: p50; testosterone_ng_per_dl}} ng/dL, and the middle 95 percent ran from {{testosterone_reference_ng_per_dl: p2.5; testosterone_ng_per_dl}} to {{testosterone_reference_ng_per_dl: p97.5; testosterone_ng_per_dl}}."
        ),
        trend="The lines are long compared with the step between the two squares. In the survey, the line for women lies far to the left of the line for men.",
        means="A man’s age tells little about his level. One value on its own says little.",
    ),
)
