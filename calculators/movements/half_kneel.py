"""First stage of getting up from the floor: one knee down on a cushion, and up."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, chair_facing, cushion

SEAT = {
    side: Pin(34, 47.4, z * 17, (1, -0.1, 0), (-1, -0.2, z * 0.4)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
STAND = Pose(
    tilt=66,
    nod=-26,
    at=(-6, 77, 0),
    heel=(16, 0),
    pins={"right_foot": Pin(-40, 0, 9), "left_foot": Pin(10, 0, -9)} | SEAT,
)
DOWN = Pose(
    tilt=34,
    nod=-10,
    hip=(28, 0),
    knee=(92, 0),
    ankle=(-44, None),
    anchor="right_knee",
    at=(-26, 10, 9),
    pins={"left_foot": Pin(10, 0, -9)} | SEAT,
)

movement = Movement(
    title="Half kneel and up",
    line="Hands on a firm chair, lower one knee to a cushion, and rise again.",
    daily="The first step of getting down to the floor and up again.",
    muscles="The front of the thighs, the buttocks and the arms.",
    works=("front of the thigh", "buttocks"),
    parts=("getting up", "legs", "hips", "balance"),
    levels=(2, 3),
    dose="floor",
    steps=(Step("Hands on the seat", STAND, 2), Step("One knee down", DOWN, 2)),
    props=(chair_facing(24), cushion(-44, -8, 10)),
    build="woman",
    anchor="pelvis",
    each_side=True,
    arrows=(Arrow("pelvis", 1, 2, -16, 4),),
    cues=(
        "Stand in front of a firm chair against a wall, one foot ahead.",
        "Put both hands on the seat.",
        "Lower the back knee to a thick cushion.",
        "Push with hands and front foot to rise, and rest.",
    ),
    faults=("rushing up dizzy", "leaning on a chair that can slide", "dropping onto the knee"),
    easier=("rolling",),
    harder=("kneeling",),
    lighter="Use a second cushion, so that the knee has less far to go.",
    more="Use a thinner cushion, then a folded towel.",
    ask_first=(
        "you had a hip or knee replaced not long ago",
        "your knees hurt",
        "you are dizzy",
        "you have weak bones and had a fracture",
        "it is your first time: have a helper beside you",
    ),
    sources=("physiopediabackward", "seeley2026floorrise"),
)
