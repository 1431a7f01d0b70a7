"""Fat-free mass index, the same normalised to 1.80 m, and fat mass index."""

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Range, Stop, bands, series
from calculators.formulas import absolute, all_of, choose, given, maximum, minimum, named, not_, printed, value
from calculators.panels import for_each_sex
from calculators.people import body_size_exclusions, height, sex, weight

from .._low_weight import too_light

espen = series("cutoffs_by_panel").only(panel="ESPEN", year=2015, criterion="FFMI")
WOMEN, MEN = (espen.cell("value", sex=s) for s in ("female", "male"))

fat = Quantity("fat", "percent", Limits(2, 70, 5, 60), "28", "fat", optional=True)
lean = Quantity("lean", "body mass", Limits(15, 150, 25, 110), "50", "FFM", optional=True)

metres = named("h", height / 100, "m")
ffm = named("FFM", choose((given(lean), lean), otherwise=weight * (1 - fat / 100)), "kg")
index = ffm / metres**2
normalised = index + 6.3 * (printed("1.80") - metres)
fat_index, bmi = (weight - ffm) / metres**2, weight / metres**2
# 95 in 100 lie within 1.96 standard errors of estimate; 1.72 kg is the error of Kyle 2001 against DXA.
off = 1.96 * 1.72 / metres**2
low = index < for_each_sex(espen)


def spread(highest=None):
    upper = value + off if highest is None else minimum(highest, value + off)
    return Range(maximum(0, value - off), upper, "kyle2001single")


calculator = Calculator(
    inputs=(sex, weight, height, fat, lean),
    exclusions=body_size_exclusions,
    stops=(
        Stop("nothing", all_of(not_(given(fat)), not_(given(lean)))),
        Stop("more", all_of(given(lean), lean > weight)),
        Stop("two", all_of(given(fat), given(lean), absolute(lean - weight * (1 - fat / 100)) > 3)),
    ),
    outputs=(
        Output(
            "ffmi",
            index,
            "kg/m2",
            1,
            "cederholm2015diagnostic",
            bands(low=(value < for_each_sex(espen), "check"), not_low=None),
            spread(bmi),
        ),
        Output(
            "normalised",
            normalised,
            "kg/m2",
            1,
            "kouri1995fat",
            bands(men=None),
            spread(),
            shown_when=all_of(sex.is_("male"), normalised > 0),
        ),
        Output("fmi", fat_index, "kg/m2", 1, "schutz2002fatfree", bands(fmi=None), spread(bmi)),
    ),
    headline=bands(low=(low, "check", "low"), thin=(too_light(bmi), "check", "thin"), not_low=None),
    formulas=(
        Formula("ffmi", "FFMI", index, "kg/m2", "schutz2002fatfree"),
        Formula("normalised", "FFMI₁.₈₀", normalised, "kg/m2", "kouri1995fat"),
        Formula("fmi", "FMI", fat_index, "kg/m2", "schutz2002fatfree"),
    ),
    lookup=Lookup(
        "ffmi",
        rows=("lean", (30, 34, 38, 42, 46, 50, 54, 58, 62, 66, 70, 75, 80)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)),
        fixed=(("sex", "female"), ("weight", 100), ("fat", None)),
    ),
    worse=(("weight", "less"), ("height", "more"), ("fat", "more"), ("lean", "less")),
)
