"""Step-up: one step, up and down."""

from calculators.movements import Arrow, Movement, Pin, Pose, Prop, Rod, Step, step
from calculators.movements._poses import feet

RAIL = Prop(
    "fixed point",
    (
        Rod(((-20, 92, -36), (74, 112, -36)), 2),
        Rod(((-16, 0, -36), (-16, 93, -36)), 1.8),
        Rod(((66, 0, -36), (66, 110, -36)), 1.8),
    ),
)
HAND = {"left_hand": Pin(22, 103, -36, None, (-1, -0.6, -0.4))}
READY = Pose(
    tilt=16, at=(18, 85, 0), heel=(0, 8), pins={"right_foot": Pin(38, 16, 9), "left_foot": Pin(-2, 0, -9)} | HAND
)
TOP = Pose(at=(38, 102.6, 0), pins=feet((38, 9), (38, -9), 16) | HAND)

movement = Movement(
    title="Step-up",
    line="Put one foot on a low step, push up until you stand on it, and step down slowly.",
    daily="Stairs, kerbs, and getting on a bus.",
    muscles="The front and back of the thighs and the buttocks.",
    works=("front of the thigh", "buttocks"),
    parts=("legs", "hips", "balance"),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Whole foot on step", READY), Step("Push up, stand tall", TOP, 2)),
    props=(step(24), RAIL),
    places=("home", "stairs"),
    anchor="pelvis",
    each_side=True,
    arrows=(Arrow("head", 1, 2, 0, 24),),
    cues=(
        "Stand at the lowest stair, a rail or a wall in reach.",
        "Put your whole foot on the step.",
        "Breathe out, push through that foot and stand tall.",
        "Step down slowly, the same foot last.",
    ),
    faults=("heel hanging off the step", "pushing off with the back foot", "lunging forward", "dropping down"),
    easier=("march",),
    harder=("stair-climb",),
    lighter="Use a lower step, or hold on with both hands.",
    more="Use a higher step, go more slowly, or step up sideways.",
    ask_first=("your knees hurt on stairs", "you are dizzy", "you fell in the last year: then have someone beside you"),
    sources=("stanghelle2018protocol",),
    craft="The cues and faults are teaching practice.",
)
