"""What is drawn and set: charts (without a browser), drawings, movements, templates, and what guides print of the house."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..science.mistakes import AuthorMistakes, Mistake, nearest
from ..science.names import public_name
from ..sources.catalogue import chart, drawing
from ..sources.changelog import newest_version
from ..sources.definition import author_of, read_definition
from ..sources.rooms import ASSETS, DOCS
from ..sources.written import file_of, read_text
from .chart_words import check_chart_words, check_drawing_words
from .house import House


def check_chart_file(house: House, path: Path) -> Iterator[Mistake]:
    """One chart: its definition, both its figures, its table."""
    from ..render.chart import Chart, chart_table, check_chart

    c = chart(public_name(path.stem))
    if not isinstance(c, Chart):
        yield Mistake(file_of(path), 1, "`chart` is not a Chart.", "Write chart = Chart(title=…, series=…, draw=…, …).")
        return
    with author_of(path):
        check_chart(public_name(path.stem), c, house.citable)
        chart_table(c)
    yield from check_chart_words(path, c.series, house.loose)


def check_drawing_file(house: House, path: Path) -> Iterator[Mistake]:
    """One drawing: its words, its works, and colours that there are."""
    from ..render.drawing import Drawing, read_print_colours, render_drawing, with_print_colours

    d = drawing(public_name(path.stem))
    if not isinstance(d, Drawing):
        yield Mistake(
            file_of(path), 1, "`drawing` is not a Drawing.", "Write drawing = Drawing(title=…, description=…, svg=…)."
        )
        return
    with author_of(path):
        with_print_colours(
            render_drawing(public_name(path.stem), d), read_print_colours(DOCS / "assets" / "styles" / "tokens.css")
        )
    yield from check_drawing_words(path, [cell for key in d.sources for cell in house.held.cells.get(key, ())])
    for key in d.sources:
        if key not in house.citable:
            yield Mistake(
                file_of(path),
                _line(read_text(path), key),
                f"The drawing cites {key}, which is not a verified work.",
                nearest(key, house.citable) or "Add the work to docs/references.bib.",
            )
    if (
        d.script
        and not (ASSETS / "scripts" / d.script).exists()
        and not (ASSETS / "scripts" / Path(d.script).stem).is_dir()
    ):
        yield Mistake(
            file_of(path),
            _line(read_text(path), d.script),
            f"There is no docs/assets/scripts/{d.script}.",
            "Write the script, or take its name out.",
        )


def _line(source: str, word: str) -> int:
    return source.count("\n", 0, max(0, source.find(word))) + 1


def check_module(house: House, path: Path) -> list[Mistake]:
    """A file that others import: it must at least be read."""
    try:
        read_definition(path, "__doc__")
    except AuthorMistakes as broken:
        return broken.mistakes
    return []


def check_template(path: Path) -> Iterator[Mistake]:
    """A template that Jinja can read."""
    import jinja2

    try:
        jinja2.Environment().parse(read_text(path))
    except jinja2.TemplateSyntaxError as broken:
        message = (broken.message or "it cannot be read").rstrip(".")
        yield Mistake(
            file_of(path),
            broken.lineno or 1,
            f"Jinja cannot read this: {message}.",
            "Close each {% if %}, {% for %} and {{ }} in its own order.",
        )


def check_changelog() -> Iterator[Mistake]:
    """The version that guides print."""
    newest_version()
    return iter(())
