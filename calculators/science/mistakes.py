"""What an author or a reader got wrong: where, what is allowed, and the remedy.

ValueError
├── BadInput           a reader's value: names the input, what is allowed, an example, what may be meant
│   └── BadInputs      several of them, a line each
└── BadDefinition      a calculator, chart or series that may not be built
    └── AuthorMistakes     one or more Mistake found in the files an author writes; stops the build
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mistake:
    """One thing an author can put right."""

    file: str
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.remedy}".rstrip()


class BadInput(ValueError):
    """A value that cannot be used. The message names the input, what is allowed and an example.

    `offers` are typed texts that read without question and may be what was meant: `1.65 m`, `5 ft 11 in`.
    """

    def __init__(self, name: str, message: str, offers: tuple[str, ...] = ()):
        self.name = name
        self.offers = offers
        super().__init__(message)

    @property
    def each(self) -> tuple[BadInput, ...]:
        return (self,)


class BadInputs(BadInput):
    """Every value of one form that cannot be used, in the order of the form; `name` and `offers` are the first one's."""

    def __init__(self, bad: list[BadInput]):
        super().__init__(bad[0].name, "\n".join(map(str, bad)), bad[0].offers)
        self._each = tuple(bad)

    @property
    def each(self) -> tuple[BadInput, ...]:
        return self._each


class BadDefinition(ValueError):
    """A definition that breaks a law of the house."""


class AuthorMistakes(BadDefinition):
    """Every mistake found, so that one run shows them all."""

    def __init__(self, mistakes: Iterable[Mistake]):
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


def closest(word: str, known: Iterable[str]) -> str:
    """The name that was probably meant, or an empty string."""
    return next(iter(difflib.get_close_matches(word, sorted(known), n=1)), "")


def nearest(word: str, known: Iterable[str]) -> str:
    """`Did you mean …?` for a misspelt name, or an empty string."""
    close = closest(word, known)
    return f"Did you mean {close}?" if close else ""
