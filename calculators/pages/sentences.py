"""Text -> sentences, without breaking at “e.g.”, “vs.”, “J. Smith” or “1.6”.

It fell by 3 kg. [@a2001x] Then it rose.  ->  “It fell by 3 kg. [@a2001x]”, “Then it rose.”
Eat protein, e.g. Greek yoghurt.          ->  one sentence
**Stand up.** Use your legs.              ->  two sentences
"""

from __future__ import annotations

import re
from collections.abc import Iterator

ABBREVIATIONS = {
    "e.g",
    "i.e",
    "vs",
    "dr",
    "mr",
    "mrs",
    "ms",
    "prof",
    "st",
    "al",
    "approx",
    "ca",
    "cf",
    "fig",
    "figs",
    "eq",
    "vol",
    "pp",
    "resp",
    "incl",
    "viz",
    "ed",
    "eds",
    "jr",
    "sr",
    "min",
    "max",
}
BEFORE_A_NUMBER = {"no", "nos", "p", "ch", "sec", "tab", "art", "item", "table"}
LETTER_NAMES = {"vitamin", "vitamins", "hepatitis", "type", "group", "grade", "plan", "part", "and", "or"}
CLOSING = "\"'”’)]*_"
STARTS_SMALL = re.compile(r"[a-z][a-z'’-]*(?![\w])")  # “mTOR” and “eGFR” may begin a sentence, “mice” may not
END = re.compile(r"""[.!?…]+["'”’)\]*_]*(?=\s|$)""")
LEADING_CITATIONS = re.compile(r"\s+(?:\[@[^\]]*\]\s*)+(?=\s|$)")
LOOKED_BACK = 60
"""Signs before a full stop that can matter: more than any abbreviation has."""


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence with the offset it begins at. A citation after the full stop stays with its sentence."""
    start = 0
    for found in END.finditer(text):
        if found.start() < start or not _ends_here(text, found):
            continue
        end = found.end()
        if late := LEADING_CITATIONS.match(text, end):
            end = late.end()
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), piece.strip()


def _ends_here(text: str, found: re.Match) -> bool:
    after = text[found.end() :].lstrip()
    word = re.findall(r"[\w.]*$", _just_before(text, found.start()))[0].lower().strip(".")
    if found[0][0] != "." or not after:
        return True
    if word in ABBREVIATIONS:
        return False
    if word in BEFORE_A_NUMBER and after[0].isdigit():
        return False
    if STARTS_SMALL.match(after):
        return False
    return word == "etc" or len(found[0].rstrip(CLOSING)) > 1 or not _is_initial(text, found.start())


def _is_initial(text: str, stop: int) -> bool:
    """“J.” in “J. Smith”, but not “D.” in “take vitamin D. Then”."""
    match = re.search(r"(?:(\w+)\s+)?\b([A-Z])$", _just_before(text, stop))
    return match is not None and (match[1] or "").lower() not in LETTER_NAMES


def _just_before(text: str, stop: int) -> str:
    """As much of the text as can hold an abbreviation: a paragraph is not searched again for each of its full stops."""
    return text[max(0, stop - LOOKED_BACK) : stop]
