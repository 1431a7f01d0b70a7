"""Third stage: down to hands and knees, and back to the chair."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, chair_facing, mat


def on(x, y, z=17):
    return {
        side: Pin(x, y, s * z, (1, -0.05, 0), (-1, -0.2, s * 0.5)) for side, s in (("right_hand", 1), ("left_hand", -1))
    }


TALL = Pose(tilt=24, hip=24, knee=95, ankle=-62, at=(0, 2), pins=on(52, 47.4))
ONE = Pose(
    tilt=76,
    nod=-16,
    hip=106,
    knee=125,
    ankle=-62,
    at=(0, 2),
    pins=on(52, 47.4) | {"right_hand": Pin(30, 4.6, 20, (1, 0, 0), (-0.4, 0.3, 1))},
)
FOUR = Pose(tilt=84, nod=-20, hip=84, knee=95, ankle=-62, at=(-16, 2), pins=on(32, 4.6, 16))

movement = Movement(
    title="Hands and knees, and up",
    line="From kneeling at a chair, put one hand down, then the other, and come back.",
    daily="Looking under a bed, playing on the floor, and crawling to a chair after a fall.",
    muscles="The arms, the trunk and the thighs.",
    works=("back of the upper arm", "front of the thigh"),
    parts=("getting up", "trunk", "arms", "legs"),
    levels=(3,),
    dose="floor",
    steps=(Step("Kneel at the chair", TALL, 2), Step("One hand down", ONE, 2), Step("Hands and knees", FOUR)),
    props=(mat(-86, 60), chair_facing(42)),
    anchor="right_knee",
    arrows=(Arrow("right_hand", 1, 2, 6, 4),),
    cues=(
        "Kneel on a mat in front of a firm chair, hands on the seat.",
        "Put one hand on the floor, then the other.",
        "Rest on hands and knees, and breathe.",
        "Crawl back to the chair, hands on the seat, and rise as before.",
    ),
    faults=("rushing up dizzy", "pulling on light furniture", "dropping onto the hands"),
    easier=("kneeling",),
    harder=("floor-rise",),
    lighter="Put your hands on a low stool instead of the floor.",
    more="Crawl a few steps before you come back.",
    ask_first=(
        "your knees or wrists hurt",
        "you are dizzy when your head is low",
        "it is your first time: have a helper beside you",
    ),
    sources=("physiopediabackward", "seeley2026floorrise"),
)
