"""Bridge on one leg."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, mat

ARMS = {side: Pin(-16, 5, z * 30, (1, 0, 0), (0.2, 0.3, z)) for side, z in (("right_hand", 1), ("left_hand", -1))}
FLAT = Pose(tilt=-90, hip=(52, 52), knee=(112, 112), ankle=(None, None), nod=0, out=4, at=(38, 2), pins=ARMS)
UP = Pose(tilt=-121, back=20, hip=(0, 0), knee=(84, 10), ankle=(None, 0), nod=10, out=4, at=(38, 2), pins=ARMS)

movement = Movement(
    title="Bridge on one leg",
    line="Lift your hips, then hold them level while one leg goes long.",
    daily="Strong steps, stairs, and getting up from the floor.",
    muscles="The buttocks, the back of the thigh and the trunk.",
    works=("buttocks", "back of the thigh"),
    parts=("hips", "trunk"),
    levels=(4,),
    dose="strength",
    steps=(Step("Knees bent", FLAT), Step("Up, one leg long", UP, 2)),
    places=("home", "bed"),
    props=(mat(-110, 74),),
    view="lying",
    build="woman",
    each_side=True,
    seated=True,
    arrows=(Arrow("pelvis", 1, 2, 0, 16),),
    cues=(
        "Lie on your back, knees bent, feet flat.",
        "Squeeze your buttocks and lift your hips.",
        "Straighten one knee, both thighs level, and breathe.",
        "Put the foot down, then lower slowly.",
    ),
    faults=("the free side of the hips sinking", "the lower back hollow", "holding the breath"),
    easier=("bridge",),
    lighter="Lift one foot only a finger’s breadth.",
    more="Hold for five seconds on each side.",
    ask_first=(
        "you had an operation on the belly not long ago",
        "you have a hernia",
        "your back hurts when you arch it",
    ),
    sources=("stanghelle2018protocol",),
    craft="The cues and faults are teaching practice.",
)
