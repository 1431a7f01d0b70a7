"""A definition and what is said beside it become one calculator: each empty text is filled by its place.

    Output("score", …, bands(low=score < line, rest=None))      the structure, in calculator.py
    outputs: {score: {bands: {low: "{score} is below {line}."}}}      the words, in says.yaml

Pure: texts and a calculator in, a calculator and slips out. A text the definition gives itself stays as it is.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from .advice import Band, Exclusion, Stop
from .expression import Named
from .model import Calculator, Card, Choice, Formula, Input, NoError, Output, Quantity, Range, Timer
from .published import Table
from .sentences import Sentences
from .slots import THIS, Place, Scope

Advised = TypeVar("Advised", Band, Stop)


def with_words(c: Calculator, said: Sentences) -> Calculator:
    """The calculator with every sentence in its place. What is wrong with them stands in `said.slips` afterwards."""
    filled = replace(
        c,
        title=said.text(("title",), c.title),
        question=said.text(("question",), c.question),
        for_whom=said.text(("for_whom",), c.for_whom),
        not_for=said.text(("not_for",), c.not_for),
        knows_not=said.text(("knows_not",), c.knows_not),
        inputs=tuple(_input(said, i) for i in c.inputs),
        exclusions=tuple(_exclusion(said, e) for e in c.exclusions),
        stops=tuple(_advice(said, ("stops", s.key), s) for s in c.stops),
        doubts=tuple(replace(d, says=said.text(("doubts", d.key), d.says, answer=True)) for d in c.doubts),
        outputs=tuple(_output(said, o) for o in c.outputs),
        headline=tuple(_advice(said, ("headline", b.key), b, answer=True) for b in c.headline),
        formulas=tuple(_formula(said, f) for f in c.formulas),
        timer=c.timer and _timer(said, c.timer),
        next_steps=c.next_steps or said.next_steps(),
    )
    whole = _Rebuilt(said, {i.name: i for i in filled.inputs})(filled)
    said.close()
    return whole


def _input(said: Sentences, i: Input) -> Input:
    at = ("inputs", i.name)
    words: dict[str, Any] = {
        "label": said.text((*at, "label"), i.label),
        "hint": said.text((*at, "hint"), i.hint, needed=False),
    }
    if isinstance(i, Choice):
        words["options"] = tuple((key, said.text((*at, "options", key), text)) for key, text in i.options)
    else:
        words["limits"] = replace(i.limits, because=said.text((*at, "because"), i.limits.because))
    return replace(i, **words)


def _exclusion(said: Sentences, e: Exclusion) -> Exclusion:
    at = ("exclusions", e.key)
    return replace(
        e, label=said.text((*at, "label"), e.label), says=said.text((*at, "says"), e.says), steps=said.steps_of(e.steps)
    )


def _advice(said: Sentences, at: Place, advised: Advised, scope: Scope | None = None, answer: bool = False) -> Advised:
    """A band or a stop with its sentence and its steps."""
    says = said.text(at, advised.says, scope, answer=answer)
    return replace(advised, says=says, steps=said.steps_of(advised.steps))


def _output(said: Sentences, o: Output) -> Output:
    at, scope = ("outputs", o.name), {THIS: o.name, **dict(o.fills)}
    scope["label"] = label = said.text((*at, "label"), o.label, scope)
    if isinstance(o.error, Range):
        error: Range | NoError = replace(o.error, says=said.text((*at, "range"), o.error.says, scope))
    else:
        error = NoError(said.text((*at, "no_error"), o.error.because, scope))
    hidden = o.hidden_says
    if o.shown_when is not None:
        hidden = said.text((*at, "hidden_says"), hidden, scope, answer=True)
    bands = tuple(_advice(said, (*at, "bands", b.key), b, scope, answer=True) for b in o.bands)
    return replace(o, label=label, error=error, bands=bands, hidden_says=hidden, fills=())


def _formula(said: Sentences, f: Formula) -> Formula:
    at, scope = ("formulas", f.name), dict(f.fills)
    title = said.text((*at, "title"), f.title, scope)
    card = Card(**{x.name: said.text((*at, x.name), getattr(f.card, x.name), scope) for x in fields(Card)})
    return replace(f, title=title, card=card, fills=())


def _timer(said: Sentences, t: Timer) -> Timer:
    signs = said.text(("timer", "stop_signs"), t.stop_signs)
    return replace(t, steps=t.steps or said.texts(("timer", "steps")), stop_signs=signs)


class _Rebuilt:
    """The same tree where formulas, too, hold the inputs with their words, and each named part says what it means."""

    def __init__(self, said: Sentences, inputs: dict[str, Input]):
        self.said, self.inputs = said, inputs
        self.seen: dict[int, tuple[Any, Any]] = {}

    def __call__(self, thing: Any) -> Any:
        if isinstance(thing, Quantity | Choice):
            return self.inputs.get(thing.name, thing)
        if isinstance(thing, Table) or not (isinstance(thing, tuple) or is_dataclass(thing)):
            return thing
        if id(thing) not in self.seen:
            self.seen[id(thing)] = thing, self._parts(thing)  # the thing as well: its id is its own while it lives
        return self.seen[id(thing)][1]

    def _parts(self, thing: Any) -> Any:
        if isinstance(thing, tuple):
            parts = tuple(map(self, thing))
            return thing if all(a is b for a, b in zip(thing, parts)) else parts
        old = {field.name: getattr(thing, field.name) for field in fields(thing)}
        new = {name: self(part) for name, part in old.items()}
        if isinstance(thing, Named):
            new["meaning"] = self.said.text(("terms", thing.symbol), thing.meaning)
        return thing if all(new[name] is part for name, part in old.items()) else replace(thing, **new)
