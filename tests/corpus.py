"""A house that has grown: copies of its own articles and charts, each with words of its own, until there are enough.

    grow(house, pages=500, charts=200)    a copy of the house, in place; every page is in the menu and passes the checks

A copy stands beside its model, so links and citations lead where the model's lead, and a page costs what a page costs.
"""

from __future__ import annotations

import re
from itertools import count, islice
from pathlib import Path

SECTIONS = ("understand", "keep")
MODEL_CHART = "grip_by_age"


def grow(house: Path, *, pages: int = 0, charts: int = 0) -> Path:
    """Add pages and charts until there are so many."""
    docs = house / "docs"
    models = [path for section in SECTIONS for path in sorted((docs / section).glob("*.md")) if path.name != "index.md"]
    wanted = max(0, pages - len(list(docs.rglob("*.md"))))
    added = [_copy(model, number) for number, model in islice(_turns(models), wanted)]
    _into_menu(house / "mkdocs.yml", [path.relative_to(docs).as_posix() for path in added])
    _add_charts(house / "calculators" / "charts", charts)
    return house


def _add_charts(room: Path, wanted: int) -> None:
    for number in range(1, wanted - len(list(room.glob("[a-z]*.py"))) + 1):
        text = (room / f"{MODEL_CHART}.py").read_text("utf-8")
        (room / f"{MODEL_CHART}_{number}.py").write_text(
            re.sub(r'(\n    title=")', rf"\1Chart {number}: ", text, count=1), "utf-8"
        )


def _turns(models: list[Path]):
    """Each model in its turn, round after round, with the number of the copy."""
    return ((number, models[number % len(models)]) for number in count())


def _copy(model: Path, number: int) -> Path:
    """The model with another title and another first sentence: two pages of one text could not be told apart."""
    head, _, body = model.read_text("utf-8").partition("\n---\n")
    head = re.sub(r"^title: .*$", f'title: "Copy {number} of {model.stem}"', head, flags=re.M)
    body = re.sub(r"^# .*$", f"# Copy {number} of {model.stem}", body, count=1, flags=re.M)
    copy = model.with_name(f"{model.stem}-{number}.md")
    copy.write_text(f"{head}\n---\n{body}", "utf-8")
    return copy


def _into_menu(settings: Path, names: list[str]) -> None:
    """Each page at the end of its section's entry."""
    text = settings.read_text("utf-8")
    for section in SECTIONS:
        last = re.findall(rf"^      - {section}/.*$", text, re.M)[-1]
        lines = "".join(f"\n      - {name}" for name in names if name.startswith(f"{section}/"))
        text = text.replace(last, last + lines, 1)
    settings.write_text(text, "utf-8")
