"""Definition -> the small script a page loads: numbers as functions, sentences as data.

What is the same for every calculator (reading, rounding, filling sentences) stands once in
docs/assets/scripts/engine/. Here stands only what differs.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..science.advice import Band, Stop
from ..science.doubts import doubts_of
from ..science.expression import Expression
from ..science.limits import example_of
from ..science.lines import lines_of
from ..science.model import Calculator, Choice, Formula, Output, Quantity, Range
from ..science.units import Entry, Unit, shown_unit
from ..science.wording import Step, needed, steps_of
from .javascript import JavaScript, say
from .shared_parts import roots, shared_parts


def print_script(name: str, c: Calculator) -> str:
    """The whole script of one calculator."""
    js = JavaScript(shared_parts(roots(c)))
    parts = js.print_shared()
    body = ",\n".join(
        f"{key}:{text}"
        for key, text in (
            ("title", say(c.title)),
            ("inputs", say([_input(i) for i in c.inputs])),
            (
                "exclusions",
                say(
                    [
                        {"key": e.key, "says": e.says, **({"urgency": e.urgency} if e.urgency else {})}
                        for e in c.exclusions
                    ]
                ),
            ),
            ("stops", _bands(js, c.stops)),
            (
                "doubts",
                _list(f"[{say(d.key)},{say(d.names)},v=>{js.print_(d.when)},{say(d.says)}]" for d in doubts_of(c)),
            ),
            ("outputs", _list(_output(js, c, o) for o in c.outputs)),
            ("headline", _bands(js, c.headline)),
            ("steps", "v=>" + _list(_step(js, c, line, f.name) for f in c.formulas for line in _lines(f))),
            ("here", say(vars(c.here) if c.here else None)),
        )
    )
    return f"(()=>{{\nconst {{operand,snap,lambertWOfExp}}=keepYourMuscle.engine;\n{js.print_tables()}\n{parts}\nkeepYourMuscle.define({say(name)},{{\n{body}\n}});\n}})();\n"


def _list(items: Iterable[str]) -> str:
    return "[" + ",\n".join(items) + "]"


def _input(i: Quantity | Choice) -> dict:
    if isinstance(i, Choice):
        return {"name": i.name, "label": i.label, "options": dict(i.options), "optional": i.optional, "start": i.start}
    return {
        "name": i.name,
        "label": i.label,
        "whole": i.whole,
        "optional": i.optional,
        "limits": [i.limits.low, i.limits.high, i.limits.usual_low, i.limits.usual_high],
        "because": i.limits.because,
        "ways": [_way(w, i) for w in i.ways],
    }


def _way(way: Entry, i: Quantity) -> dict:
    """One way to type an input; the engine makes every message from it, the limits, the reason and the example."""
    return {
        "key": way.key,
        "units": [_unit(u) for u in way.units],
        **({"minor": _unit(way.minor)} if way.minor else {}),
        "example": example_of(i, way),
    }


def _unit(u: Unit) -> list:
    return [u.shown, u.size, [u.code, *u.also], *([u.others] if u.others else [])]


def _output(js: JavaScript, c: Calculator, o: Output) -> str:
    """One output; what it does not have is left out."""
    low, high = (o.error.low, o.error.high) if isinstance(o.error, Range) else (None, None)
    lines = lines_of(c, o)
    fields = {
        "name": say(o.name),
        "label": say(o.label),
        "unit": say(shown_unit(o.unit)),
        "decimals": say(o.decimals),
        "follows": o.follows and say(o.follows),
        "nearest": o.nearest and say(o.nearest),
        "value": _function(js, o.value),
        "low": _function(js, low),
        "high": _function(js, high),
        "shown": _function(js, o.shown_when),
        "hidden": o.hidden_says and say(o.hidden_says),
        "bands": _bands(js, o.bands),
        "lines": lines and "v=>" + _list(map(js.print_, lines)),
    }
    return "{" + ",".join(f"{k}:{v}" for k, v in fields.items() if v) + "}"


def _function(js: JavaScript, expression: Expression | None) -> str:
    return "" if expression is None else f"v=>{js.print_(expression)}"


def _bands(js: JavaScript, bands: tuple[Band | Stop, ...]) -> str:
    return _list(
        f"[{say(b.key)},{'null' if b.when is None else 'v=>' + js.print_(b.when)},{say(b.says)}{',' + say(b.urgency) if b.urgency else ''}]"
        for b in bands
    )


def _lines(formula: Formula) -> tuple[Step, ...]:
    return steps_of(formula.title, formula.symbol, formula.expression, formula.unit)


def _step(js: JavaScript, c: Calculator, line: Step, formula: str) -> str:
    known = "".join(f"v.{name}==null?null:" for name in needed(line.result))
    shown = next((o.shown_when for o in c.outputs if o.name == formula), None)
    text = f"(x=>x==null?null:[{say(line.title)},{say(line.symbol)},{js.print_wording(line.wording)},x,{say(shown_unit(line.unit))}])({js.print_(line.result)})"
    return f"{known}{text}" if shown is None else f"{js.print_(shown)}?{known}{text}:null"
