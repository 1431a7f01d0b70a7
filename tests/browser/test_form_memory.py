"""What this device remembers: only if asked, only one’s own hand, only what is valid, and forgotten when asked."""

import json

import pytest
from forms import HANDS, Form, until

LEAN, PATHWAY = "calculators/lean-body-mass.html", "calculators/sarcopenia-pathway.html"
ME = "() => JSON.parse(localStorage.getItem('keep-your-muscle:me'))"


def lean(page) -> Form:
    return Form(page, "lean-body-mass")


def remember(form):
    form.root.locator("[data-memory] label").click()


def test_nothing_is_kept_before_the_box_is_ticked_and_then_what_is_valid(rooms):
    form = lean(rooms.page(LEAN))
    form.quick({"sex": "female", "weight": "80", "height": "abc"}, sure=False)
    assert form.page.evaluate("localStorage.length") == 0
    remember(form)
    assert form.page.evaluate(ME) == {"sex": "female", "weight": "80"}
    form.quick({"height": "165"})
    assert form.page.evaluate(ME) == {"sex": "female", "weight": "80", "height": "165"}
    form.put("height", "")
    form.page.keyboard.press("Tab")
    assert form.page.evaluate(ME) == {"sex": "female", "weight": "80"}, "what is emptied is forgotten"
    form.put("weight", "9999")
    form.page.keyboard.press("Tab")
    assert form.page.evaluate(ME)["weight"] == "80", "nonsense is not remembered"


def test_another_calculator_begins_with_it_and_says_nothing_is_missing(rooms):
    form = lean(rooms.page(LEAN))
    form.quick({"sex": "female", "weight": "80", "height": "165"})
    form.way("weight", "st lb")
    remember(form)
    form.page.goto(rooms.home + PATHWAY)
    until(form.page, "() => document.querySelector('[name=height]').value === '165'")
    other = Form(form.page, "sarcopenia-pathway")
    assert other.form.locator('[data-way="weight"]').input_value() == "st lb" and not any(
        other.read()["errors"].values()
    )


def test_clear_leaves_the_memory_and_its_box_alone(rooms):
    form = lean(rooms.page(LEAN))
    form.quick({"sex": "female", "weight": "80", "height": "165"})
    remember(form)
    form.clear()
    assert form.root.locator("[data-memory] input").is_checked() and form.page.evaluate(ME)["weight"] == "80"
    assert not any(form.read()["typed"].values())


def test_forget_them_forgets_these_and_nothing_else(rooms):
    form = lean(rooms.page(LEAN))
    form.quick({"sex": "female", "weight": "80", "height": "165"})
    remember(form)
    form.act("sheet")
    form.root.locator("[data-memory] button").click()
    assert form.page.evaluate("Object.keys(localStorage)") == ["keep-your-muscle:record"]
    assert (
        not form.root.locator("[data-memory] input").is_checked()
        and "forgotten" in form.root.locator("[data-memory-said]").inner_text()
    )
    assert form.page.evaluate("document.activeElement.type") == "checkbox", "the focus is not lost"


def test_a_link_is_completed_with_nobody_elses_values_and_teaches_none(rooms):
    page = rooms.page("about/privacy.html")
    page.wait_for_load_state("networkidle")
    page.evaluate(
        """() => localStorage.setItem("keep-your-muscle:me", JSON.stringify({ sex: "male", age: "80", height: "185", weight: "110" }))"""
    )
    page.goto(rooms.home + PATHWAY + "#sex=female&age=72&grip=20&alm=16")
    form = Form(page, "sarcopenia-pathway")
    until(page, "() => document.querySelector('[name=age]').value === '72'")
    assert form.read()["typed"]["height"] == form.read()["typed"]["weight"] == ""
    form.ask()
    fresh = Form(rooms.page(PATHWAY + "#sex=female&age=72&grip=20&alm=16"), "sarcopenia-pathway")
    until(fresh.page, "() => document.querySelector('[name=age]').value === '72'")
    assert fresh.ask()["headline"] == form.read()["headline"]
    assert page.evaluate(ME) == {"sex": "male", "age": "80", "height": "185", "weight": "110"}


def test_two_tabs_agree_and_what_one_forgot_the_other_does_not_store_again(rooms):
    one = lean(rooms.page(LEAN))
    one.quick({"sex": "female", "weight": "80", "height": "165"})
    remember(one)
    tab = one.page.context.new_page()
    tab.goto(rooms.home + LEAN)
    tab.evaluate(HANDS)
    until(tab, "() => document.querySelector('[data-memory] input').checked")
    one.root.locator("[data-memory] button").click()
    until(tab, "() => !document.querySelector('[data-memory] input').checked")
    lean(tab).quick({"weight": "81"})
    assert tab.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("refusal", ["getItem", "setItem"])
def test_where_the_browser_keeps_nothing_it_says_so(rooms, refusal):
    page = rooms.page()
    page.add_init_script(
        f"Storage.prototype.{refusal} = () => {{ throw new DOMException('no', 'QuotaExceededError'); }}; Storage.prototype.setItem = Storage.prototype.{refusal};"
    )
    page.goto(rooms.home + LEAN)
    form = lean(page)
    got = form.quick({"sex": "female", "weight": "80", "height": "165"})
    assert not got["empty"]
    remember(form)
    assert (
        not form.root.locator("[data-memory] input").is_checked()
        and "keeps nothing" in form.root.locator("[data-memory-said]").inner_text()
    )
    assert "cannot keep it" in form.act("sheet")


@pytest.mark.parametrize(
    "junk", ["[]", "null", "5", "{", '"abc"', json.dumps({"sex": "constructor", "weight": {}, "height": "9" * 400})]
)
def test_junk_in_the_store_is_survived(rooms, junk):
    page = rooms.page("about/privacy.html")
    page.wait_for_load_state("networkidle")
    page.evaluate("(junk) => localStorage.setItem('keep-your-muscle:me', junk)", junk)
    page.goto(rooms.home + LEAN)
    form = lean(page)
    assert not form.quick({"sex": "female", "weight": "80", "height": "165"})["empty"]
    assert page.evaluate(ME)["weight"] == "80"
