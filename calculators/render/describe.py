"""A calculator as data for programmers and teachers: what `python -m calculators describe` prints."""
from __future__ import annotations

from typing import Any

from ..science.answer import Answer
from ..science.inputs import allowed, example_of
from ..science.model import Calculator, Choice, Input, Output, Range
from ..science.wording import formula_text


def describe(name: str, c: Calculator) -> dict[str, Any]:
    """Inputs with unit, range and options; outputs with unit and bands; formulas; sources."""
    return {
        "name": name, "title": c.title, "question": c.question, "for": c.for_whom, "not_for": c.not_for,
        "inputs": [_input(i) for i in c.inputs],
        "exclusions": [{"name": e.key, "label": e.label} for e in c.exclusions],
        "outputs": [_output(o) for o in c.outputs],
        "formulas": [{"name": f.name, "title": f.title, "formula": formula_text(f.expression), "unit": f.unit, "source": f.source}
                     for f in c.formulas],
        "sources": all_sources(c),
    }


def _input(i: Input) -> dict[str, Any]:
    if isinstance(i, Choice):
        return {"name": i.name, "label": i.label, "options": dict(i.options), "optional": i.optional}
    return {
        "name": i.name, "label": i.label, "unit": i.ways[0].units[0].code, "range": [i.limits.low, i.limits.high],
        "allowed": allowed(i, i.ways[0]), "typed_in": [w.key for w in i.ways], "example": example_of(i, i.ways[0]), "optional": i.optional,
    }


def _output(o: Output) -> dict[str, Any]:
    return {
        "name": o.name, "label": o.label, "unit": o.unit, "source": o.source,
        "error": o.error.says if isinstance(o.error, Range) else o.error.because,
        "bands": [{"band": b.key, "says": b.says} for b in o.bands],
    }


def all_sources(c: Calculator) -> list[str]:
    """Every work a calculator rests on, once, in the order a page meets them."""
    keys = [f.source for f in c.formulas] + [o.source for o in c.outputs]
    keys += [o.error.source for o in c.outputs if isinstance(o.error, Range)] + list(c.sources)
    return list(dict.fromkeys(keys))


def computed(a: Answer) -> dict[str, dict[str, Any]]:
    """An answer as data: for each output value, unit, low, high, band and what it says."""
    return {r.name: {"value": r.value, "unit": r.unit, "low": r.low, "high": r.high, "band": r.band, "says": r.says} for r in a.results}
