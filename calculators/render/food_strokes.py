"""The pencil the pictures of food are drawn with: a sheet of 48 by 48, shapes with one edge, and the dishes food comes in.

A shape is filled with a colour of food (`white`, `gold`, `red` …: the custom properties --food-… of tokens.css) and has
the edge of the whole picture. Draw few things and large: a picture stands at 24 pixels in a row of words.
"""

from __future__ import annotations

from .drawing import n

SHEET = 48
COLOURS = ("line", "white", "cream", "gold", "brown", "dark", "red", "pink", "green", "leaf", "steel")


def paint(colour: str) -> str:
    """The fill of a shape. Raises KeyError for a colour that food does not have."""
    if colour not in COLOURS:
        raise KeyError(f"Food has no colour {colour}. It has: {', '.join(COLOURS)}.")
    return f'style="fill:var(--food-{colour})"'


def shape(d: str, colour: str) -> str:
    """A closed shape with an edge."""
    return f'<path d="{d}" {paint(colour)}/>'


def patch(d: str, colour: str) -> str:
    """A closed shape without an edge: a shadow, a gleam, a spot of colour."""
    return f'<path d="{d}" stroke="none" {paint(colour)}/>'


def stroke(d: str, width: float = 0, colour: str = "") -> str:
    """An open line; of the edge's colour and width if nothing else is said."""
    wide = f' stroke-width="{n(width)}"' if width else ""
    own = f' style="stroke:var(--food-{colour})"' if colour else ""
    return f'<path d="{d}"{wide}{own}/>'


def bar(d: str, width: float, colour: str = "steel") -> str:
    """A rod with an edge on both sides: a handle, a spoon, a bone. It is seen on a dark ground too."""
    return stroke(d, width + 2.4) + stroke(d, width, colour)


def ball(x: float, y: float, radius: float, colour: str) -> str:
    """A circle with an edge."""
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(radius)}" {paint(colour)}/>'


def oval(x: float, y: float, wide: float, high: float, colour: str, turn: float = 0) -> str:
    """An ellipse with an edge, turned by so many degrees."""
    turned = f' transform="rotate({n(turn)} {n(x)} {n(y)})"' if turn else ""
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(wide)}" ry="{n(high)}"{turned} {paint(colour)}/>'


def dots(points: list[tuple[float, float]], radius: float, colour: str) -> str:
    """Many small circles: beans, peas, grains."""
    return "".join(ball(x, y, radius, colour) for x, y in points)


# Dishes.


def bowl(content: str, *things: str, glaze: str = "white") -> str:
    """A bowl seen a little from above; `things` lie on its content, about (24, 20), 34 wide and 9 high."""
    body = shape("M4 20C4 33 12 41 24 41S44 33 44 20Z", glaze) + bar("M17 43h14", 1.4, glaze)
    return body + oval(24, 20, 20, 7, glaze) + oval(24, 20.4, 17.4, 5.2, content) + "".join(things)


def plate(*things: str) -> str:
    """A plate seen a little from above; `things` lie about (24, 32), 28 wide."""
    return oval(24, 33, 22, 10, "white") + stroke("M9.5 34a14.5 5.6 0 0 0 29 0") + "".join(things)


def pot(*things: str) -> str:
    """A small pot of yoghurt or pudding, lid off: wider at the top."""
    return shape("M11 15L14.5 41Q24 44.5 33.5 41L37 15Z", "white") + oval(24, 15, 13, 4.6, "white") + "".join(things)


def glass(content: str, level: float = 13) -> str:
    """A straight glass, filled to `level`."""
    inset = (level - 7) * 3 / 36
    full = f"M{n(12 + inset)} {n(level)}L15 43H33L{n(36 - inset)} {n(level)}Z"
    return shape("M12 7L15 43H33L36 7Z", "steel") + shape(full, content) + stroke("M17 19l1.5 18", 1.6, "white")


def tin(*label: str) -> str:
    """An open tin; its label is drawn between y 20 and y 38."""
    body = shape("M8 15V39Q24 46 40 39V15Z", "steel")
    return body + oval(24, 15, 16, 5.4, "steel") + "".join(label)
