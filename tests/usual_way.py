"""The same pages made in two other ways, to be measured beside ours.

    usual    stock MkDocs Material from the same Markdown bodies, with its search; each chart is Plotly's whole library
             at the end of the page and the figure's JSON in it. Its web fonts, which come from elsewhere, are left out.
    plain    the same article with one small style sheet and no script. It is even spared the charts' drawings.

Both are spared something on purpose: where ours is quicker, it is not because they were made heavy.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import plotly
from house import DOCS, HOUSE, SITE

from calculators.sources.catalogue import chart

CONFIGURATION = """site_name: Keep Your Muscle
docs_dir: {docs}
site_dir: {site}
use_directory_urls: false
theme: {{name: material, font: false}}
plugins: [search]
markdown_extensions:
  - attr_list
  - md_in_html
  - tables
  - toc
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      emoji_generator: !!python/name:material.extensions.emoji.to_svg
      options: {{custom_icons: [{icons}]}}
  - calculators.blocks
"""
CHART = re.compile(r'<figure class="chart" id="chart-([\w-]+)"')
DRAWING = re.compile(r'<svg class="main-svg".*?</svg>', re.S)
SCRIPT = re.compile(r"<script\b.*?</script>\s*", re.S)
ARTICLE = re.compile(r'<article class="article">.*?</article>', re.S)
DRAW = """<script src="{up}plotly.min.js"></script>
<script>for (const one of document.querySelectorAll("[data-figure]")) {{
  const figure = JSON.parse(document.getElementById(one.dataset.figure).textContent);
  Plotly.newPlot(one, figure.data, figure.layout, {{ responsive: true }});
}}</script>
"""
PLAIN = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Keep Your Muscle</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
{article}
</body>
</html>
"""
PLAIN_STYLE = """body { max-width: 40em; margin: 0 auto; padding: 1em; font: 19px/1.6 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.2; }
table { border-collapse: collapse; }
th, td { padding: 0.4em 0.8em 0.4em 0; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; }
svg { width: 2em; height: 2em; }
"""


def build_usual(folder: Path, pages: list[str]) -> None:
    """Stock Material into this folder; the charts of these pages the usual way."""
    folder.mkdir(parents=True, exist_ok=True)
    written = folder.with_suffix(".yml")
    written.write_text(CONFIGURATION.format(docs=DOCS, site=folder, icons=HOUSE / "overrides" / ".icons"), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(HOUSE), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(written)]
    subprocess.run(command, cwd=HOUSE, env=environment, check=True, stderr=subprocess.DEVNULL)
    shutil.copy(Path(plotly.__file__).parent / "package_data" / "plotly.min.js", folder)
    for name in pages:
        page = folder / name
        page.write_text(with_plotly(page.read_text("utf-8"), "../" * name.count("/")), "utf-8")


def with_plotly(html: str, up: str) -> str:
    """A page with its charts drawn by Plotly in the browser instead of at build."""
    head, *figures = re.split(r"(?=<figure class=\"chart\")", html)
    if not figures:
        return html
    changed = "".join(_with_figure(part) for part in figures)
    return (head + changed).replace("</body>", DRAW.format(up=up) + "</body>")


def _with_figure(part: str) -> str:
    """What begins with a chart: the first drawing gives way to Plotly, the second, for phones, to nothing."""
    name = CHART.match(part)[1]
    figure = chart(name).draw(False).to_json().replace("</", "<\\/")
    place = f'<div data-figure="figure-{name}" style="min-height: 350px"></div>'
    told = f'<script type="application/json" id="figure-{name}">{figure}</script>'
    part = DRAWING.sub(lambda _: place + told, part, count=1)
    return re.sub(r'<script src="[^"]*explore\.js[^"]*" defer></script>', "", DRAWING.sub("", part, count=1))


def build_plain(folder: Path, pages: list[str]) -> None:
    """The articles of these pages, plain, into this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plain.css").write_text(PLAIN_STYLE, "utf-8")
    for name in pages:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (article,) = ARTICLE.findall((SITE / name).read_text("utf-8"))
        article = SCRIPT.sub("", DRAWING.sub("", article))
        (folder / name).write_text(PLAIN.format(article=article), "utf-8")
