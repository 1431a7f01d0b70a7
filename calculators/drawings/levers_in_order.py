"""What keeps muscle, in order of how sure we are: a row for each lever, with a figure and its certainty in words."""

import re
from dataclasses import replace

from calculators.render.drawing import Drawing, box, canvas, disc, line, path, words
from calculators.render.movement_picture import movement_svg
from calculators.sources.catalogue import movement
from calculators.sources.series import series

ROWS = sorted(series("levers_in_order").rows, key=lambda row: row["place"])
STEPS = {"high": 4, "moderate": 3, "low": 2, "very low": 1}
FIGURES = {"strength": "sit-to-stand", "balance": "feet-together-stand", "move": "stair-climb"}
PICTURES = {"sit-to-stand": 1, "feet-together-stand": 1, "stair-climb": 1}
"""Which picture of the sequence."""
TALL, WIDE = 116, 386


def _figure(name: str, y: float) -> str:
    """One picture of a movement of the library, small: a tall one is as wide as it needs."""
    m = movement(name)
    m = replace(m, steps=m.steps[PICTURES[name] :][:1], arrows=(), footprints=False)
    size = f'aria-hidden="true" x="10" y="{y + 2:g}" width="110" height="{TALL - 12:g}"'
    drawn = re.sub(r"<circle[^>]*/><text[^>]*>1</text>", "", movement_svg(m, False))  # one picture needs no number
    return drawn.replace("<svg", f"<svg {size}", 1)


def _plate(y: float) -> str:
    middle = y + TALL / 2 - 4
    return (
        disc(66, middle, 36, "paper-raised", "ink", 3)
        + path(f"M66 {middle}V{middle - 26}A26 26 0 0 1 {66 + 22.5} {middle + 13}Z", "accent", 3, fill="accent-soft")
        + line([(18, middle - 30), (18, middle + 32)], "ink", 4)
    )


def _moon(y: float) -> str:
    middle = y + TALL / 2 - 4
    return path(
        f"M72 {middle - 34}A34 34 0 1 0 {72 + 26} {middle + 20}A28 28 0 0 1 72 {middle - 34}Z",
        "ink",
        3,
        fill="keep-soft",
    )


def _certainty(word: str, y: float) -> str:
    """Four steps, filled as far as we are sure, and the word."""
    steps = "".join(box(136 + k * 26, y, 20, 12, "ink", "keep" if k < STEPS[word] else "paper", 3, 2) for k in range(4))
    return steps + words(248, y + 12, f"how sure: {word}", 15.5, "ink", "start")


def _row(k: int, row: dict) -> str:
    y = k * TALL + 4
    drawn = {"protein": _plate, "sleep": _moon}.get(row["key"])
    figure = drawn(y) if drawn else _figure(FIGURES[row["key"]], y)
    said = words(136, y + 32, f"{row['place']}. {row['lever']}", 19, "ink", "start", True)
    said += words(136, y + 58, row["buys"], 16, "ink", "start")
    under = line([(8, y + TALL - 6), (WIDE - 8, y + TALL - 6)], "line-strong", 1.5) if k + 1 < len(ROWS) else ""
    return figure + said + _certainty(row["certainty"], y + 74) + under


def picture() -> str:
    return canvas(WIDE, len(ROWS) * TALL + 4, *(_row(k, row) for k, row in enumerate(ROWS)))


drawing = Drawing(
    title="What keeps muscle and strength, the surest first",
    description="Five rows, one below the other. "
    + " ".join(
        f"{row['place']}: {row['lever']}. It brings {row['buys']}; how sure: {row['certainty']}." for row in ROWS
    )
    + " Four small boxes in each row are filled as far as we are sure.",
    svg=picture,
    sources=tuple(dict.fromkeys(row["source_key"] for row in ROWS)),
)
