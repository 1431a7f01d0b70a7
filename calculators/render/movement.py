"""A movement for a page: its card, its ladder, its picture alone; the library of all, its stop signs, and its JSON.

    Movement ─┬─ render_card(name)      picture, who asks first, cues, faults, easier and harder, how much, source
              ├─ render_picture(name)   the numbered sequence alone, for a guide or a plan
              ├─ render_ladder(name)    easier ← this → harder, with small pictures
              └─ render_library()       all of them with filters; whole without script

Every card is the same wherever it stands. Where an address is needed, a movement's is keep/movements.md#its-name.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from html import escape
from typing import Any

from markupsafe import Markup

from ..science.movement import KIT, LEVELS, PARTS, PLACES, Movement
from ..sources.bibliography import citable_keys
from ..sources.catalogue import movement, movement_names
from ..sources.series import series
from .movement_picture import movement_svg
from .templating import cite, render_template

PAGE = "keep/movements.md"
DOSES = "movement_doses"
SEVERAL = ("weights", "bags", "stairs")
"""Things one has more than one of."""
STOP_SIGNS = (
    ("Chest pain, or one side goes weak or numb?", "Stop. Call the emergency number now."),
    ("Dizzy, faint, or too short of breath to talk?", "Stop and sit. If it does not pass soon, call for help."),
    (
        "Sudden or sharp pain in a joint?",
        "Stop this movement for today. If it returns, ask a doctor or physiotherapist.",
    ),
)
"""What ends any session. Said once a page."""


def render_card(name: str) -> str:
    """The card of one movement."""
    return render_template("movement", **_values(name))


def _values(name: str) -> dict:
    m = movement(name)
    return {
        "name": name,
        "m": m,
        "picture": Markup(picture(name, m, cues=False)),
        "doses": doses(m),
        "easier": [_link(other) for other in m.easier],
        "harder": [_link(other) for other in m.harder],
        "sources": cite(*m.sources),
        "page": PAGE,
        "kit": kit_words(m),
    }


def _link(name: str) -> dict[str, str]:
    return {"name": name, "title": movement(name).title}


def kit_words(m: Movement) -> str:
    """What it is done with: “chair and band”; “nothing” where nothing is needed."""
    return _listed([word for word in m.kit if word != "fixed point"]) or "nothing"


def _listed(words: list[str]) -> str:
    """“a chair, a band and weights”."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def picture(name: str, m: Movement, labels: bool = True, size: str = "", cues: bool = True) -> str:
    """The still sequence, named and described for those who cannot see it; `cues`: where none stand beside it."""
    title, told = f"movement-{name}{size}-title", f"movement-{name}{size}-told"
    words = f'<title id="{title}">{escape(m.title)}</title><desc id="{told}">{escape(described(m, cues))}</desc>'
    named = f'<svg role="img" aria-labelledby="{title} {told}"'
    svg = movement_svg(m, labels)
    return svg.replace("<svg", named, 1).replace(">", f">{words}", 1)


def described(m: Movement, cues: bool = True) -> str:
    """The picture in words: what one would see, step by step."""
    seen = {"front": "the front", "back": "behind"}.get(m.view, "the side")
    things = [word if word in SEVERAL else f"a {word}" for word in m.kit if word != "fixed point"]
    who = f"A {m.build} seen from {seen}" + (f", with {_listed(things)}" if things else "")
    steps = " ".join(f"{k}: {step.label}." for k, step in enumerate(m.steps, 1))
    works = f"In colour: {', '.join(m.works)}." if m.works else ""
    return " ".join(filter(None, (f"{who}.", steps, *(m.cues if cues else ()), works)))


def doses(m: Movement) -> list[dict[str, str]]:
    """How much, for each level the movement is for, in words, with the source of the numbers or “our choice”."""
    rows = {row["level"]: row for row in series(DOSES).rows if row["dose"] == m.dose}
    return [
        {
            "level": str(level),
            "who": LEVELS[level],
            "much": _much(rows[level], m.each_side),
            "effort": rows[level]["effort"],
            "source": cite(rows[level]["source_key"]) if rows[level]["source_key"] else "",
            "basis": rows[level]["basis"],
        }
        for level in m.levels
        if level in rows
    ]


def _much(row: dict, each_side: bool) -> str:
    """“2 sets of 8 to 12”, “10 seconds, 2 times, on each side”."""
    count = _span(row["count_low"], row["count_high"])
    side = ", on each side" if each_side else ""
    if row["counted"] == "times":
        sets = _span(row["sets_low"], row["sets_high"])
        return f"{sets} {'set' if sets == '1' else 'sets'} of {count}{side}"
    again = _span(row["sets_low"], row["sets_high"])
    return f"{count} {row['counted']}, {'once' if again == '1' else again + ' times'}{side}"


def _span(low: int, high: int) -> str:
    return f"{low}" if low == high else f"{low} to {high}"


def render_picture(name: str) -> str:
    """The sequence alone, as a figure."""
    m = movement(name)
    return f'<figure class="drawing movement-still" id="still-{name}">{picture(name, m)}<figcaption>{escape(m.title)}</figcaption></figure>'


def render_ladder(name: str) -> str:
    """Easier on the left, harder on the right, as a list whose middle one is this movement."""
    m = movement(name)
    rungs = [("easier", other) for other in m.easier] + [("this", name)] + [("harder", other) for other in m.harder]
    steps = [
        {
            "way": way,
            "name": other,
            "title": movement(other).title,
            "picture": Markup(picture(other, movement(other), False, f"-in-{name}")),
        }
        for way, other in rungs
    ]
    return render_template("ladder", title=m.title, steps=steps, page=PAGE, m=m)


def render_stop_signs() -> str:
    """When to stop, for a page that shows movements."""
    return render_template("stop_signs", signs=STOP_SIGNS, page=PAGE)


def render_library() -> str:
    """Every movement, by the part of the body and from easy to hard, with filters that a script brings to life."""
    cards = sorted(
        map(_values, movement_names()), key=lambda card: (card["m"].levels[0], card["m"].levels[-1], card["m"].title)
    )
    groups = [
        {"part": part, "id": part.replace(" ", "-"), "cards": [card for card in cards if card["m"].parts[0] == part]}
        for part in PARTS
    ]
    used_kit = [word for word in KIT if any(word in card["m"].kit for card in cards)]
    filters = {
        "place": ("Where", {place: PLACE_WORDS[place] for place in PLACES}),
        "kit": ("What with", {"nothing": "nothing", **{word: word for word in used_kit if word != "fixed point"}}),
        "part": ("Which part", {part: part for part in PARTS}),
        "level": (
            "Which level",
            {
                **{str(k): f"{k}: {words.lower()}" for k, words in LEVELS.items()},
                "seated": "all of it sitting or lying",
            },
        ),
    }
    return render_template(
        "movements", groups=[g for g in groups if g["cards"]], filters=filters, count=len(cards), page=PAGE
    )


PLACE_WORDS = {"home": "at home", "bed": "in bed", "stairs": "on stairs", "outdoors": "outdoors", "gym": "in a gym"}


def library_json() -> str:
    """The whole library as data: words, ladders, doses, poses."""
    listed = {
        name: {**_plain(asdict(movement(name))), "doses": doses(movement(name)), "page": f"{PAGE}#{name}"}
        for name in movement_names()
    }
    return json.dumps(listed, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _plain(value: Any) -> Any:
    """Without what is not said: empty texts and lists, and angles that are those of standing."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items() if inner not in (None, "", (), [], {})}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def check_sources(m: Movement) -> list[str]:
    """The works that may not be cited."""
    return [key for key in m.sources if key not in citable_keys()]
