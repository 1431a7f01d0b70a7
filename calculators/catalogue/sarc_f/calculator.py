"""SARC-F: five questions, 0 to 10 points, and SARC-CalF, which adds the calf."""

from dataclasses import replace

from calculators import (
    Band,
    Calculator,
    Card,
    Choice,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    age,
    all_of,
    by,
    choose,
    given,
    named,
    not_,
    series,
    sex,
    swelling,
    under_18,
    value,
)

from .._what_to_do import ASK, NEEDS_HANDS, SAFETY, TEST_LEGS, TRAIN, UNSTEADY

cutoffs = series("cutoffs_by_panel")
line = cutoffs.only(panel="SARC-F").cell("value")
calf_rows = cutoffs.only(panel="SARC-CalF", criterion="calf circumference")
line_with_calf = cutoffs.only(panel="SARC-CalF", criterion="SARC-CalF").cell("value")

sex = replace(sex, optional=True, hint="Only needed with the calf.")
calf = Quantity(
    "calf",
    "Calf, at its widest",
    "girth",
    Limits(15, 70, "outside it a slip of the tape is likelier than a calf", 24, 50),
    example="34",
    symbol="calf",
    optional=True,
    hint="You may leave it out. Measure the bare leg, foot flat on the floor.",
)


def question(name, label, letter, meaning, worst, hint="", middle=("some", "Some"), last="a_lot"):
    """One question of SARC-F and its points: 0, 1 or 2."""
    choice = Choice(name, label, (("none", "None"), middle, (last, worst)), hint)
    return choice, named(letter, by(choice, **{"none": 0, middle[0]: 1, last: 2}), "{points}", meaning)


strength, S = question(
    "strength",
    "How much difficulty do you have in lifting and carrying 10 pounds?",
    "S",
    "Strength",
    "A lot or unable",
    "10 pounds is about 4.5 kg.",
)
walking, A = question(
    "walking",
    "How much difficulty do you have walking across a room?",
    "A",
    "Assistance in walking",
    "A lot, use aids, or unable",
)
rising, R = question(
    "rising",
    "How much difficulty do you have transferring from a chair or bed?",
    "R",
    "Rise from a chair",
    "A lot or unable without help",
)
stairs, C = question(
    "stairs", "How much difficulty do you have climbing a flight of 10 stairs?", "C", "Climb stairs", "A lot or unable"
)
falls, F = question(
    "falls",
    "How many times have you fallen in the past year?",
    "F",
    "Falls",
    "4 or more falls",
    middle=("one_to_three", "1-3 falls"),
    last="four_or_more",
)

score = S + A + R + C + F
calf_line = by(sex, female=calf_rows.cell("value", sex="female"), male=calf_rows.cell("value", sex="male"))
calf_points = named("K", choose((calf < calf_line, 10), otherwise=0), "{points}", "Calf")
older = age >= 60
with_calf = all_of(given(calf), given(sex), older)
four_falls, hardly_rises = falls.is_("four_or_more"), rising.is_("a_lot")
BELOW = (ASK, TEST_LEGS, TRAIN)
OVER = (
    f"Your score is {{score.number}} out of 10, and {line} or more is worth checking with a doctor or physiotherapist."
)
UNDER = f"Your score is {{score.number}} out of 10, below the line of {line}."
MISSES = "A low score does not rule it out: pooled studies show that these questions miss many people."

calculator = Calculator(
    title="SARC-F, with SARC-CalF",
    question="Do five questions point to weak muscles?",
    for_whom="People of 60 and over, at home, in a surgery or on a ward. With a tape measure you can add the calf.",
    not_for="It cannot tell why something is hard: pain, breath, balance, eyesight or muscle. It was tried on older adults only.",
    inputs=(age, strength, walking, rising, stairs, falls, calf, sex),
    exclusions=(under_18, swelling),
    outputs=(
        Output(
            "score",
            "SARC-F score, out of 10",
            score,
            "{points}",
            0,
            NoError("It is the sum of your own answers. How often the line misses people stands in the model card."),
            (
                Band(
                    "young",
                    not_(older),
                    "{score.number} of 10. The questions were tried on people of 60 and over, so no line applies below that age.",
                ),
                Band(
                    "positive",
                    value >= line,
                    f"{{score.number}} of 10: at or over the line of {line}. Worth checking with a doctor or physiotherapist.",
                    "check",
                ),
                Band("negative", None, f"{{score.number}} of 10: below the line of {line}. {MISSES}"),
            ),
            "malmstrom2013sarcf",
        ),
        Output(
            "with_calf",
            "SARC-CalF score, out of 20",
            score + calf_points,
            "{points}",
            0,
            NoError("It is the sum of your own answers, plus 10 points when the calf is below the line."),
            (
                Band(
                    "on_the_line",
                    all_of(calf >= calf_line, calf <= calf_line),
                    "{with_calf.number} of 20. Your calf is exactly on the line. Most sources add points only below it, one adds them on it too.",
                ),
                Band(
                    "positive",
                    value >= line_with_calf,
                    f"{{with_calf.number}} of 20: at or over the line of {line_with_calf}. Worth checking with a doctor or physiotherapist.",
                    "check",
                ),
                Band(
                    "negative",
                    None,
                    f"{{with_calf.number}} of 20: below the line of {line_with_calf}. That does not rule out weak muscles.",
                ),
            ),
            "barbosasilva2016sarccalf",
            shown_when=with_calf,
            hidden_says="For SARC-CalF give the calf and your sex. It was tried on people of 60 and over.",
        ),
    ),
    headline=(
        Band(
            "young_high",
            all_of(not_(older), score >= line),
            "Your score is {score.number} out of 10. The questions were tried on people of 60 and over, so no line applies to you. "
            "That much trouble with everyday tasks is worth telling a doctor about at any age.",
            "check",
            BELOW,
        ),
        Band(
            "young",
            not_(older),
            "Your score is {score.number} out of 10. The questions were tried on people of 60 and over, so no line applies to you. "
            "Trouble with everyday tasks is worth telling a doctor about at any age.",
            "watch",
        ),
        Band(
            "positive_rising",
            all_of(score >= line, hardly_rises),
            f"{OVER} Rising is hard for you, so let them look at that first.",
            "check",
            NEEDS_HANDS,
        ),
        Band("positive", score >= line, OVER, "check", BELOW),
        Band(
            "calf_positive",
            all_of(with_calf, score + calf_points >= line_with_calf),
            f"{UNDER} With your calf it is {{with_calf.number}} out of 20, and {line_with_calf} or more is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band(
            "falls",
            four_falls,
            f"{UNDER} Four or more falls in a year are worth checking all the same: ask a doctor, nurse or physiotherapist.",
            "check",
            UNSTEADY,
        ),
        Band(
            "rising",
            hardly_rises,
            f"{UNDER} That you can hardly rise is worth checking with a doctor or physiotherapist all the same.",
            "check",
            NEEDS_HANDS,
        ),
        Band(
            "calf_thin",
            all_of(with_calf, calf < calf_line),
            f"{UNDER} Your calf is below the line of the Asian group, and that alone is worth checking with a doctor or physiotherapist.",
            "check",
            BELOW,
        ),
        Band("negative", None, f"{UNDER} {MISSES}"),
    ),
    formulas=(
        Formula(
            "score",
            "SARC-F 2013",
            "SARC-F",
            score,
            "{points}",
            "malmstrom2013sarcf",
            Card(
                "2013",
                "To find older people who should be tested for sarcopenia.",
                "Older adults. A pooled analysis of 2021 joined 20 studies of people aged 60 and over; one of 2018 joined 7 studies with 12,800 people.",
                "Five questions, answered by the person.",
                "Of 100 people whom the 2010 European definition counts, the questions found 21 in one pooled analysis (2018) and 32 in another "
                "(2021). Of 100 whom the 2019 European definition counts they found 77, with an interval from 49 to 92.",
                "Poor at finding, better at ruling in: in the 2018 analysis 90 of 100 people without it scored low.",
            ),
        ),
        Formula(
            "with_calf",
            "SARC-CalF 2016",
            "SARC-CalF",
            score + calf_points,
            "{points}",
            "barbosasilva2016sarccalf",
            Card(
                "2016",
                "To miss fewer people by adding a measure of muscle.",
                "179 people of 60 and over in Pelotas, Brazil; 15 of them had sarcopenia.",
                "SARC-F plus the calf with a tape; compared with the 2010 European definition by DXA, grip and walking speed.",
                "Few people with sarcopenia were in the study, so its figures are uncertain.",
                "A calf in the next size of fat hides thin muscle; a swollen one too. Sources print both “below” and “at or below” the line.",
            ),
        ),
    ),
    lookup=Lookup(
        "score",
        rows=("strength", ("none", "some", "a_lot")),
        columns=("stairs", ("none", "some", "a_lot")),
        fixed=(("age", 75), ("walking", "none"), ("rising", "none"), ("falls", "none"), ("calf", None), ("sex", None)),
    ),
    knows_not="It hears only what you say. It knows neither your strength nor your muscle, and it misses many people.",
    next_steps=(
        TEST_LEGS,
        NextStep(
            "You fell and hurt yourself? See a doctor today. You fall often? Ask for a falls check this month.", SAFETY
        ),
        NextStep("Answer the questions again in four weeks, or sooner if something gets harder.", ""),
    ),
    worse=(
        ("strength", "more"),
        ("walking", "more"),
        ("rising", "more"),
        ("stairs", "more"),
        ("falls", "more"),
        ("calf", "less"),
    ),
    sources=("lu2021sarcf", "ida2018sarcf", "malmstrom2016sarcf"),
)
