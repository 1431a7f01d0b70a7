"""What a `{name}` in a sentence shows, when that is known before any answer.

    words of the part itself  ·  words of the file  ·  words that calculators share  ·  texts and numbers of the definition

`{short_line:g}` prints a number the way Python does; `{_low_weight.LIGHT}` is one of a private file of the catalogue;
`{this}` is an output in its own sentences, for words that several outputs share. A slot of an input or output stays: its
number is known only in an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .mistakes import nearest

Place = tuple[Any, ...]
Scope = Mapping[str, Any]
Elsewhere = Callable[[str, str], Any]
"""What a private file calls so; None where there is none."""
THIS = "this"
_SLOT = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"(\w+)(\.\w+)?(?::(.*))?")
_NO_HALF = "A bracket { or } of this sentence has no other half.", "Close it: {name}."


@dataclass(frozen=True)
class Word:
    """A text under `words:` of one part, and where it stands."""

    text: str
    place: Place


def at(data: Any, place: Place) -> Any:
    """What stands at a place of nested data; None where nothing does."""
    for key in place:
        if isinstance(data, list) and isinstance(key, int):
            data = data[key] if key < len(data) else None
        elif isinstance(data, dict) and key in data:
            data = data[key]
        else:
            return None
    return data


def inside(data: Any, place: Place) -> dict[str, Any]:
    """The names under a place; none where it is no list of names."""
    found = at(data, place)
    return found if isinstance(found, dict) else {}


class Slots:
    """Fills sentences. `names` is what the definition calls its texts and numbers, `answered` its inputs and outputs.

    `used` is told each word that is shown, `slip` what cannot be filled.
    """

    def __init__(self, own: Any, shared: Any, names: Scope, answered: frozenset[str], elsewhere: Elsewhere):
        self.own, self.shared, self.answered, self.elsewhere = own, shared, answered, elsewhere
        plain = {name: x for name, x in names.items() if isinstance(x, str | int | float) and not isinstance(x, bool)}
        self.names = {name: x for name, x in plain.items() if name[0] != "_"}
        self.used: set[Place] = set()
        self.used_of_shared: set[Place] = set()
        self.slips: list[tuple[Place, str, str, bool]] = []

    def fill(
        self, text: str, place: Place, shared: bool, scope: Scope, answer: bool, within: tuple[str, ...] = ()
    ) -> str:
        """The sentence with what is known of it. `answer`: it may show inputs and outputs. `within`: words it stands in."""

        def show(slot: re.Match) -> str:
            parts = _NAME.fullmatch(slot[1])
            name, more, spec = parts.groups() if parts else (slot[1], None, None)
            if answer and name == THIS and THIS in scope:
                return f"{{{scope[THIS]}{more or ''}}}"
            if answer and name in self.answered and name not in scope:
                return slot[0]
            found = self._known(name, more, scope)
            if found is None or name in within:
                self.slips.append((place, *self._unknown(name, scope, answer), shared))
                return slot[0]
            if isinstance(found, str):
                return self.fill(found, place, shared, scope, answer, (*within, name))
            return format(found, spec or "")

        if re.search(r"[{}]", _SLOT.sub("", text)):
            self.slips.append((place, *_NO_HALF, shared))
        return _SLOT.sub(show, text)

    def scope(self, place: Place, given: Scope) -> Scope:
        """The names of one part: those given, and its own words."""
        here = (*place[:2], "words")
        return {**given, **{name: Word(text, (*here, name)) for name, text in inside(self.own, here).items()}}

    def _known(self, name: str, more: str | None, scope: Scope) -> Any:
        if more or name == THIS:
            return self.elsewhere(name, more[1:]) if more and name[0] == "_" else None
        found = scope.get(name)
        if isinstance(found, Word):
            self.used.add(found.place)
            return found.text
        for data, used in ((self.own, self.used), (self.shared, self.used_of_shared)):
            if found is None and name in inside(data, ("words",)):
                used.add(("words", name))
                return data["words"][name]
        return self.names.get(name) if found is None else found

    def _unknown(self, name: str, scope: Scope, answer: bool) -> tuple[str, str]:
        if name in self.answered and not answer:
            return f"{{{name}}} has its number only in an answer.", "Bands, the headline and hidden_says may show it."
        known = {*scope, *inside(self.own, ("words",)), *inside(self.shared, ("words",)), *self.names}
        what = f"{{{name}}} is neither an input or output nor a word or number of this calculator."
        near = nearest(name, known | (self.answered if answer else frozenset()))
        return what, near or "Write it under words:, or correct the name."
