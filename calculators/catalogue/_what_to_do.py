"""What to do after an answer, for answers that several tests share: someone who needs their hands, someone below a line, someone well."""

from calculators import NextStep

CHECK = "It is worth checking with a doctor or physiotherapist."
STARTER, TOO_EASY, SAFETY = (
    "guides/sit-to-stand-starter.md",
    "guides/sit-to-stand-starter.md#too-easy",
    "about/safety-and-limits.md",
)
CHAIR, PATHWAY, PROTEIN = "calculators/chair-stand.md", "calculators/sarcopenia-pathway.md", "keep/protein.md"

ASK = NextStep(
    "Show the printed answer to a doctor or physiotherapist, and ask what could be behind it. Ask this month; sooner if it gets worse."
)
TRAIN = NextStep(
    "Train your legs twice a week with the sit-to-stand starter, if you can rise safely. Stop at any sharp pain or dizziness.",
    STARTER,
)
KEEP_TRAINING = NextStep(
    "Keep it: train your legs twice a week. The starter shows how to make it harder. Stop at any sharp pain.", TOO_EASY
)
TEST_LEGS = NextStep(
    "Test your legs as well, today if you feel well: count how often you can stand up from a chair in half a minute.",
    CHAIR,
)
EAT = NextStep("Eat some protein at each meal. With kidney disease, ask your care team first.", PROTEIN)


def again(what: str) -> NextStep:
    """Write it down and repeat it: our own interval, the one of the printed guide."""
    return NextStep(f"Write the result and today’s date down. Test again in four weeks, {what}, and stop at any pain.")


def below_a_line(what: str) -> tuple[NextStep, ...]:
    """For someone under a line who can stand up: ask, train, repeat."""
    return ASK, TRAIN, again(what)


def doing_well(what: str) -> tuple[NextStep, ...]:
    """For someone on the good side: keep it, feed it, repeat."""
    return KEEP_TRAINING, EAT, again(what)


NEEDS_HANDS = (
    NextStep(
        "Call a doctor, physiotherapist or falls service now, and ask for a visit within two weeks. Take the printed answer along.",
        SAFETY,
    ),
    NextStep(
        "Until then leave sit-to-stand training alone. Rise from a higher seat with arms, your hands on them and someone beside you."
    ),
    NextStep(
        "Each time you sit down, do it slowly. Ask at the visit which exercises fit you, and when to test again. Stop if you feel unsteady."
    ),
)
"""For someone who cannot rise without hands: led elsewhere before any sit-to-stand."""
UNSTEADY = (
    NextStep(
        "Ask your doctor, nurse or physiotherapist for a falls check this month. After a fall that hurt you, go today.",
        SAFETY,
    ),
    NextStep(
        "Have someone beside you when you walk or turn in a tight place. Clear the floor of rugs and cables today."
    ),
    NextStep(
        "Ask at the check which exercises fit you. Test again in four weeks, never alone, and stop if you feel unsteady."
    ),
)
"""For someone whose time points to a risk of falling."""
