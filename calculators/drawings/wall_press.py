"""Wall press: a press-up against the wall."""

from calculators.render.drawing import Drawing, canvas, line, words
from calculators.render.pictogram import Pose, figure, floor_line, joints, sweep

FLOOR, TALL = 218, 185
FAR = Pose(ankle=10, shoulder=88, elbow=0)
NEAR = Pose(ankle=22, shoulder=48, elbow=64)


def _scene(pose: Pose, x: float, label: str) -> str:
    wall_at = joints(FAR, TALL, (x, FLOOR))["hand"][0] + 8
    hatch = "".join(line([(wall_at + 3, y), (wall_at + 12, y - 9)], "line", 2.5) for y in range(30, FLOOR, 16))
    return (hatch + line([(wall_at, 20), (wall_at, FLOOR)], "muted", 4) + figure(pose, TALL, (x, FLOOR), working="arm")
            + words(x + 34, FLOOR + 30, label, 18, bold=True))


def picture() -> str:
    return canvas(360, 256, floor_line(8, 352, FLOOR), _scene(FAR, 34, "Arms straight"), _scene(NEAR, 212, "Bend, then push"),
                  sweep([(262, 70), (244, 58), (222, 66)]))


drawing = Drawing(
    title="Wall press: lean in, push away",
    description="A figure stands facing a wall at arm's length, both hands flat on it at chest height. Then it bends the "
    "elbows and leans in, body straight, and pushes away again. The arms, which do the work, are in colour.",
    svg=picture,
)
