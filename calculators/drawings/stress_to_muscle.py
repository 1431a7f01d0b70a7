"""How illness and steroid medicines reach the muscle; shown mostly in animals and cells."""

from calculators.render.drawing import Drawing, arrow, box, canvas, words


def _step(x: float, y: float, label: str, colour: str, wide: float) -> str:
    tall = 44 + 20 * label.count("\n")
    return box(x, y, wide, tall, colour) + words(x + wide / 2, y + 27, label, 16, bold=True)


def picture() -> str:
    causes = "".join(
        _step(x, 8, label, "chart-3", 118)
        for x, label in ((8, "Steroid\nmedicine"), (134, "Not\neating"), (260, "Muscle\nnot used"))
    )
    into = arrow([(67, 74), (92, 112)], "chart-3", 4) + arrow([(193, 74), (168, 112)], "chart-3", 4)
    into += arrow([(319, 74), (319, 238), (310, 238)], "chart-3", 4)
    switch = box(44, 116, 172, 54, "ink", "ink", 27) + words(130, 150, "FoxO turns on", 18, "paper", bold=True)
    tags = arrow([(130, 172), (130, 206)], "ink", 4)
    tags += _step(52, 210, "Two tags, atrogin-1 and\nMuRF1, mark muscle\nprotein for removal", "ink", 254)
    out = arrow([(179, 296), (179, 332)], "ink", 4) + box(68, 336, 222, 50, "chart-2")
    out += words(179, 367, "More breakdown", 18, bold=True)
    less = arrow([(26, 74), (26, 418)], "chart-3", 3, dash="8 7")
    less += words(44, 426, "Steroid medicine also slows building.", 16, "ink", "start")
    seen = words(
        193, 464, "FoxO and the two tags were shown in\nmice, rats and cells, not in daily life.", 15.5, "muted"
    )
    return canvas(386, 498, causes, into, switch, tags, out, less, seen)


drawing = Drawing(
    title="When the body is under siege: the breakdown switch",
    description="Two causes, steroid medicine and not eating, lead to a switch called FoxO. It turns on a tag called "
    "atrogin-1. A muscle that is not used raises atrogin-1 and a second tag, MuRF1. The tags mark muscle protein for "
    "removal, and breakdown rises. Steroid medicine also slows the building of protein. FoxO and the tags were shown in "
    "mice, rats and cells, not in people's everyday stress.",
    svg=picture,
    sources=("bodine2001identification", "sandri2004foxo", "schakman2008mechanisms"),
)
