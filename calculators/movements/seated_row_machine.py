"""Seated row on a machine."""

from calculators.movements import Arrow, Movement, Pose, Rod, Step, bar, machine, pad, post

LONG = Pose(tilt=6, hip=86, knee=38, ankle=2, out=4, shoulder=66, elbow=6)
PULLED = Pose(hip=80, knee=38, ankle=2, out=4, shoulder=-18, elbow=98)
FRAME = (
    pad(-24, 22, 27, 35),
    post(0, 0, 27),
    post(98, 0, 90, 5),
    Rod(((76, 20, -20), (76, 20, 20)), 7, "pad"),
    Rod(((76, 18, 0), (98, 18, 0)), 3),
)

movement = Movement(
    title="Seated row (machine)",
    line="Sit in the machine and pull the handles to your waist.",
    daily="Pulling, carrying, and an upright back.",
    muscles="The broad back, between the shoulder blades, the back of the shoulders and the front of the arms.",
    works=("broad back", "upper back", "front of the upper arm"),
    parts=("back", "arms"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Arms long", LONG), Step("Pull to the waist", PULLED)),
    places=("gym",),
    props=(
        machine(*FRAME),
        bar((98, 78, 0), "right_hand+2,0,-8", "right_hand"),
        bar((98, 78, 0), "left_hand+2,0,8", "left_hand"),
    ),
    anchor="seat",
    at=(0, 35),
    seated=True,
    arrows=(Arrow("right_elbow", 1, 2, 0, -10),),
    cues=(
        "Feet on the plates, knees soft, back tall.",
        "Breathe out and pull to your waist, elbows close.",
        "Squeeze your shoulder blades together.",
        "Go back slowly until your arms are long.",
    ),
    faults=("swinging the trunk", "back going round", "shrugging the shoulders"),
    easier=("row-with-band",),
    lighter="Take less weight, or a machine with a pad for the chest.",
    more="Take more weight, or pull with one arm.",
    ask_first=("your back hurts", "you broke a vertebra"),
    sources=("westcottrow", "reviewjournalmachines"),
)
