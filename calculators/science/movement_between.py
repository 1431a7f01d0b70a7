"""The body on its way from one pose to the next.

Where both poses hold on to the same things, the joints turn evenly, and what is pinned stays. Where they do not (a knee
leaves the floor, a hand lets go), hips, hands and feet go straight, and knees and elbows bend as they must.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from .movement_body import solve
from .movement_pose import FOREARM, SHANK, SIDES, SOLE, THIGH, UPPER_ARM, Ankle, Palm, Pin, Place, Pose, Skeleton
from .movement_space import Frame, Point, bend, between, frame_of, long, moved, one, to


def on_the_way(a: Pose, b: Pose, share: float, tall: float, anchor: str, at: Place) -> Skeleton:
    """The skeleton between two poses: 0 is a, 1 is b. Raises ValueError as `solve` does."""
    if _alike(a, b):
        return solve(mixed(a, b, share), tall, anchor, at)
    return blended(solve(a, tall, anchor, at), solve(b, tall, anchor, at), share)


def _alike(a: Pose, b: Pose) -> bool:
    """Whether both hold on to the same things in the same way."""
    return (
        set(a.pins) == set(b.pins)
        and a.anchor == b.anchor
        and len(a.at or ()) == len(b.at or ())
        and _free(a.ankle) == _free(b.ankle)
    )


def _free(ankle: Ankle) -> tuple[bool, bool]:
    """Which foot is not flat on the floor: right, left."""
    pair = ankle if isinstance(ankle, tuple) else (ankle, ankle)
    return pair[0] is not None, pair[1] is not None


def mixed(a: Pose, b: Pose, share: float) -> Pose:
    """The pose on the way from a to b, angle by angle and pin by pin."""
    held = ("pins", "at", "anchor")
    angles = [f.name for f in fields(Pose) if f.name not in held]
    values: dict[str, Any] = {name: _mix(getattr(a, name), getattr(b, name), share) for name in angles}
    pins = {name: _mixed_pin(pin, b.pins[name], share) for name, pin in a.pins.items()}
    return Pose(**values, pins=pins, anchor=a.anchor, at=_mixed_place(a.at, b.at, share))


def _mix(x: Ankle, y: Ankle, share: float) -> Ankle:
    if isinstance(x, tuple) or isinstance(y, tuple):
        first, then = (v if isinstance(v, tuple) else (v, v) for v in (x, y))
        return _turned(first[0], then[0], share), _turned(first[1], then[1], share)
    return _turned(x, y, share)


def _turned(x: float | None, y: float | None, share: float) -> float | None:
    """One angle on its way; where one pose does not give it, as the nearer pose has it."""
    if x is None or y is None:
        return x if share < 0.5 else y
    return x + (y - x) * share


def _mixed_place(a: Place | None, b: Place | None, share: float) -> Place | None:
    if a is None or b is None:
        return None
    x, y, *z = (p + (q - p) * share for p, q in zip(a, b, strict=True))
    return (x, y, z[0]) if z else (x, y)


def _mixed_pin(a: Pin, b: Pin, share: float) -> Pin:
    x, y, z = between(Point(a.x, a.y, a.z), Point(b.x, b.y, b.z), share)
    return Pin(x, y, z, _mixed_way(a.points, b.points, share), _mixed_way(a.elbow, b.elbow, share))


def _mixed_way(a: Palm, b: Palm, share: float) -> Palm:
    if a is None or b is None:
        return a if share < 0.5 else b
    return between(Point(*a), Point(*b), share)


def blended(a: Skeleton, b: Skeleton, share: float) -> Skeleton:
    """Between two skeletons that hold on to different things; bones keep their length."""
    frames = {name: _blended_frame(frame, b.frames[name], share) for name, frame in a.frames.items()}
    at = {name: between(place, b.at[name], share) for name, place in a.at.items()}
    body = Skeleton(at, frames, a.tall)
    _straight_trunk(body, a)
    for side in SIDES:
        _bent_again(body, side, ("hip", "knee", "ankle"), ("thigh", "shank"), (THIGH, SHANK))
        _bent_again(body, side, ("shoulder", "elbow", "wrist"), ("upper_arm", "forearm"), (UPPER_ARM, FOREARM))
        _end_again(body, a, side, "ankle", "foot", ("heel", "ball", "toe"))
        _above_floor(body, a, side)
        _end_again(body, a, side, "wrist", "palm", ("hand",))
    return body


def _blended_frame(a: Frame, b: Frame, share: float) -> Frame:
    up, front = between(a.up, b.up, share), between(a.front, b.front, share)
    if long(up) < 0.2 or long(front) < 0.2:  # half-way round there is no middle
        return a if share < 0.5 else b
    return frame_of(up, front)


def _straight_trunk(body: Skeleton, like: Skeleton) -> None:
    """Waist, chest, neck and head again from the pelvis up, and shoulders and hips beside them."""
    for joint, base, frame in (
        ("waist", "pelvis", "pelvis"),
        ("top", "waist", "chest"),
        ("neck", "top", "chest"),
        ("head", "neck", "head"),
        *((f"{side}_hip", "pelvis", "pelvis") for side in SIDES),
        *((f"{side}_shoulder", "top", "chest") for side in SIDES),
    ):
        body.at[joint] = _carried(body, like, base, frame, joint)


def _carried(body: Skeleton, like: Skeleton, base: str, frame: str, joint: str) -> Point:
    """A joint where its part carries it: as far from the base as in the other skeleton, the way the part points now."""
    way, old = to(like.at[base], like.at[joint]), like.frames[frame]
    seen = (sum(p * q for p, q in zip(way, axis, strict=True)) for axis in old)
    return body.frames[frame].place(body.at[base], *seen)


def _above_floor(body: Skeleton, like: Skeleton, side: str) -> None:
    """A foot on its way is lifted over the floor."""
    low = SOLE * body.tall - min(body.at[f"{side}_{joint}"].y for joint in ("heel", "ball", "toe"))
    if low > 0:
        body.at[f"{side}_ankle"] = moved(body.at[f"{side}_ankle"], Point(0, low, 0))
        _bent_again(body, side, ("hip", "knee", "ankle"), ("thigh", "shank"), (THIGH, SHANK))
        _end_again(body, like, side, "ankle", "foot", ("heel", "ball", "toe"))


def _bent_again(body: Skeleton, side: str, joints: tuple, parts: tuple, lengths: tuple) -> None:
    """Knee or elbow, so that both bones are as long as they are; what is out of reach comes nearer."""
    first, middle, last = (f"{side}_{joint}" for joint in joints)
    upper, lower = (share * body.tall for share in lengths)
    way = to(body.at[first], body.at[last])
    if long(way) > upper + lower:
        body.at[last] = moved(body.at[first], one(way), upper + lower - 0.02)
    toward = to(between(body.at[first], body.at[last]), body.at[middle])
    if long(toward) < 1:
        toward = body.frames[f"{side}_{parts[0]}"].front
    body.at[middle] = bend(body.at[first], body.at[last], upper, lower, toward)
    for part, (a, b) in zip(parts, ((first, middle), (middle, last)), strict=True):
        body.frames[f"{side}_{part}"] = frame_of(to(body.at[b], body.at[a]), body.frames[f"{side}_{part}"].front)


def _end_again(body: Skeleton, like: Skeleton, side: str, base: str, frame: str, joints: tuple) -> None:
    """Foot or hand, carried by ankle or wrist."""
    for joint in joints:
        body.at[f"{side}_{joint}"] = _carried(body, like, f"{side}_{base}", f"{side}_{frame}", f"{side}_{joint}")
