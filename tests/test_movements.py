"""Movements: a body that could do them, feet that stand, hands that touch, words, ladders, and every slip named."""

import dataclasses
import re

import pytest

from calculators.checking.movements import check_movement_file
from calculators.movements import Arrow, Movement, Pin, Pose, Prop, Step, chair, dumb_bells
from calculators.pages.page import Page
from calculators.pages.stop_signs import check_stop_signs
from calculators.render.figure_shape import MUSCLES
from calculators.render.movement import described, doses, kit_words
from calculators.science.movement import LEVELS
from calculators.science.movement_checks import check_ladders, check_movement
from calculators.science.movement_joints import RANGES, joint_angles
from calculators.science.movement_pose import SIDES
from calculators.science.movement_solids import Box, Rod
from calculators.science.movement_space import Point, long, to
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import movement, movement_names
from calculators.sources.rooms import MOVEMENTS
from calculators.sources.series import series

NAMES = movement_names()
IN_THE_EVIDENCE = """sit-to-stand wall-push-up heel-raise toe-raise step-up split-stance hip-hinge bridge row-with-band
band-pull-apart overhead-press curl squat-to-chair side-leg-raise back-leg-raise tandem-stand one-leg-stand heel-to-toe-walk
march loaded-carry plank-on-table bird-dog calf-stretch chest-stretch leg-press chest-press pull-down seated-row-machine
leg-curl leg-extension stair-climb floor-rise""".split()
"""The 32 movements of the evidence base, T9.10 to T9.41, in its order."""
BESIDE = (
    "arm-cycling turning stepping-over rolling half-kneel kneeling all-fours seated-march seated-heel-raise".split()
)


def all_bodies(m):
    """The body in each picture and half-way to the next."""
    for k, step in enumerate(m.steps):
        yield step.label, m.body(step.pose)
        if k + 1 < len(m.steps) and step.seconds:
            yield f"after {step.label}", m.between(k, 0.5)


def test_every_movement_of_the_evidence_is_there_and_what_pages_need_beside_them():
    assert len(IN_THE_EVIDENCE) == 32
    assert set(IN_THE_EVIDENCE) | set(BESIDE) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_with_any_movement(name):
    assert check_movement(movement(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_definition_is_read_at_one_glance(name):
    lines = (MOVEMENTS / f"{name.replace('-', '_')}.py").read_text("utf-8").splitlines()
    assert len(lines) <= 100


@pytest.mark.parametrize("name", NAMES)
def test_joints_bend_as_far_as_joints_do(name):
    for label, body in all_bodies(movement(name)):
        for side, joint, bent in joint_angles(body):
            low, high = RANGES[joint]
            assert low <= bent <= high, f"{label}: {side} {joint} {bent:.0f}"


@pytest.mark.parametrize("name", NAMES)
def test_bones_keep_their_length_whatever_they_do(name):
    m = movement(name)
    for label, body in all_bodies(m):
        for a, b, share in (("hip", "knee", 0.245), ("knee", "ankle", 0.245), ("shoulder", "elbow", 0.172)):
            for side in SIDES:
                bone = long(to(body.at[f"{side}_{a}"], body.at[f"{side}_{b}"]))
                assert bone == pytest.approx(share * m.tall, abs=1.1), f"{label}: {side} {a} to {b}"


@pytest.mark.parametrize("name", NAMES)
def test_no_foot_and_no_hand_goes_through_the_floor(name):
    for label, body in all_bodies(movement(name)):
        for side in SIDES:
            for joint in ("heel", "ball", "hand", "knee"):
                assert body.at[f"{side}_{joint}"].y > 0.5, f"{label}: {side} {joint}"


def standing(m):
    """The pictures in which someone stands: hips well above the knees, and not on knees or seat."""
    for step in m.steps:
        body = m.body(step.pose)
        if (step.pose.anchor or m.anchor) in ("right_foot", "left_foot", "pelvis", "right_ball", "right_heel"):
            yield step.label, body


@pytest.mark.parametrize("name", [n for n in NAMES if not movement(n).seated])
def test_someone_who_stands_has_a_foot_on_the_floor_or_on_a_step(name):
    m = movement(name)
    solids = [solid for prop in m.props for solid in prop.solids]
    for label, body in standing(m):
        gaps = [
            min(body.at[f"{side}_{part}"].y, *(solid.gap(body.at[f"{side}_{part}"]) for solid in solids), 99)
            for side in SIDES
            for part in ("ball", "heel")
        ]
        assert min(gaps) < 4.5, label


@pytest.mark.parametrize(
    "name", [n for n in NAMES if any(p.name == "chair" for p in movement(n).props) and movement(n).anchor == "seat"]
)
def test_someone_who_sits_has_the_hips_over_the_seat_and_both_feet_flat_or_said_otherwise(name):
    m = movement(name)
    seat = next(s for p in m.props if p.name == "chair" for s in p.solids if isinstance(s, Box) and s.y1 == 45)
    body = m.body(m.steps[0].pose)
    assert seat.x0 <= body.at["pelvis"].x <= seat.x1 and body.at["pelvis"].y - seat.y1 == pytest.approx(
        0.075 * m.tall, abs=1.5
    )


@pytest.mark.parametrize("name", NAMES)
def test_ladders_of_levels_and_doses(name):
    m = movement(name)
    known = {(row["dose"], row["level"]) for row in series("movement_doses").rows}
    assert {(m.dose, level) for level in m.levels} <= known, "each level has its dose"
    assert [dose["level"] for dose in doses(m)] == [str(level) for level in m.levels]
    assert all(dose["source"] or dose["basis"] == "our choice" for dose in doses(m))


def test_a_ladder_has_no_dead_end_and_no_circle():
    assert {name: said for name, said in check_ladders({n: movement(n) for n in NAMES}).items() if said} == {}


def test_from_every_movement_one_reaches_something_for_those_who_cannot_rise():
    for name in NAMES:
        reached, waiting = set(), [name]
        while waiting:
            one = waiting.pop()
            reached.add(one)
            waiting += [other for other in movement(one).easier if other not in reached]
        assert any(1 in movement(one).levels for one in reached), name


@pytest.mark.parametrize("name", NAMES)
def test_every_work_of_a_movement_is_verified_and_what_has_none_is_called_teaching_practice(name):
    m = movement(name)
    assert set(m.sources) <= citable_keys()
    assert m.sources or "teaching practice" in m.craft or "public" in m.craft


def test_there_is_something_for_every_level_part_and_place_and_for_those_who_sit():
    every = [movement(name) for name in NAMES]
    for level in LEVELS:
        assert sum(level in m.levels for m in every) >= 8, level
    assert {"home", "bed", "stairs", "outdoors", "gym"} == {place for m in every for place in m.places}
    assert sum(m.seated and 1 in m.levels for m in every) >= 8
    assert {"woman", "man"} == {m.build for m in every}
    assert {"wheelchair", "walking frame"} <= {word for m in every for word in m.kit}


@pytest.mark.parametrize("name", NAMES)
def test_words_are_short_enough_to_do_while_reading(name):
    m = movement(name)
    for said in (m.line, m.daily, m.lighter, m.more, m.stop, m.craft, *m.cues, *m.faults, *m.ask_first):
        for sentence in re.split(r"(?<=[.;!?])\s", said):
            assert len(sentence.split()) <= 25, sentence
    for cue in m.cues:
        assert cue[0].isupper() and cue.endswith("."), cue
    for fault in (*m.faults, *m.ask_first):
        assert not fault.endswith("."), fault
    assert len(described(m)) > 60


@pytest.mark.parametrize("name", NAMES)
def test_no_apostrophe_is_straight_and_no_muscle_is_unknown(name):
    m = movement(name)
    assert "'" not in "".join(
        (m.title, m.line, m.daily, m.muscles, m.lighter, m.more, m.craft, *m.cues, *m.faults, *m.ask_first)
    )
    assert set(m.works) <= set(MUSCLES)


def test_what_one_needs_is_said_in_words():
    assert kit_words(movement("band-pull-apart")) == "band"
    assert kit_words(movement("row-with-band")) == "chair and band"
    assert kit_words(dataclasses.replace(movement("row-with-band"), props=())) == "nothing"


# Slips of an author

GOOD = movement("sit-to-stand")


def slip(**changes) -> list[str]:
    return check_movement(dataclasses.replace(GOOD, **changes))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": " "}, "title is empty"),
        ({"cues": GOOD.cues[:2]}, "holds 2 cues"),
        ({"faults": ("one",)}, "at least two"),
        ({"ask_first": ()}, "who asks a clinician"),
        ({"sources": (), "craft": ""}, "names no source"),
        ({"parts": ("leg",)}, "Did you mean legs?"),
        ({"dose": "strengt"}, "Did you mean strength?"),
        ({"levels": (5,)}, "levels is (5,)"),
        ({"view": "sideways"}, "view has no “sideways”"),
        ({"steps": GOOD.steps[:1]}, "steps holds 1 pictures"),
        ({"arrows": (Arrow("head", 1, 4),)}, "from picture 1 to 4"),
        ({"steps": (Step("A label that is far too long for it", Pose()), *GOOD.steps[1:])}, "letters"),
        ({"steps": (Step("Knee", Pose(knee=-40)), *GOOD.steps[1:])}, "knee bends -40°"),
        ({"steps": (Step("Elbow", Pose(elbow=170)), *GOOD.steps[1:])}, "elbow bends 170°"),
        ({"steps": (Step("Deep", Pose(at=(0, -20))), *GOOD.steps[1:])}, "through the floor"),
        ({"steps": (Step("Up", Pose(anchor="right_foot", at=(0, 30))), *GOOD.steps[1:])}, "nothing carries the body"),
        ({"steps": (Step("Far", Pose(pins={"right_hand": Pin(300, 90, 0)})), *GOOD.steps[1:])}, "limb reaches"),
        (
            {
                "steps": (
                    Step("Air", Pose(anchor="right_foot", at=(0, 0), pins={"right_hand": Pin(40, 130, 20)})),
                    *GOOD.steps[1:],
                )
            },
            "nothing to hold",
        ),
        ({"steps": (Step("Back", Pose(elbow=228)), *GOOD.steps[1:])}, "elbow bends -132°"),
        ({"arrows": (Arrow("hed", 1, 2),)}, "Did you mean head?"),
        ({"props": (chair(-12), dumb_bells("right_hnd"))}, "no joint “right_hnd”"),
        ({"props": (chair(-12), dumb_bells("right_hand+1,2"))}, "no place near a joint"),
        ({"props": (Prop("wall", (Box(-20, 20, 0, 180, -60, 60),)),)}, "inside a prop"),
        ({"steps": (Step("Odd", Pose(anchor="nose")), *GOOD.steps[1:])}, "There is no anchor 'nose'"),
    ],
)
def test_a_slip_is_named_with_its_remedy(changes, said):
    found = slip(**changes)
    assert any(said in sentence for sentence in found), found
    assert all(". " in sentence or sentence.endswith("?") for sentence in found), "each says what to do"


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        ({"easier": ("b",)}, {"harder": ()}, "does not name a as harder"),
        ({"easier": ("bb",), "levels": (1, 4)}, {}, "no such movement. Did you mean b?"),
        ({"harder": ("b",), "levels": (1,)}, {"easier": ("a",), "harder": ("a",)}, "back to a"),
        ({"levels": (2, 4)}, {}, "nothing easier"),
        ({"levels": (1, 2)}, {}, "nothing harder"),
    ],
)
def test_a_broken_ladder_is_named(one, two, said):
    def rung(**changes):
        return dataclasses.replace(GOOD, **{"easier": (), "harder": (), "levels": (1, 2, 3, 4), **changes})

    found = check_ladders({"a": rung(**one), "b": rung(**two)})
    assert any(said in sentence for sentence in found["a"]), found


def test_a_slip_in_a_file_is_told_with_its_line(tmp_path, monkeypatch):
    path = MOVEMENTS / "heel_raise.py"
    broken = dataclasses.replace(movement("heel-raise"), works=("calfs",), sources=("maritz2016calff",))
    monkeypatch.setattr("calculators.checking.movements.movement", lambda name: broken)

    monkeypatch.setattr("calculators.checking.movements.ladders", dict)

    class House:
        citable = citable_keys()

    found = list(check_movement_file(House(), path))
    assert {(m.file, m.remedy) for m in found} == {
        ("calculators/movements/heel_raise.py", "Did you mean calf?"),
        ("calculators/movements/heel_raise.py", "Did you mean maritz2016calf?"),
    }
    lines = path.read_text("utf-8").splitlines()
    assert all("works" in lines[m.line - 1] or "sources" in lines[m.line - 1] for m in found)


def page(tmp_path, body):
    return Page(tmp_path / "a.md", {}, body, 1, "a.md", {}, "docs")


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("/// movement | curl\n///\n", True),
        ("/// movement | curl\n///\n\n/// stop-signs\n///\n", True),
        ("/// stop-signs\n///\n\n/// movement | curl\n///\n", False),
        ("/// stop\nWords\n///\n\n/// movements\n///\n", False),
        ("/// movement-picture | curl\n///\n", False),
        ("Words alone.\n", False),
    ],
)
def test_a_page_that_shows_movements_says_first_when_to_stop(tmp_path, body, wrong):
    assert bool(list(check_stop_signs(page(tmp_path, body)))) == wrong


# How far things are from each other


def test_a_touch_is_measured_from_the_surface():
    assert Box(0, 10, 0, 10, 0, 10).gap(Point(13, 5, 5)) == 3
    assert Box(0, 10, 0, 10, 0, 10).gap(Point(5, 8, 5)) == -2
    assert Rod(((0, 0, 0), (0, 100, 0)), 2).gap(Point(5, 50, 0)) == 3


def test_a_chair_stands_on_the_floor_at_the_height_that_was_asked():
    places = [corner for solid in chair(0, seat=50).solids for corner in solid.corners()]
    assert min(p.y for p in places) == 0 and any(p.y == 50 for p in places)


def test_the_door_hands_out_what_it_lists():
    import calculators.movements as door

    assert sorted(door.__all__) == sorted(name for name in door.__all__ if hasattr(door, name))
    assert Movement is door.Movement
