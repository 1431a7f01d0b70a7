"""What bed rest, fewer steps and a resting leg cost: lean mass in kilograms, strength and size in percent."""

import re

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout, chart_rows
from calculators.render.marks import change, count, labels, of_group, plus_minus, says
from calculators.render.panels import axes_of, axis_names, bare_rows, spread
from calculators.science.rounding import plain
from calculators.sources.series import series

KILOS = {
    ("bed rest, control diet", 28): "28 days in bed, adults",
    ("bed rest + EAA/carbohydrate", 28): "28 days in bed, with amino acids",
    ("bed rest", 10): "10 days in bed, age 67",
    ("bed rest, mixed diet", 7): "7 days in bed, age 68",
    ("bed rest, whey-augmented diet", 7): "7 days in bed, with whey, age 69",
}
STRENGTH = {
    ("bed rest", "knee extension peak torque"): "Knee strength, 7 days in bed",
    ("bed rest", "knee extensor strength"): "Knee strength, 10 days in bed",
    ("bed rest", "stair-climbing power"): "Stair power, 10 days in bed",
}
SIZE = {
    ("daily steps cut by ~76% to 1413/day", "leg fat-free mass"): "Leg fat-free mass, 14 days, few steps",
    ("leg immobilisation, control (Holloway 2019)", "quadriceps volume"): "Thigh muscle, 7 days of a still leg",
    ("leg immobilisation (Backx 2018)", "quadriceps CSA"): "Thigh muscle, 7 days (another trial)",
    ("leg immobilisation (Mitchell 2018)", "thigh muscle CSA"): "Thigh muscle, 14 days of a still leg",
    ("after hip fracture", "total lean body mass"): "Body lean mass, year after hip fracture",
}
PLAIN = {
    "~22 y": "people of about 22",
    "~50 y": "people of about 50",
    "women with proximal femur fracture": "women with a broken hip",
}


def shown(r) -> bool:
    if "change_kg" in r:
        return r["measure"] in ("lean leg mass", "leg lean mass") and (r["model"], r["days"]) in KILOS
    return (r["model"], r["measure"]) in STRENGTH | SIZE


def _rows(name: str, words: dict, key) -> list[tuple[str, float, float | None, dict]]:
    found = {key(r): r for r in series(name).rows if shown(r)}
    return [
        (word, found[k][value], found[k][error], found[k])
        for k, word in words.items()
        for value, error in [[c for c in found[k] if c.startswith(("change", "error"))]]
    ]


def said(word: str, value: float, error: float | None, r: dict, unit: str) -> str:
    """What a bar says: how much, how sure, who and how many."""
    who = PLAIN.get(r["population"]) or re.sub(r" (\d+) y$", r", \1 years", r["population"])
    many = f"{count(r['n'])}: {who}" if r["n"] else f"{who[0].upper()}{who[1:]}; how many is not printed"
    return f"{word}: {change(value, unit)}. {plus_minus(error, unit)}. {many}."


GROUPS = ("Lean mass", "Strength", "Muscle size")
PANELS = (
    (
        "Lean mass of the legs, kilograms",
        _rows("disuse_change_kg", KILOS, lambda r: (r["model"], r["days"])),
        (-1.4, 0.8),
        0.4,
        "kg",
        palette.lines[1],
        (0.66, 1),
    ),
    (
        "Strength of older adults, percent",
        _rows("disuse_change_percent", STRENGTH, lambda r: (r["model"], r["measure"])),
        (-28, 0),
        5,
        "%",
        palette.lines[0],
        (0.385, 0.605),
    ),
    (
        "Muscle and lean mass, percent",
        _rows("disuse_change_percent", SIZE, lambda r: (r["model"], r["measure"])),
        (-28, 0),
        5,
        "%",
        palette.lines[3],
        (0, 0.33),
    ),
)


def traces(rows, part: str, unit: str, colour: str, left: float, on: dict[str, str]) -> list:
    """The bars of one panel, a line at zero beside each, their errors and their names."""
    at = list(range(len(rows)))[::-1]
    zero = {"mode": "lines", "line": {"color": palette.ink, "width": 1.5}, "hoverinfo": "skip", **of_group(part), **on}
    known = [(a, v, e) for a, (_, v, e, _) in zip(at, rows) if e]
    return [
        *(go.Scatter(x=[0, 0], y=[a - 0.28, a + 0.2], **zero) for a in at),
        go.Bar(
            x=[v for _, v, *_ in rows],
            y=at,
            orientation="h",
            width=0.34,
            marker={"color": colour},
            **says([said(word, v, e, r, unit) for word, v, e, r in rows], part),
            **on,
        ),
        go.Scatter(
            x=[v for _, v, _ in known],
            y=[a for a, *_ in known],
            mode="markers",
            marker={"color": palette.ink, "size": 4},
            hoverinfo="skip",
            error_x=spread(palette.ink, [e for *_, e in known], thickness=1.5, width=5),
            **of_group(part),
            **on,
        ),
        labels(
            [left] * len(rows),
            [a + 0.38 for a in at],
            [f"{w}: {'+' if v > 0 else '−'}{plain(abs(v))} {unit}" for w, v, *_ in rows],
            group=part,
            **on,
        ),
    ]


def draw(narrow: bool) -> go.Figure:
    drawn, axes = [], {}
    for n, (name, rows, ends, step, unit, colour, domain) in enumerate(PANELS, 1):
        part, on, (xaxis, yaxis) = GROUPS[n - 1], axes_of(n), axis_names(n)
        drawn += traces(rows, part, unit, colour, ends[0], on)
        drawn.append(labels([ends[0]], [len(rows) + 0.1], [f"<b>{name}</b>"], group=part, **on))
        axes[xaxis] = {"range": ends, "dtick": step, "anchor": on["yaxis"], "domain": [0, 1]}
        axes[yaxis] = bare_rows(-0.4, len(rows) + 0.4, domain=domain)
    figure = go.Figure(drawn)
    figure.layout = go.Layout(base_layout(narrow, 820, margin={"l": 14, "r": 20, "t": 4, "b": 36}, **axes))
    return figure


def table():
    rows = [
        [
            r["model"],
            r["population"],
            plain(r["n"]) if r["n"] else "",
            plain(r["days"]),
            r["measure"],
            f"{plain(r[value])} {unit}",
            f"± {plain(r[error])}" if r[error] is not None else "",
            r["note"] or "",
        ]
        for name, value, error, unit in (
            ("disuse_change_kg", "change_kg", "error_as_printed_kg", "kg"),
            ("disuse_change_percent", "change_percent", "error_as_printed_percent", "%"),
        )
        for r in chart_rows(chart, name)
    ]
    return ["Cause", "Who", "People", "Days", "What was measured", "Change", "± as printed", "Remark"], rows


chart = Chart(
    title=(
        "A week or more in bed cost older adults about {{disuse_change_kg: bed rest; leg lean mass; change_kg size .0}} kg of leg lean mass and {{disuse_change_percent: knee extensor strength; change_percent size .0}} to {{disuse_change_percent: older adults; change_percent size}} percent of knee strength"
    ),
    series=("disuse_change_kg", "disuse_change_percent"),
    draw=draw,
    rows=shown,
    columns={},
    table=table,
    people="Healthy volunteers in small groups, and 205 women after a hip fracture: see the table",
    note="Thin lines show the plus-minus as printed; bars without one had none printed. The studies differ in people and method, so compare with care. Amino acids spared leg mass in one trial, and the whey difference may be chance. In other trials extra protein or leucine made no difference.",
    description=Description(
        shows="Three panels of bars that point left for a loss. They show lean mass of the legs in kilograms, strength and power in percent, and muscle or lean mass in percent.",
        figures=(
            "Older adults lost about {{disuse_change_kg: bed rest; leg lean mass; change_kg size .0}} kg of leg lean mass in 7 to 10 days in bed. "
            "They lost {{disuse_change_percent: knee extensor strength; change_percent size .0}} percent of knee strength in 10 days in one study and {{disuse_change_percent: knee extension peak torque; change_percent size}} percent in 7 days in another. "
            "Two weeks of few steps cost {{disuse_change_percent: leg fat-free mass; change_percent size}} percent of leg fat-free mass."
        ),
        trend="In percent, the bars for strength are longer than the bars for muscle, but the causes differ. With amino acids, leg lean mass did not fall in 28 days in bed.",
        means="Lying still costs strength within days, even in healthy volunteers. Patients may lose more or less.",
    ),
)
