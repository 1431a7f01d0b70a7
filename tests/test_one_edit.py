"""What grows often is added in one place: a unit, a section, a guide. Each is added here to a copy of the house."""

import json
import re

import pytest
from house import copy_house, run, said

pytestmark = pytest.mark.xdist_group("one-edit")  # one copy of the house serves all

UNIT = '    "pressure of the grip": (_one("kPa", "kPa", 1.0, "kilopascal", "kilopascals"),),\n'
SECTION = "    rest: { colour: keep }\n"
MENU = "  - Rest:\n      - rest/index.md\n      - rest/sleep.md\n"
HEAD = "---\ntitle: {title}\ndescription: {title} in one sentence.\nwords: [{title}]\nwritten: 2026-11-22\nreview: 2027-11-22\n{more}---\n\n"
SCORES = "scores: {pemat_understandable: 100, pemat_actionable: 100, cdc_index: 95, jama: 4}\n"
FRONT = HEAD.format(title="Rest", more="") + "# Rest\n\nSleep is a habit.\n\n/// contents | rest\n///\n"
ARTICLE = (
    "# {title}\n\n/// in-short\n**Go to bed at one hour.**\n\n- The same hour each day.\n///\n\nSleep well.\n\n{more}"
    "## What to do next\n\n1. **Go to bed.** Tonight.\n\n## What we don't know\n\nHow much is enough for you.\n"
)
SLEEP = HEAD.format(title="Sleep", more=SCORES) + ARTICLE.format(title="Sleep", more="")
SHEET = "/// guide-files\n///\n\n//// sheet | 1\n\n## 1. Lie down\n\nClose your eyes.\n\n////\n\n"
GUIDE = HEAD.format(title="Sleep sheet", more=SCORES) + ARTICLE.format(title="Sleep sheet", more=SHEET)


def put_after(path, line: str, new: str) -> None:
    """The one edit: new lines after a line that is there."""
    text = path.read_text("utf-8")
    assert text.count(line) == 1, line
    path.write_text(text.replace(line, line + new), "utf-8")


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A copy to which a unit, a section with two pages and a guide were added."""
    house = copy_house(tmp_path_factory.mktemp("edit") / "house", made=True)
    put_after(house / "calculators/science/units.py", "ENTRIES: dict[str, tuple[Entry, ...]] = {\n", UNIT)
    put_after(house / "mkdocs.yml", "    keep: { colour: keep }\n", SECTION)
    put_after(house / "mkdocs.yml", "      - keep/protein.md\n", MENU)
    put_after(house / "mkdocs.yml", "      - guides/index.md\n", "      - guides/sleep-sheet.md\n")
    (house / "docs/rest").mkdir()
    for name, text in {"rest/index": FRONT, "rest/sleep": SLEEP, "guides/sleep-sheet": GUIDE}.items():
        (house / f"docs/{name}.md").write_text(text, "utf-8")
    return house


def asked(house, code: str):
    """What a few lines of Python in that house print, as JSON."""
    (house / "asked.py").write_text(f"import json\n{code}", "utf-8")
    done = run(house, "asked")
    assert done.returncode == 0, said(done)
    return json.loads(done.stdout)


def test_a_new_unit_is_typed_refused_and_shown_after_one_line_in_one_file(house):
    assert asked(
        house,
        "from calculators.science.units import shown_unit\n"
        "from calculators.science.typed import read_quantity\n"
        "from calculators.science.model import Limits, Quantity\n"
        "from calculators.science.inputs import BadInput, read_one\n"
        "limits = Limits(1, 200, because='no bulb shows more')\n"
        "q = Quantity('squeeze', 'pressure of the grip', limits, '80', 's', label='Squeeze')\n"
        "try: read_one(q, '900')\n"
        "except BadInput as refused: told = str(refused)\n"
        "print(json.dumps([read_quantity('80 kilopascals', q.kind).value, shown_unit('kPa'), told]))",
    ) == [80, "kPa", "Squeeze: 900 kPa was read. It must be 1 to 200 kPa: no bulb shows more. For example 80 kPa."]


def test_check_finds_nothing_wrong_with_what_was_added(house):
    done = run(house, "calculators", "check")
    assert done.stdout == "No mistakes found.\n", said(done)


def test_a_new_section_has_its_colour_its_place_in_the_menu_and_its_list_after_one_file(house):
    front, page = asked(
        house,
        "from calculators.preview.house import House\n"
        "shown = House()\n"
        "print(json.dumps([shown.page('rest/index.md'), shown.page('rest/sleep.md')]))",
    )
    assert "is-keep" in re.search(r"<body[^>]*>", page)[0], "the colours of its section"
    assert re.search(r'href="(?:\.\./rest/)?sleep\.html"[^>]*>', front), "its front lists the page by its head"
    assert re.search(r'<a href="(?:index|rest/index)\.html"[^>]*>\s*Rest\s*<', page), "the menu leads to it"


def test_a_new_guide_is_listed_and_takes_as_many_pages_as_it_has_sheets(house):
    front, page, days = asked(
        house,
        "from pathlib import Path\n"
        "from calculators.preview.house import House\n"
        "from calculators.render.guide import read_imprint\n"
        "shown = House()\n"
        "imprint = read_imprint(Path('docs').resolve(), 'sleep-sheet')\n"
        "print(json.dumps([shown.page('guides/index.md'), shown.page('guides/sleep-sheet.md'), imprint.page]))",
    )
    assert re.search(r'href="(?:\.\./guides/)?sleep-sheet\.html"', front) and "Sleep sheet in one sentence." in front
    assert re.findall(r'href="(sleep-sheet-[a-z0-9-]+\.pdf)"', page) == [
        f"sleep-sheet-{edition}.pdf" for edition in ("a4", "letter", "large-a4", "large-letter")
    ]
    assert page.count('class="sheet"') == 1 and days == "guides/sleep-sheet.html"
