"""Heel raise, hands on the back of a chair."""

from calculators.render.drawing import Drawing, canvas, words
from calculators.render.pictogram import Pose, figure, floor_line, sweep, chair

FLOOR, TALL = 224, 190
FLAT = Pose(shoulder=34, elbow=42)
UP = Pose(heel=32, ankle=-32, shoulder=31, elbow=30)


def _held_chair(back: float) -> str:
    """A chair turned round, so that its back is towards the person."""
    return f'<g>{chair(back, FLOOR, TALL)}</g>'


def picture() -> str:
    people = "".join(_held_chair(x + 56) + figure(pose, TALL, (x, FLOOR), working="shank")
                     + words(x + 34, FLOOR + 30, label, 18, bold=True)
                     for pose, x, label in ((FLAT, 46, "Heels down"), (UP, 226, "Heels up")))
    return canvas(360, 262, floor_line(8, 352, FLOOR), people, sweep([(196, 214), (186, 196), (190, 172)]))


drawing = Drawing(
    title="Heel raise: hold a chair, rise on your toes",
    description="A figure stands behind a chair and holds its back with both hands. Then it lifts both heels and stands "
    "on the balls of the feet. The calves, which do the work, are in colour.",
    svg=picture,
)
