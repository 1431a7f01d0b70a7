"""Semi-tandem stand: one foot half a foot in front, side by side."""

from calculators.movements import Movement, Pose, Step, side_worktop
from calculators.movements._poses import beside, feet

APART = Pose(at=(0, 86.6, 0), pins=feet((0, 10), (0, -10)) | beside())
HALF = Pose(turnout=0, out=0, at=(0, 86.8, 0), arm_out=(12, 6), pins=feet((7, 4.4), (-7, -4.4)) | beside())

movement = Movement(
    title="Half-step stand",
    line="Stand with the heel of one foot beside the big toe of the other, and hold.",
    daily="Turning, reaching, and standing in a narrow place.",
    muscles="The small muscles round the ankles, and the sides of the hips.",
    works=("side of the hip", "shin"),
    parts=("balance",),
    levels=(2,),
    dose="balance hold",
    steps=(Step("By the worktop", APART), Step("Half a step, hold", HALF)),
    props=(side_worktop(-30),),
    view="front",
    anchor="pelvis",
    each_side=True,
    footprints=True,
    cues=(
        "Stand beside a worktop, one hand on it, feet together.",
        "Slide one foot half a foot’s length forward.",
        "Look ahead, keep your knees soft and breathe.",
        "Hold, then change feet.",
    ),
    faults=("staring at the floor", "locked knees", "gripping the worktop hard"),
    easier=("feet-together-stand",),
    harder=("tandem-stand",),
    lighter="Leave a hand’s breadth between your feet.",
    more="Hold with one finger, or turn your head slowly from side to side.",
    ask_first=("you fell in the last year: then have someone beside you",),
    sources=("stanghelle2018protocol",),
    craft="The cues follow public exercise sheets. Testers call it the semi-tandem stand.",
)
