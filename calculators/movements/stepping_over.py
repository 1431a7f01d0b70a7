"""Stepping over: lifting one foot after the other over something low."""

from calculators.movements import Arrow, Box, Movement, Pin, Pose, Prop, Step, side_worktop
from calculators.movements._poses import beside, feet

BOOK = Prop("cushion", (Box(22, 28, 0, 9, -16, 18, "pad"),))
NEAR = Pose(at=(0, 86.8, 0), pins=feet((0, 9), (0, -9)) | beside(6))
OVER = Pose(at=(6, 86, 0), heel=(-14, 0), pins={"right_foot": Pin(26, 20, 9), "left_foot": Pin(0, 0, -9)} | beside(12))
APART = Pose(at=(28, 85, 0), heel=(0, 16), pins={"right_foot": Pin(48, 0, 9), "left_foot": Pin(0, 0, -9)} | beside(30))

movement = Movement(
    title="Stepping over",
    line="Step over something low and soft, and back again.",
    daily="Thresholds, kerbs, garden hoses, and the edge of a shower.",
    muscles="The front of the hips, and the side of the hip you stand on.",
    works=("front of the hip", "side of the hip"),
    parts=("balance", "hips"),
    levels=(2, 3, 4),
    dose="balance steps",
    steps=(Step("Stand close", NEAR), Step("Lift over", OVER), Step("Heel down first", APART)),
    props=(side_worktop(-30, x0=-34, x1=66), BOOK),
    anchor="pelvis",
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, 0, 12),),
    cues=(
        "Lay a rolled towel beside a worktop, one hand on the top.",
        "Lift your knee first, then bring the foot over.",
        "Set the heel down, then the toes.",
        "Bring the other foot over, look ahead, and come back.",
    ),
    faults=("catching the towel with the toes", "swinging the leg round the side", "rushing"),
    easier=("march",),
    lighter="Step over a line on the floor.",
    more="Step over something higher, sideways, or with your hand just above the top.",
    ask_first=(
        "you fell in the last year: then have someone beside you",
        "you have a new hip: lift no higher than your surgeon allows",
    ),
    sources=("sherrington2020evidence",),
    craft="The form is teaching practice; the review named shows that balance and functional exercise of this kind prevents falls.",
)
