"""A page is light: what a first visit costs, everything included, stays within its budget."""

import pytest
from house import EVERY_PAGE
from weighing import BUDGET, EXPLORE_BUDGET, SCRIPT_BUDGET, first_visit, kind_of, total, weigh


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_a_first_visit_stays_within_its_budget(chromium, address, name):
    files = first_visit(chromium, address, name)
    told = ", ".join(f"{w.file} {w.brotli}" for w in sorted(files, key=lambda w: -w.brotli)[:5])
    assert any(w.file.endswith(".woff2") for w in files), "the visit was not seen whole"
    assert not any(w.file.endswith(".css") for w in files), "styles travel inside the page"
    assert total(files) <= BUDGET[kind_of(name)], f"{total(files)} bytes, most in {told}"
    assert total(files, scripts=True) <= SCRIPT_BUDGET, "scripts: " + ", ".join(
        f"{w.file} {w.brotli}" for w in files if w.script
    )
    assert not any("plot" in w.file or "minisearch" in w.file for w in files), "nothing heavy before it is asked for"


def test_exploring_a_chart_stays_within_its_budget(site):
    figures = sorted(path.relative_to(site).as_posix() for path in site.glob("assets/made/charts/*.js"))
    assert figures
    heaviest = max((weigh(file) for file in figures), key=lambda w: w.brotli)
    whole = sum(weigh(f"assets/made/{name}.js").brotli for name in ("plotly", "plotted")) + heaviest.brotli
    assert whole <= EXPLORE_BUDGET, heaviest


def test_there_is_a_page_of_every_kind(site):
    assert {kind_of(name) for name in EVERY_PAGE} == set(BUDGET)
