"""A day built from foods: the protein and leucine in it, against the range advised. No number for sick kidneys."""

from calculators import Calculator, Formula, Lookup, Output, Range, bands
from calculators.formulas import value
from calculators.people import amputation, pregnant, swelling, under_18, weight

from .._foods_of_a_day import INPUTS, leucine, protein
from .._protein_advice import MOST, PROT_AGE, heavy, height, high, kidney_stops, kidneys, low, situation

FOODS, LEUCINE = "usda2016sr28", "usda2013sr26"
beyond, missing = MOST * weight, low - protein

calculator = Calculator(
    inputs=(situation, weight, height, kidneys, *INPUTS.values()),
    exclusions=(under_18, pregnant, swelling, amputation),
    stops=kidney_stops,
    outputs=(
        Output(
            "protein",
            protein,
            "g",
            0,
            FOODS,
            bands(below=value < low, beyond=(value > beyond, "watch"), above=value > high, within=None),
        ),
        Output("target", low, "g", 0, PROT_AGE, bands(heavy=heavy, target=None), Range(low, high, PROT_AGE)),
        Output("gap", missing, "g", 0, FOODS, bands(gap=value > 0, reached=None), shown_when=protein < low),
        Output("leucine", leucine, "g", 1, LEUCINE, bands(leucine=None)),
    ),
    headline=bands(
        empty=protein <= 0,
        below=(protein < low, "", "below"),
        beyond=(protein > beyond, "watch", "beyond"),
        above=(protein > high, "", "beyond"),
        within=(None, "", "within"),
    ),
    formulas=(Formula("protein", "protein", protein, "g", FOODS), Formula("leucine", "leucine", leucine, "g", LEUCINE)),
    lookup=Lookup(
        "target",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100)),
        by="situation",
        fixed=(("kidneys", "no"), ("height", None), *((name, None) for name in INPUTS)),
        show="range",
    ),
    sources=("wickham2014usdanutrients", "leucinereview2023", "jager2017international", "dga2025dietary"),
    by_meal=True,
)
