"""The working with a reader's own numbers, as the page shows it."""
from __future__ import annotations

from typing import Any, Mapping

from ..science.evaluate import evaluate
from ..science.model import Calculator
from ..science.rounding import plain
from ..science.showing import with_unit
from ..science.units import shown_unit
from ..science.wording import fill_wording, steps_of


def print_steps(c: Calculator, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """(what is worked out, the line) for every formula that is shown for these values."""
    return [line for f in c.formulas if _is_shown(c, f.name, values) for line in _formula(f, values)]


def _is_shown(c: Calculator, name: str, values) -> bool:
    condition = next((o.shown_when for o in c.outputs if o.name == name), None)
    return condition is None or evaluate(condition, values)


def _formula(f, values):
    for step in steps_of(f.title, f.symbol, f.expression, f.unit):
        working = fill_wording(step.wording, values)
        result = with_unit(plain(evaluate(step.result, values)), shown_unit(step.unit))
        yield step.title, line(step.symbol, working, result)


def line(symbol: str, working: str, result: str) -> str:
    """`LBM = 0.407 × 70 + … = 49.2 kg`; a result that is the whole working is not repeated."""
    return f"{symbol} = {working}" if working == result else f"{symbol} = {working} = {result}"
