"""What a reader may do next, drawn by Hypothesis: each step is plain data, so that a walk that fails can be shortened and told."""

import random

from hypothesis import strategies as st
from typed_inputs import JUNK, edges, number, write

from calculators.science.model import Choice, Quantity
from calculators.sources.catalogue import calculator, examples

SHORT_JUNK = [text for text in JUNK if len(text) < 45 and "\n" not in text]
ONCE = (
    "ask",
    "ask",
    "sure",
    "offer",
    "clear",
    "remember",
    "away",
    "reload",
    "tab",
    "scheme",
    "explore",
    "copy",
    "sheet",
    "print",
    "share",
    "scroll",
)
"""Steps that need nothing but themselves."""
ACTS = ("copy", "sheet", "print", "share")


def text_for(q: Quantity, turns: dict, seed: int) -> str:
    """A value for a box: mostly sound, in any unit, now and then rare, refused, empty or junk."""
    chance = random.Random(seed)
    kind = chance.random()
    if kind < 0.12:
        return chance.choice(SHORT_JUNK)
    if kind < 0.2:
        return ""
    if kind < 0.3:
        return f"{chance.uniform(q.limits.low, q.limits.high):.{0 if q.whole else 1}f}"  # perhaps rare, perhaps in the wrong unit
    return write(number(q, sorted(turns[q.name]), chance, 0.2), q, chance)


def link_for(name: str, turns: dict, seed: int) -> dict[str, str]:
    """A link as somebody may send it: an example, or some of the form."""
    chance = random.Random(seed)
    pairs = {key: str(text) for key, text in chance.choice(examples(name))["inputs"].items()}
    if chance.random() < 0.4:
        pairs = {key: text for key, text in pairs.items() if chance.random() < 0.7}
    for i in calculator(name).inputs:
        if isinstance(i, Quantity) and chance.random() < 0.2:
            pairs[i.name] = text_for(i, turns, seed)
    return {key: text for key, text in pairs.items() if 0 < len(text) <= 40}


def steps(name: str):
    """A strategy for one step in the form of this calculator."""
    c = calculator(name)
    turns = edges(c)
    seeds = st.integers(0, 10**6)
    quantities = [i for i in c.inputs if isinstance(i, Quantity)]
    several = [q for q in quantities if len(q.ways) > 1]
    boxes = (
        st.tuples(st.sampled_from(quantities), seeds).map(lambda b: (b[0].name, text_for(b[0], turns, b[1]), b[1] % 3))
        if quantities
        else None
    )
    kinds = 5 * [st.sampled_from(ONCE).map(lambda kind: (kind,))]
    kinds += 2 * [seeds.map(lambda seed: ("link", link_for(name, turns, seed)))]
    kinds += [seeds.map(lambda seed: ("open", link_for(name, turns, seed)))]
    if boxes is not None:
        kinds += 4 * [boxes.map(lambda box: ("type", *box))]
        kinds += [st.tuples(boxes, st.sampled_from(ACTS)).map(lambda both: ("press at once", *both[0][:2], both[1]))]
    if several:
        kinds += 2 * [
            st.sampled_from(several).flatmap(
                lambda q: st.sampled_from(q.ways).map(lambda way: ("way", q.name, way.key))
            )
        ]
    choices = [i for i in c.inputs if isinstance(i, Choice)]
    if choices:
        kinds += 2 * [
            st.sampled_from(choices).flatmap(
                lambda i: st.sampled_from([key for key, _ in i.options]).map(lambda option: ("choose", i.name, option))
            )
        ]
    if c.exclusions:
        kinds += [
            st.tuples(st.sampled_from([e.key for e in c.exclusions]), st.booleans()).map(
                lambda t: ("tick", t[0]) if t[1] else ("ask",)
            )
        ]
    return st.one_of(*kinds)


def whole_walk(name: str, length: int):
    """A walk: first a link with a good example, then whatever comes. Walks that do the same thing over and over are left out."""
    good = next(row["inputs"] for row in examples(name) if not row.get("error") and not row.get("stopped"))
    begin = ("open", {key: str(text) for key, text in good.items()})
    return (
        st.lists(steps(name), min_size=length - 1, max_size=length - 1)
        .filter(lambda walk: len({step[0] for step in walk}) > 4)
        .map(lambda walk: [begin, *walk])
    )
