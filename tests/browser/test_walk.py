"""Random walks over every form, in two browsers. `make walk` takes a hundred thousand steps; here two thousand must hold."""

import pytest
from browsers import ENGINES
from hypothesis import HealthCheck, Phase, given, settings
from walk_steps import whole_walk
from walking import Lost, Walk

from calculators.sources.catalogue import calculator_names

WALKS = {"chromium": (1, 60), "firefox": (1, 20)}
"""Walks of a calculator and steps of a walk, in each browser: 25 × (60 + 20) = 2,000. `make walk` takes a hundred thousand."""
LEAST = 2000


@pytest.fixture(params=ENGINES)
def walker(request, address):
    """Opens a walk in one browser; what is opened is closed."""
    opened = []

    def open_walk(name):
        opened.append(Walk(request.getfixturevalue(request.param), address, name))
        return opened[-1]

    yield request.param, open_walk
    for walk in opened:
        walk.close()


@pytest.mark.parametrize("name", calculator_names())
def test_after_every_step_the_answer_is_that_of_a_fresh_page_with_the_visible_texts(walker, name):
    engine, open_walk = walker
    walks, length = WALKS[engine]
    walk, taken = open_walk(name), []

    @settings(max_examples=walks, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(whole_walk(name, length))
    def go(steps):
        taken.append(walk.walk(steps))

    go()
    assert sum(taken) == walks * length and walk.compared, "a walk without an answer proves nothing"


def test_the_walks_are_long_enough():
    assert len(calculator_names()) * sum(walks * length for walks, length in WALKS.values()) >= LEAST


# A walk that cannot fail would be worth nothing: five faults, planted in the page, are each found.

FAULTS = {
    "an answer that stays when a text changes": (
        """() => { const store = keepYourMuscle.forms["lean-body-mass"].store, faces = store.faces.splice(0);
        let told = false; store.faces.push((view) => { if (!told || !view.answer) { faces.forEach((f) => f(view)); told = Boolean(view.answer); } }); }""",
        [("type", "weight", "70", 1), ("type", "weight", "120", 1)],
    ),
    "a link that is poured into the form": (
        """() => addEventListener("hashchange", () => setTimeout(() => {
        const box = document.querySelector('form[data-calculator="lean-body-mass"] [name="weight"]'); if (!box.value) { box.value = "99"; box.dispatchEvent(new Event("input", { bubbles: true })); } }))""",
        [("link", {"sex": "female", "height": "165"})],
    ),
    "a copied text of another answer": (
        """() => { const write = navigator.clipboard.writeText; navigator.clipboard.writeText = (text) => write(text.replace(/[0-9]+ kg/g, "47 kg")); }""",
        [("copy",)],
    ),
    "a box that Clear forgets": (
        """() => document.querySelector('[data-do="clear"]').addEventListener("click", () => setTimeout(() => {
        const box = document.querySelector('form[data-calculator="lean-body-mass"] [name="weight"]'); box.value = "70"; box.dispatchEvent(new Event("input", { bubbles: true })); }))""",
        [("clear",), ("scroll",)],
    ),
    "a script that stops": (
        """() => addEventListener("keepYourMuscle", () => {}) || document.querySelector('form[data-calculator="lean-body-mass"]').addEventListener("change", () => { throw new Error("planted"); })""",
        [("type", "weight", "71", 1)],
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(chromium, address, fault):
    script, steps = FAULTS[fault]
    walk = Walk(chromium, address, "lean-body-mass")
    begin = walk.do_open
    walk.do_open = lambda pairs: (begin(pairs), walk.page.evaluate(script))
    try:
        with pytest.raises(Lost):
            walk.walk([("open", {"sex": "female", "weight": "62", "height": "165"}), *steps])
    finally:
        walk.close()
