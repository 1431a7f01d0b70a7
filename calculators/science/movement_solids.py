"""What props are made of: simple solids in centimetres, so that a touch can be measured.

A Box is upright; a Rod is a round bar through several places; a Wheel stands; a Held thing moves with hands or feet.
`front`: painted after the figure, because it stands between the figure and the eye.
"""

from __future__ import annotations

from dataclasses import dataclass

from .movement_space import Point, along, between, long, moved, to


@dataclass(frozen=True)
class Box:
    """From one corner to the other."""

    x0: float
    x1: float
    y0: float
    y1: float
    z0: float
    z1: float
    paint: str = "wood"
    front: bool = False

    def gap(self, at: Point) -> float:
        """Centimetres from its surface; below 0 inside."""
        outside = [max(lo - v, 0, v - hi) for v, (lo, hi) in zip(at, self._sides(), strict=True)]
        if any(outside):
            return long(Point(*outside))
        return -min(min(v - lo, hi - v) for v, (lo, hi) in zip(at, self._sides(), strict=True))

    def _sides(self) -> tuple:
        return (self.x0, self.x1), (self.y0, self.y1), (self.z0, self.z1)

    def corners(self) -> list[Point]:
        return [Point(x, y, z) for x in (self.x0, self.x1) for y in (self.y0, self.y1) for z in (self.z0, self.z1)]


@dataclass(frozen=True)
class Rod:
    """A round bar through these places."""

    points: tuple[tuple[float, float, float], ...]
    radius: float = 1.5
    paint: str = "metal"
    front: bool = False

    def gap(self, at: Point) -> float:
        places = [Point(*p) for p in self.points]
        return min(_off(at, a, b) for a, b in zip(places, places[1:], strict=False)) - self.radius

    def corners(self) -> list[Point]:
        return [Point(*p) for p in self.points]


def _off(at: Point, a: Point, b: Point) -> float:
    """From a place to the line between two others."""
    way = to(a, b)
    share = max(0.0, min(1.0, along(to(a, at), way) / max(along(way, way), 1e-9)))
    return long(to(at, between(a, b, share)))


@dataclass(frozen=True)
class Wheel:
    """A wheel that stands, seen from the side."""

    x: float
    z: float
    radius: float
    front: bool = False
    paint: str = "metal"

    def gap(self, at: Point) -> float:
        return abs(long(to(Point(self.x, self.radius, self.z), at)) - self.radius)

    def corners(self) -> list[Point]:
        return [
            moved(Point(self.x, self.radius, self.z), Point(dx, dy, 0), self.radius)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
        ]


@dataclass(frozen=True)
class Held:
    """Something that goes where the joints go: a `bar` through them, or a `weight`, `bag`, `cuff` at each.

    A joint is a name of the skeleton, or a fixed place; `right_hand+0,-10,0` is a place near a joint."""

    shape: str
    joints: tuple[str | tuple[float, float, float], ...]
    radius: float = 1.2
    paint: str = "band"
    behind: bool = False


Solid = Box | Rod | Wheel


@dataclass(frozen=True)
class Prop:
    """A thing with the name a reader calls it by."""

    name: str
    solids: tuple[Solid, ...] = ()
    held: tuple[Held, ...] = ()
