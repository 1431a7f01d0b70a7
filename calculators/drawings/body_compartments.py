"""What a body is made of, as the methods that measure it split it. Not to scale: no sizes are meant."""

from calculators.render.drawing import Drawing, box, canvas, words

TOP, TALL = 58, 330
FAT, BONE = 84, 46  # heights on paper only


def _column(x: float, width: float, cells: list[tuple[float, str, str]]) -> str:
    y: float = TOP
    out = ""
    for tall, label, colour in cells:
        middle = y + tall / 2 - 10 * label.count("\n") + 5.5
        out += box(x, y, width, tall - 4, colour, "paper", 7, 3) + words(
            x + width / 2, middle, label, 15.5, "ink", bold=True
        )
        y += tall
    return out


def picture() -> str:
    lean = TALL - FAT - BONE
    heads = words(64, 24, "The scales\nsee", 15, "muted") + words(193, 24, "Two-part\nmethods see", 15, "muted")
    heads += words(322, 24, "DXA sees", 15, "muted") + words(322, 43, "three parts", 15, "muted")
    columns = (
        _column(8, 112, [(TALL, "Body\nweight", "ink")])
        + _column(137, 112, [(FAT, "Fat", "chart-3"), (TALL - FAT, "Fat-free\nmass", "accent")])
        + _column(
            266, 114, [(FAT, "Fat", "chart-3"), (lean, "Lean\nsoft\ntissue", "accent"), (BONE, "Bone mineral", "muted")]
        )
    )
    note = words(
        194,
        TOP + TALL + 26,
        "Lean soft tissue is muscle AND organs,\nskin, gristle and blood. Much of it is water.\n"
        "No box here is muscle alone.",
        15.5,
        "ink",
    )
    return canvas(388, 494, heads, columns, note, words(194, 484, "Not to scale", 14.5, "muted"))


drawing = Drawing(
    title="Lean is not muscle: how methods split one body",
    description="Three columns show the same body. The scales see one block, body weight. Two-part methods see fat and "
    "fat-free mass. A DXA scan sees fat, lean soft tissue and bone mineral. Lean soft tissue holds muscle together with "
    "organs, skin and blood, and much of it is water. No column shows muscle alone. The drawing is not to scale.",
    svg=picture,
    sources=("wang1999hydration",),
)
