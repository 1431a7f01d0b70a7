"""Sit to stand, easier: push up with the hands on a chair with arms."""

from calculators.render.drawing import Drawing, canvas, line
from calculators.render.pictogram import Pose, chair, figure, floor_line, sweep

FLOOR, TALL = 214, 180
SIT = Pose(hip=98, knee=98, ankle=8, shoulder=-4, elbow=76)
RISE = Pose(hip=96, knee=76, ankle=22, shoulder=-14, elbow=34)


def _armchair(back: float) -> str:
    top = FLOOR - 0.47 * TALL
    arm_rest = line([(back - 4, top), (back + 36, top), (back + 36, FLOOR - 0.29 * TALL)], "muted", 5.4)
    return chair(back, FLOOR, TALL) + arm_rest


def picture() -> str:
    people = "".join(_armchair(x - 58) + figure(pose, TALL, (x, FLOOR)) for pose, x in ((SIT, 86), (RISE, 256)))
    return canvas(360, 222, floor_line(8, 352, FLOOR), people, sweep([(300, 60), (326, 46), (324, 14)]))


drawing = Drawing(
    title="Easier: push up with your hands",
    description="A figure sits on a chair with arms, hands on the arm rests. Then it leans forward and pushes with legs "
    "and hands to stand up.",
    svg=picture,
)
