"""The head of a page: which fields, what stands in them, and whether the page is due for review."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from calculators.pages.page import Page
from calculators.science.mistakes import Mistake, nearest

KINDS = ("article", "guide", "calculator", "front", "about", "list")
NEEDS_SCORES = ("article", "guide")
EXAMPLES = {
    "title": "title: Sarcopenia",
    "description": "description: One sentence that a search result can show.",
    "words": "words: [muscle wasting, weak legs]",
    "written": "written: 2026-11-22",
    "review": "review: 2027-11-22",
    "scores": "scores: with pemat_understandable, pemat_actionable, cdc_index and jama under it",
}
OPTIONAL = ("kind", "scores", "template", "line", "picture", "group")


def check_head(page: Page, today: date) -> list[Mistake]:
    """Missing, unknown or wrong fields of the head, and a review that is overdue."""
    return [*_missing(page), *_unknown(page), *_texts(page), *_words(page), *_kind(page), *_dates(page, today)]


def _missing(page: Page) -> Iterator[Mistake]:
    needed = [key for key in EXAMPLES if key != "scores" or page.kind in NEEDS_SCORES]
    for key in needed:
        if page.head.get(key) in (None, "", [], {}):
            yield page.head_mistake(key, f"The head has no {key}.", f"Add {EXAMPLES[key]}.".replace("..", "."))


def _unknown(page: Page) -> Iterator[Mistake]:
    known = (*EXAMPLES, *OPTIONAL)
    for key in map(str, page.head):
        if key not in known:
            yield page.head_mistake(
                key,
                f"The head has an unknown field: {key}.",
                nearest(key, known) or f"The fields are {', '.join(sorted(set(known)))}.",
            )


def _texts(page: Page) -> Iterator[Mistake]:
    for key in ("title", "description", "line", "group"):
        value = page.head.get(key)
        if value and not isinstance(value, str):
            yield page.head_mistake(key, f"{key} is not a text.", f'Put it between quotes: {key}: "{value}"')


def _words(page: Page) -> Iterator[Mistake]:
    words = page.head.get("words") or []
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        yield page.head_mistake("words", "words is not a list of words people type.", f"Write {EXAMPLES['words']}")


def _kind(page: Page) -> Iterator[Mistake]:
    kind = page.head.get("kind")
    if kind is not None and kind not in KINDS:
        yield page.head_mistake("kind", f"There is no kind of page called {kind}.", f"Kinds: {', '.join(KINDS)}.")


def _dates(page: Page, today: date) -> Iterator[Mistake]:
    dates = {key: page.head[key] for key in ("written", "review") if page.head.get(key)}
    wrong = [key for key, value in dates.items() if type(value) is not date]
    for key in wrong:
        yield page.head_mistake(key, f"{key} is not a date.", f"Write {EXAMPLES[key]}, without quotes.")
    if wrong or "review" not in dates:
        return
    if dates["review"] <= dates.get("written", date.min):
        yield page.head_mistake("review", "The review is not later than the writing.", "Put review after written.")
    elif dates["review"] < today:
        yield page.head_mistake(
            "review",
            f"This page was due for review on {dates['review']}.",
            "Read it against its sources, correct it, then move written and review.",
        )
