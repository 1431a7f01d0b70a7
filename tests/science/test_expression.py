"""A formula is data: computed, printed as JavaScript, as MathML and in words, and refused by name where it cannot be."""

import math
from dataclasses import dataclass

import pytest

from calculators import (
    absolute,
    all_of,
    any_of,
    by,
    choose,
    exp,
    given,
    ln,
    log10,
    maximum,
    minimum,
    named,
    not_,
    nothing,
    pick,
    printed,
    sqrt,
)
from calculators.render.javascript import JavaScript
from calculators.render.mathml import MathML, condition_words, print_mathml, print_parts
from calculators.science.evaluate import evaluate, lambert_w_of_exp, snap
from calculators.science.expression import Call, Expression, children, walk, wrap
from calculators.science.model import Choice, Limits, Quantity
from calculators.science.printer import CannotPrint, Printer
from calculators.science.published import Table, in_words, meets
from calculators.science.wording import FormulaWording, _shape, fill_wording, formula_text, needed, steps_of

W = Quantity("weight", "body mass", Limits(30, 300, because="a slip"), "70", "W", label="Weight")
H = Quantity("height", "body height", Limits(120, 230, because="a slip"), "170", "H", label="Height", optional=True)
SEX = Choice("sex", (("female", "Female"), ("male", "Male")), "Sex")
GRIP = Table(
    "grip",
    (
        {"sex": "female", "age_from_years": 20, "age_to_years": 24, "kg": 30.5},
        {"sex": "female", "age_from_years": 25, "age_to_years": None, "kg": 28},
    ),
    {"source": "a2001x"},
)
YOU = {"weight": 70.0, "height": 170.0, "sex": "female", "age": 24.0}
AGE = Quantity("age", "age", Limits(18, 110, because="adults"), "30", "age", label="Age")

# what is written, its value for YOU, as JavaScript, in words
CASES = [
    (0.407 * W + 0.267 * H - 19.2, 54.68, "0.407*v.weight+0.267*v.height-19.2", "0.407 × W + 0.267 × H − 19.2"),
    (W / (H / 100) ** 2, 24.221453287197235, "v.weight/Math.pow(v.height/100,2)", "W / (H / 100)²"),
    (W - (H - 100), 0, "v.weight-(v.height-100)", "W − (H − 100)"),
    (W - H - 100, -200, "v.weight-v.height-100", "W − H − 100"),
    (W + (H - 100), 140, "v.weight+(v.height-100)", "W + H − 100"),
    ((W + 1) * (H - 1), 11999, "(v.weight+1)*(v.height-1)", "(W + 1) × (H − 1)"),
    (W / (H * 2), 70 / 340, "v.weight/(v.height*2)", "W / (H × 2)"),
    (W / H / 2, 70 / 340, "v.weight/v.height/2", "W / H / 2"),
    (W * (H / 2), 5950, "v.weight*(v.height/2)", "W × (H / 2)"),
    (-W, -70, "(-(v.weight))", "−W"),
    (-(W + H), -240, "(-(v.weight+v.height))", "−(W + H)"),
    (W - -H, 240, "v.weight-((-(v.height)))", "W − (−H)"),
    (W - wrap(-5), 75, "v.weight-((-5.0))", "W − (−5)"),
    (W + -5, 65, "v.weight+((-5.0))", "W + (−5)"),
    ((-W) ** 2, 4900, "Math.pow((-(v.weight)),2)", "(−W)²"),
    (2**W, 2.0**70, "Math.pow(2,v.weight)", "2^(W)"),
    ((W**2) ** 3, 70.0**6, "Math.pow(Math.pow(v.weight,2),3)", "(W²)³"),
    (printed("1.20") * W, 84, "1.2*v.weight", "1.20 × W"),
    (
        ln(W) + log10(H) + exp(1) + sqrt(W),
        math.log(70) + math.log10(170) + math.e + math.sqrt(70),
        "Math.log(v.weight)+Math.log10(v.height)+Math.exp(1)+Math.sqrt(v.weight)",
        "ln(W) + log10(H) + exp(1) + sqrt(W)",
    ),
    (minimum(W, H, 5), 5, "Math.min(v.weight,v.height,5)", "the smallest of(W; H; 5)"),
    (maximum(W, H), 170, "Math.max(v.weight,v.height)", "the largest of(W; H)"),
    (absolute(W - H), 100, "Math.abs(v.weight-v.height)", "the size of(W − H)"),
    (by(SEX, female=W, male=H), 70, '(v.sex==="female"?v.weight:v.height)', "female: W; male: H"),
    (choose((W > 80, 1), (W > 60, 2), otherwise=3), 2, "(snap(v.weight)>80?1:snap(v.weight)>60?2:3)", "1; 2; 3"),
    (3 * by(SEX, female=W + 1, male=H), 213, '3*(v.sex==="female"?v.weight+1:v.height)', None),
    (
        pick(GRIP, "kg", sex=SEX, age=AGE),
        30.5,
        "T0.find(r=>r[0]===v.sex&&r[1]<=Math.floor(v.age)&&(r[2]==null||Math.floor(v.age)<=r[2]))[3]",
        "kg in the table",
    ),
]


@pytest.mark.parametrize(("formula", "value", "script", "words"), CASES, ids=[case[2][:50] for case in CASES])
def test_a_formula_computes_and_prints(formula, value, script, words):
    assert evaluate(formula, YOU) == pytest.approx(value, rel=1e-15)
    assert JavaScript().print_(formula) == script
    assert words is None or formula_text(formula) == words
    assert MathML().print_(formula).startswith("<m")


@pytest.mark.parametrize(
    ("condition", "holds", "script", "words"),
    [
        (W < 70, False, "snap(v.weight)<70", "W < 70"),
        (W <= 70, True, "snap(v.weight)<=70", "W ≤ 70"),
        (W > 70, False, "snap(v.weight)>70", "W > 70"),
        (W >= 70, True, "snap(v.weight)>=70", "W ≥ 70"),
        (70 > W, False, "snap(v.weight)<70", "W < 70"),
        (SEX.is_("male"), False, 'v.sex==="male"', "Male"),
        (all_of(W > 60, W < 80), True, "(snap(v.weight)>60&&snap(v.weight)<80)", "W > 60 and W < 80"),
        (any_of(W > 80, SEX.is_("female")), True, '(snap(v.weight)>80||v.sex==="female")', "W > 80 or Female"),
        (not_(W > 60), False, "!(snap(v.weight)>60)", "not (W > 60)"),
        (given(H), True, "v.height!=null", "Height is known"),
    ],
)
def test_a_condition_holds_or_not_and_prints(condition, holds, script, words):
    assert evaluate(condition, YOU) is holds
    assert JavaScript().print_(condition) == script
    assert condition_words(condition) == words


@pytest.mark.parametrize(
    "use", [bool, lambda c: c and 1, lambda c: 1 < c < 3, lambda c: not c, lambda c: 1 if c else 2]
)
def test_a_formula_has_no_truth_before_it_is_computed(use):
    with pytest.raises(TypeError, match=r"all_of\(…\), any_of\(…\) or choose"):
        use(W)


@pytest.mark.parametrize("thing", ["70", None, True, [1], object()])
def test_only_numbers_inputs_and_formulas_stand_in_a_formula(thing):
    with pytest.raises(TypeError, match="cannot stand in a formula"):
        W + thing


def test_an_option_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(KeyError, match="female, male, not 'woman'"):
        SEX.is_("woman")


@pytest.mark.parametrize(
    ("printer", "node"),
    [
        (FormulaWording(True), nothing),
        (FormulaWording(True), W < 3),
        (JavaScript(), type("Novel", (Expression,), {})()),
        (Printer(), W),
    ],
)
def test_what_a_printer_cannot_say_it_refuses_by_name(printer, node):
    with pytest.raises(CannotPrint, match=rf"{type(printer).__name__} cannot print {type(node).__name__}"):
        printer.print_(node)


def test_constants_print_as_their_source_prints_them():
    formula = printed("1.20") * W + printed("0.9") - 10000000
    assert all(f"<mn>{text}</mn>" in MathML().print_(formula) for text in ("1.20", "0.9", "10000000"))


@pytest.mark.parametrize(
    ("formula", "math"),
    [
        (W / H, "<mfrac><mrow><mi>W</mi></mrow><mrow><mi>H</mi></mrow></mfrac>"),
        (
            (W / H) ** 2,
            "<msup><mrow><mrow><mo>(</mo><mfrac><mrow><mi>W</mi></mrow><mrow><mi>H</mi></mrow></mfrac><mo>)</mo></mrow></mrow><mrow><mn>2</mn></mrow></msup>",
        ),
        (
            W * (H + 1),
            "<mrow><mi>W</mi><mo>×</mo><mrow><mo>(</mo><mrow><mi>H</mi><mo>+</mo><mn>1</mn></mrow><mo>)</mo></mrow></mrow>",
        ),
        (sqrt(W), "<msqrt><mi>W</mi></msqrt>"),
        (W - wrap(-5), "<mrow><mi>W</mi><mo>−</mo><mrow><mo>(</mo><mn>−5</mn><mo>)</mo></mrow></mrow>"),
        (nothing, "<mtext>none given</mtext>"),
    ],
)
def test_mathml_says_what_was_written(formula, math):
    assert MathML().print_(formula) == math


def test_mathml_names_the_options_and_escapes_what_is_text():
    said = print_mathml("a<b", by(SEX, female=W, male=H), "kg")
    assert "<mi>a&lt;b</mi>" in said and "<mtext>Female</mtext>" in said and "<mtext>kg</mtext>" in said


def test_named_parts_come_before_the_formula_that_needs_them():
    metres = named("h", H / 100, "m", "Height in metres")
    bmi = named("BMI", W / metres**2, "kg/m2", "Body mass index")
    assert [meaning for meaning, _ in print_parts(2 * bmi)] == ["Height in metres", "Body mass index"]
    assert [step.title for step in steps_of("Whole", "x", 2 * bmi, "kg")] == [
        "Height in metres",
        "Body mass index",
        "Whole",
    ]


def test_the_working_carries_the_readers_numbers_and_the_branch_that_was_taken():
    formula = by(SEX, female=0.5 * W - 100, male=W)
    wording = FormulaWording(symbols=False).print_(formula)
    assert fill_wording(wording, YOU) == "0.5 × 70 − 100"
    assert fill_wording(wording, {**YOU, "sex": "male", "weight": -3.0}) == "(−3)"


def test_an_input_left_empty_is_needed_unless_the_formula_guards_it():
    assert needed(W / H) == ["height"] and needed(choose((given(H), W / H), otherwise=0)) == [] and needed(W * 2) == []


@pytest.mark.parametrize(("age", "kg"), [(20, 30.5), (24, 30.5), (24.99, 30.5), (25, 28), (90, 28)])
def test_an_age_fits_the_row_of_its_whole_years_both_ends_included(age, kg):
    assert evaluate(pick(GRIP, "kg", sex=SEX, age=AGE), {**YOU, "age": age}) == kg


def test_a_row_that_is_not_there_is_an_error_and_never_a_guess():
    with pytest.raises(LookupError, match="no row for .*19.*Guard the pick"):
        evaluate(pick(GRIP, "kg", sex=SEX, age=AGE), {**YOU, "age": 19})


def test_a_table_names_exactly_one_cell_or_refuses():
    assert GRIP.cell("kg", age_from_years=20) == 30.5
    with pytest.raises(LookupError, match="2 rows fit"):
        GRIP.cell("kg", sex="female")
    with pytest.raises(LookupError, match="0 rows fit"):
        GRIP.cell("kg", sex="male")


LINES = Table(
    "lines",
    tuple({"panel": p, "operator": o, "value": 15, "unit": "s"} for p, o in zip("abcde", ("<", "<=", ">", ">=", "?"))),
    {},
)


@pytest.mark.parametrize(
    ("panel", "at", "beside", "words"),
    [
        ("a", False, 14.9, "less than 15 s"),
        ("b", True, 14.9, "15 s or less"),
        ("c", False, 15.1, "more than 15 s"),
        ("d", True, 15.1, "15 s or more"),
    ],
)
def test_a_criterion_keeps_the_operator_its_source_prints(panel, at, beside, words):
    assert evaluate(meets(W, LINES, panel=panel), {"weight": 15.0}) is at
    assert evaluate(meets(W, LINES, panel=panel), {"weight": beside}) is True
    assert in_words(LINES, panel=panel) == words


def test_an_operator_nobody_has_read_is_refused():
    with pytest.raises(LookupError, match="Open the work first"):
        meets(W, LINES, panel="e")


@pytest.mark.parametrize("x", [-700, -5, 0, 1, 1.5, 10, 700, 1e6])
def test_lambert_w_solves_its_equation_without_overflow(x):
    w = lambert_w_of_exp(x)
    assert w + math.log(w) == pytest.approx(x, rel=1e-12, abs=1e-12)


def test_noise_of_binary_fractions_does_not_move_a_value_over_an_edge():
    assert 14.999999999999996 < 15 and snap(14.999999999999996) == 15 and snap(14.99999) == 14.99999
    assert evaluate((W * 0.1) < 0.3, {"weight": 3.0}) is False and 3 * 0.1 > 0.3
    assert evaluate((W * 0.1) <= 0.3, {"weight": 3.0}) is True


def test_walking_a_formula_meets_everything_inside():
    tree = choose(
        (all_of(given(H), not_(W < 3)), pick(GRIP, "kg", sex=SEX, age=AGE)),
        otherwise=absolute(named("n", -W, "kg", "n")),
    )
    assert {type(node).__name__ for node in walk(tree)} == {
        "Choose",
        "AllOf",
        "Given",
        "Not",
        "Comparison",
        "Quantity",
        "Number",
        "Pick",
        "Choice",
        "Call",
        "Named",
        "Negative",
    }
    assert isinstance(tree.otherwise, Call)


# The tree.


@dataclass(frozen=True)
class Clamp(Expression):
    """A kind of node nobody has heard of yet."""

    low: Expression
    inner: Expression
    cases: tuple[tuple[str, Expression], ...] = ()


def test_what_stands_inside_is_read_off_the_fields_in_their_order():
    one, two, three = wrap(1), wrap(2), wrap(3)
    assert children(Clamp(one, two, (("a", three),))) == (one, two, three)
    assert children(choose((SEX.is_("male"), one), otherwise=two)) == (SEX.is_("male"), one, two)
    assert children(named("h", one, "m", "height in metres")) == (one,)


def test_a_leaf_has_nothing_inside_it_whatever_words_it_holds():
    assert children(W) == children(SEX) == children(wrap(1)) == children(nothing) == ()


def test_a_wording_with_gaps_is_not_printed_before_its_values_are_known():
    (step,) = steps_of("Half", "h", W / 2, "kg")
    assert fill_wording(step.wording, {"weight": 70}) == "70 / 2"
    with pytest.raises(TypeError, match="symbols=True"):
        _shape(step.wording)
