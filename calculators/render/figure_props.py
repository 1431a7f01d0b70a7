"""Props as SVG: boxes by the faces one sees, rods by their outline, and what moves with hands and feet."""

from __future__ import annotations

from math import cos, radians, sin

from ..science.movement_pose import Skeleton
from ..science.movement_solids import Box, Held, Prop, Solid, Wheel
from ..science.movement_space import Point, moved
from .figure import Camera, Part
from .figure_shape import Ball

FACES = {
    "wood": ("measure-soft", "chart-band-1", "chart-band-2"),
    "wall": ("paper-raised", "paper-sunk", "chart-band-1"),
    "pad": ("understand-soft", "line", "line"),
    "mat": ("understand-soft", "line", "line"),
    "metal": ("line", "line", "line-strong"),
}
"""Top, the face that looks along or against x, the face that looks to the side."""
RODS = {"wood": "chart-band-2", "metal": "line-strong", "band": "keep", "pad": "line"}
EDGE = "line-strong"


def prop_parts(prop: Prop, camera: Camera, front: bool) -> list[Part]:
    """The solids of a prop that stand behind the figure, or before it."""
    solids = sorted((s for s in prop.solids if s.front == front), key=lambda s: _near(s, camera))
    return [part for solid in solids for part in _solid(solid, camera)]


def _near(solid: Solid, camera: Camera) -> float:
    corners = solid.corners()
    return sum(camera.look(c).z for c in corners) / len(corners)


def _solid(solid: Solid, camera: Camera) -> list[Part]:
    if isinstance(solid, Box):
        return _box(solid, camera)
    if isinstance(solid, Wheel):
        return _wheel(solid, camera)
    return [_bar("rod", solid.corners(), solid.radius, RODS[solid.paint], EDGE, camera)]


def _bar(name: str, places: list[Point], radius: float, paint: str, edge: str, camera: Camera) -> Part:
    discs = [camera.disc(Ball(place, radius)) for place in places]
    return Part(name, paint, edge, tuple(zip(discs, discs[1:], strict=False)))


def _box(box: Box, camera: Camera) -> list[Part]:
    """Its faces that look at us, each flat."""
    top, ends, sides = FACES[box.paint]
    to_us = cos(radians(camera.round)), sin(radians(camera.round))
    x = box.x1 if to_us[1] > 0 else box.x0
    z = box.z1 if to_us[0] > 0 else box.z0
    faces = [
        (ends, [(x, y, w) for y, w in ((box.y0, box.z0), (box.y1, box.z0), (box.y1, box.z1), (box.y0, box.z1))]),
        (sides, [(w, y, z) for y, w in ((box.y0, box.x0), (box.y1, box.x0), (box.y1, box.x1), (box.y0, box.x1))]),
        (top, [(v, box.y1, w) for v, w in ((box.x0, box.z0), (box.x1, box.z0), (box.x1, box.z1), (box.x0, box.z1))]),
    ]
    return [
        Part("face", paint, EDGE, corners=tuple(camera.look(Point(*c))[:2] for c in corners))
        for paint, corners in faces
    ]


def _wheel(wheel: Wheel, camera: Camera) -> list[Part]:
    """A ring of short bars."""
    hub = Point(wheel.x, wheel.radius, wheel.z)
    ring = [moved(hub, Point(cos(radians(a)), sin(radians(a)), 0), wheel.radius - 1.5) for a in range(0, 361, 20)]
    spokes = [[hub, ring[k]] for k in range(0, 18, 3)] if wheel.radius > 15 else []
    return [
        *(_bar("spoke", spoke, 0.5, EDGE, "", camera) for spoke in spokes),
        _bar("wheel", ring, 1.5, "muted", "", camera),
        _bar("hub", [hub, hub], 2.5, "muted", "", camera),
    ]


def place_of(ref: str | tuple[float, float, float], body: Skeleton) -> Point:
    """The place of a joint, of `joint+x,y,z`, or of fixed numbers. Raises KeyError for a joint that there is not."""
    if not isinstance(ref, str):
        return Point(*ref)
    joint, _, by = ref.partition("+")
    return moved(body.at[joint], Point(*(map(float, by.split(","))))) if by else body.at[joint]


def held_parts(held: Held, body: Skeleton, camera: Camera) -> list[Part]:
    """What moves with the figure, in its place."""
    places = [place_of(joint, body) for joint in held.joints]
    if held.shape == "bar":
        return [_bar("band", places, held.radius, RODS[held.paint], "ink", camera)]
    draw = {"weight": _weight, "bag": _bag, "cuff": _cuff}[held.shape]
    return [
        part
        for joint, place in zip(held.joints, places, strict=True)
        for part in draw(held, str(joint), place, body, camera)
    ]


def _weight(held: Held, joint: str, place: Point, body: Skeleton, camera: Camera) -> list[Part]:
    """A dumb-bell across the palm."""
    across = body.frames[f"{joint.partition('_')[0]}_palm"].front
    ends = [moved(place, across, by) for by in (-8.5, 8.5)]
    bar = _bar("handle", ends, 1.4, "line-strong", "ink", camera)
    heads = [
        _bar(
            "bell", [moved(end, across, -1.5), moved(end, across, 1.5)], held.radius - 0.6, "line-strong", "ink", camera
        )
        for end in ends
    ]
    return [bar, *heads]


def _bag(held: Held, joint: str, place: Point, body: Skeleton, camera: Camera) -> list[Part]:
    """A full shopping bag that hangs from the hand."""
    top = [moved(place, Point(x, -16, 0)) for x in (-7, 7)]
    low = [moved(place, Point(x, -36, 0)) for x in (-9, 9)]
    handles = [_bar("handle", [place, end], 0.8, "muted", "ink", camera) for end in top]
    body_of_bag = Part("bag", "chart-band-2", "ink", (tuple(camera.disc(Ball(p, 3.5)) for p in (*top, *low)),))
    return [*handles, body_of_bag]


def _cuff(held: Held, joint: str, place: Point, body: Skeleton, camera: Camera) -> list[Part]:
    """A weight round an ankle."""
    up = body.frames[joint.replace("ankle", "shank")].up
    return [_bar("cuff", [moved(place, up, 3), moved(place, up, 8)], 5.2, "line-strong", "ink", camera)]
