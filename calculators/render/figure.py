"""What a figure is painted with: a camera, and parts that are skin stretched over discs.

    Skeleton ──figure_shape──► balls in space ──Camera──► discs on paper ──figure_outline──► one path a part

Clothes are tints, outlines are ink, and what works is the one strong colour: that survives grey, both schemes and the
size of a stamp.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from ..science.movement_space import Point
from .figure_outline import Disc, flat, outline
from .figure_shape import Ball

UNITS = 2
"""Units of a picture for a centimetre: whole numbers are then exact enough."""


@dataclass(frozen=True)
class Camera:
    """Where one looks from. `round`: 0 sees a figure from its right side, 90 from the front, 180 from its left;
    `above`: how far one looks down on it. Degrees."""

    round: float = 16
    above: float = 9

    def look(self, at: Point) -> Point:
        """x to the right and y down on paper, in units; z is nearness, in centimetres."""
        c, s = cos(radians(self.round)), sin(radians(self.round))
        x, near = at.x * c - at.z * s, at.x * s + at.z * c
        c, s = cos(radians(self.above)), sin(radians(self.above))
        return Point(UNITS * x, -UNITS * (at.y * c - near * s), at.y * s + near * c)

    def disc(self, ball: Ball) -> Disc:
        x, y, _ = self.look(ball.at)
        return x, y, UNITS * ball.radius


@dataclass(frozen=True)
class Part:
    """Something painted in one go: hulls that share an outline. `paint` is a fill; `edge` an outline, "" for none."""

    name: str
    paint: str
    edge: str
    hulls: tuple[tuple[Disc, ...], ...] = ()
    corners: tuple[tuple[float, float], ...] = ()
    """A flat face, where the part is no skin over discs."""

    @property
    def d(self) -> str:
        return flat(self.corners) + "".join(outline(hull) for hull in self.hulls)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        discs = [disc for hull in self.hulls for disc in hull] + [(x, y, 0) for x, y in self.corners]
        return (
            min(x - r for x, _, r in discs),
            min(y - r for _, y, r in discs),
            max(x + r for x, _, r in discs),
            max(y + r for _, y, r in discs),
        )


def part(name: str, camera: Camera, paint: str, edge: str, *hulls: list[Ball]) -> Part:
    """A part from balls: each list of them is one hull."""
    return Part(name, paint, edge, tuple(tuple(camera.disc(ball) for ball in hull) for hull in hulls))
