"""What readers may type into a calculator: ordinary, at the edges, empty, in every unit, and junk."""

import random
from collections.abc import Iterator

from calculators.science.checks import _expressions
from calculators.science.expression import Comparison, Number, Pick, Symbol, walk
from calculators.science.model import Calculator, Choice, Quantity

JUNK = (
    "",
    " ",
    "abc",
    "-1",
    "−3",
    "1e5",
    "1e309",
    "Infinity",
    "NaN",
    "nan",
    "0x10",
    "1.2.3",
    "1,2,3",
    "1 2 3",
    "5'7\"",
    "5ft",
    "ft",
    "7in5ft",
    "--5",
    "+5",
    "5-",
    ".",
    ",",
    "-",
    "70 kg kg",
    "70kg5",
    "11st 4",
    "11st 4lb 2",
    "5ft 11.99in",
    "٧٠",
    "７０",
    "70\u00a0kg",
    "\ufeff70",
    "70\x1f",
    "70 stones",
    "70 KG",
    "70\u2009kg",
    "1_000",
    "1,000",
    "12e",
    "null",
    "undefined",
    "constructor",
    "__proto__",
    "<b>70</b>",
    "70 Ω",
    "9" * 41,
    "9" * 39,
    "0",
    "0,0",
    "-0",
    "00070",
    "70.",
    ".5",
    ",5",
    "70 % ",
    "70%",
    "m",
    "170 m",
    "1.7m",
    "1,7 m",
    "½",
    "70;1",
    "70\n",
    "\t70",
    "a" * 200,
    "5.11ft",
    "5,11 ft",
    "5.11",
    "5,7",
    "1.65",
    "1,65",
    "67",
    "67 in",
    '67"',
    "67”",
    "5'-7\"",
    "5ft-7in",
    "5ft -7in",
    "5 ft – 7 in",
    "11st-4",
    "5-7",
    "5 7",
    "11-4",
    "11 4",
    "5ft 20in",
    "5ft 13in",
    "5 ft 12",
    "11st 15lb",
    "11st 14",
    "0 ft 67 in",
    "5’7”",
    "5‘7“",
    "5'7''",
    "5’7’’",
    "5´7´´",
    "5`7",
    "5 ft. 7 in.",
    "5ft.7in",
    "5 ft, 7 in",
    "5 ft,7 in",
    "154 lbs.",
    "154 lb..",
    "70 kgs",
    "170 cms",
    "67 ins",
    "12 sec.",
    "12 secs",
    "70kg.",
    "70..",
    "70.kg",
    ". kg",
    "7½",
    "7 ½",
    "7 1/2",
    "5' 7 1/2\"",
    "5'7½”",
    "1/2",
    "5½ ft",
    "5 1/2",
    "1/0",
    "3/2",
    "80/120",
    "1/65",
    "7⁄8",
    "1m65",
    "1 m 65",
    "1m 65cm",
    "1m5",
    "1 m 5 cm",
    "1m65.5",
    "1,65 m 5",
    "1 65",
    "70.500",
    "70,500",
    "70.125",
    "1.650 m",
    "1,500",
    "0.125",
    "0,500",
    "070.125",
    "1.650",
    "154.250 lb",
    "5 ft 7.125 in",
    "５’７”",
    "７０．５",
    "７０ｋｇ",
    "٧٠٫٥",
    "۷۰",
    "70²",
    "70\u200e",
    "7\u200b0",
    "-5 ft 7 in",
    "5 ft --7 in",
    "5ft7in-",
    "5 - 7",
    "- 70",
    "-1/2",
    "–70",
    "1.234,5",
    "1.2.3 kg",
    "1e3",
    "seventy",
    "70 to 80",
    "70-80",
    "17500",
    "17500 g",
    "17.5 kg",
    "1650 mm",
    "428 mmol",
    "428 mmol a day",
    "12 g/day",
    "1 week",
    "1 years",
    "154",
    "350",
    "400 lb",
    "90",
    "11.4",
    "10.5 st",
    "10½ st",
)


def edges(c: Calculator) -> dict[str, set[float]]:
    """For each input the numbers at which a definition, a table or its limits turn."""
    found = {
        i.name: {i.limits.low, i.limits.high, i.limits.usual_low, i.limits.usual_high} - {None}
        for i in c.inputs
        if isinstance(i, Quantity)
    }
    for _, expression in _expressions(c):
        for node in walk(expression):
            if (
                isinstance(node, Comparison)
                and isinstance(node.left, Symbol)
                and isinstance(node.right, Number)
                and node.left.name in found
            ):
                found[node.left.name].add(node.right.value)
            if isinstance(node, Pick):
                _edges_of_table(node, found)
    return found


def _edges_of_table(node: Pick, found) -> None:
    for key, asked in node.where:
        if isinstance(asked, Symbol) and asked.name in found and key not in node.table.rows[0]:
            for row in node.table.rows:
                found[asked.name] |= {row[f"{key}_from_years"], row[f"{key}_to_years"]} - {None}


def cases(name: str, c: Calculator, count: int) -> Iterator[dict[str, str]]:
    """The same `count` forms every time: one in ten holds a box ticked, something empty or junk."""
    chance, turns = random.Random(name), edges(c)
    yield {}
    for _ in range(count - 1):
        typed = {i.name: _typed(i, turns, chance, min(1 / 3, 2 / len(c.inputs))) for i in c.inputs}
        if chance.random() < 0.05:
            typed[chance.choice(c.inputs).name] = chance.choice(JUNK)
        if c.exclusions and chance.random() < 0.03:
            typed[chance.choice(c.exclusions).key] = "yes"
        yield typed


def _typed(i, turns, chance: random.Random, at_turn: float) -> str:
    if i.optional and chance.random() < 0.4:
        return ""
    if isinstance(i, Choice):
        return chance.choice([key for key, _ in i.options])
    return write(number(i, sorted(turns[i.name]), chance, at_turn), i, chance)


def number(q: Quantity, turns: list[float], chance: random.Random, at_turn: float) -> float:
    """A value in the canonical unit, now and then at or just beside a turn."""
    low, high = q.limits.low, q.limits.high
    if chance.random() < at_turn:
        x = chance.choice(turns) + chance.choice((0, 0, 0, 1, -1, 0.1, -0.1, 0.01, -0.01, 1e-9, -1e-9))
    elif q.limits.usual_high is not None and chance.random() < 0.5:
        x = chance.uniform(low if q.limits.usual_low is None else q.limits.usual_low, q.limits.usual_high)
    else:
        x = chance.uniform(low, high)
    return float(round(x)) if q.whole and chance.random() < 0.95 else x


def write(x: float, q: Quantity, chance: random.Random) -> str:
    """The value as a person may type it: in any unit, with a point or a comma."""
    way = q.ways[0] if chance.random() < 0.6 else chance.choice(q.ways)
    if len(way.units) == 2:
        large, small = way.units
        whole = int(x / large.size)
        return (
            f"{whole}{large.shown} {(x - whole * large.size) / small.size:.{chance.choice((0, 0, 1, 2))}f}{small.shown}"
        )
    (unit,) = way.units
    digits = 0 if q.whole else chance.choice((0, 1, 1, 2, 4, 9))
    text = f"{x / unit.size:.{digits}f}".replace(".", chance.choice("..,"))
    word = chance.choice((unit.shown, unit.code, *unit.also))
    if way == q.ways[0]:
        word = chance.choice((word, ""))
    return (
        f"{text}{chance.choice(('', ' '))}{word}".strip()
        if not any(sign.isdigit() for sign in word[:1])
        else f"{text} {unit.shown}"
    )
