"""Figures posed by their joints, seen from the side, facing right.

    floor ── foot ── ankle ── knee ── hip ── trunk ── shoulder ── elbow ── hand

The chain starts at the foot because it is the foot that stays: raise the heel, bend a knee, and the rest follows.
Angles are degrees as an examiner reads them: 0 is standing straight; ankle, knee, hip, shoulder and elbow bend forward
as they do in life. Lengths are shares of the figure's height, rounded to look right at small size.
"""

from dataclasses import dataclass
from math import cos, radians, sin

from calculators.render.drawing import arrow, disc, line, n, path

FOOT, SHANK, THIGH, TRUNK, NECK, HEAD, UPPER_ARM, FOREARM = 0.13, 0.24, 0.24, 0.28, 0.155, 0.068, 0.165, 0.15
LIMB, BODY = 0.056, 0.098  # stroke widths
DEPTH = 0.04  # how far the far leg and arm stand to the side

Point = tuple[float, float]


@dataclass(frozen=True)
class Pose:
    """Joint angles in degrees. `trunk` bends the back on top of the hips; `heel` lifts the heel off the floor."""

    hip: float = 0
    knee: float = 0
    ankle: float = 0
    trunk: float = 0
    shoulder: float = 0
    elbow: float = 0
    heel: float = 0
    arms_crossed: bool = False


def _along(start: Point, length: float, lean: float) -> Point:
    """The point `length` above `start`, leaning forward by `lean` degrees."""
    return start[0] + length * sin(radians(lean)), start[1] - length * cos(radians(lean))


def joints(pose: Pose, height: float, foot: Point = (0, 0)) -> dict[str, Point]:
    """Where every joint is; `foot` is the floor under the ankle when the foot is flat."""
    toe = (foot[0] + FOOT * 0.72 * height, foot[1] - LIMB * height / 2)
    sole = (foot[0] - FOOT * 0.3 * height, toe[1])
    ankle, heel = (_turned(point, toe, pose.heel) for point in ((foot[0], toe[1] - 0.022 * height), sole))
    shank = pose.ankle + pose.heel
    thigh = shank - pose.knee
    trunk = thigh + pose.hip + pose.trunk
    knee = _along(ankle, SHANK * height, shank)
    hip = _along(knee, THIGH * height, thigh)
    shoulder = _along(hip, TRUNK * height, trunk)
    elbow = _along(shoulder, -UPPER_ARM * height, trunk - pose.shoulder)
    hand = _along(elbow, -FOREARM * height, trunk - pose.shoulder - pose.elbow)
    if pose.arms_crossed:
        elbow = _along(shoulder, -UPPER_ARM * 0.92 * height, trunk - 40)
        hand = _along(_along(shoulder, 0.062 * height, trunk + 90), -0.035 * height, trunk)
    return {
        "toe": toe,
        "heel": heel,
        "ankle": ankle,
        "knee": knee,
        "hip": hip,
        "shoulder": shoulder,
        "elbow": elbow,
        "hand": hand,
        "head": _along(shoulder, NECK * height, trunk * 0.6),
    }


def _turned(point: Point, about: Point, by: float) -> Point:
    x, y = point[0] - about[0], point[1] - about[1]
    turn = radians(by)
    return about[0] + x * cos(turn) - y * sin(turn), about[1] + x * sin(turn) + y * cos(turn)


def figure(pose: Pose, height: float = 200, foot: Point = (0, 0), working: str = "thigh", arms: bool = True) -> str:
    """The figure as an SVG group. The limb that does the work (`thigh`, `shank`, `arm`) takes the accent colour."""
    at = joints(pose, height, foot)
    legs = [("shank", ["knee", "ankle"]), ("foot", ["heel", "toe"]), ("thigh", ["hip", "knee"])]
    far = "".join(_limb([at[j] for j in names], height, "muted", shift=DEPTH * height) for _, names in legs)
    if arms and not pose.arms_crossed:
        far = _limb([at["shoulder"], at["elbow"], at["hand"]], height, "muted", shift=DEPTH * height) + far
    near = "".join(
        _haloed([at[j] for j in names], height, "accent" if limb == working else "ink") for limb, names in legs
    )
    arm = "".join(
        _haloed([at[j] for j in names], height, "accent" if working == "arm" else "ink")
        for names in (["shoulder", "elbow"], ["elbow", "hand"])
    )
    trunk = line([at["hip"], at["shoulder"]], "ink", BODY * height)
    head = disc(*at["head"], HEAD * height, "ink")
    return f"<g>{far}{trunk}{head}{near}{arm if arms else ''}</g>"


def _limb(points: list[Point], height: float, colour: str, shift: float = 0) -> str:
    return line([(x + shift, y) for x, y in points], colour, LIMB * height)


def _haloed(points: list[Point], height: float, colour: str) -> str:
    """A limb with a rim of paper, so that it stands out from the body behind it."""
    return line(points, "paper", (LIMB + 0.026) * height) + line(points, colour, LIMB * height)


# Props. Each stands on the floor at y, in the colour of furniture.


def chair(back: float, floor: float, height: float = 200, depth: float = 0.24, seat: float = 0.29) -> str:
    """A chair without arms, seen from the side; `back` is the x of its back legs."""
    top, front = floor - seat * height, back + depth * height
    wood = 0.03 * height
    rest = line([(back, floor), (back, top), (back - 0.035 * height, top - 0.3 * height)], "muted", wood)
    legs = line([(front, top), (front, floor)], "muted", wood)
    return rest + legs + line([(back, top), (front, top)], "muted", wood * 1.5)


def wall(x: float, floor: float, tall: float) -> str:
    """A wall at the left of the scene, hatched on its far side."""
    hatch = "".join(line([(x, y), (x - 9, y + 9)], "line", 2.5) for y in range(int(floor - tall), int(floor) - 4, 16))
    return hatch + line([(x, floor - tall), (x, floor)], "muted", 4)


def floor_line(x0: float, x1: float, floor: float) -> str:
    return line([(x0, floor), (x1, floor)], "line", 4)


def band(start: Point, end: Point) -> str:
    return line([start, end], "keep", 5)


def dumb_bell(at: Point, height: float = 200) -> str:
    """A dumb-bell held in the hand, seen end on along the line of sight."""
    return disc(*at, 0.05 * height, "muted", "paper", 3) + disc(*at, 0.02 * height, "ink")


def sweep(points: list[Point], colour: str = "accent") -> str:
    """An arrow that shows which way the body goes: a smooth curve through three points."""
    (x0, y0), (cx, cy), (x1, y1) = points
    curve = path(f"M{n(x0)} {n(y0)}Q{n(cx)} {n(cy)} {n((cx + 7 * x1) / 8)} {n((cy + 7 * y1) / 8)}", colour, 5)
    return curve + arrow([((cx + 3 * x1) / 4, (cy + 3 * y1) / 4), (x1, y1)], colour, 5, head=12)
