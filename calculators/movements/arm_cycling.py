"""Cycling the arms, seated."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

ONE = seated(38, 9, shoulder=(74, 22), elbow=(22, 96), arm_out=8)
TWO = seated(38, 9, shoulder=(22, 74), elbow=(96, 22), arm_out=8)

movement = Movement(
    title="Cycling the arms",
    line="Sit tall and turn your hands round each other, as if you pedalled with them.",
    daily="Getting warm and a little out of breath when your legs cannot do it.",
    muscles="The shoulders and arms; also heart and lungs.",
    works=("shoulders", "front of the upper arm"),
    parts=("arms",),
    levels=(1, 2),
    dose="warm-up",
    steps=(Step("One hand far", ONE), Step("Then the other", TWO)),
    props=(chair(24),),
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("left_hand", 1, 2, 4, 14),),
    cues=(
        "Sit tall, feet flat.",
        "Push one hand forward while you draw the other back, round and round.",
        "Breathe as you do when you walk.",
        "Rest, then go round the other way.",
    ),
    faults=("shrugging the shoulders", "leaning back"),
    harder=("overhead-press", "curl"),
    lighter="Make small circles, low in front of your belly.",
    more="Go faster, or make larger circles.",
    ask_first=("a shoulder hurts", "you had an operation on the chest not long ago"),
    craft="The form is teaching practice.",
)
