"""What panels advise on protein, by which weight it is counted, and who gets no number: shared by target and day."""

from dataclasses import replace

from calculators import (
    Band,
    Choice,
    Output,
    Range,
    Stop,
    any_of,
    by,
    choose,
    given,
    height,
    minimum,
    named,
    nothing,
    series,
    weight,
)

advice = series("protein_intake_recommendations")
SPEAKING = {
    "prot_age": (
        "PROT-AGE 2013",
        "bauer2013protage",
        {
            "older": ("PROT-AGE", "over 65, healthy"),
            "older_exercising": ("PROT-AGE", "over 65, exercising"),
            "older_ill": ("PROT-AGE", "over 65, acute or chronic disease"),
        },
    ),
    "guidelines": (
        "US dietary guidelines 2025–2030",
        "dga2025dietary",
        dict.fromkeys(
            ("older", "older_exercising", "adult", "training"), ("US Dietary Guidelines 2025-2030", "adults")
        ),
    ),
    "sport": (
        "ISSN 2017",
        "jager2017international",
        dict.fromkeys(("older_exercising", "training"), ("ISSN", "exercising adults")),
    ),
    "allowance": ("US daily allowance", "bhasin2018optimen", {"adult": ("Recommended dietary allowance", "adults")}),
}
"""Who speaks of whom. Advice for all adults holds past 65 too: so a birthday never lowers what is advised."""
situation = Choice(
    "situation",
    "Your situation",
    (
        ("older", "Over 65 and healthy"),
        ("older_exercising", "Over 65 and training or very active"),
        ("older_ill", "Over 65 and ill, or recovering"),
        ("adult", "An adult up to 65"),
        ("training", "An adult who trains hard and often"),
    ),
    hint="Choose the one that fits you best.",
)
height = replace(
    height,
    optional=True,
    hint="You may leave it out. A heavy body needs it, because nobody has shown which weight to count with.",
)
kidneys = Choice(
    "kidneys",
    "Kidney disease",
    (
        ("no", "No, none that I know of"),
        ("not_on_dialysis", "Yes, and I am not on dialysis"),
        ("dialysis", "Yes, and I am on dialysis"),
    ),
    hint="With kidney disease more protein can do harm.",
)
kidney_stops = (
    Stop(
        "kidneys",
        kidneys.is_("not_on_dialysis"),
        "With kidney disease and no dialysis, more protein can do harm, and eating too little is a danger too. So no number is shown here. "
        "Guidelines ask for a moderate amount. Ask your kidney team or dietitian which amount is right for you, before you change anything.",
        "check",
    ),
    Stop(
        "dialysis",
        kidneys.is_("dialysis"),
        "On dialysis your need for protein is set together with your treatment, and eating too little is a danger. So no number is shown here. "
        "Ask your kidney team or its dietitian.",
        "check",
    ),
)
SAYS = "From the lowest to the highest amount that a panel or review gives. Your own need may lie outside it; nobody can measure it at home."
NOBODY = "Nobody has shown which weight to count with in a heavy body."
TALLY = "a body mass index of 30 for your height, or 100 kg when you give no height (our choice)"


def said(body, population):
    """The two ends of one printed row, in g per kg of body weight a day; the upper is None for an “at least”."""
    return tuple(
        advice.cell(f"protein_{end}_g_per_kg_per_day", body=body, population=population) for end in ("low", "high")
    )


def heard(option):
    """Every printed row that speaks of one situation."""
    return [said(*rows[option]) for _, _, rows in SPEAKING.values() if option in rows]


OPTIONS = [key for key, _ in situation.options]
PER_KG = {
    key: (min(low for low, _ in heard(key)), max(high for _, high in heard(key) if high is not None)) for key in OPTIONS
}
MOST = max(high for _, high in PER_KG.values())
"""The highest end of any of these ranges: above it no panel here advises anything."""

# A body heavier than this is counted with this weight too. At the edge the two are one, so nothing jumps there.
lighter = choose((given(height), 30 * (height / 100) ** 2), otherwise=100)
counted = named("W₁", minimum(weight, lighter), "kg", "The lower weight to count with, where yours is high")
heavy = weight > lighter


def at(weights, end):
    """The lower (0) or upper (1) end of the advice in grams, for this weight."""
    return by(situation, **{key: PER_KG[key][end] * weights for key in OPTIONS})


low, high = at(counted, 0), at(weight, 1)


def chosen(rows, one):
    """The value of the row for the situation chosen."""
    if len({said(*row) for row in rows.values()}) == 1:
        return one(*said(*next(iter(rows.values()))))
    *cases, (_, last) = ((key, one(*said(*row))) for key, row in rows.items())
    return choose(*((situation.is_(key), x) for key, x in cases), otherwise=last)


def spoken(name):
    """What one panel says, in grams, with the reader's weight; hidden where it does not speak of the reader."""
    label, source, rows = SPEAKING[name]
    lower = chosen(rows, lambda low, high: low * counted)
    upper = chosen(rows, lambda low, high: nothing if high is None else high * weight)
    return Output(
        name,
        label,
        lower,
        "g",
        0,
        Range(lower, upper, "What the panel prints, times your weight. No study gives one person’s need.", source),
        (Band("says", None, f"{label}: {{{name}.range}} a day."),),
        source,
        shown_when=any_of(*map(situation.is_, rows)),
        hidden_says=f"{label} does not speak of your situation, or not alone.",
        panel="who says so",
    )


def by_weight(name, label, lower, upper, says):
    """The whole advice counted with one weight: shown side by side in a heavy body."""
    return Output(
        name,
        label,
        lower,
        "g",
        0,
        Range(lower, upper, SAYS, "bauer2013protage"),
        (Band("counted", None, says),),
        "bauer2013protage",
        shown_when=heavy,
        hidden_says=f"Shown only above {TALLY}.",
        panel="by which weight",
    )


two_weights = (
    by_weight(
        "lower",
        "Counted with a lower weight",
        low,
        at(counted, 1),
        f"Counted with {TALLY}: {{lower.range}}. This is our arithmetic, not advice. {NOBODY}",
    ),
    by_weight("own", "Counted with your own weight", at(weight, 0), high, "Counted with your own weight: {own.range}."),
)
