"""The skin stretched over discs: the convex outline of several circles, as the data of an SVG path.

docs/assets/scripts/movement/outline.js stretches the same skin in the browser, for the moving picture.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

Disc = tuple[float, float, float]
"""x, y and radius."""
STEPS = 24
"""Points on a disc when an outline is stretched over several."""


def outline(discs: Iterable[Disc]) -> str:
    """The skin stretched over discs, as the data of a path: lines where it is taut, arcs where it lies on a disc."""
    runs = _runs(_hull(list(dict.fromkeys(discs))))
    if len(runs) == 1:
        x, y, r = runs[0][0]
        return f"M{whole(x - r)} {whole(y)}a{whole(r)} {whole(r)} 0 1 0 {whole(2 * r)} 0a{whole(r)} {whole(r)} 0 1 0 {whole(-2 * r)} 0z"
    at = (round(runs[0][1][0]), round(runs[0][1][1]))
    text = f"M{at[0]} {at[1]}"
    for (_, _, r), first, last, wide in runs:
        at, by = _step(at, first)
        text += "l" + by if by != "0 0" else ""
        at, by = _step(at, last)
        text += f"a{whole(r)} {whole(r)} 0 {int(wide)} 1 {by}" if by != "0 0" else ""
    return text + "z"


def flat(corners: tuple[tuple[float, float], ...]) -> str:
    """A flat face with these corners; nothing for none."""
    if not corners:
        return ""
    at = (round(corners[0][0]), round(corners[0][1]))
    text = f"M{at[0]} {at[1]}"
    for corner in corners[1:]:
        at, by = _step(at, corner)
        text += "l" + by
    return text + "z"


def _step(at: tuple[int, int], point: tuple) -> tuple[tuple[int, int], str]:
    """The next place in whole units, and the way there: short, and without rounding twice."""
    then = (round(point[0]), round(point[1]))
    return then, f"{then[0] - at[0]} {then[1] - at[1]}"


def whole(value: float) -> str:
    return f"{round(value)}"


def _hull(discs: list[Disc]) -> list[tuple[float, float, int, Disc]]:
    """The outermost points of all the discs, in order: x, y, which step of the disc, the disc."""
    points = sorted(
        (x + r * cos(2 * pi * k / STEPS), y + r * sin(2 * pi * k / STEPS), k, (x, y, r))
        for x, y, r in discs
        for k in range(STEPS)
    )
    return _half(points)[:-1] + _half(points[::-1])[:-1]


def _half(points: list) -> list:
    kept: list = []
    for point in points:
        while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 1e-9:
            kept.pop()
        kept.append(point)
    return kept


def _turn(a: tuple, b: tuple, c: tuple) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _runs(hull: list) -> list[tuple[Disc, tuple, tuple, bool]]:
    """Neighbouring points of one disc, as one arc: the disc, where the arc begins and ends, whether it is the long way."""
    start = next((i for i, point in enumerate(hull) if point[3] != hull[i - 1][3]), 0)
    runs: list[tuple[Disc, list]] = []
    for point in hull[start:] + hull[:start]:
        if runs and runs[-1][0] == point[3]:
            runs[-1][1].append(point)
        else:
            runs.append((point[3], [point]))
    return [(disc, run[0], run[-1], len(run) > STEPS / 2 + 1) for disc, run in runs]
