"""Nitrogen balance from a 24-hour urine collection, for professionals."""

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
    dialysis,
    pregnant,
    under_18,
    value,
)

protein = Quantity(
    "protein",
    "Protein taken in 24 hours",
    "food mass",
    Limits(0, 400, "no feeding plan gives more", 20, 250),
    "90",
    "protein",
    "By mouth, tube and vein together.",
)
urea = Quantity(
    "urea",
    "Urinary urea nitrogen in 24 hours",
    "urea nitrogen",
    Limits(0, 80, "outside it a typing slip is likelier than a reading", 1, 40),
    "12",
    "UUN",
    "From a complete 24-hour collection: grams of nitrogen, or millimoles of urea.",
)
balance = protein / 6.25 - (urea + 4)

invalid = (
    Exclusion("burns", "Burns", "With burns, nitrogen is lost through the skin. This sum is not valid."),
    Exclusion(
        "losses",
        "Fistula, heavy wound drainage, or marked diarrhoea",
        "Nitrogen is lost where urine cannot show it. This sum is not valid; measure the losses.",
    ),
    Exclusion("kidney", "Kidney failure", "With failing kidneys urea stays in the body. This sum is not valid."),
)

NEGATIVE = (
    NextStep("Check that the collection was complete: a missed portion makes the balance look better than it is."),
    NextStep("Compare what was planned with what was eaten, drunk and infused on that day, and close the gap first."),
    NextStep(
        "Repeat in a few days under the new feeding, and add grip or chair stands.", "calculators/grip-strength.md"
    ),
)

calculator = Calculator(
    title="Nitrogen balance",
    question="Is this patient losing more nitrogen than they take in?",
    for_whom="Dietitians, nurses and doctors with a complete 24-hour urine collection.",
    not_for="Not for use at home. Not valid with burns, fistulae, heavily draining wounds or kidney failure.",
    inputs=(protein, urea),
    exclusions=(*invalid, dialysis, under_18, pregnant),
    outputs=(
        Output(
            "balance",
            "Nitrogen balance",
            balance,
            "g/d",
            1,
            Range(
                value,
                value + 2,
                "The constant for skin and stool: 4 g as printed here, 2 g in another source. Missed urine makes the balance look better than it is.",
                "medicalalgorithms2026nitrogen",
            ),
            (
                Band(
                    "negative",
                    value < 0,
                    "Negative: with 4 g for other losses, more nitrogen leaves than comes in.",
                    "watch",
                ),
                Band("zero", value <= 0, "Even: with 4 g for other losses, intake equals loss."),
                Band("positive", None, "Positive: with 4 g for other losses, more nitrogen comes in than leaves."),
            ),
            "surgicalcriticalcare2026nitrogen",
        ),
        Output(
            "protein_equal",
            "The same in protein",
            balance * 6.25,
            "g/d",
            0,
            Range(
                value,
                value + 12.5,
                "The span of the two constants, times 6.25: our arithmetic.",
                "medicalalgorithms2026nitrogen",
            ),
            (
                Band(
                    "negative",
                    value < 0,
                    "That equals {protein_equal} of protein: our arithmetic. A minus means that more is lost than eaten.",
                ),
                Band("protein", value <= 0, "That equals {protein_equal} of protein: our arithmetic."),
                Band("positive", None, "That equals {protein_equal} of protein: our arithmetic."),
            ),
            "surgicalcriticalcare2026nitrogen",
        ),
    ),
    headline=(
        Band(
            "negative",
            balance + 2 < 0,
            "Nitrogen balance {balance}, or {balance.high} with the smaller constant. Negative by both: a crude estimate, to be read with the patient.",
            "watch",
            NEGATIVE,
        ),
        Band(
            "undecided",
            balance < 0,
            "Nitrogen balance {balance}, or {balance.high} with the smaller constant. Its sign hangs on the constant: a crude estimate, to be read with the patient.",
            "watch",
            NEGATIVE,
        ),
        Band(
            "zero",
            balance <= 0,
            "Nitrogen balance {balance}, or {balance.high} with the smaller constant. Intake equals the estimated loss: a crude estimate, to be read with the patient.",
        ),
        Band(
            "positive",
            None,
            "Nitrogen balance {balance}, or {balance.high} with the smaller constant. Positive: a crude estimate, to be read with the patient.",
        ),
    ),
    formulas=(
        Formula(
            "balance",
            "Nitrogen balance",
            "N balance",
            balance,
            "g/d",
            "surgicalcriticalcare2026nitrogen",
            Card(
                "Year not seen",
                "To judge whether feeding keeps up with the breakdown of protein.",
                "No study is named by the source.",
                "A 24-hour urine collection for urea nitrogen.",
                "No error is published. The constant for other losses is 4 g here and 2 g in another source; about a fifth of urinary nitrogen is not urea, and the share shifts in critical illness.",
                "Burns, fistulae, heavily draining wounds, kidney failure, incomplete collections.",
            ),
        ),
    ),
    lookup=Lookup(
        "balance",
        rows=("protein", (40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150)),
        columns=("urea", (4, 6, 8, 10, 12, 14, 16, 18, 20)),
    ),
    knows_not="It does not see nitrogen in wounds, drains or stool, nor whether the collection was complete.",
    next_steps=(
        NextStep("Check that the collection was complete before you act on it.", ""),
        NextStep("Repeat in a few days under the same feeding: the trend says more than one value.", ""),
        NextStep(
            "Add what function shows: grip and chair stands follow what matters to the patient.",
            "calculators/grip-strength.md",
        ),
    ),
    for_professionals=True,
    worse=(("urea", "more"), ("protein", "less")),
)
