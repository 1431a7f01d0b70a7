"""What is drawn beside the figure: the arrow that says which way to move, and the feet seen from above."""

from __future__ import annotations

from ..science.movement import Arrow, Movement
from ..science.movement_pose import Skeleton
from .drawing import arrow
from .figure import UNITS, Camera
from .figure_outline import outline
from .figure_props import place_of


def way_of(asked: Arrow, movement: Movement, camera: Camera, width: float) -> str:
    """The way of a joint from one pose to another, beside the figure."""
    first, last = asked.picture - 1, asked.until - 1
    steps = range(first, last) if first < last else range(first - 1, last - 1, -1)
    shares = (0, 0.25, 0.5, 0.75, 1)
    way = [
        movement.between(k, share if first < last else 1 - share)
        for k in steps
        for share in (shares if k == first else shares[1:])
    ]
    points = []
    for body in way:
        x, y, _ = camera.look(place_of(asked.joint, body))
        points.append((x + asked.x * UNITS, y - asked.y * UNITS))
    line = width / 100
    points = _at_least(points, line * 7.5)
    return arrow(points, "paper", line * 2.2, head=line * 3.9) + arrow(points, "understand", line, head=line * 3)


def _at_least(points: list[tuple[float, float]], long: float) -> list[tuple[float, float]]:
    """The same way, stretched about its middle where it is too short for an arrow."""
    (x0, y0), (x1, y1) = points[0], points[-1]
    far = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    by = max(1.0, long / max(far, 1.0))
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return [(x + (px - x) * by, y + (py - y) * by) for px, py in points]


def footprints(body: Skeleton, size: float) -> str:
    """Both shoes from above, the way one looks being up; `size` is the edge of the square they stand in."""
    soles = [_sole(body, side) for side in ("left", "right")]
    xs, zs = ([p[k] for sole in soles for p in sole] for k in (0, 1))
    scale = size / max(48.0, max(xs) - min(xs) + 14, max(zs) - min(zs) + 14)
    x, z = (max(xs) + min(xs)) / 2, (max(zs) + min(zs)) / 2
    shown = [
        outline([(size / 2 + (q - z) * scale, size / 2 - (p - x) * scale, r * scale) for p, q, r in sole])
        for sole in soles
    ]
    frame = f'<rect width="{round(size)}" height="{round(size)}" rx="{round(size / 9)}" style="fill:var(--paper-raised);stroke:var(--line-strong)"/>'
    return frame + "".join(f'<path d="{d}" style="fill:var(--muted);stroke:var(--ink)"/>' for d in shown)


def _sole(body: Skeleton, side: str) -> list[tuple[float, float, float]]:
    """A shoe on the floor: heel, ball and toes, with half its width."""
    widths = {"heel": 3.4, "ball": 4.6, "toe": 3.2}
    return [(body.at[f"{side}_{j}"].x, body.at[f"{side}_{j}"].z, r) for j, r in widths.items()]
