"""A body so light that a panel counts it: one line, one sentence and one list of steps wherever height and weight meet."""

from calculators import NextStep, meets, series

_espen = series("cutoffs_by_panel").only(panel="ESPEN", year=2015, criterion="BMI", age_band="adults")
SIGN = f"ESPEN 2015 counts a body mass index under {_espen.cell('value')} as a sign of malnutrition."


def too_light(bmi):
    """Whether this body mass index lies under the panel's line."""
    return meets(bmi, _espen)


THIN = (
    NextStep("Make an appointment with your doctor or a dietitian. Take your weights of the last year with you."),
    NextStep(
        "Work out how much your weight has changed. If you lost it without trying, go within two weeks.",
        "calculators/weight-change.md",
    ),
    NextStep(
        "Until then eat something with protein at each meal, and add a snack. Do not try to lose weight.",
        "keep/protein.md",
    ),
)
"""After an answer that finds somebody very light."""
