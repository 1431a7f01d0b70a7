"""Sit to stand, arms crossed: start, middle, end."""

from calculators.render.drawing import Drawing, canvas, words
from calculators.render.pictogram import Pose, chair, figure, floor_line, sweep

FLOOR, TALL = 236, 200
SIT = Pose(hip=94, knee=98, ankle=8, arms_crossed=True)
LEAN = Pose(hip=102, knee=78, ankle=24, arms_crossed=True)
STAND = Pose(arms_crossed=True)


def picture() -> str:
    steps = ((SIT, 84, "1  Sit tall"), (LEAN, 240, "2  Lean, push"), (STAND, 400, "3  Stand tall"))
    people = "".join(
        chair(x - 64, FLOOR, TALL) + figure(pose, TALL, (x, FLOOR)) + words(x - 6, FLOOR + 34, label, 21, bold=True)
        for pose, x, label in steps
    )
    ways = sweep([(284, 76), (312, 64), (312, 26)])
    return canvas(480, 284, floor_line(8, 472, FLOOR), people, ways)


drawing = Drawing(
    title="Sit to stand: sit tall, lean and push, stand tall",
    description="A figure seen from the side, three times. First it sits on a chair, back straight, feet flat on the "
    "floor, arms crossed over the chest. Then it leans forward, nose over toes, and the hips lift off the seat. "
    "Last it stands up straight. The thighs, which do the work, are in colour.",
    svg=picture,
)
