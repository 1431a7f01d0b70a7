"""The watch beside a field for a time: how long it waits before Go, how finely it writes, what it says while it rests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Watch:
    """`lead` seconds before Go (our choice); `decimals` of the seconds written: a tenth, since a finger on a watch is no finer."""

    ready: str
    lead: int = 3
    decimals: int = 1


ON_GO = Watch("It counts three seconds, then Go. Press Start now to skip them.")
LEG = Watch("Lift your foot on Go. Or have someone press Start now as it leaves the floor.")
# A walk is timed from mark to mark, with the walker already moving: the press itself is the start.
WALK = Watch("Press at the first mark and again at the second. The walker is already moving.", lead=0)
# The points of the four-metre walk change at 4.82 s (docs/data/sppb_points.csv): a tenth could not tell the sides apart.
FOUR_METRES = Watch("Press as the walk begins, and again at the end of the four metres.", lead=0, decimals=2)

_WATCHES = {("one-leg-stand", "time"): LEG, ("walking-speed", "time"): WALK, ("sppb", "walk"): FOUR_METRES}


def watch_for(calculator: str, field: str) -> Watch:
    """The watch of a calculator's field; where none is named, one that starts on Go and writes tenths of a second."""
    return _WATCHES.get((calculator, field), ON_GO)
