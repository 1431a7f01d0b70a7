"""“You are here” in the drawings, and the watch on the front page."""

import csv
import re

import pytest
from forms import NAMES, Form, answered
from house import DOCS

from calculators.sources.catalogue import calculator

READ_MARKS = """(chart) => [...chart.querySelectorAll("svg[data-panels]")].map((svg) => {
  const circles = [...svg.querySelectorAll(".you-are-here circle")];
  return { panels: JSON.parse(svg.dataset.panels), marks: circles.map((c) => [Number(c.getAttribute("cx")), Number(c.getAttribute("cy"))]),
           words: [...svg.querySelectorAll(".you-are-here text")].map((t) => t.textContent), width: svg.viewBox.baseVal.width };
})"""
HERE = [
    name
    for name in NAMES
    if calculator(name).here
    and f"/// chart | {calculator(name).here.chart}" in (DOCS / f"calculators/{name}.md").read_text("utf-8")
]
"""Calculators whose own page shows the chart they mark."""
NUMBER = re.compile(r"([0-9]+(?:[.][0-9]+)?)(?:–([0-9]+))?")  # 70, 1.2, or a span of ages: 70–79


def test_some_calculators_mark_their_chart():
    assert HERE


@pytest.mark.parametrize("name", HERE)
def test_the_answer_stands_on_its_chart_in_both_drawings(rooms, name):
    form = Form(rooms.page(f"calculators/{name}.html"), name)
    here, chart = form.calculator.here, form.page.locator(f"#chart-{calculator(name).here.chart}")
    compared = 0
    for example in answered(name):
        got = form.quick(example.inputs, empty=True)
        x, y, panel = (place(form, got, axis) for axis in (here.x, here.y, here.panel))
        drawings = chart.evaluate(READ_MARKS)
        assert len(drawings) == 2 and drawings[0]["width"] > drawings[1]["width"], "one wide, one narrow"
        for drawing in drawings:
            axes = drawing["panels"].get(panel) or next(iter(drawing["panels"].values()))
            inside = (
                x is not None
                and y is not None
                and axes["x"][0] <= x <= axes["x"][1]
                and axes["y"][0] <= y <= axes["y"][1]
            )
            if not inside:
                assert drawing["marks"] == [], f"{example.name}: off the chart, so nothing is marked"
                continue
            ((cx, cy),) = drawing["marks"]
            assert cx == pytest.approx(pixel(x, axes["x"]), abs=0.01) and cy == pytest.approx(
                pixel(y, axes["y"]), abs=0.01
            ), example.name
            assert drawing["words"] == ["You are here"]
            compared += 1
    assert compared >= 2
    form.emptied()
    assert all(drawing["marks"] == [] for drawing in chart.evaluate(READ_MARKS)), "the mark goes when the answer goes"


def place(form, got, axis):
    """The reader's own value on an axis, or the panel they belong to."""
    if axis is None:
        return ""
    if axis in got["results"]:
        value = got["results"][axis]["value"]
        return float(value) if value else None
    return form.value_of(axis)


def pixel(value, axis):
    low, high, start, end = axis
    return start + (value - low) / (high - low) * (end - start)


@pytest.mark.parametrize("name", HERE)
def test_the_axes_a_mark_is_placed_by_are_the_axes_that_are_drawn(rooms, name):
    """The numbers printed along the axes stand where the mark's own axes say they stand."""
    page = rooms.page(f"calculators/{name}.html")
    drawings = page.locator(f"#chart-{calculator(name).here.chart}").evaluate("""(chart) => [...chart.querySelectorAll("svg[data-panels]")].map((svg) => ({
      panels: JSON.parse(svg.dataset.panels),
      ticks: [...svg.querySelectorAll(".xtick text, .ytick text, .x2tick text, .y2tick text, .x3tick text, .y3tick text")].map((t) => {
        const [, dx, dy] = (t.getAttribute("transform") || "").match(/translate\\(([-0-9.]+),([-0-9.]+)\\)/) || [0, 0, 0];
        return { up: t.parentNode.getAttribute("class").startsWith("y"), n: t.textContent, x: Number(t.getAttribute("x")) + Number(dx), y: Number(t.getAttribute("y")) + Number(dy) };
      }) }))""")
    for drawing in drawings:
        across = [t for t in drawing["ticks"] if not t["up"] and NUMBER.fullmatch(t["n"])]
        up = [t for t in drawing["ticks"] if t["up"] and NUMBER.fullmatch(t["n"])]
        assert across and up, "the axes have numbers"
        for t in across:
            low, high = NUMBER.fullmatch(t["n"]).groups()
            assert any(
                pixel(float(low), p["x"]) - 1.5 < t["x"] < pixel(float(high or low) + (high is not None), p["x"]) + 1.5
                for p in drawing["panels"].values()
            ), f"{t['n']} along the foot"
        for t in up:  # a number stands on its own foot line, a few pixels under the height it names
            assert any(abs(pixel(float(t["n"]), p["y"]) - t["y"]) < 10 for p in drawing["panels"].values()), (
                f"{t['n']} up the side"
            )


# The count of the front page


def test_the_front_page_says_for_every_row_of_the_table_who_is_below_average(rooms):
    form = Form(rooms.page("index.html"), "chair-stand", inside=".timer__count")
    with (DOCS / "data/chair_stand_30s_steadi.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 14
    for row in rows:
        line = int(row["below_average_if_fewer_than_repetitions"])
        for age in (row["age_from_years"], row["age_to_years"]):
            below = form.quick({"sex": row["sex"], "age": age, "stands": str(line - 1)})["headline"]
            on = form.quick({"sex": row["sex"], "age": age, "stands": str(line)})["headline"]
            assert "is below average" in below and str(line) in below, row
            assert "below average" not in on, row


@pytest.mark.parametrize("age", ["18", "45", "59"])
def test_below_sixty_there_is_no_norm_and_none_is_invented(rooms, age):
    form = Form(rooms.page("index.html"), "chair-stand", inside=".timer__count")
    got = form.quick({"sex": "male", "age": age, "stands": "9"})
    assert "no reliable norm below 60" in got["headline"] and "average" not in got["headline"]
    assert got["results"]["line"]["text"] == "" and got["results"]["usual"]["text"] == ""


# Check our maths


def test_every_published_result_agrees_on_the_readers_own_device(rooms):
    page = rooms.page("evidence/check-our-maths.html")
    rows = page.locator("#published-examples tbody tr").count()
    assert rows > 20
    page.locator('[data-do="check"]').click()
    page.locator("[data-maths-said]", has_text=f"{rows} of {rows} agree").wait_for()
    assert page.locator('tr[data-state="differs"]').count() == 0
