"""A worked example: what is typed, and what must come out. The same row tests every face.

- name: A woman of 62 kg and 165 cm
  kind: published            # published, by hand, edge, units, refused
  inputs: {sex: female, weight: 62 kg, height: 165 cm}
  outputs: {james: 45.4}     # in the output's own unit
  tolerance: {james: 0.05}   # half the last printed digit; without it 1e-9 of the value
  bands: {james: estimate}
  headline: the whole sentence a reader sees
  stopped: kidneys           # the key of a stop or an exclusion; then no outputs
  error: weight              # the input that is refused; then no outputs
  where: the place it was published, or the working by hand
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .answer import Answer, answer
from .inputs import read_inputs
from .mistakes import BadDefinition, BadInput
from .model import Calculator

KINDS = ("published", "by hand", "edge", "units", "refused")
CLOSE = 1e-9


@dataclass(frozen=True)
class Example:
    """One row of examples.yaml."""

    name: str
    kind: str
    inputs: Mapping[str, str]
    where: str
    outputs: Mapping[str, float] = field(default_factory=dict)
    tolerance: Mapping[str, float] = field(default_factory=dict)
    bands: Mapping[str, str] = field(default_factory=dict)
    headline: str = ""
    stopped: str = ""
    error: str = ""


def read_example(calculator: str, row: Mapping[str, Any]) -> Example:
    """A row as written -> an Example. Raises BadDefinition for an unknown field or nothing to check."""
    unknown = set(row) - set(Example.__dataclass_fields__)
    if unknown:
        raise BadDefinition(
            f"{calculator}: the example {row.get('name')!r} has the unknown field {', '.join(sorted(unknown))}."
        )
    lacking = [f for f in ("name", "kind", "inputs", "where") if not row.get(f)]
    if lacking:
        raise BadDefinition(f"{calculator}: the example {row.get('name')!r} lacks {', '.join(lacking)}.")
    example = Example(**{**row, "inputs": {k: str(v) for k, v in row["inputs"].items()}})
    if example.kind not in KINDS:
        raise BadDefinition(
            f"{calculator}: the example {example.name!r} has the kind {example.kind!r}. Allowed: {', '.join(KINDS)}."
        )
    if not (example.outputs or example.bands or example.headline or example.stopped or example.error):
        raise BadDefinition(
            f"{calculator}: the example {example.name!r} expects nothing, so it cannot fail. Say what comes out."
        )
    return example


def check_example(c: Calculator, e: Example) -> list[str]:
    """How the calculator differs from the example; empty when it agrees."""
    try:
        got = answer(c, read_inputs(c, e.inputs))
    except BadInput as refused:
        return (
            []
            if e.error == refused.name
            else [f"{e.name}: refused {refused.name} ({refused}), expected {e.error or 'an answer'}"]
        )
    if e.error:
        return [f"{e.name}: expected {e.error} to be refused, got “{got.headline}”"]
    return [f"{e.name}: {said}" for said in _differences(e, got)]


def _differences(e: Example, got: Answer) -> Iterator[str]:
    stopped = got.stopped[0] if got.stopped else ""
    if stopped != e.stopped:
        yield f"stopped by {stopped or 'nothing'}, expected {e.stopped or 'nothing'}"
    if e.headline and got.headline != e.headline:
        yield f"says “{got.headline}”, expected “{e.headline}”"
    results = {r.name: r for r in got.results}
    for name, expected in e.outputs.items():
        value = results[name].value
        allowed = e.tolerance.get(name, CLOSE * max(1.0, abs(expected)))
        if value is None or math.isnan(value) or abs(value - expected) > allowed * (1 + CLOSE):
            yield f"{name} is {value}, expected {expected} within {allowed}"
    for name, band in e.bands.items():
        if results[name].band != band:
            yield f"{name} is in the band {results[name].band}, expected {band}"
