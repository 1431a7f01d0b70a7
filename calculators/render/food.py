"""A picture of food: its strokes, its name, and what it looks like for those who cannot see it.

calculators/foods/<kind>.py   FOODS = {"boiled-eggs": Food("Boiled eggs", "Two halves …", strokes), …}
food_picture(food)            the picture with its words, for a reader who cannot see it
food_mark(food)               the same without words, beside a name that says it all
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from .food_strokes import SHEET


@dataclass(frozen=True)
class Food:
    """One drawn food. `shows`: a sentence for those who cannot see it."""

    name: str
    shows: str
    strokes: str


def food_mark(food: Food) -> str:
    """The picture for a place where its name stands beside it: silent for a screen reader."""
    return _svg(food, 'aria-hidden="true"')


def food_picture(food: Food) -> str:
    """The picture for a place where it stands alone."""
    return _svg(food, f'role="img" aria-label="{escape(food.name)}: {escape(food.shows)}"')


def _svg(food: Food, words: str) -> str:
    pencil = 'fill="none" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<svg class="food" viewBox="0 0 {SHEET} {SHEET}" {words}>'
        f'<g {pencil} style="stroke:var(--food-line)">{food.strokes}</g></svg>'
    )
