"""A small calculator to break on purpose: every law has a definition that fails it."""

from dataclasses import replace

from calculators import (
    Band,
    Calculator,
    Card,
    Exclusion,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    Range,
    Stop,
    choose,
    given,
    value,
)
from calculators.science.model import Choice

weight = Quantity(
    "weight",
    "body mass",
    Limits(30, 300, because="outside it a slip is likelier", usual_low=40, usual_high=180),
    "70",
    "W",
    label="Weight",
)
height = Quantity(
    "height",
    "body height",
    Limits(120, 230, because="outside it a slip is likelier", usual_low=140),
    "5ft7in",
    "H",
    label="Height",
    optional=True,
)
meals = Quantity("meals", "count", Limits(1, 6, because="more is not a meal plan"), "3", "n", label="Meals", whole=True)
sex = Choice("sex", (("female", "Female"), ("male", "Male")), "Sex")
stress = Choice("stress", (("none", "No stress"), ("ill", "Ill")), "Stress", start="none")

half = Output(
    "half",
    weight / 2,
    "kg",
    0,
    "a2001x",
    (Band("low", value < 30, "{half} is less than the line."), Band("high", None, "{half}, from {half.range}.")),
    Range(value - 1, value + 1, "a2001x", "One kilogram either way, made up."),
    label="Half your weight",
    follows="weight",
)
per_metre = Output(
    "per_metre",
    weight / (height / 100),
    "kg",
    1,
    "a2001x",
    (Band("all", None, "{per_metre}"),),
    NoError("It is plain division of two numbers."),
    label="Weight for each metre",
    shown_when=given(height),
    hidden_says="Needs your height.",
)
SMALL = Calculator(
    title="Small",
    question="How much is half of you?",
    for_whom="Adults.",
    not_for="Children.",
    inputs=(weight, height, meals, sex, stress),
    exclusions=(Exclusion("child", "I am a child", "Ask a grown-up."),),
    stops=(Stop("ill", stress.is_("ill"), "Rest first."),),
    outputs=(half, per_metre),
    headline=(
        Band("low", weight / 2 < 30, "{weight} is little, {sex}."),
        Band("rest", None, "Half of {weight} is {half}, or {half.low} to {half.high}."),
    ),
    formulas=(
        Formula("half", "x", weight / 2, "kg", "a2001x", title="Half", card=Card("2001", "a", "b", "c", "d", "e")),
    ),
    lookup=Lookup(
        "half", rows=("weight", (50, 59.9, 60)), by="sex", fixed=(("meals", 3), ("height", None), ("stress", "none"))
    ),
    knows_not="Anything else.",
    next_steps=(NextStep("One."), NextStep("Two."), NextStep("Three.")),
)
CITABLE, CHARTS = {"a2001x"}, {"a-chart"}


def but(**changes) -> Calculator:
    """The small calculator with something changed."""
    return replace(SMALL, **changes)


def but_half(**changes) -> Calculator:
    """The same with its first output changed."""
    return but(outputs=(replace(half, **changes), per_metre))


__all__ = [
    "CHARTS",
    "CITABLE",
    "SMALL",
    "but",
    "but_half",
    "choose",
    "half",
    "height",
    "meals",
    "per_metre",
    "sex",
    "stress",
    "weight",
]
