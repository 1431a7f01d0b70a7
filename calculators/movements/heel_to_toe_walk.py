"""Heel-to-toe walk along a worktop."""

from calculators.movements import Movement, Pin, Pose, Step, side_worktop
from calculators.movements._poses import feet


def hand(x):
    return {"left_hand": Pin(x, 94.4, -33, (1, -0.1, 0), (-0.7, -0.6, -0.8))}


ONE = Pose(turnout=0, at=(-2, 86, 0), arm_out=(14, 6), pins=feet((10, 1), (-15, -1)) | hand(4))
LIFT = Pose(
    turnout=0,
    at=(8, 86.4, 0),
    arm_out=(18, 6),
    heel=(0, 0),
    pins={"right_foot": Pin(10, 0, 1), "left_foot": Pin(18, 9, -6)} | hand(12),
)
TWO = Pose(turnout=0, at=(22, 86, 0), arm_out=(14, 6), pins=feet((10, 1), (35, -1)) | hand(26))

movement = Movement(
    title="Heel-to-toe walk",
    line="Walk along the worktop and set each heel right in front of your other toes.",
    daily="Narrow places, and turning without a wobble.",
    muscles="The small muscles round the ankles, and the sides of the hips.",
    works=("side of the hip",),
    parts=("balance",),
    levels=(3, 4),
    dose="balance steps",
    steps=(Step("Heel to toes", ONE), Step("Bring it round", LIFT), Step("Heel to toes", TWO)),
    props=(side_worktop(-30, x0=-40, x1=64),),
    view="corner",
    anchor="pelvis",
    back=False,
    footprints=True,
    cues=(
        "Stand beside a wall or a worktop, one hand on it.",
        "Set one heel just in front of the toes of your other foot.",
        "Look at a spot ahead, not at your feet.",
        "Take up to twenty steps, then turn round with both feet.",
    ),
    faults=("looking at the feet", "rushing", "crossing the feet"),
    easier=("tandem-stand",),
    lighter="Leave a hand’s breadth between the two lines that your feet walk on.",
    more="Hold your hand just above the top, walk backward, or talk while you walk.",
    ask_first=("you fell in the last year: then have someone beside you",),
    sources=("niaheeltoe",),
)
