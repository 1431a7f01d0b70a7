"""What several calculators ask of a person, and whom they do not fit: asked in one way everywhere."""

from .science.common import (
    age,
    amputation,
    body_size_exclusions,
    dialysis,
    height,
    pregnant,
    sex,
    swelling,
    under_18,
    unwell,
    weight,
)

__all__ = [
    "age",
    "amputation",
    "body_size_exclusions",
    "dialysis",
    "height",
    "pregnant",
    "sex",
    "swelling",
    "under_18",
    "unwell",
    "weight",
]
