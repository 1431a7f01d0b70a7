"""The page and the command line give one answer: the generated JavaScript, in a real browser, beside Python."""

import json
import math
from dataclasses import asdict

import pytest
from typed_inputs import JUNK, cases

from calculators.render.script import print_script
from calculators.render.steps import print_steps
from calculators.science.answer import answer
from calculators.science.inputs import read_inputs
from calculators.science.mistakes import BadInput
from calculators.sources.catalogue import calculator, calculator_names, examples
from calculators.sources.rooms import MADE

FORMS = 400
CLOSE = 1e-12
ODD = ("nan", "inf", "undefined", "null", "[object", "e-", "e+")
IN_THE_BROWSER = """([name, forms]) => {
  const { engine, calculators } = globalThis.keepYourMuscle, c = calculators[name];
  return forms.map((typed) => {
    const read = engine.readAll(c, typed);
    if (read.error) return { refused: read.errors.map((e) => [e.name, e.error, e.offers]) };
    const { headline, results, stopped, steps } = engine.answer(c, read.v, read.ways, read.excluded);
    return { headline, results, stopped, steps, unsure: read.unsure };
  });
}"""
pytestmark = pytest.mark.xdist_group("parity")
NUMBERS = ("value", "low", "high")
TEXTS = ("name", "band", "says", "text", "range", "label")


@pytest.fixture(scope="module")
def engine(chromium):
    """An empty page in which our engine and the script of every calculator run."""
    page = chromium.new_page()
    page.set_content("<!doctype html><meta charset=utf-8><title>engine</title>")
    page.add_script_tag(content=(MADE / "engine.js").read_text("utf-8"))
    for name in calculator_names():
        page.add_script_tag(content=print_script(name, calculator(name)))
    yield page
    page.close()


def in_python(c, typed: dict[str, str]) -> dict:
    try:
        given = read_inputs(c, typed)
    except BadInput as refused:
        return {"refused": [[each.name, str(each), list(each.offers)] for each in refused.each]}
    got = answer(c, given)
    return {
        "headline": got.headline,
        "results": [vars(r) for r in got.results],
        "stopped": list(got.stopped) if got.stopped else None,
        "steps": [] if got.stopped else [list(step) for step in print_steps(c, given.values)],
        "unsure": [
            {**asdict(doubt), "names": list(doubt.names), "offers": [asdict(o) for o in doubt.offers]}
            for doubt in given.unsure
        ],
    }


def differences(ours: dict, theirs: dict) -> list[str]:
    """What a reader would see differ; empty when nothing does."""
    found = [
        f"{key}: {ours.get(key)!r} / {theirs.get(key)!r}"
        for key in ("refused", "headline", "stopped", "steps", "unsure")
        if ours.get(key) != theirs.get(key)
    ]
    if len(ours.get("results", ())) != len(theirs.get("results", ())):
        return [*found, "one has results and the other has none"]
    for one, other in zip(ours.get("results", ()), theirs.get("results", ()), strict=True):
        found += [f"{one['name']}.{key}: {one[key]!r} / {other[key]!r}" for key in TEXTS if one[key] != other[key]]
        found += [
            f"{one['name']}.{key}: {one[key]!r} / {other[key]!r}" for key in NUMBERS if not close(one[key], other[key])
        ]
    return found


def close(one, other) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=CLOSE, abs_tol=CLOSE)


def odd(got: dict) -> list[str]:
    """Numbers and words that no reader may ever see."""
    results = got.get("results", [])
    found = [
        f"{r['name']}.{key} is {r[key]}"
        for r in results
        for key in NUMBERS
        if r[key] is not None and not math.isfinite(r[key])
    ]
    said = [
        got.get("headline", ""),
        *(r[key] for r in results for key in ("says", "text", "range")),
        *(line for _, line in got.get("steps", [])),
    ]
    return found + [
        f"“{text}”"
        for text in said
        for word in text.lower().replace("−", "-").split()
        if word.strip("().,") in ODD or "{" in word
    ]


@pytest.mark.parametrize("name", calculator_names())
def test_page_and_python_give_the_same_answer_to_the_letter(engine, name):
    c = calculator(name)
    forms = list(cases(name, c, FORMS))
    said = [(typed, in_python(c, typed)) for typed in forms]
    answered = sum("headline" in got and not got["stopped"] for _, got in said)
    assert answered > FORMS / 5, f"only {answered} of {FORMS} forms were answered: the test would see too little"
    for (typed, ours), theirs in zip(said, engine.evaluate(IN_THE_BROWSER, [name, forms]), strict=True):
        assert not differences(ours, theirs), f"{json.dumps(typed, ensure_ascii=False)}\n" + "\n".join(
            differences(ours, theirs)
        )


@pytest.mark.parametrize("name", calculator_names())
def test_no_answer_holds_a_number_that_is_none(name):
    c = calculator(name)
    for typed in cases(f"odd {name}", c, 250):
        assert odd(in_python(c, typed)) == [], typed


@pytest.mark.parametrize("name", calculator_names())
def test_no_mass_is_below_zero(name):
    c = calculator(name)
    masses = {o.name for o in c.outputs if o.unit in ("kg", "kg/m2", "g", "kcal/d", "cm")}
    for typed in cases(f"mass {name}", c, 250):
        for r in in_python(c, typed).get("results", []):
            if (
                r["name"] in masses and r["value"] is not None and r["band"] != "gained"
            ):  # a loss below zero is a gain, and says so
                assert r["value"] >= 0 and (r["low"] is None or r["low"] >= 0), (typed, r)


@pytest.mark.parametrize("name", calculator_names())
def test_the_browser_gives_every_worked_example(engine, name):
    c = calculator(name)
    forms = [{key: str(text) for key, text in row["inputs"].items()} for row in examples(name)]
    for typed, theirs in zip(forms, engine.evaluate(IN_THE_BROWSER, [name, forms]), strict=True):
        assert differences(in_python(c, typed), theirs) == [], typed


@pytest.mark.parametrize("name", calculator_names())
def test_junk_in_any_field_is_read_or_refused_alike(engine, name):
    c = calculator(name)
    good = next(row["inputs"] for row in examples(name) if not row.get("error") and not row.get("stopped"))
    good = {key: str(text) for key, text in good.items()}
    forms = [{**good, i.name: junk} for i in c.inputs for junk in JUNK]
    for typed, theirs in zip(forms, engine.evaluate(IN_THE_BROWSER, [name, forms]), strict=True):
        assert differences(in_python(c, typed), theirs) == [], typed


def test_the_comparison_notices_a_difference():
    ours = {"headline": "a", "results": [{**dict.fromkeys(TEXTS, "x"), "value": 1.0, "low": None, "high": 2.0}]}
    assert differences(ours, ours) == []
    assert differences(ours, {**ours, "headline": "b"})
    assert differences(ours, {**ours, "results": [{**ours["results"][0], "value": 1 + 1e-9}]})
    assert differences(ours, {**ours, "results": [{**ours["results"][0], "high": None}]})
    assert differences(ours, {"refused": ["weight", "…"], "results": ours["results"]})
    assert (
        odd({"headline": "about nan kg"})
        and odd({"headline": "{boer}"})
        and odd({"results": [{**ours["results"][0], "low": math.inf}]})
    )
