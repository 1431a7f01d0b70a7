"""Bed rest: what days in bed, few steps, a cast or intensive care cost the legs in studies. Nothing is scaled to other days."""

from typing import Any

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
    Range,
    all_of,
    by,
    pregnant,
    series,
    under_18,
    value,
)

from .._what_to_do import CHAIR, SAFETY, STARTER

kg, percent, intensive = series("disuse_change_kg"), series("disuse_change_percent"), series("icu_muscle_loss_per_day")

situation = Choice(
    "situation",
    "What happened?",
    (
        ("bed_older", "In bed, I am 60 or over"),
        ("bed_younger", "In bed, I am under 60"),
        ("steps", "Up, but with far fewer steps than usual"),
        ("cast", "One leg in a cast or splint"),
        ("intensive", "In intensive care"),
    ),
    hint="Choose the one that fits best. Each leads to other studies.",
)
days = Quantity(
    "days",
    "For how long",
    "duration in days",
    Limits(1, 365, "the studies are about days and weeks, not years", 1, 90),
    example="7",
    symbol="d",
)
LONGEST = {
    "bed_older": 10,
    "bed_younger": 28,
    "steps": 14,
    "cast": 14,
    "intensive": 7,
}  # days, as in the series; intensive: the first week
LONGER = " Your time was longer; nobody measured how much more that costs, so no number is made up."
PRINTED = "The ± as printed, around the mean. The paper’s abstract does not say whether it is the spread of people or of the mean."


def study(name, when, label, table, column, error, unit, decimals, says, **row):
    """One measured loss, as a positive number, shown only for its own situation."""
    lost, off = -table.cell(column, **row), error and table.cell(error, **row)
    return Output(
        name,
        label,
        by(situation, **{key: lost for key, _ in situation.options}),
        unit,
        decimals,
        Range(value - off, value + off, PRINTED, table.cell("source_key", **row))
        if off
        else NoError("The abstract prints the mean alone, without how far people lay around it."),
        (Band("measured", None, says),),
        table.cell("source_key", **row),
        shown_when=situation.is_(when),
        hidden_says="Measured in another situation than yours.",
        panel=when,
    )


def in_kg(name, when, label, decimals, says, **row):
    return study(name, when, label, kg, "change_kg", "error_as_printed_kg", "kg", decimals, says, **row)


def in_percent(name, when, label, says, decimals=1, **row):
    return study(name, when, label, percent, "change_percent", "error_as_printed_percent", "%", decimals, says, **row)


def in_intensive(name, label, measure, says):
    low, high = (-intensive.cell(c, measure=measure) for c in ("ci_high_percent_per_day", "ci_low_percent_per_day"))
    lost = -intensive.cell("loss_percent_per_day", measure=measure)
    return Output(
        name,
        label,
        by(situation, **{key: lost for key, _ in situation.options}),
        "%/d",
        1,
        Range(
            by(situation, **{k: low for k, _ in situation.options}),
            by(situation, **{k: high for k, _ in situation.options}),
            "The 95 % interval over 52 studies of 3,251 patients.",
            "fazzini2023rate",
        ),
        (Band("measured", None, says),),
        "fazzini2023rate",
        shown_when=situation.is_("intensive"),
        hidden_says="Measured in another situation than yours.",
        panel="intensive",
    )


MIXED, CAST = "bed rest, mixed diet", {"model": "one leg in a full cast"}
reach = by(situation, **LONGEST)
outputs = (
    Output(
        "reach",
        "Length of the longest of these studies",
        reach,
        "d",
        0,
        NoError("It is the length of a study, as printed."),
        (
            Band("longer", days > value, "The longest of these studies lasted {reach}." + LONGER),
            Band("within", None, "The longest of these studies lasted {reach}."),
        ),
        "kortebein2007effect",
    ),
    in_kg(
        "lean_10",
        "bed_older",
        "Leg lean mass lost in 10 days in bed",
        2,
        "Healthy people of 67 on average lost {lean_10} of leg lean mass in 10 days in bed (12 began, 10 had usable scans). Lean mass is not only muscle.",
        model="bed rest",
        measure="leg lean mass",
    ),
    in_kg(
        "lean_7",
        "bed_older",
        "Leg lean mass lost in 7 days in bed",
        1,
        "10 people of 68 on average lost {lean_7} of leg lean mass in 7 days in bed.",
        model=MIXED,
    ),
    in_percent(
        "knee_10",
        "bed_older",
        "Knee strength lost in 10 days in bed",
        "11 healthy people of 67 on average lost {knee_10} of knee strength ({knee_10.range}).",
        measure="knee extensor strength",
    ),
    in_percent(
        "stairs_10",
        "bed_older",
        "Stair-climbing power lost in 10 days in bed",
        "The same 11 people lost {stairs_10} of their power on stairs ({stairs_10.range}).",
        decimals=0,
        measure="stair-climbing power",
    ),
    in_percent(
        "knee_7",
        "bed_older",
        "Knee strength lost in 7 days in bed",
        "In 20 older adults on two diets, knee strength fell by about {knee_7} in 7 days.",
        decimals=0,
        measure="knee extension peak torque",
    ),
    in_kg(
        "lean_28",
        "bed_younger",
        "Leg lean mass lost in 28 days in bed",
        1,
        "Healthy adults lost {lean_28} of leg lean mass in 28 days in bed on the usual diet ({lean_28.range}).",
        model="bed rest, control diet",
        measure="lean leg mass",
    ),
    in_kg(
        "leg_28",
        "bed_younger",
        "Leg strength lost in 28 days in bed",
        1,
        "The same people pushed {leg_28} less with their legs ({leg_28.range}).",
        model="bed rest, control diet",
        measure="leg extension strength",
    ),
    in_percent(
        "steps_14",
        "steps",
        "Leg fat-free mass lost in 14 days of few steps",
        "10 people of 72 on average took about 1,400 steps a day for 14 days and lost {steps_14} of leg fat-free mass.",
        measure="leg fat-free mass",
    ),
    in_percent(
        "thigh_5",
        "cast",
        "Thigh muscle lost in 5 days in a cast",
        "12 young men lost {thigh_5} of thigh muscle cross-section in 5 days ({thigh_5.range}).",
        **CAST,
        days=5,
        measure="quadriceps CSA",
    ),
    in_percent(
        "strength_5",
        "cast",
        "Leg strength lost in 5 days in a cast",
        "They lost {strength_5} of leg strength ({strength_5.range}).",
        **CAST,
        days=5,
        measure="leg strength",
    ),
    in_percent(
        "thigh_14",
        "cast",
        "Thigh muscle lost in 14 days in a cast",
        "12 other young men lost {thigh_14} of thigh muscle cross-section in 14 days ({thigh_14.range}).",
        **CAST,
        days=14,
        measure="quadriceps CSA",
    ),
    in_percent(
        "strength_14",
        "cast",
        "Leg strength lost in 14 days in a cast",
        "They lost {strength_14} of leg strength ({strength_14.range}).",
        **CAST,
        days=14,
        measure="leg strength",
    ),
    in_intensive(
        "area",
        "Thigh muscle area lost in intensive care",
        "rectus femoris cross-sectional area",
        "In the first week the thigh muscle lost {area} of its area (interval {area.range}).",
    ),
    in_intensive(
        "thickness",
        "Thigh muscle thickness lost in intensive care",
        "rectus femoris thickness",
        "In the first week it lost {thickness} of its thickness (interval {thickness.range}).",
    ),
)
SAYS = {
    "bed_older": "In studies, healthy people in their late sixties lost about {lean_10} of leg lean mass and {knee_10} of knee strength in 10 days in bed.",
    "bed_younger": "In a study, healthy adults lost about {lean_28} of leg lean mass in 28 days in bed; in another, 5 days lowered neither lean mass nor strength of the legs in 14 young adults.",
    "steps": "In a study, 10 people of 72 on average lost about {steps_14} of leg fat-free mass in 14 days of few steps.",
    "cast": "In a study, young men lost about {thigh_5} of thigh muscle in 5 days in a cast and {thigh_14} in 14 days.",
    "intensive": "In intensive care the thigh muscle lost about {area} of its area in the first week.",
}

UP = NextStep(
    "Sit on the edge of the bed or stand up several times a day, as soon as your team says it is safe. Stop if you feel dizzy."
)
HOME = NextStep(
    "Back home and safe on your feet, count your stands from a chair. Write the count down, and test again in four weeks.",
    CHAIR,
)
START = NextStep(
    "Start the sit-to-stand starter twice a week when your doctor or physiotherapist agrees. Stop at any sharp pain.",
    STARTER,
)
LEG = NextStep("One leg swollen, warm or painful, or sudden trouble breathing? Call for help at once.", SAFETY)
STEPS = {
    "bed_older": (UP, HOME, START),
    "bed_younger": (UP, HOME, START),
    "steps": (
        NextStep(
            "Stand up and walk through a room once an hour while you are awake, from today. Stop if you feel dizzy."
        ),
        HOME,
        START,
    ),
    "cast": (
        NextStep(
            "Ask at your next visit which muscles you may tense inside the cast, how often, and what the other leg may do."
        ),
        LEG,
        START,
    ),
    "intensive": (
        NextStep("Ask the team today whether someone may help to move arms and legs, and when sitting up may begin."),
        NextStep("Before going home, ask who will train strength and walking with you, and when it starts."),
        LEG,
    ),
}


def card(year, purpose, people, method, error, fails):
    return Card(year, purpose, people, method, error, fails)


def formula(name, title, c):
    o: Any = next(o for o in outputs if o.name == name)
    return Formula(name, title, "loss", o.value.cases[0][1], o.unit, o.source, c)


calculator = Calculator(
    title="Bed rest and the way back",
    question="What do days in bed or with few steps cost the legs?",
    for_whom="People back from bed, hospital or a cast, and those who care for them.",
    not_for="It does not say what you lost. The people measured were few, and most were healthy. Do not read it as a forecast for an illness.",
    inputs=(situation, days),
    exclusions=(under_18, pregnant),
    outputs=outputs,
    headline=(
        *(
            Band(f"{key}_longer", all_of(situation.is_(key), days > LONGEST[key]), says + LONGER, steps=STEPS[key])
            for key, says in SAYS.items()
        ),
        *(Band(key, situation.is_(key), says, steps=STEPS[key]) for key, says in list(SAYS.items())[:-1]),
        Band("intensive", None, SAYS["intensive"], steps=STEPS["intensive"]),
    ),
    formulas=(
        formula(
            "lean_10",
            "Kortebein and others 2007",
            card(
                "2007",
                "To see what ten days in bed do to older muscle.",
                "12 healthy people, 67 on average, fed the usual protein allowance; two had no usable pair of scans.",
                "Leg lean mass by DXA.",
                "The mean alone was seen.",
                "Few people, all healthy. Lean mass holds water as well as muscle.",
            ),
        ),
        formula(
            "knee_10",
            "Kortebein and others 2008",
            card(
                "2008",
                "To see what ten days in bed do to what older people can do.",
                "11 healthy people, 67 on average.",
                "Knee strength, stair-climbing power.",
                "± 4.1 points as printed.",
                "Walking and balance tests did not change clearly in these healthy people.",
            ),
        ),
        formula(
            "lean_7",
            "Arentson-Lantz and others 2019",
            card(
                "2019",
                "To see whether better protein helps in bed.",
                "20 older adults, 68 to 69 on average, on two diets.",
                "Leg lean mass by DXA; knee strength.",
                "The mean alone was seen for the mixed diet.",
                "With whey protein the loss was 0.68 kg; the difference may be chance (P = .08).",
            ),
        ),
        formula(
            "lean_28",
            "Paddon-Jones and others 2004",
            card(
                "2004",
                "To see whether amino acids save muscle in bed.",
                "Healthy adults; the number was not seen.",
                "Leg lean mass by DXA; leg strength.",
                "± as printed.",
                "One study. Another found no loss in 14 young adults after 5 days.",
            ),
        ),
        formula(
            "steps_14",
            "Breen and others 2013",
            card(
                "2013",
                "To see what two weeks of few steps do to older legs.",
                "10 healthy people, 72 on average, with steps cut by 76 %.",
                "Leg fat-free mass by DXA.",
                "The mean alone was seen.",
                "No group that kept walking.",
            ),
        ),
        formula(
            "thigh_14",
            "Wall and others 2014",
            card(
                "2014",
                "To see how fast an idle leg shrinks.",
                "24 healthy young men, 12 for 5 days and 12 for 14.",
                "Scan of the thigh muscle; leg strength.",
                "± as printed.",
                "Young men only; a cast on a sound leg.",
            ),
        ),
        formula(
            "area",
            "Fazzini and others 2023",
            card(
                "2023",
                "To pool how fast muscle wastes in critical illness.",
                "3,251 patients in 52 studies.",
                "Mostly ultrasound of the thigh.",
                "95 % interval over studies.",
                "The first week. Illness, drugs and lying still act together.",
            ),
        ),
    ),
    lookup=Lookup("reach", rows=("situation", tuple(LONGEST)), fixed=(("days", 7),)),
    knows_not="It does not know your illness, your food or your strength before. It makes no sum from days to loss.",
    next_steps=STEPS["bed_older"],
    sources=("tanner2015age", "hartley2022exercise"),
)
