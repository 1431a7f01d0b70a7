"""The works we cite: read from docs/references.bib by pybtex, formatted by its plain style."""
from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path

from pybtex.backends.html import Backend
from pybtex.database import Entry, parse_file
from pybtex.style.formatting.plain import Style
from pybtex.style.template import FieldIsMissing

from ..science.mistakes import BadDefinition
from .rooms import BIBLIOGRAPHY


@dataclass(frozen=True)
class Reference:
    """One work: how it is listed, where it stands, and whether it may be cited."""

    key: str
    html: str
    plain: str
    short: str
    year: str
    status: str
    url: str

    @property
    def citable(self) -> bool:
        return self.status == "verified"


@functools.cache
def bibliography(path: Path = BIBLIOGRAPHY) -> dict[str, Reference]:
    """Every work by its key. Raises BadDefinition for a key that stands twice or text that is not BibTeX."""
    _refuse_twins(path)
    data = parse_file(str(path), bib_format="bibtex")
    return {key: _reference(key, entry) for key, entry in sorted(data.entries.items())}


def citable_keys() -> set[str]:
    """The keys a page may cite."""
    return {key for key, r in bibliography().items() if r.citable}


def _refuse_twins(path: Path) -> None:
    seen: dict[str, int] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        match = re.match(r"@\w+\{([^,\s]+),", line)
        if match and match[1] in seen:
            raise BadDefinition(f"{path.name}:{number}: {match[1]} stands already in line {seen[match[1]]}. Keep one entry.")
        if match:
            seen[match[1]] = number


def _reference(key: str, entry) -> Reference:
    fields = entry.fields
    url = _address(fields)
    listed = _listed(key, entry) if fields.get("status") == "verified" else ""
    return Reference(
        key=key, html=listed, plain=re.sub(r"<[^>]+>", "", listed), short=_short(entry),
        year=fields.get("year", ""), status=fields.get("status", "unverified"), url=url,
    )


def _address(fields) -> str:
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
    "title", "journal", "booktitle", "year", "volume", "number", "pages", "publisher", "institution", "edition", "type",
    "howpublished", "school", "address", "organization",
)


def _listed(key: str, entry) -> str:
    """The entry in pybtex's plain style; only fields that are printed, links are added by the page."""
    kept = Entry(entry.type, fields=[(f, entry.fields[f]) for f in _PRINTED if f in entry.fields], persons=entry.persons)
    kept.key = key
    try:
        text = next(iter(_STYLE.format_entries([kept]))).text
    except FieldIsMissing:  # a record without its author: list what was seen, in the style's one lenient form
        seen = ", ".join(kept.fields[f] for f in ("journal", "volume", "pages") if f in kept.fields)
        loose = Entry("misc", fields=[(f, kept.fields[f]) for f in ("title", "year") if f in kept.fields], persons=entry.persons)
        loose.fields["howpublished"] = seen
        loose.key = key
        text = next(iter(_STYLE.format_entries([loose]))).text
    return " ".join(text.render(_BACKEND).replace("&nbsp;", " ").split())


def _short(entry) -> str:
    """`Goodpaster and others 2006`, for a tooltip."""
    people = entry.persons.get("author", [])
    name = " ".join(people[0].last_names) if people else entry.fields.get("title", "")
    name = re.sub(r"[{}]", "", name)
    more = " and others" if len(people) > 2 else f" and {' '.join(people[1].last_names)}" if len(people) == 2 else ""
    return f"{name}{more} {entry.fields.get('year', '')}".strip()
