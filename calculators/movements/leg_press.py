"""Leg press on a machine."""

from calculators.movements import Arrow, Movement, Pin, Pose, Rod, Step, bar, machine, pad, post

GRIP = {
    side: Pin(8, 34, z * 25, (1, -0.2, 0), (-1, 0.1, z * 0.4)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
BENT = Pose(tilt=-24, nod=16, hip=(96, 96), knee=84, ankle=4, out=6, pins=GRIP)
LONG = Pose(tilt=-24, nod=16, hip=(72, 72), knee=14, ankle=0, out=6, pins=GRIP)
SEAT = (
    pad(-22, 26, 18, 26),
    post(-6, 0, 18),
    post(18, 0, 18),
    Rod(((-14, 26, 0), (-46, 92, 0)), 6, "pad"),
    Rod(((-6, 6, 0), (96, 6, 0)), 3),
    Rod(((8, 22, -25), (8, 34, -25)), 1.8),
    Rod(((8, 22, 25), (8, 34, 25)), 1.8, "metal", True),
)

movement = Movement(
    title="Leg press",
    line="Sit in the machine and push the plate away with both feet.",
    daily="Rising from low seats, and stairs.",
    muscles="The front and back of the thighs, the buttocks and the calves.",
    works=("front of the thigh", "buttocks"),
    parts=("legs", "hips"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Knees bent", BENT), Step("Push, knees soft", LONG)),
    places=("gym",),
    props=(
        machine(*SEAT),
        bar("right_ball+6,12,6", "right_heel+4,-4,6", "left_heel+4,-4,-6", "left_ball+6,12,-6", "right_ball+6,12,6"),
    ),
    build="man",
    anchor="seat",
    at=(4, 26),
    seated=True,
    arrows=(Arrow("right_ball", 1, 2, 4, 18),),
    cues=(
        "Back and head on the rest, feet hip- to shoulder-width apart.",
        "Start with your knees bent at about a right angle.",
        "Breathe out and push, without locking your knees.",
        "Come back slowly.",
    ),
    faults=("knees falling in or out", "lower back or hips lifting off", "locking the knees", "swinging the weight"),
    easier=("squat-to-chair",),
    lighter="Take less weight and a shorter way.",
    more="Take more weight, or push with one leg.",
    ask_first=("you have a new hip or knee", "you have a hernia", "your blood pressure is high and not under control"),
    sources=("mayolegpress",),
)
