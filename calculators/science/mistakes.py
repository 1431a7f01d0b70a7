"""What an author or a reader got wrong: where, what is allowed, and the remedy.

    ValueError
    ├── BadInput           a reader's value: names the input, what is allowed, an example
    └── BadDefinition      a calculator, chart or series that may not be built
    AuthorMistakes         one or more Mistake found in pages or data; stops the build
"""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mistake:
    """One thing an author can put right."""

    file: str
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.remedy}"


class AuthorMistakes(Exception):
    """Every mistake found, so that one run shows them all."""

    def __init__(self, mistakes: list[Mistake]):
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


class BadInput(ValueError):
    """A value that cannot be used. The message names the input, what is allowed and an example."""

    def __init__(self, name: str, message: str):
        self.name = name
        super().__init__(message)


class BadDefinition(ValueError):
    """A definition that breaks a law of the house."""
