"""Markdown -> the words in it. What a reader reads, and what may claim a quantity, are not quite the same."""

from __future__ import annotations

import re
from html import unescape

from calculators.science.citations import GROUP

CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\](?P<to>\([^)]*\)|\[[^\]]*\])")
LINK = re.compile(r"\[(?P<words>[^\]@][^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
ATTRIBUTES = re.compile(r"\{:?\s*[#.][^{}]*\}|\{:?\s*\w+=[^{}]*\}")
ADDRESS = re.compile(r"<?https?://[^\s>)]+>?")
EMPHASIS = re.compile(r"(\*{1,3}|~~|(?<!\w)_{1,3}|_{1,3}(?!\w))")
REFERENCE = re.compile(r"^\s*\[[^\]]+\]:\s*\S+.*$", re.MULTILINE)


def words_to_read(text: str) -> str:
    """The words a reader reads: links keep their words; citations, code, pictures and marks go."""
    return _without_marks(LINK.sub(lambda link: link["words"], _without_pictures(text)))


def words_that_claim(text: str) -> str:
    """The words that may claim a quantity: the words of a link name another page and go too."""
    return _without_marks(LINK.sub(" ", _without_pictures(text)))


def _without_pictures(text: str) -> str:
    for pattern in (REFERENCE, CODE_SPAN, IMAGE, GROUP, ADDRESS):
        text = pattern.sub(" ", text)
    return text


def _without_marks(text: str) -> str:
    for pattern in (TAG, ATTRIBUTES, EMPHASIS):
        text = pattern.sub("", text)
    return unescape(text).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
