"""SARC-F: five questions, 0 to 10 points, and SARC-CalF, which adds the calf."""

from dataclasses import replace

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, bands, choice, series
from calculators.formulas import all_of, by, choose, given, named, not_, value
from calculators.panels import for_each_sex
from calculators.people import age, sex, swelling, under_18

cutoffs = series("cutoffs_by_panel")
line = cutoffs.only(panel="SARC-F").cell("value")
line_with_calf = cutoffs.only(panel="SARC-CalF", criterion="SARC-CalF").cell("value")

sex = replace(sex, optional=True)
calf = Quantity("calf", "girth", Limits(15, 70, 24, 50), "34", "calf", optional=True)


def question(name, letter, middle="some", last="a_lot"):
    """One question of SARC-F and its points: 0, 1 or 2."""
    asked = choice(name, "none", middle, last)
    return asked, named(letter, by(asked, **{"none": 0, middle: 1, last: 2}), "{points}")


strength, S = question("strength", "S")
walking, A = question("walking", "A")
rising, R = question("rising", "R")
stairs, C = question("stairs", "C")
falls, F = question("falls", "F", "one_to_three", "four_or_more")

score = S + A + R + C + F
calf_line = for_each_sex(cutoffs, panel="SARC-CalF", criterion="calf circumference")
calf_points = named("K", choose((calf < calf_line, 10), otherwise=0), "{points}")
older = age >= 60
with_calf = all_of(given(calf), given(sex), older)
four_falls, hardly_rises = falls.is_("four_or_more"), rising.is_("a_lot")

calculator = Calculator(
    inputs=(age, strength, walking, rising, stairs, falls, calf, sex),
    exclusions=(under_18, swelling),
    outputs=(
        Output(
            "score",
            score,
            "{points}",
            0,
            "malmstrom2013sarcf",
            bands(young=not_(older), positive=(value >= line, "check"), negative=None),
        ),
        Output(
            "with_calf",
            score + calf_points,
            "{points}",
            0,
            "barbosasilva2016sarccalf",
            bands(
                on_the_line=all_of(calf >= calf_line, calf <= calf_line),
                positive=(value >= line_with_calf, "check"),
                negative=None,
            ),
            shown_when=with_calf,
        ),
    ),
    headline=bands(
        young_high=(all_of(not_(older), score >= line), "check", "below"),
        young=(not_(older), "watch"),
        positive_rising=(all_of(score >= line, hardly_rises), "check", "needs_hands"),
        positive=(score >= line, "check", "below"),
        calf_positive=(all_of(with_calf, score + calf_points >= line_with_calf), "check", "below"),
        falls=(four_falls, "check", "unsteady"),
        rising=(hardly_rises, "check", "needs_hands"),
        calf_thin=(all_of(with_calf, calf < calf_line), "check", "below"),
        negative=None,
    ),
    formulas=(
        Formula("score", "SARC-F", score, "{points}", "malmstrom2013sarcf"),
        Formula("with_calf", "SARC-CalF", score + calf_points, "{points}", "barbosasilva2016sarccalf"),
    ),
    lookup=Lookup(
        "score",
        rows=("strength", ("none", "some", "a_lot")),
        columns=("stairs", ("none", "some", "a_lot")),
        fixed=(("age", 75), ("walking", "none"), ("rising", "none"), ("falls", "none"), ("calf", None), ("sex", None)),
    ),
    worse=(*((each, "more") for each in ("strength", "walking", "rising", "stairs", "falls")), ("calf", "less")),
    sources=("lu2021sarcf", "ida2018sarcf", "malmstrom2016sarcf"),
)
