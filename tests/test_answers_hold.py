"""What an answer must hold for every reader: who is sent to whom and how soon, ranges that hold their value, one panel one verdict.

Each law runs over made-up people of every calculator, the same ones on every machine, at its edges as well as between them.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.science.advice import URGENCIES
from calculators.science.answer import Answer, _side, _way, answer
from calculators.science.checks import _advice_has_its_urgency, _expressions
from calculators.science.expression import Comparison, Number, Pick, Symbol, walk
from calculators.science.inputs import Given, read_inputs
from calculators.science.model import Calculator, Choice, Output, Quantity, Range
from calculators.sources.catalogue import calculator, calculator_names, examples
from calculators.sources.rooms import DOCS

NAMES = calculator_names()
PEOPLE = 100
"""Enough that each law below was seen to fail on the definitions that broke it; few enough for two cores."""
NOISE = 1e-9
A_STEP = (0, 0, 1, -1, 0.1, -0.1, 0.01, -0.01)
"""From an edge to a value somebody may type beside it."""


# Made-up people.


def edges(c: Calculator) -> dict[str, list[float]]:
    """For each input its limits and every number that a line, a table or a condition sets against it."""
    found = {
        i.name: {i.limits.low, i.limits.high, i.limits.usual_low, i.limits.usual_high} - {None}
        for i in c.inputs
        if isinstance(i, Quantity)
    }
    for _, expression in _expressions(c):
        for node in walk(expression):
            if isinstance(node, Comparison):
                for one, other in ((node.left, node.right), (node.right, node.left)):
                    if isinstance(one, Symbol) and one.name in found:
                        found[one.name] |= {n.value for n in walk(other) if isinstance(n, Number)}
            if isinstance(node, Pick):
                for key, asked in node.where:
                    if isinstance(asked, Symbol) and asked.name in found and key not in node.table.rows[0]:
                        found[asked.name] |= {
                            row[f"{key}_{end}_years"] for row in node.table.rows for end in ("from", "to")
                        } - {None}
    return {
        name: sorted(x for x in numbers if c.input(name).limits.low <= x <= c.input(name).limits.high)
        for name, numbers in found.items()
    }


@cache
def quantities(name: str) -> dict[str, st.SearchStrategy[float]]:
    """Each quantity of a calculator, as typed. Made once: to make a strategy costs more than to draw from it."""
    c = calculator(name)
    return {key: typed(c.input(key), turns) for key, turns in edges(c).items()}


def typed(q: Quantity, turns: list[float]) -> st.SearchStrategy[float]:
    """A value as somebody types it, with two decimals at most: anywhere, mostly where it is usual, and often beside an edge."""
    low, high = q.limits.low, q.limits.high
    usual_low, usual_high = (
        (low if q.limits.usual_low is None else q.limits.usual_low),
        (high if q.limits.usual_high is None else q.limits.usual_high),
    )
    places = 0 if q.whole else 2
    beside = st.builds(lambda turn, step: turn + step, st.sampled_from(turns), st.sampled_from(A_STEP))
    between = st.one_of(st.floats(usual_low, usual_high), st.floats(low, high))
    return st.one_of(beside, between).map(lambda x: min(max(float(round(x, places)), low), high))


@cache
def met(name: str) -> list[dict]:
    """The people of the worked examples, who stand at the edges."""
    typed_in = (
        {key: str(text) for key, text in row["inputs"].items()} for row in examples(name) if not row.get("error")
    )
    return [read.values for read in (read_inputs(calculator(name), row) for row in typed_in) if read.values]


@cache
def people(name: str) -> st.SearchStrategy[Given]:
    """Everything allowed: any option, optional inputs left out now and then, any unit; and the people of the worked examples."""
    c, values, ways = calculator(name), {}, {}
    for i in c.inputs:
        some = st.sampled_from([key for key, _ in i.options]) if isinstance(i, Choice) else quantities(name)[i.name]
        values[i.name] = st.one_of(st.none(), some, some) if i.optional else some
        if isinstance(i, Quantity):
            ways[i.name] = st.sampled_from(i.ways)
    anybody = st.fixed_dictionaries(values)
    one_of_them = st.builds(
        lambda who, other, key: {**who, key: other[key]},
        st.sampled_from(met(name)),
        anybody,
        st.sampled_from(list(values)),
    )
    return st.builds(
        lambda values, ways: Given(values=values, ways=ways),
        st.one_of(anybody, st.sampled_from(met(name)), one_of_them),
        st.fixed_dictionaries(ways),
    )


few = settings(max_examples=PEOPLE)


def each(names=NAMES):
    return pytest.mark.parametrize("name", names)


def of_people(law):
    """A law of a calculator, a person and their answer, held over made-up people of the calculator that is named."""

    def held(name):
        c = calculator(name)

        @few
        @given(people(name))
        def holds(person):
            law(c, person, answer(c, person))

        holds()

    held.__name__, held.__doc__ = law.__name__, law.__doc__
    return held


def urgency_of(o: Output, band: str) -> int:
    """How urgent a row is; a hidden row says nothing."""
    return max([URGENCIES.index(b.urgency) for b in o.bands if b.key == band], default=0)


def shown(c: Calculator, got: Answer):
    return [(c.output(r.name), r) for r in got.results if r.value is not None]


# Who is sent to whom, and how soon.


@each()
def test_the_words_of_an_advice_and_its_urgency_say_the_same(name):
    assert list(_advice_has_its_urgency(calculator(name), set(), set())) == []


@each()
@of_people
def test_no_row_is_more_urgent_than_the_sentence_above_it(c, person, got):
    for o, r in shown(c, got):
        assert urgency_of(o, r.band) <= URGENCIES.index(got.urgency), f"“{got.headline}” stands above “{r.says}”"


def worse_than(c: Calculator, person: Given, others: dict[str, list]) -> Iterator[tuple[str, Given]]:
    """The same person with one thing worse: by a hair, by one, or as much as any of the others."""
    for key, way in c.worse:
        i, now = c.input(key), person.values.get(key)
        if now is None:
            continue
        if isinstance(i, Choice):
            options = [option for option, _ in i.options]
            found = options[options.index(now) + 1 :] if way == "more" else options[: options.index(now)]
        else:
            sign = 1 if way == "more" else -1
            found = [
                x
                for x in (now + sign * 0.01, now + sign, *others[key])
                if x is not None
                and (x - now) * sign > 0
                and i.limits.low <= x <= i.limits.high
                and (not i.whole or x == int(x))
            ]
        yield from ((f"{key} {now} → {x}", Given(values={**person.values, key: x}, ways=person.ways)) for x in found)


def never_milder(c: Calculator, person: Given, others: dict[str, list]) -> None:
    before = answer(c, person)
    for what, worse in worse_than(c, person, others):
        after = answer(c, worse)
        if not after.stopped or after.urgency:  # a value that cannot be gets no advice at all
            assert URGENCIES.index(before.urgency) <= URGENCIES.index(after.urgency), (
                f"{what}: “{before.headline}” became “{after.headline}”"
            )


@each([name for name in NAMES if calculator(name).worse])
def test_advice_never_grows_milder_as_things_get_worse(name):
    c = calculator(name)

    @few
    @given(people(name), people(name))
    def holds(person, other):
        never_milder(c, person, {key: [x] for key, x in other.values.items()})

    holds()
    for values in met(name):
        never_milder(c, Given(values=values), edges(c))


NO_WAY_IS_WORSE = {"protein-target"}
"""It asks whom it speaks to, not how they are: nothing it takes in is bad news."""


def test_every_calculator_that_sends_people_to_someone_says_which_way_is_worse():
    silent = {
        name
        for name in NAMES
        if not calculator(name).worse and any(b.urgency in URGENCIES[2:] for b in calculator(name).headline)
    }
    assert silent <= NO_WAY_IS_WORSE


@each()
def test_steps_of_an_answer_lead_to_pages_that_exist_and_an_urgent_one_begins_with_whom_to_see(name):
    c = calculator(name)
    for b in (*c.headline, *c.stops, *c.exclusions):
        assert [s.page for s in b.steps if s.page and not (DOCS / s.page.partition("#")[0]).exists()] == []
        if b.urgency in URGENCIES[3:] and b in c.headline:
            assert b.steps and re.search(r"doctor|physiotherapist|visit|call", b.steps[0].says, re.I), (
                f"{b.key}: the first step must say whom to see"
            )


# Numbers, their ranges and their lines.


@each()
@of_people
def test_every_range_holds_its_value_and_every_number_stands_on_its_side_of_each_line(c, person, got):
    for o, r in shown(c, got):
        if isinstance(o.error, Range):
            above = math.inf if r.high is None else r.high
            assert r.low - NOISE <= r.value <= above + NOISE, f"{r.name}: {r.text} stands outside {r.range}"
        assert _side(c, o, read_back(o, r.text, person), person) == _side(c, o, r.value, person), (
            f"{r.name} is {r.value} and shown as {r.text}"
        )


def read_back(o: Output, text: str, person: Given) -> float:
    """The number a reader sees, in the output's own unit."""
    way = _way(o, person)
    sizes = [u.size for u in way.units] if way else [1]
    return sum(size * float(x) for size, x in zip(sizes, re.findall(r"-?\d+(?:\.\d+)?", text), strict=False))


RIVALS = ("equations", "formulas", "what was measured")
"""Panels whose rows are estimates of one thing; a headline that gives a span over them must hold them all."""


@each([name for name in NAMES if {o.panel for o in calculator(name).outputs} & set(RIVALS)])
@of_people
def test_a_range_in_the_headline_covers_the_estimates_beneath_it(c, person, got):
    rows = {r.name: r for _, r in shown(c, got)}
    says = next((b.says for b in c.headline if b.key == got.key and not got.stopped), "")
    ends = [
        slot
        for slot in re.findall(r"\{(\w+)\.(low|high|range)\}", says)
        if slot[0] in rows and not c.output(slot[0]).panel
    ]
    for unit in {c.output(key).unit for key, _ in ends}:
        of = [(rows[key], part) for key, part in ends if c.output(key).unit == unit]
        low = min((r.low for r, part in of if part != "high"), default=-math.inf)
        high = max((r.high for r, part in of if part != "low" and r.high is not None), default=math.inf)
        beneath = [r for o, r in shown(c, got) if o.unit == unit and o.panel in RIVALS]
        assert [r.text for r in beneath if not low - NOISE <= r.value <= high + NOISE] == [], got.headline


# One person, one panel, one verdict.

PATHWAY = "sarcopenia-pathway"
PANEL = re.compile(r"ewgsop2|awgs2019|awgs2025|fnih|sdoc")
PAGES = ("grip-strength", "walking-speed", "chair-stand", "timed-up-and-go", "sppb", "alm-index")
NOBODY = {
    "grip": None,
    "gait": None,
    "chair": None,
    "sppb": None,
    "tug": None,
    "alm": None,
    "scan": "dxa",
    "height": None,
    "weight": None,
}
EVERYTHING = st.fixed_dictionaries(
    {
        **{
            key: st.one_of(st.sampled_from(near), quantities(PATHWAY)[key])
            for key, near in {
                "grip": (15.9, 19.9, 26.9, 40.0),
                "chair": (9.0, 12.0, 15.01),
                "tug": (9.0, 20.0),
                "height": (150.0, 164.0, 180.0),
                "alm": (12.0, 14.9, 19.0, 21.0),
            }.items()
        },
        "sex": st.sampled_from(["female", "male"]),
        "age": st.sampled_from([49.0, 50.0, 64.0, 65.0, 72.0, 79.0, 80.0, 91.0]),
        "balance": st.sampled_from(["none", "side", "semi", "tandem", "full"]),
        "walked": st.sampled_from([2.9, 4.0, 4.99, 5.0, 5.01, 6.0, 8.71, 20.0]),
        "weight": st.sampled_from([45.0, 60.0, 75.0, 110.0, 160.0]),
    }
)


@st.composite
def measured(draw):
    """One person with everything measured, and the same person as each page asks."""
    x = draw(EVERYTHING)
    five, tug, height, alm, balance, walked = (x[key] for key in ("chair", "tug", "height", "alm", "balance", "walked"))
    who, weight = {"sex": x["sex"], "age": x["age"]}, max(x["weight"], alm + 1)
    return {
        "grip-strength": {**who, "grip": x["grip"]},
        "walking-speed": {**who, "distance": 4.0, "time": walked},
        "chair-stand": {**who, "stands": None, "five": five},
        "timed-up-and-go": {"age": x["age"], "time": tug},
        "sppb": {**who, "balance": balance, "walked": "yes", "walk": walked, "rose": "yes", "five": five},
        "alm-index": {**who, "height": height, "weight": weight, "alm": alm},
    }


def told(name: str, values: dict) -> dict[str, int]:
    """Panel -> the most urgent thing that a page says in its name."""
    c, said = calculator(name), defaultdict(int)
    for o, r in shown(c, answer(c, Given(values=values))):
        if panel := PANEL.match(o.name):
            said[panel[0]] = max(said[panel[0]], urgency_of(o, r.band))
    return said


def for_the_pathway(person: dict, page: str) -> dict:
    """What a page measured, as the pathway asks for it."""
    asked = person[page]
    match page:
        case "grip-strength":
            return {"grip": asked["grip"]}
        case "walking-speed":
            return {"gait": asked["distance"] / asked["time"]}
        case "chair-stand":
            return {"chair": asked["five"]}
        case "timed-up-and-go":
            return {"tug": asked["time"]}
        case "sppb":
            return {
                "sppb": next(
                    r.value for r in answer(calculator("sppb"), Given(values=asked)).results if r.name == "total"
                )
            }
    return {key: asked[key] for key in ("alm", "height", "weight")}


@few
@given(measured())
def test_one_measurement_gets_one_verdict_of_a_panel_on_every_page(person):
    who = {key: person["sppb"][key] for key in ("sex", "age")}
    for page in PAGES:
        here, there = told(page, person[page]), told(PATHWAY, {**NOBODY, **who, **for_the_pathway(person, page)})
        assert {p: here[p] for p in here if p in there} == {p: there[p] for p in here if p in there}, page


@few
@given(measured())
def test_no_page_says_more_in_a_panels_name_than_the_panel_says_of_the_whole_person(person):
    who = {key: person["sppb"][key] for key in ("sex", "age")}
    everything = {key: x for page in PAGES for key, x in for_the_pathway(person, page).items()}
    whole = told(PATHWAY, {**NOBODY, **who, **everything})
    for page in PAGES:
        for panel, urgency in told(page, person[page]).items():
            assert urgency <= whole[panel], f"{page} says more for {panel}"


@few
@given(people(PATHWAY))
def test_the_pathway_counts_exactly_the_panels_that_say_worth_checking(person):
    c = calculator(PATHWAY)
    got = answer(c, person)
    rows = shown(c, got)
    flagged = [r.value for o, r in rows if o.name == "flagged"]
    checks = sum(urgency_of(o, r.band) >= URGENCIES.index("check") for o, r in rows if PANEL.fullmatch(o.name))
    assert got.stopped or flagged in ([], [checks]) and (flagged or not checks)


@few
@given(
    st.sampled_from(["female", "male"]),
    st.sampled_from([20.0, 32.99, 33.0, 33.99, 34.0, 34.01, 40.0]),
    st.sampled_from(["none", "some", "a_lot"]),
)
def test_a_thin_calf_is_worth_checking_on_both_pages_that_ask_for_it(sex, calf, strength):
    tape = answer(
        calculator("calf-circumference"),
        Given(values={"sex": sex, "calf": calf, "ring": None, "adjust": "no", "weight": None, "height": None}),
    )
    asked = {
        "age": 72.0,
        "strength": strength,
        "walking": "none",
        "rising": "none",
        "stairs": "none",
        "falls": "none",
        "calf": calf,
        "sex": sex,
    }
    assert tape.urgency == answer(calculator("sarc-f"), Given(values=asked)).urgency


# The cases that were once wrong.


def ask(name: str, **values) -> Answer:
    c = calculator(name)
    return answer(c, Given(values={**{i.name: getattr(i, "start", None) for i in c.inputs}, **values}))


@pytest.mark.parametrize("months", [0.2, 1, 6, 6.1, 12, 12.1, 13, 18, 36, 60])
@pytest.mark.parametrize(
    ("now", "urgency"), [(76.01, "watch"), (76, "check"), (75.99, "soon"), (72, "soon"), (71.99, "week"), (40, "week")]
)
@pytest.mark.parametrize("trying", ["no", "partly"])
def test_a_loss_nobody_planned_is_as_urgent_however_long_it_took(months, now, urgency, trying):
    got = ask("weight-change", before=80, now=now, months=months, trying=trying)
    assert got.urgency == urgency
    assert urgency == "watch" or not re.search(r"not beyond|below the line", got.headline)


def test_who_cannot_rise_is_led_elsewhere_and_who_does_well_is_told_to_keep_it():
    none, well = ask("chair-stand", sex="female", age=78, stands=0), ask("chair-stand", sex="male", age=62, stands=22)
    assert none.urgency == "soon" and well.urgency == "" and none.steps != well.steps
    for got in (
        none,
        ask("sppb", sex="male", age=72, balance="full", walked="yes", walk=4, rose="no"),
        ask("sarc-f", age=72, strength="none", walking="none", rising="a_lot", stairs="none", falls="none"),
    ):
        assert not any("starter" in step.page or "chair-stand" in step.page for step in got.steps)
        assert re.search("doctor|physiotherapist|falls service", got.steps[0].says)
    assert any("starter" in step.page for step in well.steps)


def test_the_us_line_of_2020_for_grip_alone_sends_nobody_to_a_doctor():
    got = ask("grip-strength", sex="male", age=72, grip=35)
    assert got.urgency == "watch" and "test your walk" in got.headline and "worth checking" not in got.headline
    assert [r.says for r in got.results if "worth checking" in r.says.lower()] == []


def test_electrical_measurement_fills_the_european_second_step_and_says_how_far_off_it_is():
    got = ask(PATHWAY, sex="male", age=70, grip=25, alm=15, scan="bia", height=170)
    rows = {r.name: r for r in got.results}
    assert rows["ewgsop2"].band == "two_so_far" and "2 kg more than DXA" in rows["alm_h2"].says


def test_what_needs_no_height_is_answered_without_it():
    rows = {r.name: r.band for r in ask(PATHWAY, sex="male", age=70, grip=25, gait=0.7, alm=19).results}
    assert rows["sdoc"] == "both" and rows["ewgsop2_mass"] == "light" and rows["alm_h2"] == "hidden"
    assert {r.name for r in ask("alm-index", sex="male", age=70, alm=19).results if r.value is not None} == {
        "ewgsop2_kg"
    }
