"""Legs and arms of a skeleton: from their angles, or from the place where a foot or a hand is pinned."""

from __future__ import annotations

from typing import TypeVar

from .movement_pose import (
    ANKLE,
    BALL,
    FOREARM,
    HEEL_BACK,
    PALM,
    SHANK,
    SIDES,
    SOLE,
    THIGH,
    TOE,
    UPPER_ARM,
    Pin,
    Pose,
    Skeleton,
)
from .movement_space import Frame, Point, bend, between, frame_of, long, moved, one, to

Angle = TypeVar("Angle", float, float | None)


def _of(value: Angle | tuple[Angle, Angle], side: str) -> Angle:
    return value[SIDES.index(side)] if isinstance(value, tuple) else value


def _sign(side: str) -> int:
    return 1 if side == "right" else -1


def free_leg(body: Skeleton, pose: Pose, side: str) -> None:
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


def pinned_leg(body: Skeleton, pose: Pose, side: str, pin: Pin) -> None:
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


def arm(body: Skeleton, pose: Pose, side: str) -> None:
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
    inward = to(elbow, between(shoulder, wrist))
    front = inward if long(inward) > 2 else _forward(pole)
    upper, fore = (frame_of(to(b, a), front) for a, b in ((shoulder, elbow), (elbow, wrist)))
    if not pin.points:
        wrist = fore.place(elbow, 0, -fore_long, 0)
    hand = frame_of(to(palm, wrist), fore.front) if pin.points else fore
    places = {"shoulder": shoulder, "elbow": elbow, "wrist": wrist, "hand": palm}
    return places, {"upper_arm": upper, "forearm": fore, "palm": hand}


def _forward(pole: Point) -> Point:
    """The side of an arm that its elbow does not point to."""
    return Point(-pole.x, -pole.y, -pole.z + 0.001)
