"""Python that authors write: calculators, charts, drawings, movements. Whatever it raises becomes one Mistake.

The line is that of the last frame inside an author's own file: in a definition that hands a wrong word to the
house, that is where the word stands, and not where the house found it out.
"""

from __future__ import annotations

import importlib
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..science.mistakes import AuthorMistakes, BadDefinition, Mistake, nearest
from .rooms import HOUSE
from .written import file_of, read_text

AUTHORS = tuple(HOUSE / "calculators" / room for room in ("catalogue", "charts", "drawings", "movements"))
DOOR = "Define it here, or import it from calculators."
STATEMENT = 60
"""Lines a statement may have: a definition is one."""
LOOK = "Correct this line of the definition."


def read_definition(path: Path, word: str) -> Any:
    """What the file defines as `word`. Raises AuthorMistakes for whatever goes wrong in it."""
    read_text(path)
    with author_of(path):
        found = importlib.import_module(_module_of(path))
    if not hasattr(found, word):
        raise AuthorMistakes(
            [
                Mistake(
                    file_of(path),
                    1,
                    f"It defines no `{word} = …`.",
                    f"End the file with {word} = {word.capitalize()}(…).",
                )
            ]
        )
    return getattr(found, word)


def names_in(path: Path) -> dict[str, Any]:
    """Every name of a file that was read."""
    return vars(sys.modules[_module_of(path)])


def _module_of(path: Path) -> str:
    return ".".join(path.relative_to(HOUSE).with_suffix("").parts)


@contextmanager
def author_of(path: Path) -> Iterator[None]:
    """Code of the author of that file runs inside: what it raises leaves as AuthorMistakes."""
    try:
        yield
    except AuthorMistakes:
        raise
    except (Exception, SystemExit) as slip:  # an author's file may raise anything; that is the point
        raise AuthorMistakes([mistake_of(slip, path)]) from slip


def mistake_of(slip: BaseException, path: Path) -> Mistake:
    """One exception as one sentence with file, line and remedy."""
    if isinstance(slip, SyntaxError) and slip.filename:
        return Mistake(
            file_of(Path(slip.filename)),
            slip.lineno or 1,
            f"Python cannot read this: {slip.msg}.",
            "Look at this line and the one before it: a bracket, a quote or a comma.",
        )
    file, line = _place(slip, path)
    what, remedy = _told(slip)
    line = _nearby(file, line, _word_of(slip))
    prefix = re.match(r"(calculators/\S+\.py)(?::(\d+))?: ", what)
    if prefix:
        file, line, what = prefix[1], int(prefix[2] or line if prefix[1] == file else 1), what[prefix.end() :]
    return Mistake(file, line, what, remedy)


def _place(slip: BaseException, path: Path) -> tuple[str, int]:
    """The last frame inside an author's file; where there is none, the file that was asked for."""
    for frame in reversed(traceback.extract_tb(slip.__traceback__)):
        if any(Path(frame.filename).is_relative_to(room) for room in AUTHORS):
            return file_of(Path(frame.filename)), frame.lineno or 1
    return file_of(path), 1


def _word_of(slip: BaseException) -> str:
    """The word that is wrong, where an exception names one."""
    if isinstance(slip, ImportError | TypeError):
        found = re.search(r"cannot import name '(\w+)'|unexpected keyword argument '(\w+)'", str(slip))
        return (found[1] or found[2]) if found else ""
    return ""


def _nearby(file: str, line: int, word: str) -> int:
    """The line of the word in the statement that begins there: Python names the statement's first line."""
    path = HOUSE / file
    if not word or not path.is_file():
        return line
    lines = path.read_text("utf-8").split("\n")
    return next(
        (at for at in range(line, min(line + STATEMENT, len(lines) + 1)) if re.search(rf"\b{word}\b", lines[at - 1])),
        line,
    )


def _told(slip: BaseException) -> tuple[str, str]:
    for kind, say in _SAYINGS:
        if isinstance(slip, kind) and (said := say(slip)):
            return said
    text = " ".join(str(slip.args[0] if isinstance(slip, KeyError) and slip.args else slip).split())
    if isinstance(slip, BadDefinition | LookupError | ValueError) and text:
        return split_remedy(text if " " in text else f"There is no “{text}” to be found here.", LOOK)
    return f"{type(slip).__name__}: {text}".rstrip(": ") + ".", LOOK


def split_remedy(text: str, otherwise: str) -> tuple[str, str]:
    """`It names no source. Give the key …` -> what is wrong, and what to do."""
    what, stop, remedy = text.partition(". ")
    return (f"{what}.", remedy) if stop else (text if text.endswith((".", "?", "!")) else f"{text}.", otherwise)


def _no_name(slip: NameError) -> tuple[str, str]:
    return f"There is no {slip.name} here.", f"{nearest(slip.name or '', _door())} {DOOR}".strip()


def _no_import(slip: ImportError) -> tuple[str, str]:
    wanted = re.search(r"cannot import name '(\w+)' from '([\w.]+)'", str(slip))
    if not wanted:
        return (
            f"There is no module {slip.name}.",
            "A definition imports from calculators and from Python’s own library.",
        )
    module = sys.modules.get(wanted[2])
    return f"{wanted[2]} has no {wanted[1]}.", nearest(wanted[1], dir(module)) or DOOR


def _wrong_field(slip: TypeError) -> tuple[str, str] | None:
    wrong = re.match(r"(\w+)(?:\.__init__)?\(\) got an unexpected keyword argument '(\w+)'", str(slip))
    if wrong:
        fields = _fields(wrong[1])
        return f"{wrong[1]} has no field {wrong[2]}.", nearest(
            wrong[2], fields
        ) or f"Its fields are: {', '.join(fields)}."
    lacks = re.match(r"(\w+)(?:\.__init__)?\(\) missing \d+ required positional arguments?: (.*)", str(slip))
    return (f"{lacks[1]} lacks {lacks[2]}.".replace("'", ""), "Write what is missing.") if lacks else None


def _no_attribute(slip: AttributeError) -> tuple[str, str] | None:
    if not slip.name:
        return None
    known = [word for word in dir(slip.obj) if not word.startswith("_")]
    return f"{type(slip.obj).__name__} has no {slip.name}.", nearest(slip.name, known) or LOOK


_SAYINGS: tuple[tuple[type, Callable], ...] = (
    (NameError, _no_name),
    (ImportError, _no_import),
    (TypeError, _wrong_field),
    (AttributeError, _no_attribute),
)


def _door() -> list[str]:
    return list(getattr(sys.modules.get("calculators"), "__all__", []))


def _fields(kind: str) -> list[str]:
    """The fields of a word of the house, whichever room it comes from."""
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("calculators.") and hasattr(
            getattr(module, kind, None), "__dataclass_fields__"
        ):
            return list(getattr(module, kind).__dataclass_fields__)
    return []
