"""Weight lost without trying, against the weight criterion of GLIM, and when to see someone."""

from dataclasses import replace

from calculators import (
    Band,
    Calculator,
    Card,
    Choice,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    all_of,
    amputation,
    any_of,
    dialysis,
    pregnant,
    series,
    swelling,
    under_18,
    value,
    weight,
)

from .._what_to_do import CHAIR, EAT, PROTEIN, SAFETY, TEST_LEGS, TRAIN

glim = series("cutoffs_by_panel").only(panel="GLIM")
LOSS, SEVERE = "malnutrition, phenotypic", "malnutrition, stage 2 severe"

before = replace(weight, name="before", label="Weight before", symbol="W₁", example="72")
now = replace(
    weight,
    name="now",
    label="Weight now",
    symbol="W₂",
    example="68",
    hint="The same scale and the same clothes, if you can.",
)
months = Quantity(
    "months",
    "Over how long",
    "duration in months",
    Limits(0.2, 60, "the lines are for weeks to a few years", 0.5, 36),
    example="6",
    symbol="months",
)
trying = Choice(
    "trying",
    "Were you trying to lose weight?",
    (("no", "No"), ("partly", "Partly, or not sure"), ("yes", "Yes")),
    hint="By eating less, training, an operation or a weight-loss medicine.",
)

loss = 100 * (before - now) / before
within = months <= 6


def beyond(role):
    """More lost than this role allows: within 6 months, or over a longer time."""
    short, long = (
        glim.cell("value", criterion=f"weight loss {when} 6 months", role=role) for when in ("within", "beyond")
    )
    return any_of(all_of(within, loss > short), all_of(months > 6, loss > long))


severe, counts = beyond(SEVERE), beyond(LOSS)
# How soon to see someone depends on the share alone, which no length of time makes milder: our choice, beside GLIM's lines for each length.
short_line, long_line = (
    glim.cell("value", criterion="weight loss within 6 months", role=role) for role in (LOSS, SEVERE)
)
planned, on_the_line = trying.is_("yes"), all_of(loss >= short_line, loss <= short_line)
SOON = "See your doctor within two weeks."
THIS_WEEK = "See your doctor this week."
LOST = "You lost {loss} of your weight in {months}."
UNPLANNED = f"{LOST} For a loss you did not plan, that"
CALL = NextStep(
    "Call the same day if you cannot swallow or keep food down, see blood, or feel faint. For chest pain call an ambulance.",
    SAFETY,
)
SEE = (
    NextStep("Book the doctor’s visit today. Take your weights with their dates, and a list of your medicines."),
    CALL,
    NextStep(
        "Until then eat some protein at each meal, and weigh yourself once a week. With kidney disease, ask your care team first.",
        PROTEIN,
    ),
)
WATCH = (NextStep("Weigh again in four weeks, on the same scale. Still falling? See your doctor then."), EAT, CALL)
KEEP = (
    TRAIN,
    EAT,
    NextStep(
        "Weigh yourself once a week, and test your legs every four weeks. Weaker legs? Slow the loss down.", CHAIR
    ),
)

calculator = Calculator(
    title="Weight change",
    question="Have you lost more weight than is safe to ignore?",
    for_whom="Adults who weigh less than they did, above all those who were not trying to.",
    not_for="It cannot tell fat from muscle or water. With swelling, on dialysis or in pregnancy the scale misleads.",
    inputs=(before, now, months, trying),
    exclusions=(under_18, pregnant, swelling, amputation, dialysis),
    outputs=(
        Output(
            "loss",
            "Weight lost, as a share of what you weighed",
            loss,
            "%",
            1,
            NoError(
                "It is plain division of your own two weights. Scales, clothes and the time of day can move it by some tenths of a kilogram."
            ),
            (
                Band("gained", value < 0, "You weigh more than before, so this check does not apply."),
                Band("steady", value <= 0, "Your weight has not changed."),
                Band(
                    "severe",
                    severe,
                    "{loss} lost. That is beyond the second, severe line of the GLIM group for this length of time.",
                ),
                Band(
                    "counts",
                    counts,
                    "{loss} lost. That is beyond the line of the GLIM group for this length of time. The line is one of two kinds of sign it needs for malnutrition.",
                ),
                Band(
                    "on_the_line",
                    on_the_line,
                    f"{{loss}} lost. That is exactly on the line: the GLIM group asks for more than {short_line:g} % within 6 months. One review counts {short_line:g} % itself.",
                ),
                Band(
                    "review",
                    value > short_line,
                    f"{{loss}} lost. The GLIM group’s line for so long a time is higher, but more than {short_line:g} % that nobody planned deserves a look.",
                ),
                Band("below", None, f"{{loss}} lost. That is below the line, which is more than {short_line:g} %."),
            ),
            "cederholm2019glim",
        ),
        Output(
            "lost",
            "Weight lost",
            before - now,
            "kg",
            1,
            NoError("It is plain subtraction of your own two weights."),
            (
                Band("gained", value < 0, "You weigh more than before."),
                Band("steady", value <= 0, "You weigh as much as before."),
                Band("lost", None, "You weigh {lost} less than before."),
            ),
            "cederholm2019glim",
            follows="before",
        ),
        Output(
            "pace",
            "Pace",
            loss / months,
            "%/mo",
            1,
            NoError("It is plain division; weight seldom falls evenly."),
            (
                Band("gained", value < 0, "Your weight rose over this time."),
                Band("pace", None, "On average {pace} of what you weighed before."),
            ),
            "cederholm2019glim",
            shown_when=months >= 1,
            hidden_says="Under a month no pace is shown: food, water and the scale move a weight by as much.",
        ),
    ),
    headline=(
        Band(
            "gained",
            loss < 0,
            "You weigh more than before, so this check does not apply.",
            steps=(
                NextStep("Gained within days, with swollen legs or short breath? Call a doctor today."),
                TEST_LEGS,
                NextStep("Weigh again in four weeks, on the same scale, and stop there if it holds."),
            ),
        ),
        Band(
            "steady",
            loss <= 0,
            "Your weight has not changed.",
            steps=(
                NextStep("Weigh again in three months, or sooner if your clothes or rings get loose."),
                TEST_LEGS,
                EAT,
            ),
        ),
        Band(
            "planned",
            all_of(planned, counts),
            f"{LOST[:-1]}, and you meant to. Part of such a loss is lean mass. Train for strength and eat enough protein, to keep what you can.",
            steps=KEEP,
        ),
        Band(
            "planned_little",
            planned,
            f"{LOST[:-1]}, and you meant to. The lines here are for loss that nobody planned.",
            steps=KEEP,
        ),
        Band("severe", loss > long_line, f"{UNPLANNED} is a lot. {THIS_WEEK}", "week", SEE),
        Band("counts", counts, f"{UNPLANNED} is beyond the line that experts use. {SOON}", "soon", SEE),
        Band("review", loss > short_line, f"{UNPLANNED} deserves a look, however long it took. {SOON}", "soon", SEE),
        Band(
            "on_the_line",
            on_the_line,
            f"{LOST} That is exactly on the line: one group counts more than {short_line:g} %, one review {short_line:g} % itself. It is worth checking with your doctor.",
            "check",
            SEE,
        ),
        Band(
            "below",
            None,
            f"{LOST} That is below the line, which is more than {short_line:g} %. Weigh again in four weeks, and see a doctor if it goes on.",
            "watch",
            WATCH,
        ),
    ),
    formulas=(
        Formula(
            "loss",
            "Share of weight lost",
            "loss",
            loss,
            "%",
            "cederholm2019glim",
            Card(
                "2019",
                "To agree worldwide on when someone is malnourished.",
                "Adults in any kind of care. Nutrition societies agreed on the lines; they were not drawn from one group of people.",
                "Two weights, and the time between them.",
                "The lines are agreed, and printed without an error.",
                "Malnutrition needs one sign of this kind (weight, body mass index or muscle) and one of another (eating little, poor uptake or "
                "inflammation). A review for family doctors calls 5 % or more within 6 to 12 months a reason to look for a cause in people over 65.",
            ),
        ),
    ),
    lookup=Lookup(
        "loss",
        rows=("before", (45, 50, 55, 60, 65, 70, 75, 80, 90, 100)),
        columns=("now", (42, 46, 50, 54, 58, 62, 66, 70, 75, 80)),
        fixed=(("months", 6), ("trying", "no")),
    ),
    knows_not="It does not know why you lost weight, nor how much of it was muscle. Only an examination can look for the cause.",
    next_steps=SEE,
    worse=(("before", "more"), ("now", "less"), ("months", "more"), ("months", "less"), ("trying", "less")),
    sources=("gaddey2014unintentional", "gaddey2021unintentional"),
)
