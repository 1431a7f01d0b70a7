"""How much of a planned loss may be lean: Forbes–Hall from fat mass, beside what trials measured. No risk score."""

from dataclasses import replace

from calculators import Calculator, Exclusion, Formula, Limits, Lookup, Output, Quantity, Range, Stop, bands, steps
from calculators.formulas import all_of, any_of, given, lambert_w_of_exp, ln, named, not_
from calculators.people import amputation, dialysis, height, pregnant, sex, swelling, under_18, weight

from .._groups_losing_weight import FURTHEST, GROUPS, share_of, source_of
from .._low_weight import too_light
from .._several_equations import highest, lowest

body_fat = Quantity("body_fat", "percent", Limits(3, 70, 8, 60), "40", "fat")
loss = replace(weight, name="loss", limits=Limits(0.5, 150, 1, 80), example="10", symbol="loss")
sex, height = replace(sex, optional=True), replace(height, optional=True)

fat = named("F", weight * body_fat / 100, "kg")
lean = loss - fat + 10.4 * lambert_w_of_exp(ln(fat / 10.4) + (fat - loss) / 10.4)
percent = 100 * lean / loss
# What a group lost besides lean was fat; nobody can lose more fat than there is.
POSSIBLE = {name: (loss * share_of(name) / 100, loss * (1 - share_of(name) / 100) <= fat) for name in GROUPS}
any_group = POSSIBLE[max(GROUPS, key=share_of)][1]
rule_and_groups = [(lean, lean >= 0), *POSSIBLE.values()]
# Our choice: the groups were heavy people, and none prints how little body fat its leanest had.
leaner = any_of(all_of(sex.is_("male"), body_fat < 15), all_of(not_(sex.is_("male")), body_fat < 22))
bottom, top = lowest(rule_and_groups, loss), highest(rule_and_groups)


def measured(name):
    """What the same loss would hold if your body did as the middle of that group did: our arithmetic."""
    x, possible = POSSIBLE[name]
    more = {"panel": "what was measured", "shown_when": possible, "fills": (("parts", share_of(name)),)}
    return Output(name, x, "kg", 1, source_of(name), bands(share=None), follows="loss", **more)


def careful(key, when):
    return Stop(key, when, "", "check", steps("careful"))


calculator = Calculator(
    inputs=(weight, body_fat, loss, sex, height),
    exclusions=(
        Exclusion("unintended", urgency="soon"),
        Exclusion("eating", urgency="check"),
        *(under_18, pregnant, swelling, amputation, dialysis),
    ),
    stops=(
        careful("too_much", loss * 2 >= weight),
        careful("too_light", all_of(given(height), too_light((weight - loss) / (height / 100) ** 2))),
        careful("no_height", all_of(not_(given(height)), weight < 50)),
    ),
    outputs=(
        Output(
            "spread",
            bottom,
            "kg",
            1,
            "chaston2007changes",
            bands(spread=None),
            Range(bottom, top, "chaston2007changes"),
            follows="loss",
        ),
        *map(measured, GROUPS),
        Output("lean", lean, "kg", 1, "hall2007body", bands(lean=None), follows="loss"),
        Output("share", percent, "%", 0, "hall2007body", bands(share=None)),
    ),
    headline=bands(
        no_group=(not_(any_group), "check", "careful"),
        some_groups=(not_(POSSIBLE["resistance"][1]), "check", "careful"),
        lean_body=(leaner, "check", "careful"),
        far=(100 * loss > FURTHEST * weight, "check", "careful"),
        all=None,
    ),
    formulas=(Formula("lean", "lean loss", lean, "kg", "hall2007body"),),
    lookup=Lookup(
        "lean",
        rows=("loss", (2, 5, 8, 10, 15, 20, 25, 30)),
        columns=("body_fat", (15, 20, 25, 30, 35, 40, 45, 50)),
        fixed=(("weight", 100), ("sex", None), ("height", None)),
    ),
    sources=("forbes1987lean", "heymsfield2014weight", "cederholm2015diagnostic"),
    worse=(("loss", "more"), ("body_fat", "less"), ("weight", "less")),
)
