"""What each of five panels calls weak, low in lean mass and slow, from whatever was measured."""

from dataclasses import replace

from calculators import (
    Choice,
    Limits,
    Quantity,
    age,
    all_of,
    any_of,
    by,
    choose,
    given,
    height,
    named,
    series,
    sex,
    weight,
)

from ._europe import low_for_height, low_in_kg

cutoffs = series("cutoffs_by_panel")
grip = Quantity(
    "grip",
    "Grip strength",
    "force",
    Limits(1, 110, "no hand dynamometer reading of an adult lies outside it", 5, 80),
    example="28",
    symbol="grip",
    optional=True,
    hint="The best of several squeezes on a hand dynamometer.",
)
chair = Quantity(
    "chair",
    "Time for five rises from a chair",
    "time",
    Limits(3, 120, "faster is not possible, slower was not timed", 5, 60),
    example="13",
    symbol="chair",
    optional=True,
    hint="Arms crossed, as fast as is safe.",
)
gait = Quantity(
    "gait",
    "Usual walking speed",
    "speed",
    Limits(0.1, 3, "faster is running", 0.2, 2),
    example="0.9",
    symbol="gait",
    optional=True,
    hint="Metres walked, divided by the seconds. The Asian line is for six metres.",
)
sppb = Quantity(
    "sppb",
    "SPPB score",
    "count",
    Limits(0, 12, "the score runs from 0 to 12"),
    example="10",
    symbol="SPPB",
    whole=True,
    optional=True,
)
tug = Quantity(
    "tug",
    "Timed up and go",
    "time",
    Limits(3, 180, "faster is not possible, slower was not timed", 5, 90),
    example="11",
    symbol="TUG",
    optional=True,
)
alm = Quantity(
    "alm",
    "Lean mass of arms and legs together",
    "body mass",
    Limits(4, 60, "no scan of an adult lies outside it", 8, 40),
    example="17",
    symbol="ALM",
    optional=True,
    hint="From a DXA report (appendicular lean mass) or a BIA machine.",
)
scan = Choice(
    "scan",
    "Measured with",
    (("dxa", "DXA scan"), ("bia", "BIA, electrical")),
    start="dxa",
    hint="Europe takes either. The Asian lines differ between them, and the US line of 2014 is for DXA.",
)
height = replace(height, optional=True, hint="Only lean mass needs it, and one European line does without.")
weight = replace(weight, optional=True, hint="Only the US line of 2014 needs it, with a scan.")

metres = named("h", height / 100, "m", "Height in metres")
index, ratio = alm / metres**2, alm / named("BMI", weight / metres**2, "kg/m2", "Body mass index")
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
