"""Points, directions and turns in space, for the figures of movements.

    x  forward, the way the figure looks      y  up      z  to the figure's right, which is near when it is seen from the side

Lengths are centimetres, angles degrees. A Frame is where a part of the body points: its front, its up, its right.
"""

from __future__ import annotations

from math import cos, degrees, radians, sin, sqrt
from typing import NamedTuple


class Point(NamedTuple):
    """A place, or a direction with a length."""

    x: float
    y: float
    z: float


def moved(at: Point, by: Point, times: float = 1) -> Point:
    """`at`, moved by so many times `by`."""
    return Point(at.x + by.x * times, at.y + by.y * times, at.z + by.z * times)


def between(a: Point, b: Point, share: float = 0.5) -> Point:
    """The place on the way from a to b: 0 is a, 1 is b."""
    return moved(a, to(a, b), share)


def to(a: Point, b: Point) -> Point:
    """The way from a to b."""
    return Point(b.x - a.x, b.y - a.y, b.z - a.z)


def along(a: Point, b: Point) -> float:
    """How much of a points along b, times their lengths."""
    return a.x * b.x + a.y * b.y + a.z * b.z


def long(a: Point) -> float:
    return sqrt(along(a, a))


def one(a: Point) -> Point:
    """The direction of a, with the length one. Raises ZeroDivisionError for no direction at all."""
    return Point(a.x / long(a), a.y / long(a), a.z / long(a))


def across(a: Point, b: Point) -> Point:
    """The direction square to both: front across up is right."""
    return Point(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)


def square_to(a: Point, b: Point) -> Point:
    """The part of a that is square to b, with the length one."""
    return one(moved(a, b, -along(a, b) / along(b, b)))


class Frame(NamedTuple):
    """Which way a part of the body points."""

    front: Point
    up: Point
    right: Point

    def place(self, origin: Point, x: float, y: float, z: float) -> Point:
        """The place that lies x to the front of the origin, y above it and z to its right, as this part sees it."""
        return moved(moved(moved(origin, self.front, x), self.up, y), self.right, z)

    def lean(self, by: float) -> Frame:
        """Tipped forward: the head goes to the front. A limb that hangs swings backward."""
        c, s = cos(radians(by)), sin(radians(by))
        return Frame(moved(_times(self.front, c), self.up, -s), moved(_times(self.up, c), self.front, s), self.right)

    def tip(self, by: float) -> Frame:
        """Tipped to the right. A limb that hangs swings to the left."""
        c, s = cos(radians(by)), sin(radians(by))
        return Frame(self.front, moved(_times(self.up, c), self.right, s), moved(_times(self.right, c), self.up, -s))

    def turn(self, by: float) -> Frame:
        """Turned to the right, about its own up."""
        c, s = cos(radians(by)), sin(radians(by))
        return Frame(moved(_times(self.front, c), self.right, s), self.up, moved(_times(self.right, c), self.front, -s))


def _times(a: Point, by: float) -> Point:
    return Point(a.x * by, a.y * by, a.z * by)


WORLD = Frame(Point(1, 0, 0), Point(0, 1, 0), Point(0, 0, 1))
"""Upright, looking along x."""


def frame_of(up: Point, front: Point) -> Frame:
    """The frame with this up, and its front as near to `front` as can be."""
    up = one(up)
    front = square_to(front, up)
    return Frame(front, up, across(front, up))


def angle(a: Point, b: Point) -> float:
    """Degrees between two directions, 0 to 180."""
    from math import acos

    return degrees(acos(max(-1.0, min(1.0, along(one(a), one(b))))))


def bend(start: Point, end: Point, first: float, second: float, toward: Point) -> Point:
    """The joint between two bones of these lengths that reach from start to end, bent toward a direction.

    Raises ValueError when the bones are too short by more than a centimetre.
    """
    way = to(start, end)
    far = long(way)
    if far > first + second + 1:
        raise ValueError(f"It is {far:.0f} cm away, and the limb reaches {first + second:.0f} cm.")
    far = max(abs(first - second) + 0.01, min(far, first + second - 0.01))
    share = (first**2 - second**2 + far**2) / (2 * far)
    out = sqrt(max(0.0, first**2 - share**2))
    return moved(moved(start, one(way), share), square_to(toward, way), out)
