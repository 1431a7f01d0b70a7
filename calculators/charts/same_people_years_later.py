"""The same people measured again years later: strength in one panel, the size of the muscle in another."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, says
from calculators.render.panels import axes_of, axis_names, named_rows
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
PANELS = (
    ("Strength", "Strength", True, palette.lines[0], "square"),
    ("Muscle size", "Size of the muscle", False, palette.lines[1], "circle"),
)


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


def traces(rows, n: int, narrow: bool) -> list:
    """One panel, its rows from below: a line from the least to the most that was lost, or a point where they are one."""
    word, heading, _, colour, symbol = PANELS[n - 1]
    axes, places, down = axes_of(n), list(range(len(rows))), 0.12 if narrow else 0
    drawn = [
        go.Scatter(
            x=[-r[HIGH], -r[LOW]],
            y=[place - down] * 2,
            mode="lines+markers",
            line={"color": colour, "width": 5},
            marker={"color": colour, "symbol": symbol, "size": 13},
            **says(said(r), word),
            **axes,
        )
        for r, place in zip(rows, places)
    ]
    fallen, top = [f"   {fell(r)}" for r in rows], len(rows) - (0.1 if narrow else 0.25)
    drawn += [
        labels([-r[LOW] for r in rows], [p - down for p in places], fallen, group=word, **axes),
        labels([0], [top], [f"<b>{heading}</b>"], group=word, **axes),
    ]
    if narrow:
        who, where = zip(*(name(r, True).split(" – ")[:2] for r in rows))
        drawn.append(labels([0] * len(rows), [p + 0.42 for p in places], list(who), group=word, **axes))
        below = labels([0] * len(rows), [p + 0.18 for p in places], list(where), group=word, **axes)
        drawn.append(below.update(textfont={"color": palette.muted}))
    return drawn


def draw(narrow: bool) -> go.Figure:
    drawn, axes = [], {}
    counts = [sum(is_strength(r) == strength for r in ROWS) for _, _, strength, _, _ in PANELS]
    for n, (_, _, strength, _, _) in enumerate(PANELS, 1):
        rows = [r for r in ROWS if is_strength(r) == strength][::-1]
        drawn += traces(rows, n, narrow)
        on, (xaxis, yaxis), share = axes_of(n), axis_names(n), 0.84 * counts[n - 1] / sum(counts)
        axes[xaxis] = {
            "range": [0, 42 if narrow else 38],
            "tickvals": [0, 10, 20, 30],
            "anchor": on["yaxis"],
            "title": {"text": "Lower than at the start, percent"},
        }
        names, domain = [f"{name(r, False)} " for r in rows], [1 - share, 1] if n == 1 else [0, share]
        ends = [-0.6, len(rows) + 0.2]
        axes[yaxis] = named_rows(range(len(rows)), names, ends, not narrow, anchor=on["xaxis"], domain=domain)
    figure = go.Figure(drawn)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            860 if narrow else 720,
            colorway=[palette.ink],
            margin={"l": 14 if narrow else 268, "r": 14, "t": 8, "b": 56},
            **axes,
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
