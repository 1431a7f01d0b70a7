"""Calf circumference against the Asian and US lines, and the finger-ring test for those with no tape."""

from dataclasses import replace
from typing import Any

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Stop, bands, choice, series
from calculators.formulas import all_of, any_of, by, choose, given, named, not_, value
from calculators.panels import for_each_sex
from calculators.people import body_size_exclusions, height, sex, weight

cutoffs = series("cutoffs_by_panel").only(criterion="calf circumference")
ring_rows = series("finger_ring_test_tanaka")
steps = series("calf_circumference_bmi_adjustment")

calf = Quantity("calf", "girth", Limits(15, 70, 24, 50), "34.5", "calf", optional=True)
ring = choice("ring", "bigger", "just_fits", "smaller", optional=True)
adjust = choice("adjust", "no", "yes", start="no")
weight, height = replace(weight, optional=True), replace(height, optional=True)

metres = named("h", height / 100, "m")
bmi = weight / metres**2


def taken_off(start):
    return steps.cell("subtract_cm", bmi_from=start)


off = named(
    "off",
    choose(
        (adjust.is_("no"), 0),
        (bmi >= 40, taken_off(40)),
        (bmi >= 30, taken_off(30)),
        (bmi >= 25, taken_off(25)),
        otherwise=0,
    ),
    "cm",
)
sized = any_of(adjust.is_("no"), all_of(given(weight), given(height)))

asia = for_each_sex(cutoffs, panel="AWGS", year=2025)
WOMEN, MEN = (cutoffs.cell("value", panel="AWGS", year=2025, sex=s) for s in ("female", "male"))
one_sd = for_each_sex(cutoffs, panel="Gonzalez (NHANES)", role="moderately low (-1 SD)")
two_sd = for_each_sex(cutoffs, panel="Gonzalez (NHANES)", role="severely low (-2 SD)")
shares = {r["result"].replace(" ", "_"): r["share_percent"] for r in ring_rows.rows}

taped = given(calf)
asian = bands(below=(value < asia, "check"), not_below=None)
american = bands(
    severely_low=(value < two_sd, "check"),
    on_severe_line=(value <= two_sd, "check"),
    moderately_low=(value < one_sd, "check"),
    on_moderate_line=value <= one_sd,
    usual=None,
)
rings = bands(smaller=(ring.is_("smaller"), "check"), just_fits=ring.is_("just_fits"), bigger=None)
more: dict[str, Any] = {"follows": "calf", "shown_when": taped, "panel": "cut-offs"}

calculator = Calculator(
    inputs=(sex, calf, ring, adjust, weight, height),
    exclusions=body_size_exclusions,
    stops=(
        Stop("nothing", all_of(not_(given(calf)), not_(given(ring)))),
        Stop("size", all_of(given(calf), not_(sized))),
    ),
    outputs=(
        Output("asia", calf, "cm", 1, "chen2025awgs", asian, **more),
        Output("america", calf - off, "cm", 1, "gonzalez2021calf", american, **more),
        Output("ring_share", by(ring, **shares), "%", 0, "tanaka2018yubiwakka", rings, shown_when=given(ring)),
    ),
    headline=bands(
        ring_smaller=(all_of(not_(given(calf)), ring.is_("smaller")), "check", "below"),
        ring_other=not_(given(calf)),
        below=(calf < asia, "check", "below"),
        below_adjusted=(all_of(adjust.is_("yes"), calf - off < one_sd), "check", "below"),
        ring_against_tape=(ring.is_("smaller"), "check", "below"),
        not_below=None,
    ),
    formulas=(Formula("america", "calf compared", calf - off, "cm", "gonzalez2021calf"),),
    lookup=Lookup(
        "america",
        rows=("calf", (28, 29, 30, 31, 32, 33, 34, 35, 36, 38, 40, 42, 44)),
        columns=("weight", (55, 65, 75, 85, 95, 110)),
        fixed=(("sex", "female"), ("ring", None), ("adjust", "yes"), ("height", 165)),
    ),
    worse=(("calf", "less"), ("ring", "more")),
    sources=("chen2020awgs", "kawakami2015calf", "fujii2022yubiwakka"),
)
