"""Where the rooms of the house stand."""

from __future__ import annotations

from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
DOCS = HOUSE / "docs"
DATA = DOCS / "data"
BIBLIOGRAPHY = DOCS / "references.bib"
ASSETS = DOCS / "assets"
MADE = ASSETS / "made"
"""Assets made at build and served; never committed."""
PARTS = HOUSE / "build" / "parts"
"""Page parts made at build, which blocks.py puts into pages; never committed."""
CATALOGUE = HOUSE / "calculators" / "catalogue"
CHARTS = HOUSE / "calculators" / "charts"
DRAWINGS = HOUSE / "calculators" / "drawings"
FOODS = HOUSE / "calculators" / "foods"
MOVEMENTS = HOUSE / "calculators" / "movements"
PROGRAMMES = DATA / "programmes"
SITE = HOUSE / "site"
NODE_MODULES = HOUSE / "node_modules"
