"""A movement as one still picture: its poses in a row, numbered, with props, arrows and a few words below each.

    Movement ──scene──► parts of each pose ──picture──► <svg>   (colours are custom properties; numbers are whole units)

All poses share one scale and one floor. Poses that are wide (lying) stand below one another instead of side by side.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from html import escape

from ..science.movement import Movement
from ..science.movement_pose import Skeleton
from ..science.movement_space import Point
from .figure import Camera, Part
from .figure_parts import Figure, Look
from .figure_props import held_parts, prop_parts
from .movement_marks import footprints, way_of

VIEWS = {
    "side": Camera(16, 9),
    "side from behind": Camera(-18, 9),
    "front": Camera(78, 12),
    "corner": Camera(48, 13),
    "corner from behind": Camera(-48, 13),
    "back": Camera(-80, 12),
    "lying": Camera(12, 17),
}
"""Where one looks from, for each view a movement may ask for."""
WIDEST = 1000
"""Units: beyond, the poses stand in two columns or one."""
GAP = 30
STROKES = 230
"""An outline is this part of the picture's width."""
LETTERS = 21
"""So is a letter's height: 16 pixels on a phone …"""
LEAST_LETTER = 21
"""… and in a narrow picture so many units: 15 pixels on a wide screen."""

ON_SCREEN = 0.85
"""Pixels for a unit on a wide screen: someone who stands is some 280 pixels tall."""
FOOTPRINTS = 100
"""Units: the edge of the little picture of the feet from above."""

Bounds = tuple[float, float, float, float]


def figure(movement: Movement, body: Skeleton, camera: Camera, look: Look | None = None) -> Figure:
    """The figure that does a movement."""
    return Figure(body, camera, movement.build, movement.works, look)


def scene(movement: Movement, body: Skeleton, camera: Camera, look: Look | None = None) -> list[Part]:
    """All that is painted for one pose, from the far side to the near one. `look`: as it is found, if not given."""
    held = [(thing.behind, held_parts(thing, body, camera)) for prop in movement.props for thing in prop.held]
    return [
        *(part for prop in movement.props for part in prop_parts(prop, camera, front=False)),
        *(part for behind, parts in held if behind for part in parts),
        *figure(movement, body, camera, look).parts(),
        *(part for behind, parts in held if not behind for part in parts),
        *(part for prop in movement.props for part in prop_parts(prop, camera, front=True)),
    ]


def bounds_of(parts: list[Part]) -> Bounds:
    """Left, top, right, bottom of all of them."""
    left, top, right, bottom = zip(*(part.bounds for part in parts), strict=True)
    return min(left), min(top), max(right), max(bottom)


def floor(movement: Movement, camera: Camera) -> Part:
    """The floor below a movement: as long and wide as what happens on it."""
    bodies = [*movement.bodies()]
    solids = [corner for prop in movement.props for solid in prop.solids for corner in solid.corners()]
    places = [p for body in bodies for name, p in body.at.items() if p.y < 30] + [p for p in solids if p.y < 30]
    x0, x1 = min(p.x for p in places) - 12, max(p.x for p in places) + 12
    z0, z1 = min(-30, *(p.z - 8 for p in places)), max(30, *(p.z + 8 for p in places))
    corners = [(x0, z0), (x1, z0), (x1, z1), (x0, z1)]
    return Part("floor", "paper-sunk", "", corners=tuple(camera.look(Point(x, 0, z))[:2] for x, z in corners))


def svg_part(part: Part, stroke: float) -> str:
    """One part. Hulls that share an outline are stroked first and filled after, so that no line runs through a joint."""
    fill, edge = f"fill:var(--{part.paint})", f"stroke:var(--{part.edge})"
    if paths_of(part) == 1:
        return f'<path d="{part.d}" style="{fill}{";" + edge if part.edge else ""}"/>'
    return f'<path d="{part.d}" stroke-width="{2 * stroke:.1f}" style="{edge}"/><path d="{part.d}" style="{fill}"/>'


def paths_of(part: Part) -> int:
    """How many paths a part is painted with."""
    return 2 if len(part.hulls) > 1 and part.edge else 1


@dataclass(frozen=True)
class Grid:
    """Where each pose stands: the room of one pose, and the sizes that go with the width of all."""

    bounds: Bounds
    columns: int
    count: int
    labels: tuple[str, ...]
    above: float

    @property
    def wide(self) -> float:
        return self.bounds[2] - self.bounds[0]

    @property
    def high(self) -> float:
        return self.bounds[3] - self.bounds[1]

    @property
    def width(self) -> float:
        return self.columns * self.wide + (self.columns - 1) * GAP

    @property
    def letter(self) -> float:
        return max(self.width / LETTERS, LEAST_LETTER)

    @property
    def stroke(self) -> float:
        return max(self.width / STROKES, 2.3)

    @property
    def number(self) -> float:
        """Radius of the disc that a pose's number stands on."""
        return 0.72 * self.letter

    @property
    def head(self) -> float:
        """Room above a pose."""
        return max(2.15 * self.number, self.above)

    @property
    def letters(self) -> int:
        """Letters that fit below one pose."""
        return int(1.95 * self.wide / self.letter)

    @property
    def row(self) -> float:
        return self.head + self.high + (0.5 + 1.2 * self.lines if self.lines else 0.3) * self.letter

    @property
    def lines(self) -> int:
        """Lines of words below a pose."""
        return max((len(_lines(label, self.letters)) for label in self.labels), default=0)

    @property
    def tall(self) -> float:
        return self.row * -(-self.count // self.columns)

    def corner(self, k: int) -> tuple[float, float]:
        """The upper left corner of one pose's room."""
        return (k % self.columns) * (self.wide + GAP), (k // self.columns) * self.row


def movement_svg(movement: Movement, labels: bool = True) -> str:
    """The numbered sequence. Without `labels` it stays readable at the size of a stamp: pictures and numbers alone."""
    camera = VIEWS[movement.view]
    ground = floor(movement, camera)
    bodies = movement.bodies()
    panels = [[ground, *scene(movement, body, camera)] for body in bodies]
    bounds = bounds_of([part for panel in panels for part in panel])
    wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
    columns = _columns(wide, high, len(panels))
    words = tuple(step.label for step in movement.steps) if labels else ()
    grid = Grid(bounds, columns, len(panels), words, FOOTPRINTS if movement.footprints else 0)
    drawn = "".join(_panel(movement, k, panel, bodies[k], camera, grid) for k, panel in enumerate(panels))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 {round(grid.width) + 12} {round(grid.tall) + 12}" '
        f'stroke-width="{grid.stroke:.1f}" stroke-linejoin="round" style="max-width:{round(grid.width * ON_SCREEN)}px">{drawn}</svg>'
    )


def _panel(movement: Movement, k: int, parts: list[Part], body: Skeleton, camera: Camera, grid: Grid) -> str:
    """One pose with its number, its arrows, its footprints and its words."""
    x, y = grid.corner(k)
    at = f"{round(x - grid.bounds[0])} {round(y + grid.head - grid.bounds[1])}"
    drawn_arrows = [way_of(a, movement, camera, grid.width) for a in movement.arrows if a.picture == k + 1]
    arrows = f'<g transform="translate({at})">{"".join(drawn_arrows)}</g>' if drawn_arrows else ""
    shapes = "".join(svg_part(part, grid.stroke) for part in parts)
    drawn = f'<g transform="translate({at})">{shapes}</g>{arrows}'
    drawn += _number(k + 1, x + grid.number, y + grid.number, grid.number)
    if movement.footprints:
        drawn += f'<g transform="translate({round(x + grid.wide - FOOTPRINTS)} {round(y)})">{footprints(body, FOOTPRINTS)}</g>'
    for line, words in enumerate(_lines(grid.labels[k], grid.letters) if grid.labels else ()):
        below = y + grid.head + grid.high + (1.15 + 1.2 * line) * grid.letter
        drawn += _label(words, x + grid.wide / 2, below, grid.letter)
    return drawn


def _lines(label: str, letters: int) -> list[str]:
    """The words of a label, on as many lines as they need."""
    return textwrap.wrap(label, max(letters, 8), break_long_words=False)


def _columns(wide: float, high: float, panels: int) -> int:
    """How many poses stand side by side: as many as leave each large enough."""
    for columns in range(panels, 0, -1):
        if columns * wide <= max(WIDEST, 2.1 * high) and (columns == panels or panels % columns == 0 or columns == 1):
            return columns
    return 1


def _number(number: int, x: float, y: float, radius: float) -> str:
    return (
        f'<circle cx="{round(x)}" cy="{round(y)}" r="{round(radius)}" style="fill:var(--ink)"/>'
        f'<text x="{round(x)}" y="{round(y + 0.4 * radius * 1.15)}" font-size="{round(1.3 * radius)}" text-anchor="middle" '
        f'font-weight="700" style="fill:var(--paper)">{number}</text>'
    )


def _label(words: str, x: float, y: float, letter: float) -> str:
    return f'<text x="{round(x)}" y="{round(y)}" font-size="{round(letter)}" text-anchor="middle" style="fill:var(--ink)">{escape(words)}</text>'
