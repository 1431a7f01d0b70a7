"""The look keeps its promises: contrast, greyscale, no outside address, no inline script."""

import itertools
import json
import re

import pytest
from house import HOUSE

TOKENS = (HOUSE / "docs/assets/styles/tokens.css").read_text(encoding="utf-8")
TEXT = ["ink", "muted", "accent", "understand", "measure", "keep"]
CHART = [f"chart-{number}" for number in range(1, 7)]


def scheme(name: str) -> dict[str, str]:
    """The colours of one scheme, as they stand in the style sheet."""
    start = {"light": ":root {", "device": ':root:not([data-scheme="light"])', "dark": ':root[data-scheme="dark"]'}[
        name
    ]
    block = TOKENS[TOKENS.index(start) :]
    return dict(re.findall(r"--([a-z0-9-]+):\s*(#[0-9a-f]{6});", block[: block.index("}")]))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def lightness(colour: str) -> float:
    return 116 * luminance(colour) ** (1 / 3) - 16


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("word", TEXT)
def test_text_stands_out_seven_to_one(name, word):
    colours = scheme(name)
    assert contrast(colours[word], colours["paper"]) >= 7


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("word", TEXT)
def test_text_stands_out_on_its_tinted_box(name, word):
    colours = scheme(name)
    grounds = [ground for key, ground in colours.items() if key in {"paper-raised", "paper-sunk", f"{word}-soft"}]
    assert min(contrast(colours[word], ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_chart_lines_can_be_seen_and_told_apart_in_grey(name):
    colours = scheme(name)
    assert min(contrast(colours[line], colours["paper"]) for line in CHART) >= 3
    steps = sorted(lightness(colours[line]) for line in CHART)
    assert min(after - before for before, after in itertools.pairwise(steps)) >= 5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_buttons_and_fields_have_an_edge_one_can_see(name):
    colours = scheme(name)
    assert contrast(colours["line-strong"], colours["paper"]) >= 3
    assert contrast(colours["focus"], colours["paper"]) >= 3
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5


def test_dark_is_the_same_by_choice_and_by_device():
    assert scheme("dark") == scheme("device")


def test_every_property_used_is_defined():
    defined = set(re.findall(r"(--[a-z0-9-]+)\s*:", TOKENS))
    sheets = (HOUSE / "docs/assets/styles").glob("*.css")
    used = {name for sheet in sheets for name in re.findall(r"var\((--[a-z0-9-]+)", sheet.read_text(encoding="utf-8"))}
    own = {
        name
        for sheet in (HOUSE / "docs/assets/styles").glob("*.css")
        for name in re.findall(r"(--[a-z0-9-]+)\s*:", sheet.read_text(encoding="utf-8"))
    }
    assert used <= defined | own


def test_templates_hold_no_inline_script_and_no_outside_address():
    for template in (HOUSE / "overrides").rglob("*.html"):
        text = template.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), template.name
        assert not re.search(r"\son[a-z]+=", text), template.name
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//", text), template.name


def test_the_lock_file_names_no_address():
    lock = json.loads((HOUSE / "package-lock.json").read_text(encoding="utf-8"))
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]


def test_every_small_picture_is_decoration_in_the_sites_own_two_tones():
    drawn = sorted((HOUSE / "overrides/.icons/picture").glob("*.svg"))
    assert len(drawn) > 20
    for path in drawn:
        text = path.read_text("utf-8")
        assert text.startswith('<svg class="picture" viewBox="0 0 48 48" aria-hidden="true">'), path.name
        assert (
            set(re.findall(r'class="([a-z0-9-]+)"', text)) <= {"picture", "tone-1", "tone-2", "solid-1", "solid-2"}
            and "#" not in text
        )
