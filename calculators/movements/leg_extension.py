"""Leg extension on a machine."""

from calculators.movements import Arrow, Movement, Pin, Pose, Rod, Step, bar, machine, pad, post

GRIP = {
    side: Pin(8, 68, z * 25, (1, -0.2, 0), (-1, 0.1, z * 0.4)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
BENT = Pose(tilt=-8, hip=84, knee=92, ankle=4, out=4, pins=GRIP)
LONG = BENT.but(knee=10, ankle=8)
FRAME = (
    pad(-24, 32, 50, 58),
    post(-10, 0, 50),
    post(20, 0, 50),
    Rod(((-24, 58, 0), (-34, 116, 0)), 6, "pad"),
    Rod(((8, 50, -25), (8, 68, -25)), 1.8),
    Rod(((8, 50, 25), (8, 68, 25)), 1.8),
)

movement = Movement(
    title="Leg extension",
    line="Sit in the machine and straighten your knees against the pad.",
    daily="Rising, stairs, and holding the knee straight when you stand.",
    muscles="The front of the thighs.",
    works=("front of the thigh",),
    parts=("legs",),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Pad on the shins", BENT), Step("Straighten", LONG)),
    places=("gym",),
    props=(
        machine(*FRAME),
        bar("right_knee+0,-2,8", "right_ankle+4,8,8"),
        bar("right_ankle+5,9,8", "left_ankle+5,9,-8"),
    ),
    anchor="seat",
    at=(0, 58),
    seated=True,
    arrows=(Arrow("right_ankle", 1, 2, 10, -2),),
    cues=(
        "Back on the rest, knees at the pivot of the machine, pad on your shins.",
        "Breathe out and straighten your knees smoothly.",
        "Pause.",
        "Lower while you count to three.",
    ),
    faults=("snapping the knees straight", "lifting the seat", "hollowing the back"),
    easier=("seated-leg-extension",),
    lighter="Take less weight, or do it on a chair without any.",
    more="Take more weight, or use one leg.",
    ask_first=("the front of your knee hurts: shorten the way", "you had a knee operation not long ago"),
    sources=("farinatti2013frequency",),
    craft="The cues follow a textbook of movement.",
)
