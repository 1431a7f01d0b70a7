"""Stair climb: the stairs themselves."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, stairs


def hold(x):
    return {"left_hand": Pin(x, 88 + 2.5 + (x + 10) * 0.6, -38, None, (-1, -0.6, -0.3))}


ONE = Pose(
    tilt=12, at=(0, 85, 0), heel=(0, 10), pins={"right_foot": Pin(26, 17, 9), "left_foot": Pin(-18, 0, -9)} | hold(24)
)
TWO = Pose(
    tilt=14,
    at=(24, 101, 0),
    heel=(0, 0),
    shoulder=(20, 0),
    pins={"right_foot": Pin(26, 17, 9), "left_foot": Pin(54, 34, -9)} | hold(48),
)

movement = Movement(
    title="Stair climb",
    line="Climb a flight with a hand on the rail, one whole foot on each step.",
    daily="Stairs themselves, and the breath for a hill.",
    muscles="The thighs, the buttocks and the calves; also heart and lungs.",
    works=("front of the thigh", "buttocks", "calf"),
    parts=("legs", "hips"),
    levels=(3, 4),
    dose="walk",
    steps=(Step("Whole foot on step", ONE), Step("Push up, next step", TWO, 2)),
    props=(stairs(8, 3),),
    places=("stairs",),
    build="man",
    anchor="pelvis",
    arrows=(Arrow("head", 1, 2, 0, 22),),
    cues=(
        "Keep one hand on the rail.",
        "Put your whole foot on each step.",
        "Push through the heel and stand tall.",
        "Go down one step at a time.",
    ),
    faults=("pulling yourself up by the rail", "rushing down", "carrying things in both hands"),
    easier=("step-up",),
    lighter="Climb one flight, rest half-way, and lead with your stronger leg.",
    more="Climb more flights, go up a little faster, or carry a light bag.",
    ask_first=(
        "stairs give you chest pain or leave you breathless: call before you climb",
        "you are dizzy",
        "your knees hurt",
    ),
    sources=("kang2019stairs", "sports2019stairs"),
    craft="The cues are teaching practice; trials in older people are small.",
)
