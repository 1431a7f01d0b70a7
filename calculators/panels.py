"""What expert panels draw: their lines, in numbers, in words, and as a verdict on what was measured."""

from .science.common import against, against_by_sex, for_each_sex
from .science.published import in_words, meets

__all__ = ["against", "against_by_sex", "for_each_sex", "in_words", "meets"]
