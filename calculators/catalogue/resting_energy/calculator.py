"""Energy at rest: six equations side by side, the day by FAO's bands, and what a kilogram of muscle adds."""

from dataclasses import replace
from typing import Any

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Range, bands, choice, series
from calculators.formulas import all_of, any_of, by, choose, given, maximum, minimum, named, printed, value
from calculators.people import age, body_size_exclusions, height, sex, weight

REVIEW, ROZA, TEN = "frankenfield2005comparison", "roza1984harris", printed("0.10")
SCHOFIELD, FAO = "schofield1985predicting", "fao2004human"

tissue = series("organ_metabolic_rate_wang").only(tissue="skeletal muscle")
age = replace(age, limits=Limits(18, 110, usual_high=100))
body_fat = Quantity("body_fat", "percent", Limits(3, 70, 8, 60), "30", "fat", optional=True)
LOW = {"sedentary": printed("1.40"), "active": printed("1.70"), "vigorous": printed("2.00")}
HIGH = {"sedentary": 1.69, "active": 1.99, "vigorous": printed("2.40")}
activity = choice("activity", *LOW)

mifflin = by(sex, female=10 * weight + 6.25 * height - 5 * age - 161, male=10 * weight + 6.25 * height - 5 * age + 5)
harris = by(
    sex,
    female=447.593 + 9.247 * weight + 3.098 * height - printed("4.330") * age,
    male=88.362 + 13.397 * weight + 4.799 * height - 5.677 * age,
)
lean = named("FFM", weight * (1 - body_fat / 100), "kg")
cunningham, katch = 500 + 22 * lean, 370 + 21.6 * lean
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
    (age > 50, tissue.cell("resting_over_50_kcal_per_kg_per_day")), otherwise=tissue.cell("resting_kcal_per_kg_per_day")
)
known, measured = given(body_fat), all_of(age >= 19, age <= 78)
# Symbol, equation, where it fits, its source; how far off it may be in kcal a day, and the source of that.
shown: dict[str, Any] = {
    "mifflin": ("REE", mifflin, measured, "mifflin1990new", TEN * mifflin, REVIEW),
    "harris": ("REE", harris, None, ROZA, printed("0.14") * harris, ROZA),
    "henry": ("BMR", henry, None, "henry2005basal", TEN * henry, REVIEW),
    "schofield": ("BMR", schofield, None, SCHOFIELD, 1.96 * see, SCHOFIELD),
    "cunningham": ("BMR", cunningham, known, "cunningham1980reanalysis", TEN * cunningham, REVIEW),
    "katch": ("REE", katch, known, "cunningham1991body", TEN * katch, REVIEW),
}


def among(pick, end):
    """The lowest or highest end of the equations that are shown; another equation stands in for one that is not."""
    spare = end("henry")
    return pick(*(end(x) if shown[x][2] is None else choose((shown[x][2], end(x)), otherwise=spare) for x in shown))


lowest = among(minimum, lambda name: shown[name][1] - shown[name][4])
highest = among(maximum, lambda name: shown[name][1] + shown[name][4])


def estimate(name):
    """One equation's answer with its error."""
    _, x, fits, source, error, whose = shown[name]
    off = Range(value - error, value + error, whose)
    more: dict[str, Any] = {"shown_when": fits, "panel": "equations", "nearest": 50}
    return Output(name, x, "kcal/d", 0, source, bands(estimate=None), off, **more)


step = any_of(all_of(age >= 59, age <= 61), all_of(age >= 29, age <= 30))
day_low, day_high = minimum(henry, schofield) * by(activity, **LOW), maximum(henry, schofield) * by(activity, **HIGH)

calculator = Calculator(
    inputs=(sex, age, weight, height, activity, body_fat),
    exclusions=body_size_exclusions,
    outputs=(
        Output("between", lowest, "kcal/d", 0, REVIEW, bands(between=None), Range(lowest, highest, REVIEW), nearest=50),
        *map(estimate, shown),
        Output(
            "day", day_low, "kcal/d", 0, FAO, bands(step=step, day=None), Range(day_low, day_high, FAO), nearest=100
        ),
        Output("muscle", muscle, "kcal/d", 0, "wang2010specific", bands(muscle=None)),
    ),
    headline=bands(past_mifflin=age > 78, older=age > 60, all=None),
    formulas=tuple(Formula(name, symbol, x, "kcal/d", key) for name, (symbol, x, _, key, *_) in shown.items()),
    lookup=Lookup(
        "henry",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 120)),
        columns=("age", (25, 45, 65, 75)),
        by="sex",
        fixed=(("height", 165), ("activity", "sedentary"), ("body_fat", None)),
    ),
)
