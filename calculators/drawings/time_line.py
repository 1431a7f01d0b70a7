"""The time line of the idea, top to bottom: read from docs/data/time_line.csv."""

from textwrap import wrap

from calculators import series
from calculators.render.drawing import Drawing, canvas, disc, line, words

EVENTS = series("time_line").rows
SIZE, LEADING, GAP, WIDE = 15, 18.75, 17, 39  # WIDE: characters of text beside the rail


def picture() -> str:
    y, parts, dots = 22.0, "", []
    for row in EVENTS:
        told = wrap(row["what_changed"], WIDE)
        parts += words(12, y, str(row["year"]), 17, "accent", "start", True) + words(
            88, y, row["event"], 16.5, "ink", "start", True
        )
        parts += words(88, y + LEADING + 1, "\n".join(told), SIZE, "ink", "start")
        dots.append(y - 6)
        y += LEADING * (len(told) + 1) + GAP
    rail = line([(68, dots[0]), (68, dots[-1])], "line", 4)
    return canvas(
        388, round(y - LEADING), rail, "".join(disc(68, dot, 7.5, "accent", "paper", 3) for dot in dots), parts
    )


TOLD = " ".join(f"{row['year']}: {row['event']}. {row['what_changed']}." for row in EVENTS)

drawing = Drawing(
    title="From one word to strength first, year by year",
    description=f"A line from top to bottom with a dot for each event, oldest first. {TOLD}",
    svg=picture,
    sources=tuple(dict.fromkeys(row["source_key"] for row in EVENTS)),
)
