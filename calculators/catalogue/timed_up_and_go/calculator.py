"""Timed up and go: stand up, walk three metres, turn, walk back, sit down."""

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    Range,
    against,
    age,
    all_of,
    choose,
    in_words,
    maximum,
    meets,
    pick,
    series,
    under_18,
    unwell,
    value,
)

from .._europe import GRADES
from .._what_to_do import CHECK, TRAIN, UNSTEADY, again, doing_well

norms = series("timed_up_and_go_bohannon")
cutoffs = series("cutoffs_by_panel").only(criterion="timed up and go")
REPEAT = 2.08  # s, minimum detectable change, donoghue2019reliability

time = Quantity(
    "time",
    "Time it took",
    "time",
    Limits(
        3, 180, "nobody gets up, walks six metres and sits down faster, and past three minutes the test is over", 5, 60
    ),
    example="10.5",
    symbol="t",
    hint="From “go” until you sit again. A stick or frame is fine; help from a person is not.",
)
has_norm = all_of(age >= 60, age < 100)
mean, low, high = (
    choose((has_norm, pick(norms, column, age=age)), otherwise=0) for column in ("mean_s", "ci_low_s", "ci_high_s")
)
NO_NORM = "The norms are for ages 60 to 99, so we compare you with nobody."
older = (age >= 50, "The panel speaks of older people: shown from 50.")
FALLS = (age >= 60, "The CDC’s line is for older adults: shown from 60.")
risk = all_of(age >= 60, meets(time, cutoffs, panel="CDC STEADI"))
SETTING = "with the same chair and shoes"

calculator = Calculator(
    title="Timed up and go",
    question="How long do you need to get up, walk three metres and come back?",
    for_whom="People of 60 and over who can walk, with or without a stick or frame.",
    not_for="Do not do it alone if you have fallen lately or feel unsteady. Have someone walk beside you.",
    inputs=(age, time),
    exclusions=(unwell, under_18),
    outputs=(
        Output(
            "taken",
            "Your time",
            time,
            "s",
            1,
            Range(
                maximum(0, time - REPEAT),
                time + REPEAT,
                "Where a repeat some weeks later would fall in 95 of 100 people who had not "
                "changed: 128 Irish adults from 50.",
                "donoghue2019reliability",
            ),
            (
                Band("no_norm", age < 60, "You took {taken}. The norms begin at 60."),
                Band("too_old", age >= 100, "You took {taken}. The norms end at 99."),
                Band(
                    "slower",
                    value > high,
                    "{taken} is worse than average for healthy people of your age: the limit is {limit}.",
                ),
                Band(
                    "not_slower",
                    None,
                    "{taken} is not worse than average for healthy people of your age: the limit is {limit}.",
                ),
            ),
            "bohannon2006tug",
        ),
        Output(
            "mean",
            "The mean of healthy people of your age",
            mean,
            "s",
            1,
            Range(low, high, "The 95 % interval of the mean, not the range of people.", "bohannon2006tug"),
            (
                Band(
                    "mean",
                    None,
                    "Healthy people of your age took {mean} on average; the true mean likely lies from {mean.range}.",
                ),
            ),
            "bohannon2006tug",
            shown_when=has_norm,
            hidden_says=NO_NORM,
        ),
        Output(
            "limit",
            "Worse than average if longer than",
            high,
            "s",
            1,
            NoError("It is the upper end of the interval of the mean, as the paper uses it."),
            (Band("limit", None, "For your age, more than {limit} is worse than average."),),
            "bohannon2006tug",
            shown_when=has_norm,
            hidden_says=NO_NORM,
        ),
        against("steadi", time, "s", 1, cutoffs, "at risk of falling", *FALLS, who="United States", panel="CDC STEADI"),
        against(
            "ewgsop2",
            time,
            "s",
            1,
            cutoffs,
            "low physical performance",
            *older,
            who="Europe",
            only_with=GRADES,
            panel="EWGSOP2",
        ),
    ),
    headline=(
        Band(
            "risk",
            risk,
            f"You took {{taken}}. The CDC counts {in_words(cutoffs, panel='CDC STEADI')} as at risk of falling. "
            + CHECK,
            "check",
            UNSTEADY,
        ),
        Band(
            "slow",
            all_of(age >= 50, meets(time, cutoffs, panel="EWGSOP2")),
            f"You took {{taken}}. The European panel EWGSOP2 counts {in_words(cutoffs, panel='EWGSOP2')} as low physical performance. "
            + CHECK,
            "check",
            UNSTEADY,
        ),
        Band(
            "young",
            age < 60,
            "You took {taken}. There is no reliable norm below 60 here, so we compare you with nobody.",
        ),
        Band(
            "very_old",
            age >= 100,
            "You took {taken}. The norms end at 99; you are below the line for a higher risk of falling.",
        ),
        Band(
            "slower",
            time > high,
            "You took {taken}, longer than average for healthy people of your age: the limit is {limit}. It is below the line for a higher risk of falling.",
        ),
        Band(
            "not_slower",
            None,
            "You took {taken}, not worse than average for healthy people of your age: the limit is {limit}.",
            steps=doing_well(SETTING),
        ),
    ),
    formulas=(
        Formula(
            "limit",
            "Bohannon 2006",
            "the limit",
            high,
            "s",
            "bohannon2006tug",
            Card(
                "2006",
                "To say from which time on the test is worse than average for a healthy older person.",
                "Healthy people of 60 to 99 from several studies, put together; the number was not seen.",
                "A watch; from a chair, three metres, turn, back, sit.",
                "The interval is of the mean, not of people: many healthy people lie outside it. A repeat some weeks "
                "later may differ by 2.1 s.",
                "Bands of ten or twenty years. The pace asked for, the chair and the aid differ from study to study.",
            ),
        ),
    ),
    lookup=Lookup("limit", rows=("age", (60, 70, 80, 90)), fixed=(("time", 10),)),
    knows_not="One test on one day. It mixes strength, balance, walking and turning, and cannot say which one is slow.",
    next_steps=(
        again(SETTING),
        TRAIN,
        NextStep(
            "A fall in the last year? Ask your doctor, nurse or physiotherapist for a falls check this month.", ""
        ),
    ),
    worse=(("time", "more"),),
    sources=("steadi2017tug",),
)
