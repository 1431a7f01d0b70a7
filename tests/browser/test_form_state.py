"""The form's state without a page: what is shown is what is computed, linked and kept, whatever the order of moves."""

import pytest

from calculators.render.bundles import bundle_script
from calculators.render.script import print_script
from calculators.sources.catalogue import calculator, calculator_names
from calculators.sources.rooms import HOUSE, MADE

MOVES = 400
FAULTS = (
    "read before the switch",
    "memory outlives its text",
    "too few digits",
    "link forgets the unit",
    "converts the converted",
)
pytestmark = pytest.mark.xdist_group("form state")


@pytest.fixture(scope="module")
def walk(chromium, tmp_path_factory):
    """An empty page in which the form's own modules run: call it with a calculator, a number of moves, a seed and a planted fault."""
    made = tmp_path_factory.mktemp("walk") / "walk.js"
    bundle_script(HOUSE / "tests/browser/pure_walk.js", made)
    page = chromium.new_page()
    page.set_content("<!doctype html><meta charset=utf-8><title>walk</title>")
    page.add_script_tag(content=made.read_text("utf-8"))
    page.add_script_tag(content=(MADE / "day.js").read_text("utf-8"))
    for name in calculator_names():
        page.add_script_tag(content=print_script(name, calculator(name)))
    yield lambda *words: page.evaluate("(words) => walk(...words)", list(words))
    page.close()


@pytest.mark.parametrize("name", calculator_names())
def test_after_any_moves_the_answer_is_that_of_the_visible_texts(walk, name):
    got = walk(name, MOVES, 7, None)
    assert got["fault"] == ""
    assert got["answers"] > MOVES / 100, "the walk hardly ever saw an answer"


@pytest.mark.parametrize("fault", FAULTS)
def test_the_walk_sees_a_planted_fault(walk, fault):
    got = [walk(name, MOVES, 7, fault)["fault"] for name in ("lean-body-mass", "weight-change", "calf-circumference")]
    assert any(got), "a walk that sees no fault proves nothing"
