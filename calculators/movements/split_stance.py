"""Split stance: one foot in front, one behind, and sink straight down."""

from calculators.movements import Arrow, Movement, Pose, Step, side_worktop
from calculators.movements._poses import beside, feet

HIGH = Pose(heel=(0, 28), at=(-3, 79, 0), pins=feet((28, 9), (-34, -9)) | beside(8))
LOW = Pose(heel=(0, 48), at=(-3, 60, 0), pins=feet((28, 9), (-34, -9)) | beside(8))

movement = Movement(
    title="Split stance",
    line="Stand with one foot well in front, sink straight down a little, and push up again.",
    daily="Stairs, kneeling down, and rising from the floor.",
    muscles="The front and back of the thighs, the buttocks and the calf.",
    works=("front of the thigh", "buttocks"),
    parts=("legs", "hips", "balance"),
    levels=(3, 4),
    dose="strength",
    steps=(Step("Feet apart", HIGH), Step("Sink straight down", LOW, 2)),
    props=(side_worktop(-30),),
    anchor="pelvis",
    each_side=True,
    footprints=True,
    arrows=(Arrow("pelvis", 1, 2, -30, 6),),
    cues=(
        "Stand beside a worktop, one hand on it.",
        "One foot in front, one behind, as far apart sideways as your hips.",
        "Sink straight down a little; the back heel may lift.",
        "Push through the front heel to rise.",
    ),
    faults=("front knee falling inward", "trunk tipping forward", "both feet on one line, so that balance goes"),
    easier=("squat-to-chair",),
    harder=(),
    lighter="Go down less, or hold the low point instead of moving.",
    more="Go deeper, hold with one finger, or take a weight in the free hand.",
    ask_first=("your knees hurt: hold instead of moving", "you had a hip replaced"),
    sources=("stanghelle2018protocol",),
    craft="The cues and faults are teaching practice; in the trial named, lunges were the hardest form of the squat.",
)
