"""What is made: kept under a key that names all it depends on, and gone when nobody makes it any more."""

import dataclasses
import json
import shutil
import subprocess
import types
from datetime import date
from pathlib import Path

import pytest
from house import copy_house, run, said

from calculators.making import bundles, charts, guides, keys, packages
from calculators.making.files import sweep, write, write_all
from calculators.making.keys import is_kept, keep, key
from calculators.render import browser_packages, chart_svg, fonts, guide
from calculators.render.bundles import SCRIPTS
from calculators.science.mistakes import AuthorMistakes
from calculators.sources.catalogue import chart
from calculators.sources.rooms import DOCS

FIGURE = "grip-by-age"


# The key itself.


def test_a_key_is_another_for_another_file_another_word_and_another_border_between_words(tmp_path):
    file = tmp_path / "a"
    missing = key(file)
    file.write_text("")
    empty = key(file)
    file.write_text("1")
    assert len({missing, empty, key(file), key("1"), key(file, "1"), key("ab", "c"), key("a", "bc"), key("abc")}) == 8


def test_a_key_is_the_same_for_the_same_content_wherever_it_stands(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).write_text("same")
    assert key(tmp_path / "a") == key(tmp_path / "b")


def test_a_result_is_kept_only_with_its_key_and_all_its_files(tmp_path, monkeypatch):
    monkeypatch.setattr(keys, "KEYS", tmp_path / "keys")
    made = tmp_path / "made"
    assert not is_kept("x", "k", {made})
    made.write_text("1")
    assert not is_kept("x", "k", {made})
    keep("x", "k")
    assert is_kept("x", "k", {made}) and not is_kept("x", "other", {made}) and not is_kept("y", "k", {made})
    made.unlink()
    assert not is_kept("x", "k", {made})


# What each kept result depends on.


def copied(path: Path, folder: Path, more: str) -> Path:
    """A file of the same content, and then some."""
    changed = folder / path.name
    changed.write_bytes(path.read_bytes() + more.encode())
    return changed


@pytest.fixture
def drawn():
    c = chart(FIGURE)
    return c, charts.figures_of(FIGURE)


def changed_figure(figures, width, change):
    figure = type(figures[width])(figures[width])
    change(figure)
    return {**figures, width: figure}


def test_a_chart_is_stale_when_its_data_its_colours_or_its_words_are_others(drawn):
    c, figures = drawn
    kept = charts.drawing_key(c, figures)
    assert kept == charts.drawing_key(c, charts.figures_of.__wrapped__(FIGURE)), "drawn twice, the key is the same"
    for width in charts.WIDTHS:
        assert (
            charts.drawing_key(c, changed_figure(figures, width, lambda f: f.update_layout(height=f.layout.height + 1)))
            != kept
        )
        assert charts.drawing_key(c, changed_figure(figures, width, lambda f: f.data[0].update(y=[1, 2, 3]))) != kept
        assert (
            charts.drawing_key(c, changed_figure(figures, width, lambda f: f.data[0].update(marker_color="#123456")))
            != kept
        )
    assert charts.drawing_key(dataclasses.replace(c, title="Another"), figures) != kept
    assert (
        charts.drawing_key(
            dataclasses.replace(c, description=dataclasses.replace(c.description, shows="Another")), figures
        )
        != kept
    )
    assert charts.drawing_key(dataclasses.replace(c, panels={"x": ("x", "y")}), figures) != kept


def test_a_chart_is_stale_when_whatever_draws_it_is_another(drawn, monkeypatch, tmp_path):
    c, figures = drawn
    kept = charts.drawing_key(c, figures)
    for at, path in enumerate(charts.HOW):
        how = list(charts.HOW)
        how[at] = copied(path, tmp_path, "\n# changed")
        with monkeypatch.context() as other:
            other.setattr(charts, "HOW", tuple(how))
            assert charts.drawing_key(c, figures) != kept, path
    monkeypatch.setattr(charts, "browser_version", lambda: "Chromium 1")
    assert charts.drawing_key(c, figures) != kept
    assert Path(chart_svg.__file__) in charts.HOW and keys.PYTHON_PACKAGES in charts.HOW


def test_a_chart_is_kept_when_only_what_stands_beside_the_drawing_is_another(drawn):
    c, figures = drawn
    beside = dataclasses.replace(
        c, note="Another note.", description=dataclasses.replace(c.description, means="Another meaning.")
    )
    assert charts.drawing_key(beside, figures) == charts.drawing_key(c, figures)


def test_only_a_stale_chart_is_drawn(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(charts, "DRAWN", tmp_path)
    monkeypatch.setattr(
        chart_svg, "draw_all", lambda figures: asked.append(sorted(figures)) or dict.fromkeys(figures, "<svg></svg>")
    )
    assert charts.draw_stale([FIGURE]) == "1 of 1 drawn" and charts.draw_stale([FIGURE]) == "0 of 1 drawn"
    assert asked == [[f"{FIGURE}-narrow", f"{FIGURE}-wide"], []]
    (tmp_path / f"{FIGURE}-wide.svg").unlink()
    assert charts.draw_stale([FIGURE]) == "1 of 1 drawn"


@pytest.mark.parametrize(
    ("wanted", "of"),
    [
        (packages.fonts_key, {"fonts": fonts, "PYTHON_PACKAGES": None, "BROWSER_PACKAGES": None}),
        (packages.browser_packages_key, {"browser_packages": browser_packages, "BROWSER_PACKAGES": None}),
    ],
)
def test_fonts_and_packages_are_stale_when_the_cut_or_the_lock_is_another(wanted, of, monkeypatch, tmp_path):
    kept = wanted()
    for name, module in of.items():
        with monkeypatch.context() as other:
            if module:
                other.setattr(module, "__file__", str(copied(Path(module.__file__), tmp_path, "# changed")))
            else:
                other.setattr(packages, name, copied(getattr(packages, name), tmp_path, "# changed"))
            assert wanted() != kept, name
    assert wanted() == kept


def test_packages_are_made_once_and_again_when_a_file_is_gone(monkeypatch, tmp_path):
    made = []
    monkeypatch.setattr(keys, "KEYS", tmp_path / "keys")
    monkeypatch.setattr(packages, "MADE", tmp_path / "made")
    (tmp_path / "made" / "fonts").mkdir(parents=True)
    files = (
        {tmp_path / "made" / "fonts" / cut.made for cut in fonts.CUTS},
        {tmp_path / "made" / name for name in browser_packages.SERVED},
    )
    for at, (module, name) in enumerate(((fonts, "make_fonts"), (browser_packages, "copy_browser_packages"))):
        monkeypatch.setattr(module, name, lambda at=at: made.append(at) or [file.write_text("x") for file in files[at]])
    owned, told = packages.make_packages()
    assert made == [0, 1] and told == "made" and owned == files[0] | files[1]
    assert packages.make_packages() == (owned, "kept") and made == [0, 1]
    min(files[0]).unlink()
    packages.make_packages()
    assert made == [0, 1, 0]


def test_a_bundle_is_stale_when_a_module_it_imports_is_another_and_not_for_any_other(monkeypatch, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "shared").mkdir()
    (tmp_path / "one/index.js").write_text(
        'import { a } from "./a.js";\nimport "../shared/side.js";\nexport * from "./more.js";\n'
    )
    (tmp_path / "one/a.js").write_text('import {\n  deep,\n} from "../shared/deep.js";\nexport const a = deep;\n')
    for name in ("one/more.js", "one/unused.js", "shared/deep.js", "shared/side.js"):
        (tmp_path / name).write_text("export const deep = 1;\n")
    monkeypatch.setattr(bundles.bundles, "SCRIPTS", tmp_path)
    kept = bundles.bundle_key("one")
    for name in ("one/index.js", "one/a.js", "one/more.js", "shared/deep.js", "shared/side.js"):
        before = (tmp_path / name).read_text()
        (tmp_path / name).write_text(before + "// changed\n")
        assert bundles.bundle_key("one") != kept, name
        (tmp_path / name).write_text(before)
    (tmp_path / "one/unused.js").write_text("// changed\n")
    assert bundles.bundle_key("one") == kept
    monkeypatch.setattr(bundles, "BROWSER_PACKAGES", copied(bundles.BROWSER_PACKAGES, tmp_path, " "))
    assert bundles.bundle_key("one") != kept


@pytest.mark.parametrize("name", [path.parent.name for path in sorted(SCRIPTS.glob("*/index.js"))])
def test_every_module_that_the_bundler_reads_is_in_the_key(name, tmp_path):
    tool = bundles.bundles.NODE_MODULES / ".bin" / "esbuild"
    facts = tmp_path / "facts.json"
    subprocess.run(
        [
            str(tool),
            str(SCRIPTS / name / "index.js"),
            "--bundle",
            f"--metafile={facts}",
            f"--outfile={tmp_path / 'x.js'}",
            "--log-level=error",
        ],
        check=True,
        cwd=SCRIPTS,
    )
    assert {(SCRIPTS / path).resolve() for path in json.loads(facts.read_text())["inputs"]} == set(
        bundles.sources_of(SCRIPTS / name / "index.js")
    )


def test_a_slip_in_a_script_is_a_sentence_with_its_place(tmp_path):
    entry = SCRIPTS / "engine" / "not-there.js"
    with pytest.raises(AuthorMistakes, match="not-there.js"):
        bundles.bundles.bundle_script(entry, tmp_path / "x.js")
    (tmp_path / "slip.js").write_text('import "./nowhere.js";\nconst a = (;\n')
    with pytest.raises(AuthorMistakes) as stopped:
        bundles.bundles.bundle_script(tmp_path / "slip.js", tmp_path / "x.js")
    assert [m.line for m in stopped.value.mistakes] == [2] and "slip.js:2: Unexpected" in str(stopped.value)


EDITION = guide.EDITIONS[0]


def test_a_guide_is_stale_when_its_document_its_paper_its_styles_its_letters_or_its_press_are_others(
    monkeypatch, tmp_path
):
    docs = tmp_path / "docs"
    shutil.copytree(DOCS / "assets/styles", docs / "assets/styles")
    shutil.copytree(DOCS / "assets/made/fonts", docs / "assets/made/fonts")
    kept = guides.guide_key("document", EDITION, docs)
    assert (
        guides.guide_key("another", EDITION, docs) != kept
        and guides.guide_key("document", guide.EDITIONS[1], docs) != kept
    )
    for file in (*(docs / "assets/styles" / name for name in guide.STYLES), docs / guide.LETTERS):
        before = file.read_bytes()
        file.write_bytes(before + b" ")
        assert guides.guide_key("document", EDITION, docs) != kept, file
        file.write_bytes(before)
    (docs / "assets/styles/layout.css").write_text("/* a style for the screen */")
    assert guides.guide_key("document", EDITION, docs) == kept
    for owner, name in ((guides, "PYTHON_PACKAGES"), (guide, "__file__")):
        with monkeypatch.context() as other:
            other.setattr(
                owner, name, type(getattr(owner, name))(copied(Path(getattr(owner, name)), tmp_path, "# changed"))
            )
            assert guides.guide_key("document", EDITION, docs) != kept, name
    monkeypatch.setattr(guides, "pango", types.SimpleNamespace(pango_version=lambda: 1))
    assert guides.guide_key("document", EDITION, docs) != kept


PAGE = '<html><body><nav>{menu}</nav><article class="article"><h1>T</h1><section class="sheet"><p>{text}</p></section></article></body></html>'


def test_a_new_entry_in_the_menu_prints_nothing_and_a_changed_guide_prints_its_own_editions_only(monkeypatch, tmp_path):
    site, printed = tmp_path / "site", []
    (site / "guides").mkdir(parents=True)
    monkeypatch.setattr(guides, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(
        guide,
        "read_imprint",
        lambda docs, name: guide.Imprint(date(2026, 1, 1), date(2027, 1, 1), "1", "", f"guides/{name}.html"),
    )
    monkeypatch.setattr(guide, "print_pdf", lambda document, *more: printed.append(document) or b"%PDF")

    def make(menu: str, **texts: str) -> int:
        for path in (site / "guides").glob("*.html"):
            path.unlink()
        for name, text in texts.items():
            (site / "guides" / f"{name}.html").write_text(PAGE.format(menu=menu, text=text))
        printed.clear()
        guides.make_guides(site, DOCS)
        return len(printed)

    editions = len(guide.EDITIONS)
    assert make("one", a="A", b="B") == 2 * editions and make("one", a="A", b="B") == 0
    assert make("one, two", a="A", b="B") == 0
    assert make("one, two", a="A", b="Changed") == editions
    assert make("one, two", a="A") == 0
    assert sorted(path.name for path in (site / "guides").glob("*.pdf")) == sorted(
        f"a-{e.name}.pdf" for e in guide.EDITIONS
    )
    assert len(list((tmp_path / "kept").iterdir())) == editions, "what no guide prints any more is not kept either"


# Files and leftovers.


def test_only_what_changed_is_written(tmp_path):
    file = tmp_path / "deep" / "x.html"
    write(file, "1")
    old = file.stat().st_mtime_ns
    write(file, "1")
    assert file.stat().st_mtime_ns == old and file.read_text() == "1"
    write(file, "2")
    assert file.read_text() == "2"


def test_what_nobody_owns_goes_with_the_folder_it_leaves_empty(tmp_path):
    mine = write_all({tmp_path / "a" / "mine": "1", tmp_path / "mine": "1"})
    write_all({tmp_path / "a" / "left": "1", tmp_path / "b" / "c" / "left": "1"})
    assert sorted(path.name for path in sweep(tmp_path, mine)) == ["left", "left"]
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == mine and not (tmp_path / "b").exists()
    assert sweep(tmp_path, mine) == [] and sweep(tmp_path / "nowhere", set()) == []


GONE = {
    "calculator": ("calculators/catalogue/one_rep_max", "one-rep-max"),
    "chart": ("calculators/charts/twenty_or_forty_grams.py", "twenty-or-forty-grams"),
    "drawing": ("calculators/drawings/chair_set_up.py", "chair-set-up"),
    "bundle": ("docs/assets/scripts/clock", "clock"),
}


@pytest.fixture(scope="module")
def withdrawn(tmp_path_factory):
    """A copy with everything made, from which one of each kind is taken out; then built again."""
    house = copy_house(tmp_path_factory.mktemp("withdrawn") / "house", made=False)
    for room in ("build", "docs/assets/made"):
        shutil.copytree(DOCS.parent / room, house / room, dirs_exist_ok=True)
    before = made_files(house)
    for path, _ in GONE.values():
        shutil.rmtree(house / path) if (house / path).is_dir() else (house / path).unlink()
    done = run(house, "calculators", "build")
    assert done.returncode == 0, said(done)
    return before, made_files(house), said(done)


def made_files(house: Path) -> set[str]:
    return {
        path.relative_to(house).as_posix()
        for room in ("build/parts", "build/charts", "docs/assets/made")
        for path in (house / room).rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("kind", GONE)
def test_what_is_taken_out_is_gone_after_the_next_build(withdrawn, kind):
    before, after, told = withdrawn
    _, name = GONE[kind]
    mine = {path for path in before if Path(path).stem.removesuffix("-wide").removesuffix("-narrow") == name}
    assert mine, f"nothing of {name} was made, so this proves nothing: run make site"
    assert not mine & after
    assert all(Path(path).name in told for path in mine if not path.startswith("build/charts"))


def test_what_stayed_is_still_there(withdrawn):
    before, after, _ = withdrawn
    names = {name for _, name in GONE.values()}
    assert after <= before and {path for path in before if not any(name in path for name in names)} == {
        path for path in after if not any(name in path for name in names)
    }
