"""Pictures of fact boxes: people drawn one by one, and differences on one scale.

    crowd(…)    100 or 1,000 people in rows; those it happens to are filled, the others are outlines
    scale(…)    what was measured in both groups, or the difference with its interval, from one zero

A person is a tile of a pattern, so a thousand weigh no more than one. Filled against outlined survives grey print and
forced colours; the colour only helps. Text is 15 units in a picture of 380: readable on a phone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from .drawing import canvas, disc, line, words

WIDTH = 380
LETTERS = 15
ROW_OF = {100: 10, 1000: 50}
"""People in one row, by how many are drawn."""


def person(cell: float) -> str:
    """Head and shoulders in a square of this size, as the data of a path."""
    head, top, side = cell * 0.17, cell * 0.28, cell * 0.26
    middle = cell / 2
    body = (
        f"M{n2(middle - side)} {n2(cell * 0.93)}V{n2(cell * 0.72)}"
        f"a{n2(side)} {n2(side)} 0 0 1 {n2(2 * side)} 0V{n2(cell * 0.93)}Z"
    )
    return (
        f"M{n2(middle - head)} {n2(top)}a{n2(head)} {n2(head)} 0 1 0 {n2(2 * head)} 0"
        f"a{n2(head)} {n2(head)} 0 1 0 {n2(-2 * head)} 0Z{body}"
    )


def n2(value: float) -> str:
    """A coordinate to a hundredth: tiles are small."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def _tile(name: str, cell: float, style: str, x: float, y: float) -> str:
    return (
        f'<pattern id="{name}" width="{n2(cell)}" height="{n2(cell)}" x="{n2(x)}" y="{n2(y)}" '
        f'patternUnits="userSpaceOnUse"><path d="{person(cell)}" style="{style}"/></pattern>'
    )


def crowd(name: str, out_of: int, hit: int, colour: str, x: float, y: float, width: float) -> tuple[str, float]:
    """The people of one group, and how high they stand. `name` tells its tiles from those of other groups."""
    across = ROW_OF[out_of]
    cell = width / across
    stroke = max(0.5, cell * 0.055)
    tiles = _tile(f"{name}-hit", cell, f"fill:var(--{colour})", x, y) + _tile(
        f"{name}-rest", cell, f"fill:none;stroke:var(--line-strong);stroke-width:{n2(stroke)}", x, y
    )
    height = out_of / across * cell
    full, left = divmod(hit, across)
    last = y + full * cell
    rest = _block(x + left * cell, last, width - left * cell, cell, f"{name}-rest") if left else ""
    below = last + (cell if left else 0)
    return (
        f"<defs>{tiles}</defs>"
        + _block(x, y, width, full * cell, f"{name}-hit")
        + _block(x, last, left * cell, cell, f"{name}-hit")
        + rest
        + _block(x, below, width, y + height - below, f"{name}-rest"),
        height,
    )


def _block(x: float, y: float, width: float, height: float, tile: str) -> str:
    if width <= 0.01 or height <= 0.01:
        return ""
    return (
        f'<rect x="{n2(x)}" y="{n2(y)}" width="{n2(width)}" height="{n2(height)}" style="fill:url(#{tile})" '
        f'data-tile="{tile}"/>'
    )


def two_crowds(out_of: int, without: int, treated: int, names: tuple[str, str], colour: str) -> str:
    """Both groups of one outcome: a hundred people side by side, a thousand one group above the other."""
    hits = (without, treated)
    heads = [(f"{name[0].upper()}{name[1:]}:", f"{hit} of {out_of:,}") for name, hit in zip(names, hits, strict=True)]
    return _side_by_side(heads, hits, colour) if out_of == 100 else _one_above_the_other(heads, hits, colour)


def _one_above_the_other(heads: list[tuple[str, str]], hits: tuple[int, int], colour: str) -> str:
    parts, top = "", 0.0
    for group, (head, hit) in enumerate(zip(heads, hits, strict=True)):
        lines = textwrap.wrap(" ".join(head), 38)
        parts += words(0, top + 18, "\n".join(lines), LETTERS + 1, anchor="start", bold=True)
        top += 8 + 20 * len(lines)
        drawn, height = crowd(f"people{group}", 1000, hit, colour, 2, top, WIDTH - 5)
        parts, top = parts + drawn, top + height + 14
    return canvas(WIDTH, round(top - 8), parts)


def _side_by_side(heads: list[tuple[str, str]], hits: tuple[int, int], colour: str) -> str:
    half, gap = 175, 30
    wrapped = [[*textwrap.wrap(name, 18), count] for name, count in heads]
    top = 8 + 20 * max(map(len, wrapped))
    parts, height = "", 0.0
    for group, (lines, hit) in enumerate(zip(wrapped, hits, strict=True)):
        x = group * (half + gap)
        parts += words(x, 18, "\n".join(lines), LETTERS + 1, anchor="start", bold=True)
        drawn, height = crowd(f"people{group}", 100, hit, colour, x, top, half)
        parts += drawn
    return canvas(WIDTH, round(top + height + 4), parts)


Mark = tuple[str, float, float | None, float | None, bool]
"""What a mark on the scale says, its value, both ends of its interval, and whether it is the treated group."""


def scale(rows: list[tuple[str, list[Mark]]], unit: str, zero: str = "no difference") -> str:
    """Rows of marks on one scale from the same zero, which has a name; each mark is named and carries its number."""
    ends = [
        end for _, marks in rows for _, value, low, high, _ in marks for end in (value, low, high) if end is not None
    ]
    low, high = min(0.0, *ends), max(0.0, *ends)
    left, right = 16.0, WIDTH - 16.0

    def at(value: float) -> float:
        return left + (value - low) / (high - low) * (right - left)

    parts, top = "", 4.0
    for head, marks in rows:
        lines = textwrap.wrap(head, 38)
        parts += words(0, top + 16, "\n".join(lines), LETTERS + 1, anchor="start", bold=True)
        top += 20 * len(lines) + 4
        for said, value, start, end, treated in marks:
            parts += words(0, top + 15, said, LETTERS, anchor="start")
            parts += line([(at(0), top + 19), (at(0), top + 41)], "line-strong", 2)
            parts += _mark(at, value, start, end, treated, top + 30)
            top += 44
        top += 6
    said = f"0{'' if unit == '%' else ' '}{unit}: {zero}"
    x, anchor = _beside(at(0))
    parts += words(x, top + 18, said, LETTERS, "muted", anchor)
    return canvas(WIDTH, round(top + 26), parts)


def _beside(zero: float) -> tuple[float, str]:
    """Where the words for zero stand, so that they stay inside the picture."""
    if zero < WIDTH / 3:
        return zero - 4, "start"
    return (zero + 4, "end") if zero > 2 * WIDTH / 3 else (zero, "middle")


def _mark(
    at: Callable[[float], float], value: float, start: float | None, end: float | None, treated: bool, y: float
) -> str:
    colour = "keep" if treated else "line-strong"
    parts = line([(at(0), y), (at(value), y)], colour, 9 if treated else 5) if start is None else ""
    if start is not None and end is not None:
        parts += line([(at(start), y), (at(end), y)], colour, 4)
    return parts + disc(at(value), y, 7, colour if treated else "paper", colour, 3)
