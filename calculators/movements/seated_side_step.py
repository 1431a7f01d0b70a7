"""Seated side step."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

IN = seated(38, 8)
OUT = seated(38, 8)
OUT = OUT.but(out=(26, 2), turnout=(18, 4), pins={"right_foot": IN.pins["right_foot"]._replace(x=33, z=30)})

movement = Movement(
    title="Seated side step",
    line="Sit and step one foot out to the side, and back.",
    daily="Getting out of a car or a bed, and turning on a seat.",
    muscles="The sides of the hips.",
    works=("side of the hip",),
    parts=("hips",),
    levels=(1,),
    dose="strength",
    steps=(Step("Feet together", IN), Step("One foot out", OUT)),
    props=(chair(24),),
    view="front",
    build="man",
    anchor="seat",
    at=(0, 45),
    seated=True,
    each_side=True,
    arrows=(Arrow("right_toe", 1, 2, 0, -6),),
    cues=(
        "Sit tall in the middle of a firm chair, feet flat.",
        "Lift one foot and set it down a step to the side, knee and toes together.",
        "Bring it back to the middle.",
        "Sit tall all the time.",
    ),
    faults=("leaning to the other side", "sliding the foot instead of lifting it"),
    harder=("side-leg-raise",),
    lighter="Slide the foot on a cloth.",
    more="Tie a band round both thighs and step out against it.",
    ask_first=("you had a hip replaced in the last months",),
    craft="The seated form is teaching practice.",
)
