"""How much of a planned loss may be lean: Forbes–Hall from fat mass, beside what trials measured. No risk score."""

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
    all_of,
    amputation,
    any_of,
    dialysis,
    given,
    height,
    lambert_w_of_exp,
    ln,
    named,
    not_,
    pregnant,
    sex,
    swelling,
    under_18,
    weight,
)

from .._groups_losing_weight import FURTHEST, GROUPS, MEANS, share_of, told
from .._keeping_muscle import TEST_LEGS, TRAIN
from .._low_weight import SIGN, too_light
from .._several_equations import highest, lowest

body_fat = Quantity(
    "body_fat",
    "Body fat",
    "percent",
    Limits(3, 70, "outside it a typing slip is likelier than a body", 8, 60),
    "40",
    "fat",
    "Measured, or the middle of what the body fat page gave you.",
)
loss = replace(
    weight,
    name="loss",
    label="Weight you plan to lose",
    limits=Limits(0.5, 150, "less than half a kilogram is water", 1, 80),
    example="10",
    symbol="loss",
    hint="From your weight now.",
)

sex = replace(sex, optional=True, hint="You may leave it out. It tells how lean your body fat makes you.")
height = replace(
    height,
    optional=True,
    hint="You may leave it out from 50 kg upwards. It tells whether the loss would leave you too light.",
)

fat = named("F", weight * body_fat / 100, "kg", "Fat mass at the start")
lean = loss - fat + 10.4 * lambert_w_of_exp(ln(fat / 10.4) + (fat - loss) / 10.4)
percent = 100 * lean / loss
# What a group lost besides lean was fat; nobody can lose more fat than there is.
POSSIBLE = {name: (loss * share_of(name) / 100, loss * (1 - share_of(name) / 100) <= fat) for name in GROUPS}
any_group = POSSIBLE[max(GROUPS, key=share_of)][1]
rule_and_groups = [(lean, lean >= 0), *POSSIBLE.values()]
# Our choice: the groups were heavy people, and none prints how little body fat its leanest had.
leaner = any_of(all_of(sex.is_("male"), body_fat < 15), all_of(not_(sex.is_("male")), body_fat < 22))


def measured(name):
    """What the same loss would hold if your body did as the middle of that group did: our arithmetic."""
    label, says, source = told(name)
    x, possible = POSSIBLE[name]
    return Output(
        name,
        label,
        x,
        "kg",
        1,
        NoError(MEANS),
        (
            Band(
                "share",
                None,
                f"In that group {share_of(name):g} in 100 parts of the loss were {says}. At that share your loss would hold {{{name}}}.",
            ),
        ),
        source,
        follows="loss",
        panel="what was measured",
        shown_when=possible,
        hidden_says=f"{label}: left out. At that group’s share the rest of your loss would be more fat than you carry.",
    )


CAREFUL = (
    NextStep("Talk to your doctor or a dietitian before you start. Ask how much less would do."),
    TRAIN,
    TEST_LEGS,
)
unintended = Exclusion(
    "unintended",
    "I am losing weight without trying",
    "Weight loss you did not plan needs a cause, not a calculator. See your doctor within two weeks.",
    "soon",
)
eating = Exclusion(
    "eating",
    "I have, or have had, an eating disorder",
    "No number is shown. Please talk to your care team before you plan to lose weight.",
    "check",
)

calculator = Calculator(
    title="Weight loss and lean mass",
    question="If you lose weight, how much of it may be lean?",
    for_whom="Adults who plan to lose weight and want an honest range.",
    not_for="It is not for weight you lose without trying. It does not say whether you should lose weight, and it gives no risk score.",
    inputs=(weight, body_fat, loss, sex, height),
    exclusions=(unintended, eating, under_18, pregnant, swelling, amputation, dialysis),
    stops=(
        Stop(
            "too_much",
            loss * 2 >= weight,
            "That is half your weight or more. No study here reaches so far, so no number is shown. "
            "Talk to your doctor or a dietitian before you plan it.",
            "check",
            CAREFUL,
        ),
        Stop(
            "too_light",
            all_of(given(height), too_light((weight - loss) / (height / 100) ** 2)),
            f"That loss would leave you very light. {SIGN} So no number is shown. Talk to your doctor or a dietitian first.",
            "check",
            CAREFUL,
        ),
        Stop(
            "no_height",
            all_of(not_(given(height)), weight < 50),
            "Below 50 kg (our choice) we ask your height too, because a light body may have nothing to spare. "
            "Give it, and talk to your doctor or a dietitian before you plan to lose weight.",
            "check",
            CAREFUL,
        ),
    ),
    outputs=(
        Output(
            "spread",
            "Lean mass in that loss, by groups and rule",
            lowest(rule_and_groups, loss),
            "kg",
            1,
            Range(
                lowest(rule_and_groups, loss),
                highest(rule_and_groups),
                "From the lowest to the highest of the groups and the rule below. " + MEANS,
                "chaston2007changes",
            ),
            (Band("spread", None, "From the lowest to the highest of the groups and the rule: {spread.range}."),),
            "chaston2007changes",
            follows="loss",
        ),
        *map(measured, GROUPS),
        Output(
            "lean",
            "Lean mass in that loss, by Forbes and Hall",
            lean,
            "kg",
            1,
            NoError(
                "No error for one person was seen in print. The groups here show how far real losses stray from it."
            ),
            (
                Band(
                    "lean",
                    None,
                    "By Forbes and Hall about {lean} of your loss would be lean mass: water, organs and muscle together.",
                ),
            ),
            "hall2007body",
            follows="loss",
        ),
        Output(
            "share",
            "Lean share of the loss, by Forbes and Hall",
            percent,
            "%",
            0,
            NoError(
                "No error for one person was seen in print. The groups here show how far real losses stray from it."
            ),
            (
                Band(
                    "share",
                    None,
                    "That is {share} of the loss. Fatter people lose a smaller lean share, thinner people a larger one.",
                ),
            ),
            "hall2007body",
        ),
    ),
    headline=(
        Band(
            "no_group",
            not_(any_group),
            "No group here fits: you carry less fat than each of them would have lost. By one rule about {lean} of {loss} may be lean. "
            "Talk to your doctor or a dietitian before you plan it.",
            "check",
            CAREFUL,
        ),
        Band(
            "some_groups",
            not_(POSSIBLE["resistance"][1]),
            "Of {loss}, {spread.range} may be lean. Groups that lost more fat than you carry are left out. "
            "Talk to your doctor or a dietitian before you plan it.",
            "check",
            CAREFUL,
        ),
        Band(
            "lean_body",
            leaner,
            "Of {loss}, {spread.range} may be lean. But the groups were heavy people, and you carry little fat: under 15% in men, "
            "22% in others (our choice). Talk to your doctor or a dietitian before you plan it.",
            "check",
            CAREFUL,
        ),
        Band(
            "far",
            100 * loss > FURTHEST * weight,
            f"Of {{loss}}, {{spread.range}} may be lean. So large a share of weight, more than {FURTHEST:g}%, is beyond the average of any group "
            "here that prints it. Talk to your doctor or a dietitian before you plan it.",
            "check",
            CAREFUL,
        ),
        Band(
            "all",
            None,
            "Of {loss}, {spread.range} may be lean: so far apart do study groups and one rule lie. "
            "Diet with strength training stands at {resistance}.",
        ),
    ),
    formulas=(
        Formula(
            "lean",
            "Forbes’s rule in Hall’s closed form, 2007",
            "lean loss",
            lean,
            "kg",
            "hall2007body",
            Card(
                "1987 to 2007",
                "To say how a change of weight splits into fat and lean.",
                "Forbes drew his curve from body composition of many people; how many was not seen. Hall extended it to large losses.",
                "Several methods, compared with underfeeding and overfeeding experiments.",
                "None seen for one person. The constant 10.4 and the closed form were read in transcriptions, not in the papers; adding Forbes’s rule up in small steps gives the same values (our arithmetic).",
                "It knows only fat mass. Training, protein, speed, age and medicines are not in it.",
            ),
        ),
    ),
    lookup=Lookup(
        "lean",
        rows=("loss", (2, 5, 8, 10, 15, 20, 25, 30)),
        columns=("body_fat", (15, 20, 25, 30, 35, 40, 45, 50)),
        fixed=(("weight", 100), ("sex", None), ("height", None)),
    ),
    knows_not="It does not know whether you will train, what you will eat, or how fast you will lose. Lean mass is not only muscle.",
    next_steps=(
        NextStep(
            "Train for strength twice a week while you lose. It is the one thing here that lowered the lean share.",
            "guides/sit-to-stand-starter.md",
        ),
        NextStep(
            "Work out your protein for the day, and build it from foods you like.", "calculators/protein-target.md"
        ),
        NextStep(
            "Test your legs now and every four weeks. If they get weaker, slow down and talk to your doctor or dietitian.",
            "calculators/chair-stand.md",
        ),
    ),
    sources=("forbes1987lean", "heymsfield2014weight", "cederholm2015diagnostic"),
    worse=(("loss", "more"), ("body_fat", "less"), ("weight", "less")),
)
