"""Every slip a reviewer made by hand, in one table: the file, the change, and what `check` must say of it.

112 slips: 36 in pages, 4 in mkdocs.yml, 20 in .csv, 6 in .yml, 6 in the bibliography, 9 in calculators, 14 in what
they say, 4 in charts, 1 in a template, and 12 that a newcomer made in the first hour. The harmless ones say why: they must stay unnamed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Change = Callable[[str], "str | bytes | None"]
"""The text of a file as it was -> as it is with the slip; bytes for one that is not UTF-8; None where the file is taken away."""

PAGE = "docs/understand/a-short-page.md"
GOOD = """---
title: A short page
description: One page that has everything a page needs.
words: [short page]
written: 2026-11-22
review: 2099-11-22
scores: {pemat_understandable: 94, pemat_actionable: 100, cdc_index: 94, jama: 4}
---

# A short page

/// in-short
Strong legs keep you free.
///

Muscle shrinks with age, and you can do something about it [@goodpaster2006loss].

[Read on](ageing.md#what-to-do-next).

/// chart | grip-by-age
///

![A dumbbell](../data/gait_speed_bohannon.csv)

## What to do next

1. **Stand up.** Do it today.

## What we don't know

How much is enough.
"""
"""A page without a mistake, put into the copy of the house and its menu before the first slip."""
MENU_LINE = "      - understand/ageing.md\n"

SERIES = "docs/data/gait_speed_bohannon"
UNREAD = "docs/data/diaas_protein_powders_phillips"
BIB = "docs/references.bib"
SPEED = "calculators/catalogue/walking_speed/calculator.py"
SAYS = "calculators/catalogue/walking_speed/says.yaml"
SHARED = "calculators/catalogue/_says.yaml"
EXAMPLES = "calculators/catalogue/walking_speed/examples.yaml"
CHART = "calculators/charts/walking_speed_by_age.py"
TEMPLATE = "calculators/render/templates/chart.html"
ROW = "male,20,29,1.36,bohannon2011gait"


@dataclass(frozen=True)
class Slip:
    """One slip. `at` is the line as a number, or a text on that line once the slip is made."""

    name: str
    file: str
    change: Change
    at: int | str = 1
    what: str = ""
    remedy: str = ""
    checked: str = ""  # what is asked for: `check THIS`; the file itself when it is empty
    named: str = ""  # the file the mistake names, where it is another one
    also: dict[str, Change] = field(default_factory=dict)
    harmless: str = ""


def swap(old: str, new: str) -> Change:
    """One text put in another's place. The slip must be possible, so the old text must be there."""

    def change(text: str) -> str:
        assert old in text, f"there is no {old!r} to spoil"
        return text.replace(old, new, 1)

    return change


def becomes(new: str | bytes | None) -> Change:
    return lambda text: new


def adds(more: str) -> Change:
    return lambda text: text + more


def page(name: str, old: str, new: str, at: int | str = 1, what: str = "", remedy: str = "", **more) -> Slip:
    return Slip(name, PAGE, swap(old, new), at, what, remedy, **more)


def says(name: str, line: str, what: str, remedy: str) -> Slip:
    """A line added to the text of the page."""
    return page(name, "[Read on]", f"{line}\n\n[Read on]", line.split("\n")[0], what, remedy)


READ_RIGHTLY = "It is read as it was meant."
PAGES = (
    Slip("a page with a byte order mark", PAGE, lambda text: text.encode("utf-8-sig"), harmless=READ_RIGHTLY),
    Slip(
        "a page with the line ends of Windows",
        PAGE,
        lambda text: text.replace("\n", "\r\n").encode(),
        harmless=READ_RIGHTLY,
    ),
    page("an indented block", "/// chart | grip-by-age\n///", " /// chart | grip-by-age\n ///", harmless=READ_RIGHTLY),
    page("a block with a capital", "/// chart | grip", "/// Chart | grip", harmless=READ_RIGHTLY),
    Slip(
        "a page that is not UTF-8",
        PAGE,
        lambda text: text.replace("Strong", "Stärke").encode("latin-1"),
        13,
        "not UTF-8",
        "UTF-8",
    ),
    Slip("an empty page", PAGE, becomes(""), 1, "no head", "Begin the file with ---"),
    Slip(
        "a page without a head",
        PAGE,
        lambda text: text[text.index("# A short") :],
        1,
        "no head",
        "Begin the file with ---",
    ),
    page("a tab in the head", "title: A", "\ttitle: A", 2, "cannot be read", "between quotes"),
    page("a colon in the head", "title: A short page", "title: A page: short", 2, "cannot be read", "between quotes"),
    page(
        "a field twice in the head",
        "words: [",
        "title: Another\nwords: [",
        "title: Another",
        "the field title twice",
        "Keep one",
    ),
    page(
        "a date that is none",
        "review: 2099-11-22",
        "review: next year",
        "review:",
        "review is not a date",
        "review: 2027-11-22",
    ),
    page(
        "a score that cannot be",
        "cdc_index: 94",
        "cdc_index: many",
        "scores:",
        "cdc_index is “many”",
        "a number from 0 to",
    ),
    page(
        "words that are no list",
        "words: [short page]",
        "words: short page",
        "words:",
        "not a list of words",
        "words: [",
    ),
    page(
        "a block that is never closed",
        "/// chart | grip-by-age\n///",
        "/// chart | grip-by-age",
        "/// chart",
        "never closed",
        "a line of its own",
    ),
    page(
        "a misspelt block",
        "/// in-short",
        "/// in-shrot",
        "/// in-shrot",
        "no block “in-shrot”",
        "Did you mean in-short?",
    ),
    page(
        "a block inside a block of the same slashes",
        "Strong legs",
        "/// stop\nNot now.\n///\nStrong legs",
        "/// stop",
        "before “in-short”",
        "one more slash",
    ),
    page(
        "an unknown chart",
        "| grip-by-age",
        "| grip-by-aeg",
        "| grip-by-aeg",
        "“grip-by-aeg” is not known",
        "Did you mean grip-by-age?",
    ),
    page(
        "a link to no page",
        "(ageing.md#what-to-do-next)",
        "(agieng.md)",
        "agieng",
        "leads to no page",
        "Did you mean understand/ageing.md?",
    ),
    page(
        "a link to no heading",
        "#what-to-do-next)",
        "#what-to-do-nxt)",
        "do-nxt",
        "no #what-to-do-nxt",
        "Did you mean what-to-do-next?",
    ),
    page(
        "a link to .html",
        "(ageing.md#what-to-do-next)",
        "(ageing.html)",
        "ageing.html",
        "leads to no page",
        "ageing.md",
    ),
    page("a picture without words", "![A dumbbell]", "![]", "![]", "no words", "Say what it shows"),
    page(
        "a picture that is not there",
        "gait_speed_bohannon.csv)",
        "a-dumbbell.webp)",
        "a-dumbbell",
        "leads to no page",
        "Link to a page",
    ),
    says("two titles", "# Another title", "not the first heading", "sections ##"),
    says("a skipped level", "#### Deep", "skips a level", "Use ##"),
    page(
        "an unknown work",
        "@goodpaster2006loss",
        "@goodpastr2006loss",
        "goodpastr",
        "not in the bibliography",
        "goodpaster2006loss",
    ),
    page(
        "a broken citation",
        "[@goodpaster2006loss]",
        "[@goodpaster2006loss",
        "@goodpaster",
        "does not end on this line",
        "Close it with ]",
    ),
    says("a number without a source", "It fell by 34 % in a year.", "“34 %” has no source", "Add [@key]"),
    Slip(
        "a page in no menu",
        "mkdocs.yml",
        swap("      - understand/a-short-page.md\n", ""),
        1,
        "in no menu",
        "- understand/a-short-page.md",
        named=PAGE,
        checked="mkdocs.yml",
    ),
    says("a script in a page", "<script>alert(1)</script>", "<script> may not stand", "our own scripts"),
    says(
        "a frame of another site", '<iframe src="https://example.org/"></iframe>', "<iframe> may not stand", "Markdown"
    ),
    says("a handler in a page", '<span onclick="alert(1)">Press</span>', "attribute onclick", "our own scripts"),
    says("a link that runs a script", "[Press](javascript:alert(1))", "runs a script", "Link to a page"),
    says("a picture of another site", "![A cat](https://example.org/a.png)", "from another site", "docs/assets"),
    page(
        "what to do next, twice",
        "## What we don't know",
        "## What to do next\n\nMore.\n\n## What we don't know",
        29,
        "stands already in line",
        "one section",
    ),
    Slip(
        "two pages of one title",
        PAGE,
        swap("title: A short page", "title: Sarcopenia"),
        2,
        f"same title as {PAGE}",
        "its own title",
        "mkdocs.yml",
        also={"docs/understand/sarcopenia.md": lambda text: text.replace(text.split("\n")[1], "title: Sarcopenia", 1)},
        named="docs/understand/sarcopenia.md",
    ),
    Slip(
        "a page named My Page.md",
        "docs/understand/My Page.md",
        becomes(GOOD.replace("A short", "My short")),
        1,
        "hard to type",
        "understand/my-page.md",
        "mkdocs.yml",
        also={"mkdocs.yml": swap(MENU_LINE, MENU_LINE + "      - understand/My Page.md\n")},
    ),
)
MENU = (
    Slip(
        "a tab in mkdocs.yml",
        "mkdocs.yml",
        swap("      - understand/ageing.md", "\t- understand/ageing.md"),
        "\t- understand",
        "not YAML",
        "A tab",
    ),
    Slip(
        "a quote that never closes in mkdocs.yml",
        "mkdocs.yml",
        swap("site_name: Keep", 'site_name: "Keep'),
        "site_name",
        "not YAML",
        "a quote",
    ),
    Slip(
        "a misspelt page in the menu",
        "mkdocs.yml",
        swap("understand/sarcopenia.md", "understand/sarcopenai.md"),
        "sarcopenai",
        "no page understand/sarcopenai.md",
        "Did you mean understand/sarcopenia.md?",
    ),
    Slip(
        "a page twice in the menu",
        "mkdocs.yml",
        swap(
            "      - understand/bone-and-water.md\n",
            "      - understand/bone-and-water.md\n      - understand/hormones.md  # again\n",
        ),
        "# again",
        "in the menu twice",
        "Keep one",
    ),
)


def cell(name: str, new: str, what: str, remedy: str) -> Slip:
    """The mean of young men, 1.36 m/s, written otherwise."""
    return Slip(name, f"{SERIES}.csv", swap("29,1.36,", f"29,{new},"), 2, what, remedy)


TABLES = (
    cell("NaN", "NaN", "mean_gait_speed_m_per_s: “NaN” is not a number", "leave the cell empty"),
    cell("infinity", "inf", "“inf” is not a number", "leave the cell empty"),
    cell("a point that slipped", "136", "136 is outside 0.1 to 3 (m/s)", "decimal point"),
    cell("a sign that slipped", "-1.36", "-1.36 is outside 0.1 to 3 (m/s)", "A sign"),
    cell("a number as Python writes it", "1_000", "“1_000” is not a number", "1000"),
    cell("a number in words", "about 1.3", "“about 1.3” is not a number", "decimal point"),
    cell("a decimal comma", '"1,36"', "“1,36” is not a number", "1.36"),
    Slip(
        "a row twice",
        f"{SERIES}.csv",
        swap(ROW, f"{ROW}\n{ROW}"),
        3,
        "sex male, age_from_years 20 stands already in line 2",
        "Keep the row",
    ),
    Slip(
        "two hundred thousand rows",
        f"{SERIES}.csv",
        adds(f"{ROW}\n" * 200_000),
        2002,
        "more than 2000 rows",
        "pasted twice",
    ),
    Slip(
        "a table in Latin-1",
        f"{SERIES}.csv",
        lambda text: text.replace(ROW, ROW.replace("male", "mâle")).encode("latin-1"),
        2,
        "not UTF-8",
        "CSV UTF-8",
    ),
    Slip(
        "a row that is too short",
        f"{SERIES}.csv",
        swap(ROW, "male,20,29"),
        2,
        "3 cells, and there are 5 columns",
        "leave a comma",
    ),
    Slip(
        "a row that is too long",
        f"{SERIES}.csv",
        swap("29,1.36,", "29,1,36,"),
        2,
        "6 cells, and there are 5 columns",
        "with a point",
    ),
    Slip(
        "a table with a byte order mark", f"{SERIES}.csv", lambda text: text.encode("utf-8-sig"), harmless=READ_RIGHTLY
    ),
    Slip(
        "columns parted by semicolons",
        f"{SERIES}.csv",
        lambda text: text.replace(",", ";"),
        1,
        "parted by semicolons",
        "CSV UTF-8",
    ),
    Slip("an empty table", f"{SERIES}.csv", becomes(""), 1, "empty", "sex,age_from_years"),
    Slip(
        "only the names of the columns",
        f"{SERIES}.csv",
        lambda text: text.split("\n")[0] + "\n",
        1,
        "no row",
        "Write the rows",
    ),
    Slip(
        "a table without its origin",
        f"{SERIES}.yml",
        becomes(None),
        1,
        ".yml is missing",
        "A series is a .csv with its origin",
    ),
    Slip(
        "a work that is not there",
        f"{SERIES}.csv",
        swap(ROW, ROW.replace("bohannon", "bohanon")),
        2,
        "bohanon2011gait is not a verified work",
        "bohannon2011gait",
    ),
    Slip(
        "a misspelt word of a choice",
        f"{SERIES}.csv",
        swap(ROW, ROW.replace("male", "mael")),
        2,
        "“mael” is none of male, female",
        "Did you mean male?",
    ),
    Slip(
        "a column renamed in both files",
        f"{UNREAD}.csv",
        lambda text: text.replace("protein_source", "powder", 1),
        also={f"{UNREAD}.yml": lambda text: text.replace("protein_source", "powder")},
        harmless="Both files agree, and nothing reads this column by its name.",
    ),
)
ORIGINS = (
    Slip(
        "a broken origin",
        f"{SERIES}.yml",
        swap("licence: numbers only", "licence: [numbers only"),
        "licence: [",
        "not YAML",
        "a bracket",
    ),
    Slip("an empty origin", f"{SERIES}.yml", becomes(""), 1, "is empty", "title, source"),
    Slip(
        "an origin that is a list",
        f"{SERIES}.yml",
        becomes("- title\n- source\n"),
        1,
        "not a list of fields",
        "one a line",
    ),
    Slip(
        "an origin without its table",
        f"{SERIES}.csv",
        becomes(None),
        1,
        ".csv is missing",
        "A series is a .csv with its origin",
    ),
    Slip(
        "a field twice in an origin",
        f"{SERIES}.yml",
        swap("licence: numbers only", "licence: numbers only\nlicence: all rights"),
        "all rights",
        "licence stands twice",
        "Keep one",
    ),
    Slip(
        "a misspelt field of an origin",
        f"{SERIES}.yml",
        swap("status: ", "staus: "),
        1,
        "lacks status",
        "where it comes from",
    ),
)
WORK = "@article{abdulla2016role,"
WORKS = (
    Slip(
        "a comma gone after a field",
        BIB,
        swap("  journal = {Diabetologia},", "  journal = {Diabetologia}"),
        "{Diabetologia}",
        "comma after this line",
        "with a comma",
    ),
    Slip(
        "a brace that never closes",
        BIB,
        swap("  journal = {Diabetologia},", "  journal = {Diabetologia,"),
        "{Diabetologia,",
        "{ that never closes",
        "as many }",
    ),
    Slip("a key twice", BIB, swap("@article{acp2020testosterone,", WORK), 20, "stands already in line 6", "Keep one"),
    Slip("a year that is none", BIB, swap("year = {2016}", "year = {soon}"), "{soon}", "“soon”", "four digits"),
    Slip(
        "a misspelt status",
        BIB,
        swap("status = {verified}", "status = {verifed}"),
        "{verifed}",
        "“verifed”",
        "Did you mean verified?",
    ),
    Slip(
        "a misspelt kind of work",
        BIB,
        swap(WORK, WORK.replace("article", "artcle")),
        "@artcle",
        "no kind of work called artcle",
        "Did you mean article?",
    ),
)
CALCULATORS = (
    Slip(
        "a bracket gone",
        SPEED,
        swap('series("gait_speed_bohannon")', 'series("gait_speed_bohannon"'),
        'series("gait_speed_bohannon"',
        "Python cannot read this",
        "a bracket",
    ),
    Slip(
        "a module that is not there",
        SPEED,
        swap("from calculators import C", "import calculatorz\nfrom calculators import C"),
        "calculatorz",
        "no module calculatorz",
        "imports from calculators",
    ),
    Slip(
        "broken examples", EXAMPLES, swap("{sex: female,", "{sex: female"), 3, "not YAML", "a bracket", "walking-speed"
    ),
    Slip("empty examples", EXAMPLES, becomes(""), 1, "empty", "- name:", "walking-speed"),
    Slip(
        "a folder without a definition",
        "calculators/catalogue/new_one/notes.txt",
        becomes("Later."),
        1,
        "no calculator.py",
        "Write calculator.py",
        "new-one",
        "calculators/catalogue/new_one",
    ),
    Slip(
        "a wrong expected value",
        EXAMPLES,
        swap("outputs: {speed: 1,", "outputs: {speed: 2,"),
        1,
        "speed is 1.0, expected 2",
        "by hand",
        "walking-speed",
    ),
    Slip(
        "limits the wrong way round",
        SPEED,
        swap("Limits(3, 30,", "Limits(30, 3,"),
        'Quantity("distance"',
        "low < high",
        "Correct",
        "walking-speed",
    ),
    Slip(
        "an output without a source",
        SPEED,
        swap("2, STUDY, bands(mean", '2, "", bands(mean'),
        'Output("mean"',
        "output mean names no source",
        "Give the key",
        "walking-speed",
    ),
    Slip(
        "a name of the door misspelt",
        SPEED,
        swap("bands, series", "bands, serise"),
        "serise",
        "calculators has no serise",
        "Did you mean series?",
        "walking-speed",
    ),
)
NEVER_SHUT = "{speed is slower than the mean"
TOLD = (
    Slip("no words at all", SAYS, becomes(None), 1, "says.yaml is missing", "Write it", "walking-speed"),
    Slip("an empty file of words", SAYS, becomes(""), 1, "empty", "Write title:", "walking-speed"),
    Slip(
        "a misspelt place",
        SAYS,
        swap("    label: Distance", "    lable: Distance"),
        "lable:",
        "Nothing is called lable here",
        "Did you mean label?",
    ),
    Slip(
        "a misspelt band",
        SAYS,
        swap("      not_slower: ", "      not_slowre: "),
        "not_slowre",
        "Nothing is called not_slowre here",
        "Did you mean not_slower?",
    ),
    Slip(
        "words for an output that is not there",
        SAYS,
        swap("outputs:\n", "outputs:\n  pace:\n    label: Pace\n"),
        "  pace:",
        "Nothing is called pace here",
        "What is said here: awgs2019, ewgsop2",
    ),
    Slip(
        "a sentence that is missing",
        SAYS,
        swap("    label: Your walking speed\n", ""),
        "  speed:",
        "Not said yet under outputs › speed: label",
        "Write label:",
    ),
    Slip(
        "a whole part that is missing",
        SAYS,
        lambda text: text[: text.index("formulas:")] + text[text.index("knows_not:") :],
        1,
        "Not said yet: formulas › speed › title, formulas › speed › year",
        "Write formulas:",
    ),
    Slip(
        "a slot that is no name",
        SAYS,
        swap("slower than the mean of healthy people of your age and sex, {mean}", "slower than the mean, {maen}"),
        "{maen}",
        "{maen} is neither an input or output",
        "Did you mean mean?",
    ),
    Slip(
        "a number of the answer in a label",
        SAYS,
        swap("label: Your walking speed", "label: Your walking speed, {speed}"),
        "speed, {speed}",
        "{speed} has its number only in an answer",
        "hidden_says may show it",
    ),
    Slip(
        "a bracket of a slot that never closes",
        SAYS,
        swap("{speed} is slower than the mean", NEVER_SHUT),
        NEVER_SHUT,
        "no other half",
        "{name}",
    ),
    Slip(
        "a place twice",
        SAYS,
        swap("question: ", "question: How far?\nquestion: "),
        3,
        "question stands twice",
        "Keep one",
    ),
    Slip(
        "names where a sentence stands",
        SAYS,
        swap("title: Walking speed", "title:\n  short: Walking speed"),
        1,
        "title is no sentence",
        "behind the colon",
    ),
    Slip(
        "a step that nobody wrote",
        SAYS,
        swap("below: [ask, test_legs, again]", "below: [ask, test_leg, again]"),
        "test_leg,",
        "No steps are called test_leg",
        "Did you mean test_legs?",
    ),
    Slip(
        "words that calculators share and none says",
        SHARED,
        swap("words:\n", "words:\n  chekc: Worth a look.\n"),
        "chekc",
        "No calculator says chekc",
        "Take it away",
    ),
)
CHARTS = (
    Slip(
        "a bracket gone in a chart",
        CHART,
        swap('series("gait_speed_bohannon")', 'series("gait_speed_bohannon"'),
        'series("gait_speed_bohannon"',
        "Python cannot read this",
        "a bracket",
    ),
    Slip("an empty chart", CHART, becomes(""), 1, "defines no `chart", "chart = Chart("),
    Slip(
        "a series that is not there",
        CHART,
        swap('series("gait_speed_bohannon")', 'series("gait_speed_bohanon")'),
        "bohanon",
        "no series is called gait_speed_bohanon",
        "Did you mean gait_speed_bohannon?",
    ),
    Slip(
        "another colour of the palette",
        CHART,
        swap("palette.lines[0]", "palette.lines[2]"),
        harmless="Every colour of the palette may be drawn with; which, is the author's choice.",
    ),
)
TEMPLATES = (
    Slip(
        "a loop that never ends in a template",
        TEMPLATE,
        swap("{% endfor %}", "{% endfro %}"),
        "endfro",
        "Jinja cannot read this",
        "Close each",
    ),
)
NEWCOMER = (
    Slip(
        "syntax",
        SPEED,
        swap("REPEAT = 0.20", "REPEAT == 0.20 ="),
        "REPEAT ==",
        "Python cannot read this",
        "Look at this line",
    ),
    Slip(
        "a wrong name",
        SPEED,
        swap("speed = distance / time", "speed = distnace / time"),
        "distnace",
        "no distnace here",
        "Define it here",
    ),
    Slip(
        "a misspelt field",
        SPEED,
        swap('"4", "d")', 'exmaple="4", symbol="d")'),
        'Quantity("distance"',
        "Quantity has no field exmaple",
        "Did you mean example?",
    ),
    Slip(
        "a misspelt import",
        SPEED,
        swap("Quantity, Range", "Quantitty, Range"),
        "Quantitty",
        "calculators has no Quantitty",
        "Did you mean Quantity?",
    ),
    Slip(
        "a misspelt column",
        SPEED,
        swap('"mean_gait_speed_m_per_s"', '"mean_gait_sped"'),
        '"mean_gait_sped"',
        "no column mean_gait_sped",
        "Did you mean mean_gait_speed_m_per_s?",
    ),
    Slip(
        "a misspelt key of an example",
        EXAMPLES,
        swap("  kind: by hand", "  knid: by hand"),
        "  knid:",
        "no field knid",
        "Did you mean kind?",
        "walking-speed",
    ),
    Slip(
        "a misspelt field of a series",
        f"{SERIES}.yml",
        swap("  meaning: sex", "  meanign: sex"),
        "- name: sex",
        "no meaning",
        "Say in words",
    ),
    Slip(
        "bad YAML in examples",
        EXAMPLES,
        swap("  where: 4 / 4", "  where: '4 / 4"),
        "where: '4",
        "not YAML",
        "a quote",
        "walking-speed",
    ),
    Slip(
        "bad YAML in a series",
        f"{SERIES}.yml",
        swap('caution: "Means', 'caution: ""Means'),
        "caution:",
        "not YAML",
        "a quote",
    ),
    Slip(
        "bad YAML in mkdocs.yml", "mkdocs.yml", swap("strict: true", "strict: : true"), "strict:", "not YAML", "a colon"
    ),
    Slip(
        "syntax in a chart",
        CHART,
        swap("def draw(narrow: bool)", "def draw(narrow: bool"),
        "def draw",
        "Python cannot read this",
        "a bracket",
    ),
    Slip(
        "a comma gone after a key",
        BIB,
        swap(WORK, WORK.rstrip(",")),
        "@article{abdulla2016role",
        "comma after this line",
        "with a comma",
    ),
)
SLIPS = {
    **{f"page: {slip.name}": slip for slip in PAGES},
    **{f"menu: {slip.name}": slip for slip in MENU},
    **{f"table: {slip.name}": slip for slip in TABLES},
    **{f"origin: {slip.name}": slip for slip in ORIGINS},
    **{f"bibliography: {slip.name}": slip for slip in WORKS},
    **{f"calculator: {slip.name}": slip for slip in CALCULATORS},
    **{f"words: {slip.name}": slip for slip in TOLD},
    **{f"chart: {slip.name}": slip for slip in CHARTS},
    **{f"template: {slip.name}": slip for slip in TEMPLATES},
    **{f"newcomer: {slip.name}": slip for slip in NEWCOMER},
}
