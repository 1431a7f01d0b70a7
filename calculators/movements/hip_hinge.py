"""Hip hinge: bending at the hips with a long back."""

from calculators.movements import Arrow, Movement, Pose, Step, wall
from calculators.movements._poses import FOLDED

STAND = Pose(out=4, at=(11, 0), **FOLDED)
FOLD = Pose(tilt=52, nod=-12, hip=72, knee=24, out=4, at=(11, 0), **FOLDED)

movement = Movement(
    title="Hip hinge",
    line="Push your hips back to a wall behind you, with a long back, and stand up again.",
    daily="Lifting shopping or laundry, and reaching low cupboards with a straight back.",
    muscles="The buttocks and the back of the thighs; the lower back holds.",
    works=("buttocks", "back of the thigh"),
    parts=("hips", "back"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Back to the wall", STAND), Step("Hips touch the wall", FOLD, 2)),
    props=(wall(-24),),
    build="man",
    arrows=(Arrow("pelvis", 1, 2, -4, 14),),
    cues=(
        "Stand about a hand’s length in front of a wall, your back to it.",
        "Soften your knees and cross your arms on your chest.",
        "Push your hips back until they touch the wall, your back long.",
        "Squeeze your buttocks to stand up.",
    ),
    faults=("back going round", "turning it into a squat", "looking up"),
    easier=("sit-to-stand-with-hands",),
    harder=("loaded-carry",),
    lighter="Stand closer to the wall.",
    more="Stand farther from the wall, or hold a light weight close to your body.",
    ask_first=(
        "you have weak bones or broke a vertebra: learn it as the safe way to bend, with no weight unless a physiotherapist says so",
        "back pain spreads into a leg",
    ),
    sources=("osteoporosiscanada2023",),
    craft="The cues and faults are teaching practice.",
)
