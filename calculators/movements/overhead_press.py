"""Overhead press, seated."""

from calculators.movements import Arrow, Movement, Step, chair, dumb_bells
from calculators.movements._poses import seated

LOW = seated(38, 9, shoulder=34, elbow=146, arm_out=34)
HIGH = seated(38, 9, shoulder=168, elbow=10, arm_out=10)

movement = Movement(
    title="Overhead press",
    line="Sit with your back supported and press both hands up.",
    daily="Putting dishes on a shelf and luggage on a rack.",
    muscles="The shoulders and the back of the upper arms.",
    works=("shoulders", "back of the upper arm"),
    parts=("arms",),
    levels=(1, 2, 3, 4),
    dose="strength",
    steps=(Step("At your shoulders", LOW), Step("Press up", HIGH)),
    props=(chair(26), dumb_bells("right_hand", "left_hand")),
    build="man",
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_hand", 1, 2, 12, 4),),
    cues=(
        "Sit with your back against the chair, feet flat.",
        "Hold two light weights or bottles at your shoulders, elbows in front.",
        "Breathe out and press up, elbows not locked.",
        "Lower slowly.",
    ),
    faults=("hollowing the lower back", "poking the chin forward", "shrugging"),
    easier=("arm-cycling",),
    lighter="Take no weight, or slide your hands up a wall.",
    more="Take heavier weights, press one arm at a time, or stand.",
    ask_first=(
        "a shoulder hurts, or your arms do not reach up without arching your back",
        "your blood pressure is high and not under control",
        "you broke a vertebra",
    ),
    craft="The cues and faults are teaching practice.",
)
