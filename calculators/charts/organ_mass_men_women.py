"""What muscle and the main organs of a reference man and a reference woman weigh."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import labels, says
from calculators.science.rounding import fixed, plain
from calculators.sources.series import series

WORDS = {
    "skeletal muscle": "Muscle",
    "skeleton incl. marrow": "Bones, marrow",
    "skin": "Skin",
    "liver": "Liver",
    "brain": "Brain",
    "lungs with blood": "Lungs, blood",
    "kidneys (both)": "Kidneys",
    "spleen": "Spleen",
}
"""Fat tissue and heart are left out: one counts marrow twice, the other counts blood."""
ROWS = sorted(
    (r for r in series("organ_masses_icrp89").rows if r["tissue"] in WORDS), key=lambda r: r["reference_man_g"]
)
WHOLE = next(r for r in series("organ_masses_icrp89").rows if r["tissue"] == "whole body")
ONCE = {"skeletal muscle", "skeleton incl. marrow", "skin", "brain"}
"""The woman's values that stand in one reprint only."""


def said(grams: float) -> str:
    return f"{plain(grams / 1000)} kg" if grams >= 1000 else f"{plain(grams)} g"


def mark_said(r, who: str, key: str) -> str:
    share = r[key] / WHOLE[key] * 100
    seen = " Seen in one reprint only." if who == "woman" and r["tissue"] in ONCE else ""
    return f"{WORDS[r['tissue']]}: {said(r[key])} in the reference {who} of {said(WHOLE[key])}, {fixed(share, 1)}% of the body (our arithmetic). An agreed value without a spread.{seen}"


def draw(narrow: bool) -> go.Figure:
    places, traces = list(range(len(ROWS))), []
    for who, key, up, colour in (
        ("man", "reference_man_g", 0.2, palette.lines[1]),
        ("woman", "reference_woman_g", -0.2, palette.lines[0]),
    ):
        kilos, at = [r[key] / 1000 for r in ROWS], [p + up for p in places]
        marks = ["*" if who == "woman" and r["tissue"] in ONCE else "" for r in ROWS]
        traces.append(
            go.Bar(
                x=kilos,
                y=at,
                orientation="h",
                width=0.36,
                marker={"color": colour},
                **says([mark_said(r, who, key) for r in ROWS], who.capitalize()),
            )
        )
        traces.append(
            labels(kilos, at, [f" {who} {said(r[key])}{m}" for r, m in zip(ROWS, marks)], group=who.capitalize())
        )
    figure = go.Figure(traces)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            470,
            barmode="overlay",
            margin={"l": 110 if narrow else 132, "r": 12, "t": 8, "b": 56},
            xaxis={
                "range": [0, 44 if narrow else 36],
                "title": {"text": "Weight, kilograms"},
                "tickvals": [0, 10, 20, 30],
            },
            yaxis={
                "range": [-0.6, len(ROWS) - 0.4],
                "tickvals": places,
                "ticktext": [WORDS[r["tissue"]] for r in ROWS],
                "ticklabelstandoff": 5,
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title="Muscle outweighs the bones, skin and main organs of the reference man taken together",
    series=("organ_masses_icrp89",),
    draw=draw,
    rows=lambda r: r["tissue"] in WORDS,
    columns={
        "tissue": "Tissue",
        "reference_man_g": "Reference man, grams",
        "reference_woman_g": "Reference woman, grams",
        "reprinted_in": "Where it is reprinted",
    },
    people="A standard man of {{organ_masses_icrp89: whole body; reference_man_g times 0.001}} kg and a standard woman of {{organ_masses_icrp89: whole body; reference_woman_g times 0.001}} kg, agreed for radiation safety",
    note="These are agreed values, so they have no spread. A star marks a value seen in one place, not yet checked against the report.",
    description=Description(
        shows="Pairs of bars for eight tissues: one bar for a reference man and one for a reference woman, in kilograms.",
        figures=(
            "Muscle weighs {{organ_masses_icrp89: skeletal muscle; reference_man_g times 0.001}} kg in the man and {{organ_masses_icrp89: skeletal muscle; reference_woman_g times 0.001}} kg in the woman. "
            "Bones with marrow weigh {{organ_masses_icrp89: skeleton incl. marrow; reference_man_g times 0.001}} kg and {{organ_masses_icrp89: skeleton incl. marrow; reference_woman_g times 0.001}} kg. "
            "Skin weighs {{organ_masses_icrp89: skin; reference_man_g times 0.001}} kg and {{organ_masses_icrp89: skin; reference_woman_g times 0.001}} kg. "
            "The liver weighs {{organ_masses_icrp89: liver; reference_man_g times 0.001}} kg and {{organ_masses_icrp89: liver; reference_woman_g times 0.001}} kg."
        ),
        trend="The bars for muscle are the longest by far. The bars for kidneys and spleen are hardly visible.",
        means="Muscle is a large part of the body. Real people differ from these standard ones. Fat tissue and heart are not drawn.",
    ),
)
