"""The sentences of one calculator by their place, as says.yaml holds them: looked up, filled in, and accounted for.

    said.text(("outputs", "score", "label"))     one sentence, its `{names}` filled in
    said.steps_of(band.steps)                    the steps of the list that it names
    said.close()                                 what nobody asked for is a slip, and so is what was asked for in vain

A place is where a text stands: `outputs › score › bands › low`. What the calculator's own file leaves out is looked for in
the file that calculators share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .advice import NextStep
from .mistakes import closest, nearest
from .slots import Place, Scope, Slots, at, inside

_CALLED = re.compile(r"[a-z][a-z0-9_]*")
"""A step that is one word is the name of steps that stand elsewhere."""
SPEAKS_OF = 4
"""Names that one slip lists before it ends with “…”: our choice."""


@dataclass(frozen=True)
class Slip:
    """One thing to put right; `shared`: it stands in the file that calculators share."""

    place: Place
    what: str
    remedy: str
    shared: bool = False


def shown(place: Place) -> str:
    return " › ".join(map(str, place))


class Sentences:
    """`own` and `shared` are the data of the two files, `slots` fills their sentences."""

    def __init__(self, slots: Slots):
        self.own, self.shared, self.slots = slots.own, slots.shared, slots
        self.slips: list[Slip] = []
        self.spoken: dict[str, tuple[Place, bool]] = {}
        self._wanted: set[Place] = set()
        self._lacking: list[Place] = []

    def text(
        self, place: Place, given: str = "", scope: Scope | None = None, *, answer: bool = False, needed: bool = True
    ) -> str:
        """The sentence of a place; what the definition gives itself stays. `scope`: more names that it may show.
        `answer`: it may show inputs and outputs as well."""
        if given:
            return given
        found, shared = self._found(place, needed)
        if not isinstance(found, str) or not found:
            if found is not None:
                remedy = "Write one behind the colon, on the same line."
                self._slip(place, f"{shown(place)} is no sentence.", remedy, shared)
            return ""
        said = self._filled(found, place, shared, scope, answer)
        self.spoken.setdefault(said, (place, shared))
        return said

    def texts(self, place: Place) -> tuple[str, ...]:
        """A list of sentences."""
        found, shared = self._found(place, True)
        if isinstance(found, list) and all(isinstance(text, str) for text in found):
            return tuple(self._filled(text, place, shared) for text in found)
        if found is not None:
            self._slip(
                place, f"{shown(place)} is no list of sentences.", "Begin each on a line of its own with -.", shared
            )
        return ()

    def next_steps(self) -> tuple[NextStep, ...]:
        """What to do, whatever the answer is."""
        found, shared = self._found(("next_steps",), True)
        return self._steps(found, ("next_steps",), shared) if found is not None else ()

    def steps_of(self, given: tuple[NextStep, ...]) -> tuple[NextStep, ...]:
        """The same steps, and in place of a name the steps that are called so."""
        return tuple(
            step for one in given for step in (self._called(one.called, ("steps",), False) if one.called else (one,))
        )

    def _steps(self, found: Any, place: Place, shared: bool, trail: tuple[str, ...] = ()) -> tuple[NextStep, ...]:
        if isinstance(found, list):
            return tuple(step for n, one in enumerate(found) for step in self._steps(one, (*place, n), shared, trail))
        if isinstance(found, str) and _CALLED.fullmatch(found):
            return self._called(found, place, shared, trail)
        step = {"says": found} if isinstance(found, str) else found
        if not _is_step(step):
            self._slip(
                place, "This is no step.", "Write a sentence, or says: and page:, or the name of a step.", shared
            )
            return ()
        return (NextStep(self._filled(step["says"], place, shared), step.get("page", "")),)

    def _called(self, name: str, place: Place, shared: bool, trail: tuple[str, ...] = ()) -> tuple[NextStep, ...]:
        found, elsewhere = self._found(("steps", name), False)
        if found is None or name in trail:
            known = {*inside(self.own, ("steps",)), *inside(self.shared, ("steps",))}
            what = f"No steps are called {name}." if found is None else f"The steps {name} call themselves."
            self._slip(place, what, nearest(name, known - {name}) or "Write them under steps:, by that name.", shared)
            return ()
        return self._steps(found, ("steps", name), elsewhere, (*trail, name))

    def close(self) -> None:
        """Slips for what was asked for and is not said, for what is said and nobody asked for, and for what shows nothing."""
        self._wanted |= {place[: n + 1] for place in self.slots.used for n in range(len(place))}
        self.slips += [Slip(*slip) for slip in self.slots.slips]
        parts = {place[:-1] for place in self._wanted}
        strange = list(self._strange(self.own, (), parts))
        for place, known in strange:
            if not _is_spare(place):
                self._slip(place, *self._unasked(place, known))
        together: dict[Place, list[Place]] = {}
        for place in self._lacking:
            there = next(n for n in range(len(place) - 1, -1, -1) if isinstance(at(self.own, place[:n]), dict) or not n)
            together.setdefault(place[: there + 1], []).append(place)
        for top, places in together.items():
            names = [shown(place[len(top) - 1 :]) for place in places]
            said = ", ".join(names[:SPEAKS_OF]) + (", …" if len(names) > SPEAKS_OF else "")
            where = f" under {shown(top[:-1])}" if top[1:] else ""
            self._slip(top, f"Not said yet{where}: {said}.", f"Write {top[-1]}: and what it says.")
        for place, known in strange:
            if _is_spare(place) and not self.slips:  # the sentence that shows it may be the one that is wrong
                self._slip(place, *self._unasked(place, known))

    def _strange(self, data: Any, place: Place, parts: set[Place]) -> Iterator[tuple[Place, set[str]]]:
        """What stands where nobody asked for it, and what is asked for there and not said. `parts`: places of more places."""
        for key, value in data.items() if isinstance(data, dict) else ():
            here = (*place, key)
            if key == "words" and isinstance(value, dict):
                yield from (((*here, word), set()) for word in value if (*here, word) not in self._wanted)
            elif here not in self._wanted:
                yield here, {str(p[len(place)]) for p in self._lacking if p[: len(place)] == place}
            elif here in parts:
                if isinstance(value, dict):
                    yield from self._strange(value, here, parts)
                else:
                    remedy = "Write each name on a line of its own, with a colon and its sentence."
                    self._slip(here, f"{shown(here)} is no list of names.", remedy)

    def _unasked(self, place: Place, lacking: set[str]) -> tuple[str, str]:
        """What is wrong with a name nobody asked for; the one it was meant for is then no slip of its own."""
        *around, name = place
        if close := closest(str(name), lacking):
            self._lacking = [p for p in self._lacking if p[: len(place)] != (*around, close)]
        if around[-1:] == ["words"]:
            return f"No sentence shows {{{name}}}.", "Put it into a sentence, or take it away."
        if around == ["steps"]:
            return f"Nothing names the steps {name}.", "Name them in a band of calculator.py, or take them away."
        known = {str(p[-1]) for p in self._wanted if p[:-1] == tuple(around)}
        remedy = nearest(str(name), lacking or known) or f"What is said here: {', '.join(sorted(known)) or 'nothing'}."
        return f"Nothing is called {name} here.", remedy

    def _found(self, place: Place, needed: bool) -> tuple[Any, bool]:
        """What stands at a place, and whether it is the shared file that says so."""
        self._wanted.update(place[: n + 1] for n in range(len(place)))
        for data, shared in ((self.own, False), (self.shared, True)):
            if (found := at(data, place)) is not None:
                if shared:
                    self.slots.used_of_shared.add(place)
                return found, shared
        if needed:
            self._lacking.append(place)
        return None, False

    def _filled(self, text: str, place: Place, shared: bool, scope: Scope | None = None, answer: bool = False) -> str:
        return self.slots.fill(text, place, shared, self.slots.scope(place, scope or {}), answer)

    def _slip(self, place: Place, what: str, remedy: str, shared: bool = False) -> None:
        self.slips.append(Slip(place, what, remedy, shared))


def _is_spare(place: Place) -> bool:
    """Whether it is a word or a list of steps, which are there to be named."""
    return place[-2:-1] in (("words",), ("steps",))


def _is_step(step: Any) -> bool:
    return (
        isinstance(step, dict)
        and {"says"} <= {*step} <= {"says", "page"}
        and all(isinstance(part, str) and part for part in step.values())
    )
