"""A day built from foods: the protein and leucine in it, against the range advised. No number for sick kidneys."""
from calculators import (
    Band, Calculator, Card, Formula, Limits, Lookup, NextStep, NoError, Output, Quantity, Range, all_of, amputation, any_of, by, choose,
    given, named, not_, pregnant, series, swelling, under_18, value, weight,
)

from .._protein_advice import SAYS, high, kidney_stops, kidneys, low, per_kg, situation

foods = series("foods_protein_energy_leucine")

SOFT, PLANT = "Soft food. ", "Plant-based. "
SETS = {
    "eggs, milk and cheese": {
        "egg": ("01129", SOFT), "milk": ("01211", SOFT), "yoghurt": ("01116", SOFT), "cottage_cheese": ("01015", SOFT), "ricotta": ("01037", SOFT), "cheddar": ("01009", ""),
    },
    "meat and fish": {"chicken": ("05098", ""), "mince": ("23564", ""), "salmon": ("15237", SOFT), "tuna": ("15121", SOFT), "sardines": ("15088", "")},
    "beans, soy and nuts": {
        "tofu": ("16126", PLANT + SOFT), "tempeh": ("16114", PLANT), "lentils": ("16070", PLANT + SOFT), "chickpeas": ("16057", PLANT),
        "black_beans": ("16015", PLANT), "peanut_butter": ("16398", PLANT), "almonds": ("12061", PLANT),
    },
    "grains and roots": {
        "porridge": ("08121", PLANT + SOFT), "rice": ("20045", PLANT + SOFT), "pasta": ("20121", PLANT), "millet": ("20032", PLANT), "tortilla": ("18363", PLANT), "potato": ("11367", PLANT + SOFT),
    },
}


def portions(name, ndb, kind):
    """How many portions of one food; the portion is USDA's household measure."""
    measure, grams, cuisine = (foods.cell(column, ndb_number=NDB[ndb]) for column in ("portion_usda_measure", "portion_g", "cuisine_editorial"))
    usual = "" if cuisine == "global" else f" Usual in: {cuisine}."
    return Quantity(name, foods.cell("food", ndb_number=NDB[ndb]), "count", Limits(0, 12, "more portions of one food is not a day’s eating", usual_high=5), "1",
                    name.replace("_", " "), f"{kind}One portion: {measure}, {grams:g} g.{usual}", optional=True)


NDB = {f"{int(r['ndb_number']):05d}": r["ndb_number"] for r in foods.rows}
INPUTS = {name: portions(name, ndb, kind) for part in SETS.values() for name, (ndb, kind) in part.items()}


def amount(name, ndb, column):
    """What the portions of one food hold, in grams; nothing when left empty."""
    per_100 = foods.cell(column, ndb_number=NDB[ndb])
    grams = foods.cell("portion_g", ndb_number=NDB[ndb])
    return choose((given(INPUTS[name]), INPUTS[name] * grams * per_100 / 100), otherwise=0)


def add(parts):
    first, *rest = parts
    for part in rest:
        first = first + part
    return first


def day(column, symbol):
    """The day's sum, shown set by set."""
    return add([named(f"{symbol}{i}", add([amount(name, ndb, column) for name, (ndb, _) in part.items()]), "g", f"{symbol.capitalize()} from {title}")
                for i, (title, part) in enumerate(SETS.items(), 1)])


protein, leucine = day("protein_g_per_100g", "protein"), day("leucine_to_use_g_per_100g", "leucine")
open_ended = any_of(*(situation.is_(key) for key, x in per_kg("high").items() if x is None))
ceiling = by(situation, **{key: (per_kg("low")[key] if x is None else x) * weight for key, x in per_kg("high").items()})
SOME = ", ".join(f"{foods.cell('food', ndb_number=NDB[n]).lower()} ({foods.cell('portion_usda_measure', ndb_number=NDB[n])}) {foods.cell('derived_protein_g_per_portion', ndb_number=NDB[n]):.0f} g"
                 for n in ("01129", "01211", "16070"))
FOOD_ERROR = "USDA averages of foods as sold in the United States. Your brand, cut and portion differ; no error is printed."

calculator = Calculator(
    title="Protein day",
    question="How much protein is in your day?",
    for_whom="Adults who want to build a day from foods they like and see the protein in it.",
    not_for="With kidney disease it gives no number: ask your care team. It also has no number for pregnancy or for people under 18.",
    inputs=(situation, weight, kidneys, *INPUTS.values()),
    exclusions=(under_18, pregnant, swelling, amputation),
    stops=kidney_stops,
    outputs=(
        Output("protein", "Protein in this day", protein, "g", 0, NoError(FOOD_ERROR),
               (
                   Band("below", value < low, "Your day holds about {protein} of protein. The advised range is {target.range}."),
                   Band("above", all_of(not_(open_ended), value > ceiling), "Your day holds about {protein} of protein, more than the advised range of {target.range}."),
                   Band("within", None, "Your day holds about {protein} of protein, within the advised range: {target.range}."),
               ), "usda2016sr28"),
        Output("target", "The range advised for you", low, "g", 0,
               Range(low, high, SAYS, "bauer2013protage"),
               (Band("target", None, "Advised for your weight and situation: {target.range} a day."),), "bauer2013protage"),
        Output("gap", "Still to the lower end", low - protein, "g", 0, NoError(FOOD_ERROR),
               (Band("gap", None, f"About {{gap}} more would reach the lower end. For measure: {SOME}."),),
               "usda2016sr28", shown_when=protein < low, hidden_says="The lower end is reached."),
        Output("leucine", "Leucine in this day", leucine, "g", 1, NoError("More than half of the leucine records are from 1990 or earlier, so more than one decimal would be false precision."),
               (Band("leucine", None, "It holds about {leucine} of leucine. No target is shown: a review of older adults saw no threshold."),), "usda2013sr26"),
    ),
    headline=(
        Band("empty", protein <= 0, "Add the foods of your day. The advised range for you is {target.range} of protein."),
        Band("below", protein < low, "This day holds about {protein} of protein; the advised range is {target.range}. About {gap} more would reach its lower end."),
        Band("above", all_of(not_(open_ended), protein > ceiling), "This day holds about {protein} of protein, more than the advised range of {target.range}."),
        Band("within", None, "This day holds about {protein} of protein, within the advised range: {target.range}."),
    ),
    formulas=(
        Formula("protein", "Protein in the day", "protein", protein, "g", "usda2016sr28", Card(
            "2016", "To add up protein from tables of foods.", "Foods as sold in the United States.", "Laboratory analysis and calculation.",
            "No error is printed for a food.",
            "Brands, cuts, recipes and portions differ. Soy protein rose by about 9.5 % between two releases because of another nitrogen factor.")),
        Formula("leucine", "Leucine in the day", "leucine", leucine, "g", "usda2013sr26", Card(
            "2013", "To add up leucine from tables of foods.", "Foods as sold in the United States.", "Laboratory analysis and calculation.",
            "No error is printed. 33 of 61 records date from 1990 or earlier.",
            "Never rank foods by leucine alone: millet and corn tortilla are rich in it and poor in lysine.")),
    ),
    lookup=Lookup("target", rows=("weight", (45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110)), by="situation",
                  fixed=(("kidneys", "no"), *((name, None) for name in INPUTS)), show="range"),
    knows_not="It does not know brands, recipes or what you leave on the plate. It cannot see your kidneys, and protein alone does not build muscle.",
    next_steps=(
        NextStep("Add one portion to your smallest meal, often breakfast: an egg, yoghurt, beans or tofu.", "keep/protein.md"),
        NextStep("Train twice a week. Protein does most for people who use their muscles.", "guides/sit-to-stand-starter.md"),
        NextStep("Eating little, or losing weight without trying? See your doctor or a dietitian within two weeks.", ""),
    ),
    sources=("wickham2014usdanutrients", "leucinereview2023", "jager2017international", "dga2025dietary"),
)
