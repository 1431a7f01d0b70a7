"""Fat-free mass index, the same normalised to 1.80 m, and fat mass index."""

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
    absolute,
    all_of,
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
    series,
    sex,
    value,
    weight,
)

from .._keeping_muscle import LOSING, TEST_LEGS
from .._low_weight import SIGN, THIN, too_light

espen = series("cutoffs_by_panel").only(panel="ESPEN", year=2015, criterion="FFMI")
low = {s: espen.cell("value", sex=s) for s in ("female", "male")}

fat = Quantity(
    "fat",
    "Body fat",
    "percent",
    Limits(2, 70, "no living adult was measured outside it", 5, 60),
    example="28",
    symbol="fat",
    optional=True,
    hint="From a scan, a scale or a formula. Leave it empty if you know your fat-free mass.",
)
lean = Quantity(
    "lean",
    "Fat-free mass",
    "body mass",
    Limits(15, 150, "outside it a typing slip is likelier", 25, 110),
    example="50",
    symbol="FFM",
    optional=True,
    hint="If you know it. One of the two is enough.",
)
weight = replace(weight, example="70")

metres = named("h", height / 100, "m", "Height in metres")
ffm = named("FFM", choose((given(lean), lean), otherwise=weight * (1 - fat / 100)), "kg", "Fat-free mass")
index = ffm / metres**2
normalised = index + 6.3 * (printed("1.80") - metres)
fat_index, bmi = (weight - ffm) / metres**2, weight / metres**2
# 95 in 100 lie within 1.96 standard errors of estimate; 1.72 kg is the error of Kyle 2001 against DXA.
off = 1.96 * 1.72 / metres**2
SAYS = (
    "At least this much, even with a good impedance machine: 1.96 times its error of 1.72 kg against DXA (our arithmetic). A body composition "
    "scale or a formula is further off."
)


def spread(highest=None):
    return Range(
        maximum(0, value - off),
        value + off if highest is None else minimum(highest, value + off),
        SAYS,
        "kyle2001single",
    )


LOW = (
    NextStep(
        "Work out how much your weight has changed. If you are losing weight, see a doctor or dietitian within two weeks.",
        "calculators/weight-change.md",
    ),
    NextStep("If your weight is steady, have the measurement repeated first: one reading can be kilograms off."),
    TEST_LEGS,
)

calculator = Calculator(
    title="Fat-free mass index",
    question="How much of you is not fat, for your height?",
    for_whom="Adults who know their body fat or fat-free mass from a measurement.",
    not_for="It is only as good as that measurement. Fat-free mass is also bone, organs and water, not only muscle.",
    inputs=(sex, weight, height, fat, lean),
    exclusions=body_size_exclusions,
    stops=(
        Stop(
            "nothing",
            all_of(not_(given(fat)), not_(given(lean))),
            "Give your body fat in per cent, or your fat-free mass.",
        ),
        Stop(
            "more",
            all_of(given(lean), lean > weight),
            "Fat-free mass cannot be more than your weight. Check both, and their units.",
        ),
        Stop(
            "two",
            all_of(given(fat), given(lean), absolute(lean - weight * (1 - fat / 100)) > 3),
            "Your body fat and your fat-free mass differ by more than 3 kg (our choice), so they are not from one measurement. Give only the one you trust.",
        ),
    ),
    outputs=(
        Output(
            "ffmi",
            "Fat-free mass index (FFMI)",
            index,
            "kg/m2",
            1,
            spread(bmi),
            (
                Band(
                    "low",
                    value < by(sex, **low),
                    f"{{ffmi}}: below the ESPEN 2015 line, which is {low['female']} kg/m² for women and {low['male']} kg/m² for men. "
                    "Together with weight loss ESPEN counts it as a sign of malnutrition: worth checking with a doctor or dietitian.",
                    "check",
                ),
                Band(
                    "not_low",
                    None,
                    f"{{ffmi}}: not below the ESPEN 2015 line, which is {low['female']} kg/m² for women and {low['male']} kg/m² for men.",
                ),
            ),
            "cederholm2015diagnostic",
        ),
        Output(
            "normalised",
            "FFMI as if 1.80 m tall, for men",
            normalised,
            "kg/m2",
            1,
            spread(),
            (
                Band(
                    "men",
                    None,
                    "{normalised} as if you were 1.80 m tall. The correction comes from young athletes and was called preliminary.",
                ),
            ),
            "kouri1995fat",
            shown_when=all_of(sex.is_("male"), normalised > 0),
            hidden_says="The correction was worked out on men only, and gives no number below nought; so we show none here.",
        ),
        Output(
            "fmi",
            "Fat mass index (FMI)",
            fat_index,
            "kg/m2",
            1,
            spread(bmi),
            (Band("fmi", None, "{fmi} of fat for your height. FFMI and FMI add up to your body mass index."),),
            "schutz2002fatfree",
        ),
    ),
    headline=(
        Band(
            "low",
            index < by(sex, **low),
            "Your fat-free mass index is {ffmi}, below the ESPEN 2015 line. It could be {ffmi.range}. "
            "If you are losing weight too, that is worth checking with a doctor or dietitian.",
            "check",
            LOW,
        ),
        Band(
            "thin",
            too_light(bmi),
            f"Your fat-free mass index is {{ffmi}}, not below the ESPEN 2015 line. But {SIGN} "
            "That is worth checking with your doctor or a dietitian.",
            "check",
            THIN,
        ),
        Band(
            "not_low",
            None,
            "Your fat-free mass index is {ffmi}, not below the ESPEN 2015 line. It could be {ffmi.range}.",
        ),
    ),
    formulas=(
        Formula(
            "ffmi",
            "Fat-free mass index",
            "FFMI",
            index,
            "kg/m2",
            "schutz2002fatfree",
            Card(
                "2002, line from 2015",
                "To set fat-free mass against height, as body mass index does with weight.",
                "5,635 Swiss adults from 24 to 98 (2,986 men, 2,649 women). The middle value at 18 to 34 is printed as 18.9 kg/m² in men and 15.4 in women.",
                "Bioimpedance. The ESPEN line is by agreement of experts.",
                "That of the measurement put in: at least 3.4 kg of fat-free mass either way (1.96 times 1.72 kg, our arithmetic).",
                "The ESPEN line counts only together with weight loss, and only one of its ways to malnutrition uses it.",
            ),
        ),
        Formula(
            "normalised",
            "Normalised to 1.80 m",
            "FFMI₁.₈₀",
            normalised,
            "kg/m2",
            "kouri1995fat",
            Card(
                "1995",
                "To compare athletes of different height.",
                "157 male athletes, 83 of them users of anabolic steroids.",
                "Height, weight and body fat.",
                "None printed.",
                "Men only, young, athletes. The paper prints 6.3; most calculators use 6.1.",
            ),
        ),
        Formula(
            "fmi",
            "Fat mass index",
            "FMI",
            fat_index,
            "kg/m2",
            "schutz2002fatfree",
            Card(
                "2002",
                "To set fat mass against height.",
                "5,635 Swiss adults from 24 to 98; the middle value is printed as 4.0 kg/m² in men and 5.5 in women, for the young.",
                "Bioimpedance.",
                "That of the measurement put in.",
                "No line for high or low fat is given here.",
            ),
        ),
    ),
    lookup=Lookup(
        "ffmi",
        rows=("lean", (30, 34, 38, 42, 46, 50, 54, 58, 62, 66, 70, 75, 80)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)),
        fixed=(("sex", "female"), ("weight", 100), ("fat", None)),
    ),
    knows_not="It does not know how your body fat was measured, and cannot tell muscle from organs or water.",
    next_steps=(
        TEST_LEGS,
        NextStep("Compare only with yourself: same machine, same time of day, months apart.", ""),
        LOSING,
    ),
    worse=(("weight", "less"), ("height", "more"), ("fat", "more"), ("lean", "less")),
)
