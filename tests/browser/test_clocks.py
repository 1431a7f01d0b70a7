"""A timed test is timed in real time or does not count; and a person who faces the wall hears it begin and end."""

import brotli
import pytest
from clocks import BARE, COUNTED, TIMED, Clock, countdown, open_watched, stopwatch, watch
from house import SITE

from calculators import series
from calculators.render.watches import watch_for
from calculators.sources.catalogue import calculator

BUDGET = 2600  # bytes of the script that every timed test loads
LISTEN = """() => { globalThis.heard = []; const said = document.querySelector("[data-said]");
  new MutationObserver(() => heard.push(said.textContent)).observe(said, { childList: true }); }"""


# The lead-in


@pytest.mark.parametrize("place", COUNTED)
def test_five_numbers_and_go_come_before_the_thirty_seconds(visitor, place):
    page = open_watched(visitor, place)
    clock = countdown(page)
    assert clock.face == "30" and clock.main.inner_text() == "Start"
    clock.main.click()
    for number in "54321":
        assert (clock.state, clock.face) == ("lead", number)
        clock.wait(1)
    assert (clock.state, clock.face, clock.said) == ("running", "Go", "Go.")
    clock.wait(1)
    assert clock.face == "29"
    clock.wait(28.9)
    assert clock.state == "running", "the lead-in does not take from the thirty seconds"
    clock.wait(0.2)
    assert clock.state == "over" and clock.face == "0"


def test_what_is_heard(rooms):
    page = open_watched(rooms, "index.html")
    clock = countdown(page)
    page.evaluate(LISTEN)
    clock.start().wait(31)
    pitches = [tone["pitch"] for tone in clock.told["tones"]]
    assert len(pitches) == 7 and len(set(pitches[:5])) == 1, "five numbers"
    assert len({pitches[0], pitches[5], pitches[6]}) == 3, "Go and the end sound different"
    assert all(tone["running"] and tone["wait"] < 0.3 for tone in clock.told["tones"])
    assert len(clock.told["shakes"]) == 2
    assert page.evaluate("heard") == [
        "Get ready: 5 seconds.",
        "Go.",
        "20 seconds left.",
        "10 seconds left.",
        "5 seconds left.",
        clock.said,
    ]
    assert clock.root.locator('[role="timer"]').get_attribute("aria-live") == "off"
    assert not clock.root.locator("xpath=ancestor::*[@aria-live or @role='status']").count(), (
        "no live region inside another"
    )


def test_sound_is_made_and_woken_inside_the_tap_once_for_the_page(rooms):
    page = open_watched(rooms, "calculators/chair-stand.html")
    assert countdown(page).told["made"] == [], "nothing sounds before a press"
    countdown(page).start().wait(30)
    watch(page, "chair-stand", "five").start()
    told = countdown(page).told
    assert told["made"] == [True] and told["resumed"] == [True, True]


def test_the_lead_in_can_be_cancelled(visitor):
    clock = countdown(open_watched(visitor, "index.html"))
    clock.main.click()
    clock.wait(2.5)
    tones = len(clock.told["tones"])
    clock.second.click()
    clock.wait(60)
    assert (clock.state, clock.face) == ("ready", "30") and clock.said.startswith("Cancelled")
    assert len(clock.told["tones"]) == tones and clock.told["released"] == 1
    assert clock.page.evaluate("document.activeElement.dataset.press") == "main", "the keyboard is not lost"
    clock.start()


def test_start_now_skips_the_lead_in(visitor):
    clock, form = stopwatch(visitor, "timed-up-and-go")
    clock.main.click()
    clock.wait(1)
    assert clock.main.inner_text() == "Start now"
    clock.main.click()
    assert clock.state == "running"
    clock.wait(9)
    clock.main.click()
    assert form.box("time").input_value() == "9.0", "the time begins at the second press"
    assert [tone["pitch"] for tone in clock.told["tones"]].count(1047) == 1, "Go was heard once"


def test_a_walk_starts_with_the_press_since_the_walker_is_moving(rooms):
    clock, form = stopwatch(rooms)
    clock.main.click()
    assert clock.state == "running"
    clock.wait(4.2)
    clock.main.click()
    assert form.box("time").input_value() == "4.2"


def test_calm_devices_get_the_same_watch_and_nothing_moves(rooms):
    clock = countdown(open_watched(rooms, "index.html", reduced_motion="reduce"))
    clock.main.click()
    assert clock.page.evaluate("document.getAnimations().length") == 0
    clock.wait(5)
    assert clock.state == "running"


def test_a_device_without_sound_vibration_or_wake_lock_stays_silent(visitor):
    clock = countdown(open_watched(visitor, "index.html", device=BARE))
    assert clock.root.locator("[data-sound]").is_hidden(), "no promise of a sound"
    clock.main.click()
    clock.wait(36)
    assert clock.state == "over"


# Real time

EVERY = [(address, "", "") for address in COUNTED] + [
    (f"calculators/{name}.html", name, field) for name, field in TIMED
]


def any_clock(rooms, place, name, field) -> Clock:
    page = open_watched(rooms, place)
    return watch(page, name, field) if name else countdown(page)


def field_of(clock: Clock) -> str:
    return clock.root.evaluate(
        "(root) => (document.getElementById(root.dataset.writes) || root.closest('section').querySelector('[name=stands]')).value"
    )


@pytest.mark.parametrize(("place", "name", "field"), EVERY)
def test_when_the_phone_sleeps_the_run_is_void_on_every_watch(rooms, place, name, field):
    clock = any_clock(rooms, place, name, field)
    clock.start().wait(2)
    clock.hide()
    clock.stand_still(2)
    clock.hide(False)
    assert clock.state == "void"
    assert clock.said == "The screen went dark during this run, so it does not count. Rest, then try again."
    assert field_of(clock) == "" and clock.told["released"] == 1
    clock.wait(200)
    assert clock.state == "void" and field_of(clock) == "", "nothing is written later"


def test_void_in_firefox_too(visitor):
    clock = countdown(open_watched(visitor, "index.html"))
    clock.start().wait(10)
    clock.stand_still(0.5)
    assert clock.state == "void" and "does not count" in clock.said
    clock.wait(1)
    clock.second.click()
    clock.wait(36)
    assert clock.state == "over", "the next run counts"


@pytest.mark.parametrize("seconds", [-3600, -1, 1, 3600])
def test_a_clock_that_is_set_during_the_run_voids_it(rooms, seconds):
    clock, form = stopwatch(rooms)
    clock.start().wait(3)
    clock.set_wall(seconds)
    assert clock.state == "void" and "its clock jumped" in clock.said and form.box("time").input_value() == ""


@pytest.mark.parametrize("seconds", [-0.2, 0.2])
def test_less_than_a_quarter_of_a_second_between_the_clocks_is_borne(rooms, seconds):
    clock, form = stopwatch(rooms)
    clock.start().wait(3)
    clock.set_wall(seconds)
    clock.main.click()
    assert clock.state == "over" and form.box("time").input_value() == "3.2", "the steady clock counts"


def test_a_press_on_stop_is_the_first_to_notice_a_sleep(rooms):
    clock, form = stopwatch(rooms)
    clock.start().wait(3)
    clock.page.evaluate("() => { const now = Date.now; Date.now = () => now() + 2000; }")
    clock.main.click()
    assert clock.state == "void" and form.box("time").input_value() == ""


def test_a_page_out_of_sight_counts_in_real_time_while_its_clocks_agree(visitor):
    clock, form = stopwatch(visitor)
    clock.start().wait(2)
    clock.hide()
    clock.page.clock.fast_forward(4000)
    clock.hide(False)
    clock.main.click()
    assert form.box("time").input_value() == "6.0"


@pytest.mark.parametrize(("place", "name", "field"), [EVERY[0], (*[e for e in EVERY if e[1] == "one-leg-stand"][0],)])
def test_an_end_that_nobody_saw_in_time_does_not_count(rooms, place, name, field):
    clock = any_clock(rooms, place, name, field)
    clock.start().wait(2)
    clock.hide()
    clock.page.clock.fast_forward(90_000)
    clock.hide(False)
    assert clock.state == "void" and field_of(clock) == "", "no full time was given away"


def test_a_lead_in_that_slept_does_not_begin_somewhere_in_the_test(rooms):
    clock = countdown(open_watched(rooms, "index.html"))
    clock.main.click()
    clock.hide()
    clock.page.clock.fast_forward(12_000)
    clock.hide(False)
    assert clock.state == "void"


def test_leaving_the_page_voids_the_run(rooms):
    clock, _ = stopwatch(rooms)
    clock.start().wait(2)
    clock.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    assert clock.state == "void" and "page was left" in clock.said


# The screen stays on


def test_the_screen_is_kept_on_once_for_a_run_and_let_go_at_its_end(visitor):
    clock = countdown(open_watched(visitor, "index.html"))
    assert clock.told["asked"] == 0
    clock.start().wait(29)
    assert (clock.told["asked"], clock.told["released"]) == (1, 0)
    clock.wait(2)
    assert (clock.told["asked"], clock.told["released"]) == (1, 1)


@pytest.mark.parametrize("ending", ["stop", "clear"])
def test_stop_and_clear_let_the_screen_go(rooms, ending):
    clock, form = stopwatch(rooms)
    clock.start().wait(3)
    clock.main.click() if ending == "stop" else form.clear()
    assert (clock.told["asked"], clock.told["released"]) == (1, 1)


def test_a_screen_that_went_dark_is_kept_on_again_after_it_woke(rooms):
    clock, _ = stopwatch(rooms)
    clock.start()
    clock.hide()
    clock.page.evaluate("told.lock.release()")
    clock.hide(False)
    assert clock.told["asked"] == 2
    clock.hide(False)
    assert clock.told["asked"] == 2, "a lock that holds is not asked for again"


def test_a_lock_that_comes_after_the_end_is_let_go(rooms):
    clock, form = stopwatch(rooms)
    clock.page.evaluate("() => { told.slow = new Promise((done) => { told.now = done; }); }")
    clock.start()
    form.clear()
    clock.page.evaluate("told.now()")
    assert (clock.told["asked"], clock.told["released"]) == (1, 1)


# What is written


@pytest.mark.parametrize(("name", "field"), TIMED)
def test_a_watch_stops_by_itself_at_the_longest_time_and_writes_it(rooms, name, field):
    clock, form = stopwatch(rooms, name, field)
    most = calculator(name).input(field).limits.high
    clock.start().wait(most + 0.1)
    assert clock.state == "over" and float(form.box(field).input_value()) == most
    assert clock.said == f"It stopped by itself at {clock.face} seconds, the longest time that counts."


@pytest.mark.parametrize(("name", "field"), TIMED)
def test_nothing_is_written_before_the_end_and_then_as_finely_as_the_test_reads(rooms, name, field):
    clock, form = stopwatch(rooms, name, field)
    clock.start()
    for _ in range(3):
        clock.wait(1.7)
        assert form.box(field).input_value() == "" and form.read()["empty"]
    clock.wait(0.137)
    clock.main.click()
    assert form.box(field).input_value() == {1: "5.2", 2: "5.24"}[watch_for(name, field).decimals] == clock.face


def printed_decimals(*values) -> int:
    return max(len(str(value).partition(".")[2].rstrip("0")) for value in values)


def test_only_the_walk_of_the_sppb_needs_hundredths():
    points = series("sppb_points")
    lines = {
        part: [row["lower_s"] for row in points.rows if row["component"] == part and row["lower_s"]]
        for part in ("4-m usual walk", "5 chair stands")
    }
    assert printed_decimals(*lines["4-m usual walk"]) == 2 == watch_for("sppb", "walk").decimals
    tenths = [
        *lines["5 chair stands"],
        *(row["worse_than_average_if_more_than_s"] for row in series("chair_stand_5x_bohannon").rows),
        *(row["ci_high_s"] for row in series("timed_up_and_go_bohannon").rows),
        *(row["mean_time_s"] for row in series("one_leg_stance_springer").rows),
        *(row["value"] for row in series("cutoffs_by_panel").rows if row["unit"] == "s"),
    ]
    assert len(tenths) > 12 and printed_decimals(*tenths) == 1
    assert {watch_for(*one).decimals for one in TIMED if one != ("sppb", "walk")} == {1}


def test_the_answer_follows_the_time(visitor):
    clock, form = stopwatch(visitor)
    form.fill({"sex": "female", "age": "75", "distance": "4"})
    clock.start().wait(4)
    clock.main.click()
    clock.wait(0.1)
    assert "1.00 m/s" in form.read()["headline"], "4 metres in 4 seconds"


def test_the_script_stays_small():
    size = len(brotli.compress((SITE / "assets/made/clock.js").read_bytes(), quality=11))
    assert size <= BUDGET, size
