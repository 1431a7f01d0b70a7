"""Toe raise: the front of the shins."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

FLAT = Pose(pins=on_top(38))
UP = Pose(tilt=3, heel=-22, hip=3, pins=on_top(38))

movement = Movement(
    title="Toe raise",
    line="Hold the worktop and lift the front of both feet.",
    daily="Lifting your toes clear of kerbs and rugs.",
    muscles="The front of the shins.",
    works=("shin",),
    parts=("lower legs", "balance"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Feet flat", FLAT), Step("Toes up", UP)),
    props=(worktop(30),),
    view="side from behind",
    build="man",
    anchor="right_heel",
    arrows=(Arrow("right_toe", 1, 2, 4, 9),),
    cues=(
        "Stand tall at a worktop, hands on it, knees soft.",
        "Lift the front of both feet.",
        "Stay tall, your hips over your heels.",
        "Lower while you count to five.",
    ),
    faults=("sticking the bottom out", "rocking backward"),
    easier=("seated-toe-raise",),
    lighter="Lift one foot at a time.",
    more="Press less with your hands, or walk a few steps on your heels along the worktop.",
    ask_first=("you tend to fall backward: then have a wall behind you", "your feet are numb"),
    sources=("schwenk2013foot",),
    craft="The cues follow a public exercise sheet. The review named found that foot and ankle exercise helps balance, not walking speed.",
)
