"""More or less protein on a diet: three trials, one of them without a difference."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import change, count, labels, number, of_group, plus_minus, says
from calculators.science.rounding import plain
from calculators.sources.series import series

ROWS = series("protein_during_energy_deficit").rows
TRIALS = {
    "longland2016higher": "Young men, hard training, 4 weeks",
    "mettler2010increased": "Trained athletes, 2 weeks",
    "englert2021highprotein": "Women, no exercise, 12 weeks",
}
LOOK = {False: (palette.lines[1], "circle", 0.17), True: (palette.lines[0], "square", -0.17)}


def _more(row) -> bool:
    return row["arm"].startswith("high")


PART = {"longland2016higher": "Young men", "mettler2010increased": "Athletes", "englert2021highprotein": "Women"}


def said(r) -> str:
    who = count(r["n_per_arm"], "people in this group") if r["n_per_arm"] else r["note"].split(";")[0]
    return (
        f"{TRIALS[r['source_key']]}, {plain(r['protein_g_per_kg_per_day'])} g of protein per kilogram a day: {change(r['lean_mass_change_kg'], 'kg')} lean mass. "
        f"{plus_minus(r['lean_error_as_printed_kg'], 'kg')}. {who}."
    )


def draw(narrow: bool) -> go.Figure:
    places = {key: 2 - n for n, key in enumerate(TRIALS)}
    figure = go.Figure(
        [
            go.Scatter(
                x=[0, 0],
                y=[p - 0.32, p + 0.3],
                mode="lines",
                line={"color": palette.ink, "width": 1.5},
                hoverinfo="skip",
                **of_group(PART[k]),
            )
            for k, p in places.items()
        ]
    )
    for more, (colour, symbol, up) in LOOK.items():
        for r in (r for r in ROWS if _more(r) == more):
            part, y = PART[r["source_key"]], places[r["source_key"]] + up
            figure.add_trace(
                go.Scatter(
                    x=[r["lean_mass_change_kg"]],
                    y=[y],
                    mode="markers",
                    marker={"color": colour, "size": 12, "symbol": symbol},
                    **says([said(r)], part),
                    error_x={
                        "type": "data",
                        "array": [r["lean_error_as_printed_kg"]],
                        "color": colour,
                        "thickness": 2.5,
                        "width": 6,
                    },
                )
            )
            figure.add_trace(
                labels(
                    [2.35],
                    [y],
                    [
                        f"{r['protein_g_per_kg_per_day']:.1f} g{'' if narrow else ' of protein'}: {number(r['lean_mass_change_kg'], 1, True)} kg"
                    ],
                    group=part,
                )
            )
    for key, p in places.items():
        figure.add_trace(labels([-2.5], [p + 0.46], [f"<b>{TRIALS[key]}</b>"], group=PART[key]))
    figure.layout = go.Layout(
        base_layout(
            narrow,
            400,
            margin={"l": 12, "r": 12, "t": 8, "b": 56},
            xaxis={
                "range": [-2.5, 4.7] if narrow else [-2.5, 4.2],
                "tickvals": [-2, -1, 0, 1, 2],
                "title": {"text": "Change of lean mass, kilograms"},
            },
            yaxis={"range": [-0.5, 2.75], "showticklabels": False, "showgrid": False},
        )
    )
    return figure


chart = Chart(
    title="On a diet, more protein spared lean mass in two trials with training, but not in one without exercise",
    series=("protein_during_energy_deficit",),
    draw=draw,
    columns={
        "population": "Who",
        "weeks": "Weeks",
        "arm": "Group",
        "protein_g_per_kg_per_day": "Protein, g per kg body weight a day",
        "lean_mass_change_kg": "Lean mass change, kg",
        "lean_error_as_printed_kg": "Plus or minus, as printed",
    },
    people="40 young men, 20 athletes and 46 women past menopause, all on a diet",
    note="The label gives the daily protein for each kilogram of body weight, then the change. Bars show the plus-minus as printed; the kind is not always stated. Lean mass is not muscle alone.",
    description=Description(
        shows="Three trials, one below the other. In each, one point stands for less protein and one for more, with error bars. The scale is the change of lean mass.",
        figures=(
            "Young men in hard training gained {{protein_during_energy_deficit: higher protein; lean_mass_change_kg}} kg with more protein and {{protein_during_energy_deficit: lower protein; lean_mass_change_kg}} kg with less. "
            "Athletes lost {{protein_during_energy_deficit: higher protein (35% energy); lean_mass_change_kg size}} kg with more and {{protein_during_energy_deficit: lower protein (15% energy); lean_mass_change_kg size}} kg with less. "
            "Women without exercise lost {{protein_during_energy_deficit: high protein; lean_mass_change_kg size}} kg with more and {{protein_during_energy_deficit: normal protein; lean_mass_change_kg size .1}} kg with less."
        ),
        trend="In the first two trials the points lie apart. In the third they lie together.",
        means="On a diet, protein seems to help most when muscles are also trained. The trials were small and short.",
    ),
)
