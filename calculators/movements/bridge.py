"""Bridge: lying on the back, lifting the hips."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, mat

ARMS = {side: Pin(-16, 5, z * 30, (1, 0, 0), (0.2, 0.3, z)) for side, z in (("right_hand", 1), ("left_hand", -1))}
FLAT = Pose(tilt=-90, hip=52, knee=112, nod=0, out=4, at=(38, 2), pins=ARMS)
UP = Pose(tilt=-121, back=20, hip=0, knee=84, nod=10, out=4, at=(38, 2), pins=ARMS)

movement = Movement(
    title="Bridge",
    line="Lie on your back with bent knees and lift your hips.",
    daily="Turning and lifting your hips in bed, walking, and stairs.",
    muscles="The buttocks, the back of the thighs and the trunk.",
    works=("buttocks", "back of the thigh"),
    parts=("hips", "trunk"),
    levels=(2, 3),
    dose="strength",
    steps=(Step("Knees bent", FLAT), Step("Lift the hips", UP)),
    places=("home", "bed"),
    props=(mat(-110, 62),),
    view="lying",
    build="man",
    seated=True,
    arrows=(Arrow("pelvis", 1, 2, 0, 16),),
    cues=(
        "Lie on your back on a mat or a firm bed, knees bent, feet flat.",
        "Squeeze your buttocks and breathe out.",
        "Lift until your hips are in line with knees and shoulders.",
        "Lower slowly, bone by bone.",
    ),
    faults=("lifting so high that the lower back hollows", "holding the breath"),
    easier=("bridge-in-bed",),
    harder=("bridge-one-leg",),
    lighter="Lift only a hand’s breadth.",
    more="Hold the top for five seconds, or cross your arms on your chest.",
    ask_first=(
        "you cannot get down to the floor and up again: then use the bed",
        "you had an operation on the belly not long ago",
        "you have a hernia",
    ),
    sources=("osteoporosiscanada2023", "stanghelle2018protocol"),
    craft="The harder forms are teaching practice.",
)
