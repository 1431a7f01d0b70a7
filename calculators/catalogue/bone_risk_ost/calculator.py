"""OST, a two-number screen that says whose bones are worth scanning; for professionals."""

from dataclasses import replace

from calculators import Calculator, Exclusion, Formula, Limits, Lookup, Output, bands
from calculators.formulas import by, value
from calculators.people import age, amputation, pregnant, sex, swelling, weight

age = replace(age, limits=Limits(45, 110, 50, 100))
ost = 0.2 * (weight - age)
line = by(sex, female=2, male=4)

calculator = Calculator(
    inputs=(sex, age, weight),
    exclusions=(Exclusion("direct", urgency="check"), pregnant, swelling, amputation),
    outputs=(
        Output("ost", ost, "1", 1, "washington2026ost", bands(scan=(value < line, "check"), no_scan=None)),
        Output(
            "men",
            ost,
            "1",
            1,
            "adler2003performance",
            bands(high=value <= -2, moderate=value < 4, low=None),
            shown_when=sex.is_("male"),
            panel="groups",
        ),
        Output(
            "asia",
            ost,
            "1",
            1,
            "koh2001simple",
            bands(high=value <= -5, high_or_middle=value < -4, middle=value <= -1, middle_or_low=value < 0, low=None),
            shown_when=sex.is_("female"),
            panel="groups",
        ),
    ),
    headline=bands(scan=(ost < line, "check", "scan"), no_scan=(None, "", "no_scan")),
    formulas=(Formula("ost", "OST", ost, "1", "washington2026ost"),),
    lookup=Lookup(
        "ost",
        rows=("age", (50, 55, 60, 65, 70, 75, 80, 85, 90)),
        columns=("weight", (40, 45, 50, 55, 60, 65, 70, 75, 80, 90, 100)),
        fixed=(("sex", "female"),),
    ),
    worse=(("weight", "less"), ("age", "more")),
    for_professionals=True,
    sources=("saravi2013osteoporosis", "subramaniam2018performance"),
)
