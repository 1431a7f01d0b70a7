"""Muscle mass from tape and scale: three equations, each with its people and its error, and no question about race."""

from dataclasses import replace

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Range, Stop, bands
from calculators.formulas import all_of, any_of, by, choose, given, maximum, minimum, named, not_, printed, value
from calculators.people import age, body_size_exclusions, height, sex, weight

from .._several_equations import highest, how_many, lowest

LEE, KAWAKAMI, FURUSHIMA = "lee2000total", "kawakami2021development", "furushima2017anthropometric"
age = replace(age, limits=Limits(20, 110, usual_high=100))
waist = Quantity("waist", "girth", Limits(40, 200, 55, 150), "85", "waist", optional=True)
calf = Quantity("calf", "girth", Limits(15, 70, 24, 50), "35", "calf", optional=True)
grip = Quantity("grip", "force", Limits(1, 110, 5, 80), "28", "grip", optional=True)

metres = named("h", height / 100, "m")
bmi = named("BMI", weight / metres**2, "kg/m2")

lee = by(
    sex,
    female=0.244 * weight + printed("7.80") * metres - 0.098 * age - 3.3,
    male=0.244 * weight + printed("7.80") * metres + 6.6 - 0.098 * age - 3.3,
)
limbs = by(
    sex,
    female=0.255 * weight - printed("0.130") * waist + 0.308 * calf + 0.081 * height - 11.897,
    male=2.955 + 0.255 * weight - printed("0.130") * waist + 0.308 * calf + 0.081 * height - 11.897,
)
tape, squeeze = given(waist), given(grip)
furushima = by(
    sex,
    female=choose(
        (all_of(tape, squeeze), 0.094 * height + 0.187 * weight - 0.051 * waist + 0.082 * grip - 7.394),
        (squeeze, 0.121 * height + 0.128 * weight + 0.104 * grip - 13.096),
        otherwise=0.155 * height + 0.138 * weight - 16.291,
    ),
    male=choose(
        (all_of(tape, squeeze), 0.408 * weight - 0.209 * waist + 0.072 * grip + 10.032),
        (tape, printed("0.460") * weight - 0.251 * waist + 12.867),
        otherwise=0.287 * weight + 3.681,
    ),
)
furushima_error = by(
    sex,
    female=choose((all_of(tape, squeeze), 1.02), (squeeze, 1.05), otherwise=1.13),
    male=choose((all_of(tape, squeeze), printed("1.10")), (tape, 1.15), otherwise=1.75),
)
# The two equations for arms and legs, where each fits, with its error on either side.
ARMS_AND_LEGS = ((limbs, 1.2, all_of(given(waist), given(calf), age >= 40)), (furushima, furushima_error, age <= 90))
fitting = how_many(fits for *_, fits in ARMS_AND_LEGS)
bottom = lowest([(maximum(0, x - 1.96 * error), fits) for x, error, fits in ARMS_AND_LEGS], weight)
top = highest([(minimum(weight, x + 1.96 * error), fits) for x, error, fits in ARMS_AND_LEGS])

slip = any_of(
    furushima <= 0, furushima >= weight, all_of(given(waist), given(calf), any_of(limbs <= 0, limbs >= weight))
)


def equation(name, x, error, fits, source):
    """One equation's answer: 95 in 100 of the people measured lie within 1.96 standard errors of estimate."""
    off = Range(maximum(0, value - 1.96 * error), minimum(weight, value + 1.96 * error), source)
    more = {"follows": "weight", "shown_when": fits, "panel": "equations"}
    return Output(name, x, "kg", 0, source, bands(estimate=None), off, **more)


both, some = Range(bottom, top, FURUSHIMA), fitting > 0

calculator = Calculator(
    inputs=(sex, age, weight, height, waist, calf, grip),
    exclusions=body_size_exclusions,
    stops=(Stop("slip", slip),),
    outputs=(
        equation("lee", lee, 2.8, bmi < 30, LEE),
        Output(
            "arms_and_legs", bottom, "kg", 0, FURUSHIMA, bands(between=None), both, follows="weight", shown_when=some
        ),
        equation("limbs", *ARMS_AND_LEGS[0], KAWAKAMI),
        equation("furushima", *ARMS_AND_LEGS[1], FURUSHIMA),
    ),
    headline=bands(heavy_old=all_of(bmi >= 30, not_(fitting > 0)), heavy=bmi >= 30, all=None),
    formulas=(
        Formula("lee", "SM", lee, "kg", LEE),
        Formula("limbs", "ASM", limbs, "kg", KAWAKAMI),
        Formula("furushima", "ASM", furushima, "kg", FURUSHIMA),
    ),
    lookup=Lookup(
        "lee",
        rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90)),
        columns=("age", (30, 40, 50, 60, 70, 80, 90)),
        by="sex",
        fixed=(("height", 170), ("waist", None), ("calf", None), ("grip", None)),
        show="range",
    ),
    sources=("inker2021new",),
)
