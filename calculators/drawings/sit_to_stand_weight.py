"""Sit to stand, harder: hold a weight close to the chest."""

from calculators.render.drawing import Drawing, canvas
from calculators.render.pictogram import Pose, chair, dumb_bell, figure, floor_line, joints, sweep

FLOOR, TALL = 214, 180
SIT = Pose(hip=94, knee=98, ankle=8, shoulder=18, elbow=112)
STAND = Pose(shoulder=18, elbow=112)


def _person(pose: Pose, x: float) -> str:
    hand = joints(pose, TALL, (x, FLOOR))["hand"]
    return chair(x - 58, FLOOR, TALL) + figure(pose, TALL, (x, FLOOR)) + dumb_bell((hand[0] + 2, hand[1]), TALL)


def picture() -> str:
    return canvas(
        360,
        222,
        floor_line(8, 352, FLOOR),
        _person(SIT, 86),
        _person(STAND, 256),
        sweep([(140, 92), (170, 82), (170, 44)]),
    )


drawing = Drawing(
    title="Harder: hold a weight close to your chest",
    description="A figure sits on a chair and holds a small weight in both hands, close to the chest. "
    "Then it stands up straight, still holding the weight.",
    svg=picture,
)
