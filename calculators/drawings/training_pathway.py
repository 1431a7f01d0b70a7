"""From a lift to new muscle protein: the training signal and where rapamycin blocks it."""

from calculators.render.drawing import Drawing, arrow, box, canvas, line, words


def _step(x: float, y: float, label: str, colour: str = "ink", wide: float = 150) -> str:
    rows = label.count("\n")
    tall = 44 + 20 * rows
    return box(x, y, wide, tall, colour) + words(x + wide / 2, y + 27, label, 16, bold=True)


def picture() -> str:
    load = _step(14, 10, "You lift a load", "accent") + arrow([(89, 56), (89, 104)], "accent", 4)
    strain = _step(14, 108, "Fibres feel\nthe pull", "accent") + arrow([(89, 174), (134, 236)], "accent", 4)
    food = _step(222, 10, "You eat protein", "keep") + arrow([(297, 56), (297, 104)], "keep", 4)
    leucine = _step(222, 108, "Leucine rises,\nSestrin2 lets go", "keep") + arrow([(297, 174), (252, 236)], "keep", 4)
    switch = box(119, 240, 148, 54, "ink", "ink", 27) + words(193, 274, "mTORC1", 21, "paper", bold=True)
    drug = line([(318, 267), (276, 267)], "muted", 4) + line([(276, 253), (276, 281)], "muted", 4)
    named = words(326, 262, "Rapamycin\nblocks it", 15, "muted", "start")
    build = arrow([(193, 296), (193, 338)], "ink", 4) + _step(94, 342, "The fibre makes\nmore protein", "ink", 198)
    weeks = arrow([(193, 408), (193, 478)], "ink", 4, dash="2 9")
    weeks += words(206, 438, "many sessions, weeks,\nand repair on the way", 15, "muted", "start")
    grown = _step(74, 482, "Larger, stronger muscle", "accent", 238)
    return canvas(402, 532, load, strain, food, leucine, switch, drug, named, build, weeks, grown)


drawing = Drawing(
    title="The training signal: from a lift to new protein",
    description="Two arrows meet at a switch called mTORC1. One starts from lifting a load, which the muscle fibres feel. "
    "The other starts from eating protein: the amino acid leucine rises and its sensor, Sestrin2, lets go. "
    "With the switch on, the fibre makes more protein. The medicine rapamycin blocks the switch. A broken arrow leads on, "
    "over many sessions and weeks, to larger and stronger muscle: one session is not growth.",
    svg=picture,
    sources=("drummond2009rapamycin", "wolfson2016sestrin2", "saxton2017mtor"),
)
