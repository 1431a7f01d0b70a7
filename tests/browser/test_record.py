"""The record and My sheet: dated, of several people, never overwritten, never lost, taken away and brought back, wiped when asked."""

import io
import json

import pikepdf
import pytest
from forms import Form, until

SHEET, KEY = "calculators/my-sheet.html", "keep-your-muscle:record"
HER, HIS = (
    "calculators/grip-strength.html#sex=female&age=72&grip=14",
    "calculators/grip-strength.html#sex=male&age=75&grip=40",
)
RECORD = f"() => JSON.parse(localStorage.getItem('{KEY}'))"


def keep(page, rooms, address, who="") -> str:
    name = address.partition("/")[2].partition(".")[0]
    page.goto("about:blank")
    page.goto(rooms.home + address)
    form = Form(page, name)
    until(page, "(name) => keepYourMuscle.forms[name].view().answer", name)
    form.root.locator("[data-who]").fill(who)
    return form.act("sheet")


def stored(page, rooms, thing, key=KEY):
    """A record as it lies in the store, damaged or not; opens My sheet."""
    page.goto(rooms.home + "about/privacy.html", wait_until="networkidle")
    page.evaluate(
        "([key, text]) => localStorage.setItem(key, text)",
        [key, thing if isinstance(thing, str) else json.dumps(thing)],
    )
    page.goto(rooms.home + SHEET, wait_until="networkidle")


def entry(**more) -> dict:
    return {
        "id": "a1",
        "calculator": "grip-strength",
        "title": "Grip strength",
        "who": "",
        "date": "2026-10-03T09:00:00.000Z",
        "typed": [["Age", "72 years"]],
        "pairs": [["age", "72"]],
        "sentence": "A sentence.",
        "urgency": "",
        "stopped": False,
        "results": [{"label": "L", "text": "14 kg", "range": "", "says": "below its line of 16 kg"}],
        **more,
    }


def test_two_people_and_two_days_are_all_kept_and_told_apart(rooms):
    page = rooms.page()
    assert keep(page, rooms, HER, "Ann").startswith("It is on your sheet")
    assert keep(page, rooms, HIS, "Bob").startswith("It is on your sheet, on this device only")
    assert keep(page, rooms, HIS, "Bob") == "This answer is on your sheet already."
    second = keep(page, rooms, HIS.replace("40", "38"), "Bob")
    assert "beside your answer of" in second and "Take the older one off" in second
    kept = page.evaluate(RECORD)
    assert kept["version"] == 1 and [e["who"] for e in kept["entries"]] == ["Ann", "Bob", "Bob"]
    page.goto(rooms.home + SHEET)
    assert page.locator("[data-sheet-list] h2").all_inner_texts() == ["Ann", "Bob"]
    words = page.locator("[data-sheet-list]").inner_text()
    assert (
        page.locator("[data-sheet-list] h3").all_inner_texts() == ["Grip strength"] * 3
        and "16" in words
        and "below" in words
    ), "each line with its verdict"
    page.locator("[data-sheet-whose]").select_option(label="Ann")
    assert "Bob" not in page.locator("[data-sheet-list]").inner_text()


def test_replacing_is_offered_and_not_done(rooms):
    page = rooms.page()
    keep(page, rooms, HER)
    keep(page, rooms, HER.replace("14", "15"))
    page.locator(".answer__done button").first.click()
    until(page, "() => document.querySelector('.answer__done').textContent.includes('is off your sheet')")
    assert [e["typed"][-1][1] for e in page.evaluate(RECORD)["entries"]] == ["15 kg"]


@pytest.mark.parametrize(
    ("damage", "good"),
    [
        ({"version": 1, "entries": [None, entry(), 5, {"id": "b"}]}, 1),
        ("{", 0),
        ('"abc"', 0),
        ("5", 0),
        ("{}", 0),
        ([entry()], 0),
        ({"version": 1, "entries": [entry(date="soon")]}, 0),
    ],
)
def test_a_damaged_record_is_shown_kept_and_can_be_taken_off(rooms, damage, good):
    page = rooms.page()
    stored(page, rooms, damage)
    broken = page.locator(".my-sheet__answer", has_text="cannot be read").count()
    assert broken >= 1 and page.locator(".my-sheet__answer").count() == broken + good
    before = page.evaluate("(key) => localStorage.getItem(key)", KEY)
    assert keep(page, rooms, HER).startswith("It is on your sheet")
    text = page.evaluate("(key) => localStorage.getItem(key)", KEY)
    assert all(
        json.dumps(e, separators=(",", ":"), ensure_ascii=False) in text
        for e in (damage["entries"] if isinstance(damage, dict) and "entries" in damage else [])
    ) and len(text) > len(before)
    page.goto(rooms.home + SHEET)
    assert page.locator(".my-sheet__answer", has_text="cannot be read").count() == broken
    page.locator(".my-sheet__answer", has_text="cannot be read").first.locator("button").click()
    assert page.locator(".my-sheet__answer", has_text="cannot be read").count() == broken - 1
    page.locator('[data-do="back"]').click()
    assert page.locator(".my-sheet__answer", has_text="cannot be read").count() == broken


def test_the_sheet_of_the_first_version_is_taken_over(rooms):
    page = rooms.page()
    old = [
        {
            "name": "grip-strength",
            "title": "Grip strength",
            "date": "November 22, 2026",
            "headline": "Old sentence.",
            "typed": "Age: 72 years",
            "results": [["Panel", "14 kg", "14 kg"], ["Line", "16 kg", ""]],
        },
        5,
    ]
    stored(page, rooms, old, "keep-your-muscle:sheet")
    words = page.locator("[data-sheet-list]").inner_text()
    assert (
        "Old sentence." in words
        and "22 November 2026" in words
        and "Panel: 14 kg" in words
        and "cannot be read" in words
    )
    assert page.evaluate("Object.keys(localStorage)") == [KEY]


def test_a_second_tab_agrees(rooms):
    page = rooms.page()
    stored(page, rooms, {"version": 1, "entries": [entry()]})
    tab = page.context.new_page()
    keep(tab, rooms, HIS, "Bob")
    until(page, "() => document.querySelectorAll('.my-sheet__answer').length === 2")
    page.locator(".my-sheet__answer button").first.click()
    assert [e["who"] for e in tab.evaluate(RECORD)["entries"]] == ["Bob"]


def test_a_full_store_says_so_and_loses_nothing(rooms):
    page = rooms.page()
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")
    assert "cannot keep it" in keep(page, rooms, HER)


def test_a_file_is_taken_away_and_brought_back_without_loss_or_doubles(rooms, tmp_path):
    page = rooms.page()
    entries = [entry(), entry(id="a2", who="Bob"), {"odd": 1}]
    stored(page, rooms, {"version": 1, "entries": entries})
    with page.expect_download() as waiting:
        page.locator('[data-do="file"]').click()
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    assert file.name.endswith(".json") and json.loads(file.read_text("utf-8"))["entries"] == entries

    def bring(path) -> str:
        page.locator("[data-sheet-said]").evaluate("(said) => { said.textContent = ''; }")
        page.locator("[data-sheet-file]").set_input_files(path)
        until(page, "() => document.querySelector('[data-sheet-said]').textContent")
        return page.locator("[data-sheet-said]").inner_text()

    assert bring(file) == "0 answers were added. 3 were here already."
    page.locator('[data-do="wipe"]').click()
    page.locator('[data-do="wiped"]').click()
    assert bring(file) == "2 answers were added. 1 cannot be read and is kept as it is."
    assert page.evaluate(RECORD)["entries"] == entries
    changed = tmp_path / "changed.json"
    changed.write_text(
        json.dumps({"kind": "keep-your-muscle record", "version": 1, "entries": [entry(sentence="Another.")]})
    )
    assert (
        bring(changed) == "1 answer was added."
        and len({e["id"] for e in page.evaluate(RECORD)["entries"] if "id" in e}) == 3
    )
    for junk in ("not json", "{}", "[]", '{"kind": "other", "entries": []}'):
        changed.write_text(junk)
        assert "holds no answers of this site" in bring(changed) and "Save as a file" in bring(changed)
    assert len(page.evaluate(RECORD)["entries"]) == 4


def test_one_wipe_says_what_it_wipes_asks_once_and_wipes_that(rooms):
    page = rooms.page()
    stored(page, rooms, {"version": 1, "entries": [entry(), entry(id="a2"), entry(id="a3")]})
    page.evaluate(
        """() => { localStorage.setItem("keep-your-muscle:me", '{"age":"72","weight":"70"}'); localStorage.setItem("keep-your-muscle:scheme", "dark"); localStorage.setItem("another", "site"); }"""
    )
    page.reload()
    button = page.locator('[data-do="wipe"]')
    assert (
        button.inner_text()
        == "Wipe everything kept on this device (3 answers, your age and weight, your choice of light or dark)"
    )
    button.click()
    assert (
        page.evaluate("localStorage.length") == 4
        and "cannot be undone" in page.locator("[data-sheet-sure]").inner_text()
    )
    page.locator('[data-do="keep"]').click()
    assert page.evaluate("document.activeElement.dataset.do") == "wipe"
    button.click()
    page.locator('[data-do="wiped"]').click()
    assert page.evaluate("Object.keys(localStorage)") == ["another"] and page.locator(
        "[data-sheet-said]"
    ).inner_text().startswith("Wiped.")
    assert page.evaluate("'sheetSaid' in document.activeElement.dataset"), "the focus is not lost"
    assert button.is_hidden() and page.locator(".my-sheet__answer").count() == 0


@pytest.mark.parametrize("count", [1, 3, 4, 12])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_sheet_prints_on_one_page_for_three_answers_and_two_at_most(rooms, count, paper):
    page = rooms.page()
    results = [
        {
            "label": f"A panel of {n}",
            "text": "14 kg",
            "range": "13 to 15 kg",
            "says": "14 kg is below its line of 16 kg for women.",
        }
        for n in range(8)
    ]
    entries = [
        entry(id=f"a{n}", calculator=f"c{n}", title=f"Test {n}", date=f"2026-10-{n + 1:02}T09:00:00Z", results=results)
        for n in range(count)
    ]
    stored(page, rooms, {"version": 1, "entries": [entry(id="old", calculator="c0", title="Older test"), *entries]})
    page.evaluate("() => { dispatchEvent(new Event('beforeprint')); }")
    words = page.locator(".printed-answer").text_content()
    with pikepdf.open(io.BytesIO(page.pdf(format=paper))) as pdf:
        assert len(pdf.pages) <= (1 if count <= 3 else 2)
    assert (
        "Date of birth" in words
        and "Name" in words
        and "Not on this paper, but kept on the device:" in words
        and "Older test (3 October 2026)" in words
    )
    left = words.partition("Not on this paper")[2]
    assert all(f"Test {n}" in words for n in range(count)) and f"Test {count - 1} " not in left, (
        "the newest is printed; what is not is named"
    )
    assert "Put it back" not in words and "Wipe" not in words
