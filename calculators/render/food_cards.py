"""The picture on the card of each food that a day is built from."""

from __future__ import annotations

from markupsafe import Markup

from ..sources.catalogue import food
from .food import food_mark

PICTURES = {
    "egg": "boiled-eggs",
    "milk": "milk",
    "yoghurt": "yoghurt",
    "cottage_cheese": "cottage-cheese",
    "ricotta": "ricotta",
    "cheddar": "cheese",
    "chicken": "chicken-leg",
    "mince": "mince",
    "salmon": "salmon",
    "tuna": "tuna",
    "sardines": "sardines",
    "tofu": "tofu",
    "tempeh": "tempeh",
    "lentils": "lentils",
    "chickpeas": "chickpeas",
    "black_beans": "black-beans",
    "peanut_butter": "peanut-butter",
    "almonds": "almonds",
    "porridge": "porridge",
    "rice": "rice",
    "pasta": "pasta",
    "millet": "millet",
    "tortilla": "tortillas",
    "potato": "potato",
}


def food_for(calculator: str, field: str) -> Markup:
    """The picture of a field that asks for portions of a food; nothing for every other field."""
    name = PICTURES.get(field) if calculator == "protein-day" else None
    return Markup(food_mark(food(name))) if name else Markup("")
