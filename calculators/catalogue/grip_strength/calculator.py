"""Grip strength: where a reader stands among people of their age and sex, and each panel's cut-off."""

from dataclasses import replace

from calculators import Calculator, Formula, Here, Limits, Lookup, Output, Quantity, Range, bands, series
from calculators.formulas import all_of, any_of, choose, pick, value
from calculators.panels import against_by_sex, for_each_sex
from calculators.people import age, sex, under_18

norms = series("grip_igrips_percentiles")
cutoffs = series("cutoffs_by_panel").only(criterion="grip strength")
STUDY = "tomkinson2025igrips"
PRINTED = (5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95)

age = replace(age, limits=Limits(20, 110, usual_high=100))
grip = Quantity("grip", "force", Limits(1, 110, 5, 80), "28", "grip")


def centile(p):
    """The printed percentile of the reader's own age and sex."""
    return pick(norms, "grip_kg", sex=sex, age=age, percentile=p)


reached = choose(*((grip < centile(p), below) for p, below in zip(PRINTED, (0, *PRINTED))), otherwise=95)
next_one = choose(*((grip < centile(p), p) for p in PRINTED), otherwise=100)

EUROPE, ASIA = {"panel": "EWGSOP2", "year": 2019}, {"panel": "AWGS", "year": 2019}
ASIA_MIDLIFE = {"panel": "AWGS", "year": 2025, "age_band": "50-64"}
ASIA_65 = {"panel": "AWGS", "year": 2025, "age_band": "65 and over"}
FNIH, SDOC = {"panel": "FNIH", "year": 2014}, {"panel": "SDOC", "year": 2020}
older, midlife, from_65 = age >= 50, all_of(age >= 50, age < 65), age >= 65


def panel(name, line, shown_when, urgency="check"):
    """One panel's verdict on the reading itself."""
    return against_by_sex(name, grip, "kg", 0, cutoffs, shown_when, urgency, "grip", **line)


def below(line):
    return grip < for_each_sex(cutoffs, **line)


below_a_line = any_of(
    all_of(older, any_of(below(EUROPE), below(ASIA))),
    all_of(age >= 50, age < 65, below(ASIA_MIDLIFE)),
    all_of(from_65, any_of(below(ASIA_65), below(FNIH))),
)
"""Below a line that counts by itself; SDOC's does not."""
places = bands(lowest=value < 5, weaker_half=value < 50, stronger_half=value < 95, highest=None)
nine_in_ten = Range(centile(5), centile(95), STUDY)

calculator = Calculator(
    inputs=(sex, age, grip),
    exclusions=(under_18,),
    outputs=(
        Output("centile", reached, "{percentile}", 0, STUDY, places, Range(reached, next_one, STUDY)),
        Output("median", centile(50), "kg", 1, STUDY, bands(median=None), nine_in_ten, follows="grip"),
        panel("ewgsop2", EUROPE, older),
        panel("awgs2019", ASIA, older),
        panel("awgs2025_midlife", ASIA_MIDLIFE, midlife),
        panel("awgs2025", ASIA_65, from_65),
        panel("fnih", FNIH, from_65),
        panel("sdoc", SDOC, from_65, "watch"),
    ),
    headline=bands(
        lowest=(reached < 5, "check", "below"),
        below_a_line=(below_a_line, "check", "below"),
        below_with_slow=(all_of(from_65, below(SDOC)), "watch", "below_with_slow"),
        highest=(reached >= 95, "", "highest"),
        between=None,
    ),
    formulas=(Formula("centile", "percentile reached", reached, "{percentile}", STUDY),),
    lookup=Lookup(
        "median",
        rows=("age", (20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100)),
        by="sex",
        fixed=(("grip", 30),),
        show="range",
    ),
    here=Here("grip-by-age", x="age", y="grip", panel="sex"),
    worse=(("grip", "less"),),
)
