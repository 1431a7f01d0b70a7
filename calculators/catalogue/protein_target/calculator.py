"""How much protein a day: what the panels that speak of the reader say, never a number for sick kidneys."""

from typing import Any

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Range, bands
from calculators.people import amputation, pregnant, swelling, under_18, weight

from .. import _protein_advice as advice
from .._protein_advice import PROT_AGE, heavy, height, high, kidney_stops, kidneys, low, situation

meals = Quantity("meals", "count", Limits(1, 8, 2, 6), "3", "meals", whole=True)
*earlier, last = advice.OPTIONS


def by_weight(name, lower, upper):
    """The whole advice counted with one weight: shown side by side in a heavy body."""
    more: dict[str, Any] = {"shown_when": heavy, "panel": "by which weight"}
    return Output(name, lower, "g", 0, PROT_AGE, bands(counted=None), Range(lower, upper, PROT_AGE), **more)


calculator = Calculator(
    inputs=(situation, weight, height, meals, kidneys),
    exclusions=(under_18, pregnant, swelling, amputation),
    stops=kidney_stops,
    outputs=(
        Output(
            "daily",
            low,
            "g",
            0,
            PROT_AGE,
            bands(**{key: situation.is_(key) for key in earlier}, **{last: None}),
            Range(low, high, PROT_AGE),
        ),
        by_weight("lower", low, advice.at(advice.counted, 1)),
        by_weight("own", advice.at(weight, 0), high),
        *map(advice.spoken, advice.SPEAKING),
        Output(
            "per_meal",
            low / meals,
            "g",
            0,
            PROT_AGE,
            bands(one=meals < 2, meal=None),
            Range(low / meals, high / meals, PROT_AGE),
        ),
    ),
    headline=bands(
        heavy=(heavy, "check", "heavy"), ill=(situation.is_("older_ill"), "check", "ill"), one_meal=meals < 2, day=None
    ),
    formulas=(Formula("daily", "protein", low, "g", PROT_AGE),),
    lookup=Lookup(
        "daily",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100)),
        by="situation",
        fixed=(("meals", 3), ("kidneys", "no"), ("height", None)),
        show="range",
    ),
    sources=("jager2017international", "dga2025dietary", "bhasin2018optimen"),
)
