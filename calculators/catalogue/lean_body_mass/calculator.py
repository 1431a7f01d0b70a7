"""Lean body mass from height, weight and sex: four equations side by side, with an honest floor for their error."""

from typing import Any

from calculators import Calculator, Formula, Lookup, Output, Range, bands
from calculators.formulas import all_of, by, maximum, minimum, named, not_, printed, value
from calculators.people import body_size_exclusions, height, sex, weight

from .._low_weight import too_light
from .._several_equations import highest, how_many, lowest

ERROR = by(sex, female=5, male=7)
ERROR_SOURCE = "bmri2019lbm"

metres = named("h", height / 100, "m")
bmi = named("BMI", weight / metres**2, "kg/m2")
boer = by(sex, female=0.252 * weight + 0.473 * height - 48.3, male=0.407 * weight + 0.267 * height - 19.2)
james = by(
    sex,
    female=1.07 * weight - 148 * (weight / height) ** 2,
    male=printed("1.10") * weight - 128 * (weight / height) ** 2,
)
hume = by(
    sex,
    female=0.29569 * weight + 0.41813 * height - 43.2933,
    male=printed("0.32810") * weight + 0.33929 * height - 29.5336,
)
janmahasatian = by(sex, female=9270 * weight / (8780 + 244 * bmi), male=9270 * weight / (6680 + 216 * bmi))

# James’s curve turns over where its slope is zero: at BMI 1.07 / (2 × 0.0148) for women, 1.10 / (2 × 0.0128) for men.
rises = bmi < by(sex, female=printed("36.1"), male=printed("43.0"))
# A light and tall body would be given more lean mass than it weighs; Janmahasatian alone says whom it measured.
FITS = {
    "boer": (boer, boer <= weight),
    "james": (james, all_of(rises, james <= weight)),
    "hume": (hume, hume <= weight),
    "janmahasatian": (janmahasatian, all_of(bmi >= 17.1, bmi <= 69.9)),
}
SOURCES = ("boer1984estimated", "james1976research", "hume1966prediction", "janmahasatian2005quantification")
SYMBOLS = ("LBM", "LBW", "LBM", "FFM")
least, most = lowest(FITS.values(), weight), highest(FITS.values())
fitting = how_many(fits for _, fits in FITS.values())
bottom = maximum(0, least - ERROR)


def estimate(name, source):
    """One equation's answer, with the floor error that all four share."""
    x, fits = FITS[name]
    off = Range(maximum(0, value - ERROR), minimum(weight, value + ERROR), ERROR_SOURCE)
    more: dict[str, Any] = {"follows": "weight", "shown_when": fits, "panel": "equations"}
    return Output(name, x, "kg", 0, source, bands(estimate=None), off, **more)


calculator = Calculator(
    inputs=(sex, weight, height),
    exclusions=body_size_exclusions,
    outputs=(
        Output(
            "between",
            bottom,
            "kg",
            0,
            ERROR_SOURCE,
            bands(between=None),
            Range(bottom, minimum(weight, most + ERROR), ERROR_SOURCE),
            follows="weight",
            shown_when=fitting > 0,
        ),
        *map(estimate, FITS, SOURCES),
        Output(
            "disagreement",
            most - least,
            "kg",
            0,
            "boer1984estimated",
            bands(apart=None),
            follows="weight",
            shown_when=fitting > 1,
        ),
    ),
    headline=bands(none=(not_(fitting > 0), "check", "thin"), thin=(too_light(bmi), "check", "thin"), all=None),
    formulas=tuple(
        Formula(name, symbol, FITS[name][0], "kg", key) for name, symbol, key in zip(FITS, SYMBOLS, SOURCES)
    ),
    lookup=Lookup(
        "between",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 120)),
        columns=("height", (150, 160, 170, 180, 190)),
        by="sex",
        show="range",
    ),
    sources=("nyman2016james", "cederholm2015diagnostic"),
    worse=(("weight", "less"),),
)
