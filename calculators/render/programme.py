"""A programme for a page: one table for the twelve weeks, its movements with small pictures, and the rules.

    render_programme("level-2")   for whom, what first, the table, what is added after a fall
    render_rules()                go up, stay, go down, come back: once a page

Nothing here needs a script. A level that is the target of the address prints alone (programmes.css).
"""

from __future__ import annotations

from markupsafe import Markup

from ..science.programme import OURS, RULES, Phase, Programme, Row, week_minutes
from ..sources.catalogue import movement
from ..sources.programmes import frame, programme
from .movement import PAGE, picture
from .templating import cite, render_template

UNITS = {"times": "", "seconds": " s", "steps": " steps"}


def render_programme(name: str) -> str:
    """The twelve weeks of one level."""
    p, f = programme(name), frame()
    most, source = f.falls
    return render_template(
        "programme",
        p=p,
        name=name,
        page=PAGE,
        phases=p.phases,
        lines=_lines(name, p.phases, pictures=True),
        other=_lines(name, p.after_a_fall, pictures=False),
        rests=_rests(p.phases),
        sources=cite(*_works(p)),
        weeks=[week_minutes(p, at) for at in range(len(p.phases))],
        fell=[week_minutes(p, at, fell=True) for at in range(len(p.phases))],
        enough=week_minutes(p, len(p.phases) - 1, fell=True) >= most,
        hours=most // 60,
        falls=cite(source),
        frail=cite(f.bounds["minutes_frail"].high_from) if p.level == 1 else "",
    )


def _lines(name: str, phases: tuple[Phase, ...], pictures: bool) -> list[dict]:
    """A line for each movement, in the order in which it comes, with what each phase asks of it."""
    order: list[str] = []
    before: tuple[Row, ...] = ()
    for phase in phases:
        for k, row in enumerate(phase.session):
            if row.movement not in order:  # under the one whose place it takes, so that harder stands under easier
                ahead = [r.movement for r in (*phase.session[:k], *before[k : k + 1])]
                order.insert(max((order.index(name) + 1 for name in ahead), default=0), row.movement)
        before = phase.session
    return [_line(name, other, phases, pictures) for other in order]


def _line(name: str, other: str, phases: tuple[Phase, ...], pictures: bool) -> dict:
    m = movement(other)
    asked = [next((row for row in phase.session if row.movement == other), None) for phase in phases]
    return {
        "name": other,
        "title": m.title,
        "each_side": m.each_side,
        "picture": Markup(picture(other, m, False, f"-in-{name}")) if pictures else "",
        "cells": [
            {"much": much(row), "printed": row.source != OURS} if row else {"much": "", "printed": False}
            for row in asked
        ],
    }


def much(row: Row) -> str:
    """“2 × 8”, “3 × 10 s”, “60 s”."""
    count = f"{row.count}{UNITS[row.counted]}"
    return count if row.sets == 1 and row.counted == "seconds" else f"{row.sets} × {count}"


def _rests(phases: tuple[Phase, ...]) -> list[tuple[str, int]]:
    """The rest after a set, by kind: strength is counted in times."""
    found: dict[str, int] = {}
    for phase in phases:
        for row in phase.session:
            if row.rest:
                found.setdefault("strength" if row.counted == "times" else "balance", row.rest)
    return sorted(found.items(), reverse=True)


def _works(p: Programme) -> list[str]:
    return sorted({row.source for phase in p.phases for row in phase.session if row.source != OURS})


def render_rules() -> str:
    """When to go up, stay, go down, and how to come back."""
    rules = frame().rules
    ways = [
        (title, [(text, cite(source) if source != OURS else " (our choice)") for text, source in rules[way]])
        for way, title in RULES.items()
    ]
    return render_template("programme_rules", ways=ways)
