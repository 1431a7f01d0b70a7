"""What the answers about body, food and lifting may not say, whatever is typed: each law over random people and at its edges."""

import math
import random
import re

import pytest

from calculators.science.advice import URGENCIES
from calculators.science.answer import answer
from calculators.science.evaluate import evaluate
from calculators.science.inputs import Given, read_inputs
from calculators.science.model import Choice, Range
from calculators.sources.catalogue import calculator
from calculators.sources.rooms import DOCS
from calculators.sources.series import series

NAMES = (
    "lean-body-mass",
    "resting-energy",
    "protein-target",
    "protein-day",
    "weight-loss-lean",
    "fat-free-mass-index",
    "body-fat",
    "bioimpedance",
    "muscle-mass",
    "nitrogen-balance",
    "one-rep-max",
    "training-week",
)
PEOPLE = 120
PROFESSIONALS = re.compile(r"\b(doctor|dietitian|physiotherapist|midwife|care team|kidney team|heart team|emergency)\b")


def ask(name, **typed):
    """The whole answer of a calculator for these typed values."""
    c = calculator(name)
    return answer(c, read_inputs(c, {k: str(v) for k, v in typed.items()}))


def row(name, output, **typed):
    return next(r for r in ask(name, **typed).results if r.name == output)


def somebody(c, dice):
    """A person within the limits of every input; corners and ordinary bodies both."""

    def one(i):
        if i.optional and dice.random() < 0.4:
            return None
        if isinstance(i, Choice):
            return dice.choice(i.options)[0]
        low, high = (
            (i.limits.usual_low or i.limits.low, i.limits.usual_high or i.limits.high)
            if dice.random() < 0.6
            else (i.limits.low, i.limits.high)
        )
        x = dice.choice((low, high)) if dice.random() < 0.1 else dice.uniform(low, high)
        return round(x) if i.whole else round(x, 1)

    return {i.name: one(i) for i in c.inputs}


def people(name, count=PEOPLE):
    c, dice = calculator(name), random.Random(f"body and food {name}")
    return [somebody(c, dice) for _ in range(count)]


def answers(name):
    c = calculator(name)
    return [(values, answer(c, Given(values=values))) for values in people(name)]


def rank(urgency):
    return URGENCIES.index(urgency)


def bands_shown(c, got):
    for o, r in zip(c.outputs, got.results):
        if r.value is not None:
            yield next(b for b in o.bands if b.key == r.band)


def advice_of(c):
    """Every sentence with an urgency of its own: stops, exclusions, bands of headline and rows."""
    return [*c.stops, *c.exclusions, *c.headline, *(b for o in c.outputs for b in o.bands)]


# For every one of them.


@pytest.mark.parametrize("name", [n for n in NAMES if any(isinstance(o.error, Range) for o in calculator(n).outputs)])
def test_no_range_leaves_out_its_own_value_or_runs_backwards(name):
    c, seen = calculator(name), 0
    for values, got in answers(name):
        for o, r in zip(c.outputs, got.results):
            if r.value is None or not isinstance(o.error, Range):
                continue
            seen += 1
            assert r.low - 1e-9 <= r.value and (r.high is None or r.value <= r.high + 1e-9), (values, r)
            assert math.isfinite(r.value), (values, r)
    assert seen


@pytest.mark.parametrize("name", NAMES)
def test_the_headline_is_never_calmer_than_a_row_beneath_it(name):
    c = calculator(name)
    for values, got in answers(name):
        if not got.stopped:
            assert all(rank(b.urgency) <= rank(got.urgency) for b in bands_shown(c, got)), (values, got.headline)


@pytest.mark.parametrize("name", NAMES)
def test_who_is_sent_to_somebody_hears_how_urgent_it_is_and_the_other_way_round(name):
    for a in advice_of(calculator(name)):
        sent = bool(PROFESSIONALS.search(a.says)) and "Nobody" not in a.says
        assert not sent or rank(a.urgency) >= rank("check"), a.says
        assert rank(a.urgency) < rank("check") or PROFESSIONALS.search(a.says), a.says
        assert rank(a.urgency) < rank("soon") or re.search(r"two weeks|today|now|at once|this week", a.says), a.says


@pytest.mark.parametrize("name", [n for n in NAMES if calculator(n).worse])
def test_worse_is_never_told_more_calmly(name):
    c, dice = calculator(name), random.Random(name)
    for values in people(name):
        for key, way in c.worse:
            if values[key] is None:
                continue
            i = c.input(key)
            end = i.limits.high if way == "more" else i.limits.low
            further = {**values, key: round(values[key] + (end - values[key]) * dice.random(), 1)}
            before, after = (answer(c, Given(values=v)) for v in (values, further))
            if after.stopped and not after.urgency:
                continue  # numbers that fit no body are a slip, not bad news
            assert rank(before.urgency) <= rank(after.urgency), (
                values,
                key,
                further[key],
                before.headline,
                after.headline,
            )


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_ends_in_three_things_to_do_on_pages_that_exist(name):
    for a in advice_of(calculator(name)):
        if a.steps:
            assert len(a.steps) == 3, a.key
            assert all(not s.page or (DOCS / s.page).exists() for s in a.steps), a.key


@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_is_whole_and_never_counts_one_of_many(name):
    for values, got in answers(name):
        for says in (got.headline, *(r.says for r in got.results)):
            assert not re.search(
                r"\{|\}|\bNone\b(?! of)|\bnan\b|  |\b(at|than|of|from|about|be) [.,;:]|really|Aim for", says
            ), (values, says)
            assert not re.search(r"(?<![\d.])1 (meals|sets|days|minutes|stands|repetitions)\b", says), (values, says)
            assert "you have" not in says.lower()


@pytest.mark.parametrize(
    ("name", "span", "rows"),
    [
        ("lean-body-mass", "between", ("boer", "james", "hume", "janmahasatian")),
        ("resting-energy", "between", ("mifflin", "harris", "henry", "schofield", "cunningham", "katch")),
        ("body-fat", "between", ("deurenberg", "cun_bae", "rfm", "navy")),
        ("muscle-mass", "arms_and_legs", ("limbs", "furushima")),
        ("one-rep-max", "real", ("brzycki", "epley", "lander", "lombardi", "mayhew", "oconner", "wathen")),
        (
            "weight-loss-lean",
            "spread",
            ("lean", "diet", "very_low", "bypass", "diet_older", "aerobic", "resistance", "tirzepatide", "placebo"),
        ),
        ("protein-target", "daily", ("prot_age", "guidelines", "sport", "allowance", "lower", "own")),
    ],
)
def test_the_span_of_the_headline_covers_every_row_with_its_error(name, span, rows):
    assert any(f"{{{span}.range}}" in b.says for b in calculator(name).headline)
    seen = 0
    for values, got in answers(name):
        known = {r.name: r for r in got.results}
        whole = known[span]
        shown = [known[r] for r in rows if known[r].value is not None]
        if whole.value is None:
            assert got.stopped or len(shown) < 2, values
            continue
        ends = [(r.value if r.low is None else r.low, r.value if r.high is None else r.high) for r in shown]
        assert min(low for low, _ in ends) == pytest.approx(whole.low) and max(
            high for _, high in ends
        ) == pytest.approx(whole.high), values
        seen += 1
    assert seen > 20


# Lean body mass.


def test_no_formula_gives_more_lean_mass_than_body():
    for values, got in answers("lean-body-mass"):
        assert all(r.value <= values["weight"] + 1e-9 for r in got.results if r.value is not None), values


@pytest.mark.parametrize("typed", [{"weight": 40, "height": 169}, {"weight": 30, "height": 182}])
def test_the_wasted_get_no_more_lean_than_they_weigh_and_somebody_to_see(typed):
    got = ask("lean-body-mass", sex="female", **typed)
    assert got.urgency == "check" and "doctor" in got.headline
    assert next(r for r in got.results if r.name == "boer").says.endswith("more lean mass than you weigh.")
    assert max(r.high for r in got.results if r.high is not None) <= typed["weight"]


@pytest.mark.parametrize(("weight", "shown"), [("68.4", True), ("68.3", False), ("279.6", True), ("279.7", False)])
def test_janmahasatian_speaks_only_of_the_body_mass_index_he_measured(weight, shown):
    got = row("lean-body-mass", "janmahasatian", sex="male", weight=weight, height="200")  # 17.1 and 69.9 at two metres
    assert (got.value is not None) == shown and (shown or "17.1 to 69.9" in got.says)


# Resting energy.

OLD_WOMAN = {"sex": "female", "weight": "58 kg", "height": "156 cm", "activity": "active"}


@pytest.mark.parametrize(("age", "shown"), [(18, False), (19, True), (78, True), (79, False), (90, False)])
def test_mifflin_speaks_only_of_the_ages_it_measured(age, shown):
    got = row("resting-energy", "mifflin", **OLD_WOMAN, age=age)
    assert (got.value is not None) == shown and (shown or "19 to 78" in got.says)


@pytest.mark.parametrize("age", [65, 78, 79, 85, 90])
def test_no_equation_lies_above_the_headline_of_an_old_woman(age):
    got = ask("resting-energy", **OLD_WOMAN, age=age)
    low, high = map(int, re.search(r"from (\d+) to (\d+) kcal", got.headline).groups())
    shown = [
        r.value for r in got.results if r.name in ("mifflin", "harris", "henry", "schofield") and r.value is not None
    ]
    assert low <= min(shown) and max(shown) <= high and low % 50 == high % 50 == 0


def test_the_day_is_built_on_two_equations_and_rounded_to_a_hundred():
    got = {r.name: r for r in ask("resting-energy", **OLD_WOMAN, age=82).results}
    assert got["day"].low == pytest.approx(1.70 * min(got["henry"].value, got["schofield"].value))
    assert got["day"].high == pytest.approx(1.99 * max(got["henry"].value, got["schofield"].value))
    assert all(int(x) % 100 == 0 for x in re.findall(r"\d+", got["day"].range))


def test_the_step_on_a_birthday_is_called_the_tables_step():
    man = {"sex": "male", "weight": "80 kg", "height": "180 cm", "activity": "active"}
    assert all("step down" in row("resting-energy", "day", **man, age=a).says for a in (60, 61))
    assert "step down" not in row("resting-energy", "day", **man, age=65).says


# Protein.

PANELS = series("protein_intake_recommendations")
PLAIN = {"meals": 3, "kidneys": "no"}


@pytest.mark.parametrize("weight", [45, 70, 99.9, 100, 130, 250])
@pytest.mark.parametrize(("at_64", "at_66"), [("adult", "older"), ("training", "older_exercising")])
def test_a_birthday_does_not_lower_what_is_advised(at_64, at_66, weight):
    before, after = (row("protein-target", "daily", situation=s, weight=weight, **PLAIN) for s in (at_64, at_66))
    assert after.low >= before.low and after.high >= before.high


def test_each_panel_is_shown_with_its_own_amount():
    got = {r.name: r for r in ask("protein-target", situation="older", weight=70, **PLAIN).results}
    assert (got["prot_age"].range, got["guidelines"].range) == ("70 to 84 g", "84 to 112 g")
    assert "disagree" in got["daily"].says
    assert "at least 84 g" in row("protein-target", "prot_age", situation="older_exercising", weight=70, **PLAIN).says


@pytest.mark.parametrize("name", ["protein-target", "protein-day"])
def test_no_end_of_the_advice_is_open_or_above_every_printed_range(name):
    most = max(
        r["protein_high_g_per_kg_per_day"]
        for r in PANELS.rows
        if r["body"] in ("PROT-AGE", "ISSN", "US Dietary Guidelines 2025-2030") and r["protein_high_g_per_kg_per_day"]
    )
    for values, got in answers(name):
        if not got.stopped:
            target = next(r for r in got.results if r.name in ("daily", "target"))
            assert target.high is not None and target.high <= most * values["weight"] + 1e-9


@pytest.mark.parametrize(
    ("typed", "heavy"),
    [
        ({"weight": 100}, False),
        ({"weight": "100.1"}, True),
        ({"weight": 160, "height": 170}, True),
        ({"weight": 120, "height": 200}, False),
        ({"weight": "120.1", "height": 200}, True),
        ({"weight": 80, "height": 150}, True),
        ({"weight": 80, "height": 180}, False),
    ],
)
def test_a_heavy_body_is_counted_with_two_weights_and_nobody_is_told_to_eat_the_higher(typed, heavy):
    got = ask("protein-target", situation="older_ill", **typed, **PLAIN)
    known = {r.name: r for r in got.results}
    assert (
        (known["own"].value is not None)
        == (known["lower"].value is not None)
        == heavy
        == ("Nobody has shown" in got.headline)
    )
    if heavy:
        assert (
            known["lower"].range in got.headline and known["own"].range in got.headline and "dietitian" in got.headline
        )
        assert "our choice" in known["lower"].says and "not advice" in known["lower"].says


def test_nothing_jumps_where_the_second_weight_begins():
    below, above = (
        row("protein-target", "daily", situation="older", weight=w, height=200, **PLAIN).low for w in ("119.9", "120.1")
    )
    assert above - below <= 0.2


@pytest.mark.parametrize(("eggs", "band"), [(0, "empty"), (4, "below"), (8, "within"), (10, "beyond")])
def test_a_day_of_protein_has_an_upper_word(eggs, band):
    got = ask("protein-day", situation="older_exercising", weight=31, kidneys="no", egg=eggs)
    assert (
        got.key == band
        and ("no gain is known" in got.headline) == (band == "beyond")
        and rank(got.urgency) == (band == "beyond")
    )


def test_a_gram_that_is_missing_is_never_nought():
    got = ask("protein-day", situation="older", weight="62.95", kidneys="no", egg=10)  # 62.9 g in ten eggs
    assert got.key == "below" and re.search(r"About 0\.[1-9]+ g more", got.headline)


@pytest.mark.parametrize("name", ["protein-target", "protein-day"])
@pytest.mark.parametrize("kidneys", ["not_on_dialysis", "dialysis"])
def test_sick_kidneys_get_no_number_by_any_road_but_hear_that_too_little_is_a_danger(name, kidneys):
    for values in people(name, 30):
        got = answer(calculator(name), Given(values={**values, "kidneys": kidneys}))
        assert (
            got.stopped
            and not re.search(r"\d", got.headline)
            and all(r.value is None and not r.text and not r.range for r in got.results)
        )
        assert "too little is a danger" in got.headline and "kidney team" in got.headline and got.urgency == "check"


def test_one_meal_is_not_at_each_of_one_meals():
    got = ask("protein-target", situation="older", weight=70, meals=1, kidneys="no")
    assert not any("1 meals" in says for says in (got.headline, *(r.says for r in got.results)))


# Weight loss.


def test_no_group_loses_more_fat_than_there_is():
    for values, got in answers("weight-loss-lean"):
        fat = values["weight"] * values["body_fat"] / 100
        for r in got.results:
            if r.value is not None and r.name not in ("spread", "share"):
                assert values["loss"] - r.value <= fat + 1e-9, (values, r)


def test_a_group_that_is_left_out_says_why():
    got = row("weight-loss-lean", "resistance", weight=100, body_fat=10, loss=15)
    assert got.value is None and "more fat than you carry" in got.says


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"weight": 45, "body_fat": 20, "loss": 10}, "no_height"),
        ({"weight": 45, "body_fat": 20, "loss": 10, "height": 165}, "too_light"),
        ({"weight": 100, "body_fat": 40, "loss": 50}, "too_much"),
        ({"weight": 80, "body_fat": 14, "loss": 4, "sex": "male"}, "lean_body"),
        ({"weight": 80, "body_fat": 20, "loss": 4, "sex": "male"}, "all"),
        ({"weight": 80, "body_fat": 20, "loss": 4, "sex": "female"}, "lean_body"),
        ({"weight": 80, "body_fat": 20, "loss": 4}, "lean_body"),
        ({"weight": 100, "body_fat": 45, "loss": 25}, "far"),
    ],
)
def test_who_is_unlike_every_group_is_told_so_and_sent_to_somebody(typed, key):
    got = ask("weight-loss-lean", **typed)
    assert got.key == key and (rank(got.urgency) >= rank("check")) == (key != "all")


# Fat-free mass index, body fat, impedance.


@pytest.mark.parametrize(("lean", "stopped"), [(57, False), ("56.9", True), (63, False), ("63.1", True)])
def test_two_measurements_that_disagree_are_not_quietly_made_one(lean, stopped):
    got = ask("fat-free-mass-index", sex="male", weight=75, height=178, fat=20, lean=lean)
    assert bool(got.stopped) == stopped and (not stopped or "3 kg" in got.headline)


def test_no_index_is_below_nought_or_above_the_body_mass_index():
    for values, got in answers("fat-free-mass-index"):
        bmi = values["weight"] / (values["height"] / 100) ** 2
        for r in got.results:
            if r.value is not None:
                assert 0 <= r.low <= r.value and (r.name == "normalised" or r.high <= bmi + 1e-9), (values, r)


@pytest.mark.parametrize(
    ("name", "outputs"),
    [
        ("body-fat", ("deurenberg", "cun_bae", "rfm", "navy", "between", "spread")),
        ("bioimpedance", ("muscle", "fat_free")),
        ("lean-body-mass", ("boer", "disagreement")),
        ("one-rep-max", ("brzycki", "at_80", "between", "real")),
        ("muscle-mass", ("lee", "limbs")),
    ],
)
def test_no_digit_is_shown_that_the_error_swallows(name, outputs):
    for _, got in answers(name):
        assert not [r.text for r in got.results if r.name in outputs and re.search(r"\d\.\d", r.text + r.range)]


# Nitrogen.


def test_the_same_in_protein_keeps_the_sign_of_the_balance():
    got = {r.name: r.text for r in ask("nitrogen-balance", protein="99.9 g", urea=12).results}
    assert (
        got["balance"].startswith("-")
        and got["protein_equal"].startswith("-")
        and not got["protein_equal"].startswith("-0 ")
    )


@pytest.mark.parametrize(
    ("urea", "key"), [(10, "positive"), (12, "zero"), (13, "undecided"), (14, "undecided"), ("14.1", "negative")]
)
def test_a_sign_that_hangs_on_the_constant_says_so(urea, key):
    assert ask("nitrogen-balance", protein="100 g", urea=urea).key == key


# One repetition, a week.


def test_a_weight_lifted_once_carries_no_formulas_error():
    got = {r.name: r for r in ask("one-rep-max", load="100 kg", reps=1, age=40).results}
    assert got["between"].value is None and got["real"].value is None and "80 kg" in got["at_80"].says
    assert (got["at_80"].low, got["at_80"].value, got["at_80"].high) == (80, 80, 80) and got["at_80"].range == "80 kg"
    assert all(r.value is None for name, r in got.items() if name in ("epley", "brzycki", "wathen"))


@pytest.mark.parametrize(
    ("typed", "stopped"), [({"legs": 6}, True), ({"minutes": 200}, True), ({}, False), ({"legs": 0}, False)]
)
def test_sets_need_a_day(typed, stopped):
    assert bool(ask("training-week", days=0, age=50, **typed).stopped) == stopped


def test_sixty_sets_for_everything_is_not_praised():
    groups = ("legs", "calves", "back", "chest", "shoulders", "arms", "trunk")
    got = ask("training-week", days=7, age=50, **dict.fromkeys(groups, 60))
    assert "that is a lot" in got.headline and got.urgency == "watch"
    assert all(next(r for r in got.results if r.name == g).band == "many" for g in groups)


def test_stops_and_conditions_never_need_what_was_left_empty():
    for name in NAMES:
        c = calculator(name)
        for values in people(name, 40):
            assert all(evaluate(s.when, values) in (True, False) for s in c.stops)
