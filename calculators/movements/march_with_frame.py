"""March with a walking frame."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, walking_frame

GRIP = {
    side: Pin(16, 87, z * 30, (1, -0.2, 0), (-1, -0.5, z * 0.3)) for side, z in (("right_hand", 1), ("left_hand", -1))
}
STAND = Pose(tilt=5, hip=5, pins=GRIP)
UP = STAND.but(hip=(52, 5), knee=(58, 0), ankle=(0, 0))
STAND = STAND.but(ankle=(0, 0))

movement = Movement(
    title="March with a walking frame",
    line="Hold your frame with both hands and lift one foot, then the other.",
    daily="Walking from room to room, and stepping over a threshold.",
    muscles="The front of one hip, and the side of the hip you stand on.",
    works=("front of the hip", "side of the hip"),
    parts=("hips", "balance"),
    levels=(1, 2),
    dose="warm-up",
    steps=(Step("Stand in the frame", STAND), Step("Lift one foot", UP)),
    props=(walking_frame(32),),
    anchor="left_foot",
    arrows=(Arrow("right_knee", 1, 2, 8, 10),),
    cues=(
        "Stand tall inside your frame, its brakes on, a chair behind you.",
        "Lift one foot a hand’s breadth and put it down softly.",
        "Change feet without leaning to the side.",
        "Sit down for a rest before you are tired.",
    ),
    faults=("bending over the frame", "pushing the frame away", "stamping"),
    easier=("seated-march",),
    harder=("march",),
    lighter="Lift only the heels, one after the other.",
    more="Lift higher, or press less with your hands.",
    ask_first=("you fell in the last year: then have someone beside you", "you are dizzy when you stand"),
    craft="The form with a frame is teaching practice.",
)
