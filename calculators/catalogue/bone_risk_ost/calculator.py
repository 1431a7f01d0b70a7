"""OST, a two-number screen that says whose bones are worth scanning; for professionals."""
from dataclasses import replace

from calculators import (
    Band, Calculator, Card, Exclusion, Formula, Limits, Lookup, NextStep, NoError, Output, age, all_of, amputation, by, pregnant, sex,
    swelling, value, weight,
)

age = replace(age, limits=Limits(45, 110, "the screen was tried in women after the menopause and in older men", 50, 100))
ost = 0.2 * (weight - age)
line = by(sex, female=2, male=4)
NONE = "The score is a plain sum of age and weight. How well it sorts people is given as sensitivity and specificity below."

direct = Exclusion(
    "direct", "Has broken a bone after a minor fall, or takes steroid tablets for months",
    "The score is not needed: such a fracture, or long steroid treatment, is a reason of its own to assess the bones.",
)

calculator = Calculator(
    title="Bone risk (OST)",
    question="Is a bone density scan worth considering?",
    for_whom="Health professionals with women after the menopause and older men.",
    not_for="It is not a diagnosis and not a fracture risk. Not for younger adults. A low-trauma fracture or long steroid use comes before any score.",
    inputs=(sex, age, weight),
    exclusions=(direct, pregnant, swelling, amputation),
    outputs=(
        Output("ost", "OST score", ost, "1", 1, NoError(NONE),
               (
                   Band("scan", value < line, "The score of {ost} is below the line (less than 2 for women, less than 4 for men). A bone density scan is worth considering."),
                   Band("no_scan", None, "The score of {ost} is not below the line (less than 2 for women, less than 4 for men). Other risk factors still count."),
               ), "washington2026ost"),
        Output("men", "Men in a US veterans’ clinic", ost, "1", 1, NoError("In 181 men a cut-off of 3 found 93 in 100 with osteoporosis and cleared 66 in 100 without."),
               (
                   Band("high", value <= -2, "High (−2 or less): 72.7 % of such men had osteoporosis by DXA."),
                   Band("moderate", value < 4, "Moderate (−1 to 3): 27.0 % of such men had osteoporosis by DXA."),
                   Band("low", None, "Low (4 or more): 2.0 % of such men had osteoporosis by DXA."),
               ), "adler2003performance", shown_when=sex.is_("male"), hidden_says="These groups are for men.", panel="groups"),
        Output("asia", "Women in eight Asian countries (OSTA)", ost, "1", 1, NoError("In the study the index found 91 in 100 with osteoporosis and cleared 45 in 100 without."),
               (
                   Band("high", value < -4, "High risk in that study’s groups (less than −4): 61 % of such women had osteoporosis at the hip."),
                   Band("middle", value <= -1, "Middle risk in that study’s groups (−4 to −1): 15 % of such women had osteoporosis at the hip."),
                   Band("low", None, "Low risk in that study’s groups (more than −1): 3 % of such women had osteoporosis at the hip."),
               ), "koh2001simple", shown_when=sex.is_("female"), hidden_says="These groups are for women.", panel="groups"),
    ),
    headline=(
        Band("scan", ost < line, "The score is {ost}, below the line: a bone density scan is worth considering."),
        Band("no_scan", None, "The score is {ost}, not below the line. Age, weight and this score are not the whole risk."),
    ),
    formulas=(
        Formula("ost", "OST", "OST", ost, "1", "washington2026ost", Card(
            "2001 (women), 2003 (men)", "To choose who is offered a bone density scan.",
            "Women after the menopause in eight Asian countries (number not seen); 181 US men of about 64; 4,343 women in Argentina.",
            "DXA, T-score of −2.5 or less.",
            "Sensitivity and specificity: Asian women 91 % and 45 %; US men at a cut-off of 3, 93 % and 66 %; women in Argentina at a cut-off of 2, 83.7 % and 44 %.",
            "It changes with ethnicity, sex and age. Cut-offs differ between sources. The studies speak of whole numbers; we read the unrounded score. Dropping the decimals would move only women between −5 and −4, from high to middle risk in the Asian groups.")),
    ),
    lookup=Lookup("ost", rows=("age", (50, 55, 60, 65, 70, 75, 80, 85, 90)), columns=("weight", (40, 45, 50, 55, 60, 65, 70, 75, 80, 90, 100)), fixed=(("sex", "female"),)),
    knows_not="It does not know earlier fractures, falls, family, smoking, medicines or bone density itself.",
    next_steps=(
        NextStep("Below the line: discuss a bone density scan, and ask about falls and earlier fractures.", ""),
        NextStep("Test balance and leg strength, which decide whether weak bone meets the floor.", "calculators/chair-stand.md"),
        NextStep("Whatever the score: strength training, under guidance where bone is known to be thin.", "guides/sit-to-stand-starter.md"),
    ),
    for_professionals=True,
    sources=("saravi2013osteoporosis", "subramaniam2018performance"),
)
