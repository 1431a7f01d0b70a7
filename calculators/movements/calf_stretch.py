"""Calf stretch."""

from calculators.movements import Movement, Pose, Step, wall
from calculators.movements._poses import feet, on_wall

NEAR = Pose(tilt=4, at=(14, 86, 0), pins=feet((16, 9), (0, -9)) | on_wall(60, 122))
BACK = Pose(tilt=12, at=(2, 85.5, 0), pins=feet((-30, 9), (14, -9)) | on_wall(60, 122))

movement = Movement(
    title="Calf stretch",
    line="Lean on a wall with one leg far behind you, its heel on the floor.",
    daily="Ankles that bend on stairs and slopes.",
    muscles="The calf, which is stretched.",
    works=("calf",),
    parts=("flexibility", "lower legs"),
    levels=(1, 2, 3, 4),
    dose="stretch",
    steps=(Step("Hands on the wall", NEAR), Step("Leg back, heel down", BACK)),
    props=(wall(60),),
    view="side from behind",
    build="man",
    anchor="pelvis",
    each_side=True,
    cues=(
        "Put your hands on a wall, one foot far behind you.",
        "Keep that knee straight, the heel down and the toes pointing ahead.",
        "Lean from the ankle until you feel a gentle pull in the calf.",
        "Breathe, and hold without bouncing.",
    ),
    faults=("the heel lifting", "the foot turned out", "bending at the waist", "bouncing"),
    lighter="Take a shorter step, or hold a worktop.",
    more="Set the heel farther back.",
    ask_first=("you have had a clot in a leg",),
    stop="A calf that is swollen, hot or newly painful may hide a clot. Do not stretch it, and call a clinician today.",
    sources=("ndsucalf",),
    craft="How long to hold differs between sheets.",
)
