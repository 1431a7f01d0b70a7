"""Guides: each PDF is kept by the document it is printed from, so that one changed guide prints its own editions only."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from weasyprint.text.ffi import pango

from ..render import guide
from ..sources.rooms import HOUSE
from .files import sweep
from .keys import PYTHON_PACKAGES, key

KEPT = HOUSE / "build" / "guides"


def make_guides(site: Path, docs: Path) -> tuple[set[Path], str]:
    """Every PDF into site/guides; hands back which, and how many were printed anew. What no guide owns goes."""
    used: dict[Path, bool] = {}

    def press(document: str, edition: guide.Edition, docs: Path, written: date) -> bytes:
        kept = KEPT / f"{guide_key(document, edition, docs)}.pdf"
        used[kept] = not kept.exists()
        if used[kept]:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(guide.print_pdf(document, edition, docs, written))
        return kept.read_bytes()

    made = set(guide.make_guides(site, docs, press))
    sweep(KEPT, set(used))
    for left in set((site / "guides").glob("*.pdf")) - made:
        left.unlink()
    return made, f"{sum(used.values())} of {len(made)} printed"


def guide_key(document: str, edition: guide.Edition, docs: Path) -> str:
    """The document itself, its paper, styles and letters, and whatever prints: our code, the packages, Pango."""
    styles = [docs / "assets" / "styles" / name for name in guide.STYLES]
    letters = sorted((docs / guide.LETTERS).parent.glob("*.woff2"))
    return key(
        document, repr(edition), *styles, *letters, Path(guide.__file__), PYTHON_PACKAGES, str(pango.pango_version())
    )
