"""Standing with the feet together: the first step of balance."""

from calculators.movements import Movement, Pose, Step, worktop
from calculators.movements._poses import feet, on_top

WIDE = Pose(at=(0, 87, 0), out=6, pins=feet((0, 13), (0, -13)) | on_top(38))
CLOSE = Pose(at=(0, 87.4, 0), out=0, turnout=0, pins=feet((0, 4.2), (0, -4.2)) | on_top(38, hands="right_hand"))

movement = Movement(
    title="Stand with feet together",
    line="Stand at the worktop with your feet side by side, and hold on less and less.",
    daily="Standing at a sink, in a queue or in the shower.",
    muscles="The small muscles round the ankles, and the sides of the hips.",
    works=("side of the hip", "shin"),
    parts=("balance",),
    levels=(1, 2),
    dose="balance hold",
    steps=(Step("Feet apart", WIDE), Step("Feet together, hold", CLOSE)),
    props=(worktop(30),),
    view="side from behind",
    anchor="pelvis",
    footprints=True,
    cues=(
        "Stand facing a worktop, both hands on it, a chair behind you.",
        "Bring your feet together.",
        "Look ahead, keep your knees soft and breathe.",
        "Lift one hand when you are steady.",
    ),
    faults=("staring at the floor", "locked knees", "leaning on the hands"),
    easier=("seated-reach",),
    harder=("semi-tandem-stand", "turning"),
    lighter="Stand with your feet a hand’s breadth apart.",
    more="Hold with one finger, then hold your hands just above the top.",
    ask_first=("you fell in the last year: then have someone beside you", "you are dizzy when you stand"),
    sources=("sherrington2020evidence",),
    craft="The form is teaching practice; the review named shows that balance and functional exercise prevents falls.",
)
