"""Bundles: kept by the modules they are made of, and no others."""

from __future__ import annotations

import re
from pathlib import Path

from ..render import bundles
from ..sources.rooms import MADE
from .keys import BROWSER_PACKAGES, is_kept, keep, key

IMPORT = re.compile(r"""^\s*(?:(?:import|export)\b[^"';]*?\bfrom\s*|import\s*)["'](\.[^"']+)["']""", re.M)


def sources_of(entry: Path) -> list[Path]:
    """A module and every module it imports, however far."""
    found: dict[Path, None] = {}
    waiting = [entry.resolve()]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found[path] = None
            text = path.read_text("utf-8") if path.exists() else ""
            waiting += [(path.parent / to).resolve() for to in IMPORT.findall(text)]
    return sorted(found)


def bundle_key(name: str) -> str:
    """Its modules, how they are bundled, and the bundler's version."""
    return key(*sources_of(bundles.SCRIPTS / name / "index.js"), Path(bundles.__file__), BROWSER_PACKAGES)


def make_bundle(name: str) -> bool:
    """One script for a folder of modules; says whether it was made anew. Raises AuthorMistakes where a module cannot be
    read."""
    made, wanted = MADE / f"{name}.js", bundle_key(name)
    if is_kept(f"bundle-{name}", wanted, {made}):
        return False
    bundles.bundle_script(bundles.SCRIPTS / name / "index.js", made)
    keep(f"bundle-{name}", wanted)
    return True


def make_bundles() -> tuple[set[Path], str]:
    """Every bundle; hands back their files, and how many were made anew."""
    names = bundles.bundle_names()
    anew = sum(map(make_bundle, names))
    return {MADE / f"{name}.js" for name in names}, f"{anew} of {len(names)} bundled"
