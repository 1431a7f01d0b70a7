"""Fonts for the reader's browser: cut down to the letters and signs the site uses.

From node_modules (pinned in package-lock.json) into docs/assets/made/fonts/. The
same input gives the same bytes: no clock, no names of this machine.

    atkinson.woff2         every page, weights 400 to 750
    atkinson-italic.woff2  only where a page has italics
    atkinson-names.woff2   letters of European names, only where they occur
    maths.woff2            only where a formula stands; keeps the MATH table
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # fontTools would write today's date

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from ..sources.rooms import HOUSE, MADE, NODE_MODULES

TEXT = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-"
MATHS = "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2"

ASCII = range(0x20, 0x7F)
LATIN_1 = range(0xA0, 0x100)
NAMES = range(0x100, 0x180)
SIGNS = [ord(sign) for sign in "–—‘’‚“”„…•·×÷±−€™Œœı"]
MATHS_SIGNS = [ord(sign) for sign in "+−±×÷·=≠≈<>≤≥∕/()[]{|,.:%°′√→ℎ⋅\u2061\u2062\u2063"]
MATHS_ITALICS = range(0x1D434, 0x1D468)


@dataclass(frozen=True)
class Cut:
    """One font file: where it comes from, what is kept."""

    made: str
    taken: str
    characters: tuple[int, ...]
    weights: tuple[float, float] | float | None = None
    features: tuple[str, ...] = ("kern", "mark", "mkmk", "ccmp", "locl", "tnum", "frac")


CUTS = (
    Cut("atkinson.woff2", TEXT + "latin-wght-normal.woff2", (*ASCII, *LATIN_1, *SIGNS), (400, 750)),
    Cut("atkinson-italic.woff2", TEXT + "latin-wght-italic.woff2", (*ASCII, *LATIN_1, *SIGNS), 400),
    Cut("atkinson-names.woff2", TEXT + "latin-ext-wght-normal.woff2", tuple(NAMES), (400, 750)),
    Cut("maths.woff2", MATHS, (*ASCII, *MATHS_SIGNS, *MATHS_ITALICS), features=()),
)


def make_fonts(packages: Path = NODE_MODULES, made: Path = MADE / "fonts") -> list[Path]:
    """Write every font file, and say which."""
    made.mkdir(parents=True, exist_ok=True)
    return [_write(cut, packages, made) for cut in CUTS]


def _write(cut: Cut, packages: Path, made: Path) -> Path:
    taken = packages / cut.taken
    if not taken.exists():
        raise FileNotFoundError(f"The font {taken} is not there. Do: npm ci.")
    font = TTFont(taken, recalcTimestamp=False)
    font = _with_weights(font, cut.weights)
    _keep_characters(font, cut)
    font.flavor = "woff2"
    font.save(made / cut.made, reorderTables=True)
    return made / cut.made


def _with_weights(font: TTFont, weights: tuple[float, float] | float | None) -> TTFont:
    if weights is None:
        return font
    instancer.instantiateVariableFont(font, {"wght": weights}, inplace=True)
    written = BytesIO()  # written and read again: the cutter needs tables that agree
    font.flavor = None
    font.save(written)
    return TTFont(BytesIO(written.getvalue()), recalcTimestamp=False)


def _keep_characters(font: TTFont, cut: Cut) -> None:
    options = subset.Options(
        layout_features=list(cut.features),
        notdef_outline=True,
        hinting=False,
        name_IDs=[0, 1, 2, 13, 14],
        glyph_names=False,
    )
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=cut.characters)
    cutter.subset(font)


if __name__ == "__main__":
    for file in make_fonts():
        print(file.relative_to(HOUSE), file.stat().st_size)
