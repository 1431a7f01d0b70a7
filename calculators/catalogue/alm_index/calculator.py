"""A DXA result against every panel that draws a line on lean mass, by sex and age."""

from dataclasses import replace

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Stop, bands, series
from calculators.formulas import all_of, any_of, given, named, not_
from calculators.panels import against_by_sex, for_each_sex
from calculators.people import age, body_size_exclusions, height, sex, weight

from .._europe import low_for_height, low_in_kg

cutoffs = series("cutoffs_by_panel")
alm = Quantity("alm", "body mass", Limits(4, 60, 8, 40), "17.5", "ALM")
height, weight = replace(height, optional=True), replace(weight, optional=True)
metres = named("h", height / 100, "m")
bmi = named("BMI", weight / metres**2, "kg/m2")
index, ratio = alm / metres**2, alm / bmi

midlife, older, from_65 = all_of(age >= 50, age < 65), age >= 50, age >= 65
tall, sized = given(height), all_of(given(height), given(weight))
EUROPE = {"panel": "EWGSOP2", "year": 2019, "criterion": "ASM/height²"}
ASIA = {"panel": "AWGS", "year": 2019, "criterion": "ASM/height², DXA"}
ASIA_MIDLIFE = {"panel": "AWGS", "year": 2025, "criterion": "ASM/height², DXA", "age_band": "50-64"}
ASIA_65 = {"panel": "AWGS", "year": 2025, "criterion": "ASM/height², DXA", "age_band": "65 and over"}
US = {"panel": "FNIH", "year": 2014, "criterion": "ALM/BMI, DXA"}


def panel(name, measure, unit, decimals, shown_when, **line):
    return against_by_sex(name, measure, unit, decimals, cutoffs, shown_when, "watch", **line)


def by_height(name, shown_when, **line):
    return panel(name, index, "kg/m2", 2, all_of(tall, shown_when), **line)


def below(measure, **line):
    return measure < for_each_sex(cutoffs, **line)


for_height, by_kg = all_of(tall, low_for_height(index)), low_in_kg(alm)
elsewhere = any_of(
    all_of(tall, below(index, **ASIA)),
    all_of(tall, midlife, below(index, **ASIA_MIDLIFE)),
    all_of(tall, from_65, below(index, **ASIA_65)),
    all_of(sized, from_65, below(ratio, **US)),
)

calculator = Calculator(
    inputs=(sex, age, height, weight, alm),
    exclusions=body_size_exclusions,
    stops=(Stop("more", all_of(given(weight), alm >= weight)),),
    outputs=(
        Output("alm_h2", index, "kg/m2", 2, "cruzjentoft2019ewgsop2", bands(given=None), shown_when=tall),
        Output("alm_bmi", ratio, "kg/(kg/m2)", 3, "studenski2014fnih", bands(given=None), shown_when=sized),
        by_height("ewgsop2", older, **EUROPE),
        by_height("awgs2019", older, **ASIA),
        by_height("awgs2025_midlife", midlife, **ASIA_MIDLIFE),
        by_height("awgs2025", from_65, **ASIA_65),
        panel("fnih", ratio, "kg/(kg/m2)", 3, all_of(sized, from_65), **US),
        panel("ewgsop2_kg", alm, "kg", 1, older, panel="EWGSOP2", year=2019, criterion="ASM"),
    ),
    headline=bands(
        young=age < 50,
        no_height_below=(all_of(not_(tall), by_kg), "watch", "low"),
        no_height=not_(tall),
        below=(all_of(for_height, by_kg), "watch", "low"),
        only_for_height=(for_height, "watch", "low"),
        only_in_kg=(by_kg, "watch", "low"),
        below_elsewhere=(elsewhere, "watch", "low"),
        not_below=None,
    ),
    formulas=(
        Formula("alm_h2", "ALM/h²", index, "kg/m2", "cruzjentoft2019ewgsop2"),
        Formula("alm_bmi", "ALM/BMI", ratio, "kg/(kg/m2)", "studenski2014fnih"),
    ),
    lookup=Lookup(
        "alm_h2",
        rows=("alm", (10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)),
        fixed=(("sex", "female"), ("age", 70), ("weight", 70)),
    ),
    worse=(("alm", "less"),),
    sources=("cruzjentoft2019erratum", "inbody2018asm", "bhasin2020sdoc", "baumgartner1998epidemiology"),
)
