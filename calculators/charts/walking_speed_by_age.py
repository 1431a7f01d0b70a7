"""Comfortable walking speed by age and sex, with the panels' lines for slow walking."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, Yours, base_layout
from calculators.render.marks import count, labels, says
from calculators.sources.series import series

SPEEDS = series("gait_speed_bohannon")
SPEED = "mean_gait_speed_m_per_s"
LINES = {"EWGSOP2": 2019, "SDOC": 2020, "AWGS": 2019}
OLDER = 50  # no panel that says “older people” prints an age; no line stands below 50
LOOK = {"male": ("men", palette.lines[0], "solid", "square"), "female": ("women", palette.lines[1], "dash", "circle")}


def shown(r) -> bool:
    return "panel" not in r or ("gait speed" in r["criterion"] and LINES.get(r["panel"]) == r["year"])


CUTOFFS = [r for r in series("cutoffs_by_panel").rows if shown(r)]


OPERATORS = {"<": "less than", "<=": "at most"}
BESIDE = {"<": "less than {:.1f}", "<=": "{:.1f} or less"}
NAMED = {"EWGSOP2": "EWGSOP2: ", "SDOC": "SDOC: ", "AWGS": "AWGS 2019:<br>"}


def said(word: str, r) -> str:
    return (
        f"{word.capitalize()}, {r['age_from_years']} to {r['age_to_years']}: {r[SPEED]:.2f} metres a second on average. How far people differ is not printed. "
        f"{count(SPEEDS.origin['n'], 'healthy adults')} of both sexes."
    )


def cutoff_said(value: float) -> str:
    lines = dict.fromkeys(
        f"{r['panel']} {r['year']}, {OPERATORS[r['operator']]} {r['value']:.1f} metres a second"
        for r in CUTOFFS
        if float(r["value"]) == value
    )
    return f"Counted as slow in older people: {'; '.join(lines)}."


def cutoff_label(value: float) -> str:
    """The panels that draw this line, each with its sign in words."""
    rows = sorted((r for r in CUTOFFS if float(r["value"]) == value), key=lambda r: r["panel"])
    return "<br>".join(dict.fromkeys(NAMED[r["panel"]] + BESIDE[r["operator"]].format(r["value"]) for r in rows))


def draw(narrow: bool) -> go.Figure:
    traces = []
    for sex, (word, colour, dash, symbol) in LOOK.items():
        rows = SPEEDS.only(sex=sex).rows
        middle, y = [(r["age_from_years"] + r["age_to_years"] + 1) / 2 for r in rows], [r[SPEED] for r in rows]
        traces += [
            go.Scatter(
                x=middle,
                y=y,
                mode="lines+markers",
                line={"color": colour, "width": 2.5, "dash": dash},
                marker={"color": colour, "symbol": symbol, "size": 10},
                **says([said(word, r) for r in rows], word.capitalize()),
            ),
            labels(
                [middle[3]] if sex == "male" else [32],
                [y[3] + 0.07] if sex == "male" else [y[1] - 0.08],
                [f"<b>{word}</b>"],
                side="center",
                group=word.capitalize(),
            ).update(textfont={"color": palette.as_text(colour)}),
        ]
    for value in sorted({float(r["value"]) for r in CUTOFFS}):
        traces += [
            go.Scatter(
                x=[OLDER, 100],
                y=[value, value],
                mode="lines",
                line={"color": palette.muted, "width": 2, "dash": "dot" if value < 1 else "dashdot"},
                **says(cutoff_said(value)),
            ),
            labels([OLDER], [value - 0.09], [cutoff_label(value)]).update(textfont={"color": palette.muted}),
        ]
    figure = go.Figure(traces)
    ages = [(r["age_from_years"], r["age_to_years"]) for r in SPEEDS.only(sex="male").rows]
    figure.layout = go.Layout(
        base_layout(
            narrow,
            420,
            colorway=[palette.ink],
            margin={"l": 56, "r": 16, "t": 8, "b": 70 if narrow else 56},
            xaxis={
                "range": [18, 100],
                "tickvals": [(a + b + 1) / 2 for a, b in ages],
                "title": {"text": "Age, years"},
                "tickangle": 0,
                "ticktext": [f"{a}–<br>{b}" if narrow else f"{a}–{b}" for a, b in ages],
            },
            yaxis={
                "range": [0.4, 1.6],
                "tickvals": [0.6, 0.8, 1.0, 1.2, 1.4],
                "tickformat": ".1f",
                "title": {"text": "Walking speed, metres a second"},
            },
        )
    )
    return figure


def speed(sex, age):
    return SPEEDS.cell(SPEED, sex=sex, age_from_years=age)


def table():
    rows = [[r["sex"], f"{r['age_from_years']}–{r['age_to_years']}", f"{r[SPEED]:.2f}"] for r in SPEEDS.rows]
    words = {"<": "less than", "<=": "at most"}
    cut = [
        [r["sex"], f"{r['panel']} {r['year']}: {r['age_band']}", f"cut-off: {words[r['operator']]} {r['value']:.1f}"]
        for r in CUTOFFS
    ]
    return ["Sex", "Age, years", "Mean speed, m/s"], [*rows, *cut]


chart = Chart(
    title="Healthy adults walk at much the same speed until about 60, and more slowly after",
    series=("gait_speed_bohannon", "cutoffs_by_panel"),
    draw=draw,
    rows=shown,
    columns={},
    table=table,
    panels={"female": ("x", "y"), "male": ("x", "y")},
    yours=Yours("Your age", "years", "Your walking speed", "metres a second"),
    people="23,111 healthy adults in 41 studies, walking at their usual pace",
    note="Means only: how far people differ was not printed. They are different people at each age. The level lines are where panels "
    "call an older person’s walk slow; we start them at 50. The scale starts at 0.4.",
    description=Description(
        shows="Mean comfortable walking speed in metres a second, by ten-year age band, a line for men and a line for women. Two level lines show panels’ cut-offs.",
        figures=f"At 40 to 49 men walk {speed('male', 40)} and women {speed('female', 40)} metres a second. "
        f"At 70 to 79 it is {speed('male', 70)} and {speed('female', 70)}; from 80 on {speed('male', 80)} and {speed('female', 80)}.",
        trend="Speed changes little to the fifties and falls from the sixties, most of all after 80.",
        means="Slowing with age is usual. The healthy average past 80 lies above one line for slow walking and just below the other.",
    ),
)
