"""Seated push: lightening the seat with the arms."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, chair
from calculators.movements._poses import feet

HANDS = {
    side: Pin(8, 67.5, z * 25, (1, -0.1, 0), (-1, 0.1, z * 0.3)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
SIT = Pose(tilt=8, at=(0, 45), pins=feet((34, 9), (34, -9)) | HANDS)
UP = Pose(tilt=16, at=(4, 52), pins=feet((34, 9), (34, -9)) | HANDS)

movement = Movement(
    title="Seated push",
    line="Press your hands on the arms of the chair until your seat grows light.",
    daily="Getting up, moving from bed to chair, and shifting your weight when you sit for long.",
    muscles="The back of the upper arms, the chest and the shoulders.",
    works=("back of the upper arm", "shoulders"),
    parts=("arms", "chest"),
    levels=(1, 2),
    dose="strength",
    steps=(Step("Hands on arms", SIT), Step("Press, seat light", UP)),
    props=(chair(24, arms=True),),
    anchor="seat",
    seated=True,
    arrows=(Arrow("right_shoulder", 1, 2, -24, 8),),
    cues=(
        "Sit on a firm chair with arms, or in a wheelchair with the brakes on.",
        "Put both hands on the arms, feet flat.",
        "Breathe out and press until your seat grows light or lifts.",
        "Lower slowly.",
    ),
    faults=("shoulders up at the ears", "holding the breath", "throwing yourself up"),
    harder=("wall-push-up",),
    lighter="Press without lifting, while you count to three.",
    more="Push less with your legs.",
    ask_first=("a shoulder or wrist hurts", "you had an operation on breast, chest or shoulder not long ago"),
    craft="The form is teaching practice.",
)
