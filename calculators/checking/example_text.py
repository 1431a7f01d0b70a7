"""Words of a new calculator that its author has not replaced. In the models they stand between ‹ and ›.

`new NAME` writes them with their marks, so that they are seen; taking the marks away alone replaces nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from ..science.mistakes import Mistake
from ..sources.rooms import HOUSE

MODELS = HOUSE / "calculators" / "starting_point"
MARKED = re.compile(r"‹([^‹›]+)›")
SHOWN = 60
OWN = 40
"""Letters from which a text is the model's own, marked or not; “Give your weight.” may be anybody's. Our choice."""


@functools.cache
def example_words() -> tuple[str, ...]:
    """Every marked text of the models, longest first."""
    found = {
        match[1]
        for path in sorted(MODELS.iterdir())
        if path.is_file()
        for match in MARKED.finditer(path.read_text("utf-8"))
    }
    return tuple(sorted(found, key=lambda words: (-len(words), words)))


def check_example_text(file: str, text: str) -> Iterator[Mistake]:
    """Each marked text, and each text of the models that stands without its marks."""
    said: set[int] = set()
    unmarked = (words for words in example_words() if len(words) >= OWN)
    for words in (*dict.fromkeys(match[1] for match in MARKED.finditer(text)), *unmarked):
        for found in re.finditer(re.escape(words), text):
            line = text.count("\n", 0, found.start()) + 1
            if not said & set(range(found.start(), found.end())):
                said |= set(range(found.start(), found.end()))
                yield Mistake(
                    file,
                    line,
                    f"The example text “{words[:SHOWN]}{'…' if len(words) > SHOWN else ''}” still stands here.",
                    "Replace it by your own words, and take the marks ‹ › away.",
                )
