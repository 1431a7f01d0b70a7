"""A value that cannot be used gets a sentence that names the field, what is allowed and an example, in the reader's unit."""
from dataclasses import replace

import pytest

from calculators.science.inputs import allowed, choice_message, example_of, messages, read_box, read_inputs, read_one
from calculators.science.mistakes import BadInput
from calculators.science.model import Choice, Quantity
from calculators.science.units import ENTRIES, entry
from calculators.sources.catalogue import calculator, calculator_names
from small import SMALL, height, meals, weight

GOOD = {"weight": "70", "height": "170", "meals": "3", "sex": "female"}
EVERY_INPUT = [(name, i) for name in calculator_names() for i in calculator(name).inputs]
QUANTITIES = [(f"{name}, {i.name}", i) for name, i in EVERY_INPUT if isinstance(i, Quantity)]


def refused(**typed) -> BadInput:
    with pytest.raises(BadInput) as said:
        read_inputs(SMALL, {**GOOD, **typed})
    return said.value


@pytest.mark.parametrize(("typed", "field", "sentence"), [
    ({"weight": ""}, "weight", "Weight is missing. Allowed: 30 to 300 kg. For example 70 kg."),
    ({"weight": "abc"}, "weight", "Weight needs a plain number. Allowed: 30 to 300 kg. For example 70 kg."),
    ({"weight": "29.9"}, "weight", "Weight must be 30 to 300 kg: outside it a slip is likelier. For example 70 kg."),
    ({"weight": "301"}, "weight", "Weight must be 30 to 300 kg: outside it a slip is likelier. For example 70 kg."),
    ({"weight": "10lb"}, "weight", "Weight must be 66.2 to 661.3 lb: outside it a slip is likelier. For example 154 lb."),
    ({"weight": "2st 3lb"}, "weight", "Weight must be 4 st 11 lb to 47 st 3 lb: outside it a slip is likelier. For example 11 st 0 lb."),
    ({"weight": "-70"}, "weight", "Weight must be 30 to 300 kg: outside it a slip is likelier. For example 70 kg."),
    ({"height": "9ft 1in"}, "height", "Height must be 4 ft 0 in to 7 ft 6 in: outside it a slip is likelier. For example 5 ft 7 in."),
    ({"meals": "2.5"}, "meals", "Meals must be a whole number from 1 to 6: more is not a meal plan. For example 3."),
    ({"meals": ""}, "meals", "Meals is missing. Allowed: a whole number from 1 to 6. For example 3."),
    ({"sex": ""}, "sex", "Sex is missing. Allowed: female, male. For example female."),
    ({"sex": "woman"}, "sex", "Sex is missing. Allowed: female, male. For example female."),
    ({"child": "perhaps"}, "child", "child is a box to tick. Allowed: yes, no. For example child=no."),
    ({"wieght": "70"}, "wieght", "wieght is not an input here. Allowed: weight, height, meals, sex, stress, child. For example weight=…"),
])
def test_each_kind_of_bad_value_gets_its_sentence(typed, field, sentence):
    said = refused(**typed)
    assert (said.name, str(said)) == (field, sentence)


def test_good_values_arrive_in_the_canonical_unit_with_the_way_they_were_typed():
    given = read_inputs(SMALL, {**GOOD, "weight": "154 lb", "height": ""})
    assert given.values == {"weight": 154 * 0.45359237, "height": None, "meals": 3, "sex": "female", "stress": "none"}
    assert given.ways["weight"].key == "lb" and given.unsure == () and given.excluded == ()


@pytest.mark.parametrize(("typed", "unsure"), [
    ({"weight": "39"}, ("weight",)), ({"weight": "40"}, ()), ({"weight": "180"}, ()), ({"weight": "181"}, ("weight",)),
    ({"weight": "35", "height": "130"}, ("weight", "height")), ({"height": "229"}, ()),
])
def test_a_rare_value_is_asked_about_and_not_refused(typed, unsure):
    assert read_inputs(SMALL, {**GOOD, **typed}).unsure == unsure


@pytest.mark.parametrize("at_the_end", ["30", "300"])
def test_both_ends_of_the_range_are_allowed(at_the_end):
    assert read_inputs(SMALL, {**GOOD, "weight": at_the_end}).values["weight"] == float(at_the_end)


def test_a_ticked_box_asks_for_nothing_else():
    given = read_inputs(SMALL, {"child": "yes"})
    assert given.excluded == ("child",) and given.values == {}


@pytest.mark.parametrize(("text", "ticked"), [("yes", True), ("Yes ", True), ("1", True), ("on", True), ("", False), ("no", False), ("0", False)])
def test_a_box_is_ticked_or_not(text, ticked):
    assert read_box("child", text) is ticked


def test_a_choice_may_begin_with_an_answer_or_stay_open():
    stress, = [i for i in SMALL.inputs if i.name == "stress"]
    open_one = replace(SMALL, inputs=(replace(stress, start=None, optional=True),))
    assert read_inputs(open_one, {}).values == {"stress": None}
    assert read_inputs(SMALL, GOOD).values["stress"] == "none"


def test_a_bare_number_is_in_the_unit_the_field_shows():
    assert read_one(weight, "154", "lb")[0] == 154 * 0.45359237
    with pytest.raises(BadInput, match="66.2 to 661.3 lb. For example 154 lb"):
        read_one(weight, "", "lb")


@pytest.mark.parametrize("q", [weight, height, meals])
def test_there_is_a_message_of_each_kind_for_every_way_to_type(q):
    said = messages(q)
    assert list(said) == [way.key for way in ENTRIES[q.kind]]
    assert all(set(kinds) == {"missing", "unreadable", "range", "unsure"} for kinds in said.values())


@pytest.mark.parametrize(("where", "q"), QUANTITIES, ids=[where for where, _ in QUANTITIES])
def test_every_input_of_the_catalogue_teaches_in_every_unit(where, q):
    for way in q.ways:
        ok, example = allowed(q, way), example_of(q, way)
        x, by, rare = read_one(q, example, way.key)
        assert q.limits.low <= x <= q.limits.high and not rare, f"the example {example} is not a sound one"
        for kind in ("missing", "unreadable", "range"):
            said = messages(q)[way.key][kind]
            assert said.startswith(q.label) and ok in said and said.endswith(f"For example {example}.")
        low, _, high = ok.removeprefix("a whole number from ").partition(" to ")
        for end in (low, high):
            assert q.limits.low <= read_one(q, end, way.key)[0] <= q.limits.high, "an end that is said to be allowed is allowed"
        assert q.label in messages(q)[way.key]["unsure"] and q.limits.because in messages(q)[way.key]["range"]


@pytest.mark.parametrize(("name", "i"), [(n, i) for n, i in EVERY_INPUT if isinstance(i, Choice)], ids=lambda x: getattr(x, "name", x))
def test_every_choice_of_the_catalogue_names_its_options(name, i):
    assert all(key in choice_message(i) for key, _ in i.options) and choice_message(i).startswith(i.label)


def test_an_example_nobody_can_read_is_found_by_its_author():
    with pytest.raises(ValueError, match="weight: the example 'seventy' cannot be read as body mass"):
        example_of(replace(weight, example="seventy"), entry("body mass", "kg"))
