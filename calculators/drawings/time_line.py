"""The time line of the idea, top to bottom: read from docs/data/time_line.csv."""

import csv
from pathlib import Path
from textwrap import wrap

from calculators.render.drawing import Drawing, canvas, disc, line, words

DATA = Path(__file__).parents[2] / "docs" / "data" / "time_line.csv"
SIZE, LEADING, GAP, WIDE = 15, 18.75, 17, 39  # WIDE: characters of text beside the rail


def _events() -> list[dict[str, str]]:
    if not DATA.exists():
        raise ValueError("The drawing “time-line” reads docs/data/time_line.csv, which is not there. "
                         "Write it with the columns year, event, what_changed and source_key.")
    with DATA.open(encoding="utf-8-sig", newline="") as rows:
        return list(csv.DictReader(rows))


def picture() -> str:
    y, parts, dots = 22.0, "", []
    for row in _events():
        told = wrap(row["what_changed"], WIDE)
        parts += words(12, y, row["year"], 17, "accent", "start", True) + words(88, y, row["event"], 16.5, "ink", "start", True)
        parts += words(88, y + LEADING + 1, "\n".join(told), SIZE, "ink", "start")
        dots.append(y - 6)
        y += LEADING * (len(told) + 1) + GAP
    rail = line([(68, dots[0]), (68, dots[-1])], "line", 4)
    return canvas(388, round(y - LEADING), rail, "".join(disc(68, dot, 7.5, "accent", "paper", 3) for dot in dots), parts)


def _told() -> str:
    return " ".join(f"{row['year']}: {row['event']}. {row['what_changed']}." for row in _events()) if DATA.exists() else "No events yet."


def _sources() -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["source_key"] for row in _events())) if DATA.exists() else ()


drawing = Drawing(
    title="From one word to strength first, year by year",
    description=f"A line from top to bottom with a dot for each event, oldest first. {_told()}",
    svg=picture,
    sources=_sources(),
)
