"""A pose in joint angles, and the skeleton that it becomes.

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
from typing import Any, NamedTuple

from .movement_space import Frame, Point, moved

SHANK, THIGH, WAIST, CHEST, NECK, HEAD = 0.245, 0.245, 0.10, 0.185, 0.052, 0.062
UPPER_ARM, FOREARM, PALM = 0.172, 0.15, 0.045
ANKLE, HEEL_BACK, BALL, TOE, SOLE = 0.052, 0.036, 0.088, 0.128, 0.02
SIDES = ("right", "left")

Pair = float | tuple[float, float]
"""One number for both sides, or (right, left)."""
Ankle = Pair | tuple[float | None, float | None] | None
"""The same, where None is a foot flat on the floor."""
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
    ankle: Ankle = None
    shoulder: Pair = 0
    arm_out: Pair = 6
    arm_turn: Pair = 0
    elbow: Pair = 8
    wrist: Pair = 0
    pins: Mapping[str, Pin] = field(default_factory=dict)
    anchor: str = ""
    at: Place | None = None
    """The part that stays, and where: not given, as the movement says."""

    def but(self, **changes: Any) -> Pose:
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
