"""What training adds in older adults: strength most, daily ability least, and fast training for power."""

from collections.abc import Sequence

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, interval, labels, number, of_group, says
from calculators.render.panels import axes_of, axis_names, named_rows, spread
from calculators.sources.series import series

ROWS = series("training_effects_standardised").rows
SIZE, LOW, HIGH = "effect_size", "ci_low", "ci_high"
CHAIR = "chair rise, progressive resistance training"
NAMES = {
    "strength, progressive resistance training": "Strength",
    "physical ability, progressive resistance training": "Daily physical ability",
    CHAIR: "Chair-rise time (less is better)",
    "lower-limb muscle power": "Leg power, all training",
    "power gain with high-velocity training": "Leg power, fast training",
    "power gain with traditional training": "Leg power, usual training",
    "muscle power: power vs strength training": "Power",
    "speed activity tests: power vs strength training": "Tasks done at speed",
    "generic activity tests: power vs strength training": "Other daily tasks",
}
PANELS = (
    (
        "Strength training against none",
        palette.lines[0],
        "circle",
        lambda r: r["source_key"] != "elhadouchi2022effectiveness",
    ),
    (
        "Fast training against strength training",
        palette.lines[1],
        "square",
        lambda r: r["source_key"] == "elhadouchi2022effectiveness",
    ),
)

LEFT = -1.6


def said(r) -> str:
    spread = f" ({r[LOW]:g} to {r[HIGH]:g})" if r[LOW] is not None else ""
    return f"{r[SIZE]:g}{spread}".replace("-", "−")


PARTS = ("Against none", "Fast training")


def mark_said(r, heading: str) -> str:
    """What a dot says: how large, how sure, from how many trials and people."""
    many = f", {count(r['participants'])}" if r["participants"] else ""
    return f"{heading}. {NAMES[r['outcome']]}: {number(r[SIZE], 2)} standard deviations. {interval(r[LOW], r[HIGH], 2)}. {r['trials']} trials{many}."


def zero_line(low, rows: int, narrow: bool, **on) -> go.Scatter:
    """The line at no effect; on narrow paper in pieces, clear of the names."""
    pieces = [end for p in low for end in (p - 0.25, p + 0.2, None)] if narrow else [-0.6, rows - 0.5]
    line = {"color": palette.ink, "width": 2}
    return go.Scatter(x=[0] * len(pieces), y=pieces, mode="lines", line=line, hoverinfo="skip", **on)


def effect(r, place: float, heading: str, part: str, look: Sequence[str], on: dict[str, str]) -> go.Scatter:
    """One effect with its interval; hollow where none is printed."""
    colour, symbol = look
    known = r[LOW] is not None
    return go.Scatter(
        x=[r[SIZE]],
        y=[place],
        mode="markers",
        error_x=spread(colour, [r[HIGH] - r[SIZE]], [r[SIZE] - r[LOW]], thickness=3, width=5, symmetric=False)
        if known
        else None,
        marker={
            "color": colour,
            "size": 12,
            "symbol": symbol if known else f"{symbol}-open",
            "line": {"color": colour, "width": 2.5},
        },
        **says([mark_said(r, heading)], part),
        **on,
    )


def traces(rows, n: int, narrow: bool) -> list:
    """One panel, its rows from below."""
    (heading, *look, _), part, on = PANELS[n - 1], PARTS[n - 1], axes_of(n)
    y = list(range(len(rows)))
    low = [p - 0.12 for p in y] if narrow else y
    ends = [max(0, r[SIZE] if r[HIGH] is None else r[HIGH]) for r in rows]
    sizes = [f"   {r[SIZE]:.2f}".replace("-", "−") if narrow else f"   {said(r)}" for r in rows]
    drawn = [
        zero_line(low, len(y), narrow, **of_group(part), **on),
        *(effect(r, p, heading, part, look, on) for r, p in zip(rows, low)),
        labels(ends, low, sizes, group=part, **on),
        labels([LEFT], [len(y) - 0.15], [f"<b>{heading}</b>"], group=part, **on),
    ]
    if narrow:
        names = [NAMES[r["outcome"]] for r in rows]
        drawn.append(labels([LEFT] * len(y), [p + 0.3 for p in y], names, group=part, **on))
    return drawn


def draw(narrow: bool) -> go.Figure:
    drawn, axes = [], {}
    counts = [sum(map(belongs, ROWS)) for *_, belongs in PANELS]
    for n, (*_, belongs) in enumerate(PANELS, 1):
        rows = sorted(filter(belongs, ROWS), key=lambda r: r[SIZE])
        drawn += traces(rows, n, narrow)
        on, (xaxis, yaxis) = axes_of(n), axis_names(n)
        share = 0.86 * (counts[n - 1] + 0.4) / (sum(counts) + 0.8)
        axes[xaxis] = {
            "range": [LEFT, 2.1 if narrow else 2.7],
            "tickvals": [-1, 0, 1],
            "ticktext": ["−1", "0", "1"],
            "anchor": on["yaxis"],
            "title": {"text": "Effect, in standard deviations" if n == 1 else "Extra effect, in standard deviations"},
        }
        names, ends = [f"{NAMES[r['outcome']]}  " for r in rows], [-0.6, len(rows) + 0.3]
        domain = [1 - share, 1] if n == 1 else [0, share]
        axes[yaxis] = named_rows(range(len(rows)), names, ends, not narrow, anchor=on["xaxis"], domain=domain)
    figure = go.Figure(drawn)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            760 if narrow else 640,
            colorway=[palette.ink],
            margin={"l": 14 if narrow else 260, "r": 14, "t": 8, "b": 56},
            **axes,
        )
    )
    return figure


def of(outcome) -> float:
    return next(r[SIZE] for r in ROWS if r["outcome"] == outcome)


chart = Chart(
    title="Training adds much to strength and less to daily ability; fast training adds power",
    series=("training_effects_standardised",),
    draw=draw,
    columns={
        "outcome": "Outcome",
        SIZE: "Effect, standard deviations",
        LOW: "95 % interval, from",
        HIGH: "95 % interval, to",
        "effect_type": "Kind of effect size",
        "trials": "Trials",
        "participants": "People",
    },
    people="Older adults, and in one review middle-aged ones, in three reviews of 12 to 121 trials",
    note=(
        "An effect of {{training_effects_standardised: strength, progressive resistance training; ci_high}} is one standard deviation, a measure of how far people differ. "
        "Lines show 95 % intervals; the summary prints none for the open dots. "
        "The three reviews did not count effects in quite the same way."
    ),
    description=Description(
        shows="Two panels of dots with intervals. The first shows what strength training adds over none, the second what fast training adds over strength training.",
        figures=f"Strength {of('strength, progressive resistance training'):g}, leg power {of('lower-limb muscle power'):g}, physical ability "
        f"{of('physical ability, progressive resistance training'):g}, time to rise from a chair {of(CHAIR):g}".replace(
            "-", "−"
        )
        + f" (less time is better). "
        f"Fast against usual training: power {of('muscle power: power vs strength training'):g}.",
        trend="Effects are large for strength and for rising from a chair, and small for daily ability as a whole.",
        means="Strength comes surely; daily life gains less. Practise the task as well, and train some of it fast.",
    ),
)
