"""Worktop push-up."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, worktop

EDGE = {
    side: Pin(75, 94.4, z * 22, (0.9, -0.3, 0), (-0.8, 0.2, z * 0.8))
    for side, z in (("right_hand", 1), ("left_hand", -1))
}
FAR = Pose(tilt=31, nod=-20, pins=EDGE, heel=12)
NEAR = Pose(tilt=42, nod=-24, pins=EDGE, heel=22)

movement = Movement(
    title="Worktop push-up",
    line="Lean on the edge of a worktop, lower your chest to it, and push up.",
    daily="Pushing yourself up from bed or floor, and pushing heavy things.",
    muscles="The chest, the shoulders, the back of the upper arms and the trunk.",
    works=("chest", "back of the upper arm", "shoulders"),
    parts=("chest", "arms", "trunk"),
    levels=(3, 4),
    dose="strength",
    steps=(Step("Arms long", FAR, 2), Step("Chest to the edge", NEAR)),
    props=(worktop(68),),
    view="side from behind",
    build="man",
    anchor="right_ball",
    arrows=(Arrow("top", 1, 2, 4, 46),),
    cues=(
        "Put your hands on the edge of a worktop that cannot move, as wide as your shoulders.",
        "Step back until your body is one straight line.",
        "Lower your chest to the edge while you count to four.",
        "Breathe out and push up.",
    ),
    faults=("hips sagging", "hips high", "head poking forward"),
    easier=("wall-push-up",),
    lighter="Stand closer, or go half-way down.",
    more="Use a lower surface, such as a firm bed or a bench, then the floor with your knees down.",
    ask_first=(
        "a shoulder or wrist hurts",
        "you had an operation on breast, chest or shoulder not long ago",
        "your blood pressure is high and not under control",
    ),
    sources=("stanghelle2018protocol",),
    craft="The cues follow public exercise sheets.",
)
