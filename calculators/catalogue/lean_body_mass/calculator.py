"""Lean body mass from height, weight and sex: four equations side by side, with an honest floor for their error."""

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Lookup,
    NextStep,
    NoError,
    Output,
    Range,
    all_of,
    body_size_exclusions,
    by,
    height,
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
from .._low_weight import SIGN, THIN, too_light
from .._several_equations import highest, how_many, lowest

ERROR = by(sex, female=5, male=7)
ERROR_SAYS = (
    "At least 5 kg either way for women and 7 kg for men. No error is published for this equation. "
    "This is how far an equation of the same kind strayed from DXA in people it was not fitted to, rounded up."
)

metres = named("h", height / 100, "m", "Height in metres")
bmi = named("BMI", weight / metres**2, "kg/m2", "Body mass index")
boer = by(sex, female=0.252 * weight + 0.473 * height - 48.3, male=0.407 * weight + 0.267 * height - 19.2)
james = by(
    sex,
    female=1.07 * weight - 148 * (weight / height) ** 2,
    male=printed("1.10") * weight - 128 * (weight / height) ** 2,
)
hume = by(
    sex,
    female=0.29569 * weight + 0.41813 * height - 43.2933,
    male=printed("0.32810") * weight + 0.33929 * height - 29.5336,
)
janmahasatian = by(sex, female=9270 * weight / (8780 + 244 * bmi), male=9270 * weight / (6680 + 216 * bmi))

# James’s curve turns over where its slope is zero: at BMI 1.07 / (2 × 0.0148) for women, 1.10 / (2 × 0.0128) for men.
rises = bmi < by(sex, female=printed("36.1"), male=printed("43.0"))
# A light and tall body would be given more lean mass than it weighs; Janmahasatian alone says whom it measured.
FITS = {
    "boer": (boer, boer <= weight),
    "james": (james, all_of(rises, james <= weight)),
    "hume": (hume, hume <= weight),
    "janmahasatian": (janmahasatian, all_of(bmi >= 17.1, bmi <= 69.9)),
}
least, most, fitting = (
    lowest(FITS.values(), weight),
    highest(FITS.values()),
    how_many(fits for _, fits in FITS.values()),
)
bottom = maximum(0, least - ERROR)
MORE = "{} is left out: for your height and weight it gives more lean mass than you weigh."


def estimate(name, label, source, hidden_says):
    """One equation's answer, with the floor error that all four share."""
    x, fits = FITS[name]
    return Output(
        name,
        label,
        x,
        "kg",
        0,
        Range(maximum(0, value - ERROR), minimum(weight, value + ERROR), ERROR_SAYS, "bmri2019lbm"),
        (Band("estimate", None, f"{label}: about {{{name}}}. It could be {{{name}.range}}."),),
        source,
        follows="weight",
        shown_when=fits,
        hidden_says=hidden_says,
        panel="equations",
    )


calculator = Calculator(
    title="Lean body mass",
    question="What do height-and-weight formulas say about your lean mass?",
    for_whom="Adults who want to see what the common formulas give, and how little they know.",
    not_for="It cannot tell whether you have kept or lost muscle. Two people of one height and weight get one answer, "
    "whether they lift weights or lie in bed.",
    inputs=(sex, weight, height),
    exclusions=body_size_exclusions,
    outputs=(
        Output(
            "between",
            "Where the formulas put you, their error included",
            bottom,
            "kg",
            0,
            Range(
                bottom,
                minimum(weight, most + ERROR),
                "From the lowest to the highest formula that fits you, and at least 5 kg (women) or 7 kg (men) beyond each.",
                "bmri2019lbm",
            ),
            (Band("between", None, "From the lowest to the highest formula, their error included: {between.range}."),),
            "bmri2019lbm",
            follows="weight",
            shown_when=fitting > 0,
            hidden_says="No formula fits your height and weight.",
        ),
        estimate("boer", "Boer 1984", "boer1984estimated", MORE.format("Boer 1984")),
        estimate(
            "james",
            "James 1976",
            "james1976research",
            "James 1976 is left out: at this body mass index its curve turns over, or gives more lean mass than you weigh.",
        ),
        estimate("hume", "Hume 1966", "hume1966prediction", MORE.format("Hume 1966")),
        estimate(
            "janmahasatian",
            "Janmahasatian 2005",
            "janmahasatian2005quantification",
            "Janmahasatian 2005 is left out: it measured people with a body mass index from 17.1 to 69.9.",
        ),
        Output(
            "disagreement",
            "How far the formulas disagree",
            most - least,
            "kg",
            0,
            NoError("This is plain subtraction of the formulas’ own results, so it has no error of its own."),
            (
                Band(
                    "apart",
                    None,
                    "For your height and weight the formulas differ by {disagreement}, before their own error.",
                ),
            ),
            "boer1984estimated",
            follows="weight",
            shown_when=fitting > 1,
            hidden_says="Fewer than two formulas fit, so there is nothing to compare.",
        ),
    ),
    headline=(
        Band(
            "none",
            not_(fitting > 0),
            "None of these formulas gives a sound number for your height and weight. "
            "If both are right, so low a weight is worth checking with your doctor or a dietitian.",
            "check",
            THIN,
        ),
        Band(
            "thin",
            too_light(bmi),
            f"The formulas put your lean body mass anywhere from {{between.range}}, but few so light were measured. {SIGN} "
            "That is worth checking with your doctor or a dietitian.",
            "check",
            THIN,
        ),
        Band(
            "all",
            None,
            "The formulas put your lean body mass anywhere from {between.range}, their error included. "
            "They know neither your age nor your muscle.",
        ),
    ),
    formulas=(
        Formula(
            "boer",
            "Boer 1984",
            "LBM",
            boer,
            "kg",
            "boer1984estimated",
            Card(
                "1984",
                "To scale body fluid volumes to body size.",
                "The number and kind of people measured were not seen; the paper’s text has not been open to us. Six independent "
                "copies of the equation agree.",
                "Not seen.",
                "None seen in print. We show at least ±5 kg for women and ±7 kg for men.",
                "Has no age in it. In very light, tall people it gives more than they weigh; hidden there.",
            ),
        ),
        Formula(
            "james",
            "James 1976",
            "LBW",
            james,
            "kg",
            "james1976research",
            Card(
                "1976",
                "A report on obesity for the British health department.",
                "Not seen: the source is a printed report, not a journal paper.",
                "Not seen.",
                "None seen in print. We show at least ±5 kg for women and ±7 kg for men.",
                "Turns over at a body mass index of 36.1 in women and 43.0 in men (our arithmetic), then falls towards zero. Hidden there.",
            ),
        ),
        Formula(
            "hume",
            "Hume 1966",
            "LBM",
            hume,
            "kg",
            "hume1966prediction",
            Card(
                "1966",
                "To predict lean body mass from height and weight.",
                "29 men aged 40 to 77 and 27 women aged 37 to 80, patients among them with blood, lung and weight disorders.",
                "Total body water (antipyrine).",
                "Multiple correlation 0.96 in men and 0.83 in women; no standard error seen in print.",
                "Few people, many of them ill. Has no age in it. In very light, tall people it gives more than they weigh; hidden there.",
            ),
        ),
        Formula(
            "janmahasatian",
            "Janmahasatian 2005",
            "FFM",
            janmahasatian,
            "kg",
            "janmahasatian2005quantification",
            Card(
                "2005",
                "To scale doses of medicines, also in obesity. It gives fat-free mass, which includes bone.",
                "373 patients (168 men, 205 women) aged 18 to 82, 40.7 to 216.5 kg, body mass index 17.1 to 69.9.",
                "DXA.",
                "No standard error seen in print. We show at least ±5 kg for women and ±7 kg for men.",
                "Made for dosing. Has no age in it. Hidden outside the body mass index it measured.",
            ),
        ),
    ),
    lookup=Lookup(
        "between",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 120)),
        columns=("height", (150, 160, 170, 180, 190)),
        by="sex",
        show="range",
    ),
    knows_not="These formulas ignore age and muscle. Lean mass is also bone, organs and water, not only muscle.",
    next_steps=(
        TEST_LEGS,
        NextStep(
            "Read what lean mass is made of, and why it is not the same as muscle.", "understand/what-is-lean-mass.md"
        ),
        ASK_SCAN,
    ),
    sources=("nyman2016james", "cederholm2015diagnostic"),
    worse=(("weight", "less"),),
)
