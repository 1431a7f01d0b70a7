"""Files that a build writes: only what changed is written, and what no step owns any more is swept away.

What was withdrawn must be gone: a step hands back every file that is its own, made now or kept from before.
"""

from __future__ import annotations

from pathlib import Path


def write(path: Path, text: str) -> None:
    """Write only what changed, so that a date on a file means something."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def write_all(files: dict[Path, str]) -> set[Path]:
    """Write each, and hand back which they are."""
    for path, text in files.items():
        write(path, text)
    return set(files)


def sweep(room: Path, owned: set[Path]) -> list[Path]:
    """Remove every file of the room that nobody owns, and the folders this leaves empty. Says which files went."""
    if not room.exists():
        return []
    inside = sorted(room.rglob("*"), reverse=True)  # what stands deeper comes first
    gone = [path for path in inside if not path.is_dir() and path not in owned]
    for path in gone:
        path.unlink()
    for path in inside:
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    return gone
