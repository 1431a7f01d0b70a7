"""The working with a reader's own numbers, as the page shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..science.evaluate import evaluate
from ..science.model import Calculator, Formula
from ..science.rounding import plain
from ..science.showing import with_unit
from ..science.units import shown_unit
from ..science.wording import fill_wording, needed, steps_of


def print_steps(c: Calculator, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """(what is worked out, the line) for every formula that is shown for these values."""
    return [line for f in c.formulas if _is_shown(c, f.name, values) for line in _formula(f, values)]


def _is_shown(c: Calculator, name: str, values: Mapping[str, Any]) -> bool:
    condition = next((o.shown_when for o in c.outputs if o.name == name), None)
    return condition is None or evaluate(condition, values)


def _formula(f: Formula, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for step in steps_of(f.title, f.symbol, f.expression, f.unit):
        if any(values.get(name) is None for name in needed(step.result)):
            continue  # an input was left empty: nothing was worked out with it
        x = evaluate(step.result, values)
        if x is not None:
            yield (
                step.title,
                line(step.symbol, fill_wording(step.wording, values), with_unit(plain(x), shown_unit(step.unit))),
            )


def line(symbol: str, working: str, result: str) -> str:
    """`LBM = 0.407 × 70 + … = 49.2 kg`; a result that is the whole working is not repeated."""
    same = result == working or result.startswith(working + " ")
    return f"{symbol} = {result}" if same else f"{symbol} = {working} = {result}"
