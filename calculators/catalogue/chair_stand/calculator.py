"""The chair stand: how many in 30 seconds, and how long five take. Two tests, each with its own norms and lines."""

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
    Stop,
    Timer,
    against,
    age,
    all_of,
    choose,
    given,
    in_words,
    maximum,
    meets,
    not_,
    pick,
    series,
    sex,
    under_18,
    unwell,
    value,
)

from .._what_to_do import CHECK, NEEDS_HANDS, TRAIN, again, below_a_line, doing_well

steadi = series("chair_stand_30s_steadi")
middle = series("chair_stand_30s_normal_range")
bohannon = series("chair_stand_5x_bohannon")
cutoffs = series("cutoffs_by_panel").only(criterion="chair stand, 5 rises")
REPEAT = 4.52  # s, minimum detectable change, donoghue2019reliability

stands = Quantity(
    "stands",
    "Full stands in 30 seconds",
    "count",
    Limits(0, 60, "nobody in these studies came near more", usual_high=40),
    example="12",
    symbol="stands",
    whole=True,
    optional=True,
    hint="More than half-way up when the time ends counts as one. Using your arms makes the score 0.",
)
five = Quantity(
    "five",
    "Time for five stands",
    "time",
    Limits(3, 120, "no one in these studies rose five times faster, and past two minutes the test is over", 5, 60),
    example="12.4",
    symbol="t",
    optional=True,
    hint="A test of its own: as fast as you safely can, arms crossed. Stop the watch when you sit down after the fifth stand.",
)

counted, timed = given(stands), given(five)
has_norm = all_of(age >= 60, age < 95)
has_limit = all_of(age >= 60, age < 90)
below_if_fewer = choose(
    (has_norm, pick(steadi, "below_average_if_fewer_than_repetitions", sex=sex, age=age)), otherwise=0
)
usual_low = choose((has_norm, pick(middle, "normal_low_repetitions", sex=sex, age=age)), otherwise=0)
usual_high = choose((has_norm, pick(middle, "normal_high_repetitions", sex=sex, age=age)), otherwise=0)
slow_if_over = choose((has_limit, pick(bohannon, "worse_than_average_if_more_than_s", age=age)), otherwise=0)
NO_NORM = "No reliable norm exists below 60 or above 94."
NO_COUNT = "Give your count in 30 seconds to see this. The comparison is for ages 60 to 94."
NO_TIME = "Give your time for five stands to see this. The comparison is for ages 60 to 89."
OLDER = (
    all_of(timed, age >= 50),
    "Give your time for five stands to see this. The panels speak of older people: shown from 50.",
)
slower = all_of(timed, has_limit, five > slow_if_over)
slow_in_asia = all_of(timed, age >= 50, meets(five, cutoffs, panel="AWGS"))
ASIA = f"the Asian panel of 2019 counts {in_words(cutoffs, panel='AWGS')}"
CHAIR = "on the same chair"
BELOW, WELL = below_a_line(CHAIR), doing_well(CHAIR)


def count_says(key, when, says, urgency="", steps=()):
    return Band(key, all_of(counted, when), says, urgency, steps)


calculator = Calculator(
    title="Chair stand",
    question="How many times can you stand up in 30 seconds?",
    for_whom="Anyone who can rise from a chair. The comparison is for ages 60 to 94. Five stands against the watch is a second test; do one or both.",
    not_for="Do not do it alone if you fall easily. Stop at once if you have pain, feel dizzy or get short of breath.",
    inputs=(sex, age, stands, five),
    exclusions=(unwell, under_18),
    stops=(
        Stop(
            "nothing",
            all_of(not_(counted), not_(timed)),
            "Give your count in 30 seconds, or your time for five stands. One is enough.",
        ),
    ),
    outputs=(
        Output(
            "count",
            "Your count",
            stands,
            "{stands}",
            0,
            NoError("It is your own count. How much it varies from day to day is not given with the table."),
            (
                Band(
                    "below",
                    value < below_if_fewer,
                    "{count} is below average for your age and sex: the line is fewer than {line}. "
                    "It points to a higher risk of falling and is worth checking with a doctor or physiotherapist.",
                    "check",
                ),
                Band(
                    "not_below",
                    None,
                    "{count} is not below average for your age and sex: the line is fewer than {line}.",
                ),
            ),
            "steadi2017chairstand",
            shown_when=all_of(counted, has_norm),
            hidden_says=NO_COUNT,
        ),
        Output(
            "line",
            "Below average if fewer than",
            below_if_fewer,
            "{stands}",
            0,
            NoError("The CDC form prints one number for each age and sex, without an error."),
            (Band("line", None, "For your age and sex, fewer than {line} is below average."),),
            "steadi2017chairstand",
            shown_when=has_norm,
            hidden_says=NO_NORM,
        ),
        Output(
            "usual",
            "The middle half of US adults of your age and sex",
            usual_low,
            "{stands}",
            0,
            Range(
                usual_low,
                usual_high,
                "From the 25th to the 75th percentile of 7,183 older people living at home in the United States.",
                "rikli1999norms",
            ),
            (Band("usual", None, "Half of the people of your age and sex in that study managed {usual.range}."),),
            "rikli1999norms",
            shown_when=has_norm,
            hidden_says=NO_NORM,
        ),
        Output(
            "five_time",
            "Your time for five stands",
            five,
            "s",
            1,
            Range(
                maximum(0, five - REPEAT),
                five + REPEAT,
                "Where a repeat some weeks later would fall in 95 of 100 people who had not "
                "changed: 128 Irish adults from 50.",
                "donoghue2019reliability",
            ),
            (
                Band(
                    "slower",
                    value > slow_if_over,
                    "{five_time} is worse than average for your age: the line is more than {five_line}. "
                    "Worth checking with a doctor or physiotherapist.",
                    "check",
                ),
                Band(
                    "not_slower",
                    None,
                    "{five_time} is not worse than average for your age: the line is more than {five_line}.",
                ),
            ),
            "bohannon2006fivests",
            shown_when=all_of(timed, has_limit),
            hidden_says=NO_TIME,
        ),
        Output(
            "five_line",
            "Five stands: worse than average if longer than",
            slow_if_over,
            "s",
            1,
            NoError("The paper gives one limit for each ten years of age, women and men together, without an error."),
            (Band("line", None, "For your age, more than {five_line} is worse than average."),),
            "bohannon2006fivests",
            shown_when=all_of(timed, has_limit),
            hidden_says=NO_TIME,
        ),
        against(
            "ewgsop2", five, "s", 1, cutoffs, "low muscle strength", *OLDER, who="Europe, five stands", panel="EWGSOP2"
        ),
        against(
            "awgs2019", five, "s", 1, cutoffs, "low physical performance", *OLDER, who="Asia, five stands", panel="AWGS"
        ),
    ),
    headline=(
        count_says(
            "none",
            stands < 1,
            "You could not yet stand up fully without your arms. At any age that is worth checking with a doctor or physiotherapist within two weeks.",
            "soon",
            NEEDS_HANDS,
        ),
        count_says(
            "below",
            stands < below_if_fewer,
            "Your count of {stands} is below average for your age and sex: the line is {line}. " + CHECK,
            "check",
            BELOW,
        ),
        count_says(
            "mixed",
            slower,
            "Your count of {stands} is not below average, but five stands took you {five}, "
            "worse than average for your age: the line is more than {five_line}. " + CHECK,
            "check",
            BELOW,
        ),
        count_says(
            "mixed_panel",
            slow_in_asia,
            f"Your count is {{stands}}. Five stands took you {{five}}, and {ASIA} as low physical performance. {CHECK}",
            "check",
            BELOW,
        ),
        count_says(
            "too_young",
            age < 60,
            "Your count is {stands}. There is no reliable norm below 60, so we compare you with nobody. Keep the number and test again in four weeks.",
        ),
        count_says(
            "too_old",
            age >= 95,
            "Your count is {stands}. There is no reliable norm above 94, so we compare you with nobody. Keep the number and test again in four weeks.",
        ),
        count_says(
            "above",
            stands > usual_high,
            "Your count of {stands} is above the usual range for your age and sex, which is {usual.range}.",
            steps=WELL,
        ),
        Band(
            "within",
            counted,
            "Your count of {stands} is within the usual range for your age and sex, which is {usual.range}.",
        ),
        Band(
            "five_slower",
            slower,
            "Five stands took you {five}, worse than average for your age: the line is more than {five_line}. " + CHECK,
            "check",
            BELOW,
        ),
        Band(
            "five_panel",
            slow_in_asia,
            f"Five stands took you {{five}}, and {ASIA} as low physical performance. {CHECK}",
            "check",
            BELOW,
        ),
        Band(
            "five_too_young",
            age < 60,
            "Five stands took you {five}. There is no reliable norm below 60, so we compare you with nobody. Keep the number and test again in four weeks.",
        ),
        Band(
            "five_too_old",
            age >= 90,
            "Five stands took you {five}. The norm ends at 89, so we compare you with nobody of your age. The panels’ lines stand below.",
        ),
        Band(
            "five_not_slower",
            None,
            "Five stands took you {five}, not worse than average for your age: the line is more than {five_line}.",
            steps=WELL,
        ),
    ),
    formulas=(
        Formula(
            "line",
            "CDC STEADI 2017",
            "the line",
            below_if_fewer,
            "{stands}",
            "steadi2017chairstand",
            Card(
                "2017",
                "To find older people with weak legs and a higher risk of falling.",
                "Adults aged 60 to 94 in the United States; the form does not say how many.",
                "A count of full stands in 30 seconds with the arms crossed; someone watches.",
                "Printed without an error.",
                "No norm below 60 or above 94. Another chair, or hands that help, make the count incomparable.",
            ),
        ),
        Formula(
            "usual",
            "Rikli and Jones 1999",
            "25th percentile",
            usual_low,
            "{stands}",
            "rikli1999norms",
            Card(
                "1999",
                "Norms of fitness for older people who live at home.",
                "7,183 people aged 60 to 94 in the United States.",
                "The same test, led by trained staff.",
                "Only the 25th and 75th percentiles are given here; nothing is guessed between.",
                "European studies with other protocols find other counts. The two must not be mixed.",
            ),
        ),
        Formula(
            "five_line",
            "Bohannon 2006, five stands",
            "the limit",
            slow_if_over,
            "s",
            "bohannon2006fivests",
            Card(
                "2006",
                "To say from which time on five stands are worse than average for an older person.",
                "Older people from several studies, put together; the number was not seen.",
                "A watch, five stands, arms crossed.",
                "Not printed for one person. In 128 Irish adults from 50, a second try some weeks later fell within 4.5 s either way; in 29 "
                "women, 74 on average, within 2.5 s.",
                "One limit for ten years of age and both sexes. No limit below 60 or above 89.",
            ),
        ),
    ),
    lookup=Lookup("line", rows=("age", (60, 65, 70, 75, 80, 85, 90)), by="sex", fixed=(("stands", 10), ("five", None))),
    here=Here("chair-stand-by-age", x="age", y="stands", panel="sex"),
    timer=Timer(
        30,
        "stands",
        (
            "Put a firm chair without arms against a wall. Wear shoes that do not slip.",
            "Sit in the middle. Cross your arms over your chest. Feet flat.",
            "Press Start. Stand up fully, sit down fully, and repeat until the time is up.",
            "Count each full stand. If you push with your arms, your score is 0.",
        ),
        "Do not start with chest pain, dizziness, or if you fall easily and are alone. Stop at any pain.",
    ),
    knows_not="One test on one day. It cannot say why legs are weak: pain, breath, balance or muscle.",
    next_steps=(
        again(CHAIR),
        TRAIN,
        NextStep(
            "Below the line, or unsure on your feet? Show the printed answer to a doctor or physiotherapist this month.",
            "",
        ),
    ),
    worse=(("stands", "less"), ("five", "more")),
    sources=("jones2002measuring", "goldberg2012fivetimes"),
)
