"""Words are put into a definition by their place: what a slot shows, what is shared, and every slip an author makes."""

from dataclasses import replace

import pytest
from small import SMALL, sex, weight

from calculators import Calculator, Exclusion, Formula, NoError, Output, Range, Stop, bands, named, steps, value
from calculators.science.saying import with_words
from calculators.science.sentences import Sentences
from calculators.science.slots import Slots
from calculators.science.wording import steps_of

bare_weight, bare_sex = replace(weight, label="", limits=replace(weight.limits, because="")), replace(sex, label="")
HALF = named("w", bare_weight / 2, "kg")
BARE = Calculator(
    inputs=(bare_weight,),
    exclusions=(Exclusion("child"),),
    stops=(Stop("heavy", bare_weight > 200, "", "check", steps("ask")),),
    outputs=(
        Output(
            "half",
            HALF,
            "kg",
            0,
            "a2001x",
            bands(low=(value < 30, "check"), rest=None),
            Range(value - 1, value + 1, "a2001x"),
            shown_when=bare_weight > 40,
            fills=(("panel", "ABC 2001"),),
        ),
    ),
    headline=bands(low=(HALF < 30, "check", "ask"), rest=None),
    formulas=(Formula("half", "x", HALF, "kg", "a2001x"),),
)
CARD = {key: f"its {key}" for key in ("purpose", "people", "reference_method", "error", "fails")}
SAID = {
    "title": "Half",
    "question": "How much is half?",
    "for_whom": "Adults.",
    "not_for": "Children.",
    "inputs": {"weight": {"label": "Weight", "because": "more is a slip"}},
    "exclusions": {"child": {"label": "I am a child", "says": "Ask a grown-up."}},
    "stops": {"heavy": "Too heavy for {scale}."},
    "headline": {"low": "{half} is below {LINE:g}.", "rest": "{half} of {weight}."},
    "outputs": {
        "half": {
            "words": {"part": "Half"},
            "label": "{part} of it",
            "range": "By {panel}, {twice}.",
            "hidden_says": "{label} needs more.",
            "bands": {"low": "{label}: {this}, {this.range}.", "rest": "{half}."},
        }
    },
    "formulas": {"half": {"title": "Half", "year": "2001", **CARD}},
    "terms": {"w": "The half"},
    "knows_not": "The rest.",
    "next_steps": ["Stand up.", {"says": "Read on.", "page": "keep/protein.md"}, "walk"],
    "steps": {"ask": ["Ask.", "walk"]},
    "words": {"scale": "this {kind} scale", "kind": "kitchen"},
}
SHARED = {"steps": {"walk": "Walk, {pace}."}, "words": {"twice": "seen twice", "pace": "slowly", "kind": "big"}}
NAMES = {"LINE": 30.0, "_private": "no", "bands": bands}


def spoken(said=SAID, shared=SHARED, names=NAMES):
    """The calculator, and its slips as `place: what remedy`."""
    answered = frozenset(x.name for x in (*BARE.inputs, *BARE.outputs))
    slots = Slots(said, shared, names, answered, lambda file, name: {"_low": {"LIGHT": 18.5}}.get(file, {}).get(name))
    sentences = Sentences(slots)
    filled = with_words(BARE, sentences)
    return filled, [f"{' '.join(map(str, s.place))}: {s.what} {s.remedy}" for s in sentences.slips]


def but(place, new):
    """SAID with one thing put in another's place; None takes it away."""
    here = dict(SAID)
    inner = here
    for key in place[:-1]:
        inner[key] = dict(inner[key])
        inner = inner[key]
    inner[place[-1]] = new
    if new is None:
        del inner[place[-1]]
    return here


def test_every_sentence_comes_to_its_place():
    c, slips = spoken()
    assert slips == [] and (c.title, c.question, c.knows_not) == ("Half", "How much is half?", "The rest.")
    assert (c.inputs[0].label, c.inputs[0].limits.because) == ("Weight", "more is a slip")
    assert (c.exclusions[0].label, c.exclusions[0].says) == ("I am a child", "Ask a grown-up.")
    (half,) = c.outputs
    assert (half.label, half.hidden_says) == ("Half of it", "Half of it needs more.")
    assert (c.formulas[0].title, c.formulas[0].card.year, c.formulas[0].card.people) == ("Half", "2001", "its people")


def test_a_slot_shows_the_nearest_that_knows_it_and_an_answer_keeps_its_own():
    c, _ = spoken()
    (half,) = c.outputs
    assert half.bands[0].says == "Half of it: {half}, {half.range}." and half.error.says == "By ABC 2001, seen twice."
    assert c.headline[0].says == "{half} is below 30." and c.headline[1].says == "{half} of {weight}."
    assert c.stops[0].says == "Too heavy for this kitchen scale."
    low, slips = spoken(but(("knows_not",), "Below {_low.LIGHT}."))
    assert low.knows_not == "Below 18.5." and slips == []


def test_steps_are_found_by_name_and_the_urgency_stays():
    c, _ = spoken()
    assert [s.says for s in c.next_steps] == ["Stand up.", "Read on.", "Walk, slowly."]
    assert c.next_steps[1].page == "keep/protein.md"
    assert [s.says for s in c.headline[0].steps] == ["Ask.", "Walk, slowly."] == [s.says for s in c.stops[0].steps]
    assert (c.headline[0].urgency, c.headline[1].steps) == ("check", ())


def test_formulas_hold_the_inputs_with_their_words_and_say_what_their_parts_mean():
    c, _ = spoken()
    assert c.formulas[0].expression.inner.left is c.inputs[0] is c.outputs[0].value.inner.left
    assert [step.title for step in steps_of("Half", "x", c.formulas[0].expression, "kg")][0] == "The half"


def test_the_definition_itself_is_left_as_it_was():
    spoken()
    assert BARE.title == BARE.inputs[0].label == BARE.outputs[0].label == "" and BARE.outputs[0].error.says == ""


def test_what_a_definition_says_itself_stays():
    slots = Slots({}, {}, {}, frozenset(), lambda file, name: None)
    sentences = Sentences(slots)
    assert with_words(SMALL, sentences) == SMALL and sentences.slips == []
    assert replace(SMALL.outputs[1], error=NoError()).error.because == ""


@pytest.mark.parametrize(
    ("place", "new", "slip"),
    [
        (("title",), None, "title: Not said yet: title. Write title: and what it says."),
        (("tilte",), "Half", "tilte: Nothing is called tilte here."),
        (
            ("outputs", "half", "bands", "lwo"),
            "x",
            "outputs half bands lwo: Nothing is called lwo here. Did you mean low?",
        ),
        (("outputs", "half", "no_error"), "x", "outputs half no_error: Nothing is called no_error here."),
        (("outputs", "half", "range"), None, "outputs half range: Not said yet under outputs › half: range."),
        (("formulas",), None, "formulas: Not said yet: formulas › half › title, formulas › half › year,"),
        (("outputs",), "Half", "outputs: outputs is no list of names."),
        (("title",), ["Half"], "title: title is no sentence."),
        (("title",), "", "title: title is no sentence."),
        (("headline", "low"), "{hlaf} kg", "headline low: {hlaf} is neither an input or output"),
        (("headline", "low"), "{half kg", "headline low: A bracket { or } of this sentence has no other half."),
        (("title",), "{half}", "title: {half} has its number only in an answer."),
        (("title",), "{this}", "title: {this} is neither an input or output"),
        (("title",), "{_private}", "title: {_private} is neither an input or output"),
        (("title",), "{_low.HEAVY}", "title: {_low} is neither an input or output"),
        (("words", "kind"), "{scale}", "stops heavy: {scale} is neither an input or output"),
        (("words", "spare"), "x", "words spare: No sentence shows {spare}."),
        (("outputs", "half", "words", "spare"), "x", "outputs half words spare: No sentence shows {spare}."),
        (("steps", "spare"), "x", "steps spare: Nothing names the steps spare."),
        (("steps",), None, "steps: No steps are called ask."),
        (("steps", "ask"), ["ask"], "steps ask 0: The steps ask call themselves."),
        (("next_steps",), [{"page": "x.md"}], "next_steps 0: This is no step."),
        (("next_steps",), ["wlak"], "next_steps 0: No steps are called wlak. Did you mean walk?"),
    ],
)
def test_a_slip_says_where_it_is_and_what_to_do(place, new, slip):
    _, slips = spoken(but(place, new))
    assert any(said.startswith(slip) for said in slips), slips
    assert len(set(slips)) <= 2 and all(said.endswith((".", "?")) for said in slips), slips


def test_a_misspelt_place_is_one_slip_and_not_two():
    said = but(("outputs", "half", "label"), None)
    said["outputs"]["half"]["lable"] = "Half of it"
    assert spoken(said)[1] == ["outputs half lable: Nothing is called lable here. Did you mean label?"]


def test_a_sentence_knows_where_it_was_said():
    slots = Slots(SAID, SHARED, NAMES, frozenset({"weight", "half"}), lambda file, name: None)
    sentences = Sentences(slots)
    with_words(BARE, sentences)
    assert sentences.spoken["Too heavy for this kitchen scale."] == (("stops", "heavy"), False)
    assert {("words", "twice"), ("steps", "walk")} <= slots.used_of_shared and (
        "words",
        "kind",
    ) not in slots.used_of_shared
