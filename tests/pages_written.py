"""A page for tests of the checks: write the body, get the page, or get what is wrong with it."""

from datetime import date
from pathlib import Path

from calculators.pages.page import Page, read_page

TODAY = date(2026, 11, 22)
HEAD = """---
title: Sarcopenia
description: What it is, in one sentence.
words: [weak legs]
written: 2026-11-22
review: 2027-11-22
scores: {pemat_understandable: 92, pemat_actionable: 83, cdc_index: 94, jama: 4}
---
"""
GOOD_BODY = """
# Sarcopenia

/// in-short
Strong legs keep you free.
///

Muscle shrinks with age, and you can do something about it [@a2001x].

## What to do next

1. **Stand up.** Do it today.

## What we don't know

How much is enough.
"""


def page(body: str, name: str = "understand/sarcopenia.md", **head) -> Page:
    """A page whose body begins on line 1."""
    return Page(Path(name), head, body, 1, name)


def written(folder: Path, name: str, text: str) -> Page:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return read_page(path, folder)


def lines_of(mistakes) -> list[int]:
    return [mistake.line for mistake in mistakes]
