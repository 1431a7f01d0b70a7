"""Weight lost without trying, against the weight criterion of GLIM, and when to see someone."""
from dataclasses import replace

from calculators import (
    Band, Calculator, Card, Choice, Formula, Limits, Lookup, NextStep, NoError, Output, Quantity, all_of, amputation, any_of, dialysis,
    pregnant, series, swelling, under_18, value, weight,
)

glim = series("cutoffs_by_panel").only(panel="GLIM")
LOSS, SEVERE = "malnutrition, phenotypic", "malnutrition, stage 2 severe"

before = replace(weight, name="before", label="Weight before", symbol="W₁", example="72")
now = replace(weight, name="now", label="Weight now", symbol="W₂", example="68", hint="The same scale and the same clothes, if you can.")
months = Quantity(
    "months", "Over how long", "duration in months", Limits(0.2, 60, "the lines are for weeks to a few years", 0.5, 36), example="6", symbol="months",
)
trying = Choice(
    "trying", "Were you trying to lose weight?", (("no", "No"), ("partly", "Partly, or not sure"), ("yes", "Yes")),
    hint="By eating less, training, an operation or a weight-loss medicine.",
)

loss = 100 * (before - now) / before
within = months <= 6


def beyond(role):
    """More lost than this role allows: within 6 months, or over a longer time."""
    short, long = (glim.cell("value", criterion=f"weight loss {when} 6 months", role=role) for when in ("within", "beyond"))
    return any_of(all_of(within, loss > short), all_of(months > 6, loss > long))


severe, counts = beyond(SEVERE), beyond(LOSS)
review = all_of(months <= 12, loss > 5)
SOON = "See your doctor within two weeks."
THIS_WEEK = "See your doctor this week."

calculator = Calculator(
    title="Weight change",
    question="Have you lost more weight than is safe to ignore?",
    for_whom="Adults who weigh less than they did, above all those who were not trying to.",
    not_for="It cannot tell fat from muscle or water. With swelling, on dialysis or in pregnancy the scale misleads.",
    inputs=(before, now, months, trying),
    exclusions=(under_18, pregnant, swelling, amputation, dialysis),
    outputs=(
        Output(
            "loss", "Weight lost, as a share of what you weighed", loss, "%", 1,
            NoError("It is plain division of your own two weights. Scales, clothes and the time of day can move it by some tenths of a kilogram."),
            (
                Band("gained", value < 0, "You weigh more than before, so this check does not apply."),
                Band("severe", severe, "{loss} lost. That is beyond the second, severe line of the GLIM group for this length of time."),
                Band("counts", counts, "{loss} lost. That is beyond the line of the GLIM group for this length of time. The line is one of two kinds of sign it needs for malnutrition."),
                Band("review", review, "{loss} lost. That is not beyond the line of the GLIM group. Doctors still look into more than 5 % within a year, when nobody planned it."),
                Band("steady", all_of(value >= 0, value <= 0), "Your weight has not changed."),
                Band("below", None, "{loss} lost. That is not beyond any line here. Weigh again in four weeks."),
            ),
            "cederholm2019glim",
        ),
        Output(
            "lost", "Weight lost", before - now, "kg", 1,
            NoError("It is plain subtraction of your own two weights."),
            (Band("gained", value < 0, "You weigh more than before."), Band("lost", None, "You weigh {lost} less than before.")),
            "cederholm2019glim", follows="before",
        ),
        Output(
            "pace", "Pace", loss / months, "%/mo", 1,
            NoError("It is plain division; weight seldom falls evenly."),
            (Band("gained", value < 0, "Your weight rose over this time."), Band("pace", None, "On average {pace} of what you weighed before.")),
            "cederholm2019glim",
        ),
    ),
    headline=(
        Band("gained", loss < 0, "You weigh more than before, so this check does not apply. Sudden gain with swollen legs or short breath needs a doctor today."),
        Band("planned", all_of(trying.is_("yes"), counts), "You lost {loss} of your weight in {months}, and you meant to. Part of such a loss is lean mass. Train for strength and eat enough protein, to keep what you can."),
        Band("planned_little", trying.is_("yes"), "You lost {loss} of your weight in {months}, and you meant to. The lines here are for loss that nobody planned."),
        Band("severe", severe, f"You lost {{loss}} of your weight in {{months}}. For a loss you did not plan, that is a lot. {THIS_WEEK}"),
        Band("counts", counts, f"You lost {{loss}} of your weight in {{months}}. For a loss you did not plan, that is beyond the line that experts use. {SOON}"),
        Band("review", review, f"You lost {{loss}} of your weight in {{months}}. For a loss you did not plan, that deserves a look. {SOON}"),
        Band("below", loss > 0, "You lost {loss} of your weight in {months}. That is not beyond any line here. Weigh again in four weeks, and see a doctor if it goes on."),
        Band("steady", None, "Your weight has not changed."),
    ),
    formulas=(
        Formula("loss", "Share of weight lost", "loss", loss, "%", "cederholm2019glim", Card(
            "2019", "To agree worldwide on when someone is malnourished.",
            "Adults in any kind of care. Nutrition societies agreed on the lines; they were not drawn from one group of people.",
            "Two weights, and the time between them.", "The lines are agreed, and printed without an error.",
            "Malnutrition needs one sign of this kind (weight, body mass index or muscle) and one of another (eating little, poor uptake or "
            "inflammation). A review for family doctors calls 5 % or more within 6 to 12 months a reason to look for a cause in people over 65.")),
    ),
    lookup=Lookup("loss", rows=("before", (45, 50, 55, 60, 65, 70, 75, 80, 90, 100)), columns=("now", (42, 46, 50, 54, 58, 62, 66, 70, 75, 80)),
                  fixed=(("months", 6), ("trying", "no"))),
    knows_not="It does not know why you lost weight, nor how much of it was muscle. Only an examination can look for the cause.",
    next_steps=(
        NextStep("Lost without trying and beyond a line? Book the doctor’s visit now, and take your weights with their dates.", ""),
        NextStep("Call the same day if you cannot swallow or keep food down, see blood, or feel faint. For chest pain call an ambulance.", ""),
        NextStep("Meanwhile eat some protein at each meal, and test your legs on a chair.", "calculators/chair-stand.md"),
    ),
    sources=("gaddey2014unintentional", "gaddey2021unintentional"),
)
