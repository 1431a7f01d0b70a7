"""What training adds in older adults: strength most, daily ability least, and fast training for power."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, interval, labels, number, of_group, says
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


def said(r) -> str:
    spread = f" ({r[LOW]:g} to {r[HIGH]:g})" if r[LOW] is not None else ""
    return f"{r[SIZE]:g}{spread}".replace("-", "−")


PARTS = ("Against none", "Fast training")


def mark_said(r, heading: str) -> str:
    """What a dot says: how large, how sure, from how many trials and people."""
    many = f", {count(r['participants'])}" if r["participants"] else ""
    return f"{heading}. {NAMES[r['outcome']]}: {number(r[SIZE], 2)} standard deviations. {interval(r[LOW], r[HIGH], 2)}. {r['trials']} trials{many}."


def draw(narrow: bool) -> go.Figure:
    traces, layout, left = [], {}, -1.6
    counts = [sum(map(belongs, ROWS)) for *_, belongs in PANELS]
    for n, (heading, colour, symbol, belongs) in enumerate(PANELS, 1):
        at = "" if n == 1 else str(n)
        axes = {"xaxis": f"x{at}", "yaxis": f"y{at}"}
        part = PARTS[n - 1]
        rows = sorted(filter(belongs, ROWS), key=lambda r: r[SIZE])
        y = list(range(len(rows)))
        low = [p - 0.12 for p in y] if narrow else y
        zero = (
            [end for p in low for end in (p - 0.25, p + 0.2, None)] if narrow else [-0.6, len(y) - 0.5]
        )  # in pieces, clear of the names
        traces.append(
            go.Scatter(
                x=[0] * len(zero),
                y=zero,
                mode="lines",
                line={"color": palette.ink, "width": 2},
                hoverinfo="skip",
                **of_group(part),
                **axes,
            )
        )
        for r, p in zip(rows, low):
            known = r[LOW] is not None
            error = (
                {
                    "type": "data",
                    "symmetric": False,
                    "array": [r[HIGH] - r[SIZE]],
                    "arrayminus": [r[SIZE] - r[LOW]],
                    "color": colour,
                    "thickness": 3,
                    "width": 5,
                }
                if known
                else None
            )
            traces.append(
                go.Scatter(
                    x=[r[SIZE]],
                    y=[p],
                    mode="markers",
                    **says([mark_said(r, heading)], part),
                    error_x=error,
                    marker={
                        "color": colour,
                        "size": 12,
                        "symbol": symbol if known else f"{symbol}-open",
                        "line": {"color": colour, "width": 2.5},
                    },
                    **axes,
                )
            )
        ends = [max(0, r[SIZE] if r[HIGH] is None else r[HIGH]) for r in rows]
        traces += [
            labels(
                ends,
                low,
                [f"   {r[SIZE]:.2f}".replace("-", "−") if narrow else f"   {said(r)}" for r in rows],
                group=part,
                **axes,
            ),
            labels([left], [len(y) - 0.15], [f"<b>{heading}</b>"], group=part, **axes),
        ]
        if narrow:
            traces.append(
                labels([left] * len(y), [p + 0.3 for p in y], [NAMES[r["outcome"]] for r in rows], group=part, **axes)
            )
        share = 0.86 * (counts[n - 1] + 0.4) / (sum(counts) + 0.8)
        layout[f"xaxis{at}"] = {
            "range": [left, 2.1 if narrow else 2.7],
            "tickvals": [-1, 0, 1],
            "ticktext": ["−1", "0", "1"],
            "anchor": axes["yaxis"],
            "title": {"text": "Effect, in standard deviations" if n == 1 else "Extra effect, in standard deviations"},
        }
        layout[f"yaxis{at}"] = {
            "range": [-0.6, len(y) + 0.3],
            "tickvals": y,
            "ticktext": [f"{NAMES[r['outcome']]}  " for r in rows],
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
            760 if narrow else 640,
            colorway=[palette.ink],
            margin={"l": 14 if narrow else 260, "r": 14, "t": 8, "b": 56},
            **layout,
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
