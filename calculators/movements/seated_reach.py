"""Seated reach: balance for those who cannot stand."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

TALL = seated(38, 12, shoulder=(10, 24), elbow=(50, 50), arm_out=(10, 6))
OUT = seated(38, 12, side=14, bow=6, shoulder=(20, 24), elbow=(2, 50), arm_out=(86, 6), arm_turn=(0, 0))

movement = Movement(
    title="Seated reach",
    line="Sit and reach out to the side until your weight moves, and come back.",
    daily="Reaching for things at table or in bed, and sitting without support.",
    muscles="The trunk and the sides of the hips.",
    works=("belly", "side of the hip"),
    parts=("balance", "trunk"),
    levels=(1,),
    dose="balance hold",
    steps=(Step("Sit tall", TALL), Step("Reach out, hold", OUT)),
    props=(chair(24),),
    view="front",
    anchor="seat",
    at=(0, 45),
    seated=True,
    each_side=True,
    arrows=(Arrow("head", 1, 2, -6, 18),),
    cues=(
        "Sit tall in the middle of a firm chair, feet flat and apart.",
        "Reach one arm out to the side, and let your weight follow.",
        "Hold for one breath, and look where your hand points.",
        "Come back to the middle, then change sides.",
    ),
    faults=("bending the neck alone", "holding the breath", "reaching so far that the other side lifts off"),
    harder=("feet-together-stand",),
    lighter="Slide your hand along your thigh instead.",
    more="Reach farther, reach forward and down, or put your feet closer together.",
    ask_first=("you cannot sit without support: then have someone beside you",),
    craft="The form is teaching practice.",
)
