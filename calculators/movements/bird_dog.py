"""Bird-dog: on hands and knees, one leg long, then the other arm too."""

from calculators.movements import Arrow, Movement, Pin, Pose, Step, mat

HANDS = {side: Pin(48, 4.6, z * 16, (1, 0, 0), (-0.2, 0.2, z)) for side, z in (("right_hand", 1), ("left_hand", -1))}
FOUR = Pose(tilt=88, nod=-22, hip=90, knee=95, ankle=(-62, -62), at=(0, 2), pins=HANDS)
LEG = FOUR.but(hip=(8, 90), knee=(4, 95), ankle=(0, -62), anchor="left_knee", at=(0, 2))
BOTH = LEG.but(pins={"left_hand": None}, shoulder=(90, 172), elbow=4)

movement = Movement(
    title="Bird-dog",
    line="On hands and knees, lift one leg straight behind you, then the opposite arm too.",
    daily="A back that lasts, and crawling to a chair after a fall.",
    muscles="The lower back, the buttocks, the shoulders and the deep trunk.",
    works=("lower back", "buttocks", "shoulders"),
    parts=("trunk", "back"),
    levels=(3, 4),
    dose="short hold",
    steps=(Step("Hands and knees", FOUR), Step("One leg long", LEG), Step("And the other arm", BOTH)),
    props=(mat(-70, 70),),
    view="lying",
    build="woman",
    anchor="left_knee",
    each_side=True,
    arrows=(Arrow("right_ankle", 1, 2, -4, 6),),
    cues=(
        "Hands below your shoulders, knees below your hips, on a mat.",
        "Keep your back as level as if a ball lay on it.",
        "Slide one leg back and lift it; when that is easy, reach the opposite arm forward too.",
        "Hold for up to five seconds, then change sides.",
    ),
    faults=("hollowing the back", "turning the hip out", "lifting the head"),
    easier=("plank-on-table",),
    lighter="Lift only one arm or one leg, or do it standing at a worktop.",
    more="Hold for longer on each side.",
    ask_first=("your knees or wrists hurt", "you cannot get up from the floor", "you broke a vertebra"),
    sources=("stanghelle2018protocol", "giangregorio2014tftf"),
    craft="The cues and faults are teaching practice; a diagonal lift on all fours was used in the trial named.",
)
