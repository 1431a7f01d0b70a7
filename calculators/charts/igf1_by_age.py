"""IGF-1 in the blood by age: levels in three age groups, and the fall per decade in another study."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, of_group, says
from calculators.science.rounding import plain
from calculators.sources.series import series

LEVELS, FALLS = series("igf1_by_age_italy").rows, series("igf1_decline_per_decade").rows
SEX = {"female": "Women", "male": "Men"}


def _ages(r) -> str:
    return (
        f"{r['age_from_years']} to {r['age_to_years']} years"
        if r["age_to_years"]
        else f"{r['age_from_years']} years and over"
    )


LEVEL, FALL = "Levels by age", "Fall per decade"


def level_said(r) -> str:
    known = (
        f"The middle 95% have {plain(r['p2_5_ng_per_ml'])} to {plain(r['p97_5_ng_per_ml'])}"
        if r["p2_5_ng_per_ml"]
        else "The range was not seen"
    )
    return f"{_ages(r)}: the median is {plain(r['median_ng_per_ml'])} nanograms per millilitre. {known}. {count(r['n_total'], 'healthy Italians')} in all groups."


def fall_said(r) -> str:
    whom = "both sexes together" if len({x["n_total"] for x in FALLS}) == 1 else SEX[r["sex"]].lower()
    return f"{SEX[r['sex']]}, {r['age_from_years']} to {r['age_to_years']}: {plain(r['fall_percent_per_decade'])}% lower with each ten years of age. {NO_INTERVAL}. {count(r['n_total'], 'healthy adults')}, {whom}."


def layout(narrow: bool, places: list[int]) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            480,
            margin={"l": 70 if narrow else 80, "r": 16, "t": 4, "b": 56},
            xaxis={
                "range": [0, 400],
                "dtick": 100,
                "anchor": "y",
                "title": {"text": "IGF-1, nanograms per millilitre"},
            },
            yaxis={"range": [-0.4, 2.7], "domain": [0.46, 1], "showticklabels": False, "showgrid": False},
            xaxis2={"range": [0, 20], "dtick": 5, "anchor": "y2", "title": {"text": "Fall per decade, percent"}},
            yaxis2={
                "range": [-0.5, 2.1],
                "domain": [0, 0.28],
                "tickvals": places,
                "ticktext": [SEX[r["sex"]] for r in FALLS],
                "ticklabelstandoff": 6,
                "showgrid": False,
            },
        )
    )


def draw(narrow: bool) -> go.Figure:
    at, figure = list(range(len(LEVELS)))[::-1], go.Figure()
    for y, r in zip(at, LEVELS):
        if r["p2_5_ng_per_ml"]:
            figure.add_trace(
                go.Scatter(
                    x=[r["p2_5_ng_per_ml"], r["p97_5_ng_per_ml"]],
                    y=[y, y],
                    mode="lines",
                    line={"color": palette.lines[1], "width": 6},
                    hoverinfo="skip",
                    **of_group(LEVEL),
                )
            )
    medians = [r["median_ng_per_ml"] for r in LEVELS]
    figure.add_trace(
        go.Scatter(
            x=medians,
            y=at,
            mode="markers",
            marker={"color": palette.lines[0], "size": 13, "symbol": "square"},
            **says([level_said(r) for r in LEVELS], LEVEL),
        )
    )
    said = [f"{_ages(r)}: median {plain(r['median_ng_per_ml'])}" for r in LEVELS]
    figure.add_trace(labels([0] * len(at), [y + 0.36 for y in at], said, group=LEVEL))
    figure.add_trace(
        labels(
            [m + (22 if narrow else 12) for m, r in zip(medians, LEVELS) if not r["p2_5_ng_per_ml"]],
            [y for y, r in zip(at, LEVELS) if not r["p2_5_ng_per_ml"]],
            ["range not seen"],
            group=LEVEL,
        )
    )
    falls, places = [r["fall_percent_per_decade"] for r in FALLS], list(range(len(FALLS)))[::-1]
    on = {"xaxis": "x2", "yaxis": "y2"}
    figure.add_trace(
        go.Bar(
            x=falls,
            y=places,
            orientation="h",
            width=0.5,
            marker={"color": palette.lines[3]},
            **says([fall_said(r) for r in FALLS], FALL),
            **on,
        )
    )
    figure.add_trace(labels(falls, places, [f" {x}%" for x in falls], group=FALL, **on))
    figure.add_trace(
        labels(
            [0],
            [1.7],
            [f"<b>Another study: fall {'per decade' if narrow else 'in each ten years of age'}</b>"],
            group=FALL,
            **on,
        )
    )
    figure.layout = layout(narrow, places)
    return figure


def table():
    rows = [
        [
            "healthy Italians",
            _ages(r),
            "median (2.5th to 97.5th percentile), ng/mL",
            plain(r["median_ng_per_ml"])
            + (f" ({plain(r['p2_5_ng_per_ml'])} to {plain(r['p97_5_ng_per_ml'])})" if r["p2_5_ng_per_ml"] else ""),
        ]
        for r in LEVELS
    ]
    rows += [
        [
            "healthy Caucasians",
            f"{SEX[r['sex']]}, {r['age_from_years']} to {r['age_to_years']} years",
            "fall per decade, percent",
            plain(r["fall_percent_per_decade"]),
        ]
        for r in FALLS
    ]
    return ["Study of", "Group", "What was measured", "Value"], rows


chart = Chart(
    title="The hormone IGF-1 was about half as high past 60 as at 25 to 39",
    series=("igf1_by_age_italy", "igf1_decline_per_decade"),
    draw=draw,
    columns={},
    table=table,
    people="547 healthy Italians of both sexes, and 724 healthy Caucasian adults in another study",
    note="The blue line holds the middle 95 percent of people. The other study’s summary prints no interval. Laboratories differ, so never compare a value of yours with these.",
    description=Description(
        shows="The upper panel shows the median level of IGF-1 in three age groups as squares, with a line for the middle 95 percent of people. The lower panel shows the fall per decade in another study as two bars.",
        figures=(
            "The median was {{igf1_by_age_italy: 25; median_ng_per_ml}} ng/mL at 25 to 39 years, {{igf1_by_age_italy: 40; median_ng_per_ml}} at 40 to 59 and {{igf1_by_age_italy: 60; median_ng_per_ml}} past 60. "
            "In the other study the level fell by {{igf1_decline_per_decade: female; fall_percent_per_decade}} percent a decade in women and {{igf1_decline_per_decade: male; fall_percent_per_decade}} percent in men."
        ),
        trend="The squares move left with age, but the lines overlap widely.",
        means="IGF-1 falls with age, and people of one age differ a lot. Different people were measured, not the same people over time. A lower level does not show that muscle is lost for that reason.",
    ),
)
