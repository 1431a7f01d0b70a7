"""Between two texts, two units, two links, two taps, two pages: the answer is always that of what stands in the boxes."""

import pytest
from forms import HANDS, Form, until

from calculators.science.answer import answer
from calculators.science.inputs import read_inputs
from calculators.sources.catalogue import calculator

LEAN = "calculators/lean-body-mass.html"
ACTIONS = ("print", "sheet", "copy", "link")


def lean(rooms, fragment="", **wishes) -> Form:
    form = Form(rooms.page(LEAN + fragment, **wishes), "lean-body-mass")
    if fragment:
        until(form.page, "() => keepYourMuscle.forms['lean-body-mass'].view().answer")
    return form


def said(sex, weight, height) -> str:
    """The sentence that Python works out."""
    c = calculator("lean-body-mass")
    return answer(c, read_inputs(c, {"sex": sex, "weight": weight, "height": height})).headline


def fill(form, sex="female", weight="70", height="165"):
    form.put("sex", sex)
    form.put("weight", weight)
    form.put("height", height)


def test_a_link_opened_after_a_unit_was_switched_shows_its_own_answer(visitor):
    form = lean(visitor)
    form.put("sex", "female")
    form.put("height", "165")
    form.way("weight", "lb")
    form.put("weight", "154")
    form.way("weight", "kg")
    form.follow("sex=female&weight=120kg&height=165")
    got = form.read()
    assert got["typed"] == {"weight": "120", "height": "165"}
    assert float(got["results"]["boer"]["value"]) == pytest.approx(0.252 * 120 + 0.473 * 165 - 48.3) and got[
        "headline"
    ] == said("female", "120", "165")


def test_a_second_link_replaces_the_form_whole(visitor):
    page = visitor.page("calculators/calf-circumference.html")
    form = Form(page, "calf-circumference")
    form.follow("sex=male&calf=33&adjust=yes&weight=95kg&height=170")
    assert form.read()["typed"]["weight"] == "95"
    form.follow("sex=female&calf=34")
    fresh = Form(visitor.page("calculators/calf-circumference.html#sex=female&calf=34"), "calf-circumference")
    until(fresh.page, "() => keepYourMuscle.forms['calf-circumference'].view().answer")
    got, wanted = form.read(), fresh.read()
    assert got["typed"]["weight"] == got["typed"]["height"] == "" and got == wanted


def test_digits_typed_before_the_unit_was_chosen_stay(visitor):
    form = lean(visitor)
    form.put("weight", "154")
    form.way("weight", "lb")
    assert form.read()["typed"]["weight"] == "154"
    form.put("sex", "female")
    form.put("height", "165")
    assert form.read()["results"]["boer"]["value"] and form.value_of("weight") == pytest.approx(154 * 0.45359237)
    form.way("weight", "kg")
    assert form.read()["typed"]["weight"] == "69.85", "once there is an answer, a unit converts"


def test_flicking_through_the_units_before_the_answer_loses_nothing(rooms):
    form = lean(rooms)
    form.put("weight", "70")
    for unit in ("lb", "st lb", "kg"):
        form.way("weight", unit)
    assert form.read()["typed"]["weight"] == "70"


def test_a_height_shows_as_metres_that_read_back(rooms):
    form = lean(rooms)
    fill(form)
    before = form.value_of("height")
    form.way("height", "m")
    assert form.read()["typed"]["height"] == "1.65" and form.value_of("height") == pytest.approx(before)


def test_a_unit_chosen_before_anything_is_typed_is_no_slip(rooms):
    form = lean(rooms)
    form.way("weight", "lb")
    assert not any(form.read()["errors"].values())


@pytest.mark.parametrize("act", ["copy", "sheet", "print"])
@pytest.mark.parametrize("hand", ["mouse", "touch"])
def test_an_action_pressed_right_after_typing_takes_the_new_answer(rooms, act, hand):
    form = lean(
        rooms,
        permissions=["clipboard-read", "clipboard-write"],
        has_touch=hand == "touch",
        width=375 if hand == "touch" else 1280,
        height=700,
    )
    form.page.evaluate(
        "() => { globalThis.print = () => { globalThis.printed = document.querySelector('.printed-answer').textContent; }; }"
    )
    fill(form, height="170")
    form.box("weight").click()
    form.box("weight").fill("120")
    button = form.root.locator(f'[data-do="{act}"]')
    button.tap() if hand == "touch" else button.click()
    if act == "print":
        until(form.page, "() => globalThis.printed")
        told = form.page.evaluate("printed")
    else:
        form.root.locator(".answer__done", has_text="copied" if act == "copy" else "sheet").wait_for()
        told = form.page.evaluate(
            "navigator.clipboard.readText()" if act == "copy" else "localStorage['keep-your-muscle:record']"
        )
    assert "120 kg" in told and said("female", "120", "170") in told and form.read()["headline"] in told


def test_while_a_value_is_wrong_there_is_no_answer_and_nothing_to_press(rooms):
    form = lean(rooms)
    fill(form)
    form.box("weight").press_sequentially("x")
    got = form.read()
    assert got["empty"] and not got["results_seen"] and all(r["value"] == "" for r in got["results"].values())
    assert form.root.locator("[data-actions]").is_hidden()
    form.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert (
        form.root.locator(".answer__typed").text_content() == "" and form.page.locator(".printed-answer").count() == 0
    )


def test_a_text_put_in_without_any_event_is_read_before_printing(visitor):
    form = lean(visitor)
    fill(form, height="170")
    form.box("weight").evaluate("(box) => { box.value = '120'; }")
    form.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert (
        form.read()["headline"] == said("female", "120", "170")
        and "120 kg" in form.root.locator(".answer__typed").text_content()
    )


@pytest.mark.parametrize("act", ACTIONS)
@pytest.mark.parametrize("width", [375, 640, 1280])
def test_every_press_is_taken_the_first_time(rooms, act, width):
    form = lean(
        rooms,
        "#sex=female&weight=70&height=165",
        width=width,
        height=667,
        has_touch=width == 375,
        permissions=["clipboard-read", "clipboard-write"],
    )
    form.page.evaluate("() => { globalThis.print = () => { globalThis.printed = true; }; }")
    form.box("weight").click()
    form.box("weight").fill("71")
    button = form.root.locator(f'[data-do="{act}"]')
    button.scroll_into_view_if_needed()
    place = button.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    form.page.touchscreen.tap(x, y) if width == 375 else form.page.mouse.click(x, y)
    until(
        form.page,
        "(act) => act === 'print' ? globalThis.printed : document.querySelector('.answer__done').textContent",
        act,
    )


def test_back_gives_the_form_back(rooms):
    form = lean(rooms)
    fill(form, weight="71")
    form.way("height", "ft in")
    before = form.read()
    form.root.locator(".calculator__next a").first.click()
    form.page.wait_for_load_state("networkidle")
    form.page.go_back()
    until(form.page, "() => globalThis.keepYourMuscle?.forms?.['lean-body-mass']?.view().answer")
    assert form.read() == before


def test_a_reload_gives_the_form_back(visitor):
    form = lean(visitor)
    fill(form, weight="71")
    form.way("height", "ft in")
    before = form.read()
    form.page.wait_for_load_state("networkidle")
    form.page.reload()
    until(form.page, "() => globalThis.keepYourMuscle?.forms?.['lean-body-mass']?.view().answer")
    assert form.read() == before


def test_the_address_never_tells_numbers_that_the_form_no_longer_holds(visitor):
    form = lean(visitor, "#sex=female&weight=70&height=165")
    assert "weight=70" in form.page.url
    form.put("weight", "100")
    until(
        form.page, "() => history.state?.['keep-your-muscle']?.forms['lean-body-mass'].boxes.weight.texts[0] === '100'"
    )
    assert "#" not in form.page.evaluate("location.href")
    form.page.reload()
    until(form.page, "() => globalThis.keepYourMuscle?.forms?.['lean-body-mass']?.view().answer")
    assert form.read()["typed"]["weight"] == "100"


def test_a_place_on_the_page_is_no_other_form(rooms):
    form = lean(rooms)
    fill(form)
    form.page.evaluate("location.hash = 'how-good-it-is'")
    form.put("weight", "80")
    form.page.go_back()
    form.page.wait_for_timeout(100)
    assert form.read()["typed"]["weight"] == "80", "what was typed last is lost"
    assert form.read()["headline"] == said("female", "80", "165")


def test_back_from_a_link_gives_the_form_before_it(visitor):
    form = lean(visitor)
    fill(form)
    before = form.read()
    form.page.wait_for_timeout(400)
    form.follow("sex=male&weight=90&height=180")
    assert form.read()["typed"]["weight"] == "90"
    form.page.go_back()
    until(form.page, "() => document.querySelector('[name=weight]').value === '70'")
    assert form.read() == before


def test_are_you_sure_never_stands_beside_an_error_and_goes_with_its_value(rooms):
    form = Form(rooms.page("calculators/chair-stand.html"), "chair-stand", inside="section.calculator")
    form.quick({"sex": "female", "age": "101", "stands": "9"}, sure=False)
    assert form.read()["unsure"].get("age")
    form.put("age", "17")
    form.page.keyboard.press("Tab")
    got = form.read()
    assert got["errors"]["age"] and not got["unsure"]


def test_did_you_mean_is_a_button_that_puts_it_right(visitor):
    form = lean(visitor)
    form.put("sex", "female")
    form.put("weight", "70")
    form.put("height", "1.65")
    form.page.keyboard.press("Tab")
    got = form.read()
    assert got["errors"]["height"] and "1.65 m" in got["offers"]["height"]
    form.root.locator('[data-do="offer"]', has_text="1.65 m").click()
    got = form.read()
    assert (
        got["typed"]["height"] == "1.65"
        and form.form.locator('[data-way="height"]').input_value() == "m"
        and got["headline"] == said("female", "70", "165")
    )
    assert form.page.evaluate("document.activeElement.className") == "answer__sentence", (
        "the button is gone; the focus is not lost"
    )


def test_two_values_that_fit_no_body_are_asked_about_once(rooms):
    form = lean(rooms)
    fill(form, weight="154")
    form.page.keyboard.press("Tab")
    got = form.read()
    assert (
        got["empty"]
        and list(got["unsure"].values())
        and any("No, 154 lb" in offers for offers in got["offers"].values())
    )
    got = form.confirmed()
    assert not got["empty"] and not got["unsure"]
    form.way("weight", "lb")
    assert not form.read()["empty"], "the same body in another unit is not asked about again"


def test_words_about_a_slip_never_move_a_button_that_is_pressed(rooms):
    form = lean(rooms, width=640, height=900)
    fill(form)
    form.box("weight").fill("abc")
    place = form.form.locator('[data-do="clear"]').bounding_box()
    form.page.mouse.move(place["x"] + 20, place["y"] + 20)
    form.page.mouse.down()
    assert form.form.locator('[data-do="clear"]').bounding_box() == place
    form.page.mouse.up()
    assert not any(form.read()["typed"].values())


def test_a_slip_in_a_meal_that_is_out_of_sight_is_told_by_its_name_and_brought_to_sight(rooms):
    form = Form(rooms.page("calculators/protein-day.html"), "protein-day")
    form.fill({"situation": "older", "weight": "70", "kidneys": "no"})
    meals = form.form.locator("label:has([data-meal])")
    meals.nth(0).click()
    form.put("egg", "abc")
    meals.nth(1).click()
    assert form.read()["typed"]["egg"] == "" and form.read()["errors"]["egg"].startswith("Morning: ")
    form.ask()
    assert form.read()["typed"]["egg"] == "abc" and form.page.evaluate("document.activeElement.name") == "egg"
    form.put("egg", "12")
    meals.nth(3).click()
    form.put("egg", "12")
    got = form.ask()
    assert got["errors"]["egg"].startswith("12 (morning) and 12 (any time) make 24 in the day.")


def test_a_link_to_a_day_carries_every_meal(rooms):
    form = Form(
        rooms.page("calculators/protein-day.html", permissions=["clipboard-read", "clipboard-write"]), "protein-day"
    )
    form.fill({"situation": "older", "weight": "70", "kidneys": "no"})
    for meal, (food, text) in enumerate([("egg", "2"), ("lentils", "1"), ("salmon", "1"), ("milk", "0.5")]):
        form.form.locator("label:has([data-meal])").nth(meal).click()
        form.put(food, text)
    before = form.read()
    form.act("link")
    link = form.page.evaluate("navigator.clipboard.readText()")
    assert "morning.egg=2" in link and "midday.lentils=1" in link and "evening.salmon=1" in link and "&milk=0.5" in link
    other = Form(rooms.page("calculators/protein-day.html#" + link.partition("#")[2]), "protein-day")
    until(other.page, "() => keepYourMuscle.forms['protein-day'].view().answer")
    assert (
        other.read()["results"] == before["results"]
        and other.page.locator(".day-meals li").all_inner_texts()
        == form.page.locator(".day-meals li").all_inner_texts()
    )


def test_a_strange_option_in_a_link_leaves_the_choice_as_it_is(rooms):
    form = Form(rooms.page("calculators/protein-day.html"), "protein-day")
    form.follow("situation=constructor&weight=70")
    assert (
        form.form.locator('[name="situation"]').first.evaluate("(el) => el.type === 'radio' || el.selectedIndex >= 0")
        and form.read()["typed"]["weight"] == "70"
    )


def test_both_forms_of_one_test_show_one_state(rooms):
    page = rooms.page("calculators/chair-stand.html")
    page.evaluate(HANDS)
    short, whole = (
        Form(page, "chair-stand", inside=".timer__count"),
        Form(page, "chair-stand", inside="section.calculator"),
    )
    short.fill({"sex": "female", "age": "72", "stands": "9"})
    assert short.read()["headline"] == whole.read()["headline"] and "below average" in whole.read()["headline"]
    whole.clear()
    assert short.read()["empty"] and whole.read()["empty"]
