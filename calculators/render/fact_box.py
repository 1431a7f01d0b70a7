"""A fact box for a page: finding, who and how long, people drawn, a table of good and harm, and what if one does nothing.

    FactBox ──► drawings (people.py) of the rows marked `drawn`, each with its words for those who cannot see it
            └─► one table of every row: without, with, the difference, how sure we are, who says so

Whole without script. On a phone a row of the table stands as a card (`data-label`); on paper it is a table again.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from ..science.rounding import plain
from ..sources.fact_box import FactBox, Row
from .drawing import Drawing, render_drawing
from .people import Mark, scale, two_crowds
from .templating import cite, render_template

MINUS = "−"
SIDES = {"good": "What got better, or did not", "harm": "Harm"}


def render_fact_box(box: FactBox) -> str:
    """The part of the page."""
    groups = [(SIDES[side], [_cells(box, row) for row in getattr(box, side)]) for side in SIDES]
    return render_template(
        "fact_box",
        box=box,
        drawings="".join(render_drawing(f"facts-{box.name}-{at}", drawn) for at, drawn in enumerate(drawings(box))),
        groups=groups,
        nothing=with_citations(box.nothing),
        unsure=with_citations(box.unsure),
    )


def with_citations(text: str) -> Markup:
    """An author's words, escaped; `[@key]` is left for the page to number."""
    return Markup(escape(text))


def _cells(box: FactBox, row: Row) -> dict:
    return {
        "row": row,
        "cites": cite(*row.sources),
        "without": amount(box, row, row.without),
        "treated": amount(box, row, row.treated),
        "difference": difference(row),
    }


def amount(box: FactBox, row: Row, value: float | None) -> str:
    """`480 in 1,000`, `+2.7%`; nothing where it was not printed."""
    if value is None:
        return ""
    return _measured(value, row.unit) if row.unit else f"{int(value)} in {box.out_of:,}"


def _measured(value: float, unit: str) -> str:
    sign = "+" if value > 0 else ""
    return f"{sign}{plain(value)}{'' if unit == '%' else ' '}{unit}".replace("-", MINUS)


def difference(row: Row) -> str:
    """The difference in words: `72 fewer`, `0.3 kg more (likely 0.09 to 0.52)`; says where it may be chance."""
    if row.kind == "told":
        return row.says
    gap = row.gap
    if row.kind == "counted":
        said = f"{abs(int(gap))} {'more' if gap > 0 else 'fewer'}" if gap else "the same"
    elif row.unit.startswith("of "):
        said = f"{plain(abs(gap))} {'more' if gap > 0 else 'fewer'} {row.unit}"
    else:
        unit = " points" if row.unit == "%" else f" {row.unit}"
        said = f"{plain(abs(gap))}{unit} {'more' if gap > 0 else 'less'}" if gap else "the same"
    if row.likely:
        low, high = row.likely
        if gap < 0 and high <= 0:
            low, high = -high, -low
        said += f" (likely {_end(low)} to {_end(high)})"
    return said + (", which may be chance" if row.chance else "")


def in_words(box: FactBox, row: Row) -> str:
    """Both groups of a row, or the one difference, as a sentence would say it."""
    if row.kind in ("told", "compared"):
        return difference(row)
    without, treated = (amount(box, row, value) for value in (row.without, row.treated))
    if row.kind == "measured":  # a cell that begins with + is a formula to a spreadsheet
        return f"with {box.without} {without}, with {box.treated} {treated}"
    return f"{without} with {box.without}, {treated} with {box.treated}"


def _end(value: float) -> str:
    return plain(value).replace("-", MINUS)


# What is drawn.


def drawings(box: FactBox) -> Iterator[Drawing]:
    """One picture for each counted row that is drawn; one for all drawn rows of the same unit."""
    drawn = [row for row in box.rows if row.drawn]
    for row in (row for row in drawn if row.kind == "counted"):
        yield people_drawing(box, row)
    units = dict.fromkeys(row.unit for row in drawn if row.kind != "counted")
    for unit in units:
        yield scale_drawing(box, [row for row in drawn if row.unit == unit and row.kind != "counted"], unit)


def people_drawing(box: FactBox, row: Row) -> Drawing:
    """Two groups of people; those it happens to are filled."""
    without, treated = (int(value) for value in row.both)
    colour = "keep" if row.wished else "accent"
    return Drawing(
        title=f"{row.outcome}, of {box.out_of:,} people in each group: {without} with {box.without}, "
        f"{treated} with {box.treated}. That is {difference(row)}.",
        description=f"Two groups of {box.out_of:,} people, drawn one by one. Filled: {row.outcome.lower()}. Outlined: the "
        f"others. With {box.without} {without} are filled, with {box.treated} {treated}.",
        svg=two_crowds(box.out_of, without, treated, (box.without, box.treated), colour),
    )


def scale_drawing(box: FactBox, rows: list[Row], unit: str) -> Drawing:
    """Measured rows and differences of one unit, on one scale."""
    told = "; ".join(f"{row.outcome}: {in_words(box, row)}" for row in rows)
    return Drawing(
        title=" ".join(dict.fromkeys(_KEY[row.kind].format(without=box.without, treated=box.treated) for row in rows)),
        description=f"Marks on one scale from zero. {told}.",
        svg=scale(
            [(row.outcome, list(_marks(box, row))) for row in rows],
            unit,
            "no change" if all(row.kind == "measured" for row in rows) else "no difference",
        ),
    )


_KEY = {
    "measured": "The open mark is the group with {without}, the filled mark the group with {treated}.",
    "compared": "A dot is the difference that {treated} made: to the right more, to the left less. The true difference "
    "likely lies on its line.",
}


def _marks(box: FactBox, row: Row) -> Iterator[Mark]:
    if row.likely and row.kind == "compared":
        low, high = row.likely
        yield f"{_measured(row.gap, row.unit)} ({_end(low)} to {_end(high)})", row.gap, low, high, True
        return
    without, treated = row.both
    yield f"{_measured(without, row.unit)} {box.without}", without, None, None, False
    yield f"{_measured(treated, row.unit)} {box.treated}", treated, None, None, True
