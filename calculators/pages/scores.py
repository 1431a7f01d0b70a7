"""The self-scores in a page's head, and the gates a page must pass. Self-scored is called self-scored.

field                  what it is                        articles   guides
pemat_understandable   PEMAT-P, per cent understandable  80         90
pemat_actionable       PEMAT-P, per cent actionable      70         90
cdc_index              CDC Clear Communication Index     90         90
jama                   JAMA benchmarks, of 4             4          4
discern                items 4 to 15, each of 5          4          4      (pages that speak of a treatment)
"""

from __future__ import annotations

from collections.abc import Iterator

from calculators.pages.page import Page
from calculators.science.mistakes import Mistake, nearest

GATES = {"pemat_understandable": 80, "pemat_actionable": 70, "cdc_index": 90, "jama": 4}
GUIDE_GATES = {**GATES, "pemat_understandable": 90, "pemat_actionable": 90}
BEST = {"pemat_understandable": 100, "pemat_actionable": 100, "cdc_index": 100, "jama": 4}
DISCERN_ITEMS, DISCERN_GATE, DISCERN_BEST = range(4, 16), 4, 5
TREATMENT_FOLDERS = ("keep", "situations")


def check_scores(page: Page) -> list[Mistake]:
    """Scores that are missing, impossible, or under the gate."""
    scores = page.head.get("scores")
    if not scores:
        return []  # whether a page needs scores is a matter of its head
    if not isinstance(scores, dict):
        return [page.head_mistake("scores", "scores is not a list of fields.", "Write one score a line: jama: 4")]
    return [page.head_mistake("scores", *trouble) for trouble in (*_fields(page, scores), *_discern(page, scores))]


def _fields(page: Page, scores: dict) -> Iterator[tuple[str, str]]:
    for key in map(str, scores):
        if key not in GATES and key != "discern":
            yield f"There is no score called {key}.", nearest(key, GATES) or f"Scores: {', '.join(GATES)}, discern."
    for key, gate in (GUIDE_GATES if page.kind == "guide" else GATES).items():
        yield from _score(key, scores.get(key), gate, BEST[key])


def _score(name: str, value: object, gate: float, best: float) -> Iterator[tuple[str, str]]:
    if value is None:
        yield f"The score {name} is missing.", f"Score the page and write {name}: with a number up to {best}."
    elif isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= best:
        yield f"The score {name} is “{value}”.", f"Write a number from 0 to {best}."
    elif value < gate:
        yield (
            f"The score {name} is {value}; the gate is {gate}.",
            "Improve the page until it passes, then score it again.",
        )


def _discern(page: Page, scores: dict) -> Iterator[tuple[str, str]]:
    discern = scores.get("discern")  # keys in quotes: Zensical reads no others
    if discern is None:
        if page.kind == "article" and page.name.partition("/")[0] in TREATMENT_FOLDERS:
            yield (
                "This page speaks of a treatment and has no discern scores.",
                'Score items 4 to 15: discern: {"4": 5, "5": 5, …}',
            )
    elif not isinstance(discern, dict):
        yield "discern is not a list of items.", 'Write discern: {"4": 5, "5": 5, …} for items 4 to 15.'
    else:
        for item in DISCERN_ITEMS:
            yield from _score(f"discern item {item}", discern.get(str(item)), DISCERN_GATE, DISCERN_BEST)
