"""Muscle mass from tape and scale: three equations, each with its people and its error, and no question about race."""

from dataclasses import replace

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Limits,
    Lookup,
    NextStep,
    Output,
    Quantity,
    Range,
    Stop,
    age,
    all_of,
    any_of,
    body_size_exclusions,
    by,
    choose,
    given,
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

from .._keeping_muscle import TEST_LEGS, TRAIN
from .._several_equations import highest, how_many, lowest

age = replace(age, limits=Limits(20, 110, "these equations begin at 20", usual_high=100))
waist = Quantity(
    "waist",
    "Waist",
    "girth",
    Limits(40, 200, "outside it a slip of the tape is likelier", 55, 150),
    example="85",
    symbol="waist",
    optional=True,
    hint="You may leave it out. With it, two of the equations do better.",
)
calf = Quantity(
    "calf",
    "Calf, at its widest",
    "girth",
    Limits(15, 70, "outside it a slip of the tape is likelier than a calf", 24, 50),
    example="35",
    symbol="calf",
    optional=True,
    hint="You may leave it out.",
)
grip = Quantity(
    "grip",
    "Grip strength",
    "force",
    Limits(1, 110, "no hand dynamometer reading of an adult lies outside it", 5, 80),
    example="28",
    symbol="grip",
    optional=True,
    hint="You may leave it out.",
)

metres = named("h", height / 100, "m", "Height in metres")
bmi = named("BMI", weight / metres**2, "kg/m2", "Body mass index")

lee = by(
    sex,
    female=0.244 * weight + printed("7.80") * metres - 0.098 * age - 3.3,
    male=0.244 * weight + printed("7.80") * metres + 6.6 - 0.098 * age - 3.3,
)
limbs = by(
    sex,
    female=0.255 * weight - printed("0.130") * waist + 0.308 * calf + 0.081 * height - 11.897,
    male=2.955 + 0.255 * weight - printed("0.130") * waist + 0.308 * calf + 0.081 * height - 11.897,
)
tape, squeeze = given(waist), given(grip)
furushima = by(
    sex,
    female=choose(
        (all_of(tape, squeeze), 0.094 * height + 0.187 * weight - 0.051 * waist + 0.082 * grip - 7.394),
        (squeeze, 0.121 * height + 0.128 * weight + 0.104 * grip - 13.096),
        otherwise=0.155 * height + 0.138 * weight - 16.291,
    ),
    male=choose(
        (all_of(tape, squeeze), 0.408 * weight - 0.209 * waist + 0.072 * grip + 10.032),
        (tape, printed("0.460") * weight - 0.251 * waist + 12.867),
        otherwise=0.287 * weight + 3.681,
    ),
)
furushima_error = by(
    sex,
    female=choose((all_of(tape, squeeze), 1.02), (squeeze, 1.05), otherwise=1.13),
    male=choose((all_of(tape, squeeze), printed("1.10")), (tape, 1.15), otherwise=1.75),
)


def spread(standard_error, source, words):
    """95 in 100 of the people measured lie within 1.96 standard errors of estimate."""
    return Range(
        maximum(0, value - 1.96 * standard_error),
        minimum(weight, value + 1.96 * standard_error),
        f"At least this much: 1.96 times the paper’s own standard error of {words} (our arithmetic). Other people fare worse than those it was made from.",
        source,
    )


# The two equations for arms and legs, where each fits, with its error on either side.
ARMS_AND_LEGS = ((limbs, 1.2, all_of(given(waist), given(calf), age >= 40)), (furushima, furushima_error, age <= 90))
fitting = how_many(fits for *_, fits in ARMS_AND_LEGS)
bottom = lowest([(maximum(0, x - 1.96 * error), fits) for x, error, fits in ARMS_AND_LEGS], weight)
top = highest([(minimum(weight, x + 1.96 * error), fits) for x, error, fits in ARMS_AND_LEGS])
WHOLE = "muscle of the whole body"
LIMBS = "lean tissue of arms and legs"

calculator = Calculator(
    title="Muscle mass from tape and scale",
    question="What do equations make of your muscle mass?",
    for_whom="Adults who want to see what a tape and a scale can say about muscle, and how far off it may be.",
    not_for="It cannot see whether you gained or lost muscle this year. It is too rough for a panel’s line, so we compare it with none.",
    inputs=(sex, age, weight, height, waist, calf, grip),
    exclusions=body_size_exclusions,
    stops=(
        Stop(
            "slip",
            any_of(
                furushima <= 0,
                furushima >= weight,
                all_of(given(waist), given(calf), any_of(limbs <= 0, limbs >= weight)),
            ),
            "These measurements do not go together. Check each one and its unit.",
        ),
    ),
    outputs=(
        Output(
            "lee",
            f"Lee 2000: {WHOLE}",
            lee,
            "kg",
            0,
            spread(2.8, "lee2000total", "2.8 kg"),
            (
                Band(
                    "estimate", None, "Lee 2000 puts the muscle of your whole body near {lee}. It could be {lee.range}."
                ),
            ),
            "lee2000total",
            follows="weight",
            shown_when=bmi < 30,
            hidden_says="Made from people with a body mass index below 30, so it is left out here.",
            panel="equations",
        ),
        Output(
            "arms_and_legs",
            f"Both equations together: {LIMBS}",
            bottom,
            "kg",
            0,
            Range(
                bottom,
                top,
                "From the lowest to the highest of the two equations below, as far as they fit you, each with its error.",
                "furushima2017anthropometric",
            ),
            (
                Band(
                    "between",
                    None,
                    "The equations put the lean tissue of your arms and legs anywhere from {arms_and_legs.range}.",
                ),
            ),
            "furushima2017anthropometric",
            follows="weight",
            shown_when=fitting > 0,
            hidden_says="Neither of the two equations fits you.",
        ),
        Output(
            "limbs",
            f"Calf and waist equation 2021: {LIMBS}",
            limbs,
            "kg",
            0,
            spread(1.2, "kawakami2021development", "1.2 kg"),
            (
                Band(
                    "estimate",
                    None,
                    "The calf and waist equation puts the lean tissue of your arms and legs near {limbs}. It could be {limbs.range}.",
                ),
            ),
            "kawakami2021development",
            follows="weight",
            shown_when=ARMS_AND_LEGS[0][-1],
            hidden_says="Needs waist and calf. It was made from people of 40 and over.",
            panel="equations",
        ),
        Output(
            "furushima",
            f"Furushima 2017: {LIMBS}",
            furushima,
            "kg",
            0,
            spread(furushima_error, "furushima2017anthropometric", "1.02 to 1.75 kg, by sex and by what you gave"),
            (
                Band(
                    "estimate",
                    None,
                    "Furushima 2017 puts the lean tissue of your arms and legs near {furushima}. It could be {furushima.range}.",
                ),
            ),
            "furushima2017anthropometric",
            follows="weight",
            shown_when=ARMS_AND_LEGS[1][-1],
            hidden_says="Made from people of 20 to 90.",
            panel="equations",
        ),
    ),
    headline=(
        Band(
            "heavy_old",
            all_of(bmi >= 30, not_(fitting > 0)),
            "None of these equations was made for people like you, so there is no number. Test your strength instead.",
        ),
        Band(
            "heavy",
            bmi >= 30,
            "The equations put the lean tissue of your arms and legs anywhere from {arms_and_legs.range}. None of them was made for a body mass index of 30 or more.",
        ),
        Band(
            "all",
            None,
            "Your whole body may hold about {lee} of muscle, but it could be {lee.range}. A tape and a scale cannot say more.",
        ),
    ),
    formulas=(
        Formula(
            "lee",
            "Lee 2000, model 2, without its race term",
            "SM",
            lee,
            "kg",
            "lee2000total",
            Card(
                "2000",
                "To estimate the muscle of the whole body without a scanner.",
                "244 adults with a body mass index below 30.",
                "Whole-body MRI.",
                "Standard error 2.8 kg; it explained 86 % of the differences between people.",
                "The paper adds 1.4 kg for African Americans and takes off 1.2 kg for Asians, from this one group of people. We do not ask, and use the value for the "
                "others: race is no measure of muscle. The estimate may be off by that much more.",
            ),
        ),
        Formula(
            "limbs",
            "Calf and waist equation, 2021",
            "ASM",
            limbs,
            "kg",
            "kawakami2021development",
            Card(
                "2021",
                "To estimate the lean tissue of arms and legs in the community.",
                "1,262 adults of 40 and over (837 men, 425 women).",
                "DXA.",
                "Standard error 1.2 kg; it explained 94 % of the differences between people.",
                "We read the abstract only. Its authors, journal and country were not on the page we read.",
            ),
        ),
        Formula(
            "furushima",
            "Furushima 2017, the equation for what you gave",
            "ASM",
            furushima,
            "kg",
            "furushima2017anthropometric",
            Card(
                "2017",
                "To estimate the lean tissue of arms and legs in Japan.",
                "257 men and 913 women of 20 to 90 in Japan, healthy; checked in 119 men and 112 women.",
                "DXA.",
                "Standard error 1.10 to 1.75 kg in men and 1.02 to 1.13 kg in women, by equation. In the people it was checked on it explained 81 % (men) and 72 % (women).",
                "Made from Japanese adults only. The paper found that equations from elsewhere did not fit them; the reverse may hold too.",
            ),
        ),
    ),
    lookup=Lookup(
        "lee",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90)),
        columns=("age", (30, 40, 50, 60, 70, 80, 90)),
        by="sex",
        fixed=(("height", 170), ("waist", None), ("calf", None), ("grip", None)),
        show="range",
    ),
    knows_not="Two people of one size, age and sex get one answer, whether they train or lie in bed.",
    next_steps=(
        TEST_LEGS,
        NextStep(
            "If the amount of muscle matters for your care, ask whether a DXA scan would change anything.",
            "calculators/alm-index.md",
        ),
        TRAIN,
    ),
    sources=("inker2021new",),
)
