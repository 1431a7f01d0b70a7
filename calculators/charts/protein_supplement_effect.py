"""What extra protein adds to lifting: one large meta-analysis."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import change, count, interval, labels, of_group, says
from calculators.sources.series import series

TABLE = series("protein_supplement_effect_kg")
ROWS = {r["outcome"]: r for r in TABLE.rows}
PANELS = (
    (
        "Heaviest single lift, kilograms",
        {"one-repetition maximum": "Everyone"},
        (-1, 5),
        1,
        (0.76, 1),
        palette.lines[1],
    ),
    (
        "Fat-free mass, kilograms",
        {"fat-free mass": "Everyone", "extra fat-free mass if already trained": "Already trained"},
        (-0.4, 1.6),
        0.4,
        (0.31, 0.67),
        palette.lines[0],
    ),
    (
        "Fat-free mass for each extra year of age",
        {"fat-free mass, per extra year of age": "Everyone"},
        (-0.025, 0.01),
        0.01,
        (0, 0.22),
        palette.lines[2],
    ),
)


PARTS = ("Heaviest lift", "Fat-free mass", "By age")


def mark_said(r, word: str, name: str) -> str:
    what = name.replace(", kilograms", "")
    return f"{what}. {word}: {change(r['effect_kg'], 'kg')} with extra protein. {interval(r['ci_low_kg'], r['ci_high_kg'])} kg. {TABLE.origin['population']}: {count(TABLE.origin['n'])} in all."


def draw(narrow: bool) -> go.Figure:
    figure, layout = go.Figure(), {}
    for n, (name, words, ends, step, domain, colour) in enumerate(PANELS, 1):
        part = PARTS[n - 1]
        rows, axis, top = [ROWS[o] for o in words], "" if n == 1 else str(n), len(words) - 0.1
        at, middle = list(range(len(rows)))[::-1], [r["effect_kg"] for r in rows]
        on = {"xaxis": f"x{axis}", "yaxis": f"y{axis}"}
        figure.add_trace(
            go.Scatter(
                x=[0, 0],
                y=[-0.35, top - 0.15],
                mode="lines",
                line={"color": palette.ink, "width": 1.5},
                hoverinfo="skip",
                **of_group(part),
                **on,
            )
        )
        figure.add_trace(
            go.Scatter(
                x=middle,
                y=at,
                mode="markers",
                marker={"color": colour, "size": 12, "symbol": "square"},
                **says([mark_said(r, word, name) for r, word in zip(rows, words.values())], part),
                **on,
                error_x={
                    "type": "data",
                    "array": [r["ci_high_kg"] - r["effect_kg"] for r in rows],
                    "arrayminus": [r["effect_kg"] - r["ci_low_kg"] for r in rows],
                    "color": colour,
                    "thickness": 2.5,
                    "width": 6,
                },
            )
        )
        said = [
            f"{word}: {'+' if r['effect_kg'] > 0 else '−'}{abs(r['effect_kg']):.2f} kg"
            for r, word in zip(rows, words.values())
        ]
        figure.add_trace(labels([r["ci_low_kg"] for r in rows], [a + 0.42 for a in at], said, group=part, **on))
        figure.add_trace(labels([ends[0]], [top + 0.25], [f"<b>{name}</b>"], group=part, **on))
        layout[f"xaxis{axis}"] = {"range": ends, "dtick": step, "anchor": f"y{axis}", "domain": [0, 1]}
        layout[f"yaxis{axis}"] = {
            "range": [-0.45, top + 0.5],
            "domain": domain,
            "showticklabels": False,
            "showgrid": False,
        }
    figure.layout = go.Layout(base_layout(narrow, 560, margin={"l": 12, "r": 20, "t": 8, "b": 32}, **layout))
    return figure


chart = Chart(
    title=(
        "With lifting, extra protein added about {{protein_supplement_effect_kg: fat-free mass; effect_kg}} kg of fat-free mass and {{protein_supplement_effect_kg: one-repetition maximum; effect_kg .1}} kg to the heaviest lift"
    ),
    series=("protein_supplement_effect_kg",),
    draw=draw,
    columns={
        "outcome": "What changed",
        "effect_kg": "Effect, kg",
        "ci_low_kg": "95 % interval, from",
        "ci_high_kg": "95 % interval, to",
    },
    people="1,863 healthy adults in resistance training, 49 trials pooled",
    note="Bars show 95 percent intervals. Each panel has its own scale. Fat-free mass is not muscle alone.",
    description=Description(
        shows="Three panels, each with its own scale. Squares show what extra protein added to training, and bars show the 95 percent interval.",
        figures=(
            "The heaviest single lift rose by {{protein_supplement_effect_kg: one-repetition maximum; effect_kg}} kg more, from {{protein_supplement_effect_kg: one-repetition maximum; ci_low_kg}} to {{protein_supplement_effect_kg: one-repetition maximum; ci_high_kg}}. "
            "Fat-free mass rose by {{protein_supplement_effect_kg: fat-free mass; effect_kg .2}} kg more, from {{protein_supplement_effect_kg: fat-free mass; ci_low_kg}} to {{protein_supplement_effect_kg: fat-free mass; ci_high_kg}}. "
            "In trained people it was {{protein_supplement_effect_kg: extra fat-free mass if already trained; effect_kg}} kg more, from {{protein_supplement_effect_kg: extra fat-free mass if already trained; ci_low_kg}} to {{protein_supplement_effect_kg: extra fat-free mass if already trained; ci_high_kg .2}}."
        ),
        trend=(
            "The gains lie above zero. "
            "With each extra year of age the gain was {{protein_supplement_effect_kg: fat-free mass, per extra year of age; effect_kg size}} kg smaller, and that interval reaches zero."
        ),
        means="Extra protein adds a little to training. In these trials it added less the older people were.",
    ),
)
