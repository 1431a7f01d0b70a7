"""Every law of a definition has a definition that breaks it, and is told in a sentence with the remedy."""

from dataclasses import replace

import pytest
from small import CHARTS, CITABLE, SMALL, but, but_half, half, meals, per_metre, weight

from calculators import Band, Doubt, Formula, Here, Limits, NextStep, NoError, Quantity, Range, pick, value
from calculators.science import checks
from calculators.science.checks import check_calculator
from calculators.science.published import Table

STRANGER = Quantity("stranger", "count", Limits(0, 1, because="none"), "1", "s", label="Stranger")
FORMULA = SMALL.formulas[0]
HOMELESS = Table("homeless", ({"sex": "female", "kg": 1}, {"sex": "male", "kg": 2}), {})
SEX = SMALL.input("sex")


def but_headline(says: str, urgency: str = "", steps: tuple[NextStep, ...] = ()):
    """The small calculator with one sentence for everybody."""
    return but(headline=(Band("all", None, says, urgency, steps),))


BROKEN = {
    "_sources_are_citable": [
        (but(formulas=(replace(FORMULA, source=""),)), "formula half names no source"),
        (but(formulas=(replace(FORMULA, source="b2002y"),)), "formula half cites b2002y, which is not a verified work"),
        (but_half(source="b2002y"), "output half cites b2002y"),
        (but_half(error=Range(value, value, "b2002y", "x")), "error of half cites b2002y"),
        (but(sources=("b2002y",)), "sources cites b2002y"),
    ],
    "_inputs_are_known": [
        (but_half(value=weight + STRANGER), "half uses stranger, which is not an input"),
        (but_half(bands=(Band("a", STRANGER < 1, "x"), Band("b", None, "y"))), "half uses stranger"),
        (but_half(error=Range(value, STRANGER * 1, "a2001x", "x")), "half uses stranger"),
        (but_half(shown_when=STRANGER > 1, hidden_says="x"), "half uses stranger"),
        (but(headline=(Band("a", STRANGER < 1, "x"), Band("b", None, "y"))), "headline uses stranger"),
        (but(stops=(replace(SMALL.stops[0], when=STRANGER < 1),)), "ill uses stranger"),
        (but(formulas=(replace(FORMULA, expression=STRANGER * 2),)), "half uses stranger"),
        (but(doubts=(Doubt("odd", ("weight",), STRANGER > 1, "Odd."),)), "odd uses stranger"),
        (but(doubts=(Doubt("odd", ("stranger",), weight > 1, "Odd."),)), "doubt odd names stranger"),
        (but(doubts=(Doubt("odd", ("sex",), weight > 1, "Odd."),)), "doubt odd names sex"),
        (but(doubts=(Doubt("odd", ("weight",), weight > 1, "{height} is odd."),)), "doubt odd names height"),
    ],
    "_outputs_have_error_and_bands": [
        (but_half(error=NoError("None known.")), "no error and no sentence that says why"),
        (but_half(bands=()), "needs bands, the last with when=None"),
        (but_half(bands=(Band("low", value < 3, "x"),)), "needs bands, the last with when=None"),
        (but_half(shown_when=weight > 3), "hidden_says does not say why"),
        (but_half(unit="furlong"), "the unit furlong"),
    ],
    "_sentences_fill": [
        (but(headline=(Band("all", None, "It is {nothing_known}."),)), "the slot {nothing_known}"),
        (but_half(hidden_says="{nobody}"), "the slot {nobody}"),
        (but(headline=(Band("all", None, "You have sarcopenia."),)), "says “you have”"),
    ],
    "_headline_ends": [
        (but(headline=()), "headline needs at least one band"),
        (but(headline=(Band("a", weight > 3, "x"),)), "headline needs"),
    ],
    "_inputs_make_sense": [
        (
            but(inputs=(replace(weight, limits=Limits(3, 3, because="x")), *SMALL.inputs[1:])),
            "needs limits with low < high",
        ),
        (but(inputs=(replace(weight, limits=Limits(3, 300, because="")), *SMALL.inputs[1:])), "a reason in words"),
    ],
    "_advice_has_its_urgency": [
        (
            but_headline("Half is {half}.", "urgent"),
            "has the urgency 'urgent'. Allowed: '', 'watch', 'check', 'soon', 'week', 'now'",
        ),
        (but_headline("Ask a doctor."), "sends somebody to someone (“Ask a doctor.”) and has no urgency"),
        (but_headline("It is worth checking."), "and has no urgency. Give it one of watch, check, soon, week, now"),
        (but_headline("It is worth checking.", "check"), "does not say whom to see (“It is worth checking.”)"),
        (
            but_headline("See a doctor.", "soon"),
            "does not say how soon (“See a doctor.”). Write for example “within two weeks”",
        ),
        (but_headline("See a doctor within two weeks.", "week"), "Write for example “this week”"),
        (but_headline("See a doctor this week.", "now"), "Write for example “now”"),
        (
            but_headline("See a doctor now.", "now", (NextStep("One."),)),
            "has 1 steps of its own; a reader leaves with 3",
        ),
        (but_half(bands=(Band("all", None, "See a nurse."),)), "the band all of output half sends somebody"),
        (but(stops=(replace(SMALL.stops[0], says="Ask your care team."),)), "the stop ill sends somebody"),
        (
            but(exclusions=(replace(SMALL.exclusions[0], says="Call an ambulance."),)),
            "the exclusion child sends somebody",
        ),
    ],
    "_worse_is_known": [
        (but(worse=(("strength", "less"),)), "worse holds ('strength', 'less'). Write an input and “more” or “less”"),
        (but(worse=(("weight", "lower"),)), 'for example worse=(("weight", "less"),)'),
    ],
    "_next_steps_are_there": [(but(next_steps=(NextStep("One."),)), "next_steps has 1; a reader leaves with 3")],
    "_words_are_there": [
        (but(**{word: " "}), f"{word} is empty") for word in ("title", "question", "for_whom", "not_for", "knows_not")
    ],
    "_lookup_fits": [(but(lookup=None), "lookup is missing")],
    "_chart_is_there": [(but(here=Here("no-chart", "weight", "half")), "here names the chart no-chart")],
    "_tables_have_origin": [
        (but_half(value=pick(HOMELESS, "kg", sex=SEX)), "reads the series homeless, whose .yml names no source")
    ],
}


def test_a_sound_definition_passes():
    assert check_calculator("small", SMALL, CITABLE, CHARTS) == []
    assert check_calculator("small", but(here=Here("a-chart", "weight", "half")), CITABLE, CHARTS) == []


@pytest.mark.parametrize(
    ("law", "broken", "sentence"), [(law.__name__, *case) for law in checks._LAWS for case in BROKEN[law.__name__]]
)
def test_a_broken_law_is_told_with_the_name_of_the_calculator(law, broken, sentence):
    said = check_calculator("small", broken, CITABLE, CHARTS)
    assert any(sentence in each and each.startswith("small: ") for each in said), said


def test_every_law_has_a_definition_that_breaks_it():
    assert {law.__name__ for law in checks._LAWS} <= set(BROKEN)


@pytest.mark.parametrize("law", BROKEN)
def test_each_law_finds_its_own_case_by_itself_and_nothing_in_a_whole_definition(law):
    for broken, sentence in BROKEN[law]:
        assert any(sentence in said for said in getattr(checks, law)(broken, CITABLE, CHARTS))
    assert list(getattr(checks, law)(SMALL, CITABLE, CHARTS)) == []


def test_an_example_that_cannot_be_read_is_found():
    broken = but(inputs=(replace(weight, example="seventy"), *SMALL.inputs[1:]))
    with pytest.raises(ValueError, match="the example 'seventy' cannot be read"):
        check_calculator("small", broken, CITABLE, CHARTS)


def test_formula_is_part_of_the_vocabulary_the_laws_walk():
    assert isinstance(FORMULA, Formula) and half.source == per_metre.source == "a2001x" and meals.whole
