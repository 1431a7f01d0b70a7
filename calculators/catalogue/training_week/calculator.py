"""A training week: days and sets for each muscle group, beside what guidelines ask and trials used; a plan to print."""

from calculators import (
    Band,
    Calculator,
    Card,
    Formula,
    Limits,
    Lookup,
    NextStep,
    NoError,
    Output,
    Quantity,
    Stop,
    age,
    all_of,
    any_of,
    choose,
    given,
    under_18,
    unwell,
    value,
)

days = Quantity(
    "days",
    "Days of strength training in a week",
    "count",
    Limits(0, 7, "a week has seven days", usual_high=6),
    "2",
    "days",
    whole=True,
)
minutes = Quantity(
    "minutes",
    "Minutes of strength training in a week",
    "count",
    Limits(0, 1200, "more is not a week’s training", usual_high=600),
    "60",
    "minutes",
    "All sessions together.",
    optional=True,
)


def sets_for(name, label, hint):
    return Quantity(
        name,
        f"{label}: sets in a week",
        "count",
        Limits(0, 60, "more is not a week’s training", usual_high=30),
        "4",
        name,
        hint,
        whole=True,
        optional=True,
    )


GROUPS = {
    "legs": sets_for(
        "legs",
        "Thighs and hips",
        "Sit-to-stand, squat, leg press, step-up. Count a set once for each group it works hard.",
    ),
    "calves": sets_for("calves", "Calves", "Heel raises."),
    "back": sets_for("back", "Back", "Rows, pull-downs."),
    "chest": sets_for("chest", "Chest", "Wall press-ups, chest press."),
    "shoulders": sets_for("shoulders", "Shoulders", "Overhead press, side raises."),
    "arms": sets_for("arms", "Arms", "Curls, triceps extensions."),
    "trunk": sets_for("trunk", "Belly and lower back", "Bridges, planks, back extensions."),
}
total = choose((given(GROUPS["legs"]), GROUPS["legs"]), otherwise=0)
for each in list(GROUPS.values())[1:]:
    total = total + choose((given(each), each), otherwise=0)
MANY = 20
"""Our choice: twice the highest level that the trials were sorted into."""
many = any_of(*(all_of(given(each), each > MANY) for each in GROUPS.values()))
TOO_MANY = f"more than {MANY} sets a week is a mark of our choice. The trials do not say how many are too many, and each further set adds less"
OWN = "It is your own count, so it has no error of its own."


def group(name, label):
    """One muscle group against the three levels trials were sorted into."""
    return Output(
        name,
        f"{label}, sets in the week",
        GROUPS[name],
        "1",
        0,
        NoError(OWN),
        (
            Band("none", value < 1, f"{label}: none this week."),
            Band(
                "low",
                value < 5,
                f"{label}, sets in the week: {{{name}}}. That is the lowest of three levels in the trials: fewer than 5 sets a week.",
            ),
            Band(
                "middle",
                value < 10,
                f"{label}, sets in the week: {{{name}}}. That is the middle level in the trials: 5 to 9 sets a week.",
            ),
            Band("many", value > MANY, f"{label}, sets in the week: {{{name}}}. That is a lot: {TOO_MANY}.", "watch"),
            Band(
                "high",
                None,
                f"{label}, sets in the week: {{{name}}}. That reaches the 10 or more sets a week that ACSM names for muscle size.",
            ),
        ),
        "schoenfeld2017dose",
        shown_when=given(GROUPS[name]),
        hidden_says=f"{label}: not filled in.",
        panel="muscle groups",
    )


START = (
    NextStep(
        "Choose one day this week and do the sit-to-stand starter on it. It takes a firm chair and no gym.",
        "guides/sit-to-stand-starter.md",
    ),
    NextStep("Add a second day next week, with at least one day of rest between. Stop at any sharp pain."),
    NextStep("Test your legs now and again in four weeks, so that you see what it did.", "calculators/chair-stand.md"),
)
LESS = (
    NextStep("Check the boxes first: count a set once for each muscle group it works hard."),
    NextStep(
        "If the plan is right, take a few sets away for two weeks. See whether strength and sleep hold.",
        "calculators/one-rep-max.md",
    ),
    NextStep("Pain that lasts into the next session is a reason to stop that exercise and ask a physiotherapist."),
)

calculator = Calculator(
    title="Training week",
    question="How does your training week compare with what trials used?",
    for_whom="Adults who train for strength or plan to, with machines, bands, weights or a chair.",
    not_for="It does not make a programme for an illness or an injury. After surgery, a heart attack or a fracture, ask who treats you.",
    inputs=(days, *GROUPS.values(), minutes, age),
    exclusions=(unwell, under_18),
    stops=(
        Stop(
            "no_day",
            all_of(days < 1, any_of(total > 0, all_of(given(minutes), minutes > 0))),
            "You filled in sets or minutes, but no day of training. Give the number of days, or empty the rest.",
        ),
    ),
    outputs=(
        Output(
            "days_a_week",
            "Days of strength training",
            days,
            "1",
            0,
            NoError(OWN),
            (
                Band(
                    "none",
                    value < 1,
                    "No day yet. The World Health Organization asks adults for 2 or more days a week.",
                ),
                Band(
                    "below", value < 2, "One day. The World Health Organization asks adults for 2 or more days a week."
                ),
                Band(
                    "meets",
                    None,
                    "{days_a_week} days meet what the World Health Organization asks: 2 or more days a week.",
                ),
            ),
            "bull2020who",
        ),
        Output(
            "balance",
            "From 65: balance and strength together",
            days,
            "1",
            0,
            NoError("It repeats the advice; nothing is measured."),
            (
                Band(
                    "advice",
                    None,
                    "From 65 the World Health Organization also asks for mixed activity with balance and strength on 3 or more days a week.",
                ),
            ),
            "bull2020who",
            shown_when=age >= 65,
            hidden_says="Advice for people of 65 and over.",
        ),
        Output(
            "total",
            "Sets in the week, all groups",
            total,
            "1",
            0,
            NoError(OWN),
            (Band("total", None, "Sets in the week: {total}."),),
            "schoenfeld2017dose",
        ),
        Output(
            "per_day",
            "Sets on each training day",
            total / days,
            "1",
            1,
            NoError("Plain division of your own counts."),
            (Band("per_day", None, "Shared out evenly, sets on each training day: about {per_day}."),),
            "schoenfeld2017dose",
            shown_when=days > 0,
            hidden_says="With no training day there is nothing to share out.",
        ),
        *(
            group(name, label)
            for name, label in (
                ("legs", "Thighs and hips"),
                ("calves", "Calves"),
                ("back", "Back"),
                ("chest", "Chest"),
                ("shoulders", "Shoulders"),
                ("arms", "Arms"),
                ("trunk", "Belly and lower back"),
            )
        ),
        Output(
            "time",
            "Minutes in the week",
            minutes,
            "1",
            0,
            NoError(OWN),
            (
                Band(
                    "below",
                    value < 30,
                    "Minutes in the week: {time}. In cohorts, risk of death was lowest at 30 to 60 minutes a week; that is a link, not proof.",
                ),
                Band(
                    "lowest",
                    value <= 60,
                    "Minutes in the week: {time}. In cohorts, risk of death was lowest just there, at 30 to 60 minutes a week; that is a link, not proof.",
                ),
                Band(
                    "above",
                    None,
                    "Minutes in the week: {time}. In cohorts, more than about an hour a week went with no further fall in deaths; for strength and size more can help.",
                ),
            ),
            "momma2022muscle",
            shown_when=given(minutes),
            hidden_says="Minutes: not filled in.",
        ),
    ),
    headline=(
        Band(
            "none",
            days < 1,
            "Start with one day this week, then two. The World Health Organization asks adults for 2 or more days of strength training.",
            "",
            START,
        ),
        Band(
            "empty",
            total < 1,
            "Training days in your plan: {days}. Fill in the sets for at least one muscle group to see it.",
        ),
        Band("many", many, f"Sets in your week: {{total}}. For some muscles that is a lot: {TOO_MANY}.", "watch", LESS),
        Band(
            "one",
            days < 2,
            "Sets on your one day: {total}. A second day would reach what the World Health Organization asks: 2 or more days a week.",
        ),
        Band(
            "plan",
            None,
            "Sets in your plan: {total} over {days} days, about {per_day} each day. That meets the 2 or more days the World Health Organization asks.",
        ),
    ),
    formulas=(
        Formula(
            "per_day",
            "Sets on each training day",
            "sets a day",
            total / days,
            "{sets}",
            "schoenfeld2017dose",
            Card(
                "2017 to 2026",
                "To set a week beside what was tried.",
                "15 studies with 34 groups of adults (sets and growth); an overview of 137 reviews with more than 30,000 healthy people (ACSM 2026); a world guideline (WHO 2020).",
                "Muscle size and strength before and after training.",
                "Each extra weekly set added about 0.37 % growth on average; the three levels differed only as a trend (p = 0.074).",
                "People differ a lot. ACSM speaks of healthy adults. The ACSM text was read in summaries by others.",
            ),
        ),
    ),
    lookup=Lookup(
        "per_day",
        rows=("legs", (2, 4, 6, 8, 10, 12, 15, 20)),
        columns=("days", (1, 2, 3, 4)),
        fixed=(*((name, None) for name in GROUPS if name != "legs"), ("minutes", None), ("age", 60)),
    ),
    knows_not="It counts sets, not effort. How heavy, how close to your limit and how well you sleep and eat matter as much.",
    next_steps=(
        NextStep("Print this answer, write the days beside it, and tick each set off for four weeks.", ""),
        NextStep(
            "New to it? Two days with the sit-to-stand starter are a full first plan.", "guides/sit-to-stand-starter.md"
        ),
        NextStep(
            "Know your loads: work out what you could lift once, and train below it.", "calculators/one-rep-max.md"
        ),
    ),
    sources=("currier2026acsm", "currier2023resistance", "bickel2011exercise", "pelland2026resistance"),
)
