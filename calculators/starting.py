"""`python -m calculators new NAME`: a calculator folder, its page and its place in the menu, all of which pass.

    calculators/starting_point/  ──►  calculators/catalogue/<name>/{calculator.py, examples.yaml}
                                      docs/calculators/<name>.md
                                      a line under nav: in mkdocs.yml

What stands there at first is a small calculator that is true as it is (grams of protein for each kilogram).
Its author replaces it piece by piece, and `check` says at every step what is still missing.
"""
from __future__ import annotations

import datetime
import re
from pathlib import Path
from string import Template

from .science.mistakes import BadDefinition
from .science.names import is_public_name, module_name
from .sources.rooms import HOUSE

MODELS = Path(__file__).parent / "starting_point"
YEAR = datetime.timedelta(days=365)
_IN_MENU = re.compile(r"^ *- calculators/[\w-]+\.md$", re.M)


def start_calculator(name: str, house: Path = HOUSE, today: datetime.date | None = None) -> int:
    """Write the files of a new calculator and say what to do next. Raises BadDefinition for a name that cannot be used."""
    files = new_files(name, house, today or datetime.date.today())
    _refuse(name, files)
    menu = with_menu_entry((house / "mkdocs.yml").read_text("utf-8"), name)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (house / "mkdocs.yml").write_text(menu, "utf-8")
    for path in (*files, house / "mkdocs.yml"):
        print(f"wrote {path.relative_to(house)}")
    print(f"It passes as it stands. Replace its words and its formula, then run: python -m calculators check {name}")
    return 0


def new_files(name: str, house: Path, today: datetime.date) -> dict[Path, str]:
    """What will be written, and where."""
    folder = house / "calculators" / "catalogue" / module_name(name)
    words = {"name": name, "title": name.replace("-", " ").capitalize(), "written": today, "review": today + YEAR}
    places = {
        "calculator.txt": folder / "calculator.py", "examples.yaml": folder / "examples.yaml",
        "page.md": house / "docs" / "calculators" / f"{name}.md",
    }
    return {place: Template((MODELS / model).read_text("utf-8")).substitute(words) for model, place in places.items()}


def _refuse(name: str, files: dict[Path, str]) -> None:
    if not is_public_name(name) or not name[0].isalpha():
        raise BadDefinition(
            f"{name!r} cannot be a calculator’s name: a small letter first, then small letters, digits and single hyphens. "
            "For example: python -m calculators new walking-speed"
        )
    folder = next(iter(files)).parent
    for there in (folder, *files):
        if there.exists():
            raise BadDefinition(f"{name} exists already: {there.name} in {there.parent.name}/. Choose another name, or take that one away first.")


def with_menu_entry(configuration: str, name: str) -> str:
    """mkdocs.yml with the page after the other calculators. Raises BadDefinition when it lists none."""
    entries = list(_IN_MENU.finditer(configuration))
    if not entries:
        raise BadDefinition("mkdocs.yml lists no calculator under nav:, so there is no place for the new one. Add the line by hand.")
    last = entries[-1]
    line = re.sub(r"calculators/.*", f"calculators/{name}.md", last[0])
    return configuration[:last.end()] + "\n" + line + configuration[last.end():]
