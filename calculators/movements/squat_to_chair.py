"""Squat to a chair: touch the seat and rise again."""

from calculators.movements import Arrow, Movement, Pose, Step, chair
from calculators.movements._poses import feet

FEET = feet((0, 10), (0, -10))
STAND = Pose(at=(0, 93.2, 0), pins=FEET, shoulder=30, elbow=10)
LOW = Pose(tilt=42, at=(-34, 60, 0), pins=FEET, shoulder=76, elbow=6)

movement = Movement(
    title="Squat to a chair",
    line="Bend hips and knees until you just touch the seat, then stand up again.",
    daily="Low seats, and lifting things from low shelves.",
    muscles="The front and back of the thighs, the buttocks and the trunk.",
    works=("front of the thigh", "buttocks"),
    parts=("legs", "hips"),
    levels=(3, 4),
    dose="strength",
    steps=(Step("Stand, chair behind", STAND), Step("Touch the seat", LOW, 2)),
    props=(chair(-14),),
    build="man",
    anchor="pelvis",
    arrows=(Arrow("pelvis", 1, 2, -24, 0),),
    cues=(
        "Stand in front of a firm chair, feet hip-width apart.",
        "Push your hips back as if to sit, heels on the floor.",
        "Touch the seat lightly, and do not sit.",
        "Breathe out, push the floor away and stand tall.",
    ),
    faults=("heels lifting", "knees falling inward", "back going round"),
    easier=("sit-to-stand",),
    harder=("split-stance", "leg-press"),
    lighter="Hold a worktop and bend your knees only a little.",
    more="Hold a weight at your chest, pause at the seat, or take a lower seat.",
    ask_first=("your knees hurt", "you have a new hip or knee", "you broke a vertebra and want to add weight"),
    sources=("stanghelle2018protocol",),
    craft="The cues and faults are teaching practice, held against a textbook of movement.",
)
