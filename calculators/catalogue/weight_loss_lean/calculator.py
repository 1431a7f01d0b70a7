"""How much of a planned loss may be lean: Forbes–Hall from fat mass, beside what trials measured. No risk score."""
from dataclasses import replace

from calculators import (
    Band, Calculator, Card, Exclusion, Formula, Limits, Lookup, NextStep, NoError, Output, Quantity, Stop, amputation, dialysis,
    lambert_w_of_exp, ln, named, pregnant, series, swelling, under_18, weight,
)

reviews = series("lean_share_of_weight_lost_chaston")
beavers = series("weight_loss_older_adults_beavers")
tirzepatide = series("drug_body_composition_tirzepatide")

body_fat = Quantity("body_fat", "Body fat", "percent", Limits(3, 70, "outside it a typing slip is likelier than a body", 8, 60), "40", "fat",
                    "Measured, or the middle of what the body fat page gave you.")
loss = replace(weight, name="loss", label="Weight you plan to lose", limits=Limits(0.5, 150, "less than half a kilogram is water", 1, 80), example="10", symbol="loss",
               hint="From your weight now.")

fat = named("F", weight * body_fat / 100, "kg", "Fat mass at the start")
lean = loss - fat + 10.4 * lambert_w_of_exp(ln(fat / 10.4) + (fat - loss) / 10.4)
percent = 100 * lean / loss
MEANS = "The source gives a mean or a median of a group; one person may lose far more or far less."


def measured(name, label, share, source, says):
    """What the same loss would hold if your body did as the middle of that group did: our arithmetic."""
    return Output(
        name, label, loss * share / 100, "kg", 1, NoError(MEANS),
        (Band("share", None, f"In that group {share:g} in 100 parts of the loss were {says}. At that share your loss would hold {{{name}}}."),),
        source, follows="loss", panel="what was measured",
    )


def chaston(name, label, method):
    share = reviews.cell("median_percent_of_weight_lost_as_fat_free_mass", method=method)
    return measured(name, label, share, "chaston2007changes", "fat-free mass")


def older(name, label, group):
    share = beavers.cell("derived_lean_share_of_lean_plus_fat_loss_percent", group=group)
    return measured(name, label, share, "beavers2017effect", "lean mass")


def drug(name, label, arm):
    return measured(name, label, tirzepatide.cell("share_of_loss_lean_percent", arm=arm), "look2025body", "lean mass")


unintended = Exclusion("unintended", "I am losing weight without trying",
                       "Weight loss you did not plan needs a cause, not a calculator. See your doctor within two weeks.")
eating = Exclusion("eating", "I have, or have had, an eating disorder", "No number is shown. Please talk to your care team before you plan to lose weight.")

calculator = Calculator(
    title="Weight loss and lean mass",
    question="If you lose weight, how much of it may be lean?",
    for_whom="Adults who plan to lose weight and want an honest range.",
    not_for="It is not for weight you lose without trying. It does not say whether you should lose weight, and it gives no risk score.",
    inputs=(weight, body_fat, loss),
    exclusions=(unintended, eating, under_18, pregnant, swelling, amputation, dialysis),
    stops=(
        Stop("too_much", loss * 2 >= weight, "That is half your weight or more. No study here reaches so far, so no number is shown."),
    ),
    outputs=(
        Output("lean", "Lean mass in that loss, by Forbes and Hall", lean, "kg", 1,
               NoError("No error for one person was seen in print. The groups below show how far real losses stray from it."),
               (Band("lean", None, "By Forbes and Hall about {lean} of your loss would be lean mass: water, organs and muscle together."),),
               "hall2007body", follows="loss"),
        Output("share", "Lean share of the loss, by Forbes and Hall", percent, "%", 0,
               NoError("No error for one person was seen in print. The groups below show how far real losses stray from it."),
               (Band("share", None, "That is {share} of the loss. Fatter people lose a smaller lean share, thinner people a larger one."),), "hall2007body"),
        chaston("diet", "Low-calorie diet, middle of several studies", "low-calorie diet"),
        chaston("very_low", "Very-low-calorie diet, middle of several studies", "very-low-calorie diet"),
        chaston("bypass", "Gastric bypass, middle of several studies", "Roux-en-Y gastric bypass"),
        older("diet_older", "Older adults, diet alone", "weight loss only"),
        older("aerobic", "Older adults, diet and aerobic exercise", "weight loss + aerobic"),
        older("resistance", "Older adults, diet and strength training", "weight loss + resistance"),
        drug("tirzepatide", "Tirzepatide, a weight-loss medicine, in a trial", "tirzepatide (pooled doses)"),
        drug("placebo", "The placebo arm of that trial", "placebo"),
    ),
    headline=(
        Band("all", None, "Of {loss}, about {lean} may be lean by one rule. Study groups would put it at {resistance} "
                          "with diet and strength training, {tirzepatide} with tirzepatide, {bypass} after gastric bypass."),
    ),
    formulas=(
        Formula("lean", "Forbes’s rule in Hall’s closed form, 2007", "lean loss", lean, "kg", "hall2007body", Card(
            "1987 to 2007", "To say how a change of weight splits into fat and lean.",
            "Forbes drew his curve from body composition of many people; how many was not seen. Hall extended it to large losses.",
            "Several methods, compared with underfeeding and overfeeding experiments.",
            "None seen for one person. The constant 10.4 and the closed form were read in transcriptions, not in the papers; adding Forbes’s rule up in small steps gives the same values (our arithmetic).",
            "It knows only fat mass. Training, protein, speed, age and medicines are not in it.")),
    ),
    lookup=Lookup("lean", rows=("loss", (2, 5, 8, 10, 15, 20, 25, 30)), columns=("body_fat", (15, 20, 25, 30, 35, 40, 45, 50)), fixed=(("weight", 100),)),
    knows_not="It does not know whether you will train, what you will eat, or how fast you will lose. Lean mass is not only muscle.",
    next_steps=(
        NextStep("Train for strength twice a week while you lose. It is the one thing here that lowered the lean share.", "guides/sit-to-stand-starter.md"),
        NextStep("Work out your protein for the day, and build it from foods you like.", "calculators/protein-target.md"),
        NextStep("Test your legs now and every four weeks. If they get weaker, slow down and talk to your doctor or dietitian.", "calculators/chair-stand.md"),
    ),
    sources=("forbes1987lean", "heymsfield2014weight"),
)
