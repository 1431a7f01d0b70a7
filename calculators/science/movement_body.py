"""The skeleton of a figure: joint angles in, places of the joints out.

    pelvis ─┬─ waist ── chest ─┬─ neck ── head
            │                  └─ shoulder ── elbow ── wrist ── hand      right and left
            └─ hip ── knee ── ankle ── heel, ball, toe                    right and left

Angles are degrees as an examiner reads them: 0 is standing straight with the arms hanging; hip, knee, shoulder and elbow
bend as they do in life. A foot that is not told otherwise stands flat. A hand or foot that is pinned to a place gets
there by bending its own joints, so that a palm on a wall is on the wall. Lengths are shares of the figure's height,
rounded to look right at small size: a drawing, not anthropometry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .movement_space import WORLD, Frame, Point, bend, between, frame_of, long, moved, one, to

SHANK, THIGH, WAIST, CHEST, NECK, HEAD = 0.245, 0.245, 0.10, 0.185, 0.052, 0.062
UPPER_ARM, FOREARM, PALM = 0.172, 0.15, 0.045
ANKLE, HEEL_BACK, BALL, TOE, SOLE = 0.052, 0.036, 0.088, 0.128, 0.02
SIDES = ("right", "left")

Pair = float | tuple[float, float]
"""One number for both sides, or (right, left)."""
Place = tuple[float, float] | tuple[float, float, float]
"""x and y, and z where the middle of the body is not at 0."""
Palm = tuple[float, float, float] | None


class Pin(NamedTuple):
    """Where a hand or foot stays. A hand: its palm; `points`: which way its fingers point (as the forearm does, if not
    said); `elbow`: which way the elbow goes. A foot: the floor below its ankle."""

    x: float
    y: float
    z: float
    points: Palm = None
    elbow: Palm = None


@dataclass(frozen=True)
class Pose:
    """One position of the body. Whole body: `tilt` forward (−90 lies on the back), `side` to the right, `turn` to the
    right, `roll` about its own length (90 turns someone on the back onto the right side). `back` bends the spine forward on top of the pelvis, `bow` sideways, `twist` turns it; `nod` bows the head
    (not given: it looks ahead). Legs: `hip` bends, `out` spreads, `turnout` turns the knees outward; `heel` lifts the
    heel (below 0 the toes); `ankle` draws a free foot up (not given: the foot is flat on the floor). Arms: `shoulder` lifts forward,
    `arm_out` sideways, `arm_turn` turns the upper arm outward, `elbow` bends, `wrist` bends the hand back.
    `pins` holds hands and feet where they belong: right_hand, left_hand, right_foot, left_foot."""

    tilt: float = 0
    side: float = 0
    turn: float = 0
    roll: float = 0
    back: float = 0
    bow: float = 0
    twist: float = 0
    nod: float | None = None
    hip: Pair = 0
    out: Pair = 2
    turnout: Pair = 4
    knee: Pair = 0
    heel: Pair = 0
    ankle: Pair | tuple[float | None, float | None] | None = None
    shoulder: Pair = 0
    arm_out: Pair = 6
    arm_turn: Pair = 0
    elbow: Pair = 8
    wrist: Pair = 0
    pins: Mapping[str, Pin] = field(default_factory=dict)
    anchor: str = ""
    at: Place | None = None
    """The part that stays, and where: not given, as the movement says."""

    def but(self, **changes) -> Pose:
        """The same pose with a few changes; pins are added to those there are."""
        pins = {**self.pins, **changes.pop("pins", {})}
        return replace(self, pins={k: v for k, v in pins.items() if v is not None}, **changes)


class Skeleton(NamedTuple):
    """Where the joints are (`right_knee`), and which way the parts point (`right_thigh`)."""

    at: dict[str, Point]
    frames: dict[str, Frame]
    tall: float

    def shifted(self, by: Point) -> Skeleton:
        return Skeleton({name: moved(place, by) for name, place in self.at.items()}, self.frames, self.tall)


ANCHORS = (
    "right_foot",
    "left_foot",
    "right_ball",
    "right_heel",
    "left_ball",
    "seat",
    "back",
    "right_knee",
    "left_knee",
    "front",
    "side",
    "pelvis",
)
"""What may stay where it is. `seat`: the underside of the pelvis; `back`: its rear, for lying; `front`: its front;
`side`: its right side."""


def solve(pose: Pose, tall: float, anchor: str = "right_foot", at: Place = (0, 0)) -> Skeleton:
    """The skeleton of a figure so many centimetres tall, with its anchor at a place.

    Raises ValueError when a pinned hand or foot is out of reach, or for an anchor that there is not."""
    anchor, at = pose.anchor or anchor, pose.at or at
    if anchor not in ANCHORS:
        raise ValueError(f"There is no anchor {anchor!r}. Choose one of: {', '.join(ANCHORS)}.")
    body = _trunk(pose, tall)
    for side in SIDES:
        _free_leg(body, pose, side)
    stays = _anchored(body, anchor)
    body = body.shifted(to(stays, Point(*at) if len(at) == 3 else Point(*at, stays.z)))
    for side in SIDES:
        if f"{side}_foot" in pose.pins:
            _pinned_leg(body, pose, side, pose.pins[f"{side}_foot"])
        _arm(body, pose, side)
    return body


def _of(value: Pair, side: str) -> float:
    return value[SIDES.index(side)] if isinstance(value, tuple) else value


def _sign(side: str) -> int:
    return 1 if side == "right" else -1


def _trunk(pose: Pose, tall: float) -> Skeleton:
    """Pelvis, chest and head, with the pelvis at the origin."""
    pelvis = WORLD.turn(pose.turn).tip(pose.side).lean(pose.tilt).turn(pose.roll)
    chest = pelvis.turn(pose.twist).tip(pose.bow).lean(pose.back)
    lean = pose.tilt + pose.back
    looks = -0.55 * lean if -40 < lean < 80 else 0
    head = chest.lean(looks if pose.nod is None else pose.nod)
    origin = Point(0, 0, 0)
    waist = pelvis.place(origin, 0, WAIST * tall, 0)
    top = chest.place(waist, 0, CHEST * tall, 0)
    neck = chest.place(top, 0.004 * tall, 0.02 * tall, 0)
    at = {"pelvis": origin, "waist": waist, "top": top, "neck": neck}
    at["head"] = head.place(neck, 0.012 * tall, (NECK + 0.045) * tall, 0)
    return Skeleton(at, {"pelvis": pelvis, "chest": chest, "head": head}, tall)


def _free_leg(body: Skeleton, pose: Pose, side: str) -> None:
    """A leg from its angles; the foot flat, unless the ankle is given."""
    sign, tall, pelvis = _sign(side), body.tall, body.frames["pelvis"]
    hip = pelvis.place(body.at["pelvis"], 0, 0, sign * 0.052 * tall)
    thigh = pelvis.turn(sign * _of(pose.turnout, side)).tip(-sign * _of(pose.out, side)).lean(-_of(pose.hip, side))
    knee = thigh.place(hip, 0, -THIGH * tall, 0)
    shank = thigh.lean(_of(pose.knee, side))
    ankle = shank.place(knee, 0, -SHANK * tall, 0)
    bent = _of(pose.ankle, side)
    foot = _flat(shank, thigh, _of(pose.heel, side)) if bent is None else shank.lean(-bent)
    _set_leg(body, side, (hip, knee, ankle), (thigh, shank, foot), _of(pose.heel, side))


def _flat(shank: Frame, thigh: Frame, heel: float) -> Frame:
    """A foot on the floor, pointing where the knee does."""
    ahead = Point(shank.front.x, 0, shank.front.z)
    if abs(ahead.x) + abs(ahead.z) < 0.3:
        ahead = Point(thigh.front.x, 0, thigh.front.z)
    return frame_of(Point(0, 1, 0), ahead).lean(heel)


def _set_leg(body: Skeleton, side: str, joints: tuple, frames: tuple, heel: float) -> None:
    tall, (foot, ankle) = body.tall, (frames[2], joints[2])
    down = (SOLE - ANKLE) * tall
    ball = foot.place(ankle, BALL * tall, down, 0)
    toes = foot.lean(-heel) if heel > 0 else foot
    places = {
        "hip": joints[0],
        "knee": joints[1],
        "ankle": ankle,
        "heel": foot.place(ankle, -HEEL_BACK * tall, down, 0),
        "ball": ball,
        "toe": toes.place(ball, (TOE - BALL) * tall, -0.004 * tall, 0),
    }
    body.at.update({f"{side}_{name}": place for name, place in places.items()})
    body.frames.update({f"{side}_{name}": f for name, f in zip(("thigh", "shank", "foot"), frames, strict=True)})
    body.frames[f"{side}_toes"] = toes


def _pinned_leg(body: Skeleton, pose: Pose, side: str, pin: Pin) -> None:
    """A leg whose foot stands on a place: hip and knee bend as they must."""
    sign, tall, heel = _sign(side), body.tall, _of(pose.heel, side)
    hip, pelvis = body.at[f"{side}_hip"], body.frames["pelvis"]
    ahead = pelvis.turn(sign * _of(pose.turnout, side)).front
    if pin.points:
        ahead = Point(*pin.points)
    flat = frame_of(Point(0, 1, 0), Point(ahead.x, 0, ahead.z))
    foot = flat.lean(heel)
    stays = flat.place(Point(pin.x, pin.y, pin.z), (BALL if heel >= 0 else -HEEL_BACK) * tall, SOLE * tall, 0)
    ankle = foot.place(stays, (-BALL if heel >= 0 else HEEL_BACK) * tall, (ANKLE - SOLE) * tall, 0)
    pole = Point(*pin.elbow) if pin.elbow else ahead
    knee = bend(hip, ankle, THIGH * tall, SHANK * tall, pole)
    out = to(between(hip, ankle), knee)
    front = out if long(out) > 2 else pole
    thigh, shank = (frame_of(to(b, a), front) for a, b in ((hip, knee), (knee, ankle)))
    _set_leg(body, side, (hip, knee, ankle), (thigh, shank, foot), heel)


def _arm(body: Skeleton, pose: Pose, side: str) -> None:
    sign, tall, chest = _sign(side), body.tall, body.frames["chest"]
    shoulder = chest.place(body.at["top"], 0, -0.012 * tall, sign * 0.098 * tall)
    pin = pose.pins.get(f"{side}_hand")
    places, frames = _pinned_arm(shoulder, pin, body, side) if pin else _free_arm(shoulder, pose, body, side)
    body.at.update({f"{side}_{name}": place for name, place in places.items()})
    body.frames.update({f"{side}_{name}": f for name, f in frames.items()})


def _free_arm(shoulder: Point, pose: Pose, body: Skeleton, side: str) -> tuple[dict, dict]:
    sign, tall, chest = _sign(side), body.tall, body.frames["chest"]
    lifted = chest.tip(-sign * _of(pose.arm_out, side)).lean(-_of(pose.shoulder, side))
    upper = lifted.turn(sign * _of(pose.arm_turn, side))
    elbow = upper.place(shoulder, 0, -UPPER_ARM * tall, 0)
    fore = upper.lean(-_of(pose.elbow, side))
    wrist = fore.place(elbow, 0, -FOREARM * tall, 0)
    hand = fore.lean(_of(pose.wrist, side))
    places = {"shoulder": shoulder, "elbow": elbow, "wrist": wrist, "hand": hand.place(wrist, 0, -PALM * tall, 0)}
    return places, {"upper_arm": upper, "forearm": fore, "palm": hand}


def _pinned_arm(shoulder: Point, pin: Pin, body: Skeleton, side: str) -> tuple[dict, dict]:
    """An arm whose palm lies on a place."""
    sign, tall, chest = _sign(side), body.tall, body.frames["chest"]
    palm, fore_long = Point(pin.x, pin.y, pin.z), FOREARM * tall
    wrist = moved(palm, one(Point(*pin.points)), -PALM * tall) if pin.points else palm
    reach = fore_long if pin.points else fore_long + PALM * tall
    pole = Point(*pin.elbow) if pin.elbow else chest.place(Point(0, 0, 0), -0.5, -1, 0.6 * sign)
    elbow = bend(shoulder, wrist, UPPER_ARM * tall, reach, pole)
    upper, fore = (frame_of(to(b, a), _forward(pole)) for a, b in ((shoulder, elbow), (elbow, wrist)))
    if not pin.points:
        wrist = fore.place(elbow, 0, -fore_long, 0)
    hand = frame_of(to(palm, wrist), fore.front) if pin.points else fore
    places = {"shoulder": shoulder, "elbow": elbow, "wrist": wrist, "hand": palm}
    return places, {"upper_arm": upper, "forearm": fore, "palm": hand}


def _forward(pole: Point) -> Point:
    """The side of an arm that its elbow does not point to."""
    return Point(-pole.x, -pole.y, -pole.z + 0.001)


def _anchored(body: Skeleton, anchor: str) -> Point:
    """The place of a body that its anchor holds, on the surface that touches."""
    tall, pelvis = body.tall, body.frames["pelvis"]
    side, _, part = anchor.partition("_")
    if part == "foot":
        ankle, foot = body.at[f"{side}_ankle"], body.frames[f"{side}_foot"]
        return foot.place(ankle, 0, -ANKLE * tall, 0)
    if part == "knee":
        return moved(body.at[anchor], Point(0, -0.038 * tall, 0))
    if part:
        touches = body.at[anchor]
        flat = body.frames[f"{side}_toes"] if part == "ball" else body.frames[f"{side}_foot"]
        back = -BALL if part == "ball" else HEEL_BACK
        level = frame_of(Point(0, 1, 0), Point(flat.front.x, 0, flat.front.z))
        return level.place(touches, back * tall, -SOLE * tall, 0)
    deep = {
        "pelvis": Point(0, 0, 0),
        "seat": Point(0, -0.075, 0),
        "back": Point(-0.072, 0, 0),
        "front": Point(0.07, 0, 0),
        "side": Point(0, 0, 0.12),
    }[anchor]
    return pelvis.place(body.at["pelvis"], deep.x * tall, deep.y * tall, deep.z * tall)
