"""Shoulder blade squeeze, seated."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

LOOSE = seated(38, 9, back=6, shoulder=20, elbow=84, arm_out=8)
BACK = seated(38, 9, back=-2, shoulder=-26, elbow=88, arm_out=14)

movement = Movement(
    title="Shoulder blade squeeze",
    line="Sit tall, draw both elbows back and squeeze your shoulder blades together.",
    daily="Sitting upright, pulling a blanket up, and wheeling yourself.",
    muscles="The muscles between the shoulder blades.",
    works=("upper back",),
    parts=("back",),
    levels=(1,),
    dose="strength",
    steps=(Step("Arms bent", LOOSE), Step("Elbows back", BACK)),
    props=(chair(24),),
    build="man",
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_elbow", 1, 2, 0, -8),),
    cues=(
        "Sit a little forward on your chair, elbows bent.",
        "Breathe out and draw both elbows back.",
        "Squeeze your shoulder blades together and count to three.",
        "Let go slowly.",
    ),
    faults=("shrugging the shoulders", "hollowing the lower back", "poking the chin"),
    harder=("row-with-band", "band-pull-apart"),
    lighter="Do one arm at a time.",
    more="Hold for five seconds.",
    ask_first=("you had an operation on chest or shoulder not long ago",),
    craft="The form is teaching practice.",
)
