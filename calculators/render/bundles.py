"""A folder of script modules -> one classic script that also runs from a disk, where browsers refuse modules.

    docs/assets/scripts/<name>/index.js and what it imports -> docs/assets/made/<name>.js

Presence is registration: every folder with an index.js is a bundle.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from ..science.mistakes import AuthorMistakes, Mistake
from ..sources.rooms import ASSETS, HOUSE, NODE_MODULES

SCRIPTS = ASSETS / "scripts"
SLIP = re.compile(r"\[ERROR\] (.+)\n\n\s+(\S+?):(\d+):\d+:")
CORRECT = "Correct this line of the script."


def bundle_names() -> list[str]:
    """Every folder of modules, by name."""
    return sorted(path.parent.name for path in SCRIPTS.glob("*/index.js"))


def bundle_script(entry: Path, made: Path) -> None:
    """One module and all that it imports, as one script. Raises AuthorMistakes with the place of each slip."""
    tool = NODE_MODULES / ".bin" / "esbuild"
    words = ["--bundle", "--format=iife", "--charset=utf8", "--log-level=warning", "--color=false", f"--outfile={made}"]
    done = subprocess.run([str(tool), str(entry), *words], cwd=HOUSE, capture_output=True, text=True)
    if done.returncode:
        raise AuthorMistakes(
            slips(done.stderr) or [Mistake(entry.relative_to(HOUSE).as_posix(), 1, done.stderr.strip(), CORRECT)]
        )


def slips(said: str) -> list[Mistake]:
    """What the bundler says, slip by slip: `✘ [ERROR] what`, an empty line, `    file:line:column:`."""
    return [Mistake(file, int(line), f"{what.rstrip('.')}.", CORRECT) for what, file, line in SLIP.findall(said)]
