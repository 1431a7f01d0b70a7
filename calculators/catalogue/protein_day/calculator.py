"""A day built from foods: the protein and leucine in it, against the range advised. No number for sick kidneys."""

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
    amputation,
    pregnant,
    swelling,
    under_18,
    value,
    weight,
)

from .._foods_of_a_day import INPUTS, SOME, leucine, protein
from .._keeping_muscle import LOSING, TRAIN
from .._protein_advice import MOST, NOBODY, SAYS, TALLY, heavy, height, high, kidney_stops, kidneys, low, situation

beyond, missing = MOST * weight, low - protein
TOO_MUCH = f"more than {MOST:g} g for each kilogram. No range here goes so high; no gain is known, except in young men who dieted and trained hard"
HOLDS, WORKS_OUT = "This day holds about {protein} of protein", "the advice for you works out at {target.range}"
FOOD_ERROR = (
    "USDA averages of foods as sold in the United States. Your brand, cut and portion differ; no error is printed."
)

ADD_ONE = NextStep(
    "Add one portion to your smallest meal, often breakfast: an egg, yoghurt, beans or tofu.", "keep/protein.md"
)
BELOW = (
    ADD_ONE,
    NextStep("Build the day again in a week. Stop adding if your appetite or your weight drops, and see your doctor."),
    LOSING,
)
WITHIN = (
    NextStep(
        "Keep this day as a pattern, with the foods you like. Build it again when your weight or your health changes."
    ),
    TRAIN,
    LOSING,
)
BEYOND = (
    NextStep("Check the portions first: a slip in one box is likelier than such a day."),
    NextStep(
        "If the day is right, let vegetables, fruit and whole grains have the place of one portion.", "keep/protein.md"
    ),
    TRAIN,
)

calculator = Calculator(
    title="Protein day",
    question="How much protein is in your day?",
    for_whom="Adults who want to build a day from foods they like and see the protein in it.",
    not_for="With kidney disease it gives no number: ask your care team. It also has no number for pregnancy or for people under 18.",
    inputs=(situation, weight, height, kidneys, *INPUTS.values()),
    exclusions=(under_18, pregnant, swelling, amputation),
    stops=kidney_stops,
    outputs=(
        Output(
            "protein",
            "Protein in this day",
            protein,
            "g",
            0,
            NoError(FOOD_ERROR),
            (
                Band("below", value < low, f"{HOLDS}; {WORKS_OUT}."),
                Band("beyond", value > beyond, f"{HOLDS}, {TOO_MUCH}.", "watch"),
                Band("above", value > high, f"{HOLDS}, more than advised: {WORKS_OUT}."),
                Band("within", None, f"{HOLDS}, within what is advised: {WORKS_OUT}."),
            ),
            "usda2016sr28",
        ),
        Output(
            "target",
            "What the advice works out at for you",
            low,
            "g",
            0,
            Range(low, high, SAYS, "bauer2013protage"),
            (
                Band("heavy", heavy, f"From a lower weight, {TALLY}, to your own: {{target.range}}. {NOBODY}"),
                Band(
                    "target", None, "For your weight and situation: {target.range}. Protein target shows who says what."
                ),
            ),
            "bauer2013protage",
        ),
        Output(
            "gap",
            "Still to the lower end",
            missing,
            "g",
            0,
            NoError(FOOD_ERROR),
            (
                Band("gap", value > 0, f"About {{gap}} more would reach the lower end. For measure: {SOME}."),
                Band("reached", None, "The lower end is reached."),
            ),
            "usda2016sr28",
            shown_when=protein < low,
            hidden_says="The lower end is reached.",
        ),
        Output(
            "leucine",
            "Leucine in this day",
            leucine,
            "g",
            1,
            NoError(
                "More than half of the leucine records are from 1990 or earlier, so more than one decimal would be false precision."
            ),
            (
                Band(
                    "leucine",
                    None,
                    "It holds about {leucine} of leucine. No target is shown: a review of older adults saw no threshold.",
                ),
            ),
            "usda2013sr26",
        ),
    ),
    headline=(
        Band("empty", protein <= 0, f"Add the foods of your day: {WORKS_OUT}."),
        Band("below", protein < low, f"{HOLDS}; {WORKS_OUT}. About {{gap}} more would reach the lower end.", "", BELOW),
        Band("beyond", protein > beyond, f"{HOLDS}, {TOO_MUCH}.", "watch", BEYOND),
        Band("above", protein > high, f"{HOLDS}, more than advised: {WORKS_OUT}.", "", BEYOND),
        Band("within", None, f"{HOLDS}, within what is advised: {WORKS_OUT}.", "", WITHIN),
    ),
    formulas=(
        Formula(
            "protein",
            "Protein in the day",
            "protein",
            protein,
            "g",
            "usda2016sr28",
            Card(
                "2016",
                "To add up protein from tables of foods.",
                "Foods as sold in the United States.",
                "Laboratory analysis and calculation.",
                "No error is printed for a food.",
                "Brands, cuts, recipes and portions differ. Soy protein rose by about 9.5 % between two releases because of another nitrogen factor.",
            ),
        ),
        Formula(
            "leucine",
            "Leucine in the day",
            "leucine",
            leucine,
            "g",
            "usda2013sr26",
            Card(
                "2013",
                "To add up leucine from tables of foods.",
                "Foods as sold in the United States.",
                "Laboratory analysis and calculation.",
                "No error is printed. 33 of 61 records date from 1990 or earlier.",
                "Never rank foods by leucine alone: millet and corn tortilla are rich in it and poor in lysine.",
            ),
        ),
    ),
    lookup=Lookup(
        "target",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100)),
        by="situation",
        fixed=(("kidneys", "no"), ("height", None), *((name, None) for name in INPUTS)),
        show="range",
    ),
    knows_not="It does not know brands, recipes or what you leave on the plate. It cannot see your kidneys, and protein alone does not build muscle.",
    next_steps=(ADD_ONE, TRAIN, LOSING),
    sources=("wickham2014usdanutrients", "leucinereview2023", "jager2017international", "dga2025dietary"),
    by_meal=True,
)
