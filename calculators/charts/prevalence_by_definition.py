"""One group of people, five definitions: how many have sarcopenia depends on the ruler."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

SHARE = "prevalence_percent_age_over_65"
ROWS = sorted(series("sarcopenia_prevalence_same_people_five_definitions").rows, key=lambda r: r[SHARE])
NAMES = {"local standard": "Local standard"}


def said(r) -> str:
    return f"{NAMES.get(r['definition'], r['definition'])}: {plain(r[SHARE])} of every 100 people over 65 have sarcopenia. {NO_INTERVAL}. The same people for each definition; how many were over 65 is not printed."


def draw(narrow: bool) -> go.Figure:
    places = list(range(len(ROWS)))[::-1]
    shares = [r[SHARE] for r in ROWS]
    names = [NAMES.get(r["definition"], r["definition"]) for r in ROWS]
    figure = go.Figure(
        [
            go.Bar(
                x=shares,
                y=places,
                orientation="h",
                width=0.6,
                marker={"color": palette.lines[0]},
                **says([said(r) for r in ROWS]),
            ),
            labels(shares, places, [f" {s:.1f}" for s in shares]),
        ]
    )
    figure.layout = go.Layout(
        base_layout(
            narrow,
            320 if narrow else 310,
            margin={"l": 118 if narrow else 150, "r": 24, "t": 8, "b": 56},
            xaxis={"range": [0, 20], "dtick": 5, "title": {"text": "People with sarcopenia, of every 100"}},
            yaxis={
                "range": [-0.6, len(ROWS) - 0.4],
                "tickvals": places,
                "ticktext": [f"{n} " for n in names],
                "tickfont": {"color": palette.ink},
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title=f"Five definitions, the same people: sarcopenia in {ROWS[0][SHARE]:.0f} to {ROWS[-1][SHARE]:.0f} of every 100",
    series=("sarcopenia_prevalence_same_people_five_definitions",),
    draw=draw,
    columns={"definition": "Definition", SHARE: "People over 65 with sarcopenia, percent"},
    people="People over 65 in Zhejiang province, China, from a study of 1,685 adults of all ages. How many were over 65 is not stated in the summary",
    note="No intervals were printed in the summary.",
    description=Description(
        shows="Five bars, one for each definition of sarcopenia. All were used on the same people over 65.",
        figures=" ".join(f"{r['definition']}: {r[SHARE]:g} percent." for r in ROWS),
        trend=f"The largest share is about {ROWS[-1][SHARE] / ROWS[0][SHARE]:.0f} times the smallest (our arithmetic).",
        means="Before you trust such a share, ask whose definition it rests on.",
    ),
)
