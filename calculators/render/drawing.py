"""Drawings: diagrams and pictograms as inline SVG that a screen reader can name and a printer can print.

    Drawing ──render_drawing──► <figure class="drawing"> for a page (colours are CSS custom properties)
                 └──with_print_colours──► the same SVG with the light colours written in, for paper

A file in calculators/drawings/ holds one `drawing = Drawing(...)`; the strokes below are its whole vocabulary.
Common mistakes: text smaller than READABLE on a phone (draw narrow: 380 to 480 units wide, text of 15 and more);
a colour written as #hex instead of the name of a custom property.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

PHONE = 350  # pixels a drawing gets on a phone of 390, after the page's margins
READABLE = 13  # pixels: the smallest text of a drawing on that phone


@dataclass(frozen=True)
class Drawing:
    """A picture with a name, a description for those who cannot see it, and the works it rests on."""

    title: str
    description: str
    svg: str | Callable[[], str]
    sources: tuple[str, ...] = ()
    controls: Callable[[], str] | None = None
    """HTML beside the picture: what a reader can switch, and what stands there without script. `[@key]` cites."""
    script: str = ""
    """The file in docs/assets/scripts that moves it. The picture says what it has to say without."""

    def picture(self) -> str:
        return self.svg() if callable(self.svg) else self.svg


def render_drawing(name: str, drawing: Drawing, cite: Callable[[str], str] | None = None) -> str:
    """The figure for a page; `cite` turns a key of the bibliography into the mark that points at it."""
    _check_words(name, drawing)
    picture = _named(name, drawing)
    caption = escape(drawing.title) + "".join(cite(key) for key in drawing.sources if cite)
    beside = drawing.controls() if drawing.controls else ""
    script = f'<script src="root:assets/scripts/{drawing.script}" defer></script>' if drawing.script else ""
    return f'<figure class="drawing" id="drawing-{name}">{picture}{beside}<figcaption>{caption}</figcaption></figure>{script}'


def _check_words(name: str, drawing: Drawing) -> None:
    for word in ("title", "description"):
        if not getattr(drawing, word).strip():
            raise ValueError(f"The drawing “{name}” has no {word}: say in a sentence what a reader would see.")


def _named(name: str, drawing: Drawing) -> str:
    """The SVG with its role, title and description, and every id prefixed with the drawing's name."""
    title, told = f"{name}-title", f"{name}-description"
    words = f'<title id="{title}">{escape(drawing.title)}</title><desc id="{told}">{escape(drawing.description)}</desc>'
    picture = re.sub(r'\bid="([^"]+)"', rf'id="{name}-\1"', drawing.picture())
    picture = re.sub(r"url\(#([^)]+)\)", rf"url(#{name}-\1)", picture)
    return re.sub(r"<svg([^>]*)>", rf'<svg\1 role="img" aria-labelledby="{title} {told}">{words}', picture, count=1)


# Colours on paper: an SVG in a PDF does not see CSS custom properties.


def read_print_colours(style_sheet: Path) -> dict[str, str]:
    """The custom properties of the light scheme: the first value each one is given in the file."""
    if not style_sheet.exists():
        return {}
    text = re.sub(r"/\*.*?\*/", "", style_sheet.read_text(encoding="utf-8"), flags=re.S)
    colours: dict[str, str] = {}
    for name, value in re.findall(r"(--[\w-]+)\s*:\s*([^;}]+)[;}]", text):
        colours.setdefault(name, value.strip())
    return {name: _resolved(value, colours) for name, value in colours.items()}


def _resolved(value: str, colours: dict[str, str]) -> str:
    for _ in range(5):  # a property may point at a property, never round in circles
        value = re.sub(r"var\((--[\w-]+)\)", lambda found: colours.get(found[1], found[0]), value)
    return value


def with_print_colours(svg: str, colours: dict[str, str]) -> str:
    """The SVG with `var(--x)` replaced by the light value of --x."""

    def value(found: re.Match) -> str:
        if found[1] not in colours:
            raise ValueError(
                f"The drawing uses the colour {found[1]}, which docs/assets/styles/tokens.css does not "
                f"define. Use one of: {', '.join(sorted(colours)) or 'none is defined yet'}."
            )
        return colours[found[1]]

    return re.sub(r"var\((--[\w-]+)\)", value, svg)


# Strokes: the vocabulary of a drawing file. All return SVG text.


def canvas(width: int, height: int, *parts: str) -> str:
    """The sheet a drawing stands on; on a wide screen it grows by a quarter and no more, so that text stays text."""
    size = f'style="width:100%;max-width:{round(width * 1.25)}px;height:auto"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {size}>{"".join(parts)}</svg>'


def n(value: float) -> str:
    """A coordinate, short and the same on every machine; never "-0"."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def path(d: str, colour: str = "ink", width: float = 3, dash: str = "", fill: str = "none") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    inside = f"var(--{fill})" if fill != "none" else "none"
    return (
        f'<path d="{d}" stroke-width="{n(width)}" stroke-linecap="round" stroke-linejoin="round"{dashes} '
        f'style="fill:{inside};stroke:var(--{colour})"/>'
    )


def line(points: list[tuple[float, float]], colour: str = "ink", width: float = 3, dash: str = "") -> str:
    return path("M" + "L".join(f"{n(x)} {n(y)}" for x, y in points), colour, width, dash)


def disc(x: float, y: float, radius: float, fill: str = "ink", edge: str = "", width: float = 0) -> str:
    border = f"stroke:var(--{edge})" if edge else "stroke:none"
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(radius)}" stroke-width="{n(width)}" style="fill:var(--{fill});{border}"/>'


def box(
    x: float,
    y: float,
    width: float,
    height: float,
    edge: str = "ink",
    fill: str = "paper",
    corner: float = 10,
    stroke: float = 2.5,
) -> str:
    return (
        f'<rect x="{n(x)}" y="{n(y)}" width="{n(width)}" height="{n(height)}" rx="{n(corner)}" '
        f'stroke-width="{n(stroke)}" style="fill:var(--{fill});stroke:var(--{edge})"/>'
    )


def words(
    x: float, y: float, said: str, size: float = 16, colour: str = "ink", anchor: str = "middle", bold: bool = False
) -> str:
    """Text, one line of it for each line of `said`; `y` is the first baseline."""
    weight = ' font-weight="700"' if bold else ""
    return "".join(
        f'<text x="{n(x)}" y="{n(y + row * size * 1.25)}" font-size="{n(size)}" text-anchor="{anchor}"{weight} '
        f'style="fill:var(--{colour})">{escape(text)}</text>'
        for row, text in enumerate(said.split("\n"))
    )


def arrow(
    points: list[tuple[float, float]], colour: str = "ink", width: float = 3, head: float = 9, dash: str = ""
) -> str:
    """A line through the points with a head at the last one."""
    (x0, y0), (x1, y1) = points[-2], points[-1]
    long = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    ux, uy = (x1 - x0) / long, (y1 - y0) / long
    neck = (x1 - ux * head * 0.8, y1 - uy * head * 0.8)
    back = (x1 - ux * head * 1.3, y1 - uy * head * 1.3)
    wings = [(back[0] + side * uy * head * 0.75, back[1] - side * ux * head * 0.75) for side in (1, -1)]
    tip = "M" + "L".join(f"{n(x)} {n(y)}" for x, y in [(x1, y1), *wings]) + "Z"
    return line([*points[:-1], neck], colour, width, dash) + path(tip, colour, 1, fill=colour)
