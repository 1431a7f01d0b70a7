"""Every calculator, used in the page itself as a reader uses it."""

import math
import re
from urllib.parse import urlencode

import pytest
from forms import BROKEN, NAMES, Form, answered, cases, one_of_each, quantities, until

from calculators.render.steps import print_steps
from calculators.science.answer import answer
from calculators.science.examples import CLOSE
from calculators.science.inputs import allowed, read_inputs, read_one
from calculators.science.mistakes import BadInput
from calculators.science.model import Choice
from calculators.sources.catalogue import calculator_names

NEAR = 0.0005
"""How far a text that was converted into another unit may read back from the value: our choice, as in near/switching.js."""
SAME = 1e-12
"""How far apart, relatively, two computers may be."""
UNREADABLE = (
    "abc",
    "1e9",
    "12,5,3",
    "<script>alert(1)</script>",
    "--5",
    "5 stone of muscle",
    "٣,٤,٥",
    "🏋",
    "0x10",
    "9" * 41,
)
OUT_OF_RANGE = ("-5", "-0,5", "1000000000")


@pytest.fixture(scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in NAMES])
def form(request, shared_rooms) -> Form:
    """The form of each calculator in turn, on its own page."""
    page = shared_rooms.page(f"calculators/{request.param}.html", permissions=["clipboard-read", "clipboard-write"])
    yield Form(page, request.param)
    page.context.close()


@pytest.fixture
def fresh(form) -> Form:
    """The form, emptied as a reader would."""
    form.emptied()
    return form


def test_every_calculator_has_its_own_page():
    assert NAMES == calculator_names()


def test_every_worked_example_typed_into_the_page_gives_its_answer(fresh):
    wrong, compared = [], 0
    for example in cases(fresh.name):
        got = fresh.quick(example.inputs, empty=True)
        wrong += [f"{example.name}: {said}" for said in differences(example, got, fresh.calculator)]
        compared += 1
    assert not wrong, "\n".join(wrong)
    assert compared >= 12


def test_every_worked_example_carried_by_a_link_gives_its_answer(fresh):
    wrong = []
    for example in cases(fresh.name):
        fresh.follow(urlencode(example.inputs))
        wrong += [f"{example.name}: {said}" for said in differences(example, fresh.confirmed(), fresh.calculator)]
    assert not wrong, "\n".join(wrong)


def differences(example, got, c):
    """How the page differs from the example, and from what Python works out from the same words."""
    if any(word in got["words"] for word in BROKEN):
        yield f"the page shows {[word for word in BROKEN if word in got['words']]}"
    if example.error:
        yield from refusal(example, got, c)
        return
    expected = answer(c, read_inputs(c, example.inputs))
    if got["empty"]:
        yield f"no answer; the fields say {[said for said in got['errors'].values() if said]}"
        return
    if got["headline"] != expected.headline or (example.headline and got["headline"] != example.headline):
        yield f"the page says “{got['headline']}”, expected “{example.headline or expected.headline}”"
    if got["stopped"] != example.stopped:
        yield f"stopped by {got['stopped'] or 'nothing'}, expected {example.stopped or 'nothing'}"
    if example.stopped:
        yield from shown_after_a_stop(got)
        return
    yield from numbers(example, got, expected)
    steps = [list(step) for step in print_steps(c, read_inputs(c, example.inputs).values)]
    if got["steps"] != steps:
        yield f"the working is {got['steps']}, expected {steps}"


def refusal(example, got, c):
    with pytest.raises(BadInput) as refused:
        read_inputs(c, example.inputs)
    if not got["empty"]:
        yield f"answered “{got['headline']}”, expected {example.error} to be refused"
    expected = "A choice is missing here." if isinstance(c.input(example.error), Choice) else str(refused.value)
    if got["errors"][example.error] != expected:
        yield f"{example.error} is told “{got['errors'][example.error]}”, expected “{expected}”"


def shown_after_a_stop(got):
    if got["results_seen"] or got["steps_seen"] or any(r["value"] or r["text"] for r in got["results"].values()):
        yield "a number is shown although no number may be given"


def numbers(example, got, expected):
    known = {r.name: r for r in expected.results}
    if set(known) != set(got["results"]):
        yield f"the page has the outputs {sorted(got['results'])}, the definition {sorted(known)}"
        return
    for name, r in known.items():
        shown = got["results"][name]
        if (shown["value"] == "") != (r.value is None) or (
            r.value is not None and not math.isclose(float(shown["value"]), r.value, rel_tol=SAME, abs_tol=SAME)
        ):
            yield f"{name} is {shown['value']!r}, Python has {r.value!r}"
        text = (
            r.range if r.range and r.value == r.low else r.text
        )  # where the value is the lower end, the span stands for it
        if (shown["text"], shown["says"], shown["band"]) != (text, r.says, r.band):
            yield f"{name} shows {shown}, Python has {r}"
        if shown["range"] not in ("", r.range):
            yield f"{name} shows the range {shown['range']!r}, Python has {r.range!r}"
    for name, wanted in example.outputs.items():
        value = got["results"][name]["value"]
        near = example.tolerance.get(name, CLOSE * max(1.0, abs(wanted)))
        if not value or abs(float(value) - wanted) > near * (1 + CLOSE):
            yield f"{name} is {value!r}, the example has {wanted} within {near}"
    for name, band in example.bands.items():
        if got["results"][name]["band"] != band:
            yield f"{name} is in the band {got['results'][name]['band']}, the example has {band}"


def test_a_hand_that_points_and_types_gets_the_same_answer(fresh):
    example = answered(fresh.name)[0]
    fresh.fill(example.inputs)
    assert list(differences(example, fresh.ask(), fresh.calculator)) == []


def test_pressing_a_button_right_after_a_bad_value_is_not_lost(fresh):
    q = (quantities(fresh.name) or [None])[0]
    if q is None:
        return  # nothing is typed in this calculator, only chosen
    fresh.quick(answered(fresh.name)[0].inputs)
    fresh.put(q.name, "abc")
    got = fresh.ask(sure=False)
    assert got["errors"][q.name] and fresh.page.evaluate("document.activeElement.name") == q.name
    fresh.put(q.name, q.example)
    fresh.clear()
    assert not any(fresh.read()["typed"].values()), "the sentence went away, the button moved, and the press was lost"


def test_bad_input_is_told_and_kept_and_gives_no_number(fresh):
    good = answered(fresh.name)[0].inputs
    fresh.quick(good)
    for at, q in enumerate(one_of_each(fresh.name)):
        texts = (*UNREADABLE, *OUT_OF_RANGE) if at == 0 else (*UNREADABLE, *OUT_OF_RANGE)[at % 4 :: 4]
        for text in (*texts, *(() if q.optional else ("", "   "))):  # all in one field, in each other one some of them
            got = fresh.quick({q.name: text}, sure=False)
            with pytest.raises(BadInput) as refused:
                read_one(q, text)
            told = got["errors"][q.name]
            assert told == str(refused.value), f"{q.name} = {text!r}"
            assert q.label in told and allowed(q, q.ways[0]) in told and "For example" in told
            assert got["typed"][q.name] == text, "what was typed is lost"
            assert got["empty"] and not any(r["value"] or r["text"] for r in got["results"].values())
            assert not any(word in got["words"] for word in BROKEN)
            assert {n: t for n, t in got["errors"].items() if t} == {q.name: told}, "another field is blamed"
            assert fresh.page.evaluate("document.activeElement.name") == q.name, "the reader is not led to the field"
        fresh.quick({q.name: good.get(q.name, "")})


def test_an_empty_form_asks_for_every_value_it_needs_and_answers_nothing(fresh):
    got = fresh.ask()
    needed = {i.name for i in fresh.calculator.inputs if not i.optional and not getattr(i, "start", None)}
    assert {name for name, told in got["errors"].items() if told} == needed
    assert all("is missing" in got["errors"][name] for name in needed)
    assert got["empty"] or got["stopped"] or not needed


def test_no_mistake_is_told_while_the_reader_still_types(fresh):
    q = (quantities(fresh.name) or [None])[0]
    if q is None:
        return  # nothing is typed in this calculator, only chosen
    fresh.box(q.name).press_sequentially("1e")
    assert fresh.read()["errors"][q.name] == ""
    fresh.page.keyboard.press("Tab")
    assert fresh.read()["errors"][q.name] != ""
    fresh.box(q.name).press_sequentially("5")
    assert fresh.read()["errors"][q.name] == "", "the old mistake still stands while it is being corrected"


def test_a_decimal_comma_spaces_and_pasted_units_are_understood(fresh):
    good = answered(fresh.name)[0].inputs
    fresh.quick(good)
    for q in one_of_each(fresh.name):
        typed = good.get(q.name) or q.example
        value = read_one(q, typed)[0]
        unit = q.ways[0].units[0]
        one = value / unit.size
        texts = [f"  {one:.10g}  ", f"{one:.10g}{unit.shown}", f"{one:.10g} {unit.shown.upper()}"]
        texts += [] if q.whole else [f"{one + 0.5:.1f}".replace(".", ","), f"{one + 0.5:.1f}"]
        for text in texts:
            got = fresh.quick({q.name: text})
            try:
                wanted = read_one(q, text)[0]
            except BadInput as refused:  # half a unit more may be out of range
                assert got["errors"][q.name] == str(refused)
                continue
            assert got["errors"][q.name] == "", text
            assert not got["empty"] and (got["stopped"] or fresh.value_of(q.name) == wanted), text
        fresh.quick({q.name: good.get(q.name, "")})


def test_switching_units_there_and_back_returns_what_was_typed(fresh):
    good = answered(fresh.name)[0].inputs
    fresh.quick(good)
    for q in quantities(fresh.name):
        if len(q.ways) == 1:
            continue
        start, others = q.ways[0], q.ways[1:]
        text = f"{read_one(q, q.example)[0] / start.units[0].size + (0 if q.whole else 0.37):.2f}".rstrip("0").rstrip(
            "."
        )
        fresh.way(q.name, start.key)
        before = fresh.quick({q.name: text})
        value = fresh.value_of(q.name)
        for way in (*others, *reversed(others)):
            fresh.way(q.name, way.key)
            now = fresh.confirmed()
            assert now["typed"][q.name] != "" and math.isclose(fresh.value_of(q.name), value, rel_tol=NEAR), (
                f"{q.name} in {way.key} is another value"
            )
            assert [r["band"] for r in now["results"].values()] == [r["band"] for r in before["results"].values()], (
                "a unit is no verdict"
            )
            small = fresh.form.locator(f'[data-small="{q.name}"]')
            assert small.count() == 0 or small.is_visible() == way.parts, f"{way.key}: as many boxes as units"
        fresh.way(q.name, start.key)
        after = fresh.confirmed()
        assert after["typed"][q.name] == text
        assert after["results"] == before["results"] and after["headline"] == before["headline"]


def test_a_link_made_after_switching_units_holds_what_stands_in_the_boxes(fresh):
    q = next((q for q in quantities(fresh.name) if len(q.ways) > 1), None)
    if q is None:
        return  # no unit to switch
    text = f"{read_one(q, q.example)[0] / q.ways[0].units[0].size:.10g}"
    fresh.quick({**answered(fresh.name)[0].inputs, q.name: text})
    fresh.way(q.name, q.ways[1].key)
    before = fresh.confirmed()
    fresh.act("link")
    link = fresh.page.evaluate("navigator.clipboard.readText()")
    assert link == fresh.page.url and "#" in link
    fresh.emptied()
    until(fresh.page, "() => !location.hash")
    fresh.follow(link.partition("#")[2])
    after = fresh.confirmed()
    assert after["results"] == before["results"] and after["typed"][q.name] == before["typed"][q.name]


def test_a_rare_value_is_asked_about_before_it_is_believed(fresh):
    good = answered(fresh.name)[0].inputs
    fresh.quick(good)
    for q in one_of_each(fresh.name):
        for edge, usual in ((q.limits.low, q.limits.usual_low), (q.limits.high, q.limits.usual_high)):
            if usual is None:
                continue
            middle = (edge + usual) / 2
            text = f"{(math.floor(middle) if edge < usual else math.ceil(middle)) if q.whole else middle:.10g}"
            _, _, rare = read_one(q, text)
            if not rare:
                continue
            got = fresh.quick({q.name: text}, sure=False)
            assert re.fullmatch(
                rf"{re.escape(q.label)}: .+ is rare\. Are you sure\?", got["unsure"].get(q.name) or ""
            ), text
            assert got["empty"] and got["typed"][q.name] == text
            after = fresh.confirmed()
            assert not after["empty"] and not after["unsure"] and after["typed"][q.name] == text
        fresh.quick({q.name: good.get(q.name, "")})


def test_whoever_it_does_not_fit_gets_a_sentence_and_no_number(fresh):
    assert not fresh.quick(answered(fresh.name)[0].inputs)["empty"]
    for exclusion in fresh.calculator.exclusions:
        got = fresh.quick({exclusion.key: "yes"})
        assert got["headline"] == exclusion.says and got["stopped"] == exclusion.key
        assert list(shown_after_a_stop(got)) == []
        assert fresh.page.locator(".you-are-here").count() == 0
        assert fresh.root.locator(".answer__picture").is_hidden()
        fresh.quick({exclusion.key: "no"})
    got = fresh.read()
    assert not got["stopped"] and got["results_seen"], "after the tick is taken away the answer comes back"


def test_the_answer_can_be_copied(fresh):
    got = fresh.quick(answered(fresh.name)[0].inputs)
    assert fresh.act("copy") == "The answer is copied."
    copied = fresh.page.evaluate("navigator.clipboard.readText()")
    assert fresh.calculator.title in copied and got["headline"] in copied
    assert fresh.page.url.split("#")[0] in copied and "#" not in copied.splitlines()[-1]
    assert all(r["text"] in copied for r in got["results"].values())


def test_paper_shows_the_answer_and_not_the_menu(fresh):
    headline = fresh.quick(answered(fresh.name)[0].inputs)["headline"]
    fresh.page.emulate_media(media="print")
    for chrome in (".top", ".foot", ".turn", ".chapter", ".skip"):
        assert fresh.page.locator(f"{chrome}:visible").count() == 0, chrome
    assert fresh.root.locator("button:visible").count() == 0
    assert fresh.root.locator(".answer__sentence").inner_text() == headline
    assert fresh.page.locator("table.lookup").first.is_visible()
    fresh.page.emulate_media(media="screen")


def test_clear_empties_the_form_and_the_answer(fresh):
    assert not fresh.quick(answered(fresh.name)[0].inputs)["empty"]
    fresh.clear()
    got = fresh.read()
    assert (
        got["empty"] and not any(got["typed"].values()) and not any(got["errors"].values()) and not got["results_seen"]
    )
    assert not any(r["value"] or r["text"] for r in got["results"].values())


def test_after_clearing_a_unit_the_next_switch_converts_again(fresh):
    q = next((q for q in quantities(fresh.name) if len(q.ways) > 1 and not q.ways[1].parts), None)
    if q is None:
        return  # no unit to switch
    one = f"{read_one(q, q.example)[0] / q.ways[0].units[0].size:.10g}"
    good = {**answered(fresh.name)[0].inputs, q.name: one}
    fresh.quick(good)
    fresh.way(q.name, q.ways[1].key)
    fresh.emptied()
    fresh.quick(good)
    value = fresh.value_of(q.name)
    fresh.way(q.name, q.ways[1].key)
    fresh.confirmed()
    assert math.isclose(fresh.value_of(q.name), value, rel_tol=NEAR)


def test_a_strange_link_changes_nothing_and_runs_nothing(fresh):
    for fragment in (
        "sex=<img src=x onerror=alert(1)>",
        "weight=%3Cscript%3Ealert(1)%3C/script%3E",
        "__proto__=x",
        "constructor=1&toString=2",
        "age=" + "9" * 5000,
        "=&=&&",
        "%E0%A4%A",
    ):
        fresh.follow(fragment)
        got = fresh.read()
        assert got["empty"] and not any(word in got["words"] for word in BROKEN), fragment
        assert fresh.page.locator("img[src=x]").count() == 0 and not any(
            "9" * 41 in text for text in got["typed"].values()
        )
