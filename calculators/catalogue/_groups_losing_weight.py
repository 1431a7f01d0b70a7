"""How much of the weight lost was lean in groups that were measured: one row for each, from the published series."""

from calculators import series

reviews = series("lean_share_of_weight_lost_chaston")
beavers = series("weight_loss_older_adults_beavers")
tirzepatide = series("drug_body_composition_tirzepatide")
MEANS = "The source gives a mean or a median of a group; one person may lose far more or far less."
GROUPS = {
    "diet": ("Low-calorie diet, middle of several studies", reviews, "low-calorie diet"),
    "very_low": ("Very-low-calorie diet, middle of several studies", reviews, "very-low-calorie diet"),
    "bypass": ("Gastric bypass, middle of several studies", reviews, "Roux-en-Y gastric bypass"),
    "diet_older": ("Older adults, diet alone", beavers, "weight loss only"),
    "aerobic": ("Older adults, diet and aerobic exercise", beavers, "weight loss + aerobic"),
    "resistance": ("Older adults, diet and strength training", beavers, "weight loss + resistance"),
    "tirzepatide": ("Tirzepatide, a weight-loss medicine, in a trial", tirzepatide, "tirzepatide (pooled doses)"),
    "placebo": ("The placebo arm of that trial", tirzepatide, "placebo"),
}
COLUMNS = {  # which column names the group, which holds its lean share, what was measured, and whose work it is
    reviews.name: ("method", "median_percent_of_weight_lost_as_fat_free_mass", "fat-free mass", "chaston2007changes"),
    beavers.name: ("group", "derived_lean_share_of_lean_plus_fat_loss_percent", "lean mass", "beavers2017effect"),
    tirzepatide.name: ("arm", "share_of_loss_lean_percent", "lean mass", "look2025body"),
}


def share_of(name):
    """The lean share of the loss of one group, in per cent."""
    _, table, group = GROUPS[name]
    key, column, *_ = COLUMNS[table.name]
    return table.cell(column, **{key: group})


def told(name):
    """The group's label, what was measured in it, and whose work it is."""
    label, table, _ = GROUPS[name]
    *_, says, source = COLUMNS[table.name]
    return label, says, source


FURTHEST = -tirzepatide.cell("body_weight_change_percent", arm="tirzepatide (pooled doses)")
"""The largest mean loss, in per cent of weight, that any of these groups prints."""
