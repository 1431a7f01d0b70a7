"""One invented person, five panels: what each would call the same measurements.

`_rulers` has the panels, their lines and their labels; here is what the reader sees of them.
docs/assets/scripts/switcher.js shows one panel at a time; without it all five stand one below the other.
"""

from __future__ import annotations

from html import escape

from calculators import series
from calculators.drawings._rulers import (
    BY_BMI,
    BY_HEIGHT,
    CHAIR,
    GAIT,
    GRIP,
    LEAN,
    ONCE,
    PANELS,
    Line,
    Panel,
    counted,
    low_parts,
    meets,
    person,
    verdict,
)
from calculators.render.drawing import Drawing, box, canvas, line, words
from calculators.render.pictogram import Pose, figure, floor_line, joints

NAME = "Ruth"
SAYS = {"<": "below {}", "<=": "{} or below", ">": "over {}", ">=": "{} or over"}
PARTS = {"weak": "low strength", "little": "low lean mass", "slow": "slowness"}
PLAIN = {
    GRIP: "Grip",
    CHAIR: "Five rises from a chair",
    GAIT: "Walking speed",
    LEAN: "Lean mass of arms and legs",
    BY_HEIGHT: "Lean mass over height squared (kg/m²)",
    BY_BMI: "Lean mass over body mass index",
}


def _with_unit(value: float, unit: str) -> str:
    """A share of the body’s size carries its unit in the name of the row, where it fits on a phone."""
    return str(value) if "m2" in unit else f"{value}\u00a0{unit}"


def _shown(measure: str) -> str:
    """Her value as the series prints it."""
    row = next(row for row in series("definition_switcher_person").rows if row["measure"] == measure)
    return _with_unit(row["value"], row["unit"])


def _row(drawn: Line, row: dict, her: dict[str, float]) -> str:
    crossed = "yes" if meets(her[drawn.measure], row) else "no"
    caution, answer = ("", crossed) if counted(row) else (f" ({ONCE})", f"{crossed}, not counted")
    bound = SAYS[row["operator"]].format(_with_unit(row["value"], row["unit"]))
    return (
        f'<tr class="is-{crossed}"><th scope="row">{PLAIN[drawn.measure]}</th><td>{_shown(drawn.measure)}</td>'
        f"<td>{bound}{caution} [@{row['source_key']}]</td><td>{answer}</td></tr>"
    )


def _because(panel: Panel, low: set[str]) -> str:
    missing = [" or ".join(PARTS[part] for part in either) for either in panel.needs if not low & set(either)]
    met = [PARTS[part] for part in PARTS if part in low]
    listed = " and ".join([", ".join(met[:-1]), met[-1]] if met[1:] else met) or "none of the parts"
    found = f"By its lines {NAME} has {listed}."
    return found + (f" {' and '.join(missing).capitalize()} is missing, so the label is not given." if missing else "")


def _card(panel: Panel, her: dict[str, float]) -> str:
    label, low = verdict(panel, her), low_parts(panel, her)
    tag = f'<span class="label">“{label}”</span>' if label else '<span class="label label--none">no label</span>'
    says = ", in its own words:" if label else " gives her"
    rows = "".join(_row(drawn, row, her) for drawn, row in panel.rows())
    notes = "".join(
        f"<li>{note}</li>"
        for note in (
            f"Whom its lines are drawn for: {panel.rows()[0][1]['age_band']} [@{panel.rows()[0][1]['source_key']}].",
            *panel.notes(her),
        )
    )
    return (
        f'<li class="panel" data-panel="{panel.key}"><p class="panel__head"><span class="panel__name"><strong>{panel.short}</strong> '
        f"<span>({panel.place})</span>{says}</span> {tag}</p><p>{panel.asks} {_because(panel, low)}</p>"
        f'<table><thead><tr><th scope="col">What</th><th scope="col">{NAME}</th><th scope="col">Its line</th><th scope="col">Crossed?</th></tr></thead>'
        f'<tbody>{rows}</tbody></table><ul class="panel__notes">{notes}</ul></li>'
    )


def controls() -> str:
    her = person()
    buttons = "".join(
        f'<button type="button" aria-pressed="false" data-show="{p.key}"><strong>{p.short}</strong><span>{escape(p.place)}</span></button>'
        for p in PANELS.values()
    )
    cards = "".join(_card(panel, her) for panel in PANELS.values())
    return (
        f'<div class="switcher interactive"><div class="switcher__buttons needs-script" role="group" aria-label="Whose ruler?" hidden>{buttons}</div>'
        f'<p class="panel__head switcher__said needs-script" aria-live="polite" hidden></p><ol class="switcher__panels">{cards}</ol>'
        "<p>A sixth group, GLIS, gives no lines yet, so it cannot answer [@kirk2024glis].</p></div>"
    )


def picture() -> str:
    floor, tall, foot = 236, 196, (62, 232)
    pose = Pose(shoulder=24, elbow=38)
    at = joints(pose, tall, foot)
    cards = (
        (LEAN, at["shoulder"], "Lean mass,\narms and legs"),
        (GRIP, at["hand"], "Grip"),
        (CHAIR, at["knee"], "Five rises\nfrom a chair"),
        (GAIT, at["toe"], "Walking"),
    )
    parts = ""
    for place, (measure, (x, y), label) in enumerate(cards):
        top = 14 + 58 * place
        parts += line([(x + 13, y), (132, top + 25)], "line-strong", 2, "1 7")
        parts += box(134, top, 258, 50, "line-strong", "paper-raised", 8, 2)
        parts += words(146, top + (21.5 if "\n" in label else 31), label, 16, "muted", "start") + words(
            382, top + 32, _shown(measure), 20, "ink", "end", True
        )
    who = f"{NAME}, {_shown('age')}, {_shown('height')}, {_shown('weight')}. All invented."
    return canvas(
        402,
        272,
        floor_line(8, 120, floor),
        parts,
        figure(pose, tall, foot, working=""),
        words(8, 264, who, 15, "muted", "start"),
    )


drawing = Drawing(
    title="One invented person, five rulers: nothing about her changes, only the ruler does.",
    description=f"{NAME}, an invented woman, stands beside four cards. Lean mass of arms and legs: {_shown(LEAN)}. Grip: {_shown(GRIP)}. "
    f"Five rises from a chair: {_shown(CHAIR)}. Walking speed: {_shown(GAIT)}. Below, five panels of experts give their own label to these same numbers.",
    svg=picture,
    controls=controls,
    script="switcher.js",
)
