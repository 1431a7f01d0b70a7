"""`python -m calculators new NAME`: a calculator folder, its page and its place in the menu, all of which work.

    calculators/starting_point/  ──►  calculators/catalogue/<name>/{calculator.py, says.yaml, examples.yaml}
                                      docs/calculators/<name>.md
                                      a line under nav: in mkdocs.yml

What stands there at first is a small calculator that is true as it is (grams of protein for each kilogram).
Its author replaces it piece by piece: `check` names every example text, between ‹ and ›, that still stands.
"""

from __future__ import annotations

import contextlib
import datetime
import keyword
import re
from pathlib import Path
from string import Template

from .science.mistakes import BadDefinition
from .science.names import is_public_name, module_name
from .sources.rooms import HOUSE

MODELS = Path(__file__).parent / "starting_point"
YEAR = datetime.timedelta(days=365)
LONGEST = 40
"""Characters a name may have: our choice."""
_OF_WINDOWS = re.compile("con|prn|aux|nul|(com|lpt)[0-9]")
_IN_MENU = re.compile(r"^ *- calculators/[\w-]+\.md$", re.M)


def start_calculator(name: str, house: Path = HOUSE, today: datetime.date | None = None) -> int:
    """Write the files of a new calculator and say what to do next. Raises BadDefinition for a name that cannot be used."""
    files = new_files(name, house, today or datetime.date.today())
    _refuse(name, files)
    menu = with_menu_entry((house / "mkdocs.yml").read_text("utf-8"), name)
    _write_all({**files, house / "mkdocs.yml": menu})
    for path in (*files, house / "mkdocs.yml"):
        print(f"wrote {path.relative_to(house)}")
    print(
        f"It works as it stands. Replace its formula, and every text between ‹ and ›. What is still to do says: python -m calculators check {name}"
    )
    return 0


def new_files(name: str, house: Path, today: datetime.date) -> dict[Path, str]:
    """What will be written, and where."""
    folder = house / "calculators" / "catalogue" / module_name(name)
    words = {"name": name, "title": name.replace("-", " ").capitalize(), "written": today, "review": today + YEAR}
    places = {
        "calculator.txt": folder / "calculator.py",
        "says.yaml": folder / "says.yaml",
        "examples.yaml": folder / "examples.yaml",
        "page.md": house / "docs" / "calculators" / f"{name}.md",
    }
    return {place: Template((MODELS / model).read_text("utf-8")).substitute(words) for model, place in places.items()}


def _write_all(files: dict[Path, str]) -> None:
    """All of them or none: what is half there would be refused the next time. Raises OSError."""
    before = {path: path.read_text("utf-8") if path.exists() else None for path in files}
    begun: list[Path] = []
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            begun.append(path)
            path.write_text(text, "utf-8")
    except OSError:
        for path in begun:
            _put_back(path, before[path])
        raise


def _put_back(path: Path, text: str | None) -> None:
    with contextlib.suppress(OSError):
        if text is not None:
            path.write_text(text, "utf-8")
            return
        path.unlink(missing_ok=True)
        path.parent.rmdir()  # refused, rightly, where something else is in it


def _refuse(name: str, files: dict[Path, str]) -> None:
    reason = why_no_name(name)
    if reason:
        raise BadDefinition(
            f"{name!r} cannot be a calculator’s name: {reason}. For example: python -m calculators new walking-speed"
        )
    folder = next(iter(files)).parent
    for there in (folder, *files):
        if there.exists():
            raise BadDefinition(
                f"{name} exists already: {there.name} in {there.parent.name}/. Choose another name, or take that one away first."
            )


def why_no_name(name: str) -> str:
    """Why a calculator cannot be called so; empty when it can."""
    if not is_public_name(name) or not name[0].isalpha():
        return "a small letter first, then small letters, digits and single hyphens"
    if len(name) == 1:
        return "one letter does not say what it measures"
    if len(name) > LONGEST:
        return f"it has {len(name)} characters, and {LONGEST} fit a menu"
    if keyword.iskeyword(name):
        return f"{name} is a word of Python itself"
    if _OF_WINDOWS.fullmatch(name):
        return f"Windows allows no folder called {name}"
    return ""


def with_menu_entry(configuration: str, name: str) -> str:
    """mkdocs.yml with the page after the other calculators. Raises BadDefinition when it lists none."""
    entries = list(_IN_MENU.finditer(configuration))
    if not entries:
        raise BadDefinition(
            "mkdocs.yml lists no calculator under nav:, so there is no place for the new one. Add the line by hand."
        )
    last = entries[-1]
    line = re.sub(r"calculators/.*", f"calculators/{name}.md", last[0])
    return configuration[: last.end()] + "\n" + line + configuration[last.end() :]
