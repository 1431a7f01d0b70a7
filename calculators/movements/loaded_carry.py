"""Loaded carry."""

from calculators.movements import Movement, Pose, Step, bags
from calculators.movements._poses import feet

PICK = Pose(tilt=54, nod=-18, at=(-16, 74, 0), pins=feet((0, 10), (0, -10)), shoulder=52, elbow=2, arm_out=8)
HOLD = Pose(at=(0, 86.8, 0), pins=feet((0, 9), (0, -9)), shoulder=2, elbow=4, arm_out=16)
WALK = Pose(at=(0, 85, 0), heel=(0, 18), pins=feet((20, 9), (-18, -9)), shoulder=2, elbow=4, arm_out=16)

movement = Movement(
    title="Loaded carry",
    line="Pick up two equal bags, stand tall and walk.",
    daily="Shopping, watering cans and luggage.",
    muscles="The grip and forearms, the upper back, the trunk, the hips and the legs.",
    works=("forearm", "upper back", "buttocks"),
    parts=("arms", "trunk", "legs"),
    levels=(3, 4),
    dose="walk",
    steps=(Step("Bend at the hips", PICK, 2), Step("Stand tall", HOLD), Step("Short, steady steps", WALK)),
    props=(bags("right_hand", "left_hand"),),
    places=("home", "outdoors"),
    anchor="pelvis",
    cues=(
        "Stand between two bags of the same weight.",
        "Bend at the hips with a long back, and pick them up.",
        "Stand tall, shoulders level, and take short, steady steps.",
        "Breathe, and put them down the same way.",
    ),
    faults=("leaning to one side", "hurrying", "taking too much", "holding the breath"),
    easier=("hip-hinge", "curl"),
    lighter="Carry one light bottle in each hand for ten steps along a wall.",
    more="Carry more or farther, or on one side only.",
    ask_first=(
        "you broke a vertebra",
        "you have a hernia",
        "your blood pressure is high and not under control",
        "you need a stick or a frame",
    ),
    sources=("ukcmo2019",),
    craft="The cues and faults are teaching practice. The guideline named counts carrying heavy bags as strengthening; no trial of it alone was read.",
)
