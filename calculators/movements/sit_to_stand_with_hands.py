"""Sit to stand with hands: the way in for those who cannot yet rise without."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, chair
from calculators.movements._poses import feet

REST = {
    side: Pin(-18, 67.5, z * 25, (1, -0.15, 0), (-1, 0.2, z * 0.4))
    for side, z in (("right_hand", 1), ("left_hand", -1))
}
FEET = feet((0, 9), (0, -9))
SIT = Pose(at=(-38, 58.2, 0), pins=FEET | REST)
PUSH = Pose(tilt=42, at=(-32, 64, 0), pins=FEET | REST)
TALL = Pose(at=(0, 93.4, 0), pins=FEET)

movement = Movement(
    title="Sit to stand with hands",
    line="Push with your legs and your hands to stand up from a chair with arms.",
    daily="Getting up from a chair, a bed or the toilet when your legs alone are not enough yet.",
    muscles="The front of the thighs, the buttocks and the back of the upper arms.",
    works=("front of the thigh", "buttocks", "back of the upper arm"),
    parts=("legs", "hips", "arms"),
    levels=(1, 2),
    dose="strength",
    steps=(Step("Hands on arms", SIT), Step("Lean and push", PUSH), Step("Stand tall", TALL)),
    props=(chair(-12, arms=True),),
    build="man",
    anchor="pelvis",
    arrows=(Arrow("head", 1, 2, 8, 12), Arrow("head", 2, 3, 17, 8)),
    cues=(
        "Slide to the front of a firm chair with arms, its back against a wall.",
        "Put your feet hip-width apart and a little back, your hands on the arms.",
        "Lean forward, breathe out, and push with legs and hands.",
        "Feel the chair behind your legs before you sit down slowly.",
    ),
    faults=("pulling on a walking frame", "rocking to and fro for a swing", "dropping into the seat"),
    easier=("seated-leg-extension",),
    harder=("sit-to-stand", "hip-hinge"),
    lighter="Put a firm cushion on the seat, and have someone beside you.",
    more="Push a little less with your hands each week, then with one hand only.",
    ask_first=(
        "you had a hip or knee replaced not long ago",
        "you are dizzy when you stand up",
        "you cannot stand up even with your hands: see a physiotherapist first",
    ),
    sources=("standmodel2015", "physiopediaotago"),
    craft="The cues are teaching practice.",
)
