"""Seated heel raise."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

FLAT = seated(30)
UP = seated(30, heel=32)

movement = Movement(
    title="Seated heel raise",
    line="Sit and lift both heels, with the balls of your feet on the floor.",
    daily="Pushing off when you walk, and keeping the blood moving when you sit for long.",
    muscles="The calves.",
    works=("calf",),
    parts=("lower legs",),
    levels=(1,),
    dose="strength",
    steps=(Step("Feet flat", FLAT), Step("Heels up", UP)),
    props=(chair(24),),
    build="man",
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_heel", 1, 2, -8, 4),),
    cues=(
        "Sit tall, feet flat and a little behind your knees.",
        "Lift both heels as high as you can.",
        "Hold for one breath.",
        "Lower while you count to three.",
    ),
    faults=("rolling to the outer edge of the foot", "letting the heels drop"),
    harder=("heel-raise",),
    lighter="Lift one heel at a time.",
    more="Rest your hands on your knees and press down while you lift.",
    ask_first=("your Achilles tendon hurts", "your feet are numb"),
    stop="A calf that is swollen, hot or newly painful may hide a clot. Do not train it, and call a clinician today.",
    sources=("schwenk2013foot",),
    craft="The seated form is teaching practice; the review named is of foot and ankle exercise, which helped balance and not walking speed.",
)
