"""Heel raise: the calves, which push off in each step."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

FLAT = Pose(pins=on_top(38))
UP = Pose(heel=38, knee=3, hip=3, pins=on_top(38))

movement = Movement(
    title="Heel raise",
    line="Hold the worktop and rise onto the balls of your feet.",
    daily="Pushing off when you walk, climbing stairs, and reaching up to a shelf.",
    muscles="The calves.",
    works=("calf",),
    parts=("lower legs", "balance"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Feet flat", FLAT), Step("Heels up", UP)),
    props=(worktop(30),),
    view="side from behind",
    anchor="right_ball",
    arrows=(Arrow("right_heel", 1, 2, -9, 3),),
    cues=(
        "Stand at a worktop, hands on it, feet hip-width apart.",
        "Keep your weight over your big toes and your knees soft.",
        "Rise while you count to three.",
        "Go down while you count to five.",
    ),
    faults=("rolling to the outer edge of the foot", "leaning on the hands", "bouncing"),
    easier=("seated-heel-raise",),
    harder=("heel-raise-one-leg",),
    lighter="Lift your heels only a little, with both hands pressing on the worktop.",
    more="Hold with one hand, then with one finger, then hold your hands just above the top.",
    ask_first=("your Achilles tendon hurts", "your feet are numb"),
    stop="A calf that is swollen, hot or newly painful may hide a clot. Do not train it, and call a clinician today.",
    sources=("maritz2016calf",),
    craft="The counts come from a public exercise sheet; the faults and who asks first are teaching practice.",
)
