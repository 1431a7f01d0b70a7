"""One person through five panels: what each would call worth checking, and which measurement would settle it."""

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Lookup,
    NextStep,
    NoError,
    Output,
    Stop,
    age,
    all_of,
    amputation,
    any_of,
    choose,
    given,
    not_,
    sex,
    swelling,
    under_18,
    value,
)

from .._europe import IN_KG, ONLY_FOR_HEIGHT, ONLY_IN_KG
from .._panel_signs import (
    alm,
    built,
    chair,
    either_19,
    from_65,
    gait,
    grip,
    height,
    index,
    light_eu,
    little_19,
    little_25,
    little_eu,
    little_us,
    moved_eu,
    older,
    ratio,
    scan,
    scanned,
    short_eu,
    sized,
    slow_19,
    slow_eu,
    slow_so,
    slow_us,
    sppb,
    tug,
    weak_19,
    weak_25,
    weak_eu,
    weak_so,
    weak_us,
    weight,
)
from .._what_to_do import CHAIR, TRAIN

STRENGTH = any_of(given(grip), given(chair))
asked_so = any_of(
    all_of(given(grip), given(gait)), all_of(given(grip), not_(weak_so)), all_of(given(gait), not_(slow_so))
)
flags = (
    all_of(older, weak_eu),
    all_of(older, either_19),
    all_of(older, weak_25),
    all_of(from_65, weak_us),
    all_of(from_65, weak_so, slow_so),
)
asked = (
    all_of(older, STRENGTH),
    all_of(older, any_of(STRENGTH, given(gait), given(sppb))),
    all_of(older, given(grip)),
    all_of(from_65, given(grip)),
    all_of(from_65, asked_so),
)
some_mass = all_of(older, any_of(little_eu, little_19, little_25, all_of(from_65, little_us)))
one_sign = any_of(some_mass, all_of(older, slow_eu), all_of(from_65, asked_so, weak_so))


def count(conditions):
    first, *others = (choose((c, 1), otherwise=0) for c in conditions)
    for each in others:
        first = first + each
    return first


def panel(name, label, signs, shown, hidden, source, *bands):
    """One panel: how many of its signs are met, and the sentence that it would say."""
    return Output(
        name,
        f"{label}: signs met",
        count(signs),
        "1",
        0,
        NoError("It is a count of lines that experts agreed on; they are printed without an error."),
        bands,
        source,
        shown_when=shown,
        hidden_says=hidden,
        panel="panels",
    )


def flag(key, when, says, then=""):
    return Band(key, when, f"{says} Worth checking with a doctor or physiotherapist.{then and ' '}{then}", "check")


def sign(key, when, says):
    return Band(key, when, f"{says} Test again in four weeks.", "watch")


def quiet(key, when, says):
    return Band(key, when, says)


def word(text):
    return f"The panel’s word for this is “{text}”."


SCAN = "A scan, with your height, would settle whether lean mass is low too."
CAUSES = "Other causes of weakness come first."
ALONE = "By itself that is not sarcopenia here."
TAKE = NextStep(
    "Print this answer and take it to your doctor, physiotherapist or dietitian this month. Ask: what could be behind it?"
)
RISES = NextStep(
    "No grip meter? Time five rises from a chair: it costs nothing and two panels accept it. Stop at any pain.", CHAIR
)
FLAGGED = (TAKE, RISES, TRAIN)
STRENGTH_NEXT = (
    NextStep(
        "Squeeze a grip meter, at a physiotherapist’s or a gym, or ask at your next visit. Best of three with each hand.",
        "calculators/grip-strength.md",
    ),
    RISES,
    TRAIN,
)
UNDER_50 = "No panel draws a line below 50."
OTHER_LINE = f"Lean mass is {ONLY_IN_KG}."

calculator = Calculator(
    title="Sarcopenia pathway",
    question="What would each expert panel call worth checking?",
    for_whom="People from 50 who have some of these measurements, and those who care for them. Any measurement may be missing.",
    not_for="It does not diagnose. Weak muscles have many causes, and only an examination can tell them apart.",
    inputs=(sex, age, grip, chair, gait, sppb, tug, alm, scan, height, weight),
    exclusions=(under_18, swelling, amputation),
    stops=(
        Stop(
            "more",
            all_of(given(alm), given(weight), alm >= weight),
            "Arms and legs cannot hold more lean mass than you weigh. Check both, and their units.",
        ),
    ),
    outputs=(
        Output(
            "flagged",
            "Panels that would say: worth checking",
            count(flags),
            "1",
            0,
            NoError(
                "It is a count of panels, not a measurement. The panels disagree, which is why they stand side by side."
            ),
            (
                Band("none", value < 1, "None of the panels that could answer finds what it looks for."),
                Band(
                    "some",
                    None,
                    "{flagged} of {asked} panels that could answer would call it worth checking with a doctor or physiotherapist.",
                    "check",
                ),
            ),
            "cruzjentoft2019ewgsop2",
            shown_when=count(asked) >= 1,
            hidden_says="Give your grip, the time for five rises, or your walking speed.",
        ),
        Output(
            "asked",
            "Panels that could answer",
            count(asked),
            "1",
            0,
            NoError("It is a count of panels, not a measurement."),
            (
                Band("all", value >= 5, "All five panels could answer."),
                Band("some", None, "{asked} of 5 panels could answer with what you gave."),
            ),
            "cruzjentoft2019ewgsop2",
        ),
        panel(
            "ewgsop2",
            "EWGSOP2 2019, Europe",
            (weak_eu, little_eu, slow_eu),
            asked[0],
            "This panel starts with strength: give your grip, or the time for five rises. It speaks of older people.",
            "cruzjentoft2019ewgsop2",
            flag(
                "other_line_slow",
                all_of(weak_eu, light_eu, sized, not_(short_eu), slow_eu),
                f"Weak and slow. {OTHER_LINE} By that line the panel’s word is “severe sarcopenia”.",
            ),
            flag(
                "other_line",
                all_of(weak_eu, light_eu, sized, not_(short_eu)),
                f"Weak. {OTHER_LINE} By that line the panel’s word is “sarcopenia”.",
            ),
            flag(
                "all_three",
                all_of(weak_eu, little_eu, slow_eu),
                f"Weak, little lean mass and slow. {word('severe sarcopenia')}",
            ),
            flag(
                "two",
                all_of(weak_eu, little_eu, moved_eu),
                f"Weak, with little lean mass, but not slow. {word('sarcopenia')}",
            ),
            flag(
                "two_so_far",
                all_of(weak_eu, little_eu),
                f"Weak, with little lean mass. {word('sarcopenia')}",
                "Your walking speed would settle how far it goes.",
            ),
            flag(
                "weak_only",
                all_of(weak_eu, sized),
                "Weak, but lean mass is not low. The panel’s word is “probable sarcopenia”.",
                CAUSES,
            ),
            flag(
                "weak_not_light",
                all_of(weak_eu, scanned),
                f"Weak. Lean mass is not below the line of {IN_KG}. The panel’s word is “probable sarcopenia”.",
                "With your height its other line could answer too.",
            ),
            flag("weak", weak_eu, "Weak by its line. The panel’s word is “probable sarcopenia”.", SCAN),
            sign(
                "mass_only",
                little_eu,
                "Little lean mass, but not weak by what you gave. The panel starts with strength and stops here.",
            ),
            sign(
                "slow_only",
                slow_eu,
                "Low physical performance by its line, but not weak by what you gave. The panel starts with strength and stops here.",
            ),
            quiet("not_weak", None, "Not weak by what you gave. The panel stops here."),
        ),
        Output(
            "ewgsop2_mass",
            "EWGSOP2, its two lines on lean mass: lines met",
            count((short_eu, light_eu)),
            "1",
            0,
            NoError("It is a count of lines that experts agreed on; they are printed without an error."),
            (
                sign(
                    "both",
                    all_of(short_eu, light_eu),
                    f"Below both of its lines, the one over height and the one of {IN_KG}.",
                ),
                sign("only_in_kg", all_of(light_eu, sized), f"Lean mass is {ONLY_IN_KG}."),
                sign("only_for_height", short_eu, f"Lean mass is {ONLY_FOR_HEIGHT}."),
                sign("light", light_eu, f"Below its line of {IN_KG}. The other line needs your height."),
                quiet("neither", sized, "Below neither of its lines."),
                quiet("not_light", None, f"Not below its line of {IN_KG}. The other line needs your height."),
            ),
            "cruzjentoft2019ewgsop2",
            shown_when=all_of(older, scanned),
            hidden_says="Needs a scan, by DXA or BIA. It speaks of older people.",
        ),
        panel(
            "awgs2019",
            "AWGS 2019, Asia",
            (weak_19, slow_19, little_19),
            asked[1],
            "This panel starts with grip, walking speed, five rises or SPPB. It speaks of older Asian adults.",
            "chen2020awgs",
            flag("both", all_of(either_19, little_19), f"Weak or slow, with little lean mass. {word('sarcopenia')}"),
            flag("not_little", all_of(either_19, sized), "Weak or slow, but lean mass is not low by its line.", CAUSES),
            flag("possible", either_19, "Weak or slow. The panel’s word is “possible sarcopenia”.", SCAN),
            sign("mass_only", little_19, f"Little lean mass, but neither weak nor slow by what you gave. {ALONE}"),
            quiet("neither", None, "Neither weak nor slow by what you gave."),
        ),
        panel(
            "awgs2025",
            "AWGS 2025, Asia",
            (weak_25, little_25),
            asked[2],
            "This panel asks for your grip. Walking and chair rises are outcomes to it, not signs. It begins at 50.",
            "chen2025awgs",
            flag(
                "both",
                all_of(weak_25, little_25),
                f"A weak grip for your age, with little lean mass for your height. {word('sarcopenia')}",
            ),
            flag(
                "not_little",
                all_of(weak_25, sized),
                "A weak grip for your age, but lean mass for height is not low.",
                "Its second form, by body mass index, could not be confirmed by us.",
            ),
            flag("weak", weak_25, "A weak grip for your age.", SCAN),
            sign(
                "mass_only",
                little_25,
                f"Little lean mass for your height, but your grip is not weak for your age. {ALONE}",
            ),
            quiet("not_weak", None, "Your grip is not weak for your age by its line."),
        ),
        panel(
            "fnih",
            "FNIH 2014, United States",
            (weak_us, little_us, slow_us),
            asked[3],
            "This panel asks for your grip, and its lines are for people of 65 and over.",
            "studenski2014fnih",
            flag(
                "both_slow", all_of(weak_us, little_us, slow_us), "Weak and slow, with little lean mass for your build."
            ),
            flag("both", all_of(weak_us, little_us), "Weak, with little lean mass for your build."),
            flag("not_little", all_of(weak_us, built), "Weak, but lean mass is not low for your build.", CAUSES),
            flag("weak", weak_us, "Weak by its line.", "A DXA scan, with height and weight, would settle it."),
            sign("mass_only", little_us, f"Little lean mass for your build, but not weak by its line. {ALONE}"),
            quiet("not_weak", None, "Not weak by its line, which is low: it was drawn to find slow walkers."),
        ),
        panel(
            "sdoc",
            "SDOC 2020, United States",
            (weak_so, slow_so),
            asked[4],
            "This panel wants two things together: your grip and your walking speed. It leaves scans out. We show it from 65, our choice.",
            "cawthon2020sdoc",
            flag("both", all_of(weak_so, slow_so), "Weak and slow together, which is what this panel looks for."),
            sign("weak_only", weak_so, "Weak by its line, but not slow. The panel asks for both."),
            sign("slow_only", slow_so, "Slow, but not weak by its line. The panel asks for both."),
            quiet("neither", None, "Not both weak and slow by what you gave."),
        ),
        Output(
            "alm_h2",
            "Lean mass of arms and legs over height squared",
            index,
            "kg/m2",
            2,
            NoError("It is plain division. How far off a scan is for one person was not in what we read."),
            (
                Band(
                    "bia",
                    scan.is_("bia"),
                    "Your lean mass of arms and legs over height squared is {alm_h2}. In one study of 507 Koreans BIA read about 2 kg more than DXA, so "
                    "a low value may look normal.",
                ),
                Band("given", None, "Your lean mass of arms and legs over height squared is {alm_h2}."),
            ),
            "cruzjentoft2019ewgsop2",
            shown_when=sized,
            hidden_says="Needs a scan and your height.",
        ),
        Output(
            "alm_bmi",
            "Lean mass of arms and legs over body mass index",
            ratio,
            "kg/(kg/m2)",
            3,
            NoError("It is plain division. How far off a scan is for one person was not in what we read."),
            (Band("given", None, "Your lean mass of arms and legs over body mass index is {alm_bmi}."),),
            "studenski2014fnih",
            shown_when=built,
            hidden_says="Needs a DXA scan, your height and your weight.",
        ),
    ),
    headline=(
        Band("young", not_(older), f"{UNDER_50} Test your strength against people of your age instead."),
        Band(
            "only_mass",
            all_of(count(asked) < 1, some_mass),
            "With this no panel can answer yet, but your lean mass lies below a European line. Strength comes first: test yours next.",
            "watch",
            STRENGTH_NEXT,
        ),
        Band(
            "nothing",
            count(asked) < 1,
            "With this no panel can answer yet. Give your grip or the time for five rises: strength comes first.",
            steps=STRENGTH_NEXT,
        ),
        Band(
            "one_sign",
            all_of(count(flags) < 1, one_sign),
            "None of the panels that could answer ({asked} of 5) finds what it looks for. One measure still lies below a line, shown "
            "below: test again in four weeks.",
            "watch",
        ),
        Band(
            "none",
            count(flags) < 1,
            "None of the panels that could answer ({asked} of 5) finds what it looks for. Missing measurements may change that.",
        ),
        Band(
            "some",
            None,
            "{flagged} of the {asked} panels that could answer would call it worth checking. None of this is a diagnosis: take it to a doctor.",
            "check",
            FLAGGED,
        ),
    ),
    formulas=(
        Formula(
            "alm_h2",
            "Lean mass of arms and legs over height squared",
            "ALM/h²",
            index,
            "kg/m2",
            "cruzjentoft2019ewgsop2",
            Card(
                "2014 to 2025",
                "To put one person’s measurements beside the lines of five panels.",
                "EWGSOP2: older people, European experts. AWGS: older Asian adults, from 50 in 2025. FNIH: 26,625 people of 65 and over, pooled. "
                "SDOC: 13,421 men and 4,828 women in eight cohorts.",
                "Grip by dynamometer, rises and walks by stopwatch, lean mass by DXA or BIA.",
                "The lines are printed without an error. In one study of 1,685 adults five definitions called from 2 to 16 in 100 people over 65 sarcopenic.",
                "A panel’s line for one people need not fit another. “Older” is not given as an age by all; we show lines from 50.",
            ),
        ),
        Formula(
            "alm_bmi",
            "Lean mass of arms and legs over body mass index",
            "ALM/BMI",
            ratio,
            "kg/(kg/m2)",
            "studenski2014fnih",
            Card(
                "2014",
                "To find older people whose weakness goes with little lean mass for their build.",
                "26,625 people of 65 and over from nine sources; 57 in 100 were women.",
                "DXA, grip and walking speed.",
                "Printed without an error.",
                "DXA only. For walking speed other texts print “at or below” where two print “below”.",
            ),
        ),
    ),
    lookup=Lookup(
        "flagged",
        rows=("grip", (12, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 34, 36)),
        columns=("gait", (0.6, 0.8, 0.9, 1.0, 1.2)),
        by="sex",
        fixed=(
            ("age", 75),
            ("chair", None),
            ("sppb", None),
            ("tug", None),
            ("alm", None),
            ("scan", "dxa"),
            ("height", None),
            ("weight", None),
        ),
    ),
    knows_not="It does not know why you are weak or slow. It knows nothing of pain, nerves, breath, heart or medicines.",
    next_steps=(
        *STRENGTH_NEXT[1:],
        NextStep(
            "Write your numbers and today’s date down. Measure again in four weeks, the same way, and stop at any pain."
        ),
    ),
    worse=(("grip", "less"), ("chair", "more"), ("gait", "less"), ("sppb", "less"), ("tug", "more"), ("alm", "less")),
    sources=("cruzjentoft2019erratum", "bhasin2020sdoc", "kirk2024glis", "huang2021estimation", "inbody2018asm"),
)
