"""No press, slip or second finger loses a time, starts two watches, or moves the page under someone's hand."""

import pytest
from clocks import COUNTED, TIMED, Clock, countdown, open_watched, stopwatch, watch
from forms import Form

from calculators.sources.catalogue import calculator

PHONE = {"width": 390, "height": 844}


# A second tap


@pytest.mark.parametrize(("name", "field"), TIMED)
def test_a_double_click_on_start_starts_and_one_on_stop_stops(rooms, name, field):
    clock, form = stopwatch(rooms, name, field)
    clock.main.dblclick()
    assert clock.state == ("lead" if clock.lead else "running"), "the second click neither skips nor stops"
    clock.wait(clock.lead + 6.5)
    clock.main.dblclick()
    kept = form.box(field).input_value()
    assert clock.state == "over" and float(kept) == 6.5
    clock.wait(5)
    clock.main.click(force=True)
    assert clock.state == "over" and form.box(field).input_value() == kept, "the place of Stop never starts"


def test_a_slow_second_click_on_stop_loses_nothing_in_firefox_either(visitor):
    clock, form = stopwatch(visitor)
    clock.start().wait(3.5)
    clock.main.click()
    clock.wait(0.9)
    clock.main.click(force=True)
    clock.wait(3)
    assert (clock.state, form.box("time").input_value()) == ("over", "3.5")


def test_start_again_stands_elsewhere_and_rests_for_a_second(rooms):
    clock, form = stopwatch(rooms, whole=True)
    clock.start().wait(3.5)
    stop = clock.main.bounding_box()
    clock.main.click()
    again = clock.second.bounding_box()
    assert again["y"] >= stop["y"] + stop["height"], "not where Stop was"
    clock.second.click()
    assert clock.state == "over", "too soon: it was the tail of the other press"
    clock.wait(1)
    clock.second.click()
    assert clock.state == "running"


def test_the_old_time_stays_until_the_new_run_ends_and_is_named_then(rooms):
    clock, form = stopwatch(rooms)
    form.fill({"sex": "female", "age": "75", "distance": "4"})
    clock.start().wait(4)
    clock.main.click()
    clock.wait(1)
    before = form.read()["headline"]
    assert "1.00 m/s" in before
    clock.second.click()
    clock.wait(5)
    assert form.box("time").input_value() == "4.0" and form.read()["headline"] == before, (
        "the answer belongs to the time in the box"
    )
    clock.main.click()
    clock.wait(0.1)
    assert form.box("time").input_value() == "5.0" and "0.80 m/s" in form.read()["headline"]
    assert clock.said == "5.0 seconds. The time before was 4.0."


def test_a_void_run_leaves_the_time_before_it(rooms):
    clock, form = stopwatch(rooms)
    clock.start().wait(4)
    clock.main.click()
    clock.wait(1)
    clock.second.click()
    clock.wait(2)
    clock.set_wall(60)
    assert clock.state == "void" and form.box("time").input_value() == "4.0"


@pytest.mark.parametrize("place", COUNTED)
def test_double_clicks_on_the_countdown(rooms, place):
    clock = countdown(open_watched(rooms, place))
    clock.main.dblclick()
    clock.wait(5)
    assert clock.state == "running"
    clock.main.dblclick()
    assert clock.state == "running", "a press with Go is the tail of a press on Start now"
    clock.wait(3)
    clock.main.dblclick()
    assert (
        clock.state == "void" and clock.said == "You stopped early, so this run does not count. Rest, then try again."
    )
    clock.wait(1)
    clock.second.dblclick()
    assert clock.state == "lead", "the second click does not cancel"


def test_a_stop_within_the_first_second_of_a_walk_is_a_slip(rooms):
    clock, _ = stopwatch(rooms)
    clock.start().wait(0.9)
    clock.main.click()
    assert clock.state == "running"


def test_one_leg_can_be_stopped_within_its_first_second(rooms):
    clock, form = stopwatch(rooms, "one-leg-stand")
    clock.start().wait(0.7)
    clock.main.click()
    assert form.box("time").input_value() == "0.7"


def test_a_key_held_down_is_one_press(visitor):
    clock, _ = stopwatch(visitor, "timed-up-and-go")
    clock.main.focus()
    for _ in range(6):
        clock.page.keyboard.down("Enter")
        clock.wait(0.6)
    assert clock.state == "running", "neither skipped nor stopped"
    clock.page.keyboard.up("Enter")
    clock.wait(3)
    clock.page.keyboard.press("Enter")
    assert clock.state == "over"
    assert clock.page.evaluate("document.activeElement.dataset.press") == "main", "the keyboard stays where it was"


def test_a_finger_presses_once(rooms):
    clock, form = stopwatch(rooms, has_touch=True, is_mobile=True, **PHONE)
    clock.main.tap()
    assert clock.state == "running", "the click that follows a touch is the same press"
    clock.wait(4)
    clock.main.tap()
    assert form.box("time").input_value() == "4.0" and clock.state == "over"


# Something else while a watch runs


def test_clear_ends_the_run_and_writes_nothing(visitor):
    clock, form = stopwatch(visitor)
    clock.start().wait(3)
    form.clear()
    clock.wait(200)
    assert (clock.state, clock.face, form.box("time").input_value()) == ("ready", "0.0", "")
    clock.start()


def test_clear_in_the_short_form_ends_the_countdown(rooms):
    page = open_watched(rooms, "index.html")
    clock = countdown(page)
    clock.start().wait(3)
    Form(page, "chair-stand", inside=".timer__count").clear()
    clock.wait(60)
    assert (clock.state, clock.face) == ("ready", "30") and page.evaluate("document.activeElement.name") != "stands"


@pytest.mark.parametrize("at", ["lead", "running"])
def test_a_link_with_another_persons_numbers_voids_the_run(rooms, at):
    clock, form = stopwatch(rooms, "timed-up-and-go")
    clock.main.click()
    clock.wait(2 if at == "lead" else 8)
    assert clock.state == at
    clock.page.evaluate(
        "new Promise((done) => { addEventListener('hashchange', done, { once: true }); location.hash = 'age=80&time=14'; })"
    )
    clock.wait(60)
    assert clock.state == "void" and "A link filled the form" in clock.said
    assert form.box("time").input_value() == "14"


def test_a_link_to_a_place_on_the_page_does_not_disturb(rooms):
    clock, form = stopwatch(rooms)
    clock.start().wait(2)
    clock.page.evaluate(
        "new Promise((done) => { addEventListener('hashchange', done, { once: true }); location.hash = 'sources'; })"
    )
    clock.wait(2)
    clock.main.click()
    assert form.box("time").input_value() == "4.0"


def test_after_a_link_the_face_shows_no_time_that_is_not_in_the_box(rooms):
    clock, form = stopwatch(rooms)
    clock.start().wait(4)
    clock.main.click()
    clock.page.evaluate(
        "new Promise((done) => { addEventListener('hashchange', done, { once: true }); location.hash = 'time=9'; })"
    )
    assert form.box("time").input_value() == "9" and (clock.state, clock.face) == ("ready", "0.0")


def test_the_unit_of_another_field_may_change_while_the_watch_runs(rooms):
    clock, form = stopwatch(rooms)
    form.fill({"sex": "female", "age": "75", "distance": "6 m"})
    clock.start().wait(2)
    form.way("distance", "ft")
    clock.wait(3)
    clock.main.click()
    clock.wait(0.1)
    assert form.box("time").input_value() == "5.0" and "1.20 m/s" in form.read()["headline"]


def test_a_typed_time_stops_the_watch_and_stays(visitor):
    clock, form = stopwatch(visitor)
    clock.start().wait(2)
    form.put("time", "7")
    assert clock.said == "You typed a time, so the watch stopped."
    clock.wait(200)
    assert (clock.state, form.box("time").input_value()) == ("ready", "7")


def test_the_count_may_be_typed_while_the_countdown_runs(rooms):
    page = open_watched(rooms, "index.html")
    clock = countdown(page)
    clock.start().wait(10)
    Form(page, "chair-stand", inside=".timer__count").put("stands", "4")
    clock.wait(5)
    assert clock.state == "running"


PAIRS = [
    (name, one, other)
    for name in sorted({name for name, _ in TIMED})
    for _, one in [t for t in TIMED if t[0] == name]
    for _, other in [t for t in TIMED if t[0] == name]
    if one != other
]


@pytest.mark.parametrize(("name", "one", "other"), PAIRS)
def test_one_watch_runs_at_a_time(rooms, name, one, other):
    page = open_watched(rooms, f"calculators/{name}.html")
    first, second = watch(page, name, one), watch(page, name, other)
    first.start().wait(2)
    second.main.click()
    assert second.state == "ready" and second.said == "Another watch is running. Stop it first."
    first.wait(5)
    assert first.state == "running"
    first.main.click()
    second.start()


def test_the_countdown_and_the_stopwatch_of_one_page_do_not_run_together(rooms):
    page = open_watched(rooms, "calculators/chair-stand.html")
    countdown(page).start()
    five = watch(page, "chair-stand", "five")
    five.main.click()
    assert five.state == "ready" and "Another watch" in five.said


# On a phone


def test_start_stands_on_the_first_screen_of_a_phone(rooms):
    clock = countdown(open_watched(rooms, "index.html", **PHONE))
    box = clock.main.bounding_box()
    assert box["y"] + box["height"] <= PHONE["height"]


def test_the_end_leads_to_the_count_in_sight(visitor):
    page = open_watched(visitor, "index.html", **PHONE)
    countdown(page).start().wait(31)
    focus = page.locator(":focus")
    assert focus.get_attribute("name") == "stands"
    box = focus.bounding_box()
    assert 0 < box["y"] and box["y"] + box["height"] < PHONE["height"] * 0.75, (
        "above a keyboard or a line that rests at the foot"
    )
    assert countdown(page).said == "Time. How many full stands? Type the number below."
    page.keyboard.type("9")
    form = Form(page, "chair-stand", inside=".timer__count")
    form.put("sex", "female")
    form.put("age", "72")
    assert "below average" in form.ask()["headline"]


def test_a_second_count_takes_the_place_of_the_first(rooms):
    page = open_watched(rooms, "index.html")
    clock = countdown(page)
    for count in ("12", "9"):
        (clock.main if count == "12" else clock.second).click()
        clock.wait(36)
        page.keyboard.type(count)
    assert Form(page, "chair-stand", inside=".timer__count").box("stands").input_value() == "9", "not 129"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    ("place", "after"),
    [("index.html", ".timer__steps"), ("calculators/timed-up-and-go.html", ".calculator__actions--first")],
)
def test_nothing_moves_while_a_watch_runs(rooms, place, after, width):
    page = open_watched(rooms, place, width=width, height=844)
    clock = Clock(page, page.locator("[data-clock]"))
    seen = []

    def look():
        seen.append(
            page.evaluate(
                "(after) => Math.round(document.querySelector(after).getBoundingClientRect().top + scrollY)", after
            )
        )

    look()
    clock.main.click()
    look()
    clock.wait(clock.lead + 2)
    look()
    clock.hide()
    clock.set_wall(3)
    assert clock.state == "void"
    look()
    clock.wait(1)
    clock.second.click()
    clock.wait(1)
    clock.second.click()
    look()
    clock.wait(1)
    clock.start().wait(31)
    if clock.state == "running":
        clock.main.click()
    look()
    assert len(set(seen)) == 1, seen


@pytest.mark.parametrize(("name", "field"), TIMED)
def test_a_watch_fits_a_narrow_phone(rooms, name, field):
    clock, _ = stopwatch(rooms, name, field, whole=True, width=320, height=700)
    clock.start().wait(calculator(name).input(field).limits.high + 0.1)
    assert clock.root.evaluate(
        "(root) => root.scrollWidth <= root.clientWidth && document.documentElement.scrollWidth <= innerWidth"
    )
