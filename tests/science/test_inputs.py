"""A value that cannot be used gets a sentence that names the field, what is allowed and an example, in the reader's unit."""

import re
from dataclasses import replace

import pytest
from small import SMALL, weight

from calculators.science.inputs import allowed, choice_message, example_of, read_box, read_inputs, read_one
from calculators.science.mistakes import BadInput
from calculators.science.model import Choice, Quantity
from calculators.science.units import entry
from calculators.sources.catalogue import calculator, calculator_names

KILOGRAMS = "30 to 300 kg, or 66.2 to 661.3 lb, or 4 st 11 lb to 47 st 3 lb"
POUNDS = "66.2 to 661.3 lb, or 30 to 300 kg, or 4 st 11 lb to 47 st 3 lb"
STONES = "4 st 11 lb to 47 st 3 lb, or 30 to 300 kg, or 66.2 to 661.3 lb"
FEET = "4 ft 0 in to 7 ft 6 in, or 120 to 230 cm, or 1.2 to 2.3 m"
GOOD = {"weight": "70", "height": "170", "meals": "3", "sex": "female"}
EVERY_INPUT = [(name, i) for name in calculator_names() for i in calculator(name).inputs]
QUANTITIES = [(f"{name}, {i.name}", i) for name, i in EVERY_INPUT if isinstance(i, Quantity)]


def refused(**typed) -> BadInput:
    with pytest.raises(BadInput) as said:
        read_inputs(SMALL, {**GOOD, **typed})
    return said.value


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"weight": ""}, "weight", "Weight is missing. Allowed: 30 to 300 kg. For example 70 kg."),
        ({"weight": "abc"}, "weight", f"Weight needs a plain number. Allowed: {KILOGRAMS}. For example 70 kg."),
        (
            {"weight": "29.9"},
            "weight",
            f"Weight: 29.9 kg was read. It must be {KILOGRAMS}: outside it a slip is likelier. For example 70 kg.",
        ),
        (
            {"weight": "301"},
            "weight",
            f"Weight: 301 kg was read. It must be {KILOGRAMS}: outside it a slip is likelier. For example 70 kg.",
        ),
        (
            {"weight": "9" * 39},
            "weight",
            f"Weight must be {KILOGRAMS}: outside it a slip is likelier. For example 70 kg.",
        ),
        (
            {"weight": "10lb"},
            "weight",
            f"Weight: 10 lb was read. It must be {POUNDS}: outside it a slip is likelier. For example 154 lb.",
        ),
        (
            {"weight": "2st 3lb"},
            "weight",
            f"Weight: 2 st 3 lb was read. It must be {STONES}: outside it a slip is likelier. For example 11 st 0 lb.",
        ),
        (
            {"weight": "-70"},
            "weight",
            f"Weight: -70 kg was read. It must be {KILOGRAMS}: outside it a slip is likelier. For example 70 kg.",
        ),
        (
            {"weight": "70.125"},
            "weight",
            f"Weight: 70.125 can be read in two ways. Allowed: {KILOGRAMS}. For example 70 kg.",
        ),
        (
            {"weight": "11.4 st"},
            "weight",
            f"Weight: stone must be whole, and 11.4 is not. Allowed: {STONES}. For example 11 st 0 lb.",
        ),
        (
            {"weight": "11st 15lb"},
            "weight",
            f"Weight: pounds must be 0 to 13. Allowed: {STONES}. For example 11 st 0 lb.",
        ),
        (
            {"height": "9ft 1in"},
            "height",
            f"Height: 9 ft 1 in was read. It must be {FEET}: outside it a slip is likelier. For example 5 ft 7 in.",
        ),
        (
            {"height": "5.11ft"},
            "height",
            f"Height: feet must be whole, and 5.11 is not. Allowed: {FEET}. For example 5 ft 7 in.",
        ),
        ({"height": "5ft 20in"}, "height", f"Height: inches must be 0 to 11. Allowed: {FEET}. For example 5 ft 7 in."),
        (
            {"meals": "2.5"},
            "meals",
            "Meals: 2.5 was read. It must be a whole number from 1 to 6: more is not a meal plan. For example 3.",
        ),
        ({"meals": ""}, "meals", "Meals is missing. Allowed: a whole number from 1 to 6. For example 3."),
        ({"sex": ""}, "sex", "Sex is missing. Allowed: female, male. For example female."),
        ({"sex": "woman"}, "sex", "Sex: woman is not one of: female, male. For example female."),
        ({"sex": "<b>\n  x" + "y" * 40}, "sex", "Sex: that is not one of: female, male. For example female."),
        ({"child": "perhaps"}, "child", "child is a box to tick. Allowed: yes, no. For example child=no."),
        (
            {"wieght": "70"},
            "wieght",
            "wieght is not an input here. Allowed: weight, height, meals, sex, stress, child. For example weight=…",
        ),
    ],
)
def test_each_kind_of_bad_value_gets_its_sentence(typed, field, sentence):
    said = refused(**typed)
    assert (said.name, str(said)) == (field, sentence)


def test_good_values_arrive_in_the_canonical_unit_with_the_way_they_were_typed():
    given = read_inputs(SMALL, {**GOOD, "weight": "154 lb", "height": ""})
    assert given.values == {"weight": 154 * 0.45359237, "height": None, "meals": 3, "sex": "female", "stress": "none"}
    assert given.ways["weight"].key == "lb" and given.unsure == () and given.excluded == ()


@pytest.mark.parametrize(
    ("typed", "unsure"),
    [
        ({"weight": "39"}, ("weight",)),
        ({"weight": "40"}, ()),
        ({"weight": "180", "height": ""}, ()),
        ({"weight": "181", "height": ""}, ("weight",)),
        ({"weight": "145"}, ("body",)),
        ({"weight": "144"}, ()),
        ({"weight": "35", "height": "130"}, ("weight", "height")),
        ({"height": "229"}, ()),
    ],
)
def test_a_rare_value_is_asked_about_and_not_refused(typed, unsure):
    assert tuple(doubt.key.split("=")[0] for doubt in read_inputs(SMALL, {**GOOD, **typed}).unsure) == unsure


@pytest.mark.parametrize("at_the_end", ["30", "300"])
def test_both_ends_of_the_range_are_allowed(at_the_end):
    assert read_inputs(SMALL, {**GOOD, "weight": at_the_end}).values["weight"] == float(at_the_end)


def test_a_ticked_box_asks_for_nothing_else():
    given = read_inputs(SMALL, {"child": "yes"})
    assert given.excluded == ("child",) and given.values == {}


@pytest.mark.parametrize(
    ("text", "ticked"),
    [("yes", True), ("Yes ", True), ("1", True), ("on", True), ("", False), ("no", False), ("0", False)],
)
def test_a_box_is_ticked_or_not(text, ticked):
    assert read_box("child", text) is ticked


def test_a_choice_may_begin_with_an_answer_or_stay_open():
    (stress,) = [i for i in SMALL.inputs if i.name == "stress"]
    open_one = replace(SMALL, inputs=(replace(stress, start=None, optional=True),))
    assert read_inputs(open_one, {}).values == {"stress": None}
    assert read_inputs(SMALL, GOOD).values["stress"] == "none"


def test_a_bare_number_is_in_the_unit_the_field_shows():
    assert read_one(weight, "154", "lb")[0] == 154 * 0.45359237
    with pytest.raises(BadInput, match="66.2 to 661.3 lb. For example 154 lb"):
        read_one(weight, "", "lb")


@pytest.mark.parametrize(("where", "q"), QUANTITIES, ids=[where for where, _ in QUANTITIES])
def test_every_input_of_the_catalogue_teaches_in_every_unit(where, q):
    for way in q.ways:
        ok, example = allowed(q, way), example_of(q, way)
        x, by, rare = read_one(q, example, way.key)
        assert q.limits.low <= x <= q.limits.high and not rare and by == way, (
            f"the example {example} is not a sound one"
        )
        assert not re.search(r"\.[0-9]{3}|^1 [a-z]{3,}s$", example), f"nobody writes {example}"
        assert (
            abs(x - read_one(q, q.example)[0]) <= way.units[-1].size / 2
            or abs(x / read_one(q, q.example)[0] - 1) < 0.011
            or example.startswith("1 ")
        ), example
        for text in ("abc", f"9999 {way.units[0].shown}", *(() if q.optional else ("",))):
            with pytest.raises(BadInput) as said:
                read_one(q, text, way.key)
            assert (
                str(said.value).startswith(q.label)
                and ok in str(said.value)
                and str(said.value).endswith(f"For example {example}.")
            )
            assert q.limits.because in str(said.value) or not text.startswith("9")
        low, _, high = ok.removeprefix("a whole number from ").partition(" to ")
        for end in (low, high):
            assert q.limits.low <= read_one(q, end, way.key)[0] <= q.limits.high, (
                "an end that is said to be allowed is allowed"
            )


@pytest.mark.parametrize(
    ("name", "i"), [(n, i) for n, i in EVERY_INPUT if isinstance(i, Choice)], ids=lambda x: getattr(x, "name", x)
)
def test_every_choice_of_the_catalogue_names_its_options(name, i):
    assert all(key in choice_message(i) for key, _ in i.options) and choice_message(i).startswith(i.label)


def test_an_example_nobody_can_read_is_found_by_its_author():
    with pytest.raises(ValueError, match="weight: the example 'seventy' cannot be read as body mass"):
        example_of(replace(weight, example="seventy"), entry("body mass", "kg"))


def test_every_value_that_cannot_be_used_is_named_at_once():
    said = refused(weight="abc", height="9ft", sex="banana", wieght="1")
    assert [each.name for each in said.each] == ["wieght", "weight", "height", "sex"]
    assert str(said).splitlines() == [str(each) for each in said.each] and said.name == "wieght"
    assert len(refused(weight="abc").each) == 1 and "\n" not in str(refused(weight="abc"))
