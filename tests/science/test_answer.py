"""The answer: numbers with their range, the band with the source's operator, the sentence filled, or no number at all."""

from dataclasses import replace

import pytest
from small import SMALL, but, but_half, half, per_metre, stress

from calculators import Band, NoError, Range, value
from calculators.science.answer import answer, band_of, without_shared_unit
from calculators.science.inputs import read_inputs
from calculators.science.model import Choice

GOOD = {"weight": "70", "height": "170", "meals": "3", "sex": "female"}


def got(calculator=SMALL, **typed):
    return answer(calculator, read_inputs(calculator, {**GOOD, **typed}))


def result(name: str, calculator=SMALL, **typed):
    return next(r for r in got(calculator, **typed).results if r.name == name)


def test_a_result_has_its_value_its_range_its_band_and_its_sentence():
    r = result("half")
    assert (r.value, r.low, r.high, r.band, r.text, r.range, r.says) == (
        35,
        34,
        36,
        "high",
        "35 kg",
        "34 to 36 kg",
        "35 kg, from 34 to 36 kg.",
    )


def test_the_headline_is_filled_with_values_in_the_readers_unit():
    assert got().headline == "Half of 70 kg is 35 kg, or 34 kg to 36 kg."
    assert got(weight="154 lb").headline == "Half of 154 lb is 77 lb, or 75 lb to 79 lb."
    assert got(weight="11st 4lb").headline == "Half of 11 st 4 lb is 5 st 9 lb, or 5 st 7 lb to 5 st 11 lb."
    assert got(weight="50").headline == "50 kg is little, female."


@pytest.mark.parametrize(
    ("weight", "band", "text"),
    [
        ("59.9", "low", "29.9 kg"),  # without care 29.95 would be shown as 30, which is not below 30
        ("59", "low", "29.5 kg"),
        ("58", "low", "29 kg"),
        ("60", "high", "30 kg"),
        ("60.1", "high", "30 kg"),
        ("59.9999", "low", "29.9999 kg"),
    ],
)
def test_a_band_reads_the_unrounded_value_and_one_more_digit_is_shown(weight, band, text):
    r = result("half", weight=weight)
    assert (r.band, r.text) == (band, text)
    assert (float(r.text.split()[0]) < 30) == (band == "low"), "what is shown must not contradict its band"


@pytest.mark.parametrize(
    ("operator", "at_the_line"),
    [(value < 35, "rest"), (value <= 35, "line"), (value > 35, "rest"), (value >= 35, "line")],
)
def test_on_the_line_the_operator_of_the_source_decides(operator, at_the_line):
    bands = (Band("line", operator, "On this side."), Band("rest", None, "On the other."))
    assert result("half", but_half(bands=bands)).band == at_the_line


def test_an_output_without_what_it_needs_says_why_and_shows_no_number():
    r = result("per_metre", height="")
    assert (r.value, r.low, r.high, r.band, r.text, r.range, r.says) == (
        None,
        None,
        None,
        "hidden",
        "",
        "",
        "Needs your height.",
    )
    assert result("per_metre").value == pytest.approx(70 / 1.7)


@pytest.mark.parametrize(
    ("typed", "key", "sentence"),
    [({"child": "yes"}, "child", "Ask a grown-up."), ({"stress": "ill"}, "ill", "Rest first.")],
)
def test_whom_it_does_not_fit_gets_a_sentence_and_no_number(typed, key, sentence):
    stopped = got(**typed)
    assert stopped.stopped == (key, sentence) and stopped.headline == sentence
    assert [(r.value, r.low, r.high, r.text, r.band) for r in stopped.results] == [
        (None, None, None, "", "stopped")
    ] * 2


def test_an_open_end_is_said_as_at_least():
    r = result("half", but_half(error=Range(value, None, "a2001x", "No upper end is known.")))
    assert (r.low, r.high, r.range) == (35, None, "at least 35 kg")


def test_without_an_error_there_is_no_range():
    r = result(
        "half", but_half(error=NoError("It is plain division of a number."), bands=(Band("all", None, "{half}"),))
    )
    assert (r.low, r.high, r.range, r.says) == (None, None, "", "35 kg")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("70 g", "84 g", "70"),
        ("6 st 1 lb", "6 st 3 lb", "6 st 1 lb"),
        ("5", "7", "5"),
        ("5%", "7%", "5%"),
        ("13 lb", "1 st 2 lb", "13 lb"),
    ],
)
def test_a_shared_unit_is_said_once(first, last, said):
    assert without_shared_unit(first, last) == said


def test_a_range_whose_ends_read_alike_is_said_once():
    assert result("half", but_half(error=Range(value - 0.1, value + 0.1, "a2001x", "A little."))).range == "35 kg"


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        ("{half}", "35 kg"),
        ("{half.text}", "35 kg"),
        ("{half.number}", "35"),
        ("{half.low}", "34 kg"),
        ("{half.high}", "36 kg"),
        ("{half.range}", "34 to 36 kg"),
        ("{sex}", "female"),
        ("{sex.label}", "Female"),
        ("{weight}", "70 kg"),
        ("{height}", "170 cm"),
        ("{meals}", "3"),
        ("{per_metre.low}", ""),
    ],
)
def test_every_kind_of_slot_is_filled(slot, said):
    assert got(but(headline=(Band("all", None, slot),))).headline == said


def test_an_input_left_empty_leaves_its_slot_empty():
    headline = (Band("all", None, "[{height}] [{stress}]"),)
    inputs = tuple(replace(i, start=None, optional=True) if i == stress else i for i in SMALL.inputs)
    assert got(but(headline=headline, inputs=inputs, stops=()), height="").headline == "[] []"


def test_a_slot_nobody_knows_is_an_error_of_the_author():
    with pytest.raises(KeyError, match="nobody"):
        got(but(headline=(Band("all", None, "{nobody}"),)))


def test_bands_without_a_last_one_are_an_error_of_the_author():
    with pytest.raises(LookupError, match="when=None"):
        band_of((Band("low", value < 30, ""),), {"value": 40})


def test_the_small_calculator_is_what_these_tests_think_it_is():
    assert (
        SMALL.output("half") is half
        and SMALL.output("per_metre") is per_metre
        and isinstance(SMALL.input("sex"), Choice)
    )
    with pytest.raises(KeyError, match="'third' is not among half, per_metre"):
        SMALL.output("third")
