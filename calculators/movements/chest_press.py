"""Chest press on a machine."""

from calculators.movements import Arrow, Movement, Rod, Step, bar, machine, pad, post
from calculators.movements._poses import seated

BACK = seated(40, 12, shoulder=28, elbow=112, arm_out=44, arm_turn=-18)
OUT = seated(40, 12, shoulder=82, elbow=12, arm_out=8, arm_turn=0)
FRAME = (
    pad(-20, 24, 37, 45),
    post(2, 0, 37),
    pad(-26, -16, 48, 118, 18),
    post(-31, 0, 122, 4),
    Rod(((-31, 106, -36), (-31, 106, 36)), 2.4),
)

movement = Movement(
    title="Chest press",
    line="Sit in the machine and push the handles away from your chest.",
    daily="Pushing up from bed, and pushing doors.",
    muscles="The chest, the front of the shoulders and the back of the upper arms.",
    works=("chest", "back of the upper arm", "shoulders"),
    parts=("chest", "arms"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Handles at the chest", BACK), Step("Push away", OUT)),
    places=("gym",),
    props=(
        machine(*FRAME),
        bar((-31, 106, 34), "right_hand+0,0,9", "right_hand+0,0,-2"),
        bar((-31, 106, -34), "left_hand+0,0,-9", "left_hand+0,0,2"),
    ),
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_hand", 1, 2, 0, -14),),
    cues=(
        "Set the seat so that the handles are level with the middle of your chest.",
        "Feet flat, back on the pad, elbows lower than your shoulders.",
        "Breathe out and push, without locking your elbows.",
        "Come back slowly.",
    ),
    faults=("hands too wide", "shrugging the shoulders", "back off the pad"),
    easier=("wall-push-up",),
    lighter="Take less weight, or the handles that let your palms face each other.",
    more="Take more weight, or push with one arm.",
    ask_first=("a shoulder hurts", "you had an operation on the chest within months"),
    sources=("reviewjournalmachines",),
)
