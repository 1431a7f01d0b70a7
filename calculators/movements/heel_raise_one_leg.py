"""Heel raise on one leg."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

FLAT = Pose(hip=(0, 6), knee=(0, 72), ankle=(None, 0), pins=on_top(38))
UP = FLAT.but(heel=(38, 0), hip=(3, 6), knee=(3, 72))

movement = Movement(
    title="Heel raise on one leg",
    line="Hold the worktop, stand on one leg and rise onto the ball of that foot.",
    daily="Stairs, hills, and catching yourself when you trip.",
    muscles="The calf, and the side of the hip you stand on.",
    works=("calf",),
    parts=("lower legs", "balance"),
    levels=(4,),
    dose="strength",
    steps=(Step("One foot lifted", FLAT), Step("Heel up", UP)),
    props=(worktop(30),),
    view="side from behind",
    anchor="right_ball",
    each_side=True,
    arrows=(Arrow("right_heel", 1, 2, -9, 3),),
    cues=(
        "Stand at a worktop, both hands on it, and lift one foot behind you.",
        "Rise while you count to three, your weight over the big toe.",
        "Go down while you count to five.",
        "Change legs when the heel no longer lifts as high.",
    ),
    faults=("rolling to the outer edge of the foot", "bending the knee to help", "bouncing"),
    easier=("heel-raise",),
    lighter="Rise on both feet and come down on one.",
    more="Hold with one hand, or stand with the ball of your foot on a low step, a rail in reach.",
    ask_first=("your Achilles tendon hurts", "your feet are numb"),
    stop="A calf that is swollen, hot or newly painful may hide a clot. Do not train it, and call a clinician today.",
    sources=("maritz2016calf",),
    craft="The counts come from a public exercise sheet.",
)
