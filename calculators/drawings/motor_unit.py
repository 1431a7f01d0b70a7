"""A motor unit when young and when older: fewer nerve cells, larger units, some fibres with no nerve."""

from calculators.render.drawing import Drawing, canvas, disc, line, path, words

CELLS = (64, 124, 184)
FIBRES = tuple(26 + 22 * place for place in range(9))
COLOURS = ("chart-1", "chart-2", "chart-6")
DASHES = ("", "9 6", "2 6")
YOUNG = (0, 1, 2, 1, 0, 2, 0, 2, 1)
OLDER = (0, None, 2, 0, 0, 2, 0, 2, None)


def _panel(top: float, title: str, note: str, owners: tuple[int | None, ...], alive: tuple[int, ...]) -> str:
    parts = words(14, top + 18, title, 18, bold=True, anchor="start")
    for cell, x in enumerate(CELLS):
        parts += _cell(x, top + 48, cell) if cell in alive else _lost(x, top + 48)
    for x, owner in zip(FIBRES, owners, strict=True):
        parts += _fibre(x, top, owner)
    return parts + words(244, top + 52, note, 15.5, anchor="start")


def _cell(x: float, y: float, which: int) -> str:
    return disc(x, y, 12, "paper", COLOURS[which], 4) + words(x, y + 5.5, "ABC"[which], 15, bold=True)


def _lost(x: float, y: float) -> str:
    return path(f"M{x - 11} {y}a11 11 0 1 0 22 0a11 11 0 1 0 -22 0", "muted", 2.5, "3 5")


def _fibre(x: float, top: float, owner: int | None) -> str:
    colour = "line" if owner is None else COLOURS[owner]
    fibre = line([(x, top + 152), (x, top + 204)], colour, 9 if owner is None else 13)
    if owner is None:
        return fibre
    nerve = f"M{CELLS[owner]} {top + 62}C{CELLS[owner]} {top + 110} {x} {top + 100} {x} {top + 142}"
    return path(nerve, colour, 2.6, DASHES[owner]) + fibre


def picture() -> str:
    young = _panel(
        6, "Young", "Each nerve cell\nruns a few fibres.\nCell + its fibres\n= a motor unit.", YOUNG, (0, 1, 2)
    )
    older = _panel(
        250,
        "Older",
        "One nerve cell\nis gone. Cell A\ntakes over some\nof its fibres. The\nothers shrink.",
        OLDER,
        (0, 2),
    )
    return canvas(388, 468, young, line([(14, 230), (374, 230)], "line", 2), older)


drawing = Drawing(
    title="Motor units: when a nerve cell goes, a neighbour takes over",
    description="Above, a young muscle: three nerve cells, A, B and C, each joined to three muscle fibres. A nerve cell and "
    "its fibres are one motor unit. Below, an older muscle: nerve cell B is gone, cell A has taken over one of its fibres "
    "and now runs a larger unit. Two fibres were left without a nerve and are thin and pale.",
    svg=picture,
    sources=("piasecki2016age", "piasecki2018failure"),
)
