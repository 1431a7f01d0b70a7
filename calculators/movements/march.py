"""March on the spot."""

from calculators.movements import Arrow, Movement, Pose, Step, side_worktop
from calculators.movements._poses import beside

STAND = Pose(pins=beside(), ankle=(0, 0), shoulder=(4, 0))
UP = STAND.but(hip=(68, 0), knee=(78, 0), shoulder=(-18, 0), elbow=(28, 8))

movement = Movement(
    title="March on the spot",
    line="Lift one knee, then the other, as if you walked on the spot.",
    daily="Stepping over things, stairs, and warming up.",
    muscles="The front of the hips, the side of the hip you stand on, and the trunk.",
    works=("front of the hip", "side of the hip"),
    parts=("hips", "balance"),
    levels=(2, 3),
    dose="warm-up",
    steps=(Step("Stand tall", STAND), Step("Lift one knee", UP)),
    props=(side_worktop(-30),),
    view="corner",
    build="man",
    anchor="left_foot",
    arrows=(Arrow("right_knee", 1, 2, 10, 10),),
    cues=(
        "Stand tall beside a worktop, one hand on it.",
        "Lift one knee, then the other.",
        "Land softly.",
        "Swing your free arm when you are steady.",
    ),
    faults=("leaning back", "stamping", "lifting hardly at all"),
    easier=("march-with-frame",),
    harder=("step-up", "stepping-over"),
    lighter="Lift only the heels, or do it seated.",
    more="Lift higher, go more slowly, or hold your hand just above the top.",
    ask_first=("you have a new hip: lift no higher than your surgeon allows",),
    craft="Programmes use it to warm up; the cues are teaching practice.",
)
