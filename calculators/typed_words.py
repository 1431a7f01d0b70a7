"""The words after `compute NAME`, read as a whole: values, or every mistake at once, a line for each.

weight=154lb sex=banana weigth=70   ──►   Given
                                    or   BadInput: one line for each word that cannot be used
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .science.inputs import Given, read_inputs
from .science.mistakes import BadInput, closest, nearest
from .science.model import Calculator, Choice
from .science.typed import SPACE


def read_words(c: Calculator, words: Sequence[str]) -> Given:
    """`input=value` words -> what a reader gave. Raises BadInput with a line for each mistake."""
    said: list[str] = []
    typed = _known(dict(_pairs(words, said)), [*(i.name for i in c.inputs), *(e.key for e in c.exclusions)], said)
    try:
        given = read_inputs(c, typed)
    except BadInput as bad:
        said += [line_of(one, c, typed) for one in bad.each]
    if said:
        raise BadInput("", "\n".join(said))
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


def _known(typed: dict[str, str], known: Sequence[str], said: list[str]) -> dict[str, str]:
    """Texts by the names there are. One under a misspelt name is read as what was probably meant, and not called missing as well."""
    said += [unknown(name, known) for name in typed if name not in known]
    meant = {closest(name, known): text for name, text in typed.items() if name not in known}
    return {name: text for name, text in {**meant, **typed}.items() if name in known}


def unknown(name: str, known: Sequence[str]) -> str:
    """What is said about a name that is none."""
    return " ".join(
        filter(
            None,
            (
                f"{name} is not an input here.",
                nearest(name, known),
                f"Allowed: {', '.join(known)}. For example {known[0]}=…",
            ),
        )
    )


def line_of(bad: BadInput, c: Calculator, typed: dict[str, str]) -> str:
    """What is said, and what may have been meant: `… Did you mean 1.65 m or 165 cm?`"""
    options = next((list(dict(i.options)) for i in c.inputs if isinstance(i, Choice) and i.name == bad.name), [])
    offers = " or ".join(bad.offers) or closest(typed.get(bad.name, "").strip(SPACE).lower(), options)
    return f"{bad} Did you mean {offers}?" if offers else str(bad)
