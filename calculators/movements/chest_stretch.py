"""Chest stretch."""

from calculators.movements import Arrow, Movement, Step, chair
from calculators.movements._poses import seated

BACK = seated(38, 10, back=-6, shoulder=-34, elbow=10, arm_out=78, arm_turn=80)
OPEN = seated(38, 10, shoulder=46, elbow=14, arm_out=58, arm_turn=60)

movement = Movement(
    title="Chest stretch",
    line="Open your arms to the sides and draw them gently back.",
    daily="Reaching, and standing upright.",
    muscles="The chest and the front of the shoulders, which are stretched.",
    works=("chest",),
    parts=("flexibility", "chest"),
    levels=(1, 2, 3, 4),
    dose="stretch",
    steps=(Step("Arms open", OPEN), Step("Gently back, hold", BACK)),
    props=(chair(24),),
    view="corner",
    anchor="seat",
    at=(0, 45),
    seated=True,
    arrows=(Arrow("right_hand", 1, 2, -4, 0),),
    cues=(
        "Sit tall in the middle of a chair, or stand.",
        "Lift your arms to the sides, palms forward, not above shoulder height.",
        "Draw your arms back and your shoulder blades together.",
        "Breathe, and hold.",
    ),
    faults=("hollowing the lower back", "shrugging", "forcing"),
    lighter="Keep your hands lower, and hold for five seconds.",
    more="Stand in a doorway, forearms on the frame, and lean forward a little.",
    ask_first=("a shoulder has come out of joint before", "you had an operation on the chest not long ago"),
    craft="The cues follow public exercise sheets; the doorway is teaching practice.",
)
