"""The set-up: a chair against the wall, feet flat, nothing on the floor."""

from calculators.render.drawing import Drawing, canvas
from calculators.render.pictogram import Pose, chair, figure, floor_line, wall

TALL = 190
SIT = Pose(hip=94, knee=98, ankle=8, shoulder=38, elbow=28)


def picture() -> str:
    return canvas(
        210, 206, wall(34, 194, 176), floor_line(34, 202, 194), chair(52, 194, TALL), figure(SIT, TALL, (116, 194))
    )


drawing = Drawing(
    title="Set-up: chair back to the wall, feet flat",
    description="A figure sits on a firm chair without wheels. The back of the chair stands against a wall. "
    "The feet are flat on the floor, about under the knees, in firm shoes.",
    svg=picture,
)
