"""Grip strength by age and sex: international percentiles as a fan, with each panel's cut-off from the ages it speaks of."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, Yours, base_layout
from calculators.render.marks import count, of_group, says
from calculators.science.rounding import plain
from calculators.sources.series import series

NORMS = series("grip_igrips_percentiles")
CUTOFFS = series("cutoffs_by_panel").only(criterion="grip strength", unit="kg")
OPERATORS = {"<": "less than", "<=": "at most"}
PANELS = {"EWGSOP2": 2019, "AWGS": 2019, "SDOC": 2020, "FNIH": 2014}
DASHES = {"EWGSOP2": "solid", "AWGS": "dash", "SDOC": "longdashdot", "FNIH": "dot"}
COLOURS = {"EWGSOP2": palette.lines[0], "AWGS": palette.lines[1], "SDOC": palette.lines[4], "FNIH": palette.lines[5]}
OLDER = 50  # no panel that says “older people” prints an age; no line stands below 50
END = 110  # the last band, 100 and over, has no printed end: drawn to the edge
SEXES = ("female", "male")
WORDS = {"female": "Women", "male": "Men"}


def shown(r) -> bool:
    """The middle and outer percentiles of the norms; the cut-offs of the four panels."""
    if "percentile" in r:
        return r["percentile"] in (5, 20, 50, 80, 95)
    return r["criterion"] == "grip strength" and r["unit"] == "kg" and PANELS.get(r["panel"]) == r["year"]


def steps(sex, percentile):
    rows = NORMS.only(sex=sex, percentile=percentile).rows
    return [*(r["age_from_years"] for r in rows), END], [*(r["grip_kg"] for r in rows), rows[-1]["grip_kg"]]


def said(sex, r) -> str:
    """What a step of the middle line says: that age, and how far people differ."""
    of, age = NORMS.only(sex=sex, age_from_years=r["age_from_years"]), r["age_from_years"]
    ages = f"of {age} to {r['age_to_years']}" if r["age_to_years"] else f"of {age} and over"
    p = {n: of.cell("grip_kg", percentile=n) for n in (5, 20, 50, 80, 95)}
    return (
        f"{WORDS[sex]} {ages}: the middle grip is {p[50]} kg. 6 in 10 grip {p[20]} to {p[80]} kg, 9 in 10 grip {p[5]} to {p[95]} kg. "
        f"{count(NORMS.origin['n'], 'adults of both sexes')}."
    )


def cutoff_said(sex, r) -> str:
    whom = r["age_band"] if r["age_band"].startswith("older") else f"people of {r['age_band']}"
    return f"{r['panel']} {r['year']}, the panel’s line for {whom}: {WORDS[sex].lower()} who grip {OPERATORS[r['operator']]} {plain(r['value'])} kg count as weak."


def fan(sex, axes):
    """Two bands and the middle line, in steps: every age has the value printed for its band."""
    traces = []
    for low, high, fill in ((5, 95, palette.band_1), (20, 80, palette.band_2)):
        for p, extra in ((low, {}), (high, {"fill": "tonexty", "fillcolor": fill})):
            x, y = steps(sex, p)
            traces.append(
                go.Scatter(
                    x=x,
                    y=y,
                    mode="lines",
                    line={"width": 0, "shape": "hv"},
                    hoverinfo="skip",
                    **extra,
                    **of_group(WORDS[sex]),
                    **axes,
                )
            )
    x, y = steps(sex, 50)
    words = [*(said(sex, r) for r in NORMS.only(sex=sex, percentile=50).rows), ""]
    line = {"color": palette.ink, "width": 2.5, "shape": "hv"}
    return [*traces, go.Scatter(x=x, y=y, mode="lines", line=line, **says(words, WORDS[sex]), **axes)]


def cutoff_lines(sex, axes, names):
    """Each panel's line and, at the right, its label; labels keep 4.6 kg apart and thin leaders join them."""
    rows = [r for r in CUTOFFS.only(sex=sex).rows if shown(r)]
    starts = {r["panel"]: 65 if r["age_band"] == "65 and over" else OLDER for r in rows}
    traces = [
        go.Scatter(
            x=[starts[r["panel"]], END],
            y=[r["value"]] * 2,
            mode="lines",
            **says(cutoff_said(sex, r), WORDS[sex]),
            line={"color": COLOURS[r["panel"]], "width": 2.5, "dash": DASHES[r["panel"]]},
            **axes,
        )
        for r in rows
    ]
    places: list[float] = []
    labels = []
    for r in sorted(rows, key=lambda r: (r["value"], r["panel"])):
        places.append(max(r["value"] - 4, places[-1] + names if places else r["value"] - 4))
        labels.append(
            {
                "x": END,
                "y": r["value"],
                "ax": 12,
                "ay": places[-1],
                "ayref": axes["yaxis"],
                "xref": axes["xaxis"],
                "yref": axes["yaxis"],
                "text": f"{r['panel'].replace('AWGS', 'AWGS 2019')} {r['value']:g}",
                "showarrow": True,
                "arrowhead": 0,
                "arrowwidth": 1,
                "arrowcolor": COLOURS[r["panel"]],
                "xanchor": "left",
                "font": {"color": palette.as_text(COLOURS[r["panel"]])},
                "name": WORDS[sex],
            }
        )
    return traces, labels


def draw(narrow: bool) -> go.Figure:
    traces, notes, layout = [], [], {}
    for n, sex in enumerate(SEXES, 1):
        at = "" if n == 1 else str(n)
        axes = {"xaxis": f"x{at}", "yaxis": f"y{at}"}
        lines, labels = cutoff_lines(sex, axes, 5.2 if narrow else 4.2)
        traces += [*fan(sex, axes), *lines]
        notes += labels
        here = {
            "xanchor": "left",
            "yanchor": "bottom",
            "align": "left",
            "xref": axes["xaxis"],
            "yref": axes["yaxis"],
            "name": WORDS[sex],
        }
        peak, outer = max(steps(sex, 50)[1]), NORMS.cell("grip_kg", sex=sex, age_from_years=60, percentile=95)
        notes += [
            {"x": 22, "y": 70, "text": f"<b>{WORDS[sex]}</b>", "font": {"size": 16 if narrow else 18}, **here},
            {
                "x": 62,
                "y": outer + 2,
                "text": "9 in 10 people<br>are in this band",
                "font": {"color": palette.muted},
                **here,
            },
            {"x": 21, "y": peak + 0.2, "text": "middle person", **here},
        ]
        layout[f"xaxis{at}"] = {
            "range": [20, END],
            "tickvals": [20, 40, 60, 80, 100],
            "title": {"text": "Age, years"},
            "anchor": axes["yaxis"],
            "domain": [0, 1] if narrow else [(0, 0.36), (0.64, 1)][n - 1],
        }
        layout[f"yaxis{at}"] = {
            "range": [0, 78],
            "tickvals": [20, 40, 60],
            "title": {"text": "Grip strength, kg" if narrow or n == 1 else ""},
            "anchor": axes["xaxis"],
            "domain": [(0.56, 1), (0, 0.44)][n - 1] if narrow else [0, 1],
        }
    figure = go.Figure(traces)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            820 if narrow else 440,
            colorway=[palette.ink],
            annotations=notes,
            margin={"l": 52, "r": 112 if narrow else 124, "t": 8, "b": 56},
            **layout,
        )
    )
    return figure


def middle(sex, age):
    return NORMS.cell("grip_kg", sex=sex, age_from_years=age, percentile=50)


def table():
    heads = ["Sex", "Age, years", *(f"{p} in 100 grip less than, kg" for p in (5, 20, 50, 80, 95))]
    rows = []
    for sex in SEXES:
        for r in NORMS.only(sex=sex, percentile=50).rows:
            ages = (
                f"{r['age_from_years']}–{r['age_to_years']}" if r["age_to_years"] else f"{r['age_from_years']} and over"
            )
            of = NORMS.only(sex=sex, age_from_years=r["age_from_years"])
            rows.append([sex, ages, *(str(of.cell("grip_kg", percentile=p)) for p in (5, 20, 50, 80, 95))])
    for r in CUTOFFS.rows:
        if shown(r):
            rows.append(
                [
                    r["sex"],
                    f"{r['panel']} {r['year']}: {r['age_band']}",
                    f"cut-off: less than {r['value']:g}",
                    "",
                    "",
                    "",
                    "",
                ]
            )
    return heads, rows


chart = Chart(
    title="Grip is strongest in the thirties, then falls; experts do not agree on where “weak” begins",
    series=("grip_igrips_percentiles", "cutoffs_by_panel"),
    draw=draw,
    rows=shown,
    table=table,
    columns={},
    panels={"female": ("x", "y"), "male": ("x2", "y2")},
    yours=Yours("Your age", "years", "Your grip", "kg"),
    people="2,405,863 adults from 20 to over 100, in 69 countries and regions",
    note="The darker band holds six in ten people. A panel’s line begins at the age it names. Where a panel only says “older people”, "
    "we start it at 50. These are different people at each age, not the same people growing older.",
    description=Description(
        shows="Two panels, women and men, show grip strength in kilograms by age. A line is the middle person. A dark band holds "
        "six in ten people, a light band nine in ten. Four panels’ cut-offs are level lines.",
        figures=f"The middle grip at 30 to 34 is {middle('male', 30)} kg in men and {middle('female', 30)} kg in women. "
        f"At 80 to 84 it is {middle('male', 80)} kg and {middle('female', 80)} kg.",
        trend="Grip rises a little to the early thirties, stays near that height to about fifty, then falls more and more steeply.",
        means="Your place among people of your age is one thing, a panel’s line another. In very old age the middle person is below some lines.",
    ),
)
