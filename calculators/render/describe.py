"""A calculator as data for programmers and teachers: what `python -m calculators describe` prints."""

from __future__ import annotations

from typing import Any

from ..science.doubts import doubts_of
from ..science.inputs import allowed, example_of
from ..science.model import Band, Calculator, Choice, Exclusion, Input, NextStep, Output, Range, Stop
from ..science.wording import formula_text


def describe(name: str, c: Calculator) -> dict[str, Any]:
    """Inputs with unit, range and options; whom it does not fit; outputs with unit and bands; headline; formulas; sources."""
    return {
        "name": name,
        "title": c.title,
        "question": c.question,
        "for": c.for_whom,
        "not_for": c.not_for,
        "inputs": [_input(i) for i in c.inputs],
        "exclusions": [{"name": e.key, "label": e.label, **_said(e)} for e in c.exclusions],
        "stops": [{"name": s.key, **_said(s)} for s in c.stops],
        "doubts": [{"names": list(d.names), "says": d.says} for d in doubts_of(c)],
        "outputs": [_output(o) for o in c.outputs],
        "headline": [_band(b) for b in c.headline],
        "next": [_step(s) for s in c.next_steps],
        "formulas": [
            {
                "name": f.name,
                "title": f.title,
                "formula": formula_text(f.expression),
                "unit": f.unit,
                "source": f.source,
            }
            for f in c.formulas
        ],
        "sources": all_sources(c),
    }


def _input(i: Input) -> dict[str, Any]:
    if isinstance(i, Choice):
        return {"name": i.name, "label": i.label, "options": dict(i.options), "optional": i.optional}
    return {
        "name": i.name,
        "label": i.label,
        "unit": i.ways[0].units[0].code,
        "range": [i.limits.low, i.limits.high],
        "allowed": allowed(i, i.ways[0]),
        "typed_in": [w.key for w in i.ways],
        "example": example_of(i, i.ways[0]),
        "optional": i.optional,
    }


def _output(o: Output) -> dict[str, Any]:
    return {
        "name": o.name,
        "label": o.label,
        "unit": o.unit,
        "source": o.source,
        "error": o.error.says if isinstance(o.error, Range) else o.error.because,
        "bands": [_band(b) for b in o.bands],
    }


def _band(b: Band) -> dict[str, Any]:
    return {"band": b.key, **_said(b)}


def _said(it: Band | Exclusion | Stop) -> dict[str, Any]:
    """Its sentence; its urgency and its own next steps where it has them."""
    more = {"urgency": getattr(it, "urgency", ""), "next": [_step(s) for s in getattr(it, "steps", ())]}
    return {"says": it.says, **{key: text for key, text in more.items() if text}}


def _step(s: NextStep) -> dict[str, str]:
    return {"says": s.says, "page": s.page}


def all_sources(c: Calculator) -> list[str]:
    """Every work a calculator rests on, once, in the order a page meets them."""
    keys = [f.source for f in c.formulas] + [o.source for o in c.outputs]
    keys += [o.error.source for o in c.outputs if isinstance(o.error, Range)] + list(c.sources)
    return list(dict.fromkeys(keys))
