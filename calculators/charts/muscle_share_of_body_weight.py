"""How much of body weight is skeletal muscle, by whole-body MRI."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

TABLE = series("muscle_mass_mri_janssen")
ROWS = TABLE.rows
WHO = {"male": "Men", "female": "Women"}


def said(r) -> str:
    return (
        f"{WHO[r['sex']]}: {plain(r['skeletal_muscle_kg'])} kg of skeletal muscle on average, {plain(r['skeletal_muscle_percent_body_mass'])}% of body weight. "
        f"No spread is printed. {count(TABLE.origin['n'], 'men and women')} of 18 to 88, whole-body MRI."
    )


def draw(narrow: bool) -> go.Figure:
    rows = ROWS[::-1]
    share, places = [r["skeletal_muscle_percent_body_mass"] for r in rows], list(range(len(rows)))
    figure = go.Figure(
        [
            go.Bar(
                x=[100] * len(rows),
                y=places,
                orientation="h",
                width=0.6,
                marker={"color": palette.band_2},
                hoverinfo="skip",
            ),
            go.Bar(
                x=share,
                y=places,
                orientation="h",
                width=0.6,
                marker={"color": palette.lines[0]},
                **says([said(r) for r in rows]),
            ),
            labels(
                share,
                places,
                [
                    f" {r['skeletal_muscle_percent_body_mass']:.1f}% is muscle:<br> {r['skeletal_muscle_kg']:.0f} kg"
                    for r in rows
                ],
            ),
        ]
    )
    figure.layout = go.Layout(
        base_layout(
            narrow,
            250,
            barmode="overlay",
            margin={"l": 64 if narrow else 76, "r": 20, "t": 8, "b": 56},
            xaxis={
                "range": [0, 100],
                "title": {"text": "Share of body weight, percent"},
                "dtick": 25 if narrow else 20,
            },
            yaxis={
                "range": [-0.5, len(rows) - 0.5],
                "tickvals": places,
                "ticktext": [WHO[r["sex"]] for r in rows],
                "ticklabelstandoff": 5,
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title=(
        "Skeletal muscle was {{muscle_mass_mri_janssen: male; skeletal_muscle_percent_body_mass .0}} percent of body weight in men and {{muscle_mass_mri_janssen: female; skeletal_muscle_percent_body_mass .0}} percent in women"
    ),
    series=("muscle_mass_mri_janssen",),
    draw=draw,
    columns={
        "sex": "Sex",
        "skeletal_muscle_kg": "Skeletal muscle, kg",
        "skeletal_muscle_percent_body_mass": "Share of body weight, percent",
    },
    people="468 men and women aged 18 to 88, measured once by whole-body MRI",
    note="These are averages. The summary of the study prints no spread.",
    description=Description(
        shows="Two bars, one for men and one for women. Each bar is the whole body weight. The coloured part is skeletal muscle.",
        figures=(
            "In men skeletal muscle weighed {{muscle_mass_mri_janssen: male; skeletal_muscle_kg}} kg, or {{muscle_mass_mri_janssen: male; skeletal_muscle_percent_body_mass}} percent of body weight. "
            "In women it weighed {{muscle_mass_mri_janssen: female; skeletal_muscle_kg}} kg, or {{muscle_mass_mri_janssen: female; skeletal_muscle_percent_body_mass}} percent."
        ),
        trend="The coloured part is larger in men than in women. In both it is less than half of the bar.",
        means="Muscle is the largest single part of the body, but less than half of it. Your own share can differ a lot from the average.",
    ),
)
