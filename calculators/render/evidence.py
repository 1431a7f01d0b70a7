"""The lists of the Evidence pages: references, numbers, series, scorecard, glossary. Made, never typed."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from ..pages.fact_boxes import read_fact_boxes
from ..pages.ledger import Entry, read_cutoffs, read_ledger
from ..pages.page import Page
from ..pages.reading import measure
from ..science.citations import cited_keys
from ..science.examples import CLOSE, read_example
from ..science.rounding import plain
from ..science.showing import with_unit
from ..science.units import shown_unit
from ..sources.bibliography import bibliography, citable_keys
from ..sources.catalogue import calculator, calculator_names, examples
from ..sources.fact_box import fact_box
from ..sources.rooms import MADE, PARTS
from ..sources.series import series, series_names, source_keys
from .fact_box import in_words
from .finishing import reference_html
from .movement import library_json, render_library, render_stop_signs
from .programme import render_rules
from .supplements import render_supplements, supplement_numbers
from .templating import cite, render_template

CUTOFFS = "cutoffs_by_panel"


Pages = Callable[[], list[Page]]
"""Reads the pages, when a list is made from them."""


def files_of(name: str, pages: Pages) -> dict[Path, str]:
    """One list: the part that the block of that name puts into a page, and a file to download beside it."""
    files = {PARTS / name / "all.html": LISTS[name](pages)}
    beside = {
        "numbers": lambda: {MADE / "numbers.csv": numbers_csv(ledger(pages()))},
        "movements": lambda: {MADE / "movements.json": library_json()},
    }
    return files | (beside[name]() if name in beside else {})


def ledger(pages: list[Page]) -> list[Entry]:
    """Every sourced number of the site."""
    return [
        *read_ledger(pages),
        *read_fact_boxes(pages, fact_box, in_words),
        *supplement_numbers(pages),
        *read_cutoffs(series(CUTOFFS), citable_keys()),
    ]


def render_references(pages: list[Page]) -> str:
    """Every verified work, in the order of the alphabet, with the pages that cite it."""
    cited_on: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        for key in dict.fromkeys(cited_keys(page.body)):
            cited_on[key].append(page)
    works = sorted((r for r in bibliography().values() if r.citable), key=lambda r: (r.plain.lower(), r.key))
    return render_template(
        "references",
        works=[{"key": r.key, "html": reference_html(r), "pages": cited_on[r.key]} for r in works],
        cited=sum(map(bool, cited_on.values())),
    )


def render_numbers(entries: list[Entry]) -> str:
    """The ledger as a table one can filter."""
    return render_template("numbers", entries=entries, cite=cite)


def numbers_csv(entries: list[Entry]) -> str:
    """The ledger for a spreadsheet."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["value", "statement", "whom", "page", "sources", "certainty", "told to be corrected"])
    rows.writerows(
        [e.value, e.says, e.whom, e.page, "; ".join(e.keys), e.certainty, "yes" if e.wrong else "no"] for e in entries
    )
    return text.getvalue()


def render_series() -> str:
    """Every series: what it says, where it comes from, what to beware of, and its files."""
    listed = [
        {
            "name": name,
            "origin": series(name).origin,
            "rows": len(series(name).rows),
            "cites": cite(*[k for k in source_keys(series(name).origin) if k in citable_keys()]),
        }
        for name in series_names()
    ]
    return render_template("series_list", listed=listed)


SCORES = ("pemat_understandable", "pemat_actionable", "cdc_index", "jama")


def render_scorecard(pages: list[Page]) -> str:
    """One row a page with marks: self-scored, and its measured reading grade."""
    rows = []
    for page in (p for p in pages if p.head.get("scores")):
        marks = page.head["scores"]
        discern = [int(x) for x in (marks.get("discern") or {}).values()]
        reading = measure(page)
        rows.append(
            {
                "page": page,
                "marks": [marks.get(s, "") for s in SCORES],
                "discern": min(discern) if discern else "",
                "grade": f"{reading.grade:.1f}",
                "longest": reading.longest,
            }
        )
    return render_template("scorecard", rows=rows)


def render_glossary() -> str:
    """The terms, in the order of the alphabet."""
    return render_template("glossary", terms=sorted(series("glossary").rows, key=lambda r: r["term"].lower()))


def render_maths() -> str:
    """Every published example, to be recomputed in the reader's own browser."""
    rows = [row for name in calculator_names() for row in _published(name)]
    return render_template("check_our_maths", rows=rows, names=sorted({r["calculator"] for r in rows}))


def _published(name: str) -> Iterator[dict]:
    c = calculator(name)
    for example in (read_example(name, row) for row in examples(name)):
        if example.kind != "published":
            continue
        for key, expected in example.outputs.items():
            output = c.output(key)
            yield {
                "calculator": name,
                "title": c.title,
                "output": key,
                "label": output.label,
                "typed": dict(example.inputs),
                "words": "; ".join(f"{k} {v}" for k, v in example.inputs.items()),
                "expected": expected,
                "tolerance": example.tolerance.get(key, CLOSE * max(1.0, abs(expected))),
                "shown": with_unit(plain(expected), shown_unit(output.unit)),
                "where": example.where,
            }


LISTS: dict[str, Callable[[Pages], str]] = {
    "references": lambda pages: render_references(pages()),
    "numbers": lambda pages: render_numbers(ledger(pages())),
    "series-list": lambda _: render_series(),
    "scorecard": lambda pages: render_scorecard(pages()),
    "glossary": lambda _: render_glossary(),
    "check-our-maths": lambda _: render_maths(),
    "my-sheet": lambda _: render_template("my_sheet"),
    "movements": lambda _: render_library(),
    "programme-rules": lambda _: render_rules(),
    "stop-signs": lambda _: render_stop_signs(),
    "supplements": lambda _: render_supplements(),
}
"""Every list that is made once for the site, by the name of its block."""
