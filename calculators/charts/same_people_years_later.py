"""The same people measured again years later: strength in one panel, the size of the muscle in another."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

ROWS = series("longitudinal_change_muscle").rows
LOW, HIGH = "change_percent_low", "change_percent_high"
MEASURES = {
    "knee-extensor torque": "Leg strength",
    "isokinetic strength knee and elbow": "Knee and elbow strength",
    "thigh cross-sectional area (CT)": "Whole thigh, area",
    "all thigh muscles area (CT)": "All thigh muscles, area",
    "quadriceps femoris area (CT)": "Front thigh muscle, area",
    "flexor muscles area (CT)": "Flexor muscles, area",
    "thigh lean mass (MRI and DXA)": "Thigh lean mass",
}
PEOPLE = {
    "men, Health ABC": "men, 70s",
    "women, Health ABC": "women, 70s",
    "sedentary men, 65.4 y at start": "men, 65",
    "men and women ~71 y": "about 71",
}


def is_strength(r) -> bool:
    return "torque" in r["measure"] or "strength" in r["measure"]


def name(r, narrow: bool) -> str:
    """What, who, how many, how long."""
    how_many = (
        f"{r['n']:,} in all" if r["note"] else f"{r['n']} people" if "women" in r["population"] else f"{r['n']} men"
    )
    return f"{MEASURES[r['measure']]}{' – ' if narrow else ' <br>'}{PEOPLE[r['population']]}; {how_many}; {r['follow_up_years']} years"


def fell(r) -> str:
    return f"{-r[HIGH]:g} to {-r[LOW]:g} %" if r[LOW] != r[HIGH] else f"{-r[LOW]:g} %"


def said(r) -> str:
    """What a dot says: how far, in how many years, in whom."""
    who = (
        f"{count(r['n'])}, women and men together"
        if r["note"]
        else f"{count(r['n'])}"
        if "women" in r["population"]
        else f"{count(r['n'], 'men')}"
    )
    amount = (
        f"{plain(-r[HIGH])} to {plain(-r[LOW])}% lower over several tests"
        if r[LOW] != r[HIGH]
        else f"{plain(-r[LOW])}% lower"
    )
    return f"{MEASURES[r['measure']]}, {PEOPLE[r['population']]}: {amount} after {r['follow_up_years']} years. {NO_INTERVAL}. {who}."


def draw(narrow: bool) -> go.Figure:
    traces, layout = [], {}
    panels = (
        ("Strength", "Strength", True, palette.lines[0], "square"),
        ("Muscle size", "Size of the muscle", False, palette.lines[1], "circle"),
    )
    counts = [sum(is_strength(r) == s for r in ROWS) for _, _, s, _, _ in panels]
    for n, (word, heading, strength, colour, symbol) in enumerate(panels, 1):
        at = "" if n == 1 else str(n)
        axes = {"xaxis": f"x{at}", "yaxis": f"y{at}"}
        rows = [r for r in ROWS if is_strength(r) == strength][::-1]
        y, down = list(range(len(rows))), 0.12 if narrow else 0
        for r, place in zip(rows, y):
            traces.append(
                go.Scatter(
                    x=[-r[HIGH], -r[LOW]],
                    y=[place - down] * 2,
                    mode="lines+markers",
                    line={"color": colour, "width": 5},
                    marker={"color": colour, "symbol": symbol, "size": 13},
                    **says(said(r), word),
                    **axes,
                )
            )
        traces += [
            labels([-r[LOW] for r in rows], [p - down for p in y], [f"   {fell(r)}" for r in rows], group=word, **axes),
            labels([0], [len(rows) - (0.1 if narrow else 0.25)], [f"<b>{heading}</b>"], group=word, **axes),
        ]
        if narrow:
            traces.append(
                labels(
                    [0] * len(y),
                    [p + 0.42 for p in y],
                    [name(r, True).split(" – ")[0] for r in rows],
                    group=word,
                    **axes,
                )
            )
            traces.append(
                labels(
                    [0] * len(y),
                    [p + 0.18 for p in y],
                    [name(r, True).split(" – ")[1] for r in rows],
                    group=word,
                    **axes,
                ).update(textfont={"color": palette.muted})
            )
        share = 0.84 * counts[n - 1] / sum(counts)
        layout[f"xaxis{at}"] = {
            "range": [0, 42 if narrow else 38],
            "tickvals": [0, 10, 20, 30],
            "anchor": axes["yaxis"],
            "title": {"text": "Lower than at the start, percent"},
        }
        layout[f"yaxis{at}"] = {
            "range": [-0.6, len(rows) + 0.2],
            "tickvals": y,
            "ticktext": [f"{name(r, False)} " for r in rows],
            "showticklabels": not narrow,
            "showgrid": False,
            "tickfont": {"color": palette.ink},
            "anchor": axes["xaxis"],
            "domain": [1 - share, 1] if n == 1 else [0, share],
        }
    figure = go.Figure(traces)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            860 if narrow else 720,
            colorway=[palette.ink],
            margin={"l": 14 if narrow else 268, "r": 14, "t": 8, "b": 56},
            **layout,
        )
    )
    return figure


chart = Chart(
    title="The same people years later: strength had fallen, and so had muscle",
    series=("longitudinal_change_muscle",),
    draw=draw,
    columns={
        "population": "Who",
        "n": "People",
        "follow_up_years": "Years between",
        "measure": "What was measured",
        LOW: "Change, percent (larger fall)",
        HIGH: "Change, percent (smaller fall)",
        "note": "Remark",
    },
    people="Three studies: American women and men in their seventies; inactive men of 65 at the start; and women and men of about 71",
    note="The knee and elbow figure is a span over several tests. The summaries we read give no intervals. "
    "The twelve-year study followed seven to nine men only, so its figures are rough.",
    description=Description(
        shows="Two panels of dots. One shows how far strength had fallen in the same people, the other how far the size of the muscle had.",
        figures=" ".join(
            f"{MEASURES[r['measure']]} ({PEOPLE[r['population']]}, {r['follow_up_years']} years): {fell(r)} lower."
            for r in ROWS
        ),
        trend="Every measure was lower at the second test. In five years strength had fallen by more than lean mass, though not in the same study.",
        means="Losing some strength and muscle with age is usual. These are averages, and people differ widely.",
    ),
)
