"""An answer as data for other programs: what `python -m calculators compute` prints.

{"boer": {value, unit, low, high, band, says, text, range}, …,      one for each output, by its name
 "headline": …, "key": …, "urgency": …, "stopped": …, "unsure": […], "next": […]}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..science.answer import Answer, Result
from ..science.inputs import Given
from ..science.model import Calculator

RESERVED = ("headline", "key", "urgency", "stopped", "unsure", "next")
"""What stands beside the outputs; no output may be called so."""


def computed(c: Calculator, given: Given, a: Answer) -> dict[str, Any]:
    """The results by name, then the sentence over them all, what stopped it, what to ask again, and what to do next."""
    stopped = dict(zip(("key", "says"), a.stopped)) if a.stopped else None
    return {
        **{r.name: _result(r) for r in a.results},
        "headline": a.headline,
        "key": getattr(a, "key", "") or (stopped or {}).get("key", ""),
        "urgency": getattr(a, "urgency", ""),
        "stopped": stopped,
        "unsure": list(unsure(given)),
        "next": [{"says": step.says, "page": step.page} for step in getattr(a, "steps", ()) or c.next_steps],
    }


def _result(r: Result) -> dict[str, Any]:
    return {
        "value": r.value,
        "unit": r.unit,
        "low": r.low,
        "high": r.high,
        "band": r.band,
        "says": r.says,
        "text": r.text,
        "range": r.range,
    }


def unsure(given: Given) -> Iterator[dict[str, Any]]:
    """What may be a slip: the inputs, the question, and what may have been meant."""
    for doubt in given.unsure:
        yield {
            "names": list(doubt.names),
            "says": doubt.says,
            "offers": [{"name": o.name, "text": o.text} for o in doubt.offers],
        }


def reserved_names(c: Calculator) -> list[str]:
    """Outputs whose name is taken by what stands beside them."""
    return [o.name for o in c.outputs if o.name in RESERVED]
