"""Plank on a worktop or heavy table."""

from calculators.movements import Movement, Pin, Pose, Step, worktop

HANDS = {
    side: Pin(81, 94.4, z * 19, (1, -0.2, 0), (-0.4, -0.6, z)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
LINE = Pose(tilt=33, nod=-14, pins=HANDS, heel=12, at=(8, 0))
NEAR = Pose(tilt=10, hip=-4, at=(34, 0), pins=HANDS)

movement = Movement(
    title="Plank on a worktop",
    line="Lean on your hands with your body in one line, and hold.",
    daily="A steady trunk for lifting, carrying and turning.",
    muscles="The belly, the back, the buttocks and the shoulders.",
    works=("belly", "buttocks", "shoulders"),
    parts=("trunk",),
    levels=(2, 3, 4),
    dose="hold",
    steps=(Step("Hands on the top", NEAR), Step("Feet back, hold", LINE)),
    props=(worktop(74),),
    view="side from behind",
    anchor="right_ball",
    cues=(
        "Put your hands on a fixed top, straight below your shoulders.",
        "Walk your feet back until your body is one line.",
        "Draw your belly in gently, and keep breathing.",
        "Walk your feet forward again to stand.",
    ),
    faults=("hips sagging", "hips high", "shoulders up at the ears", "breath held"),
    easier=("wall-push-up",),
    harder=("bird-dog",),
    lighter="Lean on a wall instead.",
    more="Use a lower surface, or hold for longer.",
    ask_first=("a wrist or shoulder hurts", "you have a hernia", "your blood pressure is high and not under control"),
    sources=("osteoporosiscanada2023", "granacher2013trunk"),
    craft="The cues and faults are teaching practice. Trunk exercise helped trunk strength and balance; fewer falls are not shown.",
)
