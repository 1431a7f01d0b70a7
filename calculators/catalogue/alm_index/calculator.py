"""A DXA result against every panel that draws a line on lean mass, by sex and age."""

from dataclasses import replace

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
    Stop,
    age,
    all_of,
    any_of,
    body_size_exclusions,
    by,
    given,
    height,
    named,
    not_,
    series,
    sex,
    value,
    weight,
)

from .._europe import IN_KG, ONLY_FOR_HEIGHT, ONLY_IN_KG, low_for_height, low_in_kg
from .._what_to_do import KEEP_TRAINING, PATHWAY, TEST_LEGS

cutoffs = series("cutoffs_by_panel")
alm = Quantity(
    "alm",
    "Lean mass of both arms and both legs",
    "body mass",
    Limits(4, 60, "no scan of an adult lies outside it", 8, 40),
    example="17.5",
    symbol="ALM",
    hint="Add the four limbs of your DXA report: lean mass, without bone. It may be given in grams: 1,000 g are 1 kg.",
)
height = replace(height, optional=True, hint="One European line needs no height; every other line does.")
weight = replace(weight, optional=True, hint="Only the US line needs it.")
metres = named("h", height / 100, "m", "Height in metres")
bmi = named("BMI", weight / metres**2, "kg/m2", "Body mass index")
index, ratio = alm / metres**2, alm / bmi

midlife, older, from_65 = all_of(age >= 50, age < 65), age >= 50, age >= 65
SCAN = "The line is what experts agreed on; it is printed without an error. How far off one scan is was not in what we read."
FIRST = "The panel counts it only together with weak strength: test yours."


def line(label, year, criterion, age_band=None):
    """The row of a panel, and what it printed for women and for men."""
    rows = cutoffs.only(panel=label, year=year, criterion=criterion, **({"age_band": age_band} if age_band else {}))
    return rows, *(rows.cell("value", sex=s) for s in ("female", "male"))


def below(measure, *which):
    _, women, men = line(*which)
    return measure < by(sex, female=women, male=men)


def panel(
    name, label, year, who, criterion, measure, unit, decimals, shown_when, hidden_says, shown_unit, age_band=None
):
    """One panel's line on the result: below it, or not."""
    rows, women, men = line(label, year, criterion, age_band)
    said = f"the line of {label} {year}: less than {women} {shown_unit} for women, less than {men} {shown_unit} for men"
    return Output(
        name,
        f"{label} {year}, {who}",
        measure,
        unit,
        decimals,
        NoError(SCAN),
        (
            Band("below", value < by(sex, female=women, male=men), f"Below {said}. {FIRST}", "watch"),
            Band("not_below", None, f"Not below {said}."),
        ),
        rows.cell("source_key", sex="female"),
        shown_when=shown_when,
        hidden_says=hidden_says,
        panel="cut-offs",
    )


def by_height(name, label, year, who, criterion, shown_when, hidden_says, age_band=None):
    return panel(
        name,
        label,
        year,
        who,
        criterion,
        index,
        "kg/m2",
        2,
        all_of(given(height), shown_when),
        f"{hidden_says} It needs your height.",
        "kg/m²",
        age_band,
    )


UNDER_50 = "No panel draws its line for people under 50."
tall, sized = given(height), all_of(given(height), given(weight))
for_height, by_kg = all_of(tall, low_for_height(index)), low_in_kg(alm)
elsewhere = any_of(
    all_of(tall, below(index, "AWGS", 2019, "ASM/height², DXA")),
    all_of(tall, midlife, below(index, "AWGS", 2025, "ASM/height², DXA", "50-64")),
    all_of(tall, from_65, below(index, "AWGS", 2025, "ASM/height², DXA", "65 and over")),
    all_of(sized, from_65, below(ratio, "FNIH", 2014, "ALM/BMI, DXA")),
)
IS = "Your lean mass of arms and legs is"
NEXT = "Panels count that only together with weak strength: test yours next. Weak as well? See a doctor or physiotherapist."
LOW = (
    NextStep(
        "Test your strength today if you feel well: five rises from a chair against the watch, or a grip meter. Stop at any pain.",
        "calculators/chair-stand.md",
    ),
    NextStep(
        "Put all your measurements side by side. Weak as well? Take the print to your doctor this month.", PATHWAY
    ),
    NextStep("Losing weight without trying? Check how much today, and see a doctor.", "calculators/weight-change.md"),
)

calculator = Calculator(
    title="Lean mass from a DXA scan (ALM index)",
    question="Is the lean mass of your arms and legs low, by each panel’s line?",
    for_whom="Adults with a DXA report that gives the lean mass of arms and legs, and those who read it with them.",
    not_for="It is not for body composition scales: they read differently. It says nothing about strength, which comes first.",
    inputs=(sex, age, height, weight, alm),
    exclusions=body_size_exclusions,
    stops=(
        Stop(
            "more",
            all_of(given(weight), alm >= weight),
            "Arms and legs cannot hold more lean mass than you weigh. Check both, and their units.",
        ),
    ),
    outputs=(
        Output(
            "alm_h2",
            "Lean mass of arms and legs over height squared",
            index,
            "kg/m2",
            2,
            NoError(SCAN),
            (Band("given", None, "Your lean mass of arms and legs, divided by height squared, is {alm_h2}."),),
            "cruzjentoft2019ewgsop2",
            shown_when=tall,
            hidden_says="Needs your height.",
        ),
        Output(
            "alm_bmi",
            "Lean mass of arms and legs over body mass index",
            ratio,
            "kg/(kg/m2)",
            3,
            NoError(SCAN),
            (Band("given", None, "Your lean mass of arms and legs, divided by body mass index, is {alm_bmi}."),),
            "studenski2014fnih",
            shown_when=sized,
            hidden_says="Needs your height and your weight.",
        ),
        by_height("ewgsop2", "EWGSOP2", 2019, "Europe, older people", "ASM/height²", older, UNDER_50),
        by_height("awgs2019", "AWGS", 2019, "Asia, older people", "ASM/height², DXA", older, UNDER_50),
        by_height(
            "awgs2025_midlife",
            "AWGS",
            2025,
            "Asia, ages 50 to 64",
            "ASM/height², DXA",
            midlife,
            "AWGS 2025 has a line of its own for ages 50 to 64; you are outside it.",
            "50-64",
        ),
        by_height(
            "awgs2025",
            "AWGS",
            2025,
            "Asia, from 65",
            "ASM/height², DXA",
            from_65,
            "This line is for people of 65 and over.",
            "65 and over",
        ),
        panel(
            "fnih",
            "FNIH",
            2014,
            "United States, from 65",
            "ALM/BMI, DXA",
            ratio,
            "kg/(kg/m2)",
            3,
            all_of(sized, from_65),
            "This line is for people of 65 and over. It needs your height and weight.",
            "m²",
        ),
        panel("ewgsop2_kg", "EWGSOP2", 2019, "Europe, without height", "ASM", alm, "kg", 1, older, UNDER_50, "kg"),
    ),
    headline=(
        Band("young", age < 50, f"{IS} {{alm}}. No panel draws its line below 50, so we compare you with nobody."),
        Band(
            "no_height_below",
            all_of(not_(tall), by_kg),
            f"{IS} {{ewgsop2_kg}}, below the European line that needs no height, {IN_KG}. {NEXT}",
            "watch",
            LOW,
        ),
        Band(
            "no_height",
            not_(tall),
            f"{IS} {{ewgsop2_kg}}, not below the European line that needs no height, {IN_KG}. With your height the other lines could answer too.",
        ),
        Band(
            "below",
            all_of(for_height, by_kg),
            f"{IS} {{alm_h2}} for your height, below both European lines. {NEXT}",
            "watch",
            LOW,
        ),
        Band("only_for_height", for_height, f"{IS} {{alm_h2}}: {ONLY_FOR_HEIGHT}. {NEXT}", "watch", LOW),
        Band("only_in_kg", by_kg, f"{IS} {{alm_h2}}: {ONLY_IN_KG}. {NEXT}", "watch", LOW),
        Band(
            "below_elsewhere",
            elsewhere,
            f"{IS} {{alm_h2}} for your height, not below the European lines, but below the line of another panel, shown below. {NEXT}",
            "watch",
            LOW,
        ),
        Band(
            "not_below",
            None,
            f"{IS} {{alm_h2}} for your height, not below the line of any panel that we could compare it with.",
        ),
    ),
    formulas=(
        Formula(
            "alm_h2",
            "Over height squared",
            "ALM/h²",
            index,
            "kg/m2",
            "cruzjentoft2019ewgsop2",
            Card(
                "2019 and 2025",
                "To compare lean mass of arms and legs between people of different height.",
                "EWGSOP2: older people, European experts. AWGS: older Asian adults, from 50 in 2025.",
                "DXA.",
                "The lines are printed without an error. Bioimpedance read about 2 kg more than DXA in 507 Koreans, so the two do not mix.",
                "The European line for women was first printed as 6.0 and corrected to 5.5. Lean mass includes water; swelling raises it. "
                "Tall or heavy people may be missed by dividing by height alone.",
            ),
        ),
        Formula(
            "alm_bmi",
            "Over body mass index",
            "ALM/BMI",
            ratio,
            "kg/(kg/m2)",
            "studenski2014fnih",
            Card(
                "2014",
                "To find older people whose weakness goes with little lean mass for their build.",
                "26,625 people of 65 and over from nine sources; 57 in 100 were women.",
                "DXA.",
                "Printed without an error.",
                "Falls when a person gains fat, even if the muscle stays.",
            ),
        ),
    ),
    lookup=Lookup(
        "alm_h2",
        rows=("alm", (10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)),
        fixed=(("sex", "female"), ("age", 70), ("weight", 70)),
    ),
    knows_not="It sees lean tissue, not muscle: water counts too. It does not know how strong you are or how the scan was done.",
    worse=(("alm", "less"),),
    next_steps=(
        TEST_LEGS,
        KEEP_TRAINING,
        NextStep(
            "Compare scans only from the same machine, and ask whether a second one would change what you do.", ""
        ),
    ),
    sources=("cruzjentoft2019erratum", "inbody2018asm", "bhasin2020sdoc", "baumgartner1998epidemiology"),
)
