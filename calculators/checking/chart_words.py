"""Numbers in the words of a chart: what stands in a cell of its series is filled in, never typed beside it.

    a finding           filled in: {{igf1_by_age_italy: 40; median_ng_per_ml}}, or an f-string over the rows
    a description       may be typed: an age, a dose, a count. It must stand in a cell, so a check holds it
    neither             a slip; or it is listed under the chart's name in calculators/pages/loose_numbers.yml

In labels, and in other texts of the file, only a finding with its unit or its decimals must be filled in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ..pages.filled import FILL
from ..pages.held import LISTED, matching
from ..pages.numbers import Said, numbers_in
from ..science.mistakes import BadDefinition, Mistake
from ..science.names import module_name, public_name
from ..sources.catalogue import chart
from ..sources.cells import Cell, cells_of_series
from ..sources.loose import Loose
from ..sources.python_texts import texts_of, words_of_call
from ..sources.rooms import CHARTS
from ..sources.series import series
from ..sources.written import file_of, read_text

WORDS = ("title", "people", "note", "shows", "figures", "trend", "means")


def check_chart_words(path: Path, names: Sequence[str], loose: Sequence[Loose]) -> Iterator[Mistake]:
    """Numbers of a chart that are typed and stand in its series, or that stand nowhere."""
    source = read_text(path)
    cells = [cell for name in names for cell in cells_of_series(name)]
    keys = {cell for name in names for row in series(name).rows for cell in row.values() if isinstance(cell, str)}
    listed = {entry.value for entry in loose if entry.work == public_name(path.stem)}
    words = [
        node for key, nodes in words_of_call(source, "Chart", "Description").items() if key in WORDS for node in nodes
    ]
    places = {(node.lineno, node.col_offset) for node in words}
    for node in texts_of(source):
        is_said = (node.lineno, node.col_offset) in places
        if " " not in node.value or node.value in keys:
            continue
        for said in numbers_in(FILL.sub("…", node.value)):
            if wrong := _trouble(said, cells, is_said, said.value in listed, public_name(path.stem)):
                yield Mistake(file_of(path), node.lineno, *wrong)


def check_drawing_words(path: Path, cells: Sequence[Cell]) -> Iterator[Mistake]:
    """Findings of the works a drawing cites that are typed into it, with their unit or their decimals."""
    for node in texts_of(read_text(path)):
        for said in numbers_in(node.value) if " " in node.value else ():
            if wrong := _trouble(said, list(cells), False, False, public_name(path.stem)):
                yield Mistake(file_of(path), node.lineno, *wrong)


def needed_by_chart(name: str) -> set[float]:
    """Numbers in the words of a chart that stand in no cell of its series; none where the chart is broken."""
    try:
        names = chart(name).series
        cells = [cell for each in names for cell in cells_of_series(each)]
        words = words_of_call(read_text(CHARTS / f"{module_name(name)}.py"), "Chart", "Description")
    except (BadDefinition, AttributeError):
        return set()
    texts = [FILL.sub("…", node.value) for key in WORDS for node in words.get(key, ())]
    return {said.value for text in texts for said in numbers_in(text) if not matching(said, cells)}


def _trouble(said: Said, cells: list[Cell], is_said: bool, listed: bool, name: str) -> tuple[str, str] | None:
    found = matching(said, cells)
    findings = [cell for cell in found if not cell.describes]
    if not found and is_said and not listed:
        return (
            f"“{said.text}” stands in no cell of the chart’s series.",
            f"Compare it with the work; if it is right, add it to {name} in {LISTED}.",
        )
    is_its_unit = any(cell.unit in said.units for cell in findings) or said.decimals > 0
    typed = findings and (len(findings) == len(found) or is_its_unit) and (is_said or is_its_unit)
    if not typed or listed:
        return None
    address = findings[0].address
    remedy = f"Fill it in: {{{{{address}}}}}, with “size” for no sign and “.1” for one decimal."
    if not is_said:
        remedy = "Take it from the rows of the series, in an f-string."
    return f"“{said.text}” is typed, and it stands in {address}.", remedy
