"""The foods a day may be built from: their portions as inputs, and the protein and leucine that those hold."""

from calculators import Limits, Quantity, series
from calculators.formulas import choose, given, named

foods = series("foods_protein_energy_leucine")

SOFT, PLANT = "Soft food. ", "Plant-based. "
SETS = (
    {
        "egg": ("01129", SOFT),
        "milk": ("01211", SOFT),
        "yoghurt": ("01116", SOFT),
        "cottage_cheese": ("01015", SOFT),
        "ricotta": ("01037", SOFT),
        "cheddar": ("01009", ""),
    },
    {
        "chicken": ("05098", ""),
        "mince": ("23564", ""),
        "salmon": ("15237", SOFT),
        "tuna": ("15121", SOFT),
        "sardines": ("15088", ""),
    },
    {
        "tofu": ("16126", PLANT + SOFT),
        "tempeh": ("16114", PLANT),
        "lentils": ("16070", PLANT + SOFT),
        "chickpeas": ("16057", PLANT),
        "black_beans": ("16015", PLANT),
        "peanut_butter": ("16398", PLANT),
        "almonds": ("12061", PLANT),
    },
    {
        "porridge": ("08121", PLANT + SOFT),
        "rice": ("20045", PLANT + SOFT),
        "pasta": ("20121", PLANT),
        "millet": ("20032", PLANT),
        "tortilla": ("18363", PLANT),
        "potato": ("11367", PLANT + SOFT),
    },
)
"""Eggs, milk and cheese; meat and fish; beans, soy and nuts; grains and roots."""


def portions(name, ndb, kind):
    """How many portions of one food; the portion is USDA's household measure."""
    measure, grams, cuisine = (
        foods.cell(column, ndb_number=NDB[ndb]) for column in ("portion_usda_measure", "portion_g", "cuisine_editorial")
    )
    usual = "" if cuisine == "global" else f" Usual in: {cuisine}."
    return Quantity(
        name,
        "count",
        Limits(0, 12, usual_high=5, because="more portions of one food is not a day’s eating"),
        "1",
        name.replace("_", " "),
        foods.cell("food", ndb_number=NDB[ndb]),
        f"{kind}One portion: {measure}, {grams:g} g.{usual}",
        optional=True,
    )


NDB = {f"{int(r['ndb_number']):05d}": r["ndb_number"] for r in foods.rows}
INPUTS = {name: portions(name, ndb, kind) for part in SETS for name, (ndb, kind) in part.items()}


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
    return add(
        [
            named(f"{symbol}{i}", add([amount(name, ndb, column) for name, (ndb, _) in part.items()]), "g")
            for i, part in enumerate(SETS, 1)
        ]
    )


protein, leucine = day("protein_g_per_100g", "protein"), day("leucine_to_use_g_per_100g", "leucine")
SOME = ", ".join(
    f"{foods.cell('food', ndb_number=NDB[n]).lower()} ({foods.cell('portion_usda_measure', ndb_number=NDB[n])}) {foods.cell('derived_protein_g_per_portion', ndb_number=NDB[n]):.0f} g"
    for n in ("01129", "01211", "16070")
)
