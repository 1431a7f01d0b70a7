"""Inputs -> answer: the numbers, how far off they may be, the band of each, and the sentences a reader sees.

docs/assets/scripts/engine.js does the same in the browser; a test compares the two, text included.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .evaluate import evaluate
from .inputs import Given
from .lines import lines_of
from .model import Band, Calculator, Choice, Exclusion, NextStep, Output, Range, Stop
from .rounding import MOST_DIGITS, fixed, to_nearest, true_to_its_lines
from .showing import show, show_parts, with_unit
from .units import Entry, shown_unit

_SLOT = re.compile(r"\{([a-z0-9_]+)(?:\.([a-z]+))?\}")


@dataclass(frozen=True)
class Result:
    """One output, computed: unrounded numbers, and the texts made of them."""

    name: str
    label: str
    unit: str
    value: float | None
    low: float | None
    high: float | None
    band: str
    says: str
    text: str
    range: str


@dataclass(frozen=True)
class Answer:
    """What a reader gets. `stopped` carries the key and the sentence where no number may be given.

    `key` names the band of the headline (or the stop), `urgency` says how soon somebody should look, `steps` what to do next.
    """

    headline: str
    results: tuple[Result, ...]
    stopped: tuple[str, str] | None = None
    key: str = ""
    urgency: str = ""
    steps: tuple[NextStep, ...] = ()


def answer(calculator: Calculator, given: Given) -> Answer:
    """The whole answer for values already read and checked."""
    stop = _stopped(calculator, given)
    if stop:
        results = tuple(_empty(o, "stopped", stop.says) for o in calculator.outputs)
        return Answer(
            stop.says, results, (stop.key, stop.says), stop.key, stop.urgency, stop.steps or calculator.next_steps
        )
    results = tuple(_result(calculator, o, given) for o in calculator.outputs)
    known = {r.name: r for r in results}
    band = band_of(calculator.headline, given.values)
    return Answer(
        fill(band.says, calculator, given, known),
        tuple(replace(r, says=fill(r.says, calculator, given, known)) for r in results),
        None,
        band.key,
        band.urgency,
        band.steps or calculator.next_steps,
    )


def _stopped(calculator: Calculator, given: Given) -> Exclusion | Stop | None:
    ticked = (exclusion for exclusion in calculator.exclusions if exclusion.key in given.excluded)
    return next(ticked, None) or next((stop for stop in calculator.stops if evaluate(stop.when, given.values)), None)


def band_of(bands: tuple[Band, ...], values: Mapping[str, Any]) -> Band:
    """The first band whose condition holds; the last one takes what is left."""
    for band in bands:
        if band.when is None or evaluate(band.when, values):
            return band
    raise LookupError("no band fits; give the last band when=None")


def _empty(o: Output, band: str, says: str) -> Result:
    return Result(o.name, o.label, o.unit, None, None, None, band, says, "", "")


def _result(c: Calculator, o: Output, given: Given) -> Result:
    if o.shown_when is not None and not evaluate(o.shown_when, given.values):
        return _empty(o, "hidden", o.hidden_says)
    x = evaluate(o.value, given.values)
    known = {**given.values, "value": x}
    low = high = None
    if isinstance(o.error, Range):
        low = evaluate(o.error.low, known)
        high = None if o.error.high is None else evaluate(o.error.high, known)
    band = band_of(o.bands, known)
    text = _text(c, o, x, given)
    return Result(o.name, o.label, o.unit, x, low, high, band.key, band.says, text, _range_text(o, low, high, given))


def _way(o: Output, given: Given) -> Entry | None:
    """The unit the reader chose, where this output follows an input; None for the output's own unit."""
    way = given.ways.get(o.follows) if o.follows else None
    return None if way is None or way.canonical else way


def _text(c: Calculator, o: Output, x: float, given: Given) -> str:
    way = _way(o, given)
    if way is not None and way.parts:
        return _parts_text(x, way, lambda v: _side(c, o, v, given))
    (unit,) = way.units if way else (None,)
    size = unit.size if unit else 1
    number = true_to_its_lines(x / size, o.decimals, o.nearest, lambda v: _side(c, o, v * size, given))
    return with_unit(number, unit.shown if unit else shown_unit(o.unit))


def _parts_text(x: float, way: Entry, side_of: Callable[[float], tuple]) -> str:
    """In stones and pounds: whole pounds, or as many digits as keep the text on the value's side of each line."""
    shown = (show_parts(x, way, digits) for digits in range(MOST_DIGITS + 1))
    return next((text for text, said in shown if side_of(said) == side_of(x)), show(x, way))


def _side(c: Calculator, o: Output, x: float, given: Given) -> tuple:
    """On which side of every line that judges it a value stands: its own band, and each comparison anywhere."""
    known = {**given.values, "value": x}
    return band_of(o.bands, known).key, *(evaluate(line, known) for line in _lines(c, o))


_judged: dict[int, tuple[Output, tuple]] = {}


def _lines(c: Calculator, o: Output) -> tuple:
    """The lines of one output, looked for once: by identity, since to hash a whole definition costs more than to answer."""
    if id(o) not in _judged:
        _judged[id(o)] = (o, lines_of(c, o))
    return _judged[id(o)][1]


def _shown(o: Output, x: float, given: Given) -> str:
    way = _way(o, given)
    if way is None:
        return with_unit(fixed(to_nearest(x, o.nearest) if o.nearest else x, o.decimals), shown_unit(o.unit))
    return show(x, way, o.decimals)


def _range_text(o: Output, low: float | None, high: float | None, given: Given) -> str:
    if low is None:
        return ""
    if high is None:
        return f"at least {_shown(o, low, given)}"
    first, last = _shown(o, low, given), _shown(o, high, given)
    return last if first == last else f"{without_shared_unit(first, last)} to {last}"


def without_shared_unit(first: str, last: str) -> str:
    """`70 g` before `84 g` -> `70`. A unit that holds a number itself, as in `6 st 1 lb`, is part of the value and stays."""
    number, _, unit = first.partition(" ")
    return number if last.partition(" ")[2] == unit and not re.search("[0-9]", unit) else first


def fill(template: str, calculator: Calculator, given: Given, results: dict[str, Result]) -> str:
    """Put values into a sentence: `{boer}`, `{boer.range}`, `{boer.low}`, `{age}`, `{sex}`."""
    return _SLOT.sub(lambda m: slot(m[1], m[2] or "text", calculator, given, results), template)


def slot(name: str, part: str, calculator: Calculator, given: Given, results: dict[str, Result]) -> str:
    """The text of one `{name.part}`. Raises KeyError for a name that is neither output nor input."""
    if name in results:
        r, o = results[name], calculator.output(name)
        if part in ("low", "high"):
            x = getattr(r, part)
            return "" if x is None else _shown(o, x, given)
        return {"text": r.text, "range": r.range, "number": r.text.split(" ")[0]}[part]
    each = calculator.input(name)
    x = given.values[name]
    if x is None:
        return ""
    if isinstance(each, Choice):
        said = dict(each.options)[str(x)]
        return said.lower() if part == "text" else said
    return show(float(x), given.ways.get(name, each.ways[0])).removesuffix(" years")
