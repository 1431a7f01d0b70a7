"""Every calculator there is, and every one that will be: its examples, its table, its steps, its words."""

import re

import pytest

from calculators.checking import LEAST_EXAMPLES
from calculators.render.calculator import (
    render_calculator,
    render_examples,
    render_formula,
    render_lookup,
    render_model_card,
)
from calculators.render.lookup_table import cell, lookup_tables
from calculators.render.script import print_script
from calculators.render.steps import print_steps
from calculators.science.answer import answer
from calculators.science.checks import check_calculator
from calculators.science.examples import check_example, read_example
from calculators.science.inputs import Given, read_inputs
from calculators.science.model import Choice
from calculators.science.names import is_public_name, module_name, public_name
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import calculator, calculator_names, chart_names, drawing_names, examples
from calculators.sources.rooms import CATALOGUE, DOCS

NAMES = calculator_names()
EXAMPLES = [(name, row) for name in NAMES for row in examples(name)]


def test_presence_is_registration():
    folders = {path.name for path in CATALOGUE.iterdir() if (path / "calculator.py").exists()}
    assert NAMES and {module_name(name) for name in NAMES} == folders


@pytest.mark.parametrize("name", NAMES)
def test_the_definition_keeps_every_law(name):
    assert check_calculator(name, calculator(name), citable_keys(), set(chart_names())) == []


@pytest.mark.parametrize(("name", "row"), EXAMPLES, ids=[f"{name}: {row['name']}" for name, row in EXAMPLES])
def test_the_example_comes_out(name, row):
    assert check_example(calculator(name), read_example(name, row)) == []


@pytest.mark.parametrize("name", NAMES)
def test_there_are_examples_of_every_needed_kind(name):
    rows = examples(name)
    assert len(rows) >= LEAST_EXAMPLES and len({row["name"] for row in rows}) == len(rows)
    assert {"refused"} <= {row["kind"] for row in rows}
    assert any(row.get("outputs") or row.get("bands") for row in rows)


@pytest.mark.parametrize("name", NAMES)
def test_an_example_stands_in_every_band_that_a_reader_can_reach_by_the_headline(name):
    c = calculator(name)
    reached = set()
    for row in examples(name):
        if not row.get("error") and not row.get("stopped"):
            given = read_inputs(c, {key: str(text) for key, text in row["inputs"].items()})
            reached.add(answer(c, given).headline)
    assert len(reached) >= min(2, len(c.headline)), "the examples see one answer only"


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_of_the_table_for_paper_is_the_calculators_own_answer(name):
    c = calculator(name)
    rows_name, rows = c.lookup.rows
    columns_name, columns = c.lookup.columns or (None, (None,))
    options = [key for key, _ in c.input(c.lookup.by).options] if c.lookup.by else [None]
    wanted = []
    for option in options:
        for x in rows:
            for y in columns:
                values = {
                    **dict(c.lookup.fixed),
                    rows_name: x,
                    **({columns_name: y} if columns_name else {}),
                    **({c.lookup.by: option} if option else {}),
                }
                got = next(r for r in answer(c, Given(values=values)).results if r.name == c.lookup.output)
                wanted.append(
                    "–" if got.value is None else got.range if c.lookup.show == "range" and got.range else got.text
                )
                assert cell(c, values) == wanted[-1]
    printed = [text for table in lookup_tables(c) for _, cells in table.rows for text in cells]
    assert sorted(printed) == sorted(wanted) and len(printed) >= 4
    assert all(len(cells) == len(table.heads) for table in lookup_tables(c) for _, cells in table.rows)


@pytest.mark.parametrize("name", NAMES)
def test_the_values_of_the_table_for_paper_are_ones_the_form_would_take(name):
    c = calculator(name)
    values = [
        c.lookup.rows,
        *([c.lookup.columns] if c.lookup.columns else []),
        *((key, (x,)) for key, x in c.lookup.fixed),
    ]
    for key, xs in values:
        i = c.input(key)
        for x in xs:
            if x is not None:
                assert x in dict(i.options) if isinstance(i, Choice) else i.limits.low <= x <= i.limits.high


@pytest.mark.parametrize("name", NAMES)
def test_the_table_for_paper_leaves_no_input_open(name):
    c = calculator(name)
    filled = {
        c.lookup.rows[0],
        *([c.lookup.columns[0]] if c.lookup.columns else []),
        *([c.lookup.by] if c.lookup.by else []),
        *(key for key, _ in c.lookup.fixed),
    }
    assert {i.name for i in c.inputs if not i.optional} <= filled | {
        i.name for i in c.inputs if getattr(i, "start", None)
    }


@pytest.mark.parametrize("name", NAMES)
def test_the_steps_end_in_the_number_of_the_answer(name):
    c = calculator(name)
    seen = 0
    for row in examples(name):
        if row.get("error") or row.get("stopped"):
            continue
        given = read_inputs(c, {key: str(text) for key, text in row["inputs"].items()})
        for title, line in print_steps(c, given.values):
            seen += 1
            assert title and " = " in line and not re.search(r"nan|inf\b|None|\{", line), line
    assert seen


@pytest.mark.parametrize("name", NAMES)
def test_every_face_can_be_made_twice_alike(name):
    c = calculator(name)
    for face in (render_calculator, render_formula, render_model_card, render_lookup, print_script):
        assert face(name, c) == face(name, c) and len(face(name, c)) > 200
    assert "try it" in render_examples(name, c, examples(name))


@pytest.mark.parametrize("name", NAMES)
def test_the_page_without_script_holds_form_table_and_words(name):
    c = calculator(name)
    form = render_calculator(name, c)
    for i in c.inputs:
        assert f'name="{i.name}"' in form
    assert all(f'data-output="{o.name}"' in form for o in c.outputs)
    assert "<table" in render_lookup(name, c) and "<math" in render_formula(name, c)


def test_a_script_never_closes_its_own_tag():
    assert [name for name in NAMES if "</script" in print_script(name, calculator(name)).lower()] == []


@pytest.mark.parametrize("names", [calculator_names, chart_names, drawing_names])
def test_one_name_runs_through_folder_page_and_file(names):
    assert names()
    for name in names():
        assert is_public_name(name) and public_name(module_name(name)) == name


@pytest.mark.parametrize("name", NAMES)
def test_the_next_steps_lead_to_pages_that_exist(name):
    dead = [
        step.page
        for step in calculator(name).next_steps
        if step.page and not (DOCS / step.page.partition("#")[0]).exists()
    ]
    assert dead == []
