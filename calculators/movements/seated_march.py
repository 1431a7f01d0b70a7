"""Seated march: lifting the knees in turn, on a chair."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import on_thighs, seated

HOLD = on_thighs(4, 47.4, 22)
SIT = seated().but(pins=HOLD | {"right_foot": None}, hip=(77, 0), knee=(78, 0))
UP = SIT.but(hip=(104, 0), knee=(88, 0), ankle=(0, 0))
SIT = SIT.but(ankle=(0, 0))

movement = Movement(
    title="Seated march",
    line="Sit tall and lift one knee, then the other.",
    daily="Lifting your feet over a rug or the edge of a bath, and getting into a car.",
    muscles="The front of the hips and the trunk.",
    works=("front of the hip",),
    parts=("hips", "trunk"),
    levels=(1,),
    dose="warm-up",
    steps=(Step("Sit tall", SIT), Step("Lift one knee", UP)),
    props=(chair(24),),
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_knee", 1, 2, 6, 12),),
    cues=(
        "Sit tall in the middle of a firm chair, your hands on the edge of the seat.",
        "Lift one knee a hand’s breadth.",
        "Put the foot down softly, then lift the other knee.",
        "Breathe as you do when you walk.",
    ),
    faults=("leaning back", "stamping"),
    harder=("march-with-frame",),
    lighter="Lift only the heel.",
    more="Lift higher, or let go of the seat and swing your arms.",
    ask_first=("you have a new hip: lift no higher than your surgeon allows",),
    craft="The seated form is teaching practice.",
)
