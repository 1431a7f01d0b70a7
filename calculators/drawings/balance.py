"""The balance of building (synthesis) against breakdown, with one switch for each row of docs/data/levers.csv.

    levers.csv ──read_levers──► buttons and sentences (controls) ──► docs/assets/scripts/balance.js switches them
               picture: the balance at rest; the script only names a state, the style sheet tilts the beam

It says directions and never sizes: the beam has one step to each side, and levers that pull both ways leave it open.
Common mistake: giving a lever that is unclear on both sides a pull. It has none, whatever its side.
"""

from html import escape
from typing import NoReturn

from calculators import series
from calculators.render.drawing import Drawing, arrow, box, canvas, disc, line, path, words
from calculators.science.mistakes import BadDefinition
from calculators.sources.bibliography import citable_keys

SIDES = {"builds": "Levers that tend to build", "breaks": "Levers that tend to break down"}
EFFECTS = {
    "up": "{} goes up",
    "down": "{} goes down",
    "none": "{} stays as it is",
    "unclear": "what {} does is not clear",
}
BOTH = {
    "up": "Building and breakdown both go up.",
    "down": "Building and breakdown both go down.",
    "none": "Building and breakdown both stay as they are.",
    "unclear": "What it does to building and to breakdown is not clear.",
}
CERTAINTIES = ("high", "moderate", "low", "very low")
STATES = {
    "rest": "The beam is level.",
    "builds": "The beam tips towards building.",
    "breaks": "The beam tips towards breakdown.",
    "mixed": "Now levers pull both ways. How they add up has not been measured, so the beam stays open.",
    "unclear": "Which way this pulls is not clear, so the beam stays open.",
}
PIVOT = (201, 62)
REACH = 140  # from the pivot to the strings of a pan


def read_levers(rows: list[dict] | None = None) -> list[dict]:
    """The levers, each checked. Raises BadDefinition for one without a verified source or with a word we do not draw."""
    rows = list(series("levers").rows if rows is None else rows)
    for row in rows:
        _check(row)
    return rows


def _check(row: dict) -> None:
    def refuse(said: str) -> NoReturn:
        raise BadDefinition(f"docs/data/levers.csv: the lever “{row['key']}” {said}")

    if not row["source_key"]:
        refuse("has no source. Name a key of docs/references.bib in source_key.")
    for key in source_keys(row):
        if key not in citable_keys():
            refuse(f"rests on {key}, which is not verified in docs/references.bib.")
    for column, known in (
        ("side", SIDES),
        ("synthesis_effect", EFFECTS),
        ("breakdown_effect", EFFECTS),
        ("certainty", CERTAINTIES),
    ):
        if row[column] not in known:
            refuse(f"has {column} “{row[column]}”. Write one of: {', '.join(known)}.")


def source_keys(row: dict) -> list[str]:
    return [row["source_key"], *(key.strip() for key in (row["other_sources"] or "").split(";") if key.strip())]


def pull(row: dict) -> str:
    """The side the beam tips to with this lever alone; `unclear` when neither of its arrows is settled."""
    return row["side"] if {row["synthesis_effect"], row["breakdown_effect"]} & {"up", "down"} else "unclear"


def directions(row: dict) -> str:
    """“Building goes up, and breakdown stays as it is.”"""
    building, breakdown = row["synthesis_effect"], row["breakdown_effect"]
    if building == breakdown:
        return BOTH[building]
    said = f"{EFFECTS[building].format('building')}, and {EFFECTS[breakdown].format('breakdown')}."
    return said[0].upper() + said[1:]


# The picture: at rest, as it stands without script and on paper.


def _pan(x: float, name: str, term: str, colour: str) -> str:
    top, rim = PIVOT[1], PIVOT[1] + 88
    strings = line([(x - 50, rim), (x, top), (x + 50, rim)], "line-strong", 2)
    stones = "".join(
        box(x + dx, rim - dy, 29, 15, colour, f"{colour}-soft", 4, 2.5)
        for dx, dy in ((-48, 16), (-15, 16), (18, 16), (-32, 34), (2, 34))
    )
    bowl = path(
        f"M{x - 57} {rim}H{x + 57}C{x + 46} {rim + 30} {x - 46} {rim + 30} {x - 57} {rim}Z",
        "ink",
        3,
        fill="paper-raised",
    )
    label = words(x, rim + 44, name, 18, "ink", bold=True) + words(x, rim + 63, term, 15.5, "muted")
    return strings + stones + bowl + label


def _signs(x: float, which: str, colour: str) -> str:
    """What the levers that are on do to one side: up, down, no change, not clear. Hidden at rest."""
    drawn = {
        "up": arrow([(x, 120), (x, 90)], colour, 7, 13),
        "down": arrow([(x, 182), (x, 212)], colour, 7, 13),
        "none": line([(x - 8, 133), (x + 8, 133)], colour, 5) + line([(x - 8, 142), (x + 8, 142)], colour, 5),
        "unclear": words(x, 173, "?", 25, colour, bold=True),
    }
    return "".join(f'<g class="balance__sign" data-{which}="{effect}">{stroke}</g>' for effect, stroke in drawn.items())


def picture() -> str:
    x, y = PIVOT
    stand = path(f"M{x} {y}V228M{x - 54} 232C{x - 40} 220 {x + 40} 220 {x + 54} 232Z", "ink", 5, fill="ink")
    beam = (
        path(f"M{x - REACH} {y}Q{x} {y - 15} {x + REACH} {y}", "ink", 7)
        + disc(x - REACH, y, 6, "ink")
        + disc(x + REACH, y, 6, "ink")
    )
    asks = disc(x, 26, 18, "paper", "ink", 2.5) + words(x, 33.5, "?", 22, "ink", bold=True)
    moving = (
        f'<g class="balance__beam">{beam}</g>'
        f'<g class="balance__pan" data-pan="building">{_pan(x - REACH, "Building", "(synthesis)", "keep")}</g>'
        f'<g class="balance__pan" data-pan="breakdown">{_pan(x + REACH, "Breakdown", "", "accent")}</g>'
    )
    signs = _signs(x - 42, "synthesis", "keep") + _signs(x + 42, "breakdown", "accent")
    return canvas(
        402, 244, stand, moving, disc(x, y, 10, "paper", "ink", 5), signs, f'<g class="balance__open">{asks}</g>'
    )


# The switches.

MARKS = {
    "up": "M10 17V4M4.5 9.5 10 4l5.5 5.5",
    "down": "M10 3v13M4.5 10.5 10 16l5.5-5.5",
    "none": "M4 7.5h12M4 12.5h12",
    "unclear": "M6.5 7a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M10 16.2v.1",
}


def _mark(which: str, effect: str) -> str:
    return f'<svg class="lever__mark lever__mark--{which}" viewBox="0 0 20 20" aria-hidden="true"><path d="{MARKS[effect]}"/></svg>'


def _button(row: dict) -> str:
    synthesis, breakdown = row["synthesis_effect"], row["breakdown_effect"]
    return (
        f'<li><button type="button" class="lever" aria-pressed="false" data-lever="{row["key"]}" data-pull="{pull(row)}" '
        f'data-synthesis="{synthesis}" data-breakdown="{breakdown}">{_mark("building", synthesis)}'
        f'<span class="lever__name">{escape(row["name"])}</span>{_mark("breakdown", breakdown)}</button></li>'
    )


def _group(side: str, rows: list[dict]) -> str:
    buttons = "".join(_button(row) for row in rows if row["side"] == side)
    return (
        f'<div class="balance__group" role="group" aria-labelledby="balance-{side}"><p class="balance__head" id="balance-{side}">{SIDES[side]}</p>'
        f'<p class="balance__ends" aria-hidden="true"><span>building</span><span>breakdown</span></p><ul class="balance__levers">{buttons}</ul></div>'
    )


def _said(row: dict) -> str:
    """What the reader hears when this lever goes on, and its sources."""
    sure = f'<a href="page:evidence/how-we-know.md">{row["certainty"]}</a>'
    return (
        f'<template data-lever="{row["key"]}"><span><strong>{escape(row["name"])}.</strong> {directions(row)} {escape(row["sentence"])} '
        f'<span class="balance__whom">Seen in: {escape(row["whom"])}. How sure we are: {sure}.</span></span>'
        f"<span>[{'; '.join(f'@{key}' for key in source_keys(row))}]</span></template>"
    )


def controls() -> str:
    """Buttons, the sentence that follows them, and every sentence it can say. Hidden until the script is there."""
    rows = read_levers()
    states = "".join(f'<template data-state="{state}"><span>{said}</span></template>' for state, said in STATES.items())
    return (
        f'<div class="balance interactive needs-script" hidden>{"".join(_group(side, rows) for side in SIDES)}'
        '<p class="balance__reset"><button type="button" data-off>Switch all off</button></p>'
        '<p class="balance__said"><span aria-live="polite">Switch a lever on, and the beam shows which way it tips.</span> <span data-sources></span></p>'
        f"{''.join(map(_said, rows))}{states}</div>"
    )


drawing = Drawing(
    title="The balance: building against breakdown. It shows directions only, never how much: one step means nothing more than "
    "“this way”, and levers cannot be added up.",
    description="A balance with two pans. The left pan is building, which scientists call synthesis; the right pan is breakdown. "
    "Each holds the same stones, so the beam is level: muscle is kept. A lever that builds tips the beam to the left, "
    "a lever that breaks down tips it to the right. The table on this page holds every lever, in words.",
    svg=picture,
    controls=controls,
    script="balance.js",
)
