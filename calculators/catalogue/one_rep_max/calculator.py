"""The heaviest single lift, guessed from a set to the limit: seven formulas side by side, and the loads to train with."""

from calculators import Calculator, Exclusion, Formula, Limits, Lookup, Output, Quantity, Range, bands
from calculators.formulas import choose, exp, maximum, minimum, printed, value
from calculators.people import age, under_18

load = Quantity("load", "force", Limits(0.5, 500, 1, 250), "40", "w")
reps = Quantity("reps", "count", Limits(1, 10), "8", "r", whole=True)

EASY, MAYHEW, HUTCHINS = "easycalculation2026onerep", "mayhew1995muscular", "hutchins2010accuracy"
brzycki = load * 36 / (37 - reps)
FORMULAS = {
    "brzycki": (brzycki, EASY),
    "epley": (load * (1 + reps / 30), EASY),
    "lander": (100 * load / (101.3 - 2.67123 * reps), "brianmac2026maximum"),
    "lombardi": (load * reps ** printed("0.10"), EASY),
    "mayhew": (100 * load / (52.2 + 41.9 * exp(-0.055 * reps)), EASY),
    "oconner": (load * (1 + 0.025 * reps), EASY),
    "wathen": (100 * load / (48.8 + 53.8 * exp(-0.075 * reps)), EASY),
}
seven = [FORMULAS[name][0] for name in ("epley", "brzycki", "lander", "lombardi", "mayhew", "oconner", "wathen")]
best = choose((reps < 2, load), otherwise=brzycki)
lowest, highest = minimum(*seven), maximum(*seven)
bottom = 0.86 * lowest


def estimate(name, x, source, says, off, shown_when=reps >= 2, **more):
    return Output(name, x, "kg", 0, source, says, off, follows="load", shown_when=shown_when, **more)


def equation(name):
    """One formula's answer, with the error they share."""
    off = Range(0.86 * value, 1.14 * value, HUTCHINS)
    return estimate(name, *FORMULAS[name], bands(estimate=None), off, panel="formulas")


def working(percent):
    """A load to train with: our arithmetic on the lift itself, or on Brzycki's estimate."""
    unsure, x = choose((reps < 2, 0), otherwise=0.14 * value), best * percent / 100
    off, more = (
        Range(value - unsure, value + unsure, HUTCHINS),
        {"panel": "working loads", "fills": (("percent", percent),)},
    )
    return estimate(f"at_{percent}", x, MAYHEW, bands(load=None), off, x >= 1, **more)


calculator = Calculator(
    inputs=(load, reps, age),
    exclusions=(Exclusion("stop_lifting", urgency="now"), under_18),
    outputs=(
        estimate("real", bottom, HUTCHINS, bands(real=None), Range(bottom, 1.14 * highest, HUTCHINS)),
        estimate("between", lowest, MAYHEW, bands(between=None), Range(lowest, highest, MAYHEW)),
        *map(equation, FORMULAS),
        *map(working, (30, 40, 50, 60, 70, 80, 85)),
    ),
    headline=bands(one=reps < 2, older=age >= 60, all=None),
    formulas=tuple(Formula(name, "1RM", x, "kg", source) for name, (x, source) in FORMULAS.items()),
    lookup=Lookup(
        "brzycki",
        rows=("load", (5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120)),
        columns=("reps", (2, 3, 4, 5, 6, 7, 8, 9, 10)),
        fixed=(("age", 40),),
    ),
    sources=("knutzen1999validity", "reynolds2006prediction", "currier2026acsm"),
)
