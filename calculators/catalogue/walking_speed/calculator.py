"""Walking speed: a measured walk at the usual pace, beside people of the same age and the panels' lines."""

from typing import Any

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
    against,
    age,
    all_of,
    choose,
    in_words,
    maximum,
    meets,
    pick,
    series,
    sex,
    under_18,
    unwell,
    value,
)

from .._europe import GRADES
from .._what_to_do import ASK, CHECK, TEST_LEGS, again, doing_well

means = series("gait_speed_bohannon")
cutoffs = series("cutoffs_by_panel")
REPEAT = 0.20  # m/s, the widest of the printed limits of agreement, warden2019tester

distance = Quantity(
    "distance",
    "Distance walked",
    "distance",
    Limits(3, 30, "the people compared with walked 3 to 30 metres", 3.9, 10),
    example="4",
    symbol="d",
    hint="Measure it with a tape. Four metres is enough.",
)
time = Quantity(
    "time",
    "Time it took",
    "time",
    Limits(1, 120, "a walk of a few steps takes no less than a second and no more than two minutes", 2, 40),
    example="4.2",
    symbol="t",
    hint="Your usual pace, as if you walked to the shop. A walking stick or frame is fine.",
)
speed = distance / time
has_mean = all_of(age >= 20, age < 100)
mean = choose((has_mean, pick(means, "mean_gait_speed_m_per_s", sex=sex, age=age)), otherwise=0)
NO_MEAN = "No mean is printed below 20 or above 99, so we compare you with nobody."
older = (age >= 50, "The panels speak of older people: shown from 50.")
SDOC_FROM = (age >= 65, "The panel speaks of older people and gives no age. We show its line from 65, our choice.")
ASIA: dict[str, Any] = {"panel": "AWGS", "criterion": "gait speed, 6-m walk"}
FLOOR = "on the same floor"
BELOW = (ASK, TEST_LEGS, again(FLOOR))

calculator = Calculator(
    title="Walking speed",
    question="How fast is your usual walk?",
    for_whom="Adults who can walk a few metres, with or without a stick or frame. The comparison is for ages 20 to 99.",
    not_for="It is no use on a day when your feet, knees or breath hold you back more than usual. It is not for a brisk walk or a run.",
    inputs=(sex, age, distance, time),
    exclusions=(unwell, under_18),
    stops=(
        Stop(
            "ran",
            speed > 3,
            "That is faster than 3 metres in a second: a run, or a slip of the watch or the tape. Measure again, at your usual pace.",
        ),
    ),
    outputs=(
        Output(
            "speed",
            "Your walking speed",
            speed,
            "m/s",
            2,
            Range(
                maximum(0, speed - REPEAT),
                speed + REPEAT,
                "How far two walks of one person lay apart in 95 of 100 cases: a second try, another way to "
                "time it, or another start. 725 people, 4 metres.",
                "warden2019tester",
            ),
            (
                Band("no_mean", age < 20, "Your speed is {speed}. No mean is printed for your age."),
                Band("too_old", age >= 100, "Your speed is {speed}. No mean is printed for your age."),
                Band(
                    "slower",
                    value < mean,
                    "{speed} is slower than the mean of healthy people of your age and sex, {mean}.",
                ),
                Band(
                    "not_slower",
                    None,
                    "{speed} is not slower than the mean of healthy people of your age and sex, {mean}.",
                ),
            ),
            "bohannon2011gait",
        ),
        Output(
            "mean",
            "Mean of healthy people of your age and sex",
            mean,
            "m/s",
            2,
            NoError("The table prints means alone; how far people lie around them was not seen."),
            (Band("mean", None, "Healthy people of your age and sex walked {mean} on average."),),
            "bohannon2011gait",
            shown_when=has_mean,
            hidden_says=NO_MEAN,
        ),
        against(
            "ewgsop2",
            speed,
            "m/s",
            2,
            cutoffs,
            "low physical performance",
            *older,
            who="Europe",
            only_with=GRADES,
            panel="EWGSOP2",
            criterion="gait speed",
        ),
        against(
            "awgs2019", speed, "m/s", 2, cutoffs, "low physical performance", *older, who="Asia, on 6 metres", **ASIA
        ),
        against(
            "sdoc",
            speed,
            "m/s",
            2,
            cutoffs,
            "slowness",
            *SDOC_FROM,
            who="United States",
            panel="SDOC",
            criterion="gait speed",
            only_with="That panel counts it only together with a weak grip: test your grip.",
        ),
    ),
    headline=(
        Band(
            "slow",
            all_of(age >= 50, meets(speed, cutoffs, panel="EWGSOP2", criterion="gait speed")),
            "You walk {speed}, which panels in Europe and Asia count as low physical performance. " + CHECK,
            "check",
            BELOW,
        ),
        Band(
            "slow_in_asia",
            all_of(age >= 50, meets(speed, cutoffs, **ASIA)),
            f"You walk {{speed}}. The Asian panel of 2019 counts {in_words(cutoffs, **ASIA)} on six metres as low physical "
            f"performance; the European one does not. {CHECK}",
            "check",
            BELOW,
        ),
        Band(
            "young",
            age < 20,
            "You walk {speed}. There is no reliable norm for your age, so we compare you with nobody.",
        ),
        Band(
            "very_old",
            age >= 100,
            "You walk {speed}. There is no reliable norm for your age; the panels’ lines stand below.",
        ),
        Band(
            "slower",
            speed < mean,
            "You walk {speed}; healthy people of your age and sex average {mean}. One walk can be off by up to 0.2 m/s either way.",
        ),
        Band(
            "not_slower",
            None,
            "You walk {speed}, no slower than the average of healthy people of your age and sex, {mean}.",
            steps=doing_well(FLOOR),
        ),
    ),
    formulas=(
        Formula(
            "speed",
            "Walking speed",
            "v",
            speed,
            "m/s",
            "bohannon2011gait",
            Card(
                "2011",
                "To say what is normal for walking at a comfortable pace.",
                "23,111 healthy adults from 20 to 99, in 41 articles, on courses of 3 to 30 metres.",
                "A measured distance at a comfortable pace, mostly with room to get going.",
                "Means only: no percentile and no spread was seen. Two walks of one person may differ by up to 0.2 m/s.",
                "Not valid if the watch starts at “go” on a short course: the first steps are slow. The means are those of healthy people.",
            ),
        ),
    ),
    lookup=Lookup(
        "speed",
        rows=("time", (3, 3.5, 4, 4.5, 5, 6, 7, 8, 10)),
        columns=("distance", (4, 6)),
        fixed=(("sex", "female"), ("age", 75)),
    ),
    here=Here("walking-speed-by-age", x="age", y="speed", panel="sex"),
    knows_not="It is one walk on one day. It cannot say what slows a walk: muscle, joints, balance, heart, lungs or eyes.",
    next_steps=(
        again(FLOOR),
        TEST_LEGS,
        NextStep("Much slower than last year? Show the printed answer to a doctor or physiotherapist this month.", ""),
    ),
    worse=(("time", "more"), ("distance", "less")),
    sources=("donoghue2019reliability",),
)
