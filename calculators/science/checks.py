"""What a definition must hold before it may be built. Each law answers with sentences, not with True."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .advice import URGENCIES, Exclusion, Stop
from .expression import Expression, Pick, Symbol, walk
from .inputs import example_of
from .model import Band, Calculator, Choice, NoError, Range
from .units import SHOWN

_SLOT = re.compile(r"\{([a-z0-9_]+)")
LEAST_NEXT_STEPS = 3


def check_calculator(name: str, c: Calculator, citable: set[str], charts: set[str]) -> list[str]:
    """Every broken law of one definition, as sentences that say what is wrong and what to write."""
    return [f"{name}: {said}" for law in _LAWS for said in law(c, citable, charts)]


def _expressions(c: Calculator) -> Iterator[tuple[str, Expression]]:
    for o in c.outputs:
        yield o.name, o.value
        if isinstance(o.error, Range):
            yield o.name, o.error.low
            if o.error.high is not None:
                yield o.name, o.error.high
        yield from ((o.name, b.when) for b in o.bands if b.when is not None)
        if o.shown_when is not None:
            yield o.name, o.shown_when
    yield from ((f.name, f.expression) for f in c.formulas)
    yield from ((s.key, s.when) for s in c.stops)
    yield from ((d.key, d.when) for d in c.doubts)
    yield from (("headline", b.when) for b in c.headline if b.when is not None)


def _sources_are_citable(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    wanted = [(f"formula {f.name}", f.source) for f in c.formulas]
    wanted += [(f"output {o.name}", o.source) for o in c.outputs]
    wanted += [(f"error of {o.name}", o.error.source) for o in c.outputs if isinstance(o.error, Range)]
    wanted += [("sources", key) for key in c.sources]
    for place, key in wanted:
        if not key:
            yield f"{place} names no source. Give the key of a verified work in docs/references.bib."
        elif key not in citable:
            yield f"{place} cites {key}, which is not a verified work in docs/references.bib."


def _inputs_are_known(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    names = {i.name for i in c.inputs} | {"value"}
    for place, expression in _expressions(c):
        for node in walk(expression):
            if isinstance(node, Symbol) and node.name not in names:
                yield f"{place} uses {node.name}, which is not an input. Add it to inputs."
    for doubt in c.doubts:
        for name in (*doubt.names, *_SLOT.findall(doubt.says)):
            if name not in {i.name for i in c.inputs if not isinstance(i, Choice)} or name not in doubt.names:
                yield f"doubt {doubt.key} names {name}, which is not a measured input of it. Add it to inputs and to its names."


def _outputs_have_error_and_bands(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    for o in c.outputs:
        if isinstance(o.error, NoError) and len(o.error.because.split()) < 4:
            yield f"output {o.name} has no error and no sentence that says why none is known."
        if not o.bands or o.bands[-1].when is not None:
            yield f"output {o.name} needs bands, the last with when=None."
        if o.shown_when is not None and not o.hidden_says:
            yield f"output {o.name} can be hidden but hidden_says does not say why."
        if o.unit not in SHOWN:
            yield f"output {o.name} has the unit {o.unit}, which science/units.py cannot show. Add it to SHOWN."


def _sentences_fill(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    known = {i.name for i in c.inputs} | {o.name for o in c.outputs}
    bands: list[Band] = [*c.headline, *(b for o in c.outputs for b in o.bands)]
    for text in [b.says for b in bands] + [o.hidden_says for o in c.outputs]:
        for slot in _SLOT.findall(text):
            if slot not in known:
                yield f"the sentence “{text}” has the slot {{{slot}}}, which is neither input nor output."
        if re.search(r"\byou have\b", text, re.I):
            yield f"the sentence “{text}” says “you have”. A result is worth checking, it is not a diagnosis."


def _headline_ends(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    if not c.headline or c.headline[-1].when is not None:
        yield "headline needs at least one band, the last with when=None."


def _inputs_make_sense(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    for i in c.inputs:
        if isinstance(i, Choice):
            continue
        low, high = i.limits.low, i.limits.high
        if not low < high or not i.limits.because:
            yield f"input {i.name} needs limits with low < high and a reason in words."
        for way in i.ways:
            example_of(i, way)


def _next_steps_are_there(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    if len(c.next_steps) < LEAST_NEXT_STEPS:
        yield f"next_steps has {len(c.next_steps)}; a reader leaves with {LEAST_NEXT_STEPS} things to do."


def _words_are_there(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    for word in ("title", "question", "for_whom", "not_for", "knows_not"):
        if not getattr(c, word).strip():
            yield f"{word} is empty. Say it in one plain sentence."


def _lookup_fits(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    if c.lookup is None:
        yield "lookup is missing: without script and on paper the table is the calculator."


def _chart_is_there(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    if c.here and c.here.chart not in charts:
        yield f"here names the chart {c.here.chart}, which is not in calculators/charts."


def _tables_have_origin(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    for place, expression in _expressions(c):
        for node in walk(expression):
            if isinstance(node, Pick) and not node.table.origin.get("source"):
                yield f"{place} reads the series {node.table.name}, whose .yml names no source."


_WHOM = re.compile(
    r"\b(?:doctor|physiotherapist|dietitian|nurse|midwife|pharmacist|(?:care|kidney|heart) team|emergency call|ambulance)s?\b",
    re.I,
)
_SENDS = re.compile(rf"{_WHOM.pattern}|\bworth (?:checking|asking|considering)\b", re.I)
_HOW_SOON = {"soon": "within two weeks", "week": "this week", "now": "now|at once|today|the same day"}


def _advised(c: Calculator) -> Iterator[tuple[str, Band | Stop | Exclusion]]:
    """Everything that may send somebody to someone, with the place it stands in."""
    yield from ((f"the band {b.key} of the headline", b) for b in c.headline)
    yield from ((f"the band {b.key} of output {o.name}", b) for o in c.outputs for b in o.bands)
    yield from ((f"the stop {s.key}", s) for s in c.stops)
    yield from ((f"the exclusion {e.key}", e) for e in c.exclusions)


def _advice_has_its_urgency(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    """The words and the urgency say the same: nobody is sent without one, and none stands there without whom and how soon."""
    for place, advised in _advised(c):
        says, urgency = advised.says, advised.urgency
        if urgency not in URGENCIES:
            yield f'{place} has the urgency {urgency!r}. Allowed: {", ".join(repr(u) for u in URGENCIES)}. For example urgency="check".'
        elif not urgency and _SENDS.search(says):
            yield f'{place} sends somebody to someone (“{says}”) and has no urgency. Give it one of {", ".join(URGENCIES[1:])}. For example urgency="check".'
        elif urgency in URGENCIES[2:] and not _WHOM.search(says):
            yield f"{place} has the urgency {urgency} and does not say whom to see (“{says}”). Write for example “with a doctor or physiotherapist”."
        elif urgency in _HOW_SOON and not re.search(rf"\b(?:{_HOW_SOON[urgency]})\b", says, re.I):
            yield f"{place} has the urgency {urgency} and does not say how soon (“{says}”). Write for example “{_HOW_SOON[urgency].split('|')[0]}”."
        if advised.steps and len(advised.steps) != LEAST_NEXT_STEPS:
            yield f"{place} has {len(advised.steps)} steps of its own; a reader leaves with {LEAST_NEXT_STEPS} things to do."


def _worse_is_known(c: Calculator, citable: set[str], charts: set[str]) -> Iterator[str]:
    """Which way an input is bad news names an input, and a way."""
    names = {i.name for i in c.inputs}
    for name, way in c.worse:
        if name not in names or way not in ("more", "less"):
            yield f'worse holds {(name, way)!r}. Write an input and “more” or “less”, for example worse=(("{c.inputs[0].name}", "less"),).'


_LAWS = (
    _sources_are_citable,
    _inputs_are_known,
    _outputs_have_error_and_bands,
    _sentences_fill,
    _headline_ends,
    _inputs_make_sense,
    _next_steps_are_there,
    _words_are_there,
    _lookup_fits,
    _chart_is_there,
    _tables_have_origin,
    _worse_is_known,
    _advice_has_its_urgency,
)
