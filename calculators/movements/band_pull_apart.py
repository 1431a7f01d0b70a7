"""Band pull-apart."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, band


def hands(x, z):
    return {side: Pin(x, 124, s * z, None, (-0.3, -0.6, s)) for side, s in (("right_hand", 1), ("left_hand", -1))}


CLOSE = Pose(pins=hands(51, 15))
WIDE = Pose(pins=hands(16, 62))

movement = Movement(
    title="Band pull-apart",
    line="Hold a band at chest height and draw your hands apart.",
    daily="Upright posture, opening heavy doors, and carrying.",
    muscles="The muscles between the shoulder blades and the back of the shoulders.",
    works=("upper back", "shoulders"),
    parts=("back",),
    levels=(2, 3, 4),
    dose="strength",
    steps=(Step("Arms in front", CLOSE), Step("Hands apart", WIDE)),
    props=(band("right_hand", "left_hand"),),
    view="front",
    arrows=(Arrow("right_hand", 1, 2, -2, -10), Arrow("left_hand", 1, 2, 2, -10)),
    cues=(
        "Sit or stand tall, a light band in both hands at chest height.",
        "Keep your arms nearly straight and your shoulders down.",
        "Breathe out and draw your hands apart.",
        "Let them come back slowly.",
    ),
    faults=("too strong a band", "shrugging the shoulders", "hollowing the back", "one arm doing the work"),
    easier=("shoulder-blade-squeeze",),
    lighter="Keep your elbows at your sides, palms up, and turn your hands apart.",
    more="Hold the band with your hands closer together, or take a stronger band.",
    ask_first=(
        "a shoulder hurts",
        "you had an operation on a shoulder tendon",
        "the band is worn or cracked: then do not use it",
    ),
    craft="The cues and faults were held against two public pages; it has not been tried alone in a trial that we read.",
)
