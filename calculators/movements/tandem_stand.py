"""Tandem stand: one foot right in front of the other, and hold."""

from calculators.movements import Movement, Pose, Step, side_worktop
from calculators.movements._poses import beside, feet

APART = Pose(at=(0, 93, 0), pins=feet((0, 10), (0, -10)) | beside())
LINE = Pose(turnout=0, arm_out=(16, 6), at=(0, 92, 0), pins=feet((14, 1), (-13, -1)) | beside())

movement = Movement(
    title="Tandem stand",
    line="Stand with one heel right in front of the toes of your other foot, and hold.",
    daily="Narrow paths, turning round, and stairs.",
    muscles="The small muscles round the ankles, and the sides of the hips.",
    works=("side of the hip", "shin"),
    parts=("balance",),
    levels=(2, 3),
    dose="balance hold",
    steps=(Step("By the worktop", APART), Step("Heel to toes, hold", LINE)),
    props=(side_worktop(-30),),
    view="front",
    build="man",
    anchor="pelvis",
    each_side=True,
    footprints=True,
    cues=(
        "Stand beside a worktop, one hand on it.",
        "Put one heel right in front of the toes of your other foot, in one line.",
        "Look ahead, keep your knees soft and breathe.",
        "Hold, then change feet.",
    ),
    faults=("staring at the floor", "locked knees", "gripping the worktop hard"),
    easier=("semi-tandem-stand",),
    harder=("one-leg-stand", "heel-to-toe-walk"),
    lighter="Put your front foot half a foot to the side.",
    more="Hold your hand just above the top, or turn your head slowly from side to side.",
    ask_first=("you fell in the last year: then have someone beside you",),
    sources=("stanghelle2018protocol",),
    craft="The cues follow public exercise sheets.",
)
