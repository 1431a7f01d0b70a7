"""Pictures of movements: every limb inside the frame, the site's colours, words that can be read, and the same in motion."""

import json
import re

import pytest
from test_drawings import PHONE, READABLE, TOKENS, long_of

from calculators.render.drawing import read_print_colours, with_print_colours
from calculators.render.figure import Camera
from calculators.render.figure_outline import outline
from calculators.render.figure_parts import Figure
from calculators.render.movement import (
    library_json,
    picture,
    render_card,
    render_ladder,
    render_library,
    render_picture,
)
from calculators.render.movement_motion import HEAVIEST, moments, motion, motion_script
from calculators.render.movement_picture import VIEWS, movement_svg
from calculators.science.movement import VIEWS as NAMED_VIEWS
from calculators.science.movement_body import solve
from calculators.science.movement_pose import Pose
from calculators.sources.catalogue import movement, movement_names

NAMES = movement_names()
NUMBER = r"-?\d+(?:\.\d+)?"


def box_of(svg: str) -> tuple[float, ...]:
    return tuple(map(float, re.search(rf'viewBox="({NUMBER}) ({NUMBER}) ({NUMBER}) ({NUMBER})"', svg).groups()))


def path_points(d: str):
    """Where a path of ours goes: M, l and a, in whole units."""
    x = y = 0.0
    for letter, numbers in re.findall(r"([Mlaz])([^Mlaz]*)", d):
        values = list(map(float, re.findall(NUMBER, numbers)))
        if letter == "M":
            x, y = values
        elif letter == "l":
            x, y = x + values[0], y + values[1]
        elif letter == "a":
            x, y = x + values[5], y + values[6]
        yield x, y


def drawn_points(svg: str):
    """Every place a path of a pose goes to, in the picture's own units."""
    for at, inside in re.findall(r'<g transform="translate\(([^)]+)\)">(.*?)</g>', svg, re.S):
        dx, dy = map(float, at.split())
        for d in re.findall(r'<path d="([^"]+)"', inside):
            if "L" not in d and "Q" not in d:
                yield from ((x + dx, y + dy) for x, y in path_points(d))


@pytest.mark.parametrize("name", NAMES)
def test_no_limb_leaves_the_frame(name):
    svg = movement_svg(movement(name))
    left, top, wide, tall = box_of(svg)
    places = list(drawn_points(svg))
    assert len(places) > 200
    assert min(x for x, _ in places) >= left and max(x for x, _ in places) <= left + wide
    assert min(y for _, y in places) >= top and max(y for _, y in places) <= top + tall


@pytest.mark.parametrize("name", NAMES)
def test_words_and_numbers_can_be_read_on_a_phone_and_do_not_meet(name):
    m = movement(name)
    svg = movement_svg(m)
    wide = box_of(svg)[2]
    pixels = min(1.0, PHONE / wide)
    texts = re.findall(r'<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]+)</text>', svg)
    assert [said for *_, said in texts if said.isdigit()] == [str(k + 1) for k in range(len(m.steps))]
    rows: dict[str, list] = {}
    for x, y, size, said in texts:
        assert float(size) * pixels >= READABLE, said
        half = long_of(said, float(size)) / 2
        rows.setdefault(y, []).append((float(x) - half, float(x) + half, said))
    for row in rows.values():
        row.sort()
        assert row[0][0] >= -8 and row[-1][1] <= wide - 4, row
        assert all(a[1] < b[0] for a, b in zip(row, row[1:], strict=False)), row


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_uses_the_colours_of_the_site_and_no_others(name):
    svg = movement_svg(movement(name))
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb\(", svg)
    assert "var(" not in with_print_colours(svg, read_print_colours(TOKENS))


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_named_and_described_for_those_who_cannot_see_it(name):
    m = movement(name)
    svg = picture(name, m)
    assert svg.count('role="img"') == 1 and f">{m.title}</title>" in svg
    told = re.search(r"<desc[^>]*>(.*?)</desc>", svg)[1]
    assert all(step.label.split()[0] in told for step in m.steps) and len(told) > 80


@pytest.mark.parametrize("name", NAMES)
def test_the_muscle_that_works_is_marked_in_at_least_one_picture(name):
    assert "var(--accent)" in movement_svg(movement(name))


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return sum(
        w * (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
        for w, c in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
    )


def test_in_grey_the_working_muscle_stands_out_from_every_cloth():
    """Contrast of 3 to 1 and more, in both schemes: light as the file begins, dark as it goes on."""
    text = TOKENS.read_text("utf-8")
    dark = text[text.index("@media screen and (prefers-color-scheme: dark)") :]
    for scheme in (text, dark):
        value = {
            token: re.search(rf"--{token}: (#\w{{6}})", scheme)[1]
            for token in ("accent", "keep-soft", "understand-soft", "paper-raised")
        }
        for cloth in ("keep-soft", "understand-soft", "paper-raised"):
            bright, dim = sorted((luminance(value["accent"]), luminance(value[cloth])), reverse=True)
            assert (bright + 0.05) / (dim + 0.05) >= 3, cloth


def test_a_picture_is_the_same_every_time():
    assert movement_svg(movement("curl")) == movement_svg(movement("curl"))


def test_every_view_can_be_looked_from():
    assert set(VIEWS) == set(NAMED_VIEWS)


def test_a_figure_seen_from_the_side_has_a_pale_far_side_and_none_from_the_front():
    body = solve(Pose(), 165)
    assert Figure(body, Camera(10, 8)).look().far == "left"
    assert Figure(body, Camera(170, 8)).look().far == "right"
    assert Figure(body, Camera(85, 8)).look().far == ""


def test_a_calf_is_not_marked_on_someone_who_faces_us():
    body = solve(Pose(), 165)
    names = [part.name for part in Figure(body, Camera(85, 8), works=("calf", "shin")).parts()]
    assert "right shin" in names and "right calf" not in names


def test_an_outline_goes_round_what_it_holds():
    assert outline([(0, 0, 5)]).startswith("M-5 0a5 5")
    assert set(path_points(outline([(0, 0, 5), (40, 0, 5)]))) == {(0, 5), (0, -5), (40, -5), (40, 5)}, (
        "taut, and round the ends"
    )


# In motion


@pytest.mark.parametrize("name", NAMES)
def test_the_frames_of_a_movement_weigh_little(name):
    assert len(motion_script(name, movement(name)).encode()) <= HEAVIEST


@pytest.mark.parametrize("name", NAMES)
def test_the_moving_picture_begins_as_the_still_one_and_fits_its_paths(name):
    m = movement(name)
    data = motion(m)
    pose = re.search(r"<g transform[^>]*>(.*?)</g>", movement_svg(m), re.S)[1]
    paths = re.findall(r'<path d="([^"]+)"', pose)
    at = 0
    for first, count, *hulls in data["parts"]:
        discs = []
        for radii in hulls:
            hull = [(data["frames"][0][at + 2 * k], data["frames"][0][at + 2 * k + 1], r) for k, r in enumerate(radii)]
            at += 2 * len(radii)
            discs.append(hull)
        for d in paths[first : first + count]:
            near = [xy for hull in discs for xy in path_points(outline(hull))]
            still = list(path_points(d))
            assert max(x for x, _ in near) == pytest.approx(max(x for x, _ in still), abs=6)
            assert min(y for _, y in near) == pytest.approx(min(y for _, y in still), abs=6)
    assert at == len(data["frames"][0]) and {len(frame) for frame in data["frames"]} == {at}
    assert len(data["frames"]) == len(moments(m)) and len(data["seconds"]) == len(m.steps) - 1


@pytest.mark.parametrize("name", NAMES)
def test_nothing_jumps_from_one_moment_to_the_next(name):
    m = movement(name)
    frames = motion(m)["frames"][1:]
    per = len(frames) // (len(m.steps) - 1)
    for k, step in enumerate(m.steps[:-1]):
        if step.seconds:
            for frame in frames[k * per : (k + 1) * per]:
                assert max(map(abs, frame), default=0) <= 130, "units: some 60 cm"


# For pages


@pytest.mark.parametrize("name", NAMES)
def test_a_card_says_who_asks_first_before_it_says_what_to_do(name):
    html = render_card(name)
    m = movement(name)
    assert html.index("Ask first if") < html.index(f"<li>{m.cues[0]}")
    assert all(f"#{other}" in html for other in (*m.easier, *m.harder))
    assert all(f"[@{key}]" in html for key in m.sources)
    assert f'id="{name}"' in html and "<script>" not in html and "onclick" not in html


def test_the_library_holds_every_card_once_and_lists_each_by_name():
    html = render_library()
    for name in NAMES:
        assert html.count(f'data-movement="{name}"') == 1 and f'href="#{name}"' in html
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_a_ladder_shows_both_neighbours_and_repeats_no_id_of_a_card():
    html = render_ladder("sit-to-stand")
    assert (
        html.index("Sit to stand with hands")
        < html.index("<strong>Sit to stand</strong>")
        < html.index("Squat to a chair")
    )
    ids = re.findall(r'\bid="([^"]+)"', html + render_card("sit-to-stand") + render_card("squat-to-chair"))
    assert len(ids) == len(set(ids))


def test_a_picture_alone_is_a_figure_with_a_caption():
    assert "<figcaption>Arm curl</figcaption>" in render_picture("curl")


def test_the_library_as_data_holds_poses_ladders_and_doses():
    data = json.loads(library_json())
    assert sorted(data) == NAMES
    curl = data["curl"]
    assert curl["steps"][1]["pose"]["elbow"] == 128 and curl["easier"] == ["arm-cycling"] and curl["doses"][0]["much"]
