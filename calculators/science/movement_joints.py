"""How far each joint bends, measured on a skeleton whatever put it there, and how far a joint can."""

from __future__ import annotations

from collections.abc import Iterator
from math import atan2, degrees

from .movement_pose import SIDES, Skeleton
from .movement_space import Frame, Point, along, angle, long, to

RANGES = {
    "hip": (-35, 135),
    "hip, sideways": (-25, 50),
    "knee": (-3, 152),
    "ankle": (-66, 40),
    "elbow": (-3, 152),
    "shoulder": (-75, 190),
    "neck": (-60, 60),
    "back": (-40, 75),
}
"""Degrees: hip, knee, shoulder and elbow bent; ankle with the toes drawn up; head and chest bowed forward.

Generous limits of an adult’s joints, to find slips of a sign or a digit: our choice."""


def joint_angles(body: Skeleton) -> Iterator[tuple[str, str, float]]:
    """Side, joint, and how far it bends, in degrees, measured on the skeleton whatever put it there."""
    at, frames = body.at, body.frames
    for side in SIDES:
        thigh, shank = to(at[f"{side}_hip"], at[f"{side}_knee"]), to(at[f"{side}_knee"], at[f"{side}_ankle"])
        yield side, "hip", _bent(thigh, frames["pelvis"])
        outward = along(thigh, frames["pelvis"].right) * (1 if side == "right" else -1)
        yield side, "hip, sideways", degrees(atan2(outward, max(1.0, long(thigh) * 0.7)))
        behind = 1 if along(shank, frames[f"{side}_thigh"].front) <= 0.5 else -1
        yield side, "knee", behind * angle(thigh, shank)
        yield side, "ankle", 90 - angle(frames[f"{side}_foot"].front, to(at[f"{side}_ankle"], at[f"{side}_knee"]))
        upper, fore = to(at[f"{side}_shoulder"], at[f"{side}_elbow"]), to(at[f"{side}_elbow"], at[f"{side}_wrist"])
        ahead = 1 if along(fore, frames[f"{side}_upper_arm"].front) >= -0.5 else -1
        yield side, "elbow", ahead * angle(upper, fore)
        if abs(along(upper, frames["chest"].right)) < 0.7 * long(upper):
            yield side, "shoulder", _bent(upper, frames["chest"])
    yield "", "neck", _tipped(frames["head"], frames["chest"])
    yield "", "back", _tipped(frames["chest"], frames["pelvis"])


def _bent(limb: Point, frame: Frame) -> float:
    bent = degrees(atan2(along(limb, frame.front), -along(limb, frame.up)))
    return bent + 360 if bent < -120 else bent


def _tipped(part: Frame, base: Frame) -> float:
    return degrees(atan2(along(part.up, base.front), along(part.up, base.up)))
