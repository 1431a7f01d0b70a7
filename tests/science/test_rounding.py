"""What is shown is rounded as a browser rounds it, and never contradicts the band it stands in."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.science.rounding import MOST_DIGITS, fixed, plain, to_nearest, true_to_its_lines
from calculators.science.wording import operand


@pytest.mark.parametrize(
    ("x", "decimals", "text"),
    [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (-0.5, 0, "-1"),
        (-2.5, 0, "-3"),
        (0.125, 2, "0.13"),
        (0.375, 2, "0.38"),
        (-0.125, 2, "-0.13"),
        (1.005, 2, "1.00"),
        (8.345, 2, "8.35"),
        (1.45, 1, "1.4"),
        (1.35, 1, "1.4"),
        (0.05, 1, "0.1"),
        (0.15, 1, "0.1"),
        (0.25, 1, "0.3"),
        (2.675, 2, "2.67"),
        (0.0, 0, "0"),
        (-0.0, 1, "0.0"),
        (-0.04, 1, "0.0"),
        (-0.4, 0, "0"),
        (1e20, 2, "100000000000000000000.00"),
        (123456.789, 0, "123457"),
    ],
)
def test_ties_round_away_from_zero_on_the_exact_binary_value(x, decimals, text):
    assert fixed(x, decimals) == text


@given(st.floats(-1e15, 1e15), st.integers(0, 6))
def test_a_rounded_number_is_at_most_half_a_digit_away(x, decimals):
    text = fixed(x, decimals)
    assert abs(Decimal(text) - Decimal(x)) <= Decimal(5).scaleb(-decimals - 1)
    assert text != "-0" and not (text.startswith("-") and float(text) == 0)


@pytest.mark.parametrize(
    ("x", "text"),
    [(70, "70"), (70.5, "70.5"), (70.123456, "70.1235"), (0, "0"), (-0.00001, "0"), (100, "100"), (1e9, "1000000000")],
)
def test_a_plain_number_has_no_zeros_it_does_not_need(x, text):
    assert plain(x) == text


def test_a_negative_number_stands_in_brackets_inside_a_formula():
    assert operand(-2.5) == "(−2.5)" and operand(2.5) == "2.5" and operand(0.0) == "0"


def below(edge):
    return lambda x: "below" if x < edge else "not below"


def up_to(edge):
    return lambda x: "up to" if x <= edge else "above"


@pytest.mark.parametrize(
    ("x", "band_of", "text"),
    [
        (6.99, below(7), "7"),
        (6.96, below(7), "7"),
        (6.4, below(7), "6"),
        (7.0, below(7), "7"),
        (26.9999999999999, below(27), "27.000000000000"),
    ],
)
def test_without_care_rounding_would_contradict_the_band(x, band_of, text):
    assert fixed(x, 0 if "." not in text else MOST_DIGITS) == text


@pytest.mark.parametrize(
    ("x", "decimals", "band_of", "text"),
    [
        (6.4, 0, below(7), "6"),
        (6.6, 0, below(7), "6.6"),
        (6.99, 1, below(7), "6.99"),
        (6.996, 1, below(7), "6.996"),
        (7.0, 1, below(7), "7.0"),
        (7.04, 1, below(7), "7.0"),
        (7.04, 1, up_to(7), "7.04"),
        (7.0, 1, up_to(7), "7.0"),
        (6.96, 1, up_to(7), "7.0"),
        (6.9999999, 1, below(7), "6.9999999"),
    ],
)
def test_one_more_digit_is_shown_while_rounding_would_tell_another_side(x, decimals, band_of, text):
    assert true_to_its_lines(x, decimals, 0, band_of) == text


@given(st.floats(0, 50), st.integers(0, 3), st.sampled_from([5.0, 7.0, 26.5, 18.25]), st.sampled_from([below, up_to]))
def test_what_is_shown_lies_in_the_band_that_is_said(x, decimals, edge, line):
    shown = true_to_its_lines(x, decimals, 0, line(edge))
    assert line(edge)(float(shown)) == line(edge)(x) or abs(x - edge) < 10**-MOST_DIGITS


@pytest.mark.parametrize(
    ("x", "nearest", "text"),
    [(1774, 50, "1750"), (1775, 50, "1800"), (1724.9, 50, "1700"), (12, 50, "0"), (63, 5, "65")],
)
def test_a_number_is_shown_no_finer_than_its_error_lets_it_be_known(x, nearest, text):
    assert fixed(to_nearest(x, nearest), 0) == text and true_to_its_lines(x, 0, nearest, lambda _: "anywhere") == text


@pytest.mark.parametrize(
    ("x", "edge", "text"),
    [
        (1774, 1780, "1750"),
        (1740, 1760, "1750"),
        (1810, 1760, "1800"),
        (1760.4, 1760, "1760"),
        (1759, 1720, "1750"),
        (1779, 1760, "1800"),
        (1726, 1730, "1726"),
        (1731.6, 1780, "1750"),
        (1776, 1780, "1776"),
        (1779.7, 1780, "1779.7"),
    ],
)
def test_a_coarse_number_becomes_fine_where_it_would_cross_its_line(x, edge, text):
    assert true_to_its_lines(x, 0, 50, below(edge)) == text
