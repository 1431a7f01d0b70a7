"""Turning on the spot, with small steps."""

from calculators.movements import Movement, Pin, Pose, Step, worktop
from calculators.movements._poses import on_top

STAND = Pose(at=(0, 86.8, 0), pins={"right_foot": Pin(0, 0, 9), "left_foot": Pin(0, 0, -9)} | on_top(36))
QUARTER = Pose(
    turn=45,
    at=(0, 86.8, 0),
    pins={
        "right_foot": Pin(-7, 0, 7, (1, 0, 1)),
        "left_foot": Pin(7, 0, -6, (1, 0, 1)),
        "left_hand": Pin(34, 94.4, 2, (1, -0.1, 0.3), (-0.7, -0.8, -0.6)),
    },
)
HALF = Pose(
    turn=90,
    at=(0, 86.8, 0),
    pins={
        "right_foot": Pin(-9, 0, 0, (0.05, 0, 1)),
        "left_foot": Pin(9, 0, 0, (0.05, 0, 1)),
        "left_hand": Pin(33, 94.4, 8, (0.3, -0.1, 1), (-0.3, -1, -0.7)),
    },
)

movement = Movement(
    title="Turning",
    line="Turn round in small steps, one hand on the worktop.",
    daily="Turning in the kitchen, in the bathroom, and before you sit down.",
    muscles="The hips and the small muscles round the ankles.",
    works=("side of the hip",),
    parts=("balance",),
    levels=(2, 3, 4),
    dose="balance steps",
    steps=(Step("Face it", STAND), Step("Small steps", QUARTER), Step("A quarter round", HALF)),
    props=(worktop(30),),
    view="corner from behind",
    build="woman",
    anchor="pelvis",
    footprints=True,
    cues=(
        "Face a worktop, hands on it.",
        "Lift your feet and turn with small steps; do not swivel on one foot.",
        "Look where you are going, and let one hand slide along.",
        "Stop after a quarter turn, stand still, and turn back.",
    ),
    faults=("swivelling on one foot", "crossing the feet", "turning fast"),
    easier=("feet-together-stand",),
    lighter="Turn an eighth of the way, and back.",
    more="Turn half-way round, then all the way, with your hand just above the top.",
    ask_first=("you fell in the last year: then have someone beside you", "turning makes you dizzy"),
    sources=("sherrington2020evidence",),
    craft="The form is teaching practice; the review named shows that balance and functional exercise prevents falls.",
)
