"""Runs inside a copy of the house: makes each slip in turn, asks `check` about it, and puts the file right again.

python make_slips.py HOUSE  ->  {"name of the slip": {"line": …, "mistakes": [{file, line, what, remedy}, …]}, …}
"""

import importlib
import json
import sys
from pathlib import Path

from slips import GOOD, MENU_LINE, PAGE, SLIPS, Slip

sys.dont_write_bytecode = True  # a slip and its mending within one second would else be taken for each other
HOUSE = Path(sys.argv[1])
sys.path.insert(0, str(HOUSE))

from calculators.checking import check_everything  # noqa: E402
from calculators.science.mistakes import AuthorMistakes, BadDefinition  # noqa: E402


def forget() -> None:
    """What the house remembers of files that have changed: definitions, series, works."""
    for name in [name for name in sys.modules if name.startswith(("calculators.catalogue.", "calculators.charts."))]:
        del sys.modules[name]
    for module in [module for name, module in sys.modules.items() if name.startswith("calculators.")]:
        for thing in list(vars(module).values()):
            if hasattr(thing, "cache_clear"):
                thing.cache_clear()
    importlib.invalidate_caches()


def make(slip: Slip) -> dict[Path, bytes | None]:
    """Write the slip. Returns what stood there before."""
    before = {}
    for file, change in {slip.file: slip.change, **slip.also}.items():
        path = HOUSE / file
        before[path] = path.read_bytes() if path.exists() else None
        new = change(before[path].decode("utf-8-sig") if before[path] is not None else "")
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        if new is not None:
            path.write_bytes(new if isinstance(new, bytes) else new.encode())
    return before


def mend(before: dict[Path, bytes | None]) -> None:
    for path, content in before.items():
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
        elif path.name == "notes.txt":
            path.parent.rmdir()


def line_of(slip: Slip) -> int:
    if isinstance(slip.at, int):
        return slip.at
    text = (HOUSE / slip.file).read_text("utf-8-sig")
    return text.count("\n", 0, text.index(slip.at)) + 1


def asked(only: str) -> list[dict]:
    try:
        found = check_everything(only)
    except AuthorMistakes as said:
        found = said.mistakes
    except BadDefinition as said:
        return [{"file": "", "line": 0, "what": str(said), "remedy": ""}]
    return [{"file": m.file, "line": m.line, "what": m.what, "remedy": m.remedy} for m in found]


def all_slips() -> dict[str, dict]:
    (HOUSE / PAGE).write_text(GOOD, "utf-8")
    menu = HOUSE / "mkdocs.yml"
    menu.write_text(
        menu.read_text("utf-8").replace(MENU_LINE, f"{MENU_LINE}      - {PAGE.removeprefix('docs/')}\n"), "utf-8"
    )
    said = {"nothing": {"line": 0, "mistakes": asked("")}}
    for name, slip in SLIPS.items():
        before = make(slip)
        if not slip.file.endswith(".md"):
            forget()
        said[name] = {"line": line_of(slip) if not slip.harmless else 0, "mistakes": asked(slip.checked or slip.file)}
        mend(before)
        if not slip.file.endswith(".md"):
            forget()
    said["nothing, after all of them"] = {"line": 0, "mistakes": asked("")}
    return said


if __name__ == "__main__":
    json.dump(all_slips(), sys.stdout)
