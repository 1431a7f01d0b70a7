"""What people have filed in public about tools like these, tried on ours: each report with its right value.

Each case is one scenario from the reports named beside it. Its siblings stand in the file of its kind, named in KIND.
"""

import json
import re

import pytest
from charts_open import WORDS, explore
from clocks import countdown, open_watched, watch
from forms import Form, until
from house import HOUSE, SITE

from calculators.science.inputs import read_inputs, read_one
from calculators.science.mistakes import BadInput
from calculators.sources.catalogue import calculator

LEAN = "lean-body-mass"
BOER_WOMAN = {70: 0.252 * 70 + 0.473 * 165 - 48.3, 120: 0.252 * 120 + 0.473 * 165 - 48.3}
"""Boer 1984, women of 165 cm: 0.252 × weight + 0.473 × height − 48.3."""
KIND = {
    "test_form_state.py": (1, 2, 3, 14),
    "test_quantities_as_written.py": (4, 5, 6, 7, 8),
    "test_answers_hold.py": (9,),
    "test_clocks.py": (10, 11, 12),
    "test_clocks_presses.py": (13,),
    "test_explore.py": (14, 15, 16),
    "test_form_leaves.py": (17, 18),
    "test_record.py": (19, 20),
    "test_form_transitions.py": (21,),
    "test_search.py": (22, 23),
    "test_spreadsheets.py": (24,),
    "test_viewing.py": (25,),
}
"""Where the siblings of each case are tried, many at a time."""


def test_every_case_is_tried_here_and_its_siblings_somewhere():
    tried = {int(number) for name in globals() for number in re.findall(r"^test_case_(\d+)", name)}
    assert tried == set(range(1, 26)) == {number for numbers in KIND.values() for number in numbers}
    assert [name for name in KIND if not list((HOUSE / "tests").rglob(name))] == []


def form_at(rooms, name: str, fragment: str = "", **wishes) -> Form:
    form = Form(rooms.page(f"calculators/{name}.html{fragment}", **wishes), name, inside="section.calculator")
    if fragment:
        until(form.page, f"() => keepYourMuscle.forms['{name}'].state()")
        form.page.wait_for_timeout(50)
    return form


def boer(weight: str, height: str, sex: str = "female") -> float:
    """What the command line and the page read from these words, in the formula."""
    v = read_inputs(calculator(LEAN), {"sex": sex, "weight": weight, "height": height}).values
    return 0.252 * v["weight"] + 0.473 * v["height"] - 48.3


def test_case_1_a_switched_unit_keeps_no_old_value_under_a_new_text(rooms):
    """NatLabRockies/OpenStudio#128, SETI/rms-opus#935, dlsc-software-consulting-gmbh/UnitFX#6."""
    form = form_at(rooms, LEAN)
    form.put("sex", "female")
    form.put("height", "165")
    form.way("weight", "lb")
    form.put("weight", "154")
    form.way("weight", "kg")
    form.follow("sex=female&weight=120kg&height=165")
    row = form.read()["results"]["boer"]
    assert float(row["value"]) == pytest.approx(BOER_WOMAN[120]) and "60 kg. It could be 55 to 65 kg" in row["says"]


def test_case_2_a_second_link_replaces_the_first(rooms):
    """LettError/TypeCooker#6, brownplt/stacker#58, weaveworks/scope#3024."""
    form = form_at(rooms, "calf-circumference", "#sex=male&calf=33&adjust=yes&weight=95kg&height=170")
    form.follow("sex=female&calf=34")
    got = form.read()
    assert "34 cm is not below" in got["headline"] and "djusted" not in got["headline"]
    assert got["typed"] == {"calf": "34", "weight": "", "height": ""} and "27.0" not in got["words"]


def test_case_3_a_link_is_not_completed_with_what_this_device_remembers(rooms):
    """corona-warn-app/cwa-documentation#20, simonoppowa/OpenNutriTracker#471 and #489."""
    page = rooms.page("calculators/sarcopenia-pathway.html")
    me = {"sex": "male", "age": "80", "height": "185", "weight": "110"}
    page.evaluate("(me) => localStorage.setItem('keep-your-muscle:me', JSON.stringify(me))", me)
    page.goto(rooms.home + "calculators/sarcopenia-pathway.html?again#sex=female&age=72&grip=20&alm=16")
    form = Form(page, "sarcopenia-pathway")
    until(page, "() => keepYourMuscle.forms['sarcopenia-pathway'].view().answer")
    got = form.read()
    assert got["typed"]["height"] == "" and "4.67" not in got["words"]
    assert got["results"]["alm_h2"]["value"] == "" and "your height" in got["results"]["alm_h2"]["says"]


def test_case_4_a_fraction_of_feet_is_asked_about():
    """likeadragonmaid/CalorieScope#1: people mix 5.11 feet and 5 ft 11."""
    with pytest.raises(BadInput) as asked:
        read_one(calculator(LEAN).input("height"), "5.11ft")
    assert "5 ft 11 in" in asked.value.offers
    assert boer("70", "5 ft 11 in") == pytest.approx(0.252 * 70 + 0.473 * 180.34 - 48.3)


def test_case_5_a_dash_between_feet_and_inches_is_no_minus():
    """adamdehaven/specify#25, HakanSeven12/OpenCADStudio#981, angularsen/UnitsNet#673."""
    for text in ("5'-7\"", "5ft-7in", "5'–7\""):
        assert boer("70", text) == pytest.approx(0.252 * 70 + 0.473 * 170.18 - 48.3), text


def test_case_6_the_quotation_marks_of_a_phone_are_read():
    """GuillaumeSalles/resuggest#11, PrairieLearn/PrairieLearn#1225, infernode-os/infernode#190, FLEXTool/FLEX#544."""
    for text in ("5’7”", "5'7''", "5‘7“", "5′7″", "67 in", "5 ft. 7 in."):
        assert read_one(calculator(LEAN).input("height"), text)[0] == pytest.approx(170.18), text
    for text in ("154 lbs.", "154 LB", "154 pounds"):
        assert read_one(calculator(LEAN).input("weight"), text)[0] == pytest.approx(154 * 0.45359237), text


def test_case_7_twenty_inches_beside_feet_are_a_slip():
    """masslight/ottehr#7970."""
    for name, text in (("height", "5ft 20in"), ("height", "5 ft 13 in"), ("weight", "11 st 15 lb")):
        with pytest.raises(BadInput):
            read_one(calculator(LEAN).input(name), text)
    assert read_one(calculator(LEAN).input("height"), "0 ft 67 in")[0] == pytest.approx(170.18)


def test_case_8_two_possible_values_that_make_no_body_are_asked_about(rooms):
    """rcpch/rcpchgrowth-python#32, nopara73/LongevityWorldCup#134."""
    form = form_at(rooms, LEAN)
    got = form.quick({"sex": "female", "weight": "154", "height": "165"}, sure=False)
    assert got["empty"] and any("No, 154 lb" in offers for offers in got["offers"].values())
    form.root.locator('[data-do="offer"]', has_text="154 lb").click()
    assert float(form.read()["results"]["boer"]["value"]) == pytest.approx(boer("154 lb", "165"))
    assert form.quick({"sex": "male", "weight": "180 kg", "height": "140"}, sure=False)["empty"]


def test_case_9_a_number_stands_on_the_side_that_is_said(rooms):
    """tidepool-org/tideline#338, tidepool-org/viz#454."""
    got = form_at(rooms, "alm-index", "#sex=female&age=70&height=165&weight=70&alm=14.97").read()
    assert "5.499 kg/m²" in got["headline"] and "below both European lines" in got["headline"]
    assert "5.50 kg/m²" not in got["words"] and not re.search(r"5\.50\b(?! kg/m² for)", got["headline"])


def test_case_10_when_the_phone_sleeps_the_run_does_not_count(rooms):
    """volkov97/react-compound-timer#28, LiveSplit/livesplit-core#814, cs0x7f/cstimer#101, mdn/content#33760."""
    clock = countdown(open_watched(rooms, "calculators/chair-stand.html"))
    clock.start().wait(2)
    clock.stand_still(2)
    assert clock.state == "void" and "does not count" in clock.said


def test_case_11_the_screen_is_kept_on(rooms):
    """a-mabe/OpenHIIT#20, alphakevin/fullscreen-timer#36."""
    clock = countdown(open_watched(rooms, "calculators/chair-stand.html"))
    clock.start().wait(30.1)
    assert (clock.told["asked"], clock.told["released"]) == (1, 1)


def test_case_12_the_end_sounds_where_sound_is_allowed_only_in_a_tap(rooms):
    """cwilso/metronome#14, DrSnuggles/chiptune#7, woogles-io/liwords#1702."""
    clock = countdown(open_watched(rooms, "calculators/chair-stand.html"))
    clock.start().wait(30.1)
    assert clock.told["made"] == [True] and clock.told["resumed"] == [True]
    assert clock.told["tones"][-1]["running"]


def test_case_13_a_shaky_finger_on_stop_loses_no_time(rooms):
    """open-nomie/nomie5#131, llaske/sugarizer#52."""
    page = open_watched(rooms, "calculators/walking-speed.html")
    clock, form = watch(page, "walking-speed", "time"), Form(page, "walking-speed")
    form.put("distance", "4")
    clock.start().wait(3.5)
    clock.main.dblclick()
    clock.wait(5)
    assert clock.state == "over" and form.box("time").input_value() == "3.5"


def explored(rooms, **wishes):
    """The chart of grip by age, opened on its own page."""
    page = rooms.page("calculators/grip-strength.html", **wishes)
    chart = page.locator("#chart-grip-by-age")
    explore(chart)
    return page, chart


def contrast(one: str, other: str) -> float:
    """Between two colours, as WCAG 1.4.3 works it out."""

    def light(colour: str) -> float:
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        red, green, blue = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_case_14_an_explored_chart_follows_the_dark(rooms):
    """plotly/plotly.py#5413, petrobras/ross#1351, timvink/mkdocs-charts-plugin#3. Words need a contrast of 4.5 (WCAG 1.4.3)."""
    page, chart = explored(rooms, color_scheme="light")
    before = chart.evaluate(WORDS)["fills"]
    page.locator("[data-scheme-switch]").first.click()
    chart.locator(".explore__stage[data-layout] .main-svg[viewBox]").first.wait_for(state="attached")
    page.wait_for_timeout(300)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    after = chart.evaluate(WORDS)["fills"]
    assert before != after and after and min(contrast(ink, ground) for ink in after) >= 4.5


def test_case_15_paper_gets_the_drawing(rooms):
    """plotly/plotly.js#1275 and #7403."""
    page, chart = explored(rooms)
    page.emulate_media(media="print")
    assert chart.locator(".chart__drawing").first.is_visible() and chart.locator(".chart__explore").first.is_hidden()


def test_case_16_on_a_phone_no_word_lies_on_another_or_leaves_the_chart(rooms):
    """owid/owid-grapher#6267, dfe-analytical-services/shiny-template#35, epidemics/covid#314, swarmpit/swarmpit#530."""
    _, chart = explored(rooms, width=375, height=800)
    words = chart.evaluate(WORDS)
    assert words["count"] > 10 and words["pairs"] == [] and words["out"] == []


def test_case_17_a_change_is_read_out_in_forty_words_at_most(rooms):
    """w3c/aria-practices#78, FreedomScientific/standards-support#290, alphagov/govuk-design-system-backlog#248."""
    form = form_at(rooms, "one-rep-max")
    form.quick({"load": "60", "reps": "8", "age": "40"})
    regions = form.root.evaluate("""(root) => [...root.querySelectorAll('[aria-live]:not([aria-live=off]), [role=status], output:not([aria-live=off])')]
      .map((el) => [el.textContent.trim().split(/\\s+/).length, Boolean(el.parentElement.closest('[aria-live]:not([aria-live=off]), [role=status]'))])""")
    assert regions and all(words <= 40 and not nested for words, nested in regions)


def test_case_18_the_copied_answer_says_whom_it_is_about(rooms):
    """gopaljilab/Clinical-Insight-Engine#883, sh4rkman/SquadCalc#39."""
    wishes = {"permissions": ["clipboard-read", "clipboard-write"]}
    form = form_at(rooms, "grip-strength", "#sex=female&age=72&grip=14", **wishes)
    form.act("copy")
    copied = form.page.evaluate("navigator.clipboard.readText()")
    assert all(word in copied for word in ("Female", "72", "14 kg", "16 kg")) and re.search(r"\b20\d\d\b", copied)
    assert ": ." not in copied and copied.count(form.read()["headline"]) == 1
    lines = [line for line in copied.splitlines() if line.strip()]
    assert len(lines) == len(set(lines)), "nothing stands there twice"


def test_case_19_the_sheet_carries_every_verdict_and_line(rooms):
    """gopaljilab/Clinical-Insight-Engine#1227, Rajput-xv/Health-Report-Analyzer#166."""
    form = form_at(rooms, "grip-strength", "#sex=female&age=72&grip=14")
    form.act("sheet")
    shown = [row["says"] for row in form.read()["results"].values() if "elow" in row["says"]]
    form.page.goto(rooms.home + "calculators/my-sheet.html")
    form.page.locator("text=14 kg").first.wait_for()
    sheet = form.page.locator("main").inner_text()
    assert len(shown) >= 3 and all(says in sheet for says in shown)


def test_case_20_on_a_shared_tablet_both_answers_are_kept(rooms):
    """simonoppowa/OpenNutriTracker#471, fraz3alpha/running-challenges#326."""
    form = form_at(rooms, "grip-strength", "#sex=female&age=72&grip=14")
    form.act("sheet")
    form.follow("sex=male&age=75&grip=30")
    form.act("sheet")
    kept = json.loads(form.page.evaluate("localStorage['keep-your-muscle:record']"))["entries"]
    assert len(kept) == 2 and "14" in json.dumps(kept[0]["typed"]) and "30" in json.dumps(kept[1]["typed"])


def test_case_21_after_a_link_and_back_the_form_is_as_it_was(rooms):
    """tkirda/jQuery-Autocomplete#393, lobsters/lobsters#1505, alphagov/content-publisher#1027."""
    form = form_at(rooms, LEAN)
    form.fill({"sex": "female", "weight": "70", "height": "165"})
    form.page.wait_for_timeout(400)
    form.root.locator(".calculator__next a").first.click()
    form.page.wait_for_load_state("load")
    form.page.go_back()
    until(form.page, f"() => globalThis.keepYourMuscle?.forms?.['{LEAN}']?.view().answer")
    got = form.read()
    assert got["typed"] == {"weight": "70", "height": "165"}
    assert float(got["results"]["boer"]["value"]) == pytest.approx(BOER_WOMAN[70])


def found(page, asked: str) -> list[str]:
    """The pages that the box shows, best first."""
    return page.evaluate(
        """async (asked) => {
      const box = document.querySelector("[data-search]"), input = box.querySelector("input");
      input.value = asked;
      input.dispatchEvent(new Event("input"));
      await new Promise((done) => setTimeout(done));
      return [...box.querySelectorAll(".search__results a")].map((a) => a.getAttribute("href"));
    }""",
        asked,
    )


@pytest.fixture
def searched(rooms):
    """A page whose search has been opened and has arrived."""
    page = rooms.page("understand/index.html")
    page.locator("[data-search-open]").click()
    until(page, "() => window.searchIndex && window.MiniSearch")
    return page


def test_case_22_swapped_letters_find_their_page(searched):
    """easyops-cn/docusaurus-search-local#504, farzher/fuzzysort#137."""
    assert any("protein" in page for page in found(searched, "protien")[:3])


def test_case_23_with_or_without_a_hyphen_the_same_pages_are_found(searched):
    """rstudio/bookdown#701, lucaong/minisearch#143."""
    assert found(searched, "GLP1") == found(searched, "GLP-1") != []


def test_case_24_a_table_opens_in_a_spreadsheet_as_it_is():
    """opensearch-project/dashboards-reporting#545, highcharts/export-csv#27, asafdav/ng-csv#115."""
    offered = sorted(SITE.rglob("*.csv"))
    assert len(offered) > 60
    for path in offered:
        assert path.read_bytes().startswith(b"\xef\xbb\xbf") or path.read_bytes().isascii(), path


def test_case_25_what_is_kept_is_kept_under_our_own_name(rooms):
    """typst-community/typst-docs-web#19, anphil/tidely#20."""
    page = rooms.page("index.html")
    page.locator("[data-scheme-switch]").first.click()
    assert page.evaluate("Object.keys(localStorage)") == ["keep-your-muscle:scheme"]
