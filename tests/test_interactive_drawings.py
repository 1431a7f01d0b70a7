"""The drawings one can switch: what they show comes from the series, operators are the panels’ own, and no size is suggested."""

import csv
import re
from html import unescape

import brotli
import pytest
from house import DOCS

from calculators.drawings import _rulers as rulers
from calculators.drawings import balance
from calculators.drawings import definition_switcher as switcher
from calculators.render.drawing import Drawing, render_drawing
from calculators.render.finishing import number_citations
from calculators.render.templating import cite
from calculators.science.mistakes import BadDefinition
from calculators.sources.bibliography import citable_keys

ASSETS = DOCS / "assets"


def published(name: str) -> list[dict[str, str]]:
    with (DOCS / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


LEVERS = published("levers")
HER = rulers.person()


def text(html: str) -> str:
    """What is read: no tags, no pictures, no citations."""
    html = re.sub(r"<svg.*?</svg>", "", html, flags=re.S)
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", re.sub(r"\[@[^\]]+\]", "", html))))


# Both.


@pytest.mark.parametrize(
    ("name", "drawing", "script"),
    [("balance", balance.drawing, "balance.js"), ("definition-switcher", switcher.drawing, "switcher.js")],
)
def test_the_figure_holds_picture_controls_caption_and_script(name, drawing, script):
    html = render_drawing(name, drawing, cite)
    assert html.index("</svg>") < html.index(" interactive") < html.index("<figcaption>")
    assert html.endswith(f'</figure><script src="root:assets/scripts/{script}" defer></script>')
    assert not re.search(r"\son\w+=", html) and html.count("<script") == 1
    assert all('type="button"' in button for button in re.findall(r"<button[^>]*>", html))
    keys = {key.strip(" @") for group in re.findall(r"\[(@[^\]]+)\]", html) for key in group.split(";")}
    assert keys and keys <= citable_keys()
    assert html == render_drawing(name, drawing, cite)


@pytest.mark.parametrize("script", ["balance.js", "switcher.js"])
def test_the_scripts_are_small_and_ask_for_nothing(script):
    source = (ASSETS / "scripts" / script).read_text(encoding="utf-8")
    assert len(brotli.compress(source.encode())) <= 2048
    assert not re.search(r"fetch|XMLHttp|import\b|eval|innerHTML|https?:", source)


def test_a_drawing_without_controls_is_as_before():
    html = render_drawing("plain", Drawing("A title", "A description", "<svg></svg>"))
    assert "<script" not in html and html.endswith("</figcaption></figure>")


# The balance.


def test_every_lever_has_one_button_and_one_sentence():
    html = balance.controls()
    assert re.findall(r'<button[^>]*data-lever="([^"]+)"', html) != []
    assert sorted(re.findall(r'<button[^>]*data-lever="([^"]+)"', html)) == sorted(row["key"] for row in LEVERS)
    assert re.findall(r'<template data-lever="([^"]+)"', html) == [row["key"] for row in LEVERS]
    for row in LEVERS:
        said = text(html[html.index(f'<template data-lever="{row["key"]}"') :].split("</template>")[0])
        assert (
            row["name"] in said
            and row["sentence"] in said
            and row["whom"] in said
            and f": {row['certainty']} ." in said
        )


def test_buttons_wait_for_the_script_and_say_whether_they_are_on():
    html = balance.controls()
    assert re.match(r'<div class="balance interactive needs-script" hidden>', html)
    assert html.count('aria-pressed="false"') == len(LEVERS) and 'aria-live="polite"' in html


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"source_key": None}, "has no source"),
        ({"source_key": "nobody1900nothing"}, "not verified"),
        ({"other_sources": "nobody1900nothing"}, "not verified"),
        ({"synthesis_effect": "doubled"}, "synthesis_effect"),
        ({"breakdown_effect": "-30 %"}, "breakdown_effect"),
        ({"certainty": "certain"}, "certainty"),
        ({"side": "both"}, "side"),
    ],
)
def test_a_lever_without_a_source_or_with_a_size_is_refused(change, said):
    row = balance.read_levers()[0] | change
    with pytest.raises(BadDefinition, match=said):
        balance.read_levers([row])


def test_the_balance_holds_no_number():
    picture = balance.drawing.picture()
    assert not re.search(r"\d", "".join(re.findall(r"<text[^>]*>([^<]*)", picture)))
    assert not re.search(r"\d", balance.drawing.title + balance.drawing.description)
    said = text(balance.controls())
    for row in LEVERS:  # how many people were studied is the only figure, and it stands with its source
        said = said.replace(row["whom"], "").replace(row["name"], "")
    assert not re.search(r"\d", said)
    assert not re.search(r'data-(?:lever|pull|synthesis|breakdown|state)="[^"]*\d', balance.controls())


def test_the_balance_says_that_it_shows_directions_only():
    assert "directions only" in balance.drawing.title and "never how much" in balance.drawing.title


@pytest.mark.parametrize(
    ("key", "pull"),
    [
        ("training", "builds"),
        ("insulin", "builds"),
        ("oestrogen", "unclear"),
        ("inflammation", "unclear"),
        ("disuse", "breaks"),
    ],
)
def test_a_lever_that_is_unclear_on_both_sides_does_not_tip_the_beam(key, pull):
    assert balance.pull(next(row for row in balance.read_levers() if row["key"] == key)) == pull


@pytest.mark.parametrize(
    ("synthesis", "breakdown", "said"),
    [
        ("up", "up", "Building and breakdown both go up."),
        ("none", "down", "Building stays as it is, and breakdown goes down."),
        ("down", "unclear", "Building goes down, and what breakdown does is not clear."),
        ("unclear", "unclear", "What it does to building and to breakdown is not clear."),
    ],
)
def test_directions_in_words(synthesis, breakdown, said):
    assert balance.directions({"synthesis_effect": synthesis, "breakdown_effect": breakdown}) == said


def test_at_rest_both_pans_hold_the_same():
    pans = re.findall(r'<g class="balance__pan".*?</g>', balance.drawing.picture())
    assert len(pans) == 2 and pans[0].count("<rect") == pans[1].count("<rect")


# The five rulers.

PANEL_NAMES = {
    "ewgsop2": ("EWGSOP2", "2019"),
    "awgs-2019": ("AWGS", "2019"),
    "awgs-2025": ("AWGS", "2025"),
    "fnih": ("FNIH", "2014"),
    "sdoc": ("SDOC", "2020"),
}
LINES = [(key, drawn) for key, panel in rulers.PANELS.items() for drawn in panel.lines]
EDGE = {"<": (True, False, False), "<=": (True, True, False), ">": (False, False, True), ">=": (False, True, True)}


@pytest.mark.parametrize(("key", "drawn"), LINES, ids=[f"{key}-{drawn.criterion}" for key, drawn in LINES])
def test_every_line_is_the_published_one_with_its_operator(key, drawn):
    name, year = PANEL_NAMES[key]
    printed = [
        row
        for row in published("cutoffs_by_panel")
        if (row["panel"], row["year"], row["criterion"]) == (name, year, drawn.criterion)
        and row["sex"] in ("female", "all")
        and row["age_band"] != "50-64"
    ]
    assert len(printed) == 1
    row, edge = rulers.cutoff(rulers.PANELS[key], drawn.criterion), float(printed[0]["value"])
    assert row["source_key"] in citable_keys()
    assert (
        tuple(rulers.meets(value, row) for value in (edge - 0.001, edge, edge + 0.001)) == EDGE[printed[0]["operator"]]
    )


@pytest.mark.parametrize(
    ("key", "criterion", "value", "crossed"),
    [
        ("ewgsop2", "grip strength", 16, False),
        ("ewgsop2", "grip strength", 15.9, True),
        ("ewgsop2", "chair stand, 5 rises", 15, False),
        ("ewgsop2", "chair stand, 5 rises", 15.1, True),
        ("ewgsop2", "gait speed", 0.8, True),
        ("fnih", "gait speed", 0.8, False),
        ("sdoc", "gait speed", 0.8, False),
        ("awgs-2019", "chair stand, 5 rises", 12, True),
        ("awgs-2019", "gait speed, 6-m walk", 1.0, False),
        ("awgs-2025", "grip strength", 18, False),
        ("sdoc", "grip strength", 20, False),
        ("fnih", "ALM/BMI, DXA", 0.512, False),
    ],
)
def test_below_is_not_at_or_below(key, criterion, value, crossed):
    assert rulers.meets(value, rulers.cutoff(rulers.PANELS[key], criterion)) is crossed


@pytest.mark.parametrize(
    ("key", "label"),
    [("ewgsop2", ""), ("awgs-2019", "sarcopenia"), ("awgs-2025", "sarcopenia"), ("fnih", ""), ("sdoc", "sarcopenia")],
)
def test_what_each_panel_calls_her(key, label):
    assert rulers.verdict(rulers.PANELS[key], HER) == label


@pytest.mark.parametrize(
    ("key", "measure", "value", "label"),
    [
        ("ewgsop2", rulers.GRIP, 16, ""),
        ("ewgsop2", rulers.GRIP, 15.9, "severe sarcopenia"),
        ("ewgsop2", rulers.CHAIR, 15, ""),
        ("ewgsop2", rulers.CHAIR, 15.1, "severe sarcopenia"),
        ("awgs-2019", rulers.BY_HEIGHT, 5.4, ""),
        ("awgs-2019", rulers.BY_HEIGHT, 5.399, "sarcopenia"),
        ("awgs-2025", rulers.GRIP, 18, ""),
        ("awgs-2025", rulers.GRIP, 17.9, "sarcopenia"),
        ("awgs-2025", rulers.BY_HEIGHT, 5.4, ""),
        ("fnih", rulers.GRIP, 16, ""),
        ("fnih", rulers.GRIP, 15.9, "weakness and slowness with low lean mass"),
        ("sdoc", rulers.GRIP, 20, ""),
        ("sdoc", rulers.GRIP, 19.9, "sarcopenia"),
        ("sdoc", rulers.GAIT, 0.8, ""),
        ("sdoc", rulers.GAIT, 0.799, "sarcopenia"),
    ],
)
def test_the_label_turns_at_the_line(key, measure, value, label):
    assert rulers.verdict(rulers.PANELS[key], HER | {measure: value}) == label


@pytest.mark.parametrize(
    ("key", "low", "label"),
    [
        ("ewgsop2", {"weak"}, "probable sarcopenia"),
        ("ewgsop2", {"weak", "slow"}, "probable sarcopenia"),
        ("ewgsop2", {"weak", "little"}, "sarcopenia (confirmed)"),
        ("ewgsop2", {"weak", "little", "slow"}, "severe sarcopenia"),
        ("ewgsop2", {"little", "slow"}, ""),
        ("awgs-2019", {"little", "weak"}, "sarcopenia"),
        ("awgs-2019", {"little", "slow"}, "sarcopenia"),
        ("awgs-2019", {"little"}, ""),
        ("awgs-2019", {"weak", "slow"}, ""),
        ("awgs-2025", {"little", "weak"}, "sarcopenia"),
        ("awgs-2025", {"little"}, ""),
        ("awgs-2025", {"weak"}, ""),
        ("fnih", {"weak", "little"}, "weakness with low lean mass"),
        ("fnih", {"weak", "slow"}, ""),
        ("fnih", {"little", "slow"}, ""),
        ("sdoc", {"weak", "slow"}, "sarcopenia"),
        ("sdoc", {"weak"}, ""),
        ("sdoc", {"slow"}, ""),
    ],
)
def test_the_panels_rules(key, low, label):
    assert rulers.PANELS[key].label(low) == label


def test_what_was_seen_in_one_place_is_never_counted_and_says_so():
    panel = rulers.PANELS["awgs-2025"]
    assert not rulers.counted(rulers.cutoff(panel, "ASM/BMI, DXA"))
    assert "little" not in rulers.low_parts(panel, HER | {rulers.BY_HEIGHT: 6, rulers.BY_BMI: 0.3})
    card = text(switcher.controls()).split("AWGS 2025 ( Asia )")[-1].split("FNIH (")[0]
    assert "not counted" in card and rulers.ONCE in card and "Not settled" in card and "same answer" in card
    assert "different answers" in rulers._asia_2025_notes(HER | {rulers.BY_BMI: 0.6})[0]


def test_what_is_worked_out_agrees_with_the_series():
    printed = {row["measure"]: row["value"] for row in published("definition_switcher_person")}
    for measure in (rulers.BY_HEIGHT, rulers.BY_BMI, "body mass index"):
        digits = len(printed[measure].split(".")[1])
        assert f"{HER[measure]:.{digits}f}" == printed[measure]
    assert printed["sex"] == "female" and float(printed["age"]) >= 65


def test_a_line_without_a_printed_operator_is_refused():
    panel = rulers.Panel(
        "gonzalez", "Gonzalez", "", ("Gonzalez (NHANES)", 2021), "", (), (), lambda low: "", lambda her: ()
    )
    with pytest.raises(BadDefinition, match="operator"):
        rulers.cutoff(panel, "calf circumference")


def test_nobody_is_told_that_she_has_it_and_every_line_is_sourced():
    html = switcher.controls()
    assert not re.search(r"has (?:severe |probable )?sarcopenia|SECONDARY|PRIMARY|D\d\.\d\d", text(html))
    assert html.count('data-panel="') == 5 and html.count('data-show="') == 5
    bounds = re.findall(r"<td>((?:below|over|\d)[^<]*)</td>", html)
    sourced = [bound for bound in bounds if "[@" in bound]
    assert len(sourced) == len(LINES)
    assert '<ol class="switcher__panels"><li class="panel"' in html  # without script all five stand there, none hidden
    assert not re.search(r'class="panel"[^>]*hidden', html)


# In a browser, from a file, as a reader meets them.


@pytest.fixture(scope="module")
def browser(chromium):
    return chromium


@pytest.fixture
def page(browser, tmp_path):
    drawn = "".join(
        render_drawing(name, drawing)
        for name, drawing in (("balance", balance.drawing), ("definition-switcher", switcher.drawing))
    )
    figures, _ = number_citations(drawn)
    styles = "".join(
        f'<link rel="stylesheet" href="root:assets/styles/{sheet}.css">'
        for sheet in ("tokens", "type", "layout", "blocks", "figures", "interactive")
    )
    strict = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self' file:; style-src 'self' file: 'unsafe-inline'\">"
    html = f'<!doctype html><html lang="en" class="has-script"><head>{strict}{styles}</head><body><main class="article">{figures}</main></body></html>'
    (tmp_path / "page.html").write_text(html.replace("root:", f"{DOCS.as_uri()}/"), encoding="utf-8")
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page = context.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    yield page
    context.close()


def test_levers_switch_by_keyboard_and_the_beam_never_adds_up(page):
    figure = page.locator("#drawing-balance")
    assert figure.get_attribute("data-state") == "rest"
    page.locator("button[data-lever=training]").focus()
    page.keyboard.press("Enter")
    assert figure.get_attribute("data-state") == "builds"
    one = page.locator(".balance__beam").evaluate("beam => getComputedStyle(beam).transform")
    page.locator("button[data-lever=amino-acids]").click()
    assert page.locator(".balance__beam").evaluate("beam => getComputedStyle(beam).transform") == one
    assert "Amino acids raise building" in page.locator(".balance [aria-live]").inner_text()
    page.locator("button[data-lever=illness]").click()
    assert figure.get_attribute("data-state") == "mixed"
    page.locator("[data-off]").click()
    assert figure.get_attribute("data-state") == "rest"
    page.locator("button[data-lever=oestrogen]").click()
    assert figure.get_attribute("data-state") == "unclear"
    page.locator("button[data-lever=oestrogen]").click()
    assert page.locator(".balance [aria-live]").inner_text() == "Oestrogen is off. The beam is level."


def test_the_buttons_are_large_enough_and_nothing_is_too_wide(page):
    heights = page.locator(".interactive button").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert len(heights) == len(LEVERS) + 1 + 5 and min(heights) >= 44
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_one_ruler_at_a_time_and_all_on_paper(page):
    assert page.locator(".panel:visible").count() == 1 and "no label" in page.locator(".switcher__said").inner_text()
    page.locator("[data-show=sdoc]").click()
    assert page.locator(".panel:visible").get_attribute("data-panel") == "sdoc"
    assert "“sarcopenia”" in page.locator(".switcher__said").inner_text()
    page.emulate_media(media="print")
    assert page.locator(".panel:visible").count() == 5
