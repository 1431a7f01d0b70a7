"""One person through five panels: what each would call worth checking, and which measurement would settle it."""
from dataclasses import replace

from calculators import (
    Band, Calculator, Card, Choice, Formula, Limits, Lookup, NextStep, NoError, Output, Quantity, Stop, age, all_of, amputation, any_of, by, choose,
    given, height, named, not_, series, sex, swelling, under_18, value, weight,
)

cutoffs = series("cutoffs_by_panel")
grip = Quantity("grip", "Grip strength", "force", Limits(1, 110, "no hand dynamometer reading of an adult lies outside it", 5, 80),
                example="28", symbol="grip", optional=True, hint="The best of several squeezes on a hand dynamometer.")
chair = Quantity("chair", "Time for five rises from a chair", "time", Limits(3, 120, "faster is not possible, slower was not timed", 5, 60),
                 example="13", symbol="chair", optional=True, hint="Arms crossed, as fast as is safe.")
gait = Quantity("gait", "Usual walking speed", "speed", Limits(0.1, 3, "faster is running", 0.2, 2), example="0.9", symbol="gait",
                optional=True, hint="Metres walked, divided by the seconds. The Asian line is for six metres.")
sppb = Quantity("sppb", "SPPB score", "count", Limits(0, 12, "the score runs from 0 to 12"), example="10", symbol="SPPB", whole=True, optional=True)
tug = Quantity("tug", "Timed up and go", "time", Limits(3, 180, "faster is not possible, slower was not timed", 5, 90), example="11",
               symbol="TUG", optional=True)
alm = Quantity("alm", "Lean mass of arms and legs together", "body mass", Limits(4, 60, "no scan of an adult lies outside it", 8, 40),
               example="17", symbol="ALM", optional=True, hint="From a DXA report (appendicular lean mass) or a BIA machine.")
scan = Choice("scan", "Measured with", (("dxa", "DXA scan"), ("bia", "BIA, electrical")), start="dxa", hint="Only matters with a scan.")
height = replace(height, optional=True, hint="Only needed with a scan.")
weight = replace(weight, optional=True, hint="Only needed with a scan.")

metres = named("h", height / 100, "m", "Height in metres")
index = alm / metres**2
ratio = alm / named("BMI", weight / metres**2, "kg/m2", "Body mass index")
midlife, older, from_65 = all_of(age >= 50, age < 65), age >= 50, age >= 65
by_dxa = all_of(given(alm), given(height), scan.is_("dxa"))
by_any, with_ratio = all_of(given(alm), given(height)), all_of(given(alm), given(height), given(weight), scan.is_("dxa"))


def line(panel, year, criterion, **more):
    """A panel's cut-off as printed, for both sexes or for each."""
    rows = cutoffs.only(panel=panel, year=year, criterion=criterion, **more)
    return rows.cell("value") if len(rows.rows) == 1 else by(sex, **{s: rows.cell("value", sex=s) for s in ("female", "male")})


def aged(criterion):
    return choose((age < 65, line("AWGS", 2025, criterion, age_band="50-64")), otherwise=line("AWGS", 2025, criterion, age_band="65 and over"))


def measured(*conditions):
    """At least one of these was measured and lies on the wrong side."""
    return any_of(*(all_of(given(q), wrong) for q, wrong in conditions))


EU, A19 = ("EWGSOP2", 2019), ("AWGS", 2019)
weak_eu = measured((grip, grip < line(*EU, "grip strength")), (chair, chair > line(*EU, "chair stand, 5 rises")))
little_eu = all_of(by_dxa, index < line(*EU, "ASM/height²"))
slow_eu = measured((gait, gait <= line(*EU, "gait speed")), (sppb, sppb <= line(*EU, "SPPB")), (tug, tug >= line(*EU, "timed up and go")))
moved_eu = any_of(given(gait), given(sppb), given(tug))
weak_19 = measured((grip, grip < line(*A19, "grip strength")))
slow_19 = measured((gait, gait < line(*A19, "gait speed, 6-m walk")), (chair, chair >= line(*A19, "chair stand, 5 rises")), (sppb, sppb <= line(*A19, "SPPB")))
either_19 = any_of(weak_19, slow_19)
little_19 = all_of(by_any, index < choose((scan.is_("dxa"), line(*A19, "ASM/height², DXA")), otherwise=line(*A19, "ASM/height², BIA")))
weak_25 = measured((grip, grip < aged("grip strength")))
little_25 = all_of(by_any, index < choose((scan.is_("dxa"), aged("ASM/height², DXA")), otherwise=aged("ASM/height², BIA")))
weak_us = measured((grip, grip < line("FNIH", 2014, "grip strength")))
little_us = all_of(with_ratio, ratio < line("FNIH", 2014, "ALM/BMI, DXA"))
slow_us = measured((gait, gait < line("FNIH", 2014, "gait speed")))
weak_so = measured((grip, grip < line("SDOC", 2020, "grip strength")))
slow_so = measured((gait, gait < line("SDOC", 2020, "gait speed")))

STRENGTH = any_of(given(grip), given(chair))
asked_so = any_of(all_of(given(grip), given(gait)), all_of(given(grip), not_(weak_so)), all_of(given(gait), not_(slow_so)))
flags = (all_of(older, weak_eu), all_of(older, either_19), all_of(older, weak_25),
         all_of(from_65, weak_us, not_(all_of(with_ratio, not_(little_us)))), all_of(older, weak_so, slow_so))
asked = (all_of(older, STRENGTH), all_of(older, any_of(STRENGTH, given(gait), given(sppb))), all_of(older, given(grip)),
         all_of(from_65, given(grip)), all_of(older, asked_so))


def count(conditions):
    first, *others = (choose((c, 1), otherwise=0) for c in conditions)
    for each in others:
        first = first + each
    return first


def panel(name, label, signs, shown, hidden, source, *bands):
    """One panel: how many of its signs are met, and the sentence that it would say."""
    return Output(
        name, f"{label}: signs met", count(signs), "1", 0,
        NoError("It is a count of lines that experts agreed on; they are printed without an error."),
        tuple(Band(key, when, says) for key, when, says in bands), source, shown_when=shown, hidden_says=hidden, panel="panels",
    )


CHECK = "Worth checking with a doctor."
SCAN = "A DXA scan would settle whether lean mass is low too."
UNDER_50 = "No panel draws a line below 50."

calculator = Calculator(
    title="Sarcopenia pathway",
    question="What would each expert panel call worth checking?",
    for_whom="People from 50 who have some of these measurements, and those who care for them. Any measurement may be missing.",
    not_for="It does not diagnose. Weak muscles have many causes, and only an examination can tell them apart.",
    inputs=(sex, age, grip, chair, gait, sppb, tug, alm, scan, height, weight),
    exclusions=(under_18, swelling, amputation),
    stops=(
        Stop("height", all_of(given(alm), not_(given(height))), "To use a scan, give your height too. For the US panel of 2014 give your weight as well."),
        Stop("more", all_of(given(alm), given(weight), alm >= weight), "Arms and legs cannot hold more lean mass than you weigh. Check both, and their units."),
    ),
    outputs=(
        Output(
            "flagged", "Panels that would say: worth checking", count(flags), "1", 0,
            NoError("It is a count of panels, not a measurement. The panels disagree, which is why they stand side by side."),
            (Band("none", value < 1, "None of the panels that could answer would call it worth checking."),
             Band("some", None, "{flagged} of {asked} panels that could answer would call it worth checking.")),
            "cruzjentoft2019ewgsop2", shown_when=count(asked) >= 1, hidden_says="Give your grip, the time for five rises, or your walking speed.",
        ),
        Output(
            "asked", "Panels that could answer", count(asked), "1", 0,
            NoError("It is a count of panels, not a measurement."),
            (Band("all", value >= 5, "All five panels could answer."), Band("some", None, "{asked} of 5 panels could answer with what you gave.")),
            "cruzjentoft2019ewgsop2",
        ),
        panel("ewgsop2", "EWGSOP2 2019, Europe", (weak_eu, little_eu, slow_eu), all_of(older, STRENGTH),
              "This panel starts with strength: give your grip, or the time for five rises. It speaks of older people.", "cruzjentoft2019ewgsop2",
              ("all_three", all_of(weak_eu, little_eu, slow_eu), f"Weak, little lean mass and slow. The panel’s word for this is “severe sarcopenia”. {CHECK}"),
              ("two", all_of(weak_eu, little_eu, moved_eu), f"Weak, with little lean mass, but not slow. The panel’s word for this is “sarcopenia”. {CHECK}"),
              ("two_so_far", all_of(weak_eu, little_eu), f"Weak, with little lean mass. The panel’s word for this is “sarcopenia”. {CHECK} Your walking speed would settle how far it goes."),
              ("weak_only", all_of(weak_eu, by_dxa), f"Weak, but lean mass is not low. The panel’s word is “probable sarcopenia”. {CHECK} Other causes of weakness come first."),
              ("weak", weak_eu, f"Weak by its line. The panel’s word is “probable sarcopenia”. {CHECK} {SCAN}"),
              ("mass_only", little_eu, "Little lean mass, but not weak by what you gave. The panel starts with strength and stops here."),
              ("not_weak", None, "Not weak by what you gave. The panel stops here.")),
        panel("awgs2019", "AWGS 2019, Asia", (weak_19, slow_19, little_19), asked[1],
              "This panel starts with grip, walking speed, five rises or SPPB. It speaks of older Asian adults.", "chen2020awgs",
              ("both", all_of(either_19, little_19), f"Weak or slow, with little lean mass. The panel’s word for this is “sarcopenia”. {CHECK}"),
              ("not_little", all_of(either_19, by_any), f"Weak or slow, but lean mass is not low by its line. {CHECK} Other causes come first."),
              ("possible", either_19, f"Weak or slow. The panel’s word is “possible sarcopenia”. {CHECK} A scan would settle whether lean mass is low too."),
              ("mass_only", little_19, "Little lean mass, but neither weak nor slow by what you gave. By itself that is not sarcopenia here."),
              ("neither", None, "Neither weak nor slow by what you gave.")),
        panel("awgs2025", "AWGS 2025, Asia", (weak_25, little_25), asked[2],
              "This panel asks for your grip. Walking and chair rises are outcomes to it, not signs. It begins at 50.", "chen2025awgs",
              ("both", all_of(weak_25, little_25), f"A weak grip for your age, with little lean mass for your height. The panel’s word for this is “sarcopenia”. {CHECK}"),
              ("not_little", all_of(weak_25, by_any), f"A weak grip for your age, but lean mass for height is not low. {CHECK} Its second form, by body mass index, could not be confirmed by us."),
              ("weak", weak_25, f"A weak grip for your age. {CHECK} A scan would settle whether lean mass is low too."),
              ("not_weak", None, "Your grip is not weak for your age by its line.")),
        panel("fnih", "FNIH 2014, United States", (weak_us, little_us, slow_us), asked[3],
              "This panel asks for your grip, and its lines are for people of 65 and over.", "studenski2014fnih",
              ("both_slow", all_of(weak_us, little_us, slow_us), f"Weak and slow, with little lean mass for your build. {CHECK}"),
              ("both", all_of(weak_us, little_us), f"Weak, with little lean mass for your build. {CHECK}"),
              ("not_little", all_of(weak_us, with_ratio), "Weak, but lean mass is not low for your build. The weakness is worth checking for other causes."),
              ("weak", weak_us, f"Weak by its line. {CHECK} A DXA scan, with height and weight, would settle it."),
              ("not_weak", None, "Not weak by its line, which is low: it was drawn to find slow walkers.")),
        panel("sdoc", "SDOC 2020, United States", (weak_so, slow_so), asked[4],
              "This panel wants two things together: your grip and your walking speed. It leaves scans out.", "cawthon2020sdoc",
              ("both", all_of(weak_so, slow_so), f"Weak and slow together, which is what this panel looks for. {CHECK}"),
              ("weak_only", weak_so, "Weak by its line, but not slow. The panel asks for both."),
              ("slow_only", slow_so, "Slow, but not weak by its line. The panel asks for both. Walking that slowly is worth checking all the same."),
              ("neither", None, "Not both weak and slow by what you gave.")),
        Output("alm_h2", "Lean mass of arms and legs over height squared", index, "kg/m2", 2,
               NoError("It is plain division. How far off a scan is for one person was not in what we read."),
               (Band("given", None, "Your lean mass of arms and legs over height squared is {alm_h2}."),),
               "cruzjentoft2019ewgsop2", shown_when=by_any, hidden_says="Needs a scan and your height."),
        Output("alm_bmi", "Lean mass of arms and legs over body mass index", ratio, "kg/(kg/m2)", 3,
               NoError("It is plain division. How far off a scan is for one person was not in what we read."),
               (Band("given", None, "Your lean mass of arms and legs over body mass index is {alm_bmi}."),),
               "studenski2014fnih", shown_when=with_ratio, hidden_says="Needs a DXA scan, your height and your weight."),
    ),
    headline=(
        Band("young", not_(older), f"{UNDER_50} Test your strength against people of your age instead."),
        Band("nothing", count(asked) < 1, "With this no panel can answer yet. Give your grip or the time for five rises: strength comes first."),
        Band("none", count(flags) < 1, "None of the panels that could answer ({asked} of 5) would call it worth checking. Missing measurements may change that."),
        Band("some", None, "{flagged} of the {asked} panels that could answer would call it worth checking. None of this is a diagnosis: take it to a doctor."),
    ),
    formulas=(
        Formula("alm_h2", "Lean mass of arms and legs over height squared", "ALM/h²", index, "kg/m2", "cruzjentoft2019ewgsop2", Card(
            "2014 to 2025", "To put one person’s measurements beside the lines of five panels.",
            "EWGSOP2: older people, European experts. AWGS: older Asian adults, from 50 in 2025. FNIH: 26,625 people of 65 and over, pooled. "
            "SDOC: 13,421 men and 4,828 women in eight cohorts.",
            "Grip by dynamometer, rises and walks by stopwatch, lean mass by DXA or BIA.",
            "The lines are printed without an error. In one study of 1,685 adults five definitions called from 2 to 16 in 100 people over 65 sarcopenic.",
            "A panel’s line for one people need not fit another. “Older” is not given as an age by all; we show lines from 50.")),
        Formula("alm_bmi", "Lean mass of arms and legs over body mass index", "ALM/BMI", ratio, "kg/(kg/m2)", "studenski2014fnih", Card(
            "2014", "To find older people whose weakness goes with little lean mass for their build.",
            "26,625 people of 65 and over from nine sources; 57 in 100 were women.", "DXA, grip and walking speed.",
            "Printed without an error.", "DXA only. For walking speed other texts print “at or below” where two print “below”.")),
    ),
    lookup=Lookup("flagged", rows=("grip", (12, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 34, 36)), columns=("gait", (0.6, 0.8, 0.9, 1.0, 1.2)), by="sex",
                  fixed=(("age", 75), ("chair", None), ("sppb", None), ("tug", None), ("alm", None), ("scan", "dxa"), ("height", None), ("weight", None))),
    knows_not="It does not know why you are weak or slow. It knows nothing of pain, nerves, breath, heart or medicines.",
    next_steps=(
        NextStep("Print this answer and take it to your doctor, physiotherapist or dietitian. Ask: what could be behind it?", ""),
        NextStep("No grip meter? Time five rises from a chair: it costs nothing and two panels accept it.", "calculators/chair-stand.md"),
        NextStep("Start to train meanwhile, whatever the panels say. Two pages to print, one chair.", "guides/sit-to-stand-starter.md"),
    ),
    sources=("cruzjentoft2019erratum", "bhasin2020sdoc", "kirk2024glis", "huang2021estimation"),
)
