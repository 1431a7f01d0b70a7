"""A folder of script modules -> one classic script that also runs from a disk, where browsers refuse modules.

    docs/assets/scripts/<name>/index.js and what it imports -> docs/assets/made/<name>.js

Presence is registration: every folder with an index.js is a bundle.
"""
from __future__ import annotations

import subprocess
from pathlib import Path

from ..sources.rooms import ASSETS, HOUSE, NODE_MODULES

SCRIPTS = ASSETS / "scripts"


def bundle_names() -> list[str]:
    """Every folder of modules, by name."""
    return sorted(path.parent.name for path in SCRIPTS.glob("*/index.js"))


def bundle_script(entry: Path, made: Path) -> None:
    """One module and all that it imports, as one script."""
    tool = NODE_MODULES / ".bin" / "esbuild"
    subprocess.run([str(tool), str(entry), "--bundle", "--format=iife", "--charset=utf8", "--log-level=warning", f"--outfile={made}"],
                   check=True, cwd=HOUSE)
