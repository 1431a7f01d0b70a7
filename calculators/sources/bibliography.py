"""The works we cite: read from docs/references.bib by pybtex, formatted by its plain style."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pybtex import errors
from pybtex.backends.html import Backend
from pybtex.database import BibliographyData, Entry, parse_string
from pybtex.style.formatting.plain import Style
from pybtex.style.template import FieldIsMissing

from ..science.mistakes import AuthorMistakes, Mistake
from .bibtex import BEGINS, written_troubles
from .rooms import BIBLIOGRAPHY
from .written import file_of, read_text


@dataclass(frozen=True)
class Reference:
    """One work: how it is listed, where it stands, and whether it may be cited. Its words are set when they are asked for."""

    key: str
    entry: Any
    year: str
    status: str
    url: str

    @functools.cached_property
    def html(self) -> str:
        return _listed(self.key, self.entry) if self.citable else ""

    @property
    def plain(self) -> str:
        return re.sub(r"<[^>]+>", "", self.html)

    @property
    def short(self) -> str:
        return _short(self.entry)

    @property
    def citable(self) -> bool:
        return self.status == "verified"


@functools.cache
def bibliography(path: Path = BIBLIOGRAPHY) -> dict[str, Reference]:
    """Every work by its key. Raises AuthorMistakes for a key that stands twice, an odd field, or text that is not BibTeX."""
    text = read_text(path)
    data, mistakes = _parsed(text, file_of(path))
    if mistakes:
        raise AuthorMistakes(mistakes)
    return {key: _reference(key, entry) for key, entry in sorted(data.entries.items())}


def citable_keys() -> set[str]:
    """The keys a page may cite."""
    return {key for key, r in bibliography().items() if r.citable}


def keys_that_stand(path: Path = BIBLIOGRAPHY) -> set[str]:
    """Every key a broken bibliography seems to hold, so that one comma does not make every citation a mistake."""
    return (
        {match[1] for match in BEGINS.finditer(path.read_text("utf-8", errors="replace"))} if path.exists() else set()
    )


def _parsed(text: str, file: str) -> tuple[BibliographyData, list[Mistake]]:
    """The entries pybtex understands, and every mistake: what it stumbles over, and what it would take without a word."""
    mistakes = [Mistake(file, line, what, remedy) for line, what, remedy in written_troubles(text)]
    with errors.capture() as stumbled:
        data = parse_string(text, "bibtex")
    said = {mistake.line for mistake in mistakes}
    for trouble in stumbled:
        line = getattr(trouble, "lineno", None) or _line_of_quoted(str(trouble), text)
        if (
            "repeated bibliograhpy entry" not in str(trouble)
            and not said & {line, line - 1}
            and not (said and line > min(said))
        ):
            mistakes.append(
                Mistake(
                    file,
                    line,
                    f"This is not BibTeX: {str(trouble).partition(': ')[2] or trouble}.",
                    "Look at this line and the ones before it: a comma after each field, and as many } as {.",
                )
            )
    return data, mistakes


def _line_of_quoted(said: str, text: str) -> int:
    """The line of what pybtex quotes: for a name it knows no line."""
    quoted = re.search(r"'(.+)'", said)
    return text.count("\n", 0, max(0, text.find(quoted[1]))) + 1 if quoted else 1


def _reference(key: str, entry: Entry) -> Reference:
    fields = entry.fields
    return Reference(key, entry, fields.get("year", ""), fields.get("status", "unverified"), _address(fields))


def _address(fields: Mapping[str, str]) -> str:
    if fields.get("doi"):
        return f"https://doi.org/{fields['doi']}"
    if fields.get("pmcid"):
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{fields['pmcid']}/"
    if fields.get("pmid"):
        return f"https://pubmed.ncbi.nlm.nih.gov/{fields['pmid']}/"
    return fields.get("url", "")


_STYLE = Style()
_BACKEND = Backend(encoding="utf-8")
_PRINTED = (
    "title",
    "journal",
    "booktitle",
    "year",
    "volume",
    "number",
    "pages",
    "publisher",
    "institution",
    "edition",
    "type",
    "howpublished",
    "school",
    "address",
    "organization",
)


def _listed(key: str, entry: Entry) -> str:
    """The entry in pybtex's plain style; only fields that are printed, links are added by the page."""
    kept = Entry(
        entry.type, fields=[(f, entry.fields[f]) for f in _PRINTED if f in entry.fields], persons=entry.persons
    )
    kept.key = key
    try:
        text = next(iter(_STYLE.format_entries([kept]))).text
    except FieldIsMissing:  # a record without its author: list what was seen, in the style's one lenient form
        seen = ", ".join(kept.fields[f] for f in ("journal", "volume", "pages") if f in kept.fields)
        loose = Entry(
            "misc", fields=[(f, kept.fields[f]) for f in ("title", "year") if f in kept.fields], persons=entry.persons
        )
        loose.fields["howpublished"] = seen
        loose.key = key
        text = next(iter(_STYLE.format_entries([loose]))).text
    return " ".join(text.render(_BACKEND).replace("&nbsp;", " ").split())


def _short(entry: Entry) -> str:
    """`Goodpaster and others 2006`, for a tooltip."""
    people = entry.persons.get("author", [])
    name = " ".join(people[0].last_names) if people else entry.fields.get("title", "")
    name = re.sub(r"[{}]", "", name)
    more = " and others" if len(people) > 2 else f" and {' '.join(people[1].last_names)}" if len(people) == 2 else ""
    return f"{name}{more} {entry.fields.get('year', '')}".strip()
