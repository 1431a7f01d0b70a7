"""Standing on one leg with open eyes: the best of three tries, beside the mean of one study."""

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
    age,
    choose,
    pick,
    series,
    under_18,
    unwell,
    value,
)

from .._what_to_do import KEEP_TRAINING, TEST_LEGS, UNSTEADY, again

norms = series("one_leg_stance_springer")
CEILING = 45  # s, where the study stopped the watch, springer2007unipedal

held = Quantity(
    "time",
    "Best time on one leg",
    "time",
    Limits(0, CEILING, "the study stopped the watch at 45 seconds"),
    example="18",
    symbol="t",
    hint="Eyes open, best of three tries. At 45 seconds, stop: that is the full time.",
)
has_mean = age < 100
mean = choose((has_mean, pick(norms, "mean_time_s", age=age)), otherwise=0)

calculator = Calculator(
    title="One-leg stand",
    question="How long can you stand on one leg?",
    for_whom="Adults from 18 to 99 who stand safely on two legs.",
    not_for="Do not try it if you fall easily, or alone. Stand beside a kitchen worktop or in a corner, with someone near.",
    inputs=(age, held),
    exclusions=(unwell, under_18),
    outputs=(
        Output(
            "held",
            "Your best time",
            held,
            "s",
            1,
            NoError(
                "It is your own best time. How much it varies from day to day was not seen; two people with watches agreed almost fully."
            ),
            (
                Band("full", value >= CEILING, "{held} is the full time: the study stopped the watch there."),
                Band("no_mean", age >= 100, "You held {held}. The study ends at 99."),
                Band("shorter", value < mean, "{held} is shorter than the mean at your age, {mean}."),
                Band("not_shorter", None, "{held} is not shorter than the mean at your age, {mean}."),
            ),
            "springer2007unipedal",
        ),
        Output(
            "mean",
            "Mean best time at your age",
            mean,
            "s",
            1,
            NoError("The study’s means are given here without their spread: only the means were seen twice."),
            (
                Band(
                    "mean",
                    None,
                    "In one study, healthy women and men of your age held {mean} on average, of 45 s at most.",
                ),
            ),
            "springer2007unipedal",
            shown_when=has_mean,
            hidden_says="The study ends at 99.",
        ),
    ),
    headline=(
        Band(
            "full",
            held >= CEILING,
            "You stood for the full 45 s, as long as the study measured.",
            steps=(TEST_LEGS, KEEP_TRAINING, again("beside the same worktop")),
        ),
        Band(
            "none",
            held < 1,
            "You could not yet stand on one leg. It is worth asking a doctor or physiotherapist about your balance.",
            "check",
            UNSTEADY,
        ),
        Band(
            "very_old",
            age >= 100,
            "You stood for {held}. There is no reliable norm above 99, so we compare you with nobody.",
        ),
        Band(
            "shorter",
            held < mean,
            "You stood for {held}; healthy people of your age averaged {mean}. It is a mean, not a pass mark: many healthy people stay below it.",
        ),
        Band(
            "not_shorter",
            None,
            "You stood for {held}, no shorter than the average of healthy people of your age, {mean}.",
        ),
    ),
    formulas=(
        Formula(
            "mean",
            "Springer and others 2007",
            "the mean",
            mean,
            "s",
            "springer2007unipedal",
            Card(
                "2007",
                "To give normal times for standing on one leg, eyes open and eyes closed.",
                "549 healthy people from 18 up, women and men, at one medical centre.",
                "A watch; eyes open; the best of three tries; stopped at 45 s.",
                "Two raters agreed closely (intraclass correlation 0.994, interval 0.989 to 0.996). The spread between people was not seen.",
                "Most young people reach 45 s, so it tells nothing between them. The mean is no cut-off. Sexes did not differ.",
            ),
        ),
    ),
    lookup=Lookup("mean", rows=("age", (18, 40, 50, 60, 70, 80)), fixed=(("time", 10),)),
    knows_not="It cannot say why balance is short: strength, feet, inner ear, eyes or nerves.",
    next_steps=(
        NextStep("Practise beside a worktop, one hand ready to hold, once a day. Stop if you feel dizzy.", ""),
        TEST_LEGS,
        NextStep(
            "A fall in the last year, or balance that got worse? Ask your doctor, nurse or physiotherapist for a falls check this month.",
            "",
        ),
    ),
    worse=(("time", "less"),),
)
