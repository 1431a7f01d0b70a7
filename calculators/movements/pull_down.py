"""Pull-down on a machine."""

from calculators.movements import Arrow, Movement, Rod, Step, bar, machine, pad, post
from calculators.movements._poses import seated

UP = seated(36, 12, tilt=-6, shoulder=160, elbow=8, arm_out=24)
DOWN = seated(36, 12, tilt=-10, shoulder=42, elbow=126, arm_out=36, arm_turn=-6)
FRAME = (
    pad(-20, 24, 37, 45),
    post(2, 0, 37),
    post(64, 0, 208, 5),
    Rod(((64, 204, 0), (18, 204, 0)), 3),
    pad(16, 30, 60, 68, 20),
    Rod(((60, 56, 0), (24, 58, 0)), 2),
)

movement = Movement(
    title="Pull-down",
    line="Sit in the machine and draw the bar down to your upper chest.",
    daily="Pulling down a blind, and pulling yourself up.",
    muscles="The broad back, the front of the upper arms and the shoulders.",
    works=("broad back", "front of the upper arm"),
    parts=("back", "arms"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Arms long", UP), Step("Bar to the chest", DOWN)),
    places=("gym",),
    props=(
        machine(*FRAME),
        bar("right_hand+0,0,8", "right_hand", "left_hand", "left_hand+0,0,-8"),
        bar((18, 204, 0), "right_hand+0,2,-24"),
    ),
    build="man",
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_hand", 1, 2, 16, 0),),
    cues=(
        "Sit with your thighs under the pad, hands a little wider than your shoulders.",
        "Breathe out and draw the bar to your upper chest, elbows down.",
        "Keep your chest up.",
        "Let the bar go up slowly.",
    ),
    faults=("pulling the bar behind the neck", "leaning far back", "shrugging the shoulders"),
    easier=("row-with-band",),
    lighter="Take less weight, or hang a band over a closed door.",
    more="Take more weight, or pause at the chest.",
    ask_first=("a shoulder hurts when your arm is overhead",),
    sources=("osteoporosiscanada2023",),
    craft="The cues and faults are teaching practice; the page named lists pull-downs.",
)
