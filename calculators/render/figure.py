"""A figure as SVG: the skeleton, its body, a camera, and outlines painted from the far side to the near one.

    Skeleton ──figure_shape──► balls in space ──Camera──► discs on paper ──outline──► one path a part

Clothes are tints, outlines are ink, and what works is the one strong colour: that survives grey, both schemes and the
size of a stamp. Limbs on the far side are paler. A part knows its discs, so that the moving picture can draw it again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import cos, pi, radians, sin

from ..science.movement_body import SIDES, Skeleton
from ..science.movement_space import Point
from . import figure_shape as shape

UNITS = 3
"""Units of a picture for a centimetre: whole numbers are then exact enough."""
LAP = 14
"""Centimetres that a thigh must be in front of the waist to be painted over the shirt."""
TURNED = 0.055
"""Share of the height that one hip must be farther off than the other to be on the far side."""
HIDDEN = 1.6
"""Centimetres that a muscle may lie behind its bone and still be seen."""
STEPS = 24
"""Points on a disc when an outline is stretched over several."""

Disc = tuple[float, float, float]


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

    def disc(self, ball: shape.Ball) -> Disc:
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
        face = "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in self.corners) + "z" if self.corners else ""
        return face + "".join(outline(hull) for hull in self.hulls)

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


@dataclass
class Layer:
    """Parts that stay together, and how near they are."""

    near: float
    parts: list[Part] = field(default_factory=list)


SKIN, TOP, LEGS, SHOES, HAIR, FAR, FAR_SKIN, WORKS = (
    "paper-raised",
    "keep-soft",
    "understand-soft",
    "muted",
    "muted",
    "paper",
    "paper",
    "accent",
)
EDGE, FAR_EDGE = "ink", "line-strong"


def figure_parts(body: Skeleton, camera: Camera, build: str = "woman", works: Iterable[str] = ()) -> list[Part]:
    """The figure, painted in order. `works`: muscles of figure_shape.MUSCLES that are marked."""
    works = tuple(works)
    pale = _far_side(body, camera)
    trunk = Layer(_near(body, camera, "waist"), _trunk(body, camera, build, works))
    seat = part("seat", camera, LEGS, EDGE, shape.balls(body, shape.SEAT))
    legs = {side: Layer(_near_leg(body, camera, side), _leg(body, camera, side, side == pale, works)) for side in SIDES}
    if any(leg.near >= trunk.near + LAP for leg in legs.values()):
        trunk.parts.insert(0, seat)
    else:
        for side in SIDES:
            if side != pale:
                _join(legs[side], seat)
    arms = {side: Layer(_near_arm(body, camera, side), _arm(body, camera, side, side == pale, works)) for side in SIDES}
    return [part for layer in _in_order(trunk, legs, arms) for part in layer.parts]


def _in_order(trunk: Layer, legs: dict[str, Layer], arms: dict[str, Layer]) -> list[Layer]:
    """From the far side to the near one. A leg comes before the shirt, unless it reaches well in front of it."""
    before = [leg for leg in legs.values() if leg.near < trunk.near + LAP]
    after = [leg for leg in legs.values() if leg not in before]
    behind = [arm for arm in arms.values() if arm.near < trunk.near - 2]
    front = [arm for arm in arms.values() if arm not in behind]

    def far_first(layers: list[Layer]) -> list[Layer]:
        return sorted(layers, key=lambda layer: layer.near)

    return [*far_first(behind), *far_first(before), trunk, *far_first(after), *far_first(front)]


def _far_side(body: Skeleton, camera: Camera) -> str:
    """The side of the body that is turned away, "" when one looks from the front or the back."""
    right, left = (camera.look(body.at[f"{side}_hip"]).z / body.tall for side in SIDES)
    return "" if abs(right - left) < TURNED else "left" if right > left else "right"


def _near(body: Skeleton, camera: Camera, *joints: str) -> float:
    return sum(camera.look(body.at[joint]).z for joint in joints) / len(joints)


def _near_leg(body: Skeleton, camera: Camera, side: str) -> float:
    return _near(body, camera, f"{side}_hip", f"{side}_knee")


def _near_arm(body: Skeleton, camera: Camera, side: str) -> float:
    return _near(body, camera, f"{side}_elbow", f"{side}_wrist")


def part(name: str, camera: Camera, paint: str, edge: str, *hulls: list[shape.Ball]) -> Part:
    return Part(name, paint, edge, tuple(tuple(camera.disc(ball) for ball in hull) for hull in hulls))


def _marks(body: Skeleton, camera: Camera, where: str, side: str, works: tuple[str, ...]) -> list[Part]:
    """The muscles that work, lie here, and are not on the side that is turned away."""
    return [
        part(f"{side} {muscle}".strip(), camera, WORKS, "", patch)
        for muscle in works
        if shape.MUSCLES[muscle][0] == where
        and not _turned_away(patch := shape.balls(body, shape.MUSCLES[muscle][1], side), muscle, side, body, camera)
    ]


def _turned_away(patch: list[shape.Ball], muscle: str, side: str, body: Skeleton, camera: Camera) -> bool:
    """Whether a patch lies behind the bone it belongs to, as one looks."""
    bones = shape.balls(
        body, tuple((frame, joint, 0, y, 0, r) for frame, joint, _, y, _, r in shape.MUSCLES[muscle][1]), side
    )
    bone = sum(camera.look(ball.at).z for ball in bones) / len(bones)
    return sum(camera.look(ball.at).z for ball in patch) / len(patch) < bone - HIDDEN


def _leg(body: Skeleton, camera: Camera, side: str, pale: bool, works: tuple[str, ...]) -> list[Part]:
    edge = FAR_EDGE if pale else EDGE
    shoe = part(
        f"{side} shoe",
        camera,
        FAR_EDGE if pale else SHOES,
        edge,
        shape.balls(body, shape.SHOE, side),
        shape.balls(body, shape.TOES, side),
    )
    trousers = [shape.balls(body, shape.THIGH, side), shape.balls(body, shape.SHANK, side)]
    leg = part(f"{side} leg", camera, FAR if pale else LEGS, edge, *trousers)
    return [shoe, leg, *([] if pale else _marks(body, camera, "leg", side, works))]


def _join(leg: Layer, seat: Part) -> None:
    """A leg and the seat of the trousers share an outline."""
    leg.parts = [replace(p, hulls=p.hulls + seat.hulls) if p.name.endswith(" leg") else p for p in leg.parts]


def _trunk(body: Skeleton, camera: Camera, build: str, works: tuple[str, ...]) -> list[Part]:
    ribs = shape.balls(body, shape.RIBS) + (shape.balls(body, shape.BUST) if build == "woman" else [])
    shirt = part("shirt", camera, TOP, EDGE, shape.balls(body, shape.WAIST), ribs)
    seat = [side for side in SIDES if side != _far_side(body, camera)]
    marks = _marks(body, camera, "trunk", "", works)
    marks += [mark for side in seat for mark in _marks(body, camera, "seat", side, works)]
    neck = part("neck", camera, SKIN, EDGE, shape.balls(body, shape.NECK))
    return [neck, shirt, *marks, *_head(body, camera, build)]


def _head(body: Skeleton, camera: Camera, build: str) -> list[Part]:
    hair = part("hair", camera, HAIR, EDGE, shape.balls(body, shape.HAIR[build]))
    face = part("face", camera, SKIN, EDGE, shape.balls(body, shape.FACE), shape.balls(body, shape.NOSE))
    looks = camera.look(body.frames["head"].front).z
    eyes = [
        part("eye", camera, EDGE, "", [eye])
        for eye in shape.balls(body, shape.EYES)
        if looks > -0.25 and _seen(body, camera, eye)
    ]
    return [hair, face, *eyes] if looks > -0.25 else [face, hair]


def _seen(body: Skeleton, camera: Camera, ball: shape.Ball) -> bool:
    """Whether something on the face is on the side of the head that one sees."""
    return camera.look(ball.at).z > camera.look(body.at["head"]).z + 0.2


def _arm(body: Skeleton, camera: Camera, side: str, pale: bool, works: tuple[str, ...]) -> list[Part]:
    edge = FAR_EDGE if pale else EDGE
    bare = (shape.ELBOW, shape.FOREARM, shape.HAND)
    arm = part(
        f"{side} arm", camera, FAR_SKIN if pale else SKIN, edge, *(shape.balls(body, recipe, side) for recipe in bare)
    )
    sleeve = part(f"{side} sleeve", camera, FAR if pale else TOP, edge, shape.balls(body, shape.SLEEVE, side))
    return [arm, sleeve, *([] if pale else _marks(body, camera, "arm", side, works))]


# Outlines


def outline(discs: Iterable[Disc]) -> str:
    """The skin stretched over discs, as the data of a path: lines where it is taut, arcs where it lies on a disc."""
    runs = _runs(_hull(list(dict.fromkeys(discs))))
    if len(runs) == 1:
        x, y, r = runs[0][0]
        return f"M{_n(x - r)} {_n(y)}a{_n(r)} {_n(r)} 0 1 0 {_n(2 * r)} 0a{_n(r)} {_n(r)} 0 1 0 {_n(-2 * r)} 0z"
    text = "M"
    for (_, _, r), first, last, wide in runs:
        text += f"{_n(first[0])} {_n(first[1])}A{_n(r)} {_n(r)} 0 {int(wide)} 1 {_n(last[0])} {_n(last[1])}L"
    return text[:-1] + "z"


def _n(value: float) -> str:
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
    turned, runs = hull[start:] + hull[:start], []
    for point in turned:
        if runs and runs[-1][0] == point[3]:
            runs[-1][1].append(point)
        else:
            runs.append((point[3], [point]))
    return [(disc, run[0], run[-1], len(run) > STEPS / 2 + 1) for disc, run in runs]
