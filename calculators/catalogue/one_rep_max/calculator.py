"""The heaviest single lift, guessed from a set to the limit: seven formulas side by side, and the loads to train with."""

from calculators import (
    Band,
    Calculator,
    Card,
    Exclusion,
    Formula,
    Limits,
    Lookup,
    NextStep,
    Output,
    Quantity,
    Range,
    age,
    choose,
    exp,
    maximum,
    minimum,
    printed,
    under_18,
    value,
)

load = Quantity(
    "load",
    "Weight you lifted",
    "force",
    Limits(0.5, 500, "nobody in these studies lifted more", 1, 250),
    "40",
    "w",
    "A lift you know well, on a machine or with free weights.",
)
reps = Quantity(
    "reps",
    "Full repetitions until you could not do another",
    "count",
    Limits(1, 10, "above ten the formulas drift apart and are not to be used"),
    "8",
    "r",
    whole=True,
)

epley = load * (1 + reps / 30)
brzycki = load * 36 / (37 - reps)
lander = 100 * load / (101.3 - 2.67123 * reps)
lombardi = load * reps ** printed("0.10")
mayhew = 100 * load / (52.2 + 41.9 * exp(-0.055 * reps))
oconner = load * (1 + 0.025 * reps)
wathen = 100 * load / (48.8 + 53.8 * exp(-0.075 * reps))
seven = (epley, brzycki, lander, lombardi, mayhew, oconner, wathen)
best = choose((reps < 2, load), otherwise=brzycki)
lowest, highest = minimum(*seven), maximum(*seven)
bottom = 0.86 * lowest

ERROR = "14 % either way. The worst total error in a test of such formulas in 27 young men was 13.5 %, rounded up. In older people they read low."
ONE = "One repetition needs no formula: what you lifted is the answer."


def estimate(name, label, expression, source):
    """One formula's answer, with the error they share."""
    return Output(
        name,
        label,
        expression,
        "kg",
        0,
        Range(0.86 * value, 1.14 * value, ERROR, "hutchins2010accuracy"),
        (Band("estimate", None, f"{label}: about {{{name}}}. It could be {{{name}.range}}."),),
        source,
        follows="load",
        shown_when=reps >= 2,
        hidden_says=ONE,
        panel="formulas",
    )


def working(percent):
    """A load to train with: our arithmetic on the lift itself, or on Brzycki's estimate."""
    unsure = choose((reps < 2, 0), otherwise=0.14 * value)
    return Output(
        f"at_{percent}",
        f"{percent} % of it",
        best * percent / 100,
        "kg",
        0,
        Range(
            value - unsure,
            value + unsure,
            "A share of what you lifted once, or as unsure as the estimate it is taken from.",
            "hutchins2010accuracy",
        ),
        (Band("load", None, f"{percent} % is about {{at_{percent}}}. Take the nearest plate or dumbbell below."),),
        "mayhew1995muscular",
        follows="load",
        shown_when=best * percent / 100 >= 1,
        hidden_says=f"{percent} % would be less than a kilogram: take the lightest weight there is.",
        panel="working loads",
    )


def card(year, people="Not seen: the book or paper was not open to us. Several copies of the formula agree."):
    return Card(
        year,
        "To guess the heaviest single lift from a set to the limit.",
        people,
        "Not seen.",
        "No error of its own seen in print. In 27 young men such formulas were off by 10.6 to 13.5 % of the mean.",
        "Above ten repetitions. In 51 adults of about 71 all six formulas tested read low, by 1 to 10 kg.",
    )


stop_lifting = Exclusion(
    "stop_lifting",
    "I have chest pain, am dizzy, have new weakness on one side, a new injury, or was told not to strain",
    "Do not lift to your limit now. Chest pain, or sudden weakness on one side, needs an emergency call at once. For the rest, "
    "talk to your doctor or physiotherapist first.",
    urgency="now",
)
FORMULAS = (
    ("brzycki", "Brzycki 1993", brzycki, "easycalculation2026onerep", "1993"),
    ("epley", "Epley 1985", epley, "easycalculation2026onerep", "1985"),
    ("lander", "Lander 1985", lander, "brianmac2026maximum", "1985"),
    ("lombardi", "Lombardi 1989", lombardi, "easycalculation2026onerep", "1989"),
    ("mayhew", "Mayhew and others 1992", mayhew, "easycalculation2026onerep", "1992"),
    ("oconner", "O’Conner and others 1989", oconner, "easycalculation2026onerep", "1989"),
    ("wathen", "Wathen 1994", wathen, "easycalculation2026onerep", "1994"),
)

calculator = Calculator(
    title="One-repetition maximum",
    question="What is the most you could lift once?",
    for_whom="Adults who train with weights and know the lift they test.",
    not_for="Do not test a lift you are new to, or alone under a bar. Do not hold your breath. Stop at any pain.",
    inputs=(load, reps, age),
    exclusions=(stop_lifting, under_18),
    outputs=(
        Output(
            "real",
            "Where your heaviest single lift may lie",
            bottom,
            "kg",
            0,
            Range(bottom, 1.14 * highest, ERROR, "hutchins2010accuracy"),
            (Band("real", None, "With the error of such formulas: {real.range}."),),
            "hutchins2010accuracy",
            follows="load",
            shown_when=reps >= 2,
            hidden_says=ONE,
        ),
        Output(
            "between",
            "Where the formulas alone put it",
            lowest,
            "kg",
            0,
            Range(
                lowest,
                highest,
                "From the lowest to the highest of seven formulas. The real value may lie outside.",
                "mayhew1995muscular",
            ),
            (Band("between", None, "From the lowest to the highest formula: {between.range}."),),
            "mayhew1995muscular",
            follows="load",
            shown_when=reps >= 2,
            hidden_says=ONE,
        ),
        *(estimate(name, label, expression, source) for name, label, expression, source, _ in FORMULAS),
        *(working(p) for p in (30, 40, 50, 60, 70, 80, 85)),
    ),
    headline=(
        Band("one", reps < 2, "One full repetition with {load} is your one-repetition maximum. No formula is needed."),
        Band(
            "older",
            age >= 60,
            "Your heaviest single lift could be {real.range}; the formulas alone say {between.range}. At your age they often read too low.",
        ),
        Band("all", None, "Your heaviest single lift could be {real.range}; the formulas alone say {between.range}."),
    ),
    formulas=tuple(
        Formula(name, label, "1RM", expression, "kg", source, card(year))
        for name, label, expression, source, year in FORMULAS
    ),
    lookup=Lookup(
        "brzycki",
        rows=("load", (5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120)),
        columns=("reps", (2, 3, 4, 5, 6, 7, 8, 9, 10)),
        fixed=(("age", 40),),
    ),
    knows_not="It does not know the lift, your form, how rested you are, or whether you truly stopped at the limit.",
    next_steps=(
        NextStep(
            "Pick a load from the table and lift it with good form. Add weight when the last repetition feels easy.",
            "calculators/training-week.md",
        ),
        NextStep("Test again in six to eight weeks: the same lift, the same machine, rested.", ""),
        NextStep(
            "New to weights, or over 60 with a heart or joint problem? Ask a physiotherapist to watch your first sessions.",
            "",
        ),
    ),
    sources=("knutzen1999validity", "reynolds2006prediction", "currier2026acsm"),
)
