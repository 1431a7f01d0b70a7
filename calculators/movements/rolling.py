"""Rolling onto the side in bed, and pushing up to sit."""

from calculators.movements import Movement, Pose, Step, bed

FLAT = Pose(
    tilt=-90, nod=16, hip=52, knee=108, out=4, anchor="right_foot", at=(36, 50), shoulder=6, elbow=10, arm_out=12
)
SIDE = Pose(
    tilt=-90,
    roll=84,
    bow=-6,
    nod=8,
    hip=(66, 58),
    knee=(84, 76),
    ankle=0,
    turnout=0,
    out=0,
    shoulder=(70, 46),
    elbow=(30, 40),
    arm_out=0,
    anchor="side",
    at=(-12, 50, 0),
)
SIT = Pose(turn=90, hip=80, knee=84, ankle=2, anchor="seat", at=(-12, 50, 26), shoulder=26, elbow=52)

movement = Movement(
    title="Rolling and sitting up",
    line="Roll onto your side in bed, let your legs down, and push up to sit.",
    daily="Getting out of bed, and the first step of getting up from the floor.",
    muscles="The trunk, the arms and the sides of the hips.",
    works=("belly", "shoulders"),
    parts=("getting up", "trunk", "arms"),
    levels=(1, 2),
    dose="floor",
    steps=(Step("Knees bent", FLAT, 2), Step("Roll to the edge", SIDE, 0), Step("Push up to sit", SIT)),
    places=("bed",),
    props=(bed(-100, 66),),
    view="lying",
    anchor="back",
    seated=True,
    cues=(
        "Lie on your back, knees bent, feet flat.",
        "Let knees, shoulders and head roll together to the edge of the bed.",
        "Let your legs down and push up with both hands.",
        "Sit still for three breaths before you do anything else.",
    ),
    faults=("twisting the back", "rushing up dizzy", "holding the breath"),
    harder=("half-kneel",),
    lighter="Roll only as far as your side, and back.",
    more="Push up with one hand only.",
    ask_first=("you had an operation on belly, hip or back not long ago", "sitting up makes you dizzy"),
    craft="The cues are teaching practice.",
)
