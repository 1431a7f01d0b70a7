"""Getting up from the floor, from lying to standing."""

from calculators.movements import Movement, Pin, Pose, Step, chair_facing, mat


def on(x, y, z=17):
    return {
        side: Pin(x, y, s * z, (1, -0.05, 0), (-1, -0.2, s * 0.5)) for side, s in (("right_hand", 1), ("left_hand", -1))
    }


SIDE = Pose(
    tilt=-90,
    roll=80,
    bow=-8,
    nod=6,
    hip=(74, 60),
    knee=(84, 74),
    ankle=0,
    turnout=0,
    out=0,
    anchor="side",
    at=(-40, 2, 0),
    shoulder=(70, 50),
    elbow=(40, 60),
    arm_out=0,
)
FOUR = Pose(tilt=84, nod=-20, hip=84, knee=95, ankle=-62, at=(-30, 2), pins=on(22, 4.6, 16))
HALF = Pose(
    tilt=28,
    hip=(28, 0),
    knee=(95, 0),
    ankle=(-62, None),
    at=(-14, 2),
    pins={"left_foot": Pin(16, 2, -11)} | on(34, 47.4),
)
RISE = Pose(
    tilt=61,
    nod=-20,
    at=(-4, 78, 0),
    heel=(30, 0),
    pins={"right_foot": Pin(-38, 2, 9), "left_foot": Pin(16, 2, -11)} | on(34, 47.4),
    anchor="pelvis",
)

movement = Movement(
    title="Getting up from the floor",
    line="Push up to sitting, crawl to a firm chair, and rise with your hands on its seat.",
    daily="After a fall, when cleaning, and with grandchildren.",
    muscles="The whole body: arms, thighs, buttocks and trunk.",
    works=("front of the thigh", "buttocks", "back of the upper arm"),
    parts=("getting up", "legs", "arms", "trunk"),
    levels=(3, 4),
    dose="floor",
    steps=(
        Step("Roll to one side", SIDE, 0),
        Step("Hands and knees", FOUR, 2),
        Step("Hands on the chair", HALF, 2),
        Step("Push and rise", RISE),
    ),
    props=(mat(-96, 30), chair_facing(24)),
    build="man",
    anchor="right_knee",
    back=False,
    cues=(
        "Roll onto your side and push up to sitting, then rest.",
        "Turn onto hands and knees and crawl to a firm chair.",
        "Hands on the seat, one foot forward and flat.",
        "Push and rise, then turn, sit down and rest.",
    ),
    faults=("rushing up dizzy", "pulling on light furniture", "trying with an injury"),
    easier=("all-fours",),
    lighter="Practise backward from the chair, one stage at a time, with a cushion.",
    more="Rise with less support, and on either side.",
    ask_first=(
        "you had a joint replaced not long ago",
        "your knees hurt",
        "you are dizzy",
        "you have weak bones and had a fracture",
        "it is your first time: have a helper beside you",
    ),
    stop="After a fall with pain in hip, back or head, do not get up. Call for help and keep warm.",
    sources=("seeley2026floorrise", "physiopediabackward"),
)
