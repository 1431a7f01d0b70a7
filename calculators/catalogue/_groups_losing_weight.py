"""How much of the weight lost was lean in groups that were measured: one row for each, from the published series."""

from calculators import series

reviews = series("lean_share_of_weight_lost_chaston")
beavers = series("weight_loss_older_adults_beavers")
tirzepatide = series("drug_body_composition_tirzepatide")
GROUPS = {
    "diet": (reviews, "low-calorie diet"),
    "very_low": (reviews, "very-low-calorie diet"),
    "bypass": (reviews, "Roux-en-Y gastric bypass"),
    "diet_older": (beavers, "weight loss only"),
    "aerobic": (beavers, "weight loss + aerobic"),
    "resistance": (beavers, "weight loss + resistance"),
    "tirzepatide": (tirzepatide, "tirzepatide (pooled doses)"),
    "placebo": (tirzepatide, "placebo"),
}
COLUMNS = {  # which column names the group, which holds its lean share, and whose work it is
    reviews.name: ("method", "median_percent_of_weight_lost_as_fat_free_mass", "chaston2007changes"),
    beavers.name: ("group", "derived_lean_share_of_lean_plus_fat_loss_percent", "beavers2017effect"),
    tirzepatide.name: ("arm", "share_of_loss_lean_percent", "look2025body"),
}


def share_of(name):
    """The lean share of the loss of one group, in per cent."""
    table, group = GROUPS[name]
    key, column, _ = COLUMNS[table.name]
    return table.cell(column, **{key: group})


def source_of(name):
    """Whose work it is."""
    return COLUMNS[GROUPS[name][0].name][-1]


FURTHEST = -tirzepatide.cell("body_weight_change_percent", arm="tirzepatide (pooled doses)")
"""The largest mean loss, in per cent of weight, that any of these groups prints."""
