"""Seated leg extension: straightening one knee on a chair."""

from calculators.movements import Arrow, Movement, Pin, Step, wheelchair
from calculators.movements._poses import on_thighs, seated

SIT = seated().but(
    pins=on_thighs(22, 65, 10) | {"right_foot": None, "left_foot": Pin(39, 5, -9)}, hip=(77, 0), knee=(80, 0)
)
SIT = SIT.but(hip=(80, 0), knee=(84, 0))
LONG = SIT.but(hip=(84, 0), knee=(12, 0), ankle=(10, 0))
SIT = SIT.but(ankle=(4, 0))

movement = Movement(
    title="Seated leg extension",
    line="Sit and straighten one knee until your leg is long.",
    daily="Rising from a chair, stairs, and keeping the knee from giving way.",
    muscles="The front of the thigh.",
    works=("front of the thigh",),
    parts=("legs",),
    levels=(1, 2),
    dose="strength",
    steps=(Step("Sit back", SIT), Step("Straighten one knee", LONG)),
    props=(wheelchair(26),),
    anchor="seat",
    at=(0, 50),
    seated=True,
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, 8, -3),),
    cues=(
        "Sit well back, on a chair or in a wheelchair with the brakes on.",
        "Breathe out and straighten one knee slowly, toes up.",
        "Hold for one breath.",
        "Lower while you count to three.",
    ),
    faults=("swinging the leg up", "lifting the thigh off the seat", "leaning back"),
    harder=("sit-to-stand-with-hands", "leg-extension"),
    lighter="Straighten the knee only half-way.",
    more="Hold it for longer, or put a light weight round the ankle.",
    ask_first=("the front of your knee hurts: then straighten it less far", "you had a knee operation not long ago"),
    sources=("physiopediaotago", "farinatti2013frequency"),
    craft="The cues and faults are teaching practice.",
)
