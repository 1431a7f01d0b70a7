"""Weight lost without trying, against the weight criterion of GLIM, and when to see someone."""

from dataclasses import replace

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, bands, choice, series
from calculators.formulas import all_of, any_of, value
from calculators.people import amputation, dialysis, pregnant, swelling, under_18, weight

glim = series("cutoffs_by_panel").only(panel="GLIM")
LOSS, SEVERE = "malnutrition, phenotypic", "malnutrition, stage 2 severe"
SOURCE = "cederholm2019glim"

before = replace(weight, name="before", symbol="W₁", example="72")
now = replace(weight, name="now", symbol="W₂", example="68")
months = Quantity("months", "duration in months", Limits(0.2, 60, 0.5, 36), "6", "months")
trying = choice("trying", "no", "partly", "yes")

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

calculator = Calculator(
    inputs=(before, now, months, trying),
    exclusions=(under_18, pregnant, swelling, amputation, dialysis),
    outputs=(
        Output(
            "loss",
            loss,
            "%",
            1,
            SOURCE,
            bands(
                gained=value < 0,
                steady=value <= 0,
                severe=severe,
                counts=counts,
                on_the_line=on_the_line,
                review=value > short_line,
                below=None,
            ),
        ),
        Output(
            "lost",
            before - now,
            "kg",
            1,
            SOURCE,
            bands(gained=value < 0, steady=value <= 0, lost=None),
            follows="before",
        ),
        Output("pace", loss / months, "%/mo", 1, SOURCE, bands(gained=value < 0, pace=None), shown_when=months >= 1),
    ),
    headline=bands(
        gained=(loss < 0, "", "gained"),
        steady=(loss <= 0, "", "steady"),
        planned=(all_of(planned, counts), "", "keep"),
        planned_little=(planned, "", "keep"),
        severe=(loss > long_line, "week", "see"),
        counts=(counts, "soon", "see"),
        review=(loss > short_line, "soon", "see"),
        on_the_line=(on_the_line, "check", "see"),
        below=(None, "watch", "watch"),
    ),
    formulas=(Formula("loss", "loss", loss, "%", SOURCE),),
    lookup=Lookup(
        "loss",
        rows=("before", (45, 50, 55, 60, 65, 70, 75, 80, 90, 100)),
        columns=("now", (42, 46, 50, 54, 58, 62, 66, 70, 75, 80)),
        fixed=(("months", 6), ("trying", "no")),
    ),
    worse=(("before", "more"), ("now", "less"), ("months", "more"), ("months", "less"), ("trying", "less")),
    sources=("gaddey2014unintentional", "gaddey2021unintentional"),
)
