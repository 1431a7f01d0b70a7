"""Grip strength: where a reader stands among people of their age and sex, and each panel's cut-off."""

from dataclasses import replace

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Here,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    Range,
    age,
    all_of,
    any_of,
    by,
    choose,
    pick,
    series,
    sex,
    under_18,
    value,
)

from .._what_to_do import ASK, EAT, TEST_LEGS, TRAIN, again

norms = series("grip_igrips_percentiles")
cutoffs = series("cutoffs_by_panel").only(criterion="grip strength")
PRINTED = (5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95)

age = replace(age, limits=Limits(20, 110, "the norms begin at 20", usual_high=100))
grip = Quantity(
    "grip",
    "Grip strength",
    "force",
    Limits(1, 110, "no hand dynamometer reading of an adult lies outside it", 5, 80),
    example="28",
    symbol="grip",
    hint="The best of three squeezes with each hand, seated, elbow bent, on a hand dynamometer.",
)


def centile(p):
    """The printed percentile of the reader's own age and sex."""
    return pick(norms, "grip_kg", sex=sex, age=age, percentile=p)


reached = choose(*((grip < centile(p), below) for p, below in zip(PRINTED, (0, *PRINTED))), otherwise=95)
next_one = choose(*((grip < centile(p), p) for p in PRINTED), otherwise=100)


def lines(label, year, age_band=None):
    """What a panel printed for women and for men."""
    rows = cutoffs.only(panel=label, year=year, **({"age_band": age_band} if age_band else {}))
    return rows, *(rows.cell("value", sex=s) for s in ("female", "male"))


def below(*line):
    _, women, men = lines(*line)
    return grip < by(sex, female=women, male=men)


def panel(
    name,
    label,
    year,
    who,
    shown_when,
    hidden_says,
    age_band=None,
    advice="Worth checking with a doctor or physiotherapist.",
    urgency="check",
):
    """One panel's verdict on the reading itself: below its line, or not."""
    rows, women, men = lines(label, year, age_band)
    line = f"the line of {label} {year}: less than {women:g} kg for women, less than {men:g} kg for men"
    return Output(
        name,
        f"{label} {year}, {who}",
        grip,
        "kg",
        0,
        NoError("A panel’s cut-off is a line that experts agreed on; it is printed without an error."),
        (
            Band("below", value < by(sex, female=women, male=men), f"Below {line}. {advice}", urgency),
            Band("not_below", None, f"Not below {line}."),
        ),
        rows.cell("source_key", sex="female"),
        follows="grip",
        shown_when=shown_when,
        hidden_says=hidden_says,
        panel="cut-offs",
    )


below_a_line = any_of(
    all_of(age >= 50, any_of(below("EWGSOP2", 2019), below("AWGS", 2019))),
    all_of(age >= 50, age < 65, below("AWGS", 2025, "50-64")),
    all_of(age >= 65, any_of(below("AWGS", 2025, "65 and over"), below("FNIH", 2014))),
)
"""Below a line that counts by itself; SDOC's does not."""
METER = "with the same meter"
WALK = NextStep(
    "Time your usual walk over a few metres, today if you feel well. Weak and slow together say more than either.",
    "calculators/walking-speed.md",
)
BELOW = (ASK, TEST_LEGS, TRAIN)

older = (age >= 50, "No panel draws its line for people under 50.")
midlife = (all_of(age >= 50, age < 65), "AWGS 2025 has a line of its own for ages 50 to 64; you are outside it.")
from_65 = (age >= 65, "This line is for people of 65 and over.")
SDOC_FROM = (age >= 65, "The panel speaks of older people and gives no age. We show its line from 65, our choice.")

calculator = Calculator(
    title="Grip strength",
    question="Is your grip strong for your age?",
    for_whom="Adults from 20 who have squeezed a hand dynamometer.",
    not_for="It is no use on a day when your hand hurts. After surgery, an injury or a flare of arthritis it shows the pain, "
    "not your strength.",
    inputs=(sex, age, grip),
    exclusions=(under_18,),
    outputs=(
        Output(
            "centile",
            "Of 100 people of your age and sex, this many grip less",
            reached,
            "{percentile}",
            0,
            Range(
                reached,
                next_one,
                "Between two percentiles as printed. Nothing is guessed between them.",
                "tomkinson2025igrips",
            ),
            (
                Band("lowest", value < 5, "Fewer than 5 in 100 people of your age and sex grip less than you."),
                Band(
                    "weaker_half",
                    value < 50,
                    "You are in the weaker half: {centile.low} to {centile.high} in 100 people of your age and sex grip less than you.",
                ),
                Band(
                    "stronger_half",
                    value < 95,
                    "You are in the stronger half: {centile.low} to {centile.high} in 100 people of your age and sex grip less than you.",
                ),
                Band("highest", None, "At least 95 in 100 people of your age and sex grip less than you."),
            ),
            "tomkinson2025igrips",
        ),
        Output(
            "median",
            "The middle grip at your age and sex",
            centile(50),
            "kg",
            1,
            Range(
                centile(5),
                centile(95),
                "From the 5th to the 95th percentile: nine in ten people of your age and sex.",
                "tomkinson2025igrips",
            ),
            (
                Band(
                    "median",
                    None,
                    "Half the people of your age and sex grip less than {median}. Nine in ten lie from {median.range}.",
                ),
            ),
            "tomkinson2025igrips",
            follows="grip",
        ),
        panel("ewgsop2", "EWGSOP2", 2019, "Europe, older people", *older),
        panel("awgs2019", "AWGS", 2019, "Asia, older people", *older),
        panel("awgs2025_midlife", "AWGS", 2025, "Asia, ages 50 to 64", *midlife, "50-64"),
        panel("awgs2025", "AWGS", 2025, "Asia, from 65", *from_65, "65 and over"),
        panel("fnih", "FNIH", 2014, "United States, from 65", *from_65),
        panel(
            "sdoc",
            "SDOC",
            2020,
            "United States, from 65",
            *SDOC_FROM,
            advice="That panel counts it only together with slow walking: test your walk.",
            urgency="watch",
        ),
    ),
    headline=(
        Band(
            "lowest",
            reached < 5,
            "With {grip}, fewer than 5 in 100 people of your age and sex grip less than you. "
            "That is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band(
            "below_a_line",
            below_a_line,
            "With {grip}, about {centile.low} to {centile.high} in 100 people of your age and sex grip less than you. You are below the line of "
            "at least one panel, shown below. That is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band(
            "below_with_slow",
            all_of(age >= 65, below("SDOC", 2020)),
            "With {grip}, about {centile.low} to {centile.high} in 100 people of your age and sex grip less than you. "
            "One US panel calls this weak, but counts it only together with slow walking: test your walk.",
            "watch",
            (WALK, TRAIN, again(METER)),
        ),
        Band(
            "highest",
            reached >= 95,
            "With {grip}, at least 95 in 100 people of your age and sex grip less than you.",
            steps=(TEST_LEGS, EAT, again(METER)),
        ),
        Band(
            "between",
            None,
            "With {grip}, about {centile.low} to {centile.high} in 100 people of your age and sex grip less than you.",
        ),
    ),
    formulas=(
        Formula(
            "centile",
            "International norms for grip, 2025",
            "percentile reached",
            reached,
            "{percentile}",
            "tomkinson2025igrips",
            Card(
                "2025",
                "To compare an adult’s grip with people of the same age and sex.",
                "2,405,863 adults from 20 to over 100 in 69 countries and regions, from 100 studies.",
                "Readings made comparable with a hydraulic dynamometer, seated, elbow bent, three squeezes with each hand, the best one.",
                "The percentiles are printed without intervals. A reading by another protocol or device may differ.",
                "A comparison with peers, not a diagnosis. The people measured were often healthy, so low percentiles may sit high.",
            ),
        ),
    ),
    lookup=Lookup(
        "median",
        rows=("age", (20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100)),
        by="sex",
        fixed=(("grip", 30),),
        show="range",
    ),
    here=Here("grip-by-age", x="age", y="grip", panel="sex"),
    knows_not="One reading on one day. It does not say why a grip is weak, and it says nothing about your legs.",
    next_steps=(TEST_LEGS, TRAIN, again(METER)),
    worse=(("grip", "less"),),
)
