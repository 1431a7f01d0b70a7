"""How hard the plain layer is to read: everything but the folded depth, headings, citations and code.

    grade = 0.39 · words / sentences + 11.8 · syllables / words − 15.59     (Flesch-Kincaid)

Paragraphs and list items make the grade. Cells of tables do not, but a sentence in a cell may not be long either.
The second grade counts each of the words the site teaches (TAUGHT) as two syllables: printed, never the gate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from calculators.pages.chunks import TABLE_ROW, Chunk, chunks_of
from calculators.pages.markup import words_to_read
from calculators.pages.page import Page
from calculators.pages.sentences import sentences
from calculators.pages.syllables import syllables
from calculators.science.mistakes import Mistake

LONGEST, AVERAGE, GRADE, GUIDE_GRADE = 25, 16, 8.0, 6.5
ENOUGH_WORDS = 100  # under this many words a grade says nothing
FRAGMENT = 2  # a “sentence” of two words or fewer lends its words to the page and does not count as a sentence
FOLDED = "deeper"
TAUGHT = {
    "sarcopenia",
    "protein",
    "proteins",
    "amino",
    "calorie",
    "calories",
    "kilocalories",
    "kilogram",
    "kilograms",
    "testosterone",
    "oestrogen",
    "insulin",
    "cortisol",
    "hormone",
    "hormones",
    "exercise",
    "exercises",
    "dietitian",
    "physiotherapist",
    "osteoporosis",
    "diabetes",
    "dialysis",
    "creatine",
    "leucine",
    "appendicular",
    "calculator",
}
WORD = re.compile(r"[^\W_]+(?:[.,·'’/:–-][^\W_]+)*")


@dataclass(frozen=True)
class Sentence:
    text: str
    line: int
    graded: bool = True

    @cached_property
    def words(self) -> list[str]:
        return WORD.findall(self.text)


@dataclass(frozen=True)
class Reading:
    """The measures of a page's plain layer."""

    words: int
    sentences: int
    grade: float
    grade_with_taught_words: float
    longest: int

    @property
    def average(self) -> float:
        return self.words / self.sentences


def measure(page: Page) -> Reading:
    """Grade, average and longest sentence of a page's plain layer."""
    graded = [sentence.words for sentence in plain_sentences(page) if sentence.graded]
    words = [word for sentence in graded for word in sentence]
    count = max(1, sum(len(sentence) > FRAGMENT for sentence in graded))
    longest = max((len(sentence.words) for sentence in plain_sentences(page)), default=0)
    return Reading(len(words), count, _grade(words, count, syllables), _grade(words, count, _taught), longest)


def check_reading(page: Page) -> list[Mistake]:
    """Sentences that are too long, each by its line; then the page as a whole."""
    return [*_long_sentences(page), *_whole_page(page)]


def plain_sentences(page: Page) -> tuple[Sentence, ...]:
    """What the grade is measured on, sentence by sentence, as words."""
    return _plain_sentences(page.body, page.first_body_line)


@lru_cache(maxsize=256)
def _plain_sentences(body: str, first: int) -> tuple[Sentence, ...]:
    return tuple(_read_sentences(chunks_of(body, first)))


def _read_sentences(found: tuple[Chunk, ...]) -> Iterator[Sentence]:
    for chunk in found:
        if FOLDED in chunk.blocks or chunk.is_header:
            continue
        pieces = ((cell, chunk.lines) for cell in chunk.cells()) if chunk.kind == TABLE_ROW else chunk.sentences()
        for piece, lines in pieces:
            for _, text in sentences(words_to_read(piece)):
                sentence = Sentence(" ".join(text.split()), lines[0].number, chunk.kind != TABLE_ROW)
                if sentence.words:
                    yield sentence


def _grade(words: list[str], sentence_count: int, count: Callable[[str], int]) -> float:
    if not words:
        return 0.0
    return 0.39 * len(words) / sentence_count + 11.8 * sum(map(count, words)) / len(words) - 15.59


def _taught(word: str) -> int:
    return min(2, syllables(word)) if word.lower() in TAUGHT else syllables(word)


def _long_sentences(page: Page) -> Iterator[Mistake]:
    for sentence in plain_sentences(page):
        if (size := len(sentence.words)) > LONGEST:
            yield page.mistake(
                sentence.line,
                f"A sentence of {size} words: “{_begin(sentence.text)}”.",
                f"Part it: at most {LONGEST} words, one idea each.",
            )


def _whole_page(page: Page) -> Iterator[Mistake]:
    reading = measure(page)
    if reading.words < ENOUGH_WORDS:
        return
    limit = GUIDE_GRADE if page.kind == "guide" else GRADE
    if reading.grade > limit:
        yield page.mistake(
            page.first_body_line,
            f"The plain text reads at grade {reading.grade:.1f} "
            f"({reading.grade_with_taught_words:.1f} with the words we teach counted as easy); "
            f"the limit is {limit:g}.",
            f"Use shorter words and sentences; begin with {_hardest(page)}.",
        )
    if reading.average > AVERAGE:
        yield page.mistake(
            page.first_body_line,
            f"Sentences have {reading.average:.1f} words on average; the limit is {AVERAGE}.",
            "Part the long ones; aim at 14.",
        )


def _hardest(page: Page) -> str:
    """The three lines whose sentences are hardest."""
    hard = sorted(
        (s for s in plain_sentences(page) if s.graded and len(s.words) > 3),
        key=lambda s: (-_grade(s.words, 1, syllables), s.line),
    )
    lines = list(dict.fromkeys(s.line for s in hard))[:3]
    return "lines " + ", ".join(map(str, sorted(lines)))


def _begin(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + " …"
