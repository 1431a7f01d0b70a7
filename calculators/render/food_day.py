"""A sample day as a plate that fills: after each meal, how much of the day's protein lies on it.

    docs/data/sample_days.csv ──► /// food-day | d01

The picture is a pie on a plate: what was there before, what this meal adds, what is still to come. It says nothing that
the words beside it do not say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any

from markupsafe import Markup

from ..science.rounding import fixed
from ..sources.catalogue import food
from ..sources.series import series
from .drawing import n
from .food import food_mark
from .portions import OURS, food_row, unbroken
from .templating import render_template

DAYS = "sample_days"
SHOWN = 0.95
"""Grams of protein: what holds less is named and not drawn."""


@dataclass(frozen=True)
class Meal:
    """One meal: what is eaten, its protein, and what the day holds before and after it; grams, unrounded."""

    name: str
    items: tuple[dict[str, Any], ...]
    protein: float
    before: float

    @property
    def after(self) -> float:
        return self.before + self.protein


def day_names() -> list[str]:
    """Every sample day: d01, d02 …"""
    return list(dict.fromkeys(row["day"].lower() for row in series(DAYS).rows))


def day_title(name: str) -> str:
    """What kind of day it is."""
    return _rows(name)[0]["title"]


def meals(name: str) -> list[Meal]:
    """The meals of a day in their order; each is the sum of its items."""
    found: list[Meal] = []
    items = [row for row in _rows(name) if row["row_type"] == "item"]
    for meal in dict.fromkeys(row["meal"] for row in items):
        eaten = tuple(row for row in items if row["meal"] == meal)
        found.append(Meal(meal, eaten, sum(map(item_protein, eaten)), found[-1].after if found else 0.0))
    return found


def item_protein(row: dict[str, Any]) -> float:
    """Grams of protein in one item, worked out anew: portions of our series, or grams times the value of 100 g."""
    ref, amount = row["item_ref"], row["amount"].split(" ")
    if ":" not in ref:
        return float(amount[0]) * food_row(ref)["derived_protein_g_per_portion"]
    return float(amount[0]) * plain_row(ref)["protein_g_per_100g"] / 100


def plain_row(ref: str) -> dict[str, Any]:
    """The row of a food that was weighed: `sr:1129` and `if:L002` stand in our series, or in the table with leucine."""
    kind, _, code = ref.partition(":")
    ours = f"{kind}{code.zfill(5) if kind == 'sr' else code}"
    known = any(row["id"] == ours for row in series(OURS).rows)
    return food_row(ours if known else f"usda:{code}")


def day_works(name: str) -> list[str]:
    """The works a day rests on: of its foods, and of the tables its plain items stand in."""
    rows = {row["id"]: row for row in series(OURS).rows}
    keys = set()
    for row in _rows(name):
        ref = row["item_ref"] or "sr:"
        known = rows.get(ref)
        keys |= set(known["source_key"].split("; ")) if known else {_table_of(ref)}
    return sorted(keys)


def _table_of(ref: str) -> str:
    return "ifct2017compositions" if ref.startswith("if") else "usda2016sr28"


def _rows(name: str) -> list[dict[str, Any]]:
    return list(series(DAYS).only(day=name.upper()).rows)


def render_day(name: str, cite: Callable[..., str]) -> str:
    """The part of a day."""
    found = meals(name)
    total = found[-1].after
    steps = [
        {
            "name": meal.name.capitalize(),
            "plate": Markup(plate_that_fills(meal.before / total, meal.after / total)),
            "adds": _whole(meal.after) - _whole(meal.before),
            "after": _whole(meal.after),
            "foods": [Markup(food_mark(food(row["picture"]))) for row in meal.items if _drawn(row)],
            "words": unbroken(_listed([_said(row) for row in meal.items])),
        }
        for meal in found
    ]
    return render_template(
        "food_day",
        name=name,
        title=day_title(name),
        steps=steps,
        total=_whole(total),
        cite=Markup(cite(*day_works(name))),
    )


def _whole(grams: float) -> int:
    return int(fixed(round(grams, 9), 0))


def _drawn(row: dict[str, Any]) -> bool:
    return bool(row["picture"]) and item_protein(row) >= SHOWN


def _said(row: dict[str, Any]) -> str:
    """The item as a reader says it: “half of it” for half a recipe portion, grams where it was weighed."""
    name, amount = row["short_name"], row["amount"]
    if amount.startswith("0.5 portion"):
        return f"a half portion of {name}"
    weighed = amount.endswith(" g") and "portion" not in amount
    return f"{name} ({_whole(float(amount.split()[0]))} g)" if weighed else name


def _listed(words: list[str]) -> str:
    said = ", ".join(words)
    return f"{said[0].upper()}{said[1:]}."


def plate_that_fills(before: float, after: float) -> str:
    """A plate from above: the share that was there, and the share that comes, clockwise from the top."""
    parts = _slice(0, before, "keep-soft") + _slice(before, after, "keep")
    return (
        '<svg class="food-day__plate" viewBox="0 0 48 48" aria-hidden="true">'
        '<circle cx="24" cy="24" r="22.5" stroke-width="1.5" style="fill:var(--paper-raised);stroke:var(--line-strong)"/>'
        f'<circle cx="24" cy="24" r="17" stroke-width="1" style="fill:var(--paper-sunk);stroke:var(--line-strong)"/>{parts}</svg>'
    )


def _slice(start: float, end: float, fill: str) -> str:
    """A slice of the pie; a whole one is a disc."""
    if end - start < 0.002:
        return ""
    style = f'stroke-width="1.2" stroke-linejoin="round" style="fill:var(--{fill});stroke:var(--keep)"'
    if end - start > 0.998:
        return f'<circle cx="24" cy="24" r="17" {style}/>'
    (x0, y0), (x1, y1) = _on_rim(start), _on_rim(end)
    return f'<path d="M24 24L{n(x0)} {n(y0)}A17 17 0 {int(end - start > 0.5)} 1 {n(x1)} {n(y1)}Z" {style}/>'


def _on_rim(share: float) -> tuple[float, float]:
    return 24 + 17 * sin(2 * pi * share), 24 - 17 * cos(2 * pi * share)
