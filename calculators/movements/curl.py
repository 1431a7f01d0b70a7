"""Arm curl."""

from calculators.movements import Arrow, Movement, Step, dumb_bells, wheelchair
from calculators.movements._poses import seated

LOW = seated(38, 9, shoulder=4, elbow=22, arm_out=12).but(
    pins={"right_foot": None, "left_foot": None}, hip=80, knee=84, ankle=4
)
HIGH = LOW.but(shoulder=14, elbow=128)

movement = Movement(
    title="Arm curl",
    line="Bend your elbow and lift a weight or a bottle to your shoulder.",
    daily="Carrying bags and lifting a kettle.",
    muscles="The front of the upper arms.",
    works=("front of the upper arm",),
    parts=("arms",),
    levels=(1, 2, 3, 4),
    dose="strength",
    steps=(Step("Arm long", LOW), Step("Bend the elbow", HIGH)),
    props=(wheelchair(26), dumb_bells("right_hand", "left_hand")),
    anchor="seat",
    at=(0, 50),
    seated=True,
    arrows=(Arrow("right_hand", 1, 2, 9, -4),),
    cues=(
        "Sit or stand tall, a weight in one hand or both, palm forward.",
        "Keep your elbow at your side and your wrist straight.",
        "Breathe out and lift while you count to two.",
        "Lower while you count to three.",
    ),
    faults=("swinging the trunk", "the elbow drifting forward", "bending the wrist"),
    easier=("arm-cycling",),
    harder=("loaded-carry",),
    lighter="Use one arm and a small bottle.",
    more="Take a heavier weight, or lower more slowly.",
    ask_first=("the tendon at your elbow hurts",),
    sources=("farinatti2013frequency", "stanghelle2018protocol"),
    craft="The cues and faults are teaching practice.",
)
