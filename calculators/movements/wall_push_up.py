"""Wall push-up: pushing with the arms, as hard as one leans."""

from calculators.movements import Arrow, Movement, Pose, Step, wall
from calculators.movements._poses import on_wall

WALL = 68
FAR = Pose(tilt=12, pins=on_wall(WALL, 128))
NEAR = Pose(tilt=24, pins=on_wall(WALL, 128))

movement = Movement(
    title="Wall push-up",
    line="Lean on a wall with both hands, bend your elbows, and push yourself back.",
    daily="Pushing a door or a trolley, and pushing yourself up from bed or floor.",
    muscles="The chest, the shoulders and the back of the upper arms.",
    works=("chest", "back of the upper arm", "shoulders"),
    parts=("chest", "arms"),
    levels=(1, 2, 3),
    dose="strength",
    steps=(Step("Arms long", FAR, 2), Step("Bend elbows", NEAR, 2)),
    props=(wall(WALL),),
    view="side from behind",
    build="man",
    arrows=(Arrow("top", 1, 2, 0, 40),),
    cues=(
        "Stand a little more than an arm’s length from a clear wall.",
        "Put your palms on it at shoulder height, as wide as your shoulders.",
        "Bend your elbows and count to four, your body as straight as a plank.",
        "Breathe out and push back while you count to two.",
    ),
    faults=("back hollow or round", "head poking forward", "shoulders up at the ears"),
    easier=("seated-push",),
    harder=("worktop-push-up", "chest-press", "plank-on-table"),
    lighter="Stand closer to the wall.",
    more="Step your feet farther back.",
    ask_first=("a shoulder or wrist hurts", "you had an operation on breast, chest or shoulder not long ago"),
    sources=("stanghelle2018protocol",),
    craft="The cues follow public exercise sheets; the faults are teaching practice.",
)
