"""Where the protein of a meal goes: to amino acids, to the muscle, and back."""

from calculators.render.drawing import Drawing, arrow, box, canvas, path, words


def _step(x: float, y: float, label: str, colour: str, wide: float) -> str:
    tall = 44 + 20 * label.count("\n")
    return box(x, y, wide, tall, colour) + words(x + wide / 2, y + 27, label, 16, bold=True)


def picture() -> str:
    meal = _step(104, 8, "Protein in a meal", "keep", 180)
    gut = arrow([(194, 54), (194, 96)], "keep", 4) + words(208, 80, "gut", 15, "muted", "start")
    pool = box(64, 100, 260, 58, "keep", "paper", 29) + words(194, 146, "the bricks", 15, "muted")
    pool += words(194, 125, "Amino acids in the blood", 16, bold=True)
    built = path("M112 160C60 210 60 262 112 306", "accent", 5) + arrow([(104, 299), (116, 311)], "accent", 5)
    freed = path("M276 312C328 262 328 210 282 168", "chart-2", 5, "9 7") + arrow(
        [(290, 178), (277, 162)], "chart-2", 5
    )
    leucine = box(140, 192, 112, 62, "line", "paper", 8) + words(196, 218, "Leucine\nis the signal", 15.5)
    cue = arrow([(138, 224), (92, 228)], "muted", 3)
    sides = words(70, 290, "building", 16, "ink", "end", True) + words(322, 290, "breaking", 16, "ink", "start", True)
    muscle = box(94, 314, 200, 58, "accent", "accent", 29) + words(194, 349, "Muscle protein", 18, "paper", bold=True)
    rest = arrow([(326, 129), (352, 129)], "muted", 3) + words(372, 112, "fuel,\nother\nuses", 15, "muted", "middle")
    return canvas(402, 384, meal, gut, pool, built, freed, leucine, cue, sides, muscle, rest)


drawing = Drawing(
    title="Protein in a meal: bricks and a signal",
    description="The gut splits the protein of a meal into amino acids, which travel in the blood. Muscle takes some up to "
    "build protein. It breaks protein down as well and gives amino acids back, so the two arrows form a circle. "
    "One amino acid, leucine, is also the signal that turns building on. Other amino acids go to fuel and other uses.",
    svg=picture,
    sources=("wolfson2016sestrin2", "saxton2017mtor"),
)
