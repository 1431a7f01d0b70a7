"""How muscle and weight load a bone. General physiology: it rests on no single work and shows no size."""

from calculators.render.drawing import Drawing, arrow, box, canvas, disc, path, words

BONE = (
    "M78 112C50 104 50 60 80 60C92 60 94 68 96 68C98 68 100 60 112 60C142 60 142 104 114 112"
    "L114 272C142 280 142 324 112 324C100 324 98 316 96 316C94 316 92 324 80 324C50 324 50 280 78 272Z"
)
CELLS = ((90, 130), (103, 152), (91, 178), (102, 206), (92, 232), (101, 258))


def _bone() -> str:
    return path(BONE, "muted", 4, fill="paper") + "".join(disc(x, y, 3.6, "chart-2") for x, y in CELLS)


def picture() -> str:
    muscle = path("M130 92C160 140 160 244 130 292", "accent", 18)
    pull = words(166, 200, "muscle", 15, "accent", "start", True)
    impact = arrow([(96, 392), (96, 334)], "ink", 5) + words(
        112, 372, "a step, a stamp,\na landing", 16, anchor="start"
    )
    weight = arrow([(96, 4), (96, 48)], "ink", 5) + words(112, 26, "your weight, a load", 16, anchor="start")
    steps = (
        "1 Muscle pulls,\nground pushes",
        "2 Bone bends\na tiny bit",
        "3 Cells inside\nfeel it",
        "4 Bone is kept\nor built",
    )
    said = "".join(
        box(226, 60 + 74 * place, 156, 62, ("accent", "muted", "chart-2", "ink")[place])
        + words(304, 86 + 74 * place, step, 16, bold=True)
        for place, step in enumerate(steps)
    )
    links = "".join(arrow([(304, 123 + 74 * place), (304, 133 + 74 * place)], "ink", 3, 8) for place in range(3))
    return canvas(388, 408, _bone(), muscle, pull, impact, weight, said, links)


drawing = Drawing(
    title="Bone answers to load",
    description="A long bone with a muscle beside it. Weight presses from above, the ground pushes from below and the "
    "muscle pulls along the bone. The bone bends a tiny bit, cells inside it feel the bending, and bone is kept or built.",
    svg=picture,
)
