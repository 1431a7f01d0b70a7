"""The parts of engine.js, each beside its twin in Python: reading, rounding, showing, comparing, and whole formulas made by chance."""

import json
import math
import random

import pytest
from quantities_written import REFUSED, WRITTEN
from test_parity import IN_THE_BROWSER, differences, in_python
from typed_inputs import JUNK

from calculators import (
    absolute,
    all_of,
    any_of,
    by,
    choose,
    exp,
    given,
    lambert_w_of_exp,
    ln,
    log10,
    maximum,
    minimum,
    named,
    not_,
    sqrt,
)
from calculators.render.javascript import JavaScript
from calculators.render.script import _input, _way, print_script
from calculators.science.evaluate import evaluate, snap
from calculators.science.expression import Expression
from calculators.science.inputs import read_choice, read_one
from calculators.science.mistakes import BadInput
from calculators.science.model import Choice, Limits, Quantity
from calculators.science.rounding import fixed, plain
from calculators.science.showing import show
from calculators.science.typed import read_quantity
from calculators.science.units import ENTRIES
from calculators.science.wording import FormulaWording, fill_wording, operand
from calculators.sources.catalogue import calculator, calculator_names, examples
from calculators.sources.rooms import MADE

pytestmark = pytest.mark.xdist_group("parity")
X = Quantity("x", "count", Limits(-9, 9, because="none"), "1", "x", label="X")
Y = Quantity("y", "count", Limits(-9, 9, because="none"), "1", "y", label="Y", optional=True)
C = Choice("c", (("a", "A"), ("b", "B")), "C")
LETTERS = "0123456789.,-−–+ eEkglbstfincm'\"′″’”‘“´`%/⁄²\u00a0\u2009\u3000\ufeff\u200b\u200e\x1f\t\n½¾⅛٣۷٫７．ｋΩωm"
ENGINE = "globalThis.keepYourMuscle.engine"


@pytest.fixture(scope="module")
def js(chromium):
    """An empty page in which our engine runs: call it with JavaScript and what that takes."""
    page = chromium.new_page()
    page.set_content("<!doctype html><meta charset=utf-8><title>engine</title>")
    page.add_script_tag(content=(MADE / "engine.js").read_text("utf-8"))
    yield page.evaluate
    page.close()


def written(way) -> dict:
    return {**_way(way, X), "example": ""}


def numbers() -> list[float]:
    """Ties, neighbours of ties, very small, very large, and numbers by chance."""
    chance = random.Random("numbers")
    ties = [n / 2**k for n in range(-41, 42) for k in range(1, 8)]
    decimals = [n / 10**k for n in (5, 15, 25, 35, 45, 105, 1005, 2675, 8345, 10045, 123455) for k in range(1, 7)]
    beside = [math.nextafter(x, side) for x in ties + decimals for side in (-math.inf, math.inf)]
    return [
        *ties,
        *decimals,
        *(-x for x in decimals),
        *beside,
        0.0,
        -0.0,
        1e-7,
        -1e-7,
        1e-300,
        5e-324,
        1e20,
        999999.9999995,
        *(chance.uniform(-1, 1) * 10 ** chance.randint(-8, 15) for _ in range(3000)),
    ]


@pytest.mark.parametrize("decimals", range(7))
def test_rounding_is_to_fixed_on_ties_and_everywhere(js, decimals):
    assert js(f"([xs, d]) => xs.map((x) => {ENGINE}.fixed(x, d))", [numbers(), decimals]) == [
        fixed(x, decimals) for x in numbers()
    ]


def test_plain_numbers_and_operands_are_written_alike(js):
    assert js(f"(xs) => xs.map((x) => [{ENGINE}.plain(x), {ENGINE}.operand(x)])", numbers()) == [
        [plain(x), operand(x)] for x in numbers()
    ]


def test_numbers_are_freed_of_noise_alike(js):
    theirs = js(f"(xs) => xs.map({ENGINE}.snap)", numbers())
    assert [
        (x, mine, other)
        for x, mine, other in zip(numbers(), map(snap, numbers()), theirs, strict=True)
        if mine != other
    ] == []


@pytest.mark.parametrize(
    ("kind", "way"), [(kind, way) for kind, ways in ENTRIES.items() for way in ways], ids=lambda x: getattr(x, "key", x)
)
def test_a_quantity_is_shown_alike_in_every_unit(js, kind, way):
    xs = [x for x in numbers() if abs(x) < 1e9]
    for decimals in (None, 0, 1, 2):
        assert js(f"([xs, way, d]) => xs.map((x) => {ENGINE}.show(x, way, d))", [xs, written(way), decimals]) == [
            show(x, way, decimals) for x in xs
        ]


def texts(kind: str) -> list[str]:
    """Junk, and texts by chance, half of them near a quantity."""
    chance, words = (
        random.Random(kind),
        [w for way in ENTRIES[kind] for u in way.units for w in (u.shown, u.code, *u.also)],
    )
    by_chance = ["".join(chance.choices(LETTERS, k=chance.randint(0, 12))) for _ in range(700)]
    near = [
        f"{chance.choice(('', ' ', '-'))}{chance.randint(0, 400)}{chance.choice(('', '.5', ',25', ' '))}{chance.choice((*words, ''))}{chance.choice(('', ' 4', ' 4lb', ' 7in', '.', ' x'))}"
        for _ in range(700)
    ]
    written = [case[0] for cases in (*WRITTEN.values(), *REFUSED.values()) for case in cases]
    return [*JUNK, *written, *words, *by_chance, *near, *(text.upper() for text in near[:200])]


@pytest.mark.parametrize("kind", list(ENTRIES))
def test_typed_text_is_read_alike(js, kind):
    ways = ENTRIES[kind]
    for default in ways:
        theirs = js(
            f"([texts, ways, at]) => texts.map((t) => {{ const r = {ENGINE}.readQuantity(t, ways, ways[at]); return r && [r.value, r.way.key]; }})",
            [texts(kind), [written(w) for w in ways], ways.index(default)],
        )
        ours = [got and [got[0], got[1].key] for got in (read_quantity(t, kind, default) for t in texts(kind))]
        assert [
            (t, mine, other)
            for t, mine, other in zip(texts(kind), ours, theirs, strict=True)
            if not same_reading(mine, other)
        ] == []
        assert sum(mine is not None for mine in ours) > 100


def same_reading(mine, other) -> bool:
    return mine == other or (mine and other and mine[1] == other[1] and math.isclose(mine[0], other[0], rel_tol=1e-15))


@pytest.mark.parametrize("kind", ["body mass", "body height", "age", "count", "nitrogen"])
def test_a_field_refuses_alike_and_in_the_same_words(js, kind):
    low, high = (18, 110) if kind == "age" else (3, 300)
    q = Quantity(
        "q",
        kind,
        Limits(low, high, because="a reason", usual_low=low + 5, usual_high=high - 5),
        "50",
        "q",
        label="Field",
        whole=kind == "age",
    )
    for way in q.ways:
        theirs = js(
            f"([texts, input, key]) => texts.map((t) => {{ const r = {ENGINE}.readOne(input, t, input.ways.find((w) => w.key === key)); return r.error ? [r.error, r.offers] : [r.value, r.way.key, Boolean(r.rare)]; }})",
            [texts(kind), _input(q), way.key],
        )
        for text, other in zip(texts(kind), theirs, strict=True):
            try:
                x, by_way, rare = read_one(q, text, way.key)
                mine = [x, by_way.key, rare]
            except BadInput as refused:
                mine = [str(refused), list(refused.offers)]
            assert mine == other or (
                len(mine) == len(other) == 3
                and mine[1:] == other[1:]
                and math.isclose(mine[0], other[0], rel_tol=1e-15)
            ), text


@pytest.mark.parametrize("kind", sorted({kind for cases in WRITTEN.values() for _, kind, _ in cases}))
def test_the_boxes_of_a_text_that_was_read_say_the_same_again(js, kind):
    """What a page puts into one or two boxes, joined again, is the value that was read: nothing typed is lost."""
    cases = [(text, value) for each in WRITTEN.values() for text, k, value in each if k == kind]
    again = js(
        f"""([texts, ways]) => texts.map((t) => {{
      const r = {ENGINE}.readQuantity(t, ways, ways[0]), text = {ENGINE}.joined(r.texts, r.way), read = {ENGINE}.readQuantity(text, ways, r.way);
      return [r.texts.length <= r.way.units.length, read && read.value, read && read.way.key === r.way.key];
    }})""",
        [[text for text, _ in cases], [written(w) for w in ENTRIES[kind]]],
    )
    wrong = [
        (text, got)
        for (text, value), got in zip(cases, again, strict=True)
        if not (got[0] and got[2] and math.isclose(got[1], value, rel_tol=1e-4))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("boxes", "text"),
    [
        (["5", "7"], "5 ft 7 in"),
        (["5", ""], "5 ft"),
        (["5.11", ""], "5.11 ft"),
        (["5-7", ""], "5 ft 7 in"),
        (["5’7”", ""], "5’7”"),
        (["", "67"], "67 in"),
        (["0", "67"], "0 ft 67 in"),
        (["67 in", ""], "67 in"),
        (["5", "-7"], "5 ft -7 in"),
        (["", ""], ""),
        (["abc", ""], "abc"),
        (["5½", ""], "5½ ft"),
    ],
)
def test_two_boxes_make_one_text_that_says_its_units(js, boxes, text):
    assert js(f"([boxes, way]) => {ENGINE}.joined(boxes, way)", [boxes, written(ENTRIES["body height"][1])]) == text


def test_one_box_is_its_own_text(js):
    assert js(f"([boxes, way]) => {ENGINE}.joined(boxes, way)", [["70,5"], written(ENTRIES["body mass"][0])]) == "70,5"


@pytest.mark.parametrize(
    ("typed", "value", "key", "offers"),
    [
        ({"height": "5.11ft"}, None, "", ["5 ft 11 in", "5 ft 1.3 in"]),
        ({"height": "5 ft 11 in"}, 54.6, "", []),
        ({"height": "5'-7\""}, 49.8, "", []),
        ({"height": "5ft-7in"}, 49.8, "", []),
        ({"height": "5ft -7in"}, 49.8, "", []),
        ({"height": "5’7”"}, 49.8, "", []),
        ({"height": "5'7''"}, 49.8, "", []),
        ({"height": "5 ft. 7 in."}, 49.8, "", []),
        ({"height": "5ft 20in"}, None, "", []),
        ({"height": "5ft 13in"}, None, "", []),
        ({"weight": "11st 15lb"}, None, "", []),
        ({"weight": "154"}, 68.6, "body=154,165", ["154 lb"]),
        ({"weight": "154 lbs."}, 47.3, "", []),
        ({"weight": "70 kgs"}, 47.4, "", []),
        ({"weight": "180", "height": "140"}, 63.3, "body=180,140", ["180 lb"]),
    ],
)
def test_the_engine_reads_what_readers_have_tripped_over(js, typed, value, key, offers):
    """Boer for women: 0.252 W + 0.473 H − 48.3."""
    script = print_script("lean-body-mass", calculator("lean-body-mass"))
    got = js(
        f"""([script, typed]) => {{
      (0, eval)(script);
      const c = globalThis.keepYourMuscle.calculators["lean-body-mass"], read = {ENGINE}.readAll(c, typed);
      if (read.error) return [null, "", read.offers];
      const boer = {ENGINE}.answer(c, read.v, read.ways, []).results.find((r) => r.name === "boer").value;
      return [boer, read.unsure.map((d) => d.key).join(), read.unsure.flatMap((d) => d.offers.map((o) => o.text))];
    }}""",
        [script, {"sex": "female", "weight": "70", "height": "165", **typed}],
    )
    assert got[0] == (value and pytest.approx(value, abs=0.1)) and got[1:] == [key, offers]


def formula(chance: random.Random, depth: int) -> Expression:
    """A formula by chance: every kind of node, nested."""
    if depth == 0:
        return chance.choice((X, X, Y, X * 0 + chance.choice((1.5, 0.1, -2, 1e-5, 1200))))
    a, b = formula(chance, depth - 1), formula(chance, depth - 1)
    return chance.choice(
        (
            lambda: a + b,
            lambda: a - b,
            lambda: a * b,
            lambda: a / (absolute(b) + 1),
            lambda: -a,
            lambda: a - -b,
            lambda: a - (b - a),
            lambda: a + (b - a),
            lambda: a / (absolute(b) + 1) / 3,
            lambda: (absolute(a) + 0.5) ** chance.choice((2, 3, 0.5, -1)),
            lambda: sqrt(absolute(a)),
            lambda: ln(absolute(a) + 1),
            lambda: log10(absolute(a) + 1),
            lambda: exp(minimum(a, 5)),
            lambda: lambert_w_of_exp(minimum(a, 50)),
            lambda: minimum(a, b, 3),
            lambda: maximum(a, b),
            lambda: by(C, a=a, b=b),
            lambda: named("N", a, "kg", "n") * b,
            lambda: choose((all_of(a < b, not_(C.is_("a"))), a), (any_of(a >= 1, given(Y)), b), otherwise=a - 1),
        )
    )()


def test_formulas_made_by_chance_come_out_alike(js):
    chance = random.Random("formulas")
    made = [
        (
            formula(chance, chance.randint(1, 5)),
            {"x": round(chance.uniform(-9, 9), 3), "y": round(chance.uniform(-9, 9), 3), "c": chance.choice("ab")},
        )
        for _ in range(1500)
    ]
    scripts = [f"(v) => {JavaScript().print_(f)}" for f, _ in made]
    theirs = js(
        f"([scripts, values]) => {{ const {{ snap, lambertWOfExp }} = {ENGINE}; return scripts.map((s, i) => eval(s)(values[i])); }}",
        [scripts, [v for _, v in made]],
    )
    ours = [evaluate(f, v) for f, v in made]
    wrong = [
        (s, v, mine, other)
        for s, (_, v), mine, other in zip(scripts, made, ours, theirs, strict=True)
        if not close(mine, other)
    ]
    assert wrong == [] and sum(abs(x) > 1e-9 for x in ours) > 1000


def close(mine: float, other) -> bool:
    return other is not None and (math.isclose(mine, other, rel_tol=1e-12, abs_tol=1e-12) or mine == other)


def test_the_working_of_formulas_made_by_chance_is_written_alike(js):
    chance = random.Random("working")
    made = [
        (
            formula(chance, chance.randint(1, 3)),
            {"x": round(chance.uniform(-9, 9), 3), "y": round(chance.uniform(-9, 9), 3), "c": chance.choice("ab")},
        )
        for _ in range(500)
    ]
    said = [FormulaWording(symbols=False).print_(f) for f, _ in made]
    scripts = [f"(v) => {JavaScript().print_wording(w)}" for w in said]
    theirs = js(
        f"([scripts, values]) => {{ const {{ snap, operand, lambertWOfExp }} = {ENGINE}; return scripts.map((s, i) => eval(s)(values[i])); }}",
        [scripts, [v for _, v in made]],
    )
    assert theirs == [fill_wording(w, v) for w, (_, v) in zip(said, made, strict=True)]


def test_a_choice_is_one_of_its_options_and_nothing_a_browser_happens_to_know(js):
    for text in ("a", "A ", "constructor", "__proto__", "toString", "", "  ", "two\nlines", "b" * 41):
        try:
            wanted = {"value": read_choice(C, text)}
        except BadInput as said:
            wanted = {"error": str(said), "offers": []}
        assert js(f"([i, t]) => {ENGINE}.readChoice(i, t)", [_input(C), text]) == wanted
        assert ("value" in wanted) == (text in ("a", "A "))


def test_the_scripts_of_the_built_site_give_every_worked_example(chromium, site):
    """What readers get is smaller (comments and long names are taken out) and must say the same."""
    page = chromium.new_page()
    page.set_content("<!doctype html><meta charset=utf-8><title>built</title>")
    page.add_script_tag(content=(site / "assets" / "made" / "engine.js").read_text("utf-8"))
    for name in calculator_names():
        page.add_script_tag(content=(site / "assets" / "made" / "calculators" / f"{name}.js").read_text("utf-8"))
    for name in calculator_names():
        forms = [{key: str(text) for key, text in row["inputs"].items()} for row in examples(name)]
        for typed, theirs in zip(forms, page.evaluate(IN_THE_BROWSER, [name, forms]), strict=True):
            assert differences(in_python(calculator(name), typed), theirs) == [], (
                f"{name}: {json.dumps(typed)}. Is site/ older than the definitions? Run make test."
            )
    page.close()
