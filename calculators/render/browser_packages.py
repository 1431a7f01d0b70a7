"""What is served as other people wrote it: copied from node_modules, unchanged or made smaller.

Into docs/assets/made/, which is not kept in the repository. Versions are pinned in
package-lock.json; each licence is copied beside its file.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from ..sources.rooms import HOUSE, MADE, NODE_MODULES

SERVED = {
    "plotly.js": "plotly.js-basic-dist-min/plotly-basic.min.js",
    "plotly-licence.txt": "plotly.js-basic-dist-min/LICENSE",
    "minisearch.js": "minisearch/dist/umd/index.js",
    "minisearch-licence.txt": "minisearch/LICENSE.txt",
    "fonts/atkinson-licence.txt": "@fontsource-variable/atkinson-hyperlegible-next/LICENSE",
    "fonts/maths-licence.txt": "@fontsource/stix-two-math/LICENSE",
}


def copy_browser_packages(packages: Path = NODE_MODULES, made: Path = MADE) -> list[Path]:
    """Copy every served file, and say which."""
    return [_copy(packages / taken, made / name) for name, taken in SERVED.items()]


def _copy(taken: Path, served: Path) -> Path:
    if not taken.exists():
        raise FileNotFoundError(f"{taken} is not there. Do: npm ci.")
    served.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(taken, served)
    return served


if __name__ == "__main__":
    for file in copy_browser_packages():
        print(file.relative_to(HOUSE), file.stat().st_size)
