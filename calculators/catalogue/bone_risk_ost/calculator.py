"""OST, a two-number screen that says whose bones are worth scanning; for professionals."""

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
    age,
    amputation,
    by,
    pregnant,
    sex,
    swelling,
    value,
    weight,
)

age = replace(
    age, limits=Limits(45, 110, "the screen was tried in women after the menopause and in older men", 50, 100)
)
ost = 0.2 * (weight - age)
line = by(sex, female=2, male=4)
HIGH, MIDDLE, LOW = (f"{share} % of such women had osteoporosis at the hip" for share in (61, 15, 3))
BETWEEN = "That study’s groups are whole scores, and how it dropped the decimals was not seen."
TEST = NextStep(
    "Test balance and leg strength, which decide whether weak bone meets the floor. Never test alone.",
    "calculators/chair-stand.md",
)
TRAINING = NextStep(
    "Whatever the score: strength training twice a week, under guidance where bone is known to be thin. Stop at new pain.",
    "guides/sit-to-stand-starter.md",
)
SCAN = (
    NextStep("Discuss a bone density scan at the next visit, and ask about falls and earlier fractures."),
    TEST,
    TRAINING,
)
NO_SCAN = (
    NextStep("Ask about falls, earlier fractures, steroids and family today: they count whatever the score."),
    TEST,
    TRAINING,
)
NONE = "The score is a plain sum of age and weight. How well it sorts people is given as sensitivity and specificity below."

direct = Exclusion(
    "direct",
    "Has broken a bone after a minor fall, or takes steroid tablets for months",
    "The score is not needed: such a fracture, or long steroid treatment, is a reason of its own for a doctor to assess the bones.",
    "check",
)

calculator = Calculator(
    title="Bone risk (OST)",
    question="Is a bone density scan worth considering?",
    for_whom="Health professionals with women after the menopause and older men.",
    not_for="It is not a diagnosis and not a fracture risk. Not for younger adults. A low-trauma fracture or long steroid use comes before any score.",
    inputs=(sex, age, weight),
    exclusions=(direct, pregnant, swelling, amputation),
    outputs=(
        Output(
            "ost",
            "OST score",
            ost,
            "1",
            1,
            NoError(NONE),
            (
                Band(
                    "scan",
                    value < line,
                    "The score of {ost} is below the line (less than 2 for women, less than 4 for men). A doctor can consider a bone density scan.",
                    "check",
                ),
                Band(
                    "no_scan",
                    None,
                    "The score of {ost} is not below the line (less than 2 for women, less than 4 for men). Other risk factors still count.",
                ),
            ),
            "washington2026ost",
        ),
        Output(
            "men",
            "Men in a US veterans’ clinic",
            ost,
            "1",
            1,
            NoError("In 181 men a cut-off of 3 found 93 in 100 with osteoporosis and cleared 66 in 100 without."),
            (
                Band("high", value <= -2, "High (−2 or less): 72.7 % of such men had osteoporosis by DXA."),
                Band("moderate", value < 4, "Moderate (−1 to 3): 27.0 % of such men had osteoporosis by DXA."),
                Band("low", None, "Low (4 or more): 2.0 % of such men had osteoporosis by DXA."),
            ),
            "adler2003performance",
            shown_when=sex.is_("male"),
            hidden_says="These groups are for men.",
            panel="groups",
        ),
        Output(
            "asia",
            "Women in eight Asian countries (OSTA)",
            ost,
            "1",
            1,
            NoError("In the study the index found 91 in 100 with osteoporosis and cleared 45 in 100 without."),
            (
                Band("high", value <= -5, f"High risk in that study’s groups (less than −4): {HIGH}."),
                Band(
                    "high_or_middle",
                    value < -4,
                    f"{BETWEEN} The next ones are −5, high risk ({HIGH}), and −4, middle risk ({MIDDLE}).",
                ),
                Band("middle", value <= -1, f"Middle risk in that study’s groups (−4 to −1): {MIDDLE}."),
                Band(
                    "middle_or_low",
                    value < 0,
                    f"{BETWEEN} The next ones are −1, middle risk ({MIDDLE}), and 0, low risk ({LOW}).",
                ),
                Band("low", None, f"Low risk in that study’s groups (more than −1): {LOW}."),
            ),
            "koh2001simple",
            shown_when=sex.is_("female"),
            hidden_says="These groups are for women.",
            panel="groups",
        ),
    ),
    headline=(
        Band(
            "scan",
            ost < line,
            "The score is {ost}, below the line: a doctor can consider a bone density scan.",
            "check",
            SCAN,
        ),
        Band(
            "no_scan",
            None,
            "The score is {ost}, not below the line. Age, weight and this score are not the whole risk.",
            steps=NO_SCAN,
        ),
    ),
    formulas=(
        Formula(
            "ost",
            "OST",
            "OST",
            ost,
            "1",
            "washington2026ost",
            Card(
                "2001 (women), 2003 (men)",
                "To choose who is offered a bone density scan.",
                "Women after the menopause in eight Asian countries (number not seen); 181 US men of about 64; 4,343 women in Argentina.",
                "DXA, T-score of −2.5 or less.",
                "Sensitivity and specificity: Asian women 91 % and 45 %; US men at a cut-off of 3, 93 % and 66 %; women in Argentina at a cut-off of 2, 83.7 % and 44 %.",
                "It changes with ethnicity, sex and age. Cut-offs differ between sources. The studies speak of whole numbers; for our lines we read the unrounded score. In the Asian groups a score between −5 and −4, or between −1 and 0, may belong to either neighbour, so we show both.",
            ),
        ),
    ),
    lookup=Lookup(
        "ost",
        rows=("age", (50, 55, 60, 65, 70, 75, 80, 85, 90)),
        columns=("weight", (40, 45, 50, 55, 60, 65, 70, 75, 80, 90, 100)),
        fixed=(("sex", "female"),),
    ),
    knows_not="It does not know earlier fractures, falls, family, smoking, medicines or bone density itself.",
    next_steps=NO_SCAN,
    worse=(("weight", "less"), ("age", "more")),
    for_professionals=True,
    sources=("saravi2013osteoporosis", "subramaniam2018performance"),
)
