"""Standing leg curl."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

DOWN = Pose(tilt=3, hip=3, pins=on_top(36), ankle=(0, None))
UP = DOWN.but(hip=(13, 3), knee=(84, 0), ankle=(30, None))

movement = Movement(
    title="Standing leg curl",
    line="Hold the worktop and draw one heel toward your seat.",
    daily="Walking, and braking on stairs and slopes.",
    muscles="The back of the thigh.",
    works=("back of the thigh",),
    parts=("legs",),
    levels=(1, 2, 3),
    dose="strength",
    steps=(Step("Stand tall", DOWN), Step("Heel toward seat", UP)),
    props=(worktop(30),),
    view="side from behind",
    anchor="left_foot",
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, -6, -4),),
    cues=(
        "Hold a worktop with both hands and stand tall.",
        "Keep both thighs side by side and draw one heel toward your seat.",
        "Pause.",
        "Lower slowly.",
    ),
    faults=("swinging", "the knee drifting forward", "hollowing the back"),
    harder=("leg-curl-machine",),
    lighter="Slide the toes back along the floor.",
    more="Put a light weight round the ankle.",
    ask_first=("you had a knee operation not long ago", "you tore a muscle at the back of the thigh"),
    sources=("physiopediaotago",),
    craft="The cues are teaching practice.",
)
