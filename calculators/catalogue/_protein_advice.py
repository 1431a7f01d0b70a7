"""What panels advise on protein, and who gets no number: shared by the calculators of a target and of a day."""
from calculators import Choice, Stop, by, nothing, series, weight

advice = series("protein_intake_recommendations")
PANELS = {
    "older": ("PROT-AGE", "over 65, healthy"),
    "older_exercising": ("PROT-AGE", "over 65, exercising"),
    "older_ill": ("PROT-AGE", "over 65, acute or chronic disease"),
    "adult": ("US Dietary Guidelines 2025-2030", "adults"),
    "training": ("ISSN", "exercising adults"),
}
situation = Choice(
    "situation", "Your situation",
    (
        ("older", "Over 65 and healthy"),
        ("older_exercising", "Over 65 and training or very active"),
        ("older_ill", "Over 65 and ill, or recovering"),
        ("adult", "An adult up to 65"),
        ("training", "An adult who trains hard and often"),
    ),
    hint="Choose the one that fits you best.",
)
kidneys = Choice(
    "kidneys", "Kidney disease",
    (("no", "No, none that I know of"), ("not_on_dialysis", "Yes, and I am not on dialysis"), ("dialysis", "Yes, and I am on dialysis")),
    hint="With kidney disease more protein can do harm.",
)
kidney_stops = (
    Stop("kidneys", kidneys.is_("not_on_dialysis"),
         "With kidney disease and no dialysis, more protein can do harm, so no number is shown here. Ask your kidney team or "
         "dietitian which amount is right for you."),
    Stop("dialysis", kidneys.is_("dialysis"),
         "On dialysis your need for protein is set together with your treatment, so no number is shown here. Ask your kidney team."),
)
SAYS = "The span that the panel or review gives. Your own need may lie outside it; nobody can measure it at home."


def per_kg(end):
    """One end of the advised range for each situation, in g per kg of body weight a day; None where none is printed."""
    return {
        key: advice.cell(f"protein_{end}_g_per_kg_per_day", body=body, population=population)
        for key, (body, population) in PANELS.items()
    }


low = by(situation, **{key: x * weight for key, x in per_kg("low").items()})
high = by(situation, **{key: nothing if x is None else x * weight for key, x in per_kg("high").items()})
