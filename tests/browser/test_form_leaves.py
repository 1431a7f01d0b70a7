"""What leaves the page: copied, printed, kept. One writer, whole, about somebody, and never an old answer."""

import io
import re

import pikepdf
import pytest
from forms import NAMES, Form, answered, until

GRIP = "calculators/grip-strength.html#sex=female&age=72&grip=14"
REGIONS = """() => [...document.querySelectorAll('[role=status], [aria-live=polite], [aria-live=assertive], output:not([aria-live=off])')]
  .map((el) => [el.className, el.textContent.trim().split(/\\s+/).length, Boolean(el.parentElement.closest('[role=status], [aria-live=polite], output'))])"""
PAPER = {"A4": (210, 297), "Letter": (216, 279)}


def opened(rooms, address, name, **wishes) -> Form:
    form = Form(rooms.page(address, **wishes), name)
    until(form.page, "(name) => keepYourMuscle.forms[name].view().answer", name)
    return form


def printed(form, paper) -> tuple[int, str]:
    """Pages, and the words on the sheet that the Print button makes."""
    form.page.evaluate("() => { globalThis.print = () => {}; }")
    form.root.locator('[data-do="print"]').click()
    form.page.locator(".printed-answer").wait_for(state="attached")
    words = form.page.locator(".printed-answer").text_content()
    with pikepdf.open(io.BytesIO(form.page.pdf(format=paper, prefer_css_page_size=False))) as pdf:
        return len(pdf.pages), words


def fullest(name):
    """The worked example with the most said, so that the longest answer is printed."""
    return max(answered(name), key=lambda example: len(example.inputs))


@pytest.mark.parametrize("name", NAMES)
def test_print_gives_one_page_with_the_answer_first(rooms, name):
    form = Form(rooms.page(f"calculators/{name}.html"), name)
    got = form.quick(fullest(name).inputs)
    for paper in PAPER:
        pages, words = printed(form, paper)
        assert pages == 1, f"{name} on {paper}"
        assert words.index(got["headline"]) < words.index("What to do next") and "25 November" not in got["headline"]
        assert "What was typed:" in words and "Date:" in words and form.calculator.title in words
        for row in got["results"].values():
            assert (
                row["band"] == "hidden" or not row["says"] or row["says"] in words or row["says"] == got["headline"]
            ), row
        assert form.page.locator(".printed-answer").count() == 0, "after printing the sheet is gone"


def test_the_front_page_prints_its_answer_on_one_page(rooms):
    form = Form(rooms.page("index.html"), "chair-stand", inside=".timer__count")
    headline = form.quick({"sex": "female", "age": "72", "stands": "9"})["headline"]
    pages, words = printed(form, "A4")
    assert pages == 1 and headline in words and "9" in words


@pytest.mark.parametrize("where", ["index.html", "calculators/chair-stand.html", "calculators/lean-body-mass.html"])
def test_the_whole_page_on_paper_holds_the_answer_that_stands_there(rooms, where):
    name = "lean-body-mass" if "lean" in where else "chair-stand"
    form = Form(rooms.page(where), name)
    headline = form.quick(
        answered(name)[0].inputs if name != "chair-stand" else {"sex": "female", "age": "72", "stands": "9"}
    )["headline"]
    form.page.emulate_media(media="print")
    assert form.page.locator(".answer__sentence:visible", has_text=headline).count() == 1, "once, and not twice"
    assert form.page.locator(".answer__typed:visible").count() == 1 and form.page.locator("form:visible").count() == 0


def test_what_is_copied_says_whom_it_is_about_and_each_thing_once(rooms):
    form = opened(rooms, GRIP, "grip-strength", permissions=["clipboard-read", "clipboard-write"])
    form.root.locator("[data-who]").fill("A. B.")
    form.act("copy")
    copied = form.page.evaluate("navigator.clipboard.readText()")
    lines = copied.splitlines()
    assert lines[0] == "Grip strength" and re.fullmatch(r"A\. B\., [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}", lines[1])
    assert (
        lines[2] == "What was typed: Sex: Female; Age: 72 years; Grip strength: 14 kg."
        and lines[3] == form.read()["headline"]
    )
    assert lines[-1] == form.page.url.split("#")[0] and len(set(lines)) == len(lines)
    got = form.read()["results"]
    assert not any(r["says"] in copied for r in got.values() if r["band"] == "hidden") and any(
        "16" in line for line in lines[4:-1]
    ), "each panel’s line is told"
    assert not re.search(r": ?\.|\. ?\.", copied)
    form.act("link")
    assert "A.%20B" not in form.page.url and "A.+B" not in form.page.url and "who" not in form.page.url


def test_where_copying_is_refused_the_words_stand_ready_to_be_copied_by_hand(rooms):
    form = opened(rooms, GRIP, "grip-strength")
    form.page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); document.execCommand = () => false; }"
    )
    said = form.act("copy")
    assert "by hand" in said and form.read()["headline"] in form.root.locator(".answer__copy").input_value()


def test_a_browser_that_cannot_print_shows_no_print_button(rooms):
    page = rooms.page()
    page.add_init_script("delete globalThis.print; globalThis.print = undefined;")
    page.goto(rooms.home + GRIP)
    form = Form(page, "grip-strength")
    until(page, "() => keepYourMuscle.forms['grip-strength'].view().answer")
    assert form.root.locator('[data-do="print"]').is_hidden() and form.root.locator('[data-do="copy"]').is_visible()


@pytest.mark.parametrize("name", NAMES)
def test_no_live_region_says_more_than_forty_words_and_none_stands_in_another(rooms, name):
    form = Form(rooms.page(f"calculators/{name}.html"), name)
    form.quick(fullest(name).inputs)
    form.box(form.calculator.inputs[0].name).first.focus() if form.box(form.calculator.inputs[0].name).count() else None
    form.page.wait_for_timeout(900)
    regions = form.page.evaluate(REGIONS)
    assert regions and all(words <= 40 and not nested for _, words, nested in regions), regions


def test_the_sentence_is_spoken_once_typing_has_paused(rooms):
    form = Form(rooms.page("calculators/lean-body-mass.html"), "lean-body-mass")
    form.fill({"sex": "female", "weight": "70", "height": "165"})
    until(form.page, "() => document.querySelector('.calculator__voice').textContent.startsWith('The formulas put')")


def test_without_script_the_front_page_leads_to_the_table_and_shows_no_dead_button(rooms):
    page = rooms.page("index.html", java_script_enabled=False)
    assert page.locator('[data-do]:visible, button[type="submit"]:visible').count() == 0
    page.locator(".timer__count a", has_text="the table for paper").click()
    assert (
        page.url.endswith("chair-stand.html#the-table-for-paper") and page.locator("#the-table-for-paper").count() == 1
    )


PANEL = """([x0, dy]) => new Promise((done) => {
  const panel = document.querySelector('section.calculator .calculator__answer'), hits = [];
  const words = [...document.querySelectorAll('.article :is(p, li, h2, h3, summary, label, legend)')].filter((el) => !panel.contains(el) && !el.contains(panel));
  (function step(y) {
    scrollTo(0, y);
    const p = panel.getBoundingClientRect();
    for (const el of words) {
      const r = el.getBoundingClientRect();
      if (r.width && r.height && el.checkVisibility() && r.left < p.right - 1 && r.right > p.left + 1 && r.top < p.bottom - 1 && r.bottom > p.top + 1) hits.push(`${y}: ${el.textContent.slice(0, 40)}`);
    }
    if (y > document.documentElement.scrollHeight || hits.length) done(hits); else requestAnimationFrame(() => step(y + dy));
  })(0);
})"""


@pytest.mark.parametrize("width", [390, 1280, 1920])
@pytest.mark.parametrize("name", ["grip-strength", "protein-target", "chair-stand"])
def test_the_answer_covers_no_words_however_one_scrolls(rooms, name, width):
    form = Form(rooms.page(f"calculators/{name}.html", width=width, height=900), name, inside="section.calculator")
    assert form.page.evaluate(PANEL, [0, 90]) == [], "empty"
    form.quick(fullest(name).inputs)
    assert form.page.evaluate(PANEL, [0, 90]) == [], "answered"
