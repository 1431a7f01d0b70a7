"""How much protein a day: the panel or review that speaks of the reader's situation, never a number for sick kidneys."""
from calculators import (
    Band, Calculator, Card, Formula, Limits, Lookup, NextStep, Output, Quantity, Range, amputation, by, nothing, pregnant, swelling,
    under_18, weight,
)

from .._protein_advice import SAYS, high, kidney_stops, kidneys, low, per_kg, situation

meals = Quantity(
    "meals", "Meals with protein in a day", "count", Limits(1, 8, "more than eight meals is not a day’s eating", 2, 6),
    example="3", symbol="meals", whole=True,
)
meal_high = by(situation, **{key: nothing if x is None else x * weight / meals for key, x in per_kg("high").items()})

calculator = Calculator(
    title="Protein target",
    question="How much protein should you eat in a day?",
    for_whom="Adults who want a daily range in grams, and what that makes at each meal.",
    not_for="With kidney disease it gives no number: ask your care team. It also has no number for pregnancy or for people under 18.",
    inputs=(situation, weight, meals, kidneys),
    exclusions=(under_18, pregnant, swelling, amputation),
    stops=kidney_stops,
    outputs=(
        Output(
            "daily", "Protein in a day", low, "g", 0, Range(low, high, SAYS, "bauer2013protage"),
            (
                Band("older", situation.is_("older"), "The PROT-AGE group advises {daily.range} a day for healthy people over 65."),
                Band("older_exercising", situation.is_("older_exercising"), "The PROT-AGE group advises {daily.range} a day for people over 65 who exercise. It names no upper end."),
                Band("older_ill", situation.is_("older_ill"), "The PROT-AGE group advises {daily.range} a day for people over 65 with an acute or chronic disease."),
                Band("adult", situation.is_("adult"), "The US dietary guidelines for 2025 to 2030 advise {daily.range} a day. They are advice on diet, not a new minimum."),
                Band("training", None, "The sports nutrition society ISSN advises {daily.range} a day for adults who exercise."),
            ),
            "bauer2013protage",
        ),
        Output(
            "per_meal", "Protein at each meal", low / meals, "g", 0,
            Range(low / meals, meal_high, "The day’s span shared out evenly: our arithmetic.", "bauer2013protage"),
            (Band("meal", None, "Shared out evenly, that is {per_meal.range} at each of {meals} meals. The day’s total matters more than the split."),),
            "bauer2013protage",
        ),
    ),
    headline=(
        Band("one_meal", meals < 2, "Aim for {daily.range} of protein a day."),
        Band("day", None, "Aim for {daily.range} of protein a day: {per_meal.range} at each of {meals} meals."),
    ),
    formulas=(
        Formula("daily", "Lower end of the advised range", "protein", low, "g", "bauer2013protage", Card(
            "2013 to 2026, see the sentence in the answer", "To keep muscle and function through food.",
            "PROT-AGE: people over 65, by the judgement of an international group of experts. ISSN: adults who exercise. US dietary "
            "guidelines: adults.", "Expert agreement on trials, balance studies and cohorts.",
            "A span, not an error: no study gives one person’s need.",
            "Kidney disease without dialysis. The sums use your weight as it is; with obesity nobody has shown which weight to use. "
            "A trial in men over 65 with limited function found no gain from more than the minimum.")),
    ),
    lookup=Lookup("daily", rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110)), by="situation",
                  fixed=(("meals", 3), ("kidneys", "no")), show="range"),
    knows_not="It does not know what you eat now, how well your kidneys work, or how much you move. Protein alone does not build muscle.",
    next_steps=(
        NextStep("Add protein to your smallest meal first, often breakfast: an egg, yoghurt, beans or fish.", "keep/protein.md"),
        NextStep("Train twice a week. Protein does most for people who use their muscles.", "guides/sit-to-stand-starter.md"),
        NextStep("Losing weight without trying, or eating little? See your doctor or a dietitian within two weeks.", ""),
    ),
    sources=("jager2017international", "dga2025dietary", "bhasin2018optimen"),
)
