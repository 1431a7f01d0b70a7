"""Programmes: minutes, balance and progression reckoned again, every level within its frame, every slip named."""

import dataclasses
import re
import shutil

import pytest

from calculators.checking import programmes as checking
from calculators.pages.page import Page
from calculators.pages.stop_signs import check_stop_signs
from calculators.render.programme import much, render_programme, render_rules
from calculators.science.programme import OURS, RULES, Row, strength_repetitions, week_minutes
from calculators.science.programme_checks import check_programme
from calculators.sources import programmes as reading
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import movement, movement_names
from calculators.sources.programmes import frame, programme, programme_names
from calculators.sources.rooms import PROGRAMMES

NAMES = programme_names()
LEVELS = {name: programme(name) for name in NAMES}


class House:
    """What a check asks of the house: which works may be cited."""

    citable = citable_keys()


def by_hand(phase):
    """Seconds of a session and of its balance part, written out apart from the code that is tested."""
    whole = balance = 0
    for row in phase.session:
        m = movement(row.movement)
        one = row.count * {"times": 4, "seconds": 1, "steps": 1}[row.counted]
        if m.each_side:
            one *= 2
        seconds = ((one + row.rest) * row.sets + 45) * phase.rounds
        whole += seconds
        if m.dose in ("balance hold", "balance steps") and "balance" in m.parts:
            balance += seconds
    return whole, balance


def all_phases():
    for name, p in LEVELS.items():
        for part in ("phases", "after_a_fall"):
            for at, phase in enumerate(getattr(p, part)):
                yield pytest.param(phase, id=f"{name} {part} {at}")


def test_there_are_four_levels():
    assert NAMES == ["level-1", "level-2", "level-3", "level-4"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_with_any_level(name):
    assert list(checking.check_programme_file(House, name)) == []


def test_nothing_is_wrong_with_the_frame():
    assert list(checking.check_frame(House)) == []


@pytest.mark.parametrize("phase", list(all_phases()))
def test_minutes_and_balance_are_what_the_rows_come_to(phase):
    whole, balance = by_hand(phase)
    assert phase.minutes == round(whole / 60)
    assert phase.balance_share == round(100 * balance / whole)


@pytest.mark.parametrize("name", NAMES)
def test_twelve_weeks_of_two_and_then_three_days(name):
    p = LEVELS[name]
    for phases in (p.phases, p.after_a_fall):
        weeks = [week for phase in phases for week in range(phase.weeks[0], phase.weeks[1] + 1)]
        assert weeks == list(range(1, 13))
    assert [phase.days for phase in p.phases] == [2, 3, 3]


@pytest.mark.parametrize("name", NAMES)
def test_every_session_trains_strength_and_balance(name):
    for phase in LEVELS[name].phases:
        doses = [movement(row.movement).dose for row in phase.session]
        assert doses[0] == "warm-up"
        assert "strength" in doses
        assert any(dose.startswith("balance") for dose in doses)
        assert phase.balance_share >= 25


@pytest.mark.parametrize("name", NAMES)
def test_a_level_goes_up_and_never_back(name):
    phases = LEVELS[name].phases
    work = [strength_repetitions(phase, movement) for phase in phases]
    assert work == sorted(work) and work[0] < work[-1]
    minutes = [week_minutes(LEVELS[name], at) for at in range(3)]
    assert minutes == sorted(minutes) and minutes[0] < minutes[-1]


def test_each_level_asks_for_more_than_the_one_below():
    for at in range(3):
        minutes = [week_minutes(LEVELS[name], at) for name in NAMES]
        assert minutes == sorted(set(minutes))


def test_after_a_fall_a_reader_who_can_stand_reaches_three_hours_and_a_frail_one_is_told_that_the_plan_does_not():
    assert frame().falls == (180, "sherrington2020evidence")
    for name in NAMES[1:]:
        assert week_minutes(LEVELS[name], 2, fell=True) >= 180
        assert "this plan reaches that" in render_programme(name)
    assert week_minutes(LEVELS["level-1"], 2, fell=True) < 180
    assert "stays below that" in render_programme("level-1")


def test_the_lowest_level_asks_nobody_to_stand_up_without_hands():
    asked = {row.movement for phase in LEVELS["level-1"].phases for row in phase.session}
    assert "sit-to-stand" not in asked and "sit-to-stand-with-hands" in asked
    standing = {name for name in asked if not movement(name).seated}
    assert standing == {"sit-to-stand-with-hands", "feet-together-stand", "march-with-frame"}


@pytest.mark.parametrize("name", NAMES)
def test_each_page_part_says_that_it_was_not_tried_whose_numbers_these_are_and_shows_every_movement(name):
    html = render_programme(name)
    assert "has not itself been tried in a trial" in html
    assert "our choice" in html
    asked = {
        row.movement for part in ("phases", "after_a_fall") for ph in getattr(LEVELS[name], part) for row in ph.session
    }
    assert set(re.findall(r"movements\.md#([\w-]+)", html)) == asked
    assert "<script" not in html
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_a_harder_form_stands_under_the_easier_one_whose_place_it_takes():
    said = re.findall(r"movements\.md#([\w-]+)", render_programme("level-1"))
    assert said[:2] == ["seated-march", "march-with-frame"]
    said = re.findall(r"movements\.md#([\w-]+)", render_programme("level-3"))
    assert said.index("squat-to-chair") == said.index("sit-to-stand") + 1


def test_a_number_with_a_source_is_marked_and_its_source_named():
    html = render_programme("level-3")
    assert "<strong>2 × 8</strong>" in html and "[@osteoporosiscanadaexercise]" in html
    assert "All these numbers are our choice" in render_programme("level-1")


def test_amounts_are_said_as_a_reader_reads_them():
    assert much(Row("curl", 2, 8, "times", 60)) == "2 × 8"
    assert much(Row("one-leg-stand", 3, 10, "seconds", 30)) == "3 × 10 s"
    assert much(Row("march", 1, 60, "seconds", 0)) == "60 s"
    assert much(Row("turning", 1, 20, "steps", 30)) == "1 × 20 steps"


def test_rules_say_when_to_go_up_stay_go_down_and_come_back_each_with_its_source():
    html = render_rules()
    for title in RULES.values():
        assert f"<dt>{title}</dt>" in html
    for said in re.findall(r"<dd>(.*?)</dd>", html):
        assert said.endswith("(our choice)") or said.endswith("]")


def changed(name="level-2", part="phases", at=0, row=None, **fields):
    """A level with one phase, or one row of it, written otherwise."""
    p = LEVELS[name]
    phases = list(getattr(p, part))
    if row is None:
        phases[at] = dataclasses.replace(phases[at], **fields)
    else:
        rows = list(phases[at].session)
        rows[row] = dataclasses.replace(rows[row], **fields)
        phases[at] = dataclasses.replace(phases[at], session=tuple(rows))
    return dataclasses.replace(p, **{part: tuple(phases)})


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (changed(minutes=40), "minutes says 40, and the rows come to 19"),
        (changed(balance_share=60), "balance_share says 60"),
        (changed(days=5), "days is 5. Keep within 2 to 3 days a week (ukcmo2019; bull2020who)"),
        (changed(weeks=(2, 4)), "weeks 2 to 4 do not follow on"),
        (changed(row=1, sets=4), "sit-to-stand has sets 4"),
        (changed(row=1, count=30), "sit-to-stand has count 30"),
        (changed(row=1, rest=10), "sit-to-stand has rest 10. Keep within 60 to 120"),
        (changed(row=1, movement="split-stance"), "split-stance is not for level 2"),
        (changed(row=1, counted="steps"), "sit-to-stand is counted in times, not in steps"),
        (changed(at=2, days=2), "less time than the weeks before"),
        (changed(part="after_a_fall", row=0, movement="heel-raise"), "heel-raise is not balance work"),
        (changed(part="after_a_fall", days=6), "A week has no more than 7 days"),
        (changed("level-1", minutes=50), "Keep within 10 to 45 minutes a session at level 1"),
    ],
)
def test_every_slip_of_a_number_is_named(wrong, said):
    found = [f"{what} {remedy}" for _, what, remedy in check_programme(wrong, frame(), movement, checking.doses)]
    assert any(said in sentence for sentence in found), found


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A copy of the programmes in which an author may slip, and what the check says then."""
    shutil.copytree(PROGRAMMES, tmp_path / "programmes")
    monkeypatch.setattr(reading, "PROGRAMMES", tmp_path / "programmes")

    def slip(name, old, new):
        path = tmp_path / "programmes" / f"{name}.yml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        programme.cache_clear()
        frame.cache_clear()
        check = checking.check_frame(House) if name == "frame" else checking.check_programme_file(House, name)
        return [str(mistake) for mistake in check]

    yield slip
    programme.cache_clear()
    frame.cache_clear()


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("level-2", "movement: march,", "movement: mach,", "There is no movement mach. Did you mean march?"),
        ("level-2", "  days: 2", "  dais: 2", "There is no field dais. Did you mean days?"),
        ("level-2", "  days: 2", "  days: two", "days is “two”. Write a whole number."),
        ("level-2", "weeks: [1, 4]", "weeks: 1-4", "Write the first and the last: weeks: [1, 4]."),
        ("level-2", "level: 2", "level: 3", "This file is called level-2. Write level: 2."),
        ("level-2", "counted: seconds", "counted: minutes", "It is times, seconds or steps."),
        ("level-3", "source: osteoporosiscanadaexercise", "source: canada2014", "canada2014 is not a verified work."),
        (
            "frame",
            "high_from: bull2020who",
            "high_from: bull2020",
            "bull2020 is not a verified work. Did you mean bull2020who?",
        ),
        ("frame", "{low: 2, high: 3,", "{low: 2,", "bounds needs days with low, high, unit, low_from, high_from."),
    ],
)
def test_every_slip_of_an_author_is_one_sentence_with_its_line(written, name, old, new, said):
    found = written(name, old, new)
    assert len(found) == 1, found
    assert said in found[0]
    assert re.match(rf"(?:.*/)?{name}\.yml:\d+: ", found[0])


def test_a_page_says_when_to_stop_before_it_shows_a_programme():
    def mistakes(body):
        return list(check_stop_signs(Page("docs/keep/a.md", {}, body, 1, "keep/a.md", {}, "docs")))

    assert mistakes("/// programme | level-1\n///\n")
    assert not mistakes("/// stop-signs\n///\n\n/// programme | level-1\n///\n")


def test_numbers_without_a_work_say_so():
    for p in LEVELS.values():
        for phase in (*p.phases, *p.after_a_fall):
            for row in phase.session:
                assert row.source == OURS or row.source in House.citable
                assert row.movement in movement_names()
