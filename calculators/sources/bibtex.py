"""What an author of docs/references.bib gets wrong and a reader of BibTeX takes without a word, or reports far from its place.

a field without a comma after it      the next field would be lost, or the whole entry
a { that never closes                 would swallow the entries below
a key that stands twice               one of the two would be lost
year = {soon}, status = {verifed}     would be printed, or would take the work from every page
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..science.mistakes import nearest

BEGINS = re.compile(r"^@\w+\{\s*([^,\s{}]+)", re.M)
FIELD = re.compile(r"^\s*(\w+)\s*=\s*(.*?)\s*$")
STATUSES = ("verified", "partial", "unverified")
LATEST = 2100
KINDS = (
    "article",
    "book",
    "booklet",
    "inbook",
    "incollection",
    "inproceedings",
    "manual",
    "mastersthesis",
    "misc",
    "phdthesis",
    "proceedings",
    "techreport",
    "unpublished",
)
NO_SIGN = re.compile(rf"({'|'.join(KINDS)})\s*[{{(]")

Trouble = tuple[int, str, str]


@dataclass(frozen=True)
class Entry:
    """The lines of one entry, from its @ to the line before the next."""

    key: str
    first: int
    lines: tuple[str, ...]

    def fields(self) -> dict[str, tuple[int, str]]:
        """Each field that begins a line, with its line and its value without braces."""
        found = ((self.first + at, FIELD.match(line)) for at, line in enumerate(self.lines))
        return {match[1].lower(): (line, match[2].rstrip(",").strip('{}"')) for line, match in found if match}


def written_troubles(text: str) -> list[Trouble]:
    """Every trouble of the text: its line, what is wrong, the remedy."""
    found: list[Trouble] = [
        (at, "An entry begins here without its @.", f"Write @{line.strip()}")
        for at, line in enumerate(text.split("\n"), 1)
        if NO_SIGN.match(line)
    ]
    seen: dict[str, int] = {}
    for entry in entries(text):
        if entry.key in seen:
            found.append((entry.first, f"{entry.key} stands already in line {seen[entry.key]}.", "Keep one entry."))
        seen.setdefault(entry.key, entry.first)
        found += [*_commas(entry), *_braces(entry)] or [*_fields(entry)]
    return found


def entries(text: str) -> Iterator[Entry]:
    """The entries as they are written, one beginning at each @ that begins a line."""
    lines = text.split("\n")
    begins = [at for at, line in enumerate(lines) if line.startswith("@")]
    for at, end in zip(begins, [*begins[1:], len(lines)], strict=False):
        match = BEGINS.match(lines[at])
        yield Entry(match[1] if match else "", at + 1, tuple(line for line in lines[at:end]))


def _commas(entry: Entry) -> Iterator[Trouble]:
    """A line that begins a field, or the first, with another field after it and no comma between."""
    if not entry.key:
        yield entry.first, "This entry has no key.", "Begin it as in @article{smith2001muscle,"
    before = 0
    for at, line in enumerate(entry.lines[1:] if entry.key else (), 1):
        if FIELD.match(line) and not entry.lines[before].rstrip().endswith(","):
            yield (
                entry.first + before,
                f"The comma after this line of {entry.key} is missing.",
                "End each field, and the line with the key, with a comma.",
            )
        if line.strip():
            before = at


def _braces(entry: Entry) -> Iterator[Trouble]:
    depth = 0
    for at, line in enumerate(entry.lines if entry.key else ()):
        if line.lstrip().startswith("%"):
            continue
        if FIELD.match(line) and at and depth != 1:
            more = "{ that never closes" if depth > 1 else "} too many"
            yield (
                entry.first + _line_before(entry, at),
                f"A brace is out of place in {entry.key}: a {more}.",
                "Write as many } as {: title = {On {Muscle}},",
            )
            return
        depth += line.count("{") - line.count("}")
    if depth:
        yield (
            entry.first,
            f"{entry.key} has {abs(depth)} {'{' if depth > 0 else '}'} too many.",
            "Write as many } as {, and end the entry with } on a line of its own.",
        )


def _line_before(entry: Entry, at: int) -> int:
    return max((n for n in range(at) if entry.lines[n].strip()), default=0)


def _fields(entry: Entry) -> Iterator[Trouble]:
    kind = entry.lines[0][1:].partition("{")[0].strip().lower()
    if kind not in KINDS:
        yield (
            entry.first,
            f"There is no kind of work called {kind}.",
            nearest(kind, KINDS) or f"Kinds: {', '.join(KINDS)}.",
        )
    fields = entry.fields()
    if not fields.get("title", (0, ""))[1] and fields.get("status", (0, ""))[1] == "verified":
        yield entry.first, f"{entry.key} has no title.", "Add title = {…}, as the work prints it."
    line, year = fields.get("year", (0, ""))
    if year and not (re.fullmatch(r"1[5-9]\d\d|20\d\d", year) and int(year) <= LATEST):
        yield (
            line,
            f"The year of {entry.key} is “{year}”.",
            "Write the year of print in four digits: year = {2006}; leave it out while it is not known.",
        )
    line, status = fields.get("status", (0, "unverified"))
    if status not in STATUSES:
        yield (
            line,
            f"The status of {entry.key} is “{status}”.",
            nearest(status, STATUSES) or f"Write one of: {', '.join(STATUSES)}.",
        )
