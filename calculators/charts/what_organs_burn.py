"""Energy burnt at rest by a kilogram of each tissue."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

TABLE = series("organ_metabolic_rate_wang")
ROWS = sorted(TABLE.rows, key=lambda r: r["resting_kcal_per_kg_per_day"])
WORDS = {"adipose tissue": "Body fat", "residual (other tissues)": "Other tissues", "skeletal muscle": "Muscle"}


def said(r, name: str) -> str:
    return (
        f"{name}: a kilogram burns {plain(r['resting_kcal_per_kg_per_day'])} kilocalories a day at rest, {plain(r['resting_over_50_kcal_per_kg_per_day'])} past 50. "
        f"{NO_INTERVAL} for a tissue. {count(TABLE.origin['n'], 'healthy adults')} without obesity."
    )


def draw(narrow: bool) -> go.Figure:
    burnt, places = [r["resting_kcal_per_kg_per_day"] for r in ROWS], list(range(len(ROWS)))
    names = [WORDS.get(r["tissue"], r["tissue"].capitalize()) for r in ROWS]
    colours = [palette.lines[0] if r["tissue"] == "skeletal muscle" else palette.lines[3] for r in ROWS]
    figure = go.Figure(
        [
            go.Bar(
                x=burnt,
                y=places,
                orientation="h",
                width=0.62,
                marker={"color": colours},
                **says([said(r, n) for r, n in zip(ROWS, names)]),
            ),
            labels(burnt, places, [f"  <b>{x:g}</b>" if n == "Muscle" else f" {x:g}" for x, n in zip(burnt, names)]),
        ]
    )
    figure.layout = go.Layout(
        base_layout(
            narrow,
            340,
            margin={"l": 104 if narrow else 124, "r": 24, "t": 8, "b": 56},
            xaxis={
                "range": [0, 500],
                "title": {
                    "text": "Kilocalories a day, each kilogram"
                    if narrow
                    else "Kilocalories a day for each kilogram, at rest"
                },
                "dtick": 100,
            },
            yaxis={
                "range": [-0.6, len(ROWS) - 0.4],
                "tickvals": places,
                "ticktext": [f"<b>{n}</b>" if n == "Muscle" else n for n in names],
                "ticklabelstandoff": 5,
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title=(
        "A kilogram of resting muscle burns about {{organ_metabolic_rate_wang: skeletal muscle; resting_kcal_per_kg_per_day}} kcal a day, far less than a kilogram of heart, kidney, brain or liver"
    ),
    series=("organ_metabolic_rate_wang",),
    draw=draw,
    columns={
        "tissue": "Tissue",
        "resting_kcal_per_kg_per_day": "At rest, kcal per kg per day",
        "resting_over_50_kcal_per_kg_per_day": "Adjusted for people over 50, kcal per kg per day",
    },
    people="131 healthy adults without obesity, organs weighed by MRI, energy measured at rest",
    note="The values are older estimates that this study tested. Its summary prints no interval for each tissue. Past 50 the values were slightly lower: see the table.",
    description=Description(
        shows="Seven horizontal bars, one for each tissue. The length is the energy one kilogram burns in a day at rest.",
        figures=(
            "Heart and kidneys burn {{organ_metabolic_rate_wang: heart; resting_kcal_per_kg_per_day}} kcal per kilogram a day, brain {{organ_metabolic_rate_wang: brain; resting_kcal_per_kg_per_day}} and liver {{organ_metabolic_rate_wang: liver; resting_kcal_per_kg_per_day}}. "
            "Muscle burns {{organ_metabolic_rate_wang: skeletal muscle; resting_kcal_per_kg_per_day}}, other tissues {{organ_metabolic_rate_wang: residual (other tissues); resting_kcal_per_kg_per_day}} and body fat {{organ_metabolic_rate_wang: adipose tissue; resting_kcal_per_kg_per_day}}."
        ),
        trend="Four small organs have long bars. Muscle, other tissues and fat have very short ones.",
        means="Each kilogram of muscle adds little to what you burn at rest. It matters because there is a lot of it, and because it works when you move.",
    ),
)
