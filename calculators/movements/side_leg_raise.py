"""Side leg raise."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

DOWN = Pose(pins=on_top(36), ankle=(0, None))
UP = DOWN.but(out=(26, 2), side=-3)

movement = Movement(
    title="Side leg raise",
    line="Hold the worktop and lift one straight leg to the side.",
    daily="Standing on one leg in each step, stairs, and catching a stumble.",
    muscles="The side of the hip, on both legs.",
    works=("side of the hip",),
    parts=("hips", "balance"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Stand tall", DOWN), Step("Leg to the side", UP)),
    props=(worktop(30),),
    view="back",
    anchor="left_foot",
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, 0, -2),),
    cues=(
        "Hold a worktop with both hands and stand tall.",
        "Lift one leg a small step to the side, toes pointing forward.",
        "Hold for one second.",
        "Lower slowly.",
    ),
    faults=("leaning the trunk over", "turning the toes out", "swinging"),
    easier=("seated-side-step",),
    lighter="Lift less high, with both hands on the worktop.",
    more="Hold with one hand, or put a light weight round the ankle.",
    ask_first=("you had a hip replaced in the last months",),
    sources=("physiopediaotago",),
    craft="The cues follow public exercise sheets.",
)
