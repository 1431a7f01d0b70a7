"""What panels advise on protein, by which weight it is counted, and who gets no number: shared by target and day."""

from dataclasses import replace
from typing import Any

from calculators import Output, Range, Stop, bands, choice, series
from calculators.formulas import any_of, by, choose, given, minimum, named, nothing
from calculators.people import height, weight

advice = series("protein_intake_recommendations")
PROT_AGE = "bauer2013protage"
SPEAKING = {
    "prot_age": (
        PROT_AGE,
        {
            "older": ("PROT-AGE", "over 65, healthy"),
            "older_exercising": ("PROT-AGE", "over 65, exercising"),
            "older_ill": ("PROT-AGE", "over 65, acute or chronic disease"),
        },
    ),
    "guidelines": (
        "dga2025dietary",
        dict.fromkeys(
            ("older", "older_exercising", "adult", "training"), ("US Dietary Guidelines 2025-2030", "adults")
        ),
    ),
    "sport": ("jager2017international", dict.fromkeys(("older_exercising", "training"), ("ISSN", "exercising adults"))),
    "allowance": ("bhasin2018optimen", {"adult": ("Recommended dietary allowance", "adults")}),
}
"""Who speaks of whom. Advice for all adults holds past 65 too: so a birthday never lowers what is advised."""
OPTIONS = ("older", "older_exercising", "older_ill", "adult", "training")
situation = choice("situation", *OPTIONS)
height = replace(height, optional=True)
kidneys = choice("kidneys", "no", "not_on_dialysis", "dialysis")
kidney_stops = (
    Stop("kidneys", kidneys.is_("not_on_dialysis"), urgency="check"),
    Stop("dialysis", kidneys.is_("dialysis"), urgency="check"),
)


def said(body, population):
    """The two ends of one printed row, in g per kg of body weight a day; the upper is None for an “at least”."""
    return tuple(
        advice.cell(f"protein_{end}_g_per_kg_per_day", body=body, population=population) for end in ("low", "high")
    )


def heard(option):
    """Every printed row that speaks of one situation."""
    return [said(*rows[option]) for _, rows in SPEAKING.values() if option in rows]


PER_KG = {
    key: (min(low for low, _ in heard(key)), max(high for _, high in heard(key) if high is not None)) for key in OPTIONS
}
MOST = max(high for _, high in PER_KG.values())
"""The highest end of any of these ranges: above it no panel here advises anything."""

# A body heavier than this is counted with this weight too. At the edge the two are one, so nothing jumps there.
lighter = choose((given(height), 30 * (height / 100) ** 2), otherwise=100)
counted = named("W₁", minimum(weight, lighter), "kg")
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
    source, rows = SPEAKING[name]
    lower = chosen(rows, lambda low, high: low * counted)
    upper = chosen(rows, lambda low, high: nothing if high is None else high * weight)
    more: dict[str, Any] = {"shown_when": any_of(*map(situation.is_, rows)), "panel": "who says so"}
    return Output(name, lower, "g", 0, source, bands(says=None), Range(lower, upper, source), **more)
