"""Seated toe raise."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

FLAT = seated(42)
UP = seated(42, heel=-24)

movement = Movement(
    title="Seated toe raise",
    line="Sit and lift the front of both feet, with your heels on the floor.",
    daily="Lifting your toes clear of rugs and kerbs.",
    muscles="The front of the shins.",
    works=("shin",),
    parts=("lower legs",),
    levels=(1,),
    dose="strength",
    steps=(Step("Feet flat", FLAT), Step("Toes up", UP)),
    props=(chair(24),),
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_toe", 1, 2, 6, 6),),
    cues=(
        "Sit tall, feet flat and a little in front of your knees.",
        "Lift the front of both feet, heels down.",
        "Hold for one breath.",
        "Lower while you count to five.",
    ),
    faults=("leaning back", "letting the feet slap down"),
    harder=("toe-raise",),
    lighter="Lift one foot at a time.",
    more="Hold longer, or slide your feet farther forward first.",
    ask_first=("your feet are numb", "a foot drops and you do not know why: see a clinician first"),
    sources=("schwenk2013foot",),
    craft="The seated form is teaching practice; the review named is of foot and ankle exercise, which helped balance and not walking speed.",
)
