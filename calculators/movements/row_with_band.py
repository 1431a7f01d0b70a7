"""Row with a band: pulling, seated."""

from calculators.movements import Arrow, Movement, Pose, Step, band, chair

LONG = Pose(hip=82, knee=46, shoulder=56, elbow=6, out=4, ankle=4)
PULLED = LONG.but(shoulder=-24, elbow=98)

movement = Movement(
    title="Row with a band",
    line="Sit tall with a band under your feet and draw your elbows back.",
    daily="Pulling doors, raking, vacuuming, and sitting and standing upright.",
    muscles="The upper back, the back of the shoulders and the front of the upper arms.",
    works=("upper back", "front of the upper arm", "shoulders"),
    parts=("back", "arms"),
    levels=(1, 2, 3),
    dose="strength",
    steps=(Step("Arms long", LONG), Step("Elbows back", PULLED)),
    props=(chair(0), band("right_hand", "right_ball+3,-1,-4", "left_ball+3,-1,4", "left_hand")),
    anchor="seat",
    at=(-20, 45),
    seated=True,
    arrows=(Arrow("right_hand", 1, 2, -2, 9),),
    cues=(
        "Sit tall on a firm chair with the band under the middle of both feet.",
        "Breathe out and draw your elbows straight back.",
        "Squeeze your shoulder blades together.",
        "Let your arms go forward again slowly.",
    ),
    faults=("shrugging the shoulders", "leaning back", "bending the wrists", "letting the band snap back"),
    easier=("shoulder-blade-squeeze",),
    harder=("seated-row-machine", "pull-down"),
    lighter="Take a lighter band, or pull with one arm.",
    more="Hold the end for two seconds, take a stronger band, or do it standing.",
    ask_first=("you had a hip or back operation", "the band is worn or cracked: then do not use it"),
    sources=("niaseatedrow", "acehighrow", "stanghelle2018protocol"),
    craft="Checking the band is teaching practice.",
)
