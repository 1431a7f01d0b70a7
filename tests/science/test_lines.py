"""A number is printed in many places; in all of them it stands on the side of each line on which its value lies."""

from dataclasses import replace

import pytest
from small import SMALL, but, half, height, weight

from calculators import Band, all_of, given, value
from calculators.science.answer import answer
from calculators.science.inputs import read_inputs
from calculators.science.lines import lines_of

index = weight / 2
plain = replace(half, name="plain", label="Plain", value=index, bands=(Band("all", None, "{plain}"),), follows=None)
judged = replace(
    half,
    value=index,
    follows=None,
    bands=(Band("below", value < 30, "{half} is below 30."), Band("rest", None, "{half}.")),
)


def texts(c, typed):
    got = answer(c, read_inputs(c, {"meals": "3", "sex": "female", **typed}))
    return {r.name: r.text for r in got.results}, got.headline


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("59.99", "29.995 kg"), ("60", "30 kg"), ("59", "29.5 kg"), ("58", "29 kg"), ("59.8", "29.9 kg")],
)
def test_a_row_without_a_line_of_its_own_shows_what_the_judged_row_shows(typed, shown):
    c = but(outputs=(plain, judged), headline=(Band("all", None, "It is {plain}."),))
    rows, headline = texts(c, {"weight": typed})
    assert rows == {"plain": shown, "half": shown} and headline == f"It is {shown}."


def test_a_line_of_the_headline_alone_judges_the_number_too():
    c = but(
        outputs=(plain,), headline=(Band("below", index < 30, "{plain} is below 30."), Band("rest", None, "{plain}."))
    )
    assert texts(c, {"weight": "59.99"})[1] == "29.995 kg is below 30."


def test_a_number_in_the_readers_own_unit_stands_on_its_side_as_well():
    c = but(outputs=(replace(judged, follows="weight"),), headline=(Band("all", None, "{half}"),))
    rows, _ = texts(c, {"weight": "132.2lb"})  # 59.965 kg; half is 29.98 kg or 66.1 lb, and 66 lb would be 29.94
    assert rows["half"] == "66 lb"
    rows, _ = texts(c, {"weight": "132.27lb"})
    assert float(rows["half"].split()[0]) * 0.45359237 < 30


def test_only_comparisons_that_can_always_be_made_are_lines():
    optional = replace(
        plain,
        bands=(
            Band("tall", all_of(given(height), value < height), "a"),
            Band("low", value < 20, "b"),
            Band("rest", None, "c"),
        ),
    )
    assert [line.right.text for line in lines_of(but(outputs=(optional,)), optional)] == ["20"]


def test_the_same_number_written_twice_is_two_values():
    """Identity decides: what is meant as one value is one expression, given a name."""
    other = replace(plain, value=weight / 2)
    assert lines_of(but(outputs=(other, judged), headline=SMALL.headline), other) == ()


def test_the_line_that_another_output_draws_with_its_own_value_is_not_ours():
    other = replace(
        judged, name="other", value=weight / 3, bands=(Band("below", value < index, "a"), Band("rest", None, "b"))
    )
    assert lines_of(but(outputs=(plain, other), headline=SMALL.headline), plain) == ()
