"""Runs every check there is: definitions against the laws, examples against definitions, pages against the gates."""
from __future__ import annotations

import datetime

from .render.computed import reserved_names
from .render.spreadsheets import is_taken_for_a_formula
from .science.checks import check_calculator
from .science.examples import check_example, read_example
from .science.mistakes import BadDefinition, Mistake
from .science.names import module_name
from .science.published import Table
from .sources.bibliography import citable_keys
from .sources.catalogue import calculator, calculator_names, chart_names, examples
from .sources.rooms import DOCS
from .sources.series import series, series_names, source_keys

LEAST_EXAMPLES = 12


def check_everything(only: str = "") -> list[Mistake]:
    """Every mistake, or those whose file holds `only`."""
    found = [*check_catalogue(), *check_data(), *check_pages()]
    return sorted(m for m in found if only in m.file or module_name(only) in m.file)


def check_catalogue() -> list[Mistake]:
    """Definitions and their examples."""
    citable, charts = citable_keys(), set(chart_names())
    found: list[Mistake] = []
    for name in calculator_names():
        folder = f"calculators/catalogue/{module_name(name)}"
        try:
            said = check_calculator(name, calculator(name), citable, charts)
            said += [f"{name}: the output {taken} has a name that `compute` needs for itself. Call it by what it measures." for taken in reserved_names(calculator(name))]
            found += [Mistake(f"{folder}/calculator.py", 1, text, "") for text in said]
            found += [Mistake(f"{folder}/examples.yaml", 1, text, "") for text in _check_examples(name)]
        except (BadDefinition, LookupError, TypeError, ValueError) as broken:
            found.append(Mistake(f"{folder}/calculator.py", 1, str(broken), "Correct the definition."))
    return found


def _check_examples(name: str) -> list[str]:
    rows = [read_example(name, row) for row in examples(name)]
    said = [text for row in rows for text in check_example(calculator(name), row)]
    if len(rows) < LEAST_EXAMPLES:
        said.append(f"{name} has {len(rows)} examples; {LEAST_EXAMPLES} are the least: published, by hand, each side of every edge, units.")
    return said


def check_data() -> list[Mistake]:
    """Every series has its origin, and every row a work that may be cited."""
    citable, found = citable_keys(), []
    for name in series_names():
        try:
            table = series(name)
        except BadDefinition as broken:
            found.append(Mistake(f"docs/data/{name}.yml", 1, str(broken), ""))
            continue
        keys = {*source_keys(table.origin), *(r["source_key"] for r in table.rows if r.get("source_key"))}
        for key in sorted(keys - citable):
            found.append(Mistake(f"docs/data/{name}.csv", 1, f"{key} is not a verified work.", "Complete it in docs/references.bib, or take its rows out."))
        found += _check_formulas(name, table)
    return found


def _check_formulas(name: str, table: Table) -> list[Mistake]:
    cells = ((line, cell) for line, row in enumerate(table.rows, 2) for cell in row.values())
    return [Mistake(f"docs/data/{name}.csv", line, f"A spreadsheet takes “{cell}” for a formula.", "Begin it with a word, a bracket or a true minus (−).")
            for line, cell in cells if is_taken_for_a_formula(cell)]


def check_pages() -> list[Mistake]:
    """What authors wrote."""
    from .blocks import known_blocks
    from .pages.check import check_pages as check

    return check(DOCS, citable=citable_keys(), known_blocks=known_blocks(), today=datetime.date.today())
