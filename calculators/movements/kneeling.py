"""Second stage: both knees down, then one foot forward and up."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, chair_facing, mat

SEAT = {
    side: Pin(34, 47.4, z * 17, (1, -0.1, 0), (-1, -0.4, z * 0.4)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
BOTH = Pose(tilt=24, hip=24, knee=95, ankle=-62, anchor="right_knee", at=(-4, 2), pins=SEAT)
HALF = Pose(
    tilt=26,
    hip=(26, 0),
    knee=(95, 0),
    ankle=(-62, None),
    anchor="right_knee",
    at=(-14, 2),
    pins={"left_foot": Pin(16, 2, -11)} | SEAT,
)
RISE = Pose(
    tilt=61,
    nod=-20,
    at=(-4, 78, 0),
    heel=(30, 0),
    pins={"right_foot": Pin(-38, 2, 9), "left_foot": Pin(16, 2, -11)} | SEAT,
    anchor="pelvis",
)

movement = Movement(
    title="Tall kneel and up",
    line="From both knees, bring one foot forward and push up on a firm chair.",
    daily="Gardening, cleaning, and getting up after a fall.",
    muscles="The front of the thighs, the buttocks, the trunk and the arms.",
    works=("front of the thigh", "buttocks"),
    parts=("getting up", "legs", "hips", "balance"),
    levels=(3,),
    dose="floor",
    steps=(Step("Both knees down", BOTH), Step("One foot forward", HALF, 2), Step("Push and rise", RISE)),
    props=(mat(-70, 30), chair_facing(24)),
    build="man",
    anchor="right_knee",
    each_side=True,
    arrows=(Arrow("pelvis", 2, 3, -12, 10),),
    cues=(
        "Kneel on a mat in front of a firm chair, hands on the seat.",
        "Bring one foot forward and set it flat.",
        "Tuck in the toes of the other foot.",
        "Push with hands and front foot, rise, then sit and rest.",
    ),
    faults=("rushing up dizzy", "pulling on light furniture", "setting the foot down too far away"),
    easier=("half-kneel",),
    harder=("all-fours",),
    lighter="Kneel on two cushions.",
    more="Use only one hand on the seat.",
    ask_first=(
        "you had a hip or knee replaced not long ago",
        "your knees hurt",
        "you are dizzy",
        "it is your first time: have a helper beside you",
    ),
    sources=("physiopediabackward", "seeley2026floorrise"),
)
