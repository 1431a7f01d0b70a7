"""What to do next, in words that several calculators share: whom to see, how to start, when to test again."""

from calculators import NextStep

LOSING = NextStep(
    "Losing weight without trying, or eating little? See your doctor or a dietitian within two weeks.",
    "calculators/weight-change.md",
)
TRAIN = NextStep(
    "Train twice a week, from today: a few slow stands from a chair are a start. Stop at any sharp pain.",
    "guides/sit-to-stand-starter.md",
)
TEST_LEGS = NextStep(
    "Test your legs today: count how often you can stand up in half a minute. Test again in four weeks.",
    "calculators/chair-stand.md",
)
ASK_SCAN = NextStep("If you want a real measurement, ask your doctor whether a DXA scan would change anything for you.")
