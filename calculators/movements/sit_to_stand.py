"""Sit to stand: the movement that getting up in daily life is made of."""

from calculators.movements import Arrow, Movement, Pose, Step, chair
from calculators.movements._poses import FOLDED, feet

FEET = feet((0, 9), (0, -9))
SIT = Pose(at=(-36, 57.2, 0), pins=FEET, **FOLDED)
LEAN = Pose(tilt=44, at=(-31, 61, 0), pins=FEET, **FOLDED)
TALL = Pose(at=(0, 87, 0), pins=FEET, **FOLDED)

movement = Movement(
    title="Sit to stand",
    line="Stand up from a chair without your hands, then sit down slowly.",
    daily="Getting up from a chair, a bed, the toilet or a car seat.",
    muscles="The front of the thighs and the buttocks.",
    works=("front of the thigh", "buttocks"),
    parts=("legs", "hips"),
    levels=(2, 3),
    dose="strength",
    steps=(Step("Sit tall", SIT), Step("Lean, push", LEAN), Step("Stand tall", TALL)),
    props=(chair(-12),),
    anchor="pelvis",
    arrows=(Arrow("head", 1, 2, 8, 12), Arrow("head", 2, 3, 17, 8)),
    cues=(
        "Sit near the front of a firm chair, feet hip-width apart and a little back.",
        "Lean forward until your weight is over your feet.",
        "Breathe out, push the floor away and stand tall.",
        "Sit down slowly, and do not drop the last bit.",
    ),
    faults=(
        "pushing off with the hands when you need not",
        "knees falling inward",
        "looking down",
        "dropping into the seat",
    ),
    easier=("sit-to-stand-with-hands",),
    harder=("squat-to-chair",),
    lighter="Put a firm cushion on the seat, so that you start higher.",
    more="Go down more slowly, or hold a full bottle close to your chest.",
    ask_first=(
        "you had a hip or knee replaced not long ago",
        "a knee hurts sharply",
        "you are dizzy when you stand up",
    ),
    sources=("cdcchairrise2017", "stanghelle2018protocol"),
    craft="The harder forms are teaching practice.",
)
