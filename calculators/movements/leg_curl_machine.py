"""Leg curl on a machine, seated."""

from calculators.movements import Arrow, Movement, Pin, Pose, Rod, Step, bar, machine, pad, post

GRIP = {
    side: Pin(8, 68, z * 25, (1, -0.2, 0), (-1, 0.1, z * 0.4)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
LONG = Pose(tilt=-8, hip=84, knee=12, ankle=6, out=4, pins=GRIP)
BENT = LONG.but(knee=88, ankle=4)
FRAME = (
    pad(-24, 32, 50, 58),
    post(-10, 0, 50),
    post(20, 0, 50),
    Rod(((-24, 58, 0), (-34, 116, 0)), 6, "pad"),
    Rod(((8, 50, -25), (8, 68, -25)), 1.8),
    Rod(((8, 50, 25), (8, 68, 25)), 1.8),
)

movement = Movement(
    title="Leg curl (machine)",
    line="Sit in the machine and draw your heels down and back against the pad.",
    daily="Walking, and braking on stairs and slopes.",
    muscles="The back of the thighs.",
    works=("back of the thigh",),
    parts=("legs",),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Knees long", LONG), Step("Bend the knees", BENT)),
    places=("gym",),
    props=(
        machine(*FRAME),
        bar("right_knee+0,-2,8", "right_ankle+-3,4,8"),
        bar("right_ankle+-5,3,8", "left_ankle+-5,3,-8"),
    ),
    build="man",
    anchor="seat",
    at=(0, 58),
    seated=True,
    arrows=(Arrow("right_ankle", 1, 2, 8, -6),),
    cues=(
        "Back on the rest, knees at the pivot of the machine, pad behind your ankles.",
        "Breathe out and bend your knees smoothly.",
        "Pause.",
        "Go back slowly.",
    ),
    faults=("hips lifting off the seat", "swinging the weight"),
    easier=("leg-curl",),
    lighter="Take less weight, or do it standing without any.",
    more="Take more weight, or use one leg.",
    ask_first=("you had a knee operation not long ago", "you tore a muscle at the back of the thigh"),
    craft="The cues and faults are teaching practice.",
)
