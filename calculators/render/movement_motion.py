"""The moving picture: the first pose of the still one, whose outlines a small script draws again, moment by moment.

    keepYourMuscle.moves["sit-to-stand"] = { box, width, parts: [[path, paths, [radius, …], …]], frames: [[x, y, …], …], seconds, back }

A part is skin stretched over discs, and between two moments every disc goes straight. So the script knows nothing of
bodies: it moves discs and stretches the skin again. What stands still is in the page already. The first frame holds
places, the others the way from the frame before.
"""

from __future__ import annotations

import json

from ..science.movement import Movement
from ..science.movement_pose import Skeleton
from .figure import Part
from .movement_picture import VIEWS, bounds_of, figure, floor, paths_of, scene

BETWEEN = 3
"""Steps from one pose to the next."""
HEAVIEST = 6 * 1024
"""Bytes a movement's frames may have."""

Discs = list[tuple[int, int, int]]


def motion_script(name: str, m: Movement) -> str:
    """The script that holds a movement's frames."""
    data = json.dumps(motion(m), separators=(",", ":"))
    return f"((globalThis.keepYourMuscle||={{}}).moves||={{}})[{json.dumps(name)}]={data};\n"


def motion(m: Movement) -> dict:
    """The frames of one movement, in units of its picture."""
    camera = VIEWS[m.view]
    ground = floor(m, camera)
    bodies = moments(m)
    look = figure(m, bodies[0], camera).look()
    scenes = [[ground, *scene(m, body, camera, look)] for body in bodies]
    named = [_named(parts) for parts in scenes]
    moving = [name for name in named[0] if any(_discs(parts.get(name)) != _discs(named[0][name]) for parts in named)]
    left, top, right, bottom = bounds_of([part for parts in scenes for part in parts])
    places = [_places(parts, named[0], moving) for parts in named]
    return {
        "box": [round(left) - 8, round(top) - 8, round(right - left) + 16, round(bottom - top) + 16],
        "parts": _outlines(scenes[0], moving),
        "frames": [
            places[0],
            *([b - a for a, b in zip(*pair, strict=True)] for pair in zip(places, places[1:], strict=False)),
        ],
        "seconds": [step.seconds for step in m.steps[:-1]],
        "back": int(m.back),
    }


def moments(m: Movement) -> list[Skeleton]:
    """The body at each pose, and at a few moments between."""
    found = [m.body(m.steps[0].pose)]
    for k in range(len(m.steps) - 1):
        if not m.steps[k].seconds:
            found += [m.body(m.steps[k + 1].pose)] * BETWEEN
            continue
        found += [m.between(k, step / BETWEEN) for step in range(1, BETWEEN + 1)]
    return found


def _named(parts: list[Part]) -> dict[str, Part]:
    """Parts by a name that only one has."""
    named: dict[str, Part] = {}
    for part in parts:
        count = sum(name.rpartition("#")[0] == part.name for name in named)
        named[f"{part.name}#{count}"] = part
    return named


def _discs(part: Part | None) -> Discs:
    return [(round(x), round(y), round(r)) for hull in part.hulls for x, y, r in hull] if part else []


def _places(parts: dict[str, Part], first: dict[str, Part], moving: list[str]) -> list[int]:
    """x and y of each disc that moves; what is not seen at this moment stays where it began."""
    return [v for name in moving for x, y, _ in _discs(parts.get(name, first[name])) for v in (x, y)]


def _outlines(parts: list[Part], moving: list[str]) -> list[list]:
    """For each part that moves: its first path in the picture, how many paths it has, and the radii of each of its hulls."""
    found, path = [], 0
    for name, part in _named(parts).items():
        if name in moving:
            found.append([path, paths_of(part), *([round(r) for _, _, r in hull] for hull in part.hulls)])
        path += paths_of(part)
    return found
