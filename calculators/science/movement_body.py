"""The skeleton of a figure: joint angles in, places of the joints out.

Pose ──trunk, legs──► moved so that the anchor is where it belongs ──pinned feet, arms──► Skeleton
"""

from __future__ import annotations

from .movement_limbs import arm, free_leg, pinned_leg
from .movement_pose import ANKLE, BALL, CHEST, HEEL_BACK, NECK, SIDES, SOLE, WAIST, Place, Pose, Skeleton
from .movement_space import WORLD, Point, frame_of, moved, to

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
        free_leg(body, pose, side)
    stays = _anchored(body, anchor)
    body = body.shifted(to(stays, Point(*at) if len(at) == 3 else Point(*at, stays.z)))
    for side in SIDES:
        if f"{side}_foot" in pose.pins:
            pinned_leg(body, pose, side, pose.pins[f"{side}_foot"])
        arm(body, pose, side)
    return body


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
