"""Worked examples are the contract: each says what comes out, and fails when something else does."""

import pytest
from small import SMALL

from calculators.science.examples import KINDS, check_example, read_example
from calculators.science.mistakes import BadDefinition

ROW = {"name": "A case", "kind": "by hand", "inputs": {"weight": 70, "meals": 3, "sex": "female"}, "where": "70 / 2"}


def differs(**expected) -> list[str]:
    return check_example(SMALL, read_example("small", {**ROW, **expected}))


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (ROW, "expects nothing, so it cannot fail"),
        ({**ROW, "outputs": {}}, "expects nothing, so it cannot fail"),
        ({**ROW, "outputs": {"half": 35}, "output": 1}, "the unknown field output"),
        ({**ROW, "outputs": {"half": 35}, "kind": "guessed"}, f"the kind 'guessed'. Allowed: {', '.join(KINDS)}"),
        ({**ROW, "outputs": {"half": 35}, "where": ""}, "lacks where"),
        ({"name": "A case", "kind": "edge", "inputs": {"weight": 1}, "outputs": {"half": 35}}, "lacks where"),
        ({"kind": "edge", "inputs": {"weight": 1}, "where": "x", "outputs": {"half": 35}}, "lacks name"),
        ({**ROW, "inputs": {}, "outputs": {"half": 35}}, "lacks inputs"),
    ],
)
def test_an_example_that_is_not_whole_is_refused(row, sentence):
    with pytest.raises(BadDefinition) as refused:
        read_example("small", row)
    assert sentence in str(refused.value) and str(refused.value).startswith("small: the example")


@pytest.mark.parametrize(
    "expected",
    [
        {"outputs": {"half": 35}},
        {"outputs": {"half": 34.6}, "tolerance": {"half": 0.5}},
        {"bands": {"half": "high", "per_metre": "hidden"}},
        {"headline": "Half of 70 kg is 35 kg, or 34 kg to 36 kg."},
        {"inputs": {"child": "yes"}, "stopped": "child"},
        {"inputs": {**ROW["inputs"], "weight": "9"}, "error": "weight"},
    ],
)
def test_an_example_that_agrees_is_silent(expected):
    assert differs(**expected) == []


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        ({"outputs": {"half": 35.0000001}}, "half is 35.0, expected 35.0000001"),
        ({"outputs": {"half": 34.6}, "tolerance": {"half": 0.3}}, "half is 35.0, expected 34.6 within 0.3"),
        ({"outputs": {"per_metre": 41}}, "per_metre is None, expected 41"),
        ({"bands": {"half": "low"}}, "half is in the band high, expected low"),
        ({"headline": "Half of 70 kg is 35 kg"}, "expected “Half of 70 kg is 35 kg”"),
        ({"stopped": "child"}, "stopped by nothing, expected child"),
        ({"inputs": {"child": "yes"}, "headline": "x"}, "stopped by child, expected nothing"),
        ({"error": "weight"}, "expected weight to be refused"),
        ({"inputs": {**ROW["inputs"], "weight": "9"}, "error": "meals"}, "refused weight"),
        ({"inputs": {**ROW["inputs"], "weight": "9"}, "outputs": {"half": 35}}, "expected an answer"),
    ],
)
def test_an_example_that_disagrees_says_how(expected, sentence):
    assert any(sentence in said and said.startswith("A case: ") for said in differs(**expected)), differs(**expected)
