"""A calculator's page parts: form and answer, formula, model card, worked examples, look-up table, timer."""

from __future__ import annotations

from urllib.parse import urlencode

from markupsafe import Markup

from ..science.advice import Band, Exclusion, NextStep, Stop
from ..science.answer import answer
from ..science.examples import Example, read_example
from ..science.inputs import read_inputs
from ..science.model import Calculator, Choice, Range
from .describe import all_sources
from .lookup_table import lookup_of, lookup_tables
from .mathml import print_mathml, print_parts
from .steps import print_steps
from .templating import cite, render_template

SHOWN_EXAMPLES = 3


def render_calculator(name: str, c: Calculator) -> str:
    """The form, the answer, the steps and the next steps."""
    return render_template(
        "calculator", name=name, c=c, examples=(), own_steps=own_steps(c), cites=cite(*all_sources(c))
    )


def render_timer(name: str, c: Calculator) -> str:
    """The short form of a timed test: a watch, the count, the answer."""
    return render_template("timer", name=name, c=c, examples=(), own_steps=own_steps(c), cites=cite(*all_sources(c)))


def own_steps(c: Calculator) -> list[tuple[str, tuple[NextStep, ...]]]:
    """Next steps that belong to some answers only: the keys of those answers, and the steps; each list stands once."""
    lists: dict[tuple[NextStep, ...], list[str]] = {}
    advised: tuple[Band | Stop | Exclusion, ...] = (*c.headline, *c.stops, *c.exclusions)
    for thing in advised:
        if thing.steps:
            lists.setdefault(thing.steps, []).append(thing.key)
    return [(" ".join(keys), steps) for steps, keys in lists.items()]


def render_formula(name: str, c: Calculator) -> str:
    """The equations as printed, with what each letter means."""
    formulas = [
        {
            "title": f.title,
            "cite": cite(f.source),
            "math": Markup(print_mathml(f.symbol, f.expression, f.unit)),
            "parts": [(meaning, Markup(math)) for meaning, math in print_parts(f.expression)],
        }
        for f in c.formulas
    ]
    symbols = [(i.symbol, i.label, i.ways[0].units[0].shown) for i in c.inputs if not isinstance(i, Choice)]
    return render_template("formula", name=name, formulas=formulas, symbols=symbols)


_CARD_WORDS = (
    ("year", "Year"),
    ("purpose", "What it was made for"),
    ("people", "Who was measured"),
    ("reference_method", "Measured with"),
    ("error", "How far off"),
    ("fails", "Where it fails"),
)


def render_model_card(name: str, c: Calculator) -> str:
    """Who was measured, how, how well; and how far off each answer may be."""
    formulas = [
        {"title": f.title, "cite": cite(f.source), "card": [(word, getattr(f.card, key)) for key, word in _CARD_WORDS]}
        for f in c.formulas
    ]
    errors = [
        (
            o.label,
            o.error.says if isinstance(o.error, Range) else o.error.because,
            cite(o.error.source) if isinstance(o.error, Range) else "",
        )
        for o in c.outputs
    ]
    return render_template("model_card", name=name, formulas=formulas, errors=errors)


def render_lookup(name: str, c: Calculator) -> str:
    """The table for paper, made by the same definition."""
    o = c.output(lookup_of(c).output)
    says = o.error.says if isinstance(o.error, Range) else o.error.because
    return render_template(
        "lookup", name=name, tables=lookup_tables(c), note=f"{o.label}. {says}", cites=cite(o.source)
    )


def render_examples(name: str, c: Calculator, rows: list[dict]) -> str:
    """The first worked examples with every step; the rest run in the tests."""
    examples = [read_example(name, row) for row in rows]
    good = [e for e in examples if not e.error]
    return render_template(
        "examples",
        name=name,
        count=len(examples),
        shown=[_shown(c, e) for e in good[:SHOWN_EXAMPLES]],
        fragment="#" + urlencode(good[0].inputs) if good else "#",
    )


def _shown(c: Calculator, e: Example) -> dict:
    given = read_inputs(c, e.inputs)
    got = answer(c, given)
    return {
        "name": e.name,
        "says": got.headline,
        "where": f"Where it comes from: {e.where}",
        "typed": "; ".join(f"{_label(c, key)}: {typed}" for key, typed in e.inputs.items()),
        "steps": [] if got.stopped else print_steps(c, given.values),
    }


def _label(c: Calculator, key: str) -> str:
    for thing in c.inputs:
        if thing.name == key:
            return thing.label
    return next(e.label for e in c.exclusions if e.key == key)
