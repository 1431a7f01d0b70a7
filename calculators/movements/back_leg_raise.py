"""Back leg raise."""

from calculators.movements import Arrow, Movement, Pose, Step, worktop
from calculators.movements._poses import on_top

DOWN = Pose(tilt=4, hip=4, pins=on_top(36), ankle=(3, None), knee=(2, 0))
UP = Pose(tilt=10, hip=(-14, 12), knee=(6, 3), pins=on_top(36), ankle=(14, None))

movement = Movement(
    title="Back leg raise",
    line="Hold the worktop and lift one straight leg behind you.",
    daily="Walking with a longer step, stairs, and rising.",
    muscles="The buttocks and the back of the thigh; the lower back holds.",
    works=("buttocks", "back of the thigh"),
    parts=("hips", "back"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Stand tall", DOWN), Step("Leg back", UP)),
    props=(worktop(30),),
    view="side from behind",
    build="man",
    anchor="left_foot",
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, -4, -2),),
    cues=(
        "Hold a worktop and lean only slightly.",
        "Soften the knee you stand on.",
        "Lift the other leg straight behind you, and pause.",
        "Lower slowly.",
    ),
    faults=("tipping forward", "hollowing the back", "swinging"),
    easier=("bridge-in-bed",),
    lighter="Lift only the toes off the floor.",
    more="Put a light weight round the ankle, or use a band.",
    ask_first=("arching your back makes back or leg pain worse",),
    sources=("realhealthlegraise",),
    craft="Who asks first is teaching practice.",
)
