"""The words after `compute NAME`, read as a whole: values, or every mistake at once, a line for each.

    weight=154lb sex=banana weigth=70   ──►   Given
                                        or   BadInput: one line for each word that cannot be used
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from .science.citations import closest, nearest
from .science.inputs import Given, read_inputs
from .science.mistakes import BadInput
from .science.model import Calculator, Choice
from .science.typed import SPACE


def read_words(c: Calculator, words: Sequence[str]) -> Given:
    """`input=value` words -> what a reader gave. Raises BadInput with a line for each mistake."""
    said: list[str] = []
    typed = _known(dict(_pairs(words, said)), list(sound(c)), said)
    for each in c.inputs:
        if isinstance(each, Choice) and not _is_option(each, typed.get(each.name, "")):
            said.append(not_an_option(each, typed[each.name]))
            typed[each.name] = sound(c)[each.name]
    given = _read(c, typed, said)
    if said:
        raise BadInput("", "\n".join(dict.fromkeys(said)))
    return given


def _pairs(words: Sequence[str], said: list[str]) -> Iterator[tuple[str, str]]:
    """Name and text of each word; of a name that is given twice, the first."""
    given: dict[str, str] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals or not name.strip(SPACE):
            said.append(f"{word} is not a value. Write input=value, for example weight=70kg.")
        elif name in given:
            said.append(f"{name} is given twice: {given[name]} and {text}. Give it once.")
        else:
            given[name] = text
            yield name, text


def sound(c: Calculator) -> dict[str, str]:
    """For every name that may be given, a text that can be read."""
    inputs = {i.name: i.options[0][0] if isinstance(i, Choice) else i.example for i in c.inputs}
    return {**inputs, **{e.key: "no" for e in c.exclusions}}


def _known(typed: dict[str, str], known: Sequence[str], said: list[str]) -> dict[str, str]:
    """Texts by the names there are. One under a misspelt name is read as what was probably meant, and not called missing as well."""
    said += [unknown(name, known) for name in typed if name not in known]
    meant = {closest(name, known): text for name, text in typed.items() if name not in known}
    return {name: text for name, text in {**meant, **typed}.items() if name in known}


def unknown(name: str, known: Sequence[str]) -> str:
    """What is said about a name that is none."""
    return " ".join(filter(None, (f"{name} is not an input here.", nearest(name, known), f"Allowed: {', '.join(known)}. For example {known[0]}=…")))


def _is_option(c: Choice, text: str) -> bool:
    return not text.strip(SPACE) or text.strip(SPACE).lower() in dict(c.options)


def not_an_option(c: Choice, text: str) -> str:
    """What is said about an option that is none."""
    options = list(dict(c.options))
    said = f"{c.label}: {text.strip(SPACE)} is not one of: {', '.join(options)}."
    return " ".join(filter(None, (said, nearest(text.strip(SPACE).lower(), options), f"For example {c.name}={options[0]}.")))


def _read(c: Calculator, typed: dict[str, str], said: list[str]) -> Given | None:
    """Ask again with each refused value made sound, until nothing more is refused: so every mistake is found."""
    while True:
        try:
            return read_inputs(c, typed)
        except BadInput as bad:
            said += [line_of(one) for one in getattr(bad, "each", (bad,))]
            if bad.name not in sound(c) or typed.get(bad.name) == sound(c)[bad.name]:
                return None
            typed = {**typed, bad.name: sound(c)[bad.name]}


def line_of(bad: BadInput) -> str:
    """What is said, and what may have been meant: `… Did you mean 1.65 m or 165 cm?`"""
    offers = " or ".join(getattr(bad, "offers", ()))
    return f"{bad} Did you mean {offers}?" if offers else str(bad)
