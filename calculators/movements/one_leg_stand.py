"""One-leg stand."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

BOTH = Pose(pins=on_top(38), ankle=(0, None))
ONE = BOTH.but(hip=(18, 0), knee=(76, 0), ankle=(18, None))

movement = Movement(
    title="One-leg stand",
    line="Hold the worktop and lift one foot a little.",
    daily="Every step, putting on trousers, and kerbs.",
    muscles="The side of the hip and the ankle of the leg you stand on.",
    works=("side of the hip",),
    parts=("balance", "hips"),
    levels=(3, 4),
    dose="balance hold",
    steps=(Step("Face the worktop", BOTH), Step("One foot up, hold", ONE)),
    props=(worktop(30),),
    view="side from behind",
    build="man",
    anchor="left_foot",
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, -10, 4),),
    cues=(
        "Face a worktop, both hands on it.",
        "Lift one foot a little, and keep it away from the other leg.",
        "Stand tall, hips level, and breathe.",
        "Hold, then change legs.",
    ),
    faults=("the hip dropping to one side", "one leg resting on the other", "holding the breath"),
    easier=("tandem-stand",),
    lighter="Touch the floor with the toes of the lifted foot.",
    more="Hold with one hand, then one finger, then no hand; the worktop stays in reach.",
    ask_first=("you fell in the last year: then have someone beside you",),
    sources=("niaonefoot", "safeathomept", "stanghelle2018protocol"),
)
