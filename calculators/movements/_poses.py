"""Poses and grips that many movements share."""

from typing import TypedDict

from calculators.movements import Pin, Pose


class Arms(TypedDict):
    """The angles of both arms, to be given to a pose as `**FOLDED`."""

    shoulder: float
    elbow: float
    arm_turn: float


STAND = Pose()
SIT = Pose(hip=90, knee=92, shoulder=24, elbow=52, out=4)
"""Upright on a chair, feet flat, hands on the thighs."""
FOLDED: Arms = {"shoulder": 26, "elbow": 120, "arm_turn": -52}
"""Arms crossed on the chest."""
LYING = Pose(tilt=-90, nod=0, out=4, arm_out=14, shoulder=2, elbow=6)
"""On the back, legs long."""


def on_top(x: float, high: float = 92, z: float = 18, hands: str = "both") -> dict[str, Pin]:
    """Palms flat on a top in front, fingers ahead."""
    pins = {
        side: Pin(x, high + 2.4, s * z, (1, -0.1, 0), (-1, -0.5, s * 0.4))
        for side, s in (("right_hand", 1), ("left_hand", -1))
    }
    return pins if hands == "both" else {hands: pins[hands]}


def on_wall(x: float, high: float, z: float = 20) -> dict[str, Pin]:
    """Palms on a wall in front, fingers up."""
    return {
        side: Pin(x - 2.4, high, s * z, (0, 1, 0), (-0.7, -1, s * 0.8))
        for side, s in (("right_hand", 1), ("left_hand", -1))
    }


def beside(x: float = 4, high: float = 92, z: float = -34) -> dict[str, Pin]:
    """The left hand on a worktop at the left side."""
    return {"left_hand": Pin(x, high + 2.4, z, (1, -0.1, 0), (-0.7, -0.6, -0.8))}


def on_thighs(x: float = 10, high: float = 55, z: float = 11) -> dict[str, Pin]:
    """Hands on the thighs of someone who sits."""
    return {
        side: Pin(x, high, s * z, (1, -0.2, 0), (-0.6, -0.8, s)) for side, s in (("right_hand", 1), ("left_hand", -1))
    }


def feet(right: tuple[float, float], left: tuple[float, float], floor: float = 0) -> dict[str, Pin]:
    """Both feet at x and z, on the floor or on something that high."""
    return {"right_foot": Pin(right[0], floor, right[1]), "left_foot": Pin(left[0], floor, left[1])}


def seated(x: float = 38, wide: float = 9, **angles) -> Pose:
    """On a chair whose seat is 45 high, hips at 0, feet flat at x; hands on the thighs unless arms are said."""
    arms = {"shoulder", "elbow", "arm_out", "arm_turn"} & set(angles)
    return Pose(pins=feet((x, wide), (x, -wide)) | ({} if arms else on_thighs(24, 60, 10)), **angles)
