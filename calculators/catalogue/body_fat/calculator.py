"""Body fat from height, weight, age and a tape: four equations side by side, and how far they spread."""

from dataclasses import replace
from typing import Any

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    Range,
    age,
    all_of,
    any_of,
    body_size_exclusions,
    by,
    given,
    height,
    log10,
    maximum,
    minimum,
    named,
    not_,
    printed,
    sex,
    value,
    weight,
)

from .._keeping_muscle import ASK_SCAN, TEST_LEGS
from .._several_equations import highest, how_many, lowest


def tape(name, label, low, high, example, hint):
    """A girth the reader may leave empty."""
    return Quantity(
        name,
        label,
        "girth",
        Limits(low, high, "outside it a typing slip is likelier than a girth"),
        example,
        name,
        hint,
        optional=True,
    )


age = replace(age, limits=Limits(18, 110, "these studies measured adults", usual_high=83))
waist = tape(
    "waist", "Waist", 40, 250, "88", "At the top of the hip bones, after breathing out. For relative fat mass."
)
belly = tape(
    "belly", "Waist as the Navy measures it", 40, 250, "86", "Men: at the navel. Women: where you are narrowest."
)
neck = tape("neck", "Neck", 20, 80, "38", "Just below the voice box.")
hip = tape("hip", "Hips (women only)", 50, 250, "100", "Where your seat stands out most.")

metres = named("h", height / 100, "m", "Height in metres")
bmi = named("BMI", weight / metres**2, "kg/m2", "Body mass index")
female = by(sex, female=1, male=0)
deurenberg = printed("1.20") * bmi + 0.23 * age - 10.8 * by(sex, female=0, male=1) - 5.4
cun_bae = (
    -44.988
    + 0.503 * age
    + 10.689 * female
    + 3.172 * bmi
    - 0.026 * bmi**2
    + 0.181 * bmi * female
    - 0.02 * bmi * age
    - 0.005 * bmi**2 * female
    + 0.00021 * bmi**2 * age
)
rfm = 64 - 20 * (height / waist) + 12 * female
density = named(
    "D",
    by(
        sex,
        female=1.29579 - 0.35004 * log10(belly + hip - neck) + printed("0.22100") * log10(height),
        male=1.0324 - 0.19077 * log10(belly - neck) + 0.15456 * log10(height),
    ),
    "1",
    "Body density",
)
navy = 495 / density - 450

# CUN-BAE is a parabola in BMI; beyond its top a heavier person would be given less fat (our arithmetic).
climbs = bmi * (0.052 + 0.01 * female - 0.00042 * age) < 3.172 + 0.181 * female - 0.02 * age
taped = any_of(
    all_of(sex.is_("female"), given(belly), given(neck), given(hip), belly + hip - neck > 0),
    all_of(sex.is_("male"), given(belly), given(neck), belly - neck > 0),
)
USED = {
    "deurenberg": (deurenberg, all_of(bmi >= 13.9, bmi <= 40.9, age <= 83, deurenberg > 0)),
    "cun_bae": (cun_bae, all_of(age <= 80, climbs, cun_bae > 0)),
    "rfm": (rfm, all_of(given(waist), rfm > 0)),
    "navy": (navy, all_of(taped, density > 0, navy > 0, navy < 100)),
}
SEE: dict[str, Any] = {"deurenberg": 4.1, "cun_bae": 4.66, "rfm": 0, "navy": by(sex, female=3.72, male=3.52)}
"""Standard errors in points of body fat; for relative fat mass none was seen in print."""
least, most = lowest(USED.values(), 100), highest(USED.values())
bottom = lowest([(maximum(0, x - 1.96 * SEE[name]), fits) for name, (x, fits) in USED.items()], 100)
top = highest([(minimum(100, x + 1.96 * SEE[name]), fits) for name, (x, fits) in USED.items()])
fitting = how_many(fits for _, fits in USED.values())


def estimate(name, label, source, error, hidden_says):
    """One equation's answer."""
    x, fits = USED[name]
    ends = "." if isinstance(error, NoError) else f". It could be {{{name}.range}}."
    return Output(
        name,
        label,
        x,
        "%{bodyfat}",
        0,
        error,
        (Band("estimate", None, f"{label}: about {{{name}}}{ends}"),),
        source,
        shown_when=fits,
        hidden_says=hidden_says,
        panel="equations",
    )


def within(name, says, source):
    """95 in 100 people lie within 1.96 standard errors: our arithmetic."""
    return Range(maximum(0, value - 1.96 * SEE[name]), minimum(100, value + 1.96 * SEE[name]), says, source)


calculator = Calculator(
    title="Body fat",
    question="What do tape and scales say about your body fat?",
    for_whom="Adults who want to see what four common formulas give, and how far apart they lie.",
    not_for="It cannot see muscle. In very muscular people, and in illness with fluid or weight loss, every number here is wrong.",
    inputs=(sex, age, weight, height, waist, belly, neck, hip),
    exclusions=body_size_exclusions,
    outputs=(
        Output(
            "between",
            "Where the formulas put you, their error included",
            bottom,
            "%{bodyfat}",
            0,
            Range(
                bottom,
                top,
                "From the lowest to the highest formula that fits you, each with its error where one is known. Your real value may lie outside.",
                "gomezambrosi2012clinical",
            ),
            (Band("between", None, "From the lowest to the highest formula, their error included: {between.range}."),),
            "gomezambrosi2012clinical",
            shown_when=fitting > 1,
            hidden_says="Fewer than two formulas fit your numbers, so there is no spread to show.",
        ),
        estimate(
            "deurenberg",
            "Deurenberg 1991 (weight, height, age)",
            "deurenberg1991body",
            within(
                "deurenberg",
                "1.96 times its standard error of 4.1 points: our arithmetic. It reads a little high in obesity.",
                "deurenberg1991body",
            ),
            "Deurenberg 1991 is left out: its study covered a body mass index from 13.9 to 40.9 and ages up to 83.",
        ),
        estimate(
            "cun_bae",
            "CUN-BAE 2012 (weight, height, age)",
            "gomezambrosi2012clinical",
            within(
                "cun_bae", "1.96 times its standard error of 4.66 points: our arithmetic.", "gomezambrosi2012clinical"
            ),
            "CUN-BAE is left out: its study stopped at age 80, and at extreme weights its curve gives no sound number.",
        ),
        estimate(
            "rfm",
            "Relative fat mass 2018 (waist, height)",
            "woolcott2018relative",
            NoError("No standard error was seen in print. Take it as no surer than the two above."),
            "Relative fat mass needs your waist at the top of the hip bones, and a waist that fits your height.",
        ),
        estimate(
            "navy",
            "US Navy 1984 (tape)",
            "hodgdon1984prediction",
            within(
                "navy",
                "1.96 times its standard error of 3.52 points for men and 3.72 for women: our arithmetic. Seen in one place, not yet checked against the reports.",
                "medicalalgorithms2026navy",
            ),
            "The Navy form needs neck and waist, and for women the hips; the waist must be larger than the neck.",
        ),
        Output(
            "spread",
            "How far the formulas disagree",
            most - least,
            "{points}",
            0,
            NoError("This is plain subtraction of the formulas’ own results, so it has no error of its own."),
            (Band("apart", None, "For you the formulas differ by {spread} of body fat, before their own error."),),
            "gomezambrosi2012clinical",
            shown_when=fitting > 1,
            hidden_says="Fewer than two formulas fit your numbers.",
        ),
    ),
    headline=(
        Band(
            "none",
            not_(fitting > 0),
            "None of these formulas gives a sound number for your measures. A scan is the only way to know.",
        ),
        Band(
            "one",
            not_(fitting > 1),
            "Only one of these formulas fits your measures; it stands below with its error. Add your waist to see how far another differs.",
        ),
        Band(
            "several",
            None,
            "The formulas put you anywhere from {between.range}, their error included. None of them can see your muscle.",
        ),
    ),
    formulas=(
        Formula(
            "deurenberg",
            "Deurenberg 1991",
            "fat",
            deurenberg,
            "%{bodyfat}",
            "deurenberg1991body",
            Card(
                "1991",
                "To estimate body fat from body mass index.",
                "1,229 people (521 men, 708 women) aged 7 to 83, body mass index 13.9 to 40.9.",
                "Body density (densitometry).",
                "Standard error 4.1 points in adults; R² 0.79.",
                "Slightly too high in obesity. Two people of one height, weight, age and sex get one answer.",
            ),
        ),
        Formula(
            "cun_bae",
            "CUN-BAE 2012",
            "fat",
            cun_bae,
            "%{bodyfat}",
            "gomezambrosi2012clinical",
            Card(
                "2012",
                "To estimate body fat in a clinic.",
                "6,510 white adults, two thirds of them women, aged 18 to 80.",
                "Air displacement.",
                "Standard error 4.66 points; r 0.89.",
                "White people only. At extreme weight its curve turns over; hidden there.",
            ),
        ),
        Formula(
            "rfm",
            "Relative fat mass 2018",
            "fat",
            rfm,
            "%{bodyfat}",
            "woolcott2018relative",
            Card(
                "2018",
                "A simpler guide than body mass index.",
                "12,581 US adults (1999 to 2004); tested in 3,456 others.",
                "DXA.",
                "No standard error seen in print.",
                "The waist must be taken as in the study; another height of the tape gives another answer.",
            ),
        ),
        Formula(
            "navy",
            "US Navy 1984, in centimetres",
            "fat",
            navy,
            "%{bodyfat}",
            "hodgdon1984prediction",
            Card(
                "1984",
                "To check the fitness of US Navy staff.",
                "US Navy men and women; numbers not seen.",
                "Body density; how it was measured was not seen.",
                "Standard error 3.52 points for men, 3.72 for women; seen in one place, not yet checked against the reports.",
                "Older, ill or very heavy people were not in it. The inch form gives slightly other values.",
            ),
        ),
    ),
    lookup=Lookup(
        "rfm",
        rows=("waist", (60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 120, 130)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)),
        by="sex",
        fixed=(("age", 50), ("weight", 70), ("belly", None), ("neck", None), ("hip", None)),
    ),
    knows_not="It does not know how much muscle you carry, where your fat lies, or how well you are. No line between good and bad is drawn here.",
    next_steps=(
        NextStep("Follow one measure at a time: your waist, with the same tape, once a month.", ""),
        TEST_LEGS,
        ASK_SCAN,
    ),
)
