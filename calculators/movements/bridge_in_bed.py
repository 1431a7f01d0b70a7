"""Bridge in bed: a small lift of the hips."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, bed

ARMS = {side: Pin(-16, 53, z * 29, (1, 0, 0), (0.2, 0.3, z)) for side, z in (("right_hand", 1), ("left_hand", -1))}
FLAT = Pose(tilt=-90, hip=52, knee=112, nod=14, out=4, at=(36, 50), pins=ARMS)
UP = Pose(tilt=-104, back=10, hip=22, knee=98, nod=18, out=4, at=(36, 50), pins=ARMS)

movement = Movement(
    title="Bridge in bed",
    line="Lie in bed with bent knees and lift your hips a hand’s breadth.",
    daily="Turning in bed, using a bedpan, and pulling up trousers lying down.",
    muscles="The buttocks and the back of the thighs.",
    works=("buttocks", "back of the thigh"),
    parts=("hips", "trunk"),
    levels=(1,),
    dose="strength",
    steps=(Step("Knees bent", FLAT), Step("Lift a little", UP)),
    places=("bed",),
    props=(bed(-100, 66),),
    view="lying",
    anchor="right_foot",
    seated=True,
    arrows=(Arrow("pelvis", 1, 2, 0, 18),),
    cues=(
        "Lie on your back on a firm bed, knees bent, feet flat.",
        "Breathe out, press your feet down and squeeze your buttocks.",
        "Lift your hips a hand’s breadth.",
        "Lower slowly.",
    ),
    faults=("holding the breath", "pushing with the head"),
    harder=("bridge", "back-leg-raise"),
    lighter="Squeeze your buttocks and hold, without lifting.",
    more="Hold the top for three breaths.",
    ask_first=("you had an operation on the belly, hip or back not long ago", "you have a hernia"),
    sources=("stanghelle2018protocol",),
    craft="The form in bed is teaching practice.",
)
