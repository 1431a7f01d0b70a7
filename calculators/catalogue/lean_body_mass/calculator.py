"""Lean body mass from height, weight and sex: four equations side by side, with an honest floor for their error."""
from calculators import (
    Band, Calculator, Card, Formula, Lookup, NextStep, NoError, Output, Range, body_size_exclusions, by, choose, height, maximum,
    minimum, named, printed, sex, value, weight,
)

ERROR = by(sex, female=5, male=7)
ERROR_SAYS = (
    "At least 5 kg either way for women and 7 kg for men. No error is published for this equation. "
    "This is how far an equation of the same kind strayed from DXA in people it was not fitted to, rounded up."
)

metres = named("h", height / 100, "m", "Height in metres")
bmi = named("BMI", weight / metres**2, "kg/m2", "Body mass index")

boer = by(sex, female=0.252 * weight + 0.473 * height - 48.3, male=0.407 * weight + 0.267 * height - 19.2)
james = by(sex, female=1.07 * weight - 148 * (weight / height) ** 2, male=printed("1.10") * weight - 128 * (weight / height) ** 2)
hume = by(
    sex,
    female=0.29569 * weight + 0.41813 * height - 43.2933,
    male=printed("0.32810") * weight + 0.33929 * height - 29.5336,
)
janmahasatian = by(sex, female=9270 * weight / (8780 + 244 * bmi), male=9270 * weight / (6680 + 216 * bmi))

# James’s curve turns over where its slope in weight is zero, at BMI 1.07 / (2 × 0.0148) for women and
# 1.10 / (2 × 0.0128) for men; beyond that point a heavier person would be given less lean mass.
rises = bmi < by(sex, female=printed("36.1"), male=printed("43.0"))


def estimate(name, label, expression, source, shown_when=None, hidden_says=""):
    """One equation's answer, with the floor error that all four share."""
    return Output(
        name, label, expression, "kg", 0, Range(maximum(0, value - ERROR), minimum(weight, value + ERROR), ERROR_SAYS, "bmri2019lbm"),
        (Band("estimate", None, f"{label}: about {{{name}}}. It could really be {{{name}.range}}."),),
        source, follows="weight", shown_when=shown_when, hidden_says=hidden_says, panel="equations",
    )


def smallest(others): return choose((rises, minimum(james, *others)), otherwise=minimum(*others))
def largest(others): return choose((rises, maximum(james, *others)), otherwise=maximum(*others))


always = (boer, hume, janmahasatian)

calculator = Calculator(
    title="Lean body mass",
    question="What do height-and-weight formulas say about your lean mass?",
    for_whom="Adults who want to see what the common formulas give, and how little they know.",
    not_for="It cannot tell whether you have kept or lost muscle. Two people of one height and weight get one answer, "
            "whether they lift weights or lie in bed.",
    inputs=(sex, weight, height),
    exclusions=body_size_exclusions,
    outputs=(
        estimate("boer", "Boer 1984", boer, "boer1984estimated"),
        estimate("james", "James 1976", james, "james1976research", rises,
                 "James 1976 is left out: at this body mass index its curve turns over and gives less lean mass for more weight."),
        estimate("hume", "Hume 1966", hume, "hume1966prediction"),
        estimate("janmahasatian", "Janmahasatian 2005", janmahasatian, "janmahasatian2005quantification"),
        Output(
            "disagreement", "How far the formulas disagree", largest(always) - smallest(always), "kg", 1,
            NoError("This is plain subtraction of the formulas’ own results, so it has no error of its own."),
            (Band("apart", None, "For your height and weight the formulas differ by {disagreement}."),),
            "boer1984estimated", follows="weight",
        ),
    ),
    headline=(
        Band("all", None,
             "Formulas put your lean body mass near {boer}, but it could be anywhere from {boer.range}. "
             "They know neither your age nor your muscle."),
    ),
    formulas=(
        Formula("boer", "Boer 1984", "LBM", boer, "kg", "boer1984estimated", Card(
            "1984", "To scale body fluid volumes to body size.",
            "The number and kind of people measured were not seen; the paper’s text has not been open to us. Six independent "
            "copies of the equation agree.",
            "Not seen.", "None seen in print. We show at least ±5 kg for women and ±7 kg for men.",
            "Has no age in it. A calculator cannot see muscle from height and weight.")),
        Formula("james", "James 1976", "LBW", james, "kg", "james1976research", Card(
            "1976", "A report on obesity for the British health department.",
            "Not seen: the source is a printed report, not a journal paper.", "Not seen.",
            "None seen in print. We show at least ±5 kg for women and ±7 kg for men.",
            "Turns over at a body mass index of 36.1 in women and 43.0 in men (our arithmetic), then falls towards zero. Hidden there.")),
        Formula("hume", "Hume 1966", "LBM", hume, "kg", "hume1966prediction", Card(
            "1966", "To predict lean body mass from height and weight.",
            "29 men aged 40 to 77 and 27 women aged 37 to 80, patients among them with blood, lung and weight disorders.",
            "Total body water (antipyrine).", "Multiple correlation 0.96 in men and 0.83 in women; no standard error seen in print.",
            "Few people, many of them ill. Has no age in it.")),
        Formula("janmahasatian", "Janmahasatian 2005", "FFM", janmahasatian, "kg", "janmahasatian2005quantification", Card(
            "2005", "To scale doses of medicines, also in obesity. It gives fat-free mass, which includes bone.",
            "373 patients (168 men, 205 women) aged 18 to 82, 40.7 to 216.5 kg, body mass index 17.1 to 69.9.",
            "DXA.", "No standard error seen in print. We show at least ±5 kg for women and ±7 kg for men.",
            "Made for dosing. Has no age in it.")),
    ),
    lookup=Lookup("boer", rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 120)),
                  columns=("height", (150, 155, 160, 165, 170, 175, 180, 185, 190)), by="sex"),
    knows_not="These formulas ignore age and muscle. Lean mass is also bone, organs and water, not only muscle.",
    next_steps=(
        NextStep("Test your legs instead: count how often you can stand up in half a minute. Strength says more than mass.", "calculators/chair-stand.md"),
        NextStep("Read what lean mass is made of, and why it is not the same as muscle.", "understand/what-is-lean-mass.md"),
        NextStep("If you want a real measurement, ask your doctor whether a DXA scan would change anything for you.", ""),
    ),
    sources=("nyman2016james",),
)
