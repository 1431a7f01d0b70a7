"""Nitrogen balance from a 24-hour urine collection, for professionals."""

from calculators import Calculator, Exclusion, Formula, Limits, Lookup, Output, Quantity, Range, bands
from calculators.formulas import value
from calculators.people import dialysis, pregnant, under_18

SOURCE, OTHER = "surgicalcriticalcare2026nitrogen", "medicalalgorithms2026nitrogen"
protein = Quantity("protein", "food mass", Limits(0, 400, 20, 250), "90", "protein")
urea = Quantity("urea", "urea nitrogen", Limits(0, 80, 1, 40), "12", "UUN")
balance = protein / 6.25 - (urea + 4)

calculator = Calculator(
    inputs=(protein, urea),
    exclusions=(*map(Exclusion, ("burns", "losses", "kidney")), dialysis, under_18, pregnant),
    outputs=(
        Output(
            "balance",
            balance,
            "g/d",
            1,
            SOURCE,
            bands(negative=(value < 0, "watch"), zero=value <= 0, positive=None),
            Range(value, value + 2, OTHER),
        ),
        Output(
            "protein_equal",
            balance * 6.25,
            "g/d",
            0,
            SOURCE,
            bands(negative=value < 0, protein=value <= 0, positive=None),
            Range(value, value + 12.5, OTHER),
        ),
    ),
    headline=bands(
        negative=(balance + 2 < 0, "watch", "negative"),
        undecided=(balance < 0, "watch", "negative"),
        zero=balance <= 0,
        positive=None,
    ),
    formulas=(Formula("balance", "N balance", balance, "g/d", SOURCE),),
    lookup=Lookup(
        "balance",
        rows=("protein", (40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150)),
        columns=("urea", (4, 6, 8, 10, 12, 14, 16, 18, 20)),
    ),
    for_professionals=True,
    worse=(("urea", "more"), ("protein", "less")),
)
