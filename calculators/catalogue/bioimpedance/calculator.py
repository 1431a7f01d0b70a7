"""From the resistance of an impedance machine: skeletal muscle (Janssen 2000) and fat-free mass (Kyle 2001)."""

from calculators import Calculator, Exclusion, Formula, Limits, Lookup, Output, Quantity, Range, Stop, bands
from calculators.formulas import all_of, any_of, by, given, maximum, minimum, named, printed, value
from calculators.people import age, body_size_exclusions, height, sex, weight

JANSSEN, KYLE = "janssen2000estimation", "kyle2001single"
resistance = Quantity("resistance", "resistance", Limits(150, 1200, 300, 900), "550", "R")
reactance = Quantity("reactance", "resistance", Limits(5, 200, 20, 90), "50", "Xc", optional=True)

metres = named("h", height / 100, "m")
bmi = named("BMI", weight / metres**2, "kg/m2")
janssen = by(
    sex,
    female=height**2 / resistance * 0.401 - age * 0.071 + 5.102,
    male=height**2 / resistance * 0.401 + 3.825 - age * 0.071 + 5.102,
)
kyle = by(
    sex,
    female=-printed("4.104") + 0.518 * height**2 / resistance + 0.231 * weight + printed("0.130") * reactance,
    male=-printed("4.104") + 0.518 * height**2 / resistance + 0.231 * weight + printed("0.130") * reactance + 4.229,
)
fits = all_of(given(reactance), age >= 22, age <= 94, bmi >= 17, bmi <= printed("33.8"))


def estimate(name, x, see, fits, source):
    """One equation's answer: 95 in 100 of the people measured lie within 1.96 standard errors of estimate."""
    off = Range(maximum(0, value - 1.96 * see), minimum(weight, value + 1.96 * see), source)
    more = {"follows": "weight", "shown_when": fits, "panel": "equations", "fills": (("see", see),)}
    return Output(name, x, "kg", 0, source, bands(estimate=None), off, **more)


calculator = Calculator(
    inputs=(sex, age, height, weight, resistance, reactance),
    exclusions=(*body_size_exclusions, Exclusion("pacemaker", urgency="check")),
    stops=(Stop("slip", any_of(janssen >= weight, all_of(given(reactance), kyle >= weight))),),
    outputs=(
        estimate("muscle", janssen, 2.7, all_of(age >= 18, age <= 86), JANSSEN),
        estimate("fat_free", kyle, 1.72, fits, KYLE),
    ),
    headline=bands(old_both=all_of(age > 86, fits), old=age > 86, both=fits, muscle=None),
    formulas=(Formula("muscle", "SM", janssen, "kg", JANSSEN), Formula("fat_free", "FFM", kyle, "kg", KYLE)),
    lookup=Lookup(
        "muscle",
        rows=("resistance", (350, 400, 450, 500, 550, 600, 650, 700, 750)),
        columns=("height", (150, 155, 160, 165, 170, 175, 180, 185)),
        by="sex",
        fixed=(("age", 60), ("weight", 70), ("reactance", None)),
    ),
    sources=("inbody2018asm",),
)
