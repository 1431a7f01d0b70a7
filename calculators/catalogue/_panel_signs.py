"""What each of five panels calls weak, low in lean mass and slow, from whatever was measured."""

from dataclasses import replace

from calculators import Limits, Quantity, choice, series
from calculators.formulas import all_of, any_of, by, choose, given, named, not_
from calculators.people import age, height, sex, weight

from ._europe import low_for_height, low_in_kg

cutoffs = series("cutoffs_by_panel")
grip = Quantity("grip", "force", Limits(1, 110, 5, 80), "28", "grip", optional=True)
chair = Quantity("chair", "time", Limits(3, 120, 5, 60), "13", "chair", optional=True)
gait = Quantity("gait", "speed", Limits(0.1, 3, 0.2, 2), "0.9", "gait", optional=True)
sppb = Quantity("sppb", "count", Limits(0, 12), "10", "SPPB", whole=True, optional=True)
tug = Quantity("tug", "time", Limits(3, 180, 5, 90), "11", "TUG", optional=True)
alm = Quantity("alm", "body mass", Limits(4, 60, 8, 40), "17", "ALM", optional=True)
scan = choice("scan", "dxa", "bia", start="dxa")
height, weight = replace(height, optional=True), replace(weight, optional=True)

metres = named("h", height / 100, "m")
index, ratio = alm / metres**2, alm / named("BMI", weight / metres**2, "kg/m2")
older, from_65 = age >= 50, age >= 65
scanned, sized = given(alm), all_of(given(alm), given(height))
built = all_of(given(alm), given(height), given(weight), scan.is_("dxa"))


def line(panel, year, criterion, **more):
    """A panel's cut-off as printed, for both sexes or for each."""
    rows = cutoffs.only(panel=panel, year=year, criterion=criterion, **more)
    return (
        rows.cell("value")
        if len(rows.rows) == 1
        else by(sex, **{s: rows.cell("value", sex=s) for s in ("female", "male")})
    )


def aged(criterion):
    return choose(
        (age < 65, line("AWGS", 2025, criterion, age_band="50-64")),
        otherwise=line("AWGS", 2025, criterion, age_band="65 and over"),
    )


def measured(*conditions):
    """At least one of these was measured and lies on the wrong side."""
    return any_of(*(all_of(given(q), wrong) for q, wrong in conditions))


EU, A19 = ("EWGSOP2", 2019), ("AWGS", 2019)
weak_eu = measured((grip, grip < line(*EU, "grip strength")), (chair, chair > line(*EU, "chair stand, 5 rises")))
short_eu, light_eu = all_of(sized, low_for_height(index)), all_of(scanned, low_in_kg(alm))
little_eu = any_of(short_eu, light_eu)
slow_eu = measured(
    (gait, gait <= line(*EU, "gait speed")),
    (sppb, sppb <= line(*EU, "SPPB")),
    (tug, tug >= line(*EU, "timed up and go")),
)
moved_eu = any_of(given(gait), given(sppb), given(tug))
weak_19 = measured((grip, grip < line(*A19, "grip strength")))
slow_19 = measured(
    (gait, gait < line(*A19, "gait speed, 6-m walk")),
    (chair, chair >= line(*A19, "chair stand, 5 rises")),
    (sppb, sppb <= line(*A19, "SPPB")),
)
either_19 = any_of(weak_19, slow_19)
little_19 = all_of(
    sized, index < choose((scan.is_("dxa"), line(*A19, "ASM/height², DXA")), otherwise=line(*A19, "ASM/height², BIA"))
)
weak_25 = measured((grip, grip < aged("grip strength")))
little_25 = all_of(
    sized, index < choose((scan.is_("dxa"), aged("ASM/height², DXA")), otherwise=aged("ASM/height², BIA"))
)
weak_us = measured((grip, grip < line("FNIH", 2014, "grip strength")))
little_us = all_of(built, ratio < line("FNIH", 2014, "ALM/BMI, DXA"))
slow_us = measured((gait, gait < line("FNIH", 2014, "gait speed")))
weak_so = measured((grip, grip < line("SDOC", 2020, "grip strength")))
slow_so = measured((gait, gait < line("SDOC", 2020, "gait speed")))

strength = any_of(given(grip), given(chair))
asked_so = any_of(
    all_of(given(grip), given(gait)), all_of(given(grip), not_(weak_so)), all_of(given(gait), not_(slow_so))
)
FLAGS = {
    "ewgsop2": all_of(older, weak_eu),
    "awgs2019": all_of(older, either_19),
    "awgs2025": all_of(older, weak_25),
    "fnih": all_of(from_65, weak_us),
    "sdoc": all_of(from_65, weak_so, slow_so),
}
"""Whether each panel would call it worth checking."""
ASKED = {
    "ewgsop2": all_of(older, strength),
    "awgs2019": all_of(older, any_of(strength, given(gait), given(sppb))),
    "awgs2025": all_of(older, given(grip)),
    "fnih": all_of(from_65, given(grip)),
    "sdoc": all_of(from_65, asked_so),
}
"""Whether each could answer with what was given."""
some_mass = all_of(older, any_of(little_eu, little_19, little_25, all_of(from_65, little_us)))
one_sign = any_of(some_mass, all_of(older, slow_eu), all_of(from_65, asked_so, weak_so))
