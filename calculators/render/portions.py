"""Portion cards: what one eats, drawn, with its amount and the protein in it.

    docs/data/portion_cards.csv      shelf, picture, words, grams
    docs/data/foods_portions.csv     protein in 100 g, or in a recipe portion
    docs/data/foods_protein_energy_leucine.csv
            └──► /// portions | eggs-and-dairy

The protein of a card is worked out here, from the series: no number is typed in by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ..science.mistakes import BadDefinition
from ..science.rounding import fixed
from ..sources.catalogue import food
from ..sources.series import series
from .food import food_mark
from .templating import render_template

CARDS, OURS, USDA = "portion_cards", "foods_portions", "foods_protein_energy_leucine"
TAGS = {"soft": "soft", "plants": "plants alone", "cheap": "costs little"}
LIKE = {"palm": "palm", "fist": "fist", "thumbs": "", "cup": "cup", "tablespoon": "tablespoon", "slice": "slice"}
"""What a portion is as large as, and the picture of it where one is drawn."""


@dataclass(frozen=True)
class Portion:
    """One card: `protein` in grams, unrounded; `works` are those its numbers rest on."""

    picture: str
    name: str
    measure: str
    like: str
    grams: float | None
    protein: float
    tags: tuple[str, ...]
    works: tuple[str, ...]

    @property
    def whole(self) -> int:
        """Protein as a card shows it: whole grams."""
        return int(fixed(round(self.protein, 9), 0))


def shelf_names() -> list[str]:
    """Every shelf of cards, in the order of the series."""
    return list(dict.fromkeys(row["shelf"] for row in series(CARDS).rows))


def shelf(name: str) -> list[Portion]:
    """The cards of a shelf. Raises BadDefinition for a code that no series knows."""
    return [_portion(row) for row in series(CARDS).only(shelf=name).rows]


def _portion(row: dict[str, Any]) -> Portion:
    source = food_row(row["code"])
    if row["grams"] is None:
        protein = source["derived_protein_g_per_portion"]
    else:
        protein = source["protein_g_per_100g"] * row["grams"] / 100
    works = tuple(key.strip() for key in source["source_key"].split(";"))
    tags = tuple((row["tags"] or "").split())
    return Portion(
        row["picture"], row["name"], row["measure"], row["size_like"] or "", row["grams"], protein, tags, works
    )


def food_row(code: str) -> dict[str, Any]:
    """The row of a food: `sr01036`, `R05` of our portions, `usda:1129` of the table with leucine."""
    table, column, wanted = (USDA, "ndb_number", int(code[5:])) if code.startswith("usda:") else (OURS, "id", code)
    found = series(table).only(**{column: wanted}).rows
    if len(found) != 1:
        raise BadDefinition(f"docs/data/{CARDS}.csv: {len(found)} rows of {table} are called {code}; one must be.")
    return found[0]


def render_portions(name: str, cite: Callable[..., str]) -> str:
    """The part of a shelf: a list of cards, and the works they rest on."""
    cards = shelf(name)
    works = sorted({work for card in cards for work in card.works})
    rows = [
        {
            "card": card,
            "picture": Markup(food_mark(food(card.picture))),
            "like": Markup(food_mark(food(LIKE[card.like]))) if LIKE.get(card.like) else "",
            "amount": unbroken(card.measure),
            "tags": ", ".join(TAGS[tag] for tag in card.tags if tag != name),
        }
        for card in cards
    ]
    return render_template("portions", rows=rows, cite=Markup(cite(*works)))


def unbroken(words: str) -> str:
    """Grams that stay with their number at the end of a line."""
    return re.sub(r"(?<=\d) (?=g\b)", "\N{NO-BREAK SPACE}", words)
