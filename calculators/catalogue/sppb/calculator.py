"""Short Physical Performance Battery: balance, a walk of four metres, five chair stands; 0 to 12 points."""

from calculators import (
    Band,
    Calculator,
    Card,
    Choice,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    Stop,
    against,
    age,
    all_of,
    by,
    choose,
    given,
    meets,
    named,
    not_,
    pick,
    series,
    sex,
    under_18,
    unwell,
    value,
)

from .._europe import GRADES
from .._what_to_do import ASK, CHECK, NEEDS_HANDS, TRAIN, again, doing_well

points = series("sppb_points")
norway = series("sppb_component_means_tromso")
cutoffs = series("cutoffs_by_panel").only(criterion="SPPB")


def lower(component, n):
    return points.only(component=component, points=n, as_printed=PRINTED[component, n]).rows[0]["lower_s"]


PRINTED = {(r["component"], r["points"]): r["as_printed"] for r in points.rows}
balance = Choice(
    "balance",
    "Balance: how far did you get?",
    (
        ("none", "Feet side by side, less than 10 seconds"),
        ("side", "Side by side for 10 seconds; half a step, less than 10"),
        ("semi", "Half a step for 10 seconds; heel to toe, less than 3"),
        ("tandem", "Heel to toe, 3 seconds or more, but less than 10"),
        ("full", "Heel to toe for the full 10 seconds"),
    ),
    hint="Choose the last one you reached.",
)
walked = Choice(
    "walked", "Could you walk the four metres?", (("yes", "Yes, walked"), ("no", "No, not walked")), start="yes"
)
walk = Quantity(
    "walk",
    "Time for four metres",
    "time",
    Limits(1, 180, "four metres take no less than a second", 2, 40),
    example="4.6",
    symbol="w",
    optional=True,
    hint="Your usual pace. Walk twice and give the shorter time. A stick or frame is fine.",
)
rose = Choice(
    "rose",
    "Could you do five stands without your arms?",
    (("yes", "Yes, all five"), ("no", "No, not all five")),
    start="yes",
)
five = Quantity(
    "five",
    "Time for five stands",
    "time",
    Limits(3, 180, "no one rises five times faster", 5, 60),
    example="13.0",
    symbol="c",
    optional=True,
    hint="As fast as you safely can, arms crossed.",
)

W, C = "4-m usual walk", "5 chair stands"
balance_points = by(balance, none=0, side=1, semi=2, tandem=3, full=4)
walk_points = choose(
    (walked.is_("no"), 0), (walk > lower(W, 1), 1), (walk > lower(W, 2), 2), (walk >= lower(W, 3), 3), otherwise=4
)
over_a_minute = points.cell("lower_s", component=C, as_printed="> 60 s")
chair_points = choose(
    (rose.is_("no"), 0),
    (five > over_a_minute, 0),
    (five >= lower(C, 1), 1),
    (five >= lower(C, 2), 2),
    (five >= lower(C, 3), 3),
    otherwise=4,
)
total = balance_points + walk_points + chair_points
older = (age >= 50, "The panels speak of older people: shown from 50.")
has_means = all_of(age >= 40, not_(all_of(sex.is_("female"), age >= 80)))


WEAKEST = NextStep(
    "Look at the part with the fewest points, and train that one first, twice a week. Stop at any sharp pain or dizziness."
)
HELPER = "with the same helper"
BELOW, WELL = (ASK, WEAKEST, again(HELPER)), doing_well(HELPER)


def usual(component):
    return pick(norway.only(component=component), "mean_points", sex=sex, age=age)


usual_total = choose((has_means, usual("balance") + usual("walk") + usual("chair stand")), otherwise=0)
ADDED = NoError(
    "Points are counted by rule. How far a second test on another day would differ was not checked for this page."
)


def part(name, label, expression, words):
    return Output(
        name,
        label,
        expression,
        "{points}",
        0,
        ADDED,
        (Band("points", None, f"{words}: {{{name}}} of 4."),),
        "guralnik1994sppb",
    )


calculator = Calculator(
    title="Short Physical Performance Battery (SPPB)",
    question="How do balance, walking and rising add up?",
    for_whom="Adults from 40, mostly older people, with someone beside them who keeps the time.",
    not_for="Do not do it alone. Leave out every part that does not feel safe, and count it as 0.",
    inputs=(sex, age, balance, walked, walk, rose, five),
    exclusions=(unwell, under_18),
    stops=(
        Stop(
            "walk",
            all_of(walked.is_("yes"), not_(given(walk))),
            "Give the time of your walk, or say that you could not walk it.",
        ),
        Stop(
            "chair",
            all_of(rose.is_("yes"), not_(given(five))),
            "Give the time of your five stands, or say that you could not do them.",
        ),
    ),
    outputs=(
        Output(
            "total",
            "Your points",
            total,
            "{points}",
            0,
            ADDED,
            (
                Band("full", value >= 12, "{total} is the full score. The test cannot tell people at the top apart."),
                Band("points", None, "You reached {total} of 12."),
            ),
            "guralnik1994sppb",
        ),
        part("balance_part", "Balance", balance_points, "Balance"),
        part("walk_part", "Walk of four metres", walk_points, "Walk"),
        part("chair_part", "Five chair stands", chair_points, "Chair stands"),
        Output(
            "usual",
            "Mean at your age and sex in Norway",
            usual_total,
            "{points}",
            1,
            NoError("Our arithmetic: the sum of the three printed means. The spread is in the paper."),
            (
                Band(
                    "usual",
                    None,
                    "People of your age and sex in Tromsø had {usual} on average (our arithmetic: three means added).",
                ),
            ),
            "tromso2019sppb",
            shown_when=has_means,
            hidden_says="No mean is given below 40, or for women from 80: one of the three was not seen.",
        ),
        against(
            "ewgsop2",
            total,
            "{points}",
            0,
            cutoffs,
            "low physical performance",
            *older,
            who="Europe",
            only_with=GRADES,
            panel="EWGSOP2",
        ),
        against(
            "awgs2019", total, "{points}", 0, cutoffs, "low physical performance", *older, who="Asia", panel="AWGS"
        ),
    ),
    headline=(
        Band(
            "no_rise",
            rose.is_("no"),
            "You reached {total} of 12, and could not rise five times without your arms. "
            "At any age that is worth checking with a doctor or physiotherapist within two weeks.",
            "soon",
            NEEDS_HANDS,
        ),
        Band(
            "both",
            all_of(age >= 50, meets(total, cutoffs, panel="EWGSOP2")),
            "You reached {total} of 12. Panels in Europe and Asia count that as low physical performance. " + CHECK,
            "check",
            BELOW,
        ),
        Band(
            "asia",
            all_of(age >= 50, meets(total, cutoffs, panel="AWGS")),
            "You reached {total} of 12. The Asian panel of 2019 counts that as low physical performance, the European one does not. "
            + CHECK,
            "check",
            BELOW,
        ),
        Band(
            "full_for_age",
            all_of(total >= 12, has_means),
            "You reached all 12 points, where people of your age and sex in Norway had {usual} on average. The test ends here and cannot tell you more.",
            steps=WELL,
        ),
        Band(
            "full",
            total >= 12,
            "You reached all 12 points, the full score. The test ends here and cannot tell you more.",
            steps=WELL,
        ),
        Band(
            "usual",
            has_means,
            "You reached {total} of 12. People of your age and sex in Norway had {usual} on average.",
        ),
        Band("rest", None, "You reached {total} of 12. There is no mean for your age and sex to compare you with."),
    ),
    formulas=(
        Formula(
            "total",
            "Guralnik and others 1994",
            "SPPB",
            named("B", balance_points, "{points}", "Balance points")
            + named("Wp", walk_points, "{points}", "Walk points")
            + named("Cp", chair_points, "{points}", "Chair points"),
            "{points}",
            "guralnik1994sppb",
            Card(
                "1994",
                "To measure how well the legs of older people work, and how that goes with later disability.",
                "Older people in the United States; the number was not seen.",
                "Three timed tests, watched by a trained person.",
                "Not printed on the forms that we saw.",
                "A ceiling: below 70 most people reach nearly all points. Only the four-metre course is scored here; the limits for three metres were not verified.",
            ),
        ),
        Formula(
            "usual",
            "Tromsø Study 2019",
            "mean total",
            usual_total,
            "{points}",
            "tromso2019sppb",
            Card(
                "2019",
                "Norms of the SPPB for people in Norway.",
                "7,474 people of 40 and over who live at home.",
                "The same test, led by trained staff.",
                "Means here; standard deviations stand in the paper.",
                "One town, mostly healthy. Women from 80: one mean was not seen.",
            ),
        ),
    ),
    lookup=Lookup(
        "walk_part",
        rows=("walk", (4, 4.81, 4.82, 5, 6.2, 6.21, 7, 8.7, 8.71, 10)),
        fixed=(("sex", "female"), ("age", 75), ("balance", "full"), ("walked", "yes"), ("rose", "yes"), ("five", 12.0)),
    ),
    knows_not="It does not know why a part was slow: pain, breath, eyes, balance or muscle.",
    next_steps=(WEAKEST, TRAIN, again(HELPER)),
    worse=(("balance", "less"), ("walked", "more"), ("walk", "more"), ("rose", "more"), ("five", "more")),
    sources=("guralniksppbguide", "phenx150501"),
)
