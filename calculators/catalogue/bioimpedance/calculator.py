"""From the resistance of an impedance machine: skeletal muscle (Janssen 2000) and fat-free mass (Kyle 2001)."""

from dataclasses import replace

from calculators import (
    Band,
    Calculator,
    Card,
    Exclusion,
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
    given,
    height,
    maximum,
    minimum,
    named,
    printed,
    sex,
    value,
    weight,
)

resistance = Quantity(
    "resistance",
    "Resistance",
    "resistance",
    Limits(150, 1200, "whole-body resistance of an adult lies inside it", 300, 900),
    example="550",
    symbol="R",
    hint="Hand to foot, lying down, at 50 kHz. Not the result of a bathroom scale.",
)
reactance = Quantity(
    "reactance",
    "Reactance",
    "resistance",
    Limits(5, 200, "whole-body reactance of an adult lies inside it", 20, 90),
    example="50",
    symbol="Xc",
    optional=True,
    hint="Only for the second equation.",
)
weight = replace(weight, hint="Only for the second equation, but asked for its range.")
pacemaker = Exclusion(
    "pacemaker",
    "I have a pacemaker or another electrical implant",
    "Do not use an impedance machine with an electrical implant unless your heart team agrees. Ask them first.",
    "check",
)

metres = named("h", height / 100, "m", "Height in metres")
bmi = named("BMI", weight / metres**2, "kg/m2", "Body mass index")
janssen = by(
    sex,
    female=height**2 / resistance * 0.401 - age * 0.071 + 5.102,
    male=height**2 / resistance * 0.401 + 3.825 - age * 0.071 + 5.102,
)
kyle = by(
    sex,
    female=-printed("4.104") + 0.518 * height**2 / resistance + 0.231 * weight + printed("0.130") * reactance,
    male=-printed("4.104") + 0.518 * height**2 / resistance + 0.231 * weight + printed("0.130") * reactance + 4.229,
)
fits = all_of(given(reactance), age >= 22, age <= 94, bmi >= 17, bmi <= printed("33.8"))


def spread(standard_error, source):
    """95 in 100 of the people measured lie within 1.96 standard errors of estimate."""
    return Range(
        maximum(0, value - 1.96 * standard_error),
        minimum(weight, value + 1.96 * standard_error),
        f"At least this much: 1.96 times the paper’s own standard error of {standard_error} kg (our arithmetic). Another machine, a meal or a drink moves it further.",
        source,
    )


calculator = Calculator(
    title="Bioimpedance",
    question="What does a measured resistance say about muscle?",
    for_whom="People who have the resistance in ohms from an impedance machine, and those who measure it.",
    not_for="It is not for the ready-made results of a bathroom scale. Fluid, fever, a meal or training before the test mislead it.",
    inputs=(sex, age, height, weight, resistance, reactance),
    exclusions=(*body_size_exclusions, pacemaker),
    stops=(
        Stop(
            "slip",
            any_of(janssen >= weight, all_of(given(reactance), kyle >= weight)),
            "That would be more muscle or fat-free mass than you weigh. Check the resistance, the height and their units.",
        ),
    ),
    outputs=(
        Output(
            "muscle",
            "Janssen 2000: muscle of the whole body",
            janssen,
            "kg",
            0,
            spread(2.7, "janssen2000estimation"),
            (
                Band(
                    "estimate",
                    None,
                    "Janssen 2000 puts the muscle of your whole body near {muscle}. It could be {muscle.range}.",
                ),
            ),
            "janssen2000estimation",
            follows="weight",
            shown_when=all_of(age >= 18, age <= 86),
            hidden_says="Made from people of 18 to 86.",
            panel="equations",
        ),
        Output(
            "fat_free",
            "Kyle 2001: fat-free mass",
            kyle,
            "kg",
            0,
            spread(1.72, "kyle2001single"),
            (
                Band(
                    "estimate", None, "Kyle 2001 puts your fat-free mass near {fat_free}. It could be {fat_free.range}."
                ),
            ),
            "kyle2001single",
            follows="weight",
            shown_when=fits,
            hidden_says="Needs the reactance. It was made from people of 22 to 94 with a body mass index from 17.0 to 33.8.",
            panel="equations",
        ),
    ),
    headline=(
        Band(
            "old_both",
            all_of(age > 86, fits),
            "The muscle equation was made from people of 18 to 86, so it gives you no number. Your fat-free mass may be {fat_free}; it could be {fat_free.range}.",
        ),
        Band("old", age > 86, "The muscle equation was made from people of 18 to 86, so it gives you no number."),
        Band(
            "both",
            fits,
            "Your whole body may hold about {muscle} of muscle; it could be {muscle.range}. Your fat-free mass may be {fat_free}; it could be {fat_free.range}.",
        ),
        Band("muscle", None, "Your whole body may hold about {muscle} of muscle; it could be {muscle.range}."),
    ),
    formulas=(
        Formula(
            "muscle",
            "Janssen 2000",
            "SM",
            janssen,
            "kg",
            "janssen2000estimation",
            Card(
                "2000",
                "To estimate the muscle of the whole body with a simple machine.",
                "388 men and women of 18 to 86 from several ethnic groups, at two laboratories; the equation comes from the Caucasians among them.",
                "Whole-body MRI.",
                "Standard error 2.7 kg, or 9 %; it explained 86 % of the differences between people.",
                "Fitted Hispanics and African Americans too, but gave Asians too little. Muscle of the whole body is not that of arms and legs.",
            ),
        ),
        Formula(
            "fat_free",
            "Kyle 2001 (Geneva)",
            "FFM",
            kyle,
            "kg",
            "kyle2001single",
            Card(
                "2001",
                "One equation for young and old, thin and heavy.",
                "202 men and 141 women, healthy and white, body mass index 17.0 to 33.8.",
                "DXA (Hologic QDR-4500).",
                "Standard error 1.72 kg; correlation 0.986.",
                "The abstract prints the ages as 20 to 94 and as 22 to 94; we show it from 22. Fat-free mass is also bone, organs and water. The paper of 2003 by the same group is another equation.",
            ),
        ),
    ),
    lookup=Lookup(
        "muscle",
        rows=("resistance", (350, 400, 450, 500, 550, 600, 650, 700, 750)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185)),
        by="sex",
        fixed=(("age", 60), ("weight", 70), ("reactance", None)),
    ),
    knows_not="It does not know your machine, its electrodes, or what you drank this morning. It cannot tell water from muscle.",
    next_steps=(
        NextStep("Compare only with yourself: same machine, same hour, before breakfast, bladder empty.", ""),
        NextStep(
            "Test what the muscle can do: count your stands from a chair in half a minute.",
            "calculators/chair-stand.md",
        ),
        NextStep(
            "Want a firmer number? Ask whether a DXA scan would change anything for you.", "calculators/alm-index.md"
        ),
    ),
    sources=("inbody2018asm",),
)
