"""The preview: it makes the page that is asked for, sees what changed, shows mistakes where their author looks, and lives on."""

import re
import socket
from pathlib import Path

import pytest
from house import SITE, copy_house
from previewing import preview, read, until
from watchfiles import Change

from calculators.making.kinds import kinds
from calculators.preview.box import bare_page, box, mistakes_of, with_box
from calculators.preview.changes import Changes, Saved
from calculators.preview.house import House, forget
from calculators.preview.server import listen, page_name
from calculators.science.mistakes import AuthorMistakes, BadDefinition, BadInput, Mistake
from calculators.sources import catalogue
from calculators.sources.bibliography import bibliography
from calculators.sources.rooms import BIBLIOGRAPHY, CATALOGUE, CHARTS, DATA, DOCS, HOUSE, MADE

pytestmark = pytest.mark.xdist_group("preview")
RENDER = HOUSE / "calculators" / "render"


def saved(*paths) -> Changes:
    return Changes(frozenset(paths))


# What a saved file means.


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        (DOCS / "index.md", True),
        (CATALOGUE / "sppb" / "calculator.py", True),
        (CATALOGUE / "sppb" / "says.yaml", True),
        (MADE / "engine.js", False),
        (CATALOGUE / "__pycache__" / "x.py", False),
        (CHARTS / "grip_by_age.py~", False),
        (DOCS / ".index.md.swp", False),
        (CHARTS / "grip_by_age.pyc", False),
    ],
)
def test_what_an_editor_or_we_leave_behind_is_not_a_change(path, seen):
    assert Saved()(Change.modified, str(path)) is seen


@pytest.mark.parametrize(
    "path",
    [
        CATALOGUE / "sppb" / "calculator.py",
        CATALOGUE / "sppb" / "says.yaml",
        CATALOGUE / "sppb" / "examples.yaml",
        CATALOGUE / "_says.yaml",
        CATALOGUE / "_protein_advice.py",
        CHARTS / "grip_by_age.py",
        DATA / "glossary.csv",
        DATA / "glossary.yml",
        BIBLIOGRAPHY,
        RENDER / "templates" / "chart.html",
    ],
)
def test_what_parts_are_made_from_is_read_anew_and_the_preview_stays(path):
    assert saved(path).definitions and not saved(path).of_the_house


@pytest.mark.parametrize(
    "path", [DOCS / "keep" / "protein.md", DOCS / "assets" / "styles" / "tokens.css", HOUSE / "overrides" / "main.html"]
)
def test_a_page_a_style_or_a_frame_makes_no_part_anew(path):
    assert not saved(path).definitions and not saved(path).of_the_house


def test_python_of_the_house_starts_the_preview_anew():
    assert saved(RENDER / "chart.py").of_the_house and saved(HOUSE / "calculators" / "blocks.py").of_the_house


def test_a_file_that_came_or_went_is_told_from_one_that_was_saved():
    known = {"index.md", "gone.md"}.__contains__
    assert not saved(DOCS / "index.md").of_the_list(known)
    assert saved(DOCS / "gone.md").of_the_list(known) and saved(DOCS / "keep" / "protein.md").of_the_list(known)
    assert saved(DOCS / "keep").of_the_list(known), "a folder may have brought several"
    assert not saved(CATALOGUE / "new" / "calculator.py").of_the_list(known)


def test_forgetting_reads_definitions_anew_and_keeps_the_works():
    before, works = catalogue.calculator("sppb"), bibliography()
    assert catalogue.calculator("sppb") is before
    forget(works=False)
    assert catalogue.calculator("sppb") is not before and bibliography() is works
    forget(works=True)
    assert bibliography() is not works


# Addresses.


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("", "index.md"),
        ("keep/", "keep/index.md"),
        ("keep/protein.html", "keep/protein.md"),
        ("assets/x.css", ""),
        ("data/x.csv", ""),
    ],
)
def test_an_address_names_a_page_or_none(address, page):
    assert page_name(address) == page


@pytest.mark.parametrize("name", ["../README.md", "keep/../../README.md", "nothing.md", "keep"])
def test_only_pages_inside_docs_are_pages(name):
    assert not House().has_page(name)


def test_a_taken_port_is_left_to_its_owner():
    with socket.socket() as owner:
        owner.bind(("127.0.0.1", 0))
        owner.listen()
        taken = owner.getsockname()[1]
        server = listen(House(), taken)
        try:
            assert taken < server.server_port < taken + 20
        finally:
            server.server_close()


@pytest.mark.parametrize("port", [70_000, -30])
def test_a_port_that_is_none_is_answered_in_one_sentence(port):
    with pytest.raises(BadInput, match="--port 8100"):
        listen(House(), port)


def test_a_browser_that_goes_away_leaves_no_traceback(capsys):
    server = listen(House(), 8200)
    for slip, told in ((ConnectionResetError(), False), (BrokenPipeError(), False), (ValueError("ours"), True)):
        try:
            raise slip
        except Exception:
            server.handle_error(None, ("127.0.0.1", 1))
        assert ("Traceback" in capsys.readouterr().err) is told
    server.server_close()


# The page.


def between_head_and_foot(html: str) -> str:
    """What is said and shown: the head is finished after the pages (styles inside), and so is the day at the foot."""
    return re.search(r"<body.*</article>", re.sub(r"\.(js|woff2)\?\w{8}", r".\1", html), re.S)[0]


@pytest.mark.parametrize(
    "name",
    [
        "index",
        "keep/protein",
        "calculators/sppb",
        "understand/ageing",
        "guides/sit-to-stand-starter",
        "evidence/glossary",
        "about/privacy",
    ],
)
def test_the_page_of_the_preview_is_the_page_of_the_site(site, name):
    shown = House().page(f"{name}.md")
    assert "preview-mistakes" not in shown, re.findall(r"<aside class=.preview-mistakes.*?</aside>", shown, re.S)
    assert between_head_and_foot(shown) == between_head_and_foot((SITE / f"{name}.html").read_text("utf-8"))


def test_a_page_makes_its_own_parts_and_no_others(monkeypatch):
    made = []
    house = House()
    monkeypatch.setattr(House, "_make", lambda self, kind, name: made.append((kind.words, name)) or [])
    house.page("calculators/sppb.md")
    house.page("keep/index.md")
    assert made == [("calculators", "sppb")]


def test_every_block_that_shows_a_made_part_has_a_maker():
    from calculators.render.blocks_known import WHOLE, known_blocks

    made = {block for kind in kinds() for block in kind.blocks}
    assert made == {block for block, allowed in known_blocks().items() if not callable(allowed)} and set(WHOLE) <= made


# The box.


def test_the_box_names_file_line_what_and_remedy_and_takes_no_markup_from_them():
    html = box([Mistake("docs/x.md", 7, "There is no block “<b>”.", "Write in-short.")])
    assert (
        "docs/x.md:7" in html
        and "&lt;b&gt;" in html
        and "<b>" not in html
        and "Write in-short." in html
        and "One mistake" in html
    )


def test_a_page_without_mistakes_has_no_box_and_still_waits_for_changes():
    html = with_box("<html><head></head><body><article class='x'></article></body></html>", [], 5)
    assert "preview-mistakes" not in html and "preview.js?since=5" in html


def test_the_box_stands_at_the_top_of_every_page():
    mistake = [Mistake("docs/x.md", 1, "a", "b")]
    assert '<body class="a"><aside' in with_box('<body class="a"><main>x', mistake, 1)
    assert "<body><aside" in with_box(bare_page("keep/x.md"), mistake, 1)


def test_whatever_a_definition_raises_becomes_a_sentence_with_its_place():
    said = AuthorMistakes([Mistake("docs/x.md", 3, "a", "b")])
    assert mistakes_of(said, "asked") == said.mistakes
    try:
        compile("x = (", str(CHARTS / "grip_by_age.py"), "exec")
    except SyntaxError as slip:
        (found,) = mistakes_of(slip, "asked")
        assert (found.file, found.line) == (
            "calculators/charts/grip_by_age.py",
            1,
        ) and "Python cannot read this" in found.what
    (found,) = mistakes_of(BadDefinition("No title. Write one."), "docs/x.md")
    assert (found.file, found.what) == ("docs/x.md", "No title. Write one.")
    (found,) = mistakes_of(KeyError("k"), "docs/x.md")
    assert found.what.startswith("KeyError")


# A running preview, in a copy of two pages.

NAV = "nav:\n  - index.md\n  - calculators/lean-body-mass.md\n"
HEAD = "---\ntitle: Start\ndescription: x\nwords: [x]\nkind: front\nwritten: 2026-11-22\nreview: 2027-11-22\n---\n\n"
CALCULATOR_PAGE = (
    HEAD.replace("front", "calculator").replace("Start", "Lean")
    + "# Lean\n\n/// in-short\nA short word.\n///\n\n/// calculator | lean-body-mass\n///\n\n/// formula | lean-body-mass\n///\n"
)


@pytest.fixture(scope="module")
def small_house(tmp_path_factory) -> Path:
    """A copy with two pages and one calculator, so that a build takes a moment."""
    house = copy_house(tmp_path_factory.mktemp("small") / "house", made=False)
    for path in (house / "docs").rglob("*.md"):
        if path.relative_to(house / "docs").as_posix() not in ("index.md", "calculators/lean-body-mass.md"):
            path.unlink()
    (house / "docs" / "index.md").write_text(HEAD + "# Start\n\n[Lean](calculators/lean-body-mass.md)\n", "utf-8")
    (house / "docs" / "calculators" / "lean-body-mass.md").write_text(CALCULATOR_PAGE, "utf-8")
    for folder in (house / "calculators" / "catalogue").iterdir():
        if folder.is_dir() and folder.name != "lean_body_mass":
            for path in sorted(folder.rglob("*"), reverse=True):
                path.unlink() if path.is_file() else path.rmdir()
            folder.rmdir()
    for path in (house / "calculators" / "charts").glob("[a-z]*.py"):
        path.unlink()
    for words in (house / "calculators" / "catalogue").rglob("*says.yaml"):  # its next steps lead to pages left out
        words.write_text(re.sub(r"\n +page: .*", "", words.read_text("utf-8")), "utf-8")
    configuration = (house / "mkdocs.yml").read_text("utf-8")
    (house / "mkdocs.yml").write_text(configuration[: configuration.index("\nnav:") + 1] + NAV, "utf-8")
    return house


@pytest.fixture(scope="module")
def running(small_house):
    with preview(small_house) as at:
        yield at


@pytest.fixture
def put(small_house):
    """Write a file, and put back what stood there when the test is over."""
    before = {}

    def write(file: str, text) -> None:
        path = small_house / file
        before.setdefault(path, path.read_text("utf-8") if path.exists() else None)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text(before[path]) if callable(text) else text, "utf-8")

    yield write
    for path, text in before.items():
        path.write_text(text, "utf-8") if text is not None else path.unlink(missing_ok=True)


def shows(at: str, page: str, *words: str) -> bool:
    return bool(until(lambda: all(word in read(at + page) for word in words)))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_browser_loads_the_page_again_by_itself_under_the_policy_and_shows_the_box(
    running, put, chromium, scheme
):
    page = chromium.new_context(color_scheme=scheme, viewport={"width": 390, "height": 800}).new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(running)
    put("docs/index.md", lambda text: text + "\n\nMuscle falls by 37% in ten years.\n" + "\n\nAnother line.\n" * 60)
    box = page.locator(".preview-mistakes")
    box.wait_for(timeout=60_000)
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(100)
    place = box.bounding_box()
    assert -1 <= place["y"] <= 1 and place["height"] <= 321, "the box stays in sight, and leaves the page its place"
    ink, paper = box.evaluate("box => [getComputedStyle(box).color, getComputedStyle(box).backgroundColor]")
    assert contrast(ink, paper) >= 7
    put("docs/index.md", lambda text: text)
    box.wait_for(state="detached", timeout=60_000)
    assert said == []
    page.context.close()


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two colours as a browser computes them: rgb(1, 2, 3)."""

    def light(colour: str) -> float:
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    bright, dark = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


CALCULATOR = "calculators/catalogue/lean_body_mass/calculator.py"
SAYS = "calculators/catalogue/lean_body_mass/says.yaml"


def test_an_open_page_is_told_of_a_change_and_shows_it(running, put):
    stamp = re.search(r"since=(\d+)", read(running))[1]
    assert read(f"{running}~preview/changed.js?since=1") == "location.reload();"
    put("docs/index.md", HEAD + "# Start\n\nA sentence of today.\n\n[Lean](calculators/lean-body-mass.md)\n")
    assert until(lambda: read(f"{running}~preview/changed.js?since={stamp}") == "location.reload();")
    assert shows(running, "", "A sentence of today.")


def test_a_mistake_in_a_page_stands_in_the_page_and_nothing_hangs(running, put):
    put(
        "docs/index.md",
        HEAD
        + "# Start\n\n/// chrat | x\n///\n\nA work [@nobody1899nothing]. It rose by 40% in a year.\n\n[Lean](calculators/lean-body-mass.md) [gone](gone.md)\n",
    )
    assert shows(
        running, "", "preview-mistakes", "docs/index.md:12", "chrat", "nobody1899nothing", 'class="mistake"', "gone.md"
    )
    assert "preview-mistakes" not in read(running + "calculators/lean-body-mass.html")


def test_a_number_without_a_source_and_a_sentence_too_long_are_shown(running, put):
    put("docs/index.md", lambda text: text + "\n\nMuscle falls by 37% in ten years.\n")
    assert shows(running, "", "preview-mistakes", "37%")


def test_a_head_that_cannot_be_read_is_shown_and_the_page_comes_back(running, put):
    put("docs/index.md", "---\ntitle: a: b\n---\n\n# Start\n")
    assert shows(running, "", "This page cannot be made yet", "docs/index.md:2")
    put("docs/index.md", lambda text: text)
    assert until(lambda: "preview-mistakes" not in read(running))


def test_a_definition_that_cannot_be_read_is_shown_where_it_is_used_without_traceback(running, put, small_house):
    put(CALCULATOR, "calculator = not a definition\n")
    assert shows(
        running,
        "calculators/lean-body-mass.html",
        "preview-mistakes",
        "calculators/catalogue/lean_body_mass/calculator.py:1",
        "Python cannot read this",
    )
    assert "Traceback" not in (small_house / "log").read_text()
    put(CALCULATOR, lambda text: text)
    put(SAYS, lambda text: re.sub("question: .*", "question: Is this another question?", text))
    assert shows(running, "calculators/lean-body-mass.html", "Is this another question?")
    assert "preview-mistakes" not in read(running + "calculators/lean-body-mass.html")


def test_words_that_cannot_be_filled_are_shown_with_their_line_and_the_page_comes_back(running, put):
    put(SAYS, lambda text: text.replace("question: ", "question: Is it {boer}? ", 1))
    assert shows(
        running, "calculators/lean-body-mass.html", "preview-mistakes", f"{SAYS}:2", "has its number only in an answer"
    )
    put(SAYS, lambda text: text)
    assert until(lambda: "preview-mistakes" not in read(running + "calculators/lean-body-mass.html"))


def test_two_savings_of_one_length_within_a_second_are_both_seen(running, put):
    for digit in "123":
        put(CALCULATOR, lambda text, digit=digit: text.replace("43.2933", f"43.293{digit}"))
        assert shows(running, "calculators/lean-body-mass.html", f"43.293{digit}")
    for word in ("aaaa", "bbbb", "cccc"):
        put(SAYS, lambda text, word=word: re.sub("question: .*", f"question: Question {word}?", text))
        assert shows(running, "calculators/lean-body-mass.html", f"Question {word}?")


def test_a_template_of_a_part_a_frame_and_a_style_are_seen(running, put):
    put("calculators/render/templates/calculator.html", lambda text: text + "<!-- another part -->")
    assert shows(running, "calculators/lean-body-mass.html", "another part")
    put("overrides/partials/footer.html", lambda text: text + "<!-- another frame -->")
    assert shows(running, "", "another frame")
    put("docs/assets/styles/tokens.css", lambda text: text + "/* another style */")
    assert shows(running, "assets/styles/tokens.css", "another style")


def test_a_template_that_cannot_be_read_is_shown_with_its_line(running, put):
    put("calculators/render/templates/calculator.html", lambda text: "{% if %}\n" + text)
    assert shows(
        running, "calculators/lean-body-mass.html", "preview-mistakes", "calculators/render/templates/calculator.html:1"
    )
    put("overrides/partials/footer.html", lambda text: "{% if %}\n" + text)
    assert shows(running, "", "preview-mistakes", "overrides/partials/footer.html:1")


def test_a_page_that_came_is_there_and_one_that_went_is_not(running, put, small_house):
    put("docs/new.md", HEAD.replace("Start", "New") + "# New\n\nJust written.\n")
    assert shows(running, "new.html", "Just written.")
    (small_house / "docs/new.md").unlink()
    assert until(lambda: read(running + "new.html").startswith("404"))


def test_a_menu_that_is_put_in_place_of_the_old_one_is_seen_each_time(running, small_house):
    settings = small_house / "mkdocs.yml"
    before = settings.read_text("utf-8")
    for title in ("First name", "Second name"):
        (small_house / "mkdocs.new").write_text(
            before.replace("site_name: Keep Your Muscle", f"site_name: {title}"), "utf-8"
        )
        (small_house / "mkdocs.new").replace(settings)
        assert shows(running, "", title)
    settings.write_text(before, "utf-8")
    assert shows(running, "", "Keep Your Muscle")


def test_settings_that_cannot_be_read_are_shown_and_the_preview_lives_on(running, put):
    put("mkdocs.yml", lambda text: text + "\nnav: [\n")
    assert shows(running, "", "preview-mistakes")
    put("mkdocs.yml", lambda text: text)
    assert until(lambda: "preview-mistakes" not in read(running))


def test_a_script_is_bundled_for_the_page_that_asks_for_it_and_a_slip_in_it_is_shown(running, put):
    page, module = "calculators/lean-body-mass.html", "docs/assets/scripts/form/index.js"
    put(module, lambda text: text + "\nglobalThis.anotherWord = 'bundled again';\n")
    assert until(lambda: read(running + page) and "bundled again" in read(running + "assets/made/form.js"))
    put(module, lambda text: text + "\nconst = ;\n")
    assert shows(running, page, "preview-mistakes", f"{module}:")
    assert "preview-mistakes" not in read(running), "the front page does not ask for it"
    put(module, lambda text: text)
    assert until(lambda: "preview-mistakes" not in read(running + page))


def test_python_of_the_house_is_read_anew_and_a_slip_in_it_is_shown(running, put):
    put("calculators/render/finishing.py", lambda text: text + "\nx = (\n")
    assert shows(running, "", "preview-mistakes", "calculators/render/finishing.py")
    put(
        "calculators/render/finishing.py",
        lambda text: text.replace(
            'aria-labelledby="sources"><h2 id="sources">', 'aria-labelledby="sources"><h2 id="sources" data-anew>'
        ),
    )
    assert shows(running, "calculators/lean-body-mass.html", "data-anew")
    assert "preview-mistakes" not in read(running)


def test_what_is_not_there_is_said(running):
    assert read(running + "nothing.html").startswith("404") and "docs/nothing.md" in read(running + "nothing.html")
    assert read(running + "assets/").startswith("404") and read(running + "%2e%2e/README.md").startswith("404")
