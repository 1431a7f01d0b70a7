"""Programmes as authors write them: docs/data/programmes/level-N.yml and frame.yml, read with the line of every slip."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import MISSING, fields
from typing import Any

from ..science.mistakes import AuthorMistakes, Mistake, closest, nearest
from ..science.programme import RULES, Bound, Frame, Phase, Programme, Row
from .rooms import PROGRAMMES
from .written import Written, file_of, read_yaml

LISTS = {"phases": Phase, "after_a_fall": Phase, "session": Row}
FRAME = {
    "bounds": ("low", "high", "unit", "low_from", "high_from"),
    "times": ("seconds", "source"),
    "falls": ("minutes", "source"),
    "rules": ("text", "source"),
}


def programme_names() -> list[str]:
    """Every level, as `level-1`."""
    return sorted(path.stem for path in PROGRAMMES.glob("level-*.yml"))


@functools.cache
def programme(name: str) -> Programme:
    """The programme of a level. Raises AuthorMistakes with every slip of its shape."""
    written = written_programme(name)
    mistakes = list(_shape(written, written.data, Programme, ()))
    if not mistakes and name != f"level-{written.data['level']}":
        mistakes = [
            written.mistake(("level",), f"This file is called {name}.", f"Write level: {name.removeprefix('level-')}.")
        ]
    if mistakes:
        raise AuthorMistakes(mistakes)
    return _built(written.data, Programme)


def written_programme(name: str) -> Written:
    """The file of a level with its lines."""
    return read_yaml(PROGRAMMES / f"{name}.yml")


def _shape(written: Written, data: Any, kind: type, place: tuple) -> Iterator[Mistake]:
    """Fields that are missing, unknown, or of the wrong type."""
    known = {field.name: field for field in fields(kind)}
    if not isinstance(data, dict):
        yield written.mistake(
            place, f"A {kind.__name__.lower()} is not a list of fields.", f"Write {', '.join(known)}."
        )
        return
    for key in data:
        if key not in known:
            yield written.mistake(
                (*place, key),
                f"There is no field {key}.",
                nearest(str(key), known) or f"The fields are {', '.join(known)}.",
            )
    meant = {closest(str(key), known) for key in data if key not in known}
    for key, field in known.items():
        if key not in data:
            if field.default is MISSING and key not in meant:
                yield written.mistake(place, f"{key} is missing.", f"Add {key}: and its value.")
        else:
            yield from _field(written, data[key], key, str(field.type), (*place, key))


def _field(written: Written, value: Any, key: str, kind: str, place: tuple) -> Iterator[Mistake]:
    if key in LISTS:
        if not isinstance(value, list) or not value:
            yield written.mistake(place, f"{key} is not a list.", "Begin each of its lines with a dash.")
            return
        for at, inner in enumerate(value):
            yield from _shape(written, inner, LISTS[key], (*place, at))
    elif key == "weeks":
        if not (isinstance(value, list) and len(value) == 2 and all(type(week) is int for week in value)):
            yield written.mistake(place, f"weeks is “{value}”.", "Write the first and the last: weeks: [1, 4].")
    elif kind == "int" and (type(value) is not int or value < 0):
        yield written.mistake(place, f"{key} is “{value}”.", "Write a whole number.")
    elif kind == "str" and not (isinstance(value, str) and value.strip()):
        yield written.mistake(place, f"{key} is “{value}”.", "Write words.")
    elif key == "counted" and value not in ("times", "seconds", "steps"):
        yield written.mistake(place, f"counted is “{value}”.", "It is times, seconds or steps.")


def _built(data: dict, kind: type) -> Any:
    values = dict(data)
    for key, inner in LISTS.items():
        if key in values:
            values[key] = tuple(_built(each, inner) for each in values[key])
    if "weeks" in values:
        values["weeks"] = tuple(values["weeks"])
    return kind(**values)


def written_frame() -> Written:
    """frame.yml with its lines."""
    return read_yaml(PROGRAMMES / "frame.yml")


@functools.cache
def frame() -> Frame:
    """What every level keeps within. Raises AuthorMistakes with every slip of its shape."""
    written = written_frame()
    mistakes = list(_frame_shape(written))
    if mistakes:
        raise AuthorMistakes(mistakes)
    data = written.data
    return Frame(
        {name: Bound(**values) for name, values in data["bounds"].items()},
        {name: (values["seconds"], values["source"]) for name, values in data["times"].items()},
        (data["falls"]["minutes_a_week"]["minutes"], data["falls"]["minutes_a_week"]["source"]),
        {way: tuple((rule["text"], rule["source"]) for rule in data["rules"][way]) for way in RULES},
    )


def _frame_shape(written: Written) -> Iterator[Mistake]:
    needed = {
        "bounds": ("weeks", "days", "sets", "repetitions", "rest", "balance_share", "minutes_frail", "minutes"),
        "times": ("repetition", "step", "change"),
        "falls": ("minutes_a_week",),
        "rules": tuple(RULES),
    }
    for part, names in needed.items():
        inside = written.data.get(part) if isinstance(written.data, dict) else None
        for name in names:
            here = inside.get(name) if isinstance(inside, dict) else None
            each = here if part == "rules" and isinstance(here, list) and here else [here]
            for at, values in enumerate(each):
                place = (part, name, at) if part == "rules" else (part, name)
                if not isinstance(values, dict) or set(values) != set(FRAME[part]):
                    yield written.mistake(
                        place, f"{part} needs {name} with {', '.join(FRAME[part])}.", "Write them all, and no other."
                    )


def frame_file() -> str:
    """What a mistake calls the frame."""
    return file_of(PROGRAMMES / "frame.yml")
