"""Energy at rest: six equations side by side, the day by FAO's bands, and what a kilogram of muscle adds."""

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
    Range,
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
    printed,
    series,
    sex,
    value,
    weight,
)

from .._keeping_muscle import LOSING, TRAIN

tissue = series("organ_metabolic_rate_wang")
age = replace(age, limits=Limits(18, 110, "these equations are for adults", usual_high=100))
body_fat = Quantity(
    "body_fat",
    "Body fat",
    "percent",
    Limits(3, 70, "outside it a typing slip is likelier than a body", 8, 60),
    "30",
    "fat",
    "Only if it was measured. Two of the six equations need it.",
    optional=True,
)
activity = Choice(
    "activity",
    "Your usual days",
    (
        ("sedentary", "Mostly sitting, little exercise"),
        ("active", "On your feet at work, or about an hour of running a day"),
        ("vigorous", "Heavy work by hand, or about two hours of swimming a day"),
    ),
    hint="The three bands of FAO, WHO and UNU, in our words.",
)
PAL = {
    "sedentary": (printed("1.40"), 1.69),
    "active": (printed("1.70"), 1.99),
    "vigorous": (printed("2.00"), printed("2.40")),
}

mifflin = by(sex, female=10 * weight + 6.25 * height - 5 * age - 161, male=10 * weight + 6.25 * height - 5 * age + 5)
harris = by(
    sex,
    female=447.593 + 9.247 * weight + 3.098 * height - printed("4.330") * age,
    male=88.362 + 13.397 * weight + 4.799 * height - 5.677 * age,
)
lean = named("FFM", weight * (1 - body_fat / 100), "kg", "Fat-free mass")
cunningham = 500 + 22 * lean
katch = 370 + 21.6 * lean
henry = choose(
    (age < 30, by(sex, female=13.1 * weight + 558, male=printed("16.0") * weight + 545)),
    (age < 60, by(sex, female=9.74 * weight + 694, male=14.2 * weight + 593)),
    (age < 70, by(sex, female=10.2 * weight + 572, male=printed("13.0") * weight + 567)),
    otherwise=by(sex, female=printed("10.0") * weight + 577, male=13.7 * weight + 481),
)
schofield = choose(
    (age < 30, by(sex, female=14.818 * weight + 486.6, male=15.057 * weight + 692.2)),
    (age <= 60, by(sex, female=8.126 * weight + 845.6, male=11.472 * weight + 873.1)),
    otherwise=by(sex, female=9.082 * weight + 658.5, male=11.711 * weight + 587.7),
)
see = choose(
    (age < 30, by(sex, female=119, male=153)),
    (age <= 60, by(sex, female=111, male=167)),
    otherwise=by(sex, female=108, male=164),
)
muscle = choose(
    (age > 50, tissue.cell("resting_over_50_kcal_per_kg_per_day", tissue="skeletal muscle")),
    otherwise=tissue.cell("resting_kcal_per_kg_per_day", tissue="skeletal muscle"),
)
known, measured = given(body_fat), all_of(age >= 19, age <= 78)
TEN = "At least 10 % either way, and often more. Above 60, and after losing weight, it has hardly been tested."
ends = {
    "harris": (printed("0.14") * harris, "The paper gives a precision of 14 % in a normal person.", "roza1984harris"),
    "schofield": (
        1.96 * see,
        "1.96 times its standard error of 108 to 167 kcal: our arithmetic.",
        "schofield1985predicting",
    ),
}
shown = {
    "mifflin": (mifflin, measured),
    "harris": (harris, None),
    "henry": (henry, None),
    "schofield": (schofield, None),
    "cunningham": (cunningham, known),
    "katch": (katch, known),
}


def off(name):
    """How far off one equation may be, in kcal a day; where it comes from."""
    return ends.get(name, (printed("0.10") * shown[name][0], TEN, "frankenfield2005comparison"))


def among(pick, end):
    """The lowest or highest end of the equations that are shown; another equation stands in for one that is not."""
    spare = end("henry")
    return pick(
        *(
            end(name) if fits is None else choose((fits, end(name)), otherwise=spare)
            for name, (_, fits) in shown.items()
        )
    )


lowest = among(minimum, lambda name: shown[name][0] - off(name)[0])
highest = among(maximum, lambda name: shown[name][0] + off(name)[0])


def estimate(name, label, source, hidden_says=""):
    """One equation's answer with its error."""
    x, fits = shown[name]
    error, says, error_source = off(name)
    return Output(
        name,
        label,
        x,
        "kcal/d",
        0,
        Range(value - error, value + error, says, error_source),
        (Band("estimate", None, f"{label}: about {{{name}}}. It could be {{{name}.range}}."),),
        source,
        shown_when=fits,
        hidden_says=hidden_says,
        panel="equations",
        nearest=50,
    )


NEEDS_FAT = "This equation needs your body fat, measured."
day_low = minimum(henry, schofield) * by(activity, **{k: low for k, (low, _) in PAL.items()})
day_high = maximum(henry, schofield) * by(activity, **{k: high for k, (_, high) in PAL.items()})

calculator = Calculator(
    title="Resting energy",
    question="How much energy does your body use at rest?",
    for_whom="Adults who want an honest range, not one number.",
    not_for="It is not a diet plan. In fever, wounds, thyroid disease or a hospital bed the body burns other amounts: ask your care team.",
    inputs=(sex, age, weight, height, activity, body_fat),
    exclusions=body_size_exclusions,
    outputs=(
        Output(
            "between",
            "Where the equations put you, their error included",
            lowest,
            "kcal/d",
            0,
            Range(
                lowest,
                highest,
                "From the lowest to the highest equation shown, each with its error. Your real value may lie outside.",
                "frankenfield2005comparison",
            ),
            (Band("between", None, "From the lowest to the highest equation, their error included: {between.range}."),),
            "frankenfield2005comparison",
            nearest=50,
        ),
        estimate(
            "mifflin",
            "Mifflin–St Jeor 1990",
            "mifflin1990new",
            "Mifflin–St Jeor is left out: it was made from people of 19 to 78.",
        ),
        estimate("harris", "Harris–Benedict, revised 1984", "roza1984harris"),
        estimate("henry", "Henry (Oxford) 2005, weight only", "henry2005basal"),
        estimate("schofield", "Schofield 1985", "schofield1985predicting"),
        estimate("cunningham", "Cunningham 1980, from fat-free mass", "cunningham1980reanalysis", NEEDS_FAT),
        estimate("katch", "Katch–McArdle (Cunningham 1991), from fat-free mass", "cunningham1991body", NEEDS_FAT),
        Output(
            "day",
            "Energy in a day, for a group of people like you",
            day_low,
            "kcal/d",
            0,
            Range(
                day_low,
                day_high,
                "The lower of Henry and Schofield times the lower end of the activity band, to the higher of them times its upper end. "
                "The bands are meant for groups, not for one person.",
                "fao2004human",
            ),
            (
                Band(
                    "step",
                    any_of(all_of(age >= 59, age <= 61), all_of(age >= 29, age <= 30)),
                    "A group of people like you uses about {day.range}. At your age the tables step down on one birthday; bodies do not.",
                ),
                Band(
                    "day",
                    None,
                    "A group of people like you uses about {day.range}. FAO says not to read one person’s need from it.",
                ),
            ),
            "fao2004human",
            nearest=100,
        ),
        Output(
            "muscle",
            "What one more kilogram of muscle adds at rest",
            muscle,
            "kcal/d",
            0,
            NoError("The abstract prints tissue values without an interval."),
            (Band("muscle", None, "One more kilogram of muscle adds about {muscle} at rest: a mouthful, not a meal."),),
            "wang2010specific",
        ),
    ),
    headline=(
        Band(
            "past_mifflin",
            age > 78,
            "At rest you use anywhere from {between.range}, by three or more equations. Mifflin is left out, because it measured nobody above 78. "
            "Nobody could tell us which equation is nearest at your age.",
        ),
        Band(
            "older",
            age > 60,
            "At rest you use anywhere from {between.range}. Above 60 these equations are hardly tested, so the real range is wider.",
        ),
        Band(
            "all",
            None,
            "At rest you use anywhere from {between.range}. That is the span of the equations with their errors.",
        ),
    ),
    formulas=(
        Formula(
            "mifflin",
            "Mifflin–St Jeor 1990, simplified form",
            "REE",
            mifflin,
            "kcal/d",
            "mifflin1990new",
            Card(
                "1990",
                "Resting energy in healthy adults.",
                "498 adults (247 women, 251 men) aged 19 to 78, 264 of normal weight and 234 with obesity.",
                "Indirect calorimetry.",
                "R² 0.71 for the full form; no standard error seen. In a review it came within 10 % of the measured value in more people than three others.",
                "Older adults and ethnic minorities were under-represented. Left out above 78, and below 19.",
            ),
        ),
        Formula(
            "harris",
            "Harris–Benedict, revised by Roza and Shizgal 1984",
            "REE",
            harris,
            "kcal/d",
            "roza1984harris",
            Card(
                "1984",
                "To check the equations of 1919.",
                "239 people of the old study and 98 of a later one.",
                "Measured resting energy.",
                "Precision 14 % in a normal person.",
                "Old data. Wrong in malnutrition.",
            ),
        ),
        Formula(
            "henry",
            "Henry (Oxford) 2005, weight only",
            "BMR",
            henry,
            "kcal/d",
            "henry2005basal",
            Card(
                "2005",
                "A new world data set.",
                "10,552 values; this count was seen in one place, not yet checked against the paper.",
                "Measured basal metabolism.",
                "No standard error seen in print.",
                "The table prints 18–30, 30–60, 60–70 and 70+. We put a birthday in the older group.",
            ),
        ),
        Formula(
            "schofield",
            "Schofield 1985",
            "BMR",
            schofield,
            "kcal/d",
            "schofield1985predicting",
            Card(
                "1985",
                "Energy needs of populations.",
                "7,173 values, 3,388 of them from Italians (counted by Henry 2005).",
                "Measured basal metabolism.",
                "Standard error 108 to 167 kcal a day, by age and sex.",
                "Reads high in many groups. The table prints 18–30, 30–60 and over 60; we put 30 in the older group.",
            ),
        ),
        Formula(
            "cunningham",
            "Cunningham 1980",
            "BMR",
            cunningham,
            "kcal/d",
            "cunningham1980reanalysis",
            Card(
                "1980",
                "To show that lean body mass explains resting energy.",
                "223 adults (120 men, 103 women) of the study of 1919, athletes removed.",
                "Resting energy was measured; lean body mass was estimated, not measured.",
                "No standard error seen in print.",
                "As good as the body fat you type.",
            ),
        ),
        Formula(
            "katch",
            "Katch–McArdle, from Cunningham 1991",
            "REE",
            katch,
            "kcal/d",
            "cunningham1991body",
            Card(
                "1991",
                "A general equation from a review.",
                "Not seen: the paper was not open to us. Many copies of the equation agree.",
                "Not seen.",
                "No standard error seen in print.",
                "The slope of 21.6 holds organs too. It is not the cost of a kilogram of muscle.",
            ),
        ),
    ),
    lookup=Lookup(
        "henry",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 120)),
        columns=("age", (25, 45, 65, 75)),
        by="sex",
        fixed=(("height", 165), ("activity", "sedentary"), ("body_fat", None)),
    ),
    knows_not="It does not know your thyroid, your medicines, an illness or what you have just lost. Only a breath test measures it.",
    next_steps=(
        NextStep("Weigh yourself weekly at the same hour. Your own trend over a month beats every equation.", ""),
        TRAIN,
        LOSING,
    ),
)
