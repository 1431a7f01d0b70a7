"""How much protein a day: what the panels that speak of the reader say, never a number for sick kidneys."""

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
    amputation,
    pregnant,
    swelling,
    under_18,
    weight,
)

from .._keeping_muscle import LOSING, TRAIN
from .._protein_advice import (
    MOST,
    NOBODY,
    SAYS,
    SPEAKING,
    heavy,
    height,
    high,
    kidney_stops,
    kidneys,
    low,
    situation,
    spoken,
    two_weights,
)

meals = Quantity(
    "meals",
    "Meals with protein in a day",
    "count",
    Limits(1, 8, "more than eight meals is not a day’s eating", 2, 6),
    example="3",
    symbol="meals",
    whole=True,
)
SMALLEST = NextStep(
    "Add protein to your smallest meal first, often breakfast: an egg, yoghurt, beans or fish.", "keep/protein.md"
)
BUILD = NextStep(
    "Look at one ordinary day: build it from your own foods and see what it holds.", "calculators/protein-day.md"
)
ILL = (
    NextStep("Ask your care team whether a dietitian can see you. Illness changes what you need and what you can eat."),
    NextStep(
        "Eat the protein first while you are hungry, in six small meals if three are too much.", "keep/protein.md"
    ),
    NextStep(
        "Weigh yourself once a week. If you lose weight without trying, see your doctor within two weeks.",
        "calculators/weight-change.md",
    ),
)
HEAVY = (
    NextStep(
        "Ask a dietitian which weight to count with. Until then the lower amount is no less well founded than the higher."
    ),
    BUILD,
    TRAIN,
)
WHY = {
    "older": "PROT-AGE, for people over 65, says less than the US guidelines for all adults. Both are opinion, and they disagree.",
    "older_exercising": f"PROT-AGE names no upper end for people over 65 who exercise. More than {MOST:g} g for each kilogram is more than any range here.",
    "older_ill": "PROT-AGE speaks of people over 65 with an acute or chronic disease.",
    "adult": "The low end is the US allowance, a floor for every adult; the high end is from the US guidelines, advice and no new floor.",
    "training": f"More than {MOST:g} g for each kilogram is more than any range here.",
}

calculator = Calculator(
    title="Protein target",
    question="How much protein should you eat in a day?",
    for_whom="Adults who want to see what panels advise in grams, and what that makes at each meal.",
    not_for="With kidney disease it gives no number: ask your care team. It also has no number for pregnancy or for people under 18.",
    inputs=(situation, weight, height, meals, kidneys),
    exclusions=(under_18, pregnant, swelling, amputation),
    stops=kidney_stops,
    outputs=(
        Output(
            "daily",
            "Protein in a day, by all who speak of you",
            low,
            "g",
            0,
            Range(low, high, SAYS, "bauer2013protage"),
            tuple(
                Band(key, situation.is_(key), f"The advice for you works out at {{daily.range}} a day. {why}")
                for key, why in list(WHY.items())[:-1]
            )
            + (Band("training", None, f"The advice for you works out at {{daily.range}} a day. {WHY['training']}"),),
            "bauer2013protage",
        ),
        *two_weights,
        *map(spoken, SPEAKING),
        Output(
            "per_meal",
            "Protein at each meal",
            low / meals,
            "g",
            0,
            Range(low / meals, high / meals, "The day’s span shared out evenly: our arithmetic.", "bauer2013protage"),
            (
                Band("one", meals < 2, "With one meal, that meal is the day."),
                Band(
                    "meal",
                    None,
                    "Shared out evenly, that is {per_meal.range} at each of {meals} meals. The day’s total matters more than the split.",
                ),
            ),
            "bauer2013protage",
        ),
    ),
    headline=(
        Band(
            "heavy",
            heavy,
            f"{NOBODY} The advice works out at {{lower.range}} of protein a day by a lower weight, and {{own.range}} by your own. "
            "A dietitian can say which fits you.",
            "check",
            HEAVY,
        ),
        Band(
            "ill",
            situation.is_("older_ill"),
            "The group’s advice works out at {daily.range} of protein a day. With an illness, your care team comes first.",
            "check",
            ILL,
        ),
        Band(
            "one_meal",
            meals < 2,
            "The advice for you works out at {daily.range} of protein a day. Those who give it do not agree; see each below.",
        ),
        Band(
            "day",
            None,
            "The advice for you works out at {daily.range} of protein a day: {per_meal.range} at each of {meals} meals. "
            "Those who give it do not agree; see each below.",
        ),
    ),
    formulas=(
        Formula(
            "daily",
            "Lower end of the advice",
            "protein",
            low,
            "g",
            "bauer2013protage",
            Card(
                "2013 to 2026, see who says so in the answer",
                "To keep muscle and function through food.",
                "PROT-AGE: people over 65, by the judgement of an international group of experts. ISSN: adults who exercise. US dietary "
                "guidelines and US allowance: adults.",
                "Expert agreement on trials, balance studies and cohorts.",
                "A span, not an error: no study gives one person’s need.",
                f"Kidney disease without dialysis. {NOBODY} We show the sum for your own weight and for a lower one. "
                "A trial in men over 65 with limited function found no gain from more than the US allowance.",
            ),
        ),
    ),
    lookup=Lookup(
        "daily",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100)),
        by="situation",
        fixed=(("meals", 3), ("kidneys", "no"), ("height", None)),
        show="range",
    ),
    knows_not="It does not know what you eat now, how well your kidneys work, or how much you move. Protein alone does not build muscle.",
    next_steps=(SMALLEST, TRAIN, LOSING),
    sources=("jager2017international", "dga2025dietary", "bhasin2018optimen"),
)
