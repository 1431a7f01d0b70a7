"""How much protein a day: panels, reviews, and the trials that found no gain, on one scale."""

import re

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import labels, of_group, says
from calculators.science.rounding import plain
from calculators.sources.bibliography import bibliography
from calculators.sources.series import series

LOW, HIGH = "protein_low_g_per_kg_per_day", "protein_high_g_per_kg_per_day"
GROUPS = (
    (
        "What panels advise",
        palette.lines[1],
        "square",
        {
            ("Recommended dietary allowance", "adults"): "All adults: the allowance",
            ("US Dietary Guidelines 2025-2030", "adults"): "Adults: US guidelines",
            ("PROT-AGE", "over 65, healthy"): "Healthy, over 65: PROT-AGE",
            ("ESPEN expert group", "older, healthy"): "Healthy, older: ESPEN",
            ("PROT-AGE", "over 65, exercising"): "Exercising, over 65: PROT-AGE",
            ("PROT-AGE", "over 65, acute or chronic disease"): "Ill, over 65: PROT-AGE",
            ("ESPEN expert group", "older, malnourished or at risk with illness"): "Ill or undernourished: ESPEN",
            ("ISSN", "exercising adults"): "Exercising adults: ISSN",
        },
    ),
    (
        "Where reviews saw a benefit",
        palette.lines[2],
        "circle",
        {
            ("Nunes", "65 and over"): "65 and over: Nunes",
            ("Nunes", "under 65 with training"): "Under 65, training: Nunes",
            ("Morton breakpoint", "adults in resistance training"): "Levels off, training: Morton",
        },
    ),
    (
        "Trials where more did not help",
        palette.lines[0],
        "x",
        {
            ("OPTIMEN trial", "functionally limited men 65 and over"): "Older men: OPTIMEN",
            ("diet", "postmenopausal women, no exercise"): "Women on a diet: Englert",
        },
    ),
)


def shown(r) -> bool:
    """Left out: rows seen once, the row per kilogram of fat-free mass, kidney disease, the other diet trials."""
    if "body" not in r:
        return r["source_key"] == "englert2021highprotein"
    return any((r["body"], r["population"]) in words for *_, words in GROUPS)


ADVICE = {(r["body"], r["population"]): r for r in series("protein_intake_recommendations").rows}
ALLOWANCE = ADVICE["Recommended dietary allowance", "adults"][LOW]
DIET = sorted(r["protein_g_per_kg_per_day"] for r in series("protein_during_energy_deficit").rows if shown(r))


def _read(key) -> tuple[float, float, float | None, str]:
    """Low, high, middle and the words of one row. A breakpoint's interval stands in its basis."""
    if key[0] == "diet":
        return *DIET, None, f"{plain(DIET[1])} no better than {plain(DIET[0])}"
    row = ADVICE[key]
    low, high = row[LOW], row[HIGH]
    if key[0] == "OPTIMEN trial":
        return ALLOWANCE, low, None, f"{plain(low)} no better than {plain(ALLOWANCE)}"
    if interval := re.search(r"interval ([\d.]+)-([\d.]+)", row["basis"]):
        ends = tuple(map(float, interval.groups()))
        return *ends, low, f"{low} ({ends[0]:.2f}–{ends[1]:.2f})"
    said = (
        f"{low:.1f}" if high in (None, low) else f"{low:.1f}–{plain(high) if round(high, 1) != high else f'{high:.1f}'}"
    )
    return low, high if high else low, None, f"{'at least ' if 'at least' in row['basis'] else ''}{said}"


BREAKPOINT = _read(("Morton breakpoint", "adults in resistance training"))
PARTS = {GROUPS[0][0]: "Panels", GROUPS[1][0]: "Reviews", GROUPS[2][0]: "Trials"}


def row_said(key, word: str, said: str) -> str:
    """What a line says: the amount, for whom, when, and what it rests on."""
    if key[0] == "diet":
        return f"{word}: {said}, in grams of protein per kilogram a day. {DIET_WHO[0].upper()}{DIET_WHO[1:]}. A trial on a diet; fat-free mass did not differ."
    row = ADVICE[key]
    basis = row["basis"].replace('"', "").replace(", at least", "").replace("< ", "below ").replace("95 %", "95%")
    basis = re.sub(r"(?<=\d)-(?=\d)", " to ", basis)
    year = f" ({row['year']})" if row["year"] else ""
    body = re.sub(r"(?<=\d)-(?=\d)", "–", row["body"])
    return f"{body}{year}, {row['population']}: {said.split(' (')[0].replace('–', ' to ')} g of protein per kilogram a day. {basis[0].upper()}{basis[1:]}."


def layout(narrow: bool, lowest: float, ticks: list[tuple[float, str]]) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            760 if narrow else 560,
            margin={"l": 12 if narrow else 258, "r": 16, "t": 4, "b": 56},
            xaxis={
                "range": [0.6, 2.35] if narrow else [0.6, 2.8],
                "tickvals": [0.8, 1.2, 1.6, 2.0, 2.4],
                "tickformat": ".1f",
                "title": {"text": "Protein a day, grams per kilogram of weight"},
            },
            yaxis={
                "range": [lowest + 0.6, 0.6],
                "showgrid": False,
                "tickvals": [t for t, _ in ticks],
                "ticktext": [w for _, w in ticks],
                "showticklabels": not narrow,
                "ticklabelstandoff": 6,
            },
        )
    )


def draw(narrow: bool) -> go.Figure:
    figure, y, ticks = go.Figure(), 0.0, []
    for name, colour, symbol, words in GROUPS:
        part = PARTS[name]
        figure.add_trace(labels([0.6], [y], [f"<b>{name}</b>"], group=part))
        for key, word in words.items():
            y -= 1.0
            low, high, middle, said = _read(key)
            dashes = "dot" if symbol == "x" else "solid"
            if "body" in (row := ADVICE.get(key, {})) and row[HIGH] is None:
                figure.add_trace(
                    go.Scatter(
                        x=[low, low + 0.3],
                        y=[y, y],
                        mode="lines+markers",
                        **says(row_said(key, word, said), part),
                        line={"color": colour, "width": 3, "dash": "dot"},
                        marker={"color": colour, "size": 11, "symbol": [symbol, "triangle-right"]},
                    )
                )
            else:
                figure.add_trace(
                    go.Scatter(
                        x=[low, high],
                        y=[y, y],
                        mode="lines+markers",
                        **says(row_said(key, word, said), part),
                        line={"color": colour, "width": 2 if symbol == "x" or middle else 5, "dash": dashes},
                        marker={
                            "color": colour,
                            "size": 11 if not middle else 8,
                            "symbol": symbol if not middle else "line-ns-open",
                        },
                    )
                )
            if middle:
                figure.add_trace(
                    go.Scatter(
                        x=[middle],
                        y=[y],
                        mode="markers",
                        marker={"color": colour, "size": 12, "symbol": symbol},
                        hoverinfo="skip",
                        **of_group(part),
                    )
                )
            if narrow:
                figure.add_trace(labels([0.6], [y + 0.48], [f"{word}, {said}"], group=part))
            else:
                figure.add_trace(
                    labels([max(low, high) + (0.36 if row.get(HIGH, 0) is None else 0.05)], [y], [said], group=part)
                )
            ticks.append((y, word))
        y -= 1.15
    figure.layout = layout(narrow, y, ticks)
    return figure


def table():
    heads = ["Who says so", "Year", "For whom", "From, g per kg body weight a day", "To", "Kind of evidence"]
    rows = [
        [
            r["body"],
            str(r["year"] or ""),
            r["population"],
            plain(r[LOW]),
            "" if r[HIGH] is None else plain(r[HIGH]),
            r["basis"],
        ]
        for r in ADVICE.values()
        if shown(r)
    ]
    rows.append(
        [
            "Englert trial",
            bibliography()["englert2021highprotein"].year,
            DIET_WHO,
            plain(DIET[0]),
            plain(DIET[1]),
            "trial on a diet: no difference in fat-free mass between the two amounts",
        ]
    )
    return heads, rows


DIET_WHO = next(r["population"] for r in series("protein_during_energy_deficit").rows if shown(r))
chart = Chart(
    title="Panels advise older adults {{protein_intake_recommendations: over 65, healthy; protein_low_g_per_kg_per_day .1}} to {{protein_intake_recommendations: over 65, acute or chronic disease; protein_high_g_per_kg_per_day}} g of protein per kilogram a day; two trials saw no gain from more",
    series=("protein_intake_recommendations", "protein_during_energy_deficit"),
    draw=draw,
    rows=shown,
    columns={},
    table=table,
    people="Each line has its own people: see the table",
    note="Kidney disease: these numbers are not for you; ask your care team. Ranges of advice are opinions, not intervals. An arrow means “at least”. The thin bar around the level-off point is its 95 percent interval.",
    description=Description(
        shows="Thirteen lines on one scale of daily protein for each kilogram of body weight. They stand in three groups: advice of panels, reviews of trials, and trials where more protein did not help.",
        figures=(
            "The allowance for adults is {{protein_intake_recommendations: Recommended dietary allowance; protein_low_g_per_kg_per_day}} g. "
            "Panels advise {{protein_intake_recommendations: over 65, healthy; protein_low_g_per_kg_per_day .1}} to {{protein_intake_recommendations: over 65, healthy; protein_high_g_per_kg_per_day}} g for healthy older adults and {{protein_intake_recommendations: over 65, acute or chronic disease; protein_low_g_per_kg_per_day}} to {{protein_intake_recommendations: over 65, acute or chronic disease; protein_high_g_per_kg_per_day}} g in illness. "
            f"In one review the gain from protein with training levelled off at {BREAKPOINT[2]} g, anywhere from {BREAKPOINT[0]:.2f} to {BREAKPOINT[1]:.2f} g."
        ),
        trend=(
            "Most advice lies above the allowance. "
            "In older men with limited function {{protein_intake_recommendations: OPTIMEN trial; protein_low_g_per_kg_per_day}} g did no better than {{protein_intake_recommendations: Recommended dietary allowance; protein_low_g_per_kg_per_day}} g. "
            "In women on a diet without exercise {{protein_during_energy_deficit: high protein; protein_g_per_kg_per_day}} g did no better than {{protein_during_energy_deficit: normal protein; protein_g_per_kg_per_day}} g."
        ),
        means="There is no single right amount. More than the allowance may help with training or in illness. In these two trials it did not.",
    ),
)
