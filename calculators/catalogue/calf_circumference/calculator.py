"""Calf circumference against the Asian and US lines, and the finger-ring test for those with no tape."""

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
    Stop,
    all_of,
    any_of,
    body_size_exclusions,
    by,
    choose,
    given,
    height,
    named,
    not_,
    series,
    sex,
    value,
    weight,
)

from .._what_to_do import ASK, TEST_LEGS

cutoffs = series("cutoffs_by_panel").only(criterion="calf circumference")
ring_rows = series("finger_ring_test_tanaka")
steps = series("calf_circumference_bmi_adjustment")

calf = Quantity(
    "calf",
    "Calf, at its widest",
    "girth",
    Limits(15, 70, "outside it a slip of the tape is likelier than a calf", 24, 50),
    example="34.5",
    symbol="calf",
    optional=True,
    hint="Bare leg, foot flat, muscle loose. Leave it empty if you have no tape.",
)
ring = Choice(
    "ring",
    "Finger ring around the calf",
    (
        ("bigger", "My fingertips do not meet"),
        ("just_fits", "They just meet"),
        ("smaller", "They meet and there is room left"),
    ),
    hint="For those with no tape. Both thumbs and forefingers around the thickest part of the calf you do not kick with.",
    optional=True,
)
adjust = Choice(
    "adjust",
    "Adjust for body mass index",
    (("no", "No"), ("yes", "Yes")),
    start="no",
    hint="Off unless you ask for it. Leave it off if you are losing weight or are ill.",
)
weight, height = (
    replace(weight, optional=True, hint="Only for the adjustment."),
    replace(height, optional=True, hint="Only for the adjustment."),
)

metres = named("h", height / 100, "m", "Height in metres")
bmi = weight / metres**2


def taken_off(start):
    return steps.cell("subtract_cm", bmi_from=start)


off = named(
    "off",
    choose(
        (adjust.is_("no"), 0),
        (bmi >= 40, taken_off(40)),
        (bmi >= 30, taken_off(30)),
        (bmi >= 25, taken_off(25)),
        otherwise=0,
    ),
    "cm",
    "Taken off for body mass index",
)
sized = any_of(adjust.is_("no"), all_of(given(weight), given(height)))


def line(panel, role=None):
    rows = cutoffs.only(panel=panel, **({"role": role} if role else {}))
    return by(sex, female=rows.cell("value", sex="female"), male=rows.cell("value", sex="male"))


asia = by(sex, **{s: cutoffs.only(panel="AWGS", year=2025).cell("value", sex=s) for s in ("female", "male")})
one_sd, two_sd = line("Gonzalez (NHANES)", "moderately low (-1 SD)"), line("Gonzalez (NHANES)", "severely low (-2 SD)")
shares = {r["result"].replace(" ", "_"): r["share_percent"] for r in ring_rows.rows}
CHECK = "Worth checking with a doctor or physiotherapist."
WEIGHT = NextStep(
    "Losing weight without trying? Check how much today, and see a doctor.", "calculators/weight-change.md"
)
BELOW = (ASK, TEST_LEGS, WEIGHT)
LINE = "33 cm for women, 34 cm for men"

calculator = Calculator(
    title="Calf circumference",
    question="Is your calf thinner than it should be?",
    for_whom="Adults with a tape measure, or with two hands. The lines were drawn for older adults.",
    not_for="It does not fit swollen or operated legs. A tape measures fat and skin along with muscle.",
    inputs=(sex, calf, ring, adjust, weight, height),
    exclusions=body_size_exclusions,
    stops=(
        Stop(
            "nothing",
            all_of(not_(given(calf)), not_(given(ring))),
            "Give the calf in centimetres or inches, or the result of the finger ring.",
        ),
        Stop(
            "size",
            all_of(given(calf), not_(sized)),
            "To adjust for body mass index, give your weight and your height too, or choose “No”.",
        ),
    ),
    outputs=(
        Output(
            "asia",
            "Your calf, against the Asian line (AWGS 2019 and 2025)",
            calf,
            "cm",
            1,
            NoError(
                "The line is what experts agreed on; it is printed without an error. Two tapes may differ by some millimetres."
            ),
            (
                Band("below", value < asia, f"Below the line of the Asian group ({LINE}). {CHECK}", "check"),
                Band("not_below", None, f"Not below the line of the Asian group ({LINE})."),
            ),
            "chen2025awgs",
            follows="calf",
            shown_when=given(calf),
            hidden_says="Needs the calf with a tape.",
            panel="cut-offs",
        ),
        Output(
            "america",
            "Your calf, against young US adults (NHANES)",
            calf - off,
            "cm",
            1,
            NoError(
                "The lines are one and two standard deviations below the mean of young adults; for one person no error is printed."
            ),
            (
                Band(
                    "severely_low",
                    value < two_sd,
                    f"{{america}}: more than two standard deviations below young US adults. {CHECK}",
                    "check",
                ),
                Band(
                    "on_severe_line",
                    value <= two_sd,
                    f"{{america}}: exactly on the line two standard deviations below young US adults. What we read does not say which side it belongs to. {CHECK}",
                    "check",
                ),
                Band(
                    "moderately_low",
                    value < one_sd,
                    f"{{america}}: between one and two standard deviations below young US adults. {CHECK}",
                    "check",
                ),
                Band(
                    "on_moderate_line",
                    value <= one_sd,
                    "{america}: exactly on the line one standard deviation below young US adults. What we read does not say which side it belongs to.",
                ),
                Band("usual", None, "{america}: not low against young US adults."),
            ),
            "gonzalez2021calf",
            follows="calf",
            shown_when=given(calf),
            hidden_says="Needs the calf with a tape.",
            panel="cut-offs",
        ),
        Output(
            "ring_share",
            "People in the study with your ring result",
            by(ring, **shares),
            "%",
            0,
            NoError("It is the share of 1,904 older people in one Japanese study."),
            (
                Band(
                    "smaller",
                    ring.is_("smaller"),
                    f"Room left in the ring: {{ring_share}} of older people in Japan had this result. They had sarcopenia more often than the others. {CHECK}",
                    "check",
                ),
                Band(
                    "just_fits",
                    ring.is_("just_fits"),
                    "The ring just fits: {ring_share} of older people in Japan had this result. They had sarcopenia somewhat more often than those with bigger calves.",
                ),
                Band(
                    "bigger",
                    None,
                    "The ring does not close: {ring_share} of older people in Japan had this result. It is the usual one.",
                ),
            ),
            "tanaka2018yubiwakka",
            shown_when=given(ring),
            hidden_says="No tape? Use the ring of your fingers.",
        ),
    ),
    headline=(
        Band(
            "ring_smaller",
            all_of(not_(given(calf)), ring.is_("smaller")),
            "There is room between your fingers and your calf. That is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band(
            "ring_other",
            not_(given(calf)),
            "By the finger ring your calf is not thin. A tape says more, and a strength test more still.",
        ),
        Band(
            "below",
            calf < asia,
            f"Your calf of {{calf}} is below the line of the Asian group ({LINE}). That is worth checking with a doctor or physiotherapist; it is not a diagnosis.",
            "check",
            BELOW,
        ),
        Band(
            "below_adjusted",
            all_of(adjust.is_("yes"), calf - off < one_sd),
            "Your calf of {calf} is not below the Asian line. Adjusted for body mass index it counts as {america}, which is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band(
            "ring_against_tape",
            ring.is_("smaller"),
            "Your calf of {calf} is not below the Asian line, yet there is room in your finger ring. "
            "Measure again; if the ring still has room, that is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band(
            "not_below",
            None,
            f"Your calf of {{calf}} is not below the line of the Asian group ({LINE}). That does not rule out weak muscles.",
        ),
    ),
    formulas=(
        Formula(
            "america",
            "NHANES 1999 to 2006, with the adjustment for body mass index",
            "calf compared",
            calf - off,
            "cm",
            "gonzalez2021calf",
            Card(
                "2021",
                "To draw lines for low muscle from the whole span of adult age.",
                "17,789 US adults; the lines come from those aged 18 to 39 with a body mass index of 18.5 to 24.9.",
                "A tape around the calf, and lean mass of arms and legs by DXA.",
                "Calf and lean mass of arms and legs went together closely: correlation 0.84 in men and 0.86 in women.",
                "The paper supports adjusting for body mass index. The amounts come from places that quote it. We leave out its addition of some centimetres for very thin people: it can hide wasting.",
            ),
        ),
    ),
    lookup=Lookup(
        "america",
        rows=("calf", (28, 29, 30, 31, 32, 33, 34, 35, 36, 38, 40, 42, 44)),
        columns=("weight", (55, 65, 75, 85, 95, 110)),
        fixed=(("sex", "female"), ("ring", None), ("adjust", "yes"), ("height", 165)),
    ),
    knows_not="A tape cannot tell muscle from fat or fluid. It does not measure strength, which matters more.",
    next_steps=(
        TEST_LEGS,
        WEIGHT,
        NextStep(
            "Write the girth and the date down. Measure again in three months, at the same place, with the same tape."
        ),
    ),
    worse=(("calf", "less"), ("ring", "more")),
    sources=("chen2020awgs", "kawakami2015calf", "fujii2022yubiwakka"),
)
