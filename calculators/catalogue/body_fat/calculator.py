"""Body fat from height, weight, age and a tape: four equations side by side, and how far they spread."""

from dataclasses import replace
from typing import Any

from calculators import Calculator, Formula, Limits, Lookup, NoError, Output, Quantity, Range, bands
from calculators.formulas import all_of, any_of, by, given, log10, maximum, minimum, named, not_, printed, value
from calculators.people import age, body_size_exclusions, height, sex, weight

from .._several_equations import highest, how_many, lowest

DEURENBERG, GOMEZ = "deurenberg1991body", "gomezambrosi2012clinical"
WOOLCOTT, HODGDON = "woolcott2018relative", "hodgdon1984prediction"
age = replace(age, limits=Limits(18, 110, usual_high=83))
waist = Quantity("waist", "girth", Limits(40, 250), "88", "waist", optional=True)
belly = Quantity("belly", "girth", Limits(40, 250), "86", "belly", optional=True)
neck = Quantity("neck", "girth", Limits(20, 80), "38", "neck", optional=True)
hip = Quantity("hip", "girth", Limits(50, 250), "100", "hip", optional=True)

metres = named("h", height / 100, "m")
bmi = named("BMI", weight / metres**2, "kg/m2")
female = by(sex, female=1, male=0)
deurenberg = printed("1.20") * bmi + 0.23 * age - 10.8 * by(sex, female=0, male=1) - 5.4
cun_bae = (
    -44.988
    + 0.503 * age
    + 10.689 * female
    + 3.172 * bmi
    - 0.026 * bmi**2
    + 0.181 * bmi * female
    - 0.02 * bmi * age
    - 0.005 * bmi**2 * female
    + 0.00021 * bmi**2 * age
)
rfm = 64 - 20 * (height / waist) + 12 * female
density = named(
    "D",
    by(
        sex,
        female=1.29579 - 0.35004 * log10(belly + hip - neck) + printed("0.22100") * log10(height),
        male=1.0324 - 0.19077 * log10(belly - neck) + 0.15456 * log10(height),
    ),
    "1",
)
navy = 495 / density - 450

# CUN-BAE is a parabola in BMI; beyond its top a heavier person would be given less fat (our arithmetic).
climbs = bmi * (0.052 + 0.01 * female - 0.00042 * age) < 3.172 + 0.181 * female - 0.02 * age
taped = any_of(
    all_of(sex.is_("female"), given(belly), given(neck), given(hip), belly + hip - neck > 0),
    all_of(sex.is_("male"), given(belly), given(neck), belly - neck > 0),
)
USED = {
    "deurenberg": (deurenberg, all_of(bmi >= 13.9, bmi <= 40.9, age <= 83, deurenberg > 0)),
    "cun_bae": (cun_bae, all_of(age <= 80, climbs, cun_bae > 0)),
    "rfm": (rfm, all_of(given(waist), rfm > 0)),
    "navy": (navy, all_of(taped, density > 0, navy > 0, navy < 100)),
}
SEE: dict[str, Any] = {"deurenberg": 4.1, "cun_bae": 4.66, "rfm": 0, "navy": by(sex, female=3.72, male=3.52)}
"""Standard errors in points of body fat; for relative fat mass none was seen in print."""
least, most = lowest(USED.values(), 100), highest(USED.values())
bottom = lowest([(maximum(0, x - 1.96 * SEE[name]), fits) for name, (x, fits) in USED.items()], 100)
top = highest([(minimum(100, x + 1.96 * SEE[name]), fits) for name, (x, fits) in USED.items()])
fitting = how_many(fits for _, fits in USED.values())


def estimate(name, source, error_source=""):
    """One equation's answer; 95 in 100 people lie within 1.96 standard errors: our arithmetic."""
    x, fits = USED[name]
    off = Range(maximum(0, value - 1.96 * SEE[name]), minimum(100, value + 1.96 * SEE[name]), error_source)
    more: dict[str, Any] = {"error": off if error_source else NoError(), "shown_when": fits, "panel": "equations"}
    return Output(name, x, "%{bodyfat}", 0, source, bands(estimate=None), **more)


between, several = Range(bottom, top, GOMEZ), fitting > 1

calculator = Calculator(
    inputs=(sex, age, weight, height, waist, belly, neck, hip),
    exclusions=body_size_exclusions,
    outputs=(
        Output("between", bottom, "%{bodyfat}", 0, GOMEZ, bands(between=None), between, shown_when=several),
        estimate("deurenberg", DEURENBERG, DEURENBERG),
        estimate("cun_bae", GOMEZ, GOMEZ),
        estimate("rfm", WOOLCOTT),
        estimate("navy", HODGDON, "medicalalgorithms2026navy"),
        Output("spread", most - least, "{points}", 0, GOMEZ, bands(apart=None), shown_when=several),
    ),
    headline=bands(none=not_(fitting > 0), one=not_(fitting > 1), several=None),
    formulas=tuple(
        Formula(name, "fat", x, "%{bodyfat}", source)
        for (name, (x, _)), source in zip(USED.items(), (DEURENBERG, GOMEZ, WOOLCOTT, HODGDON))
    ),
    lookup=Lookup(
        "rfm",
        rows=("waist", (60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 120, 130)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)),
        by="sex",
        fixed=(("age", 50), ("weight", 70), ("belly", None), ("neck", None), ("hip", None)),
    ),
)
