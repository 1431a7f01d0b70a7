"""What must be true of a movement before it is drawn: a body that could do it, feet that stand, hands that touch, words.

check_movement(m)   -> sentences, each with its remedy after the first full stop; none when all is well
check_ladders(all)  -> the same for easier and harder, by the name of the movement
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .mistakes import nearest
from .movement import DOSES, KIT, LEVELS, PARTS, PLACES, VIEWS, Movement
from .movement_body import solve
from .movement_joints import RANGES, joint_angles
from .movement_pose import SIDES, SOLE, Pin, Pose, Skeleton
from .movement_space import Point, between, long, to

TOUCH, INSIDE, BELOW = 4.5, 3.5, 1.2
"""Centimetres: how near is a touch, how deep is too deep in a thing, how far below the floor is through it."""
SKIN = {"hand": 2.6, "knee": 6, "ankle": 4.5, "elbow": 4, "ball": 3.2, "heel": 3.2, "hip": 9, "head": 9}
"""How far the skin lies from the joint."""
FIRM = ("knee", "ankle", "elbow", "wrist", "head")
PLACE = re.compile(r"-?[\d.]+,-?[\d.]+,-?[\d.]+")
CUES, FAULTS, LABEL = (3, 4), 2, 20
SHARES = (0.25, 0.5, 0.75)


def check_movement(m: Movement) -> list[str]:
    """Everything wrong with one movement."""
    return [*dict.fromkeys([*_words(m), *_fields(m), *_bodies(m)])]


def _words(m: Movement) -> Iterator[str]:
    for name in ("title", "line", "daily", "muscles", "lighter", "more"):
        if not getattr(m, name).strip():
            yield f"{name} is empty. Say it in one plain sentence."
    if not CUES[0] <= len(m.cues) <= CUES[1]:
        yield f"cues holds {len(m.cues)} cues. Give three or four: where to stand, which way to move, how to breathe."
    if len(m.faults) < FAULTS:
        yield f"faults holds {len(m.faults)}. Name at least two common ones."
    if not m.ask_first:
        yield "ask_first is empty. Say who asks a clinician before this movement."
    if not m.sources and not m.craft:
        yield "It names no source. Give sources=(…), or say in craft what rests on teaching practice alone."
    for step in m.steps:
        if not 2 <= len(step.label) <= LABEL:
            yield f"The label “{step.label}” has {len(step.label)} letters. Give it 2 to {LABEL}: a few words below the picture."


def _fields(m: Movement) -> Iterator[str]:
    known = (
        ("parts", m.parts, PARTS),
        ("places", m.places, PLACES),
        ("dose", (m.dose,), DOSES),
        ("view", (m.view,), VIEWS),
        ("props", m.kit, KIT),
    )
    for name, given, allowed in known:
        for word in given:
            if word not in allowed:
                yield f"{name} has no “{word}”. {nearest(word, allowed) or 'Allowed: ' + ', '.join(allowed) + '.'}"
    if not m.levels or any(level not in LEVELS for level in m.levels):
        yield f"levels is {m.levels}. Give one or more of {', '.join(map(str, LEVELS))}, as levels=(2, 3)."
    if not 2 <= len(m.steps) <= 4:
        yield f"steps holds {len(m.steps)} pictures. Two to four tell a movement: start, through, end."
    for arrow in m.arrows:
        if not (
            1 <= arrow.picture <= len(m.steps) and 1 <= arrow.until <= len(m.steps) and arrow.picture != arrow.until
        ):
            yield f"An arrow goes from picture {arrow.picture} to {arrow.until}. There are {len(m.steps)} pictures: name two of them."


def _bodies(m: Movement) -> Iterator[str]:
    for k, step in enumerate(m.steps):
        try:
            body = m.body(step.pose)
        except ValueError as slip:
            yield f"Picture “{step.label}” cannot be drawn: {slip} Move what it holds, or the pose."
            continue
        yield from (
            f"Picture “{step.label}”: {said}" for said in [*_joints(body), *_contacts(m, step.pose.pins, body, k)]
        )
    yield from _names_of_joints(m)
    yield from _ways(m)


def _names_of_joints(m: Movement) -> Iterator[str]:
    """Joints that arrows and held things name."""
    known = solve(Pose(), m.tall).at
    held = [joint for prop in m.props for thing in prop.held for joint in thing.joints if isinstance(joint, str)]
    for name in (*(arrow.joint for arrow in m.arrows), *held):
        joint, plus, by = name.partition("+")
        if joint not in known:
            yield f"There is no joint “{joint}”. {nearest(joint, known) or 'Joints are: ' + ', '.join(known) + '.'}"
        elif plus and not PLACE.fullmatch(by):
            yield f"“{name}” is no place near a joint. Write it as right_hand+0,-10,0: forward, up, to the right."


def _ways(m: Movement) -> Iterator[str]:
    """Between the pictures: joints and floor, so that the moving picture goes no way a body cannot."""
    for k in range(len(m.steps) - 1):
        for share in SHARES if m.steps[k].seconds else ():
            try:
                body = m.between(k, share)
            except ValueError as slip:
                yield f"On the way to “{m.steps[k + 1].label}”: {slip} Add a picture between, or move a pin."
                break
            for said in [*_joints(body), *_floor(body)]:
                yield f"On the way to “{m.steps[k + 1].label}”: {said}"


def _joints(body: Skeleton) -> Iterator[str]:
    for side, joint, bent in joint_angles(body):
        low, high = RANGES[joint]
        if not low <= bent <= high:
            yield f"the {side} {joint} bends {bent:.0f}°, and {low} to {high}° is possible. Correct its angle or its pin.".replace(
                "  ", " "
            )
    yield from _floor(body)


def _floor(body: Skeleton) -> Iterator[str]:
    for name, place in body.at.items():
        skin = SKIN.get(name.partition("_")[2] or name, 3) * 0.9
        if name.partition("_")[2] in ("ankle", "toe", "wrist"):
            skin = 2
        if place.y < skin - BELOW - 0.4:
            yield f"the {name.replace('_', ' ')} is {skin - place.y:.0f} cm through the floor. Raise it."


def _contacts(m: Movement, pins: Mapping[str, Pin], body: Skeleton, picture: int) -> Iterator[str]:
    """What must touch does; what must not go through a thing does not."""
    solids = [solid for prop in m.props for solid in prop.solids]
    for name in FIRM:
        for joint in (f"{side}_{name}" for side in SIDES) if name != "head" else ("head",):
            deep = [solid for solid in solids if solid.gap(body.at[joint]) < -INSIDE]
            if deep:
                yield f"the {joint.replace('_', ' ')} is inside a prop. Move the prop or the pose."
    sunk = [solid for solid in solids for place, _ in _rests(body)[:3] if solid.gap(place) < -INSIDE]
    if sunk:
        yield "the body sinks into a prop. Raise the pelvis, or move the prop."
    for hand in (pin for pin in pins if pin.endswith("hand")):
        if not _touched(body, solids, m, hand):
            yield f"the {hand.replace('_', ' ')} is pinned where there is nothing to hold. Move the pin, or the prop, so that they touch."
    if not _carried(body, solids):
        yield "nothing carries the body. Let a foot, a knee, the seat or the back touch the floor or a prop."


def _touched(body: Skeleton, solids: list, m: Movement, hand: str) -> bool:
    at = body.at[hand]
    held = [thing for prop in m.props for thing in prop.held if any(str(j).startswith(hand) for j in thing.joints)]
    own = [body.at[f"{side}_{j}"] for side in SIDES for j in ("knee", "hip", "shoulder")] + _thighs(body)
    return (
        at.y < TOUCH
        or bool(held)
        or any(solid.gap(at) < TOUCH for solid in solids)
        or any(long(to(at, place)) < 13 for place in own if place is not at)
        or long(to(body.at["right_hand"], body.at["left_hand"])) < 12
    )


def _thighs(body: Skeleton) -> list[Point]:
    return [
        between(body.at[f"{side}_hip"], body.at[f"{side}_knee"], share) for side in SIDES for share in (0.25, 0.5, 0.75)
    ]


def _rests(body: Skeleton) -> list[tuple[Point, float]]:
    """What can carry a body: underside, back, front and side of the pelvis, soles and knees; each with its own thickness."""
    tall, pelvis = body.tall, body.frames["pelvis"]
    sides = ((0, -0.075, 0), (-0.072, 0, 0), (0.07, 0, 0), (0, 0, 0.12))
    rests = [(pelvis.place(body.at["pelvis"], *(v * tall for v in deep)), 1.5) for deep in sides]
    rests += [(body.at[f"{side}_{joint}"], SOLE * tall) for side in SIDES for joint in ("ball", "heel")]
    return rests + [(body.at[f"{side}_knee"], 0.038 * tall) for side in SIDES]


def _carried(body: Skeleton, solids: list) -> bool:
    """Whether something that can carry rests on the floor or on a thing."""
    return any(
        place.y < skin + 2 or any(solid.gap(place) < skin + 2 for solid in solids) for place, skin in _rests(body)
    )


def check_ladders(movements: dict[str, Movement]) -> dict[str, list[str]]:
    """Easier and harder: names that are known, said on both sides, no circle, and no end but the first and last rung."""
    found: dict[str, list[str]] = {name: [] for name in movements}
    for name, m in movements.items():
        found[name] += [*_unknown_rungs(name, m, movements), *_dead_ends(name, m)]
        if name in _above(name, movements):
            found[name].append(f"harder leads from {name} back to {name}. Take out the step that turns round.")
    return found


def _unknown_rungs(name: str, m: Movement, movements: dict[str, Movement]) -> Iterator[str]:
    for way, back in (("easier", "harder"), ("harder", "easier")):
        for other in getattr(m, way):
            if other not in movements:
                yield f"{way} names “{other}”, and there is no such movement. {nearest(other, movements) or 'Write its file first.'}"
            elif name not in getattr(movements[other], back):
                yield f"{way} names “{other}”, which does not name {name} as {back}. Add it there, or take it out here."


def _dead_ends(name: str, m: Movement) -> Iterator[str]:
    if not m.easier and 1 not in m.levels:
        yield "It has nothing easier, and it is not for level 1. Name an easier movement."
    if not m.harder and 4 not in m.levels:
        yield "It has nothing harder, and it is not for level 4. Name a harder movement."


def _above(name: str, movements: dict[str, Movement]) -> set[str]:
    """All that can be reached by going harder."""
    reached: set[str] = set()
    waiting = list(movements[name].harder)
    while waiting:
        one = waiting.pop()
        if one in movements and one not in reached:
            reached.add(one)
            waiting += movements[one].harder
    return reached
