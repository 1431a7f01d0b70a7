"""What an input may be, and how that is said in each unit a reader may use."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from .model import Quantity
from .rounding import fixed
from .showing import show
from .typed import read_quantity
from .units import Entry

CLOSE_TO_THE_EXAMPLE = 0.01
"""How far an example in another unit may lie from the one the author gave: 13.2 ft for 4 m. Our choice."""


def is_allowed(q: Quantity, x: float) -> bool:
    """Inside the limits, and whole where only whole numbers count."""
    return q.limits.low <= x <= q.limits.high and not (q.whole and x != int(x))


def is_rare(q: Quantity, x: float) -> bool:
    """Outside what is usual, inside what is allowed."""
    low, high = q.limits.usual_low, q.limits.usual_high
    return (low is not None and x < low) or (high is not None and x > high)


def is_sound(q: Quantity, x: float) -> bool:
    """Neither refused nor asked about."""
    return is_allowed(q, x) and not is_rare(q, x)


def allowed(q: Quantity, way: Entry) -> str:
    """`30 to 300 kg`, in the reader's unit, rounded inward so that both ends are taken; whole numbers are said to be whole."""
    low, high = show(_inward(q.limits.low, way, math.ceil), way), show(_inward(q.limits.high, way, math.floor), way)
    if not way.parts and way.units[0].shown:
        low = low.removesuffix(way.units[0].shown).strip()
    return f"{'a whole number from ' if q.whole else ''}{low} to {high}"


def allowed_in_all(q: Quantity, way: Entry) -> str:
    """The limits in every unit this input takes, the reader's own first: `120 to 230 cm, or 4 ft 0 in to 7 ft 6 in`."""
    return ", or ".join(allowed(q, each) for each in (way, *(w for w in q.ways if w.key != way.key)))


def _inward(x: float, way: Entry, rounding: Callable[[float], int]) -> float:
    """A limit at a digit a reader can use: tenths of a unit, or a whole small unit (`4 ft 0 in`)."""
    if way.canonical:
        return x
    digit = way.units[-1].size / (1 if way.parts else 10)
    return rounding(float(fixed(x / digit, 6))) * digit


def example_of(q: Quantity, way: Entry) -> str:
    """The input's example in the reader's unit, with as few digits as keep it a sound one. Raises ValueError for an example that cannot be read."""
    read = read_quantity(q.example, q.kind)
    if read is None:
        raise ValueError(f"{q.name}: the example {q.example!r} cannot be read as {q.kind}")
    x, typed_in = read
    if way.key == typed_in.key or way.parts:
        return show(x, way)
    size = way.units[0].size
    return show(next((n * size for n in _near(x / size) if _is_like(q, n * size, x)), x), way)


def _near(n: float) -> Iterator[float]:
    """Numbers with few digits near `n`: 13, 14, 13.1, 13.2; then 1, which is natural where `n` is a crumb; then more digits."""
    for decimals in (0, 1):
        yield from (float(fixed(n, decimals)), math.ceil(n * 10**decimals) / 10**decimals)
    if n < 1:
        yield 1.0
    yield from (float(fixed(n, decimals)) for decimals in (2, 3))


def _is_like(q: Quantity, x: float, example: float) -> bool:
    """Sound, and near the example; one of a unit need not be near an example that is less than one."""
    return is_sound(q, x) and (abs(x - example) <= CLOSE_TO_THE_EXAMPLE * example or x > example * 1.5)
