"""The body around a skeleton: each part is a handful of balls, and its outline is the skin stretched over them.

    (frame, joint, x, y, z, radius)     a ball x in front of a joint, y above and z to its outside, as the frame sees it

All lengths are shares of the figure's height. `*` stands for right and left; z then points outward. The sizes are a
draughtsman's choice: a head a little large and limbs a little full, so that both survive at the size of a stamp.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..science.movement_pose import Skeleton
from ..science.movement_space import Point

Recipe = tuple[tuple[str, str, float, float, float, float], ...]

THIGH: Recipe = (
    ("*_thigh", "*_hip", -0.006, -0.008, 0, 0.058),
    ("*_thigh", "*_hip", 0.004, -0.11, 0, 0.05),
    ("*_thigh", "*_knee", 0.002, 0, 0, 0.037),
)
SHANK: Recipe = (
    ("*_shank", "*_knee", 0.001, 0, 0, 0.037),
    ("*_shank", "*_knee", -0.011, -0.075, 0, 0.038),
    ("*_shank", "*_ankle", -0.002, 0.016, 0, 0.027),
)
SHOE: Recipe = (
    ("*_foot", "*_ankle", -0.004, -0.004, 0, 0.026),
    ("*_foot", "*_heel", 0.002, 0, 0, 0.02),
    ("*_foot", "*_ball", 0, 0, 0, 0.02),
)
TOES: Recipe = (("*_foot", "*_ball", 0, 0, 0, 0.02), ("*_toes", "*_toe", -0.012, -0.002, 0, 0.014))
SLEEVE: Recipe = (
    ("*_upper_arm", "*_shoulder", 0, -0.006, -0.004, 0.04),
    ("*_upper_arm", "*_elbow", 0, 0.045, 0, 0.035),
)
ELBOW: Recipe = (("*_upper_arm", "*_elbow", 0, 0.05, 0, 0.029), ("*_upper_arm", "*_elbow", 0, 0, 0, 0.026))
FOREARM: Recipe = (
    ("*_forearm", "*_elbow", 0, 0, 0, 0.026),
    ("*_forearm", "*_elbow", 0, -0.04, 0, 0.027),
    ("*_forearm", "*_wrist", 0, 0, 0, 0.019),
)
HAND: Recipe = (
    ("*_palm", "*_wrist", 0, 0, 0, 0.019),
    ("*_palm", "*_hand", 0, 0, 0, 0.024),
    ("*_palm", "*_hand", 0.004, -0.032, 0, 0.016),
)
SEAT: Recipe = tuple(
    ("pelvis", "pelvis", x, y, side * z, r)
    for side in (1, -1)
    for x, y, z, r in ((-0.004, 0.02, 0.04, 0.064), (-0.024, -0.012, 0.036, 0.055))
)
WAIST: Recipe = tuple(
    (frame, joint, x, y, side * z, r)
    for side in (1, -1)
    for frame, joint, x, y, z, r in (
        ("pelvis", "pelvis", 0.0, 0.035, 0.042, 0.066),
        ("chest", "waist", 0.006, 0.02, 0.034, 0.06),
    )
)
RIBS: Recipe = tuple(
    ("chest", "waist", x, y, side * z, r)
    for side in (1, -1)
    for x, y, z, r in (
        (0.006, 0.02, 0.034, 0.06),
        (0.006, 0.105, 0.045, 0.062),
        (-0.006, 0.17, 0.068, 0.032),
        (-0.004, 0.186, 0.03, 0.03),
    )
)
BUST: Recipe = tuple(("chest", "waist", 0.036, 0.1, side * 0.034, 0.042) for side in (1, -1))
NECK: Recipe = (("chest", "neck", 0, -0.012, 0, 0.03), ("head", "head", -0.004, -0.03, 0, 0.03))
FACE: Recipe = (("head", "head", 0.014, 0.004, 0, 0.047), ("head", "head", 0.022, -0.034, 0, 0.032))
NOSE: Recipe = (("head", "head", 0.05, 0.0, 0, 0.012), ("head", "head", 0.06, -0.01, 0, 0.0095))
EYES: Recipe = tuple(("head", "head", 0.054, 0.006, side * 0.021, 0.0065) for side in (1, -1))
CROWN: Recipe = (("head", "head", -0.006, 0.018, 0, 0.057),)
HAIR = {
    "woman": (*CROWN, ("head", "head", -0.03, -0.022, 0, 0.042), ("head", "head", -0.022, -0.046, 0, 0.03)),
    "man": (*CROWN, ("head", "head", -0.022, -0.018, 0, 0.042)),
}


@dataclass(frozen=True)
class Ball:
    """A ball in space, in centimetres."""

    at: Point
    radius: float


def balls(body: Skeleton, recipe: Recipe, side: str = "") -> list[Ball]:
    """The balls of one part on this skeleton."""
    return [_ball(body, row, side) for row in recipe]


def _ball(body: Skeleton, row: tuple, side: str) -> Ball:
    frame, joint, x, y, z, radius = row
    outward = -1 if side == "left" else 1
    frame, joint = frame.replace("*", side), joint.replace("*", side)
    tall = body.tall
    place = body.frames[frame].place(body.at[joint], x * tall, y * tall, outward * z * tall)
    return Ball(place, radius * tall)


# Muscles: patches inside the part they belong to, on the side of it where they lie.


def _both(frame: str, joint: str, rows: Iterable[tuple[float, float, float, float]]) -> Recipe:
    return tuple((frame, joint, x, y, s * z, r) for x, y, z, r in rows for s in (1, -1))


MUSCLES: dict[str, tuple[str, Recipe]] = {
    "front of the thigh": (
        "leg",
        (
            ("*_thigh", "*_hip", 0.02, -0.045, 0, 0.026),
            ("*_thigh", "*_hip", 0.022, -0.12, 0, 0.027),
            ("*_thigh", "*_knee", 0.012, 0.035, 0, 0.02),
        ),
    ),
    "back of the thigh": (
        "leg",
        (
            ("*_thigh", "*_hip", -0.026, -0.06, 0, 0.022),
            ("*_thigh", "*_hip", -0.02, -0.13, 0, 0.022),
            ("*_thigh", "*_knee", -0.014, 0.03, 0, 0.015),
        ),
    ),
    "buttocks": (
        "seat",
        (("pelvis", "pelvis", -0.034, 0.012, 0.036, 0.032), ("pelvis", "pelvis", -0.034, -0.02, 0.036, 0.034)),
    ),
    "side of the hip": (
        "seat",
        (("*_thigh", "*_hip", 0.004, 0.022, 0.022, 0.024), ("*_thigh", "*_hip", 0.002, -0.02, 0.024, 0.019)),
    ),
    "front of the hip": (
        "seat",
        (("*_thigh", "*_hip", 0.026, 0.01, 0, 0.02), ("*_thigh", "*_hip", 0.03, -0.035, 0, 0.018)),
    ),
    "calf": (
        "leg",
        (
            ("*_shank", "*_knee", -0.016, -0.05, 0, 0.02),
            ("*_shank", "*_knee", -0.022, -0.09, 0, 0.022),
            ("*_shank", "*_knee", -0.014, -0.15, 0, 0.011),
        ),
    ),
    "shin": (
        "leg",
        (
            ("*_shank", "*_knee", 0.014, -0.055, 0, 0.014),
            ("*_shank", "*_knee", 0.014, -0.12, 0, 0.013),
            ("*_shank", "*_ankle", 0.01, 0.05, 0, 0.01),
        ),
    ),
    "chest": ("trunk", _both("chest", "waist", ((0.04, 0.125, 0.03, 0.026), (0.028, 0.15, 0.05, 0.02)))),
    "belly": ("trunk", (("chest", "waist", 0.036, 0.05, 0, 0.026), ("pelvis", "pelvis", 0.034, 0.05, 0, 0.028))),
    "lower back": ("trunk", (("chest", "waist", -0.028, 0.05, 0, 0.024), ("pelvis", "pelvis", -0.034, 0.06, 0, 0.026))),
    "upper back": ("trunk", _both("chest", "waist", ((-0.03, 0.15, 0.03, 0.022), (-0.032, 0.1, 0.02, 0.022)))),
    "broad back": ("trunk", _both("chest", "waist", ((-0.022, 0.125, 0.05, 0.026), (-0.026, 0.05, 0.025, 0.022)))),
    "shoulders": (
        "arm",
        (("*_upper_arm", "*_shoulder", 0, 0, 0.002, 0.028), ("*_upper_arm", "*_shoulder", 0, -0.04, 0.004, 0.022)),
    ),
    "front of the upper arm": (
        "arm",
        (("*_upper_arm", "*_shoulder", 0.014, -0.06, 0, 0.017), ("*_upper_arm", "*_elbow", 0.011, 0.04, 0, 0.015)),
    ),
    "back of the upper arm": (
        "arm",
        (("*_upper_arm", "*_shoulder", -0.014, -0.06, 0, 0.017), ("*_upper_arm", "*_elbow", -0.011, 0.035, 0, 0.014)),
    ),
    "forearm": ("arm", (("*_forearm", "*_elbow", 0, -0.03, 0, 0.019), ("*_forearm", "*_wrist", 0, 0.05, 0, 0.015))),
}
"""Where each muscle is drawn: the part that it lies on, and its balls."""
