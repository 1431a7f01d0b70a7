"""Strength falls faster than muscle: yearly loss in one study that measured both in the same people."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, count, labels, says
from calculators.science.rounding import plain
from calculators.sources.series import series

ROWS = [r for r in series("annual_decline_mass_vs_strength").rows if r["source_key"] == "goodpaster2006loss"]
WORDS = {"knee-extensor strength": "leg strength", "leg lean mass": "leg lean mass"}


def _part(r) -> str:
    return "Women" if "women" in r["group"] else "Men" if "men" in r["group"] else "All together"


def mark_said(r) -> str:
    about = "about " if "approximately" in r["note"] else ""
    return (
        f"{r['group'].replace(' 70-79', '').capitalize()}, 70 to 79: {about}{plain(r['percent_lost_per_year_low'])}% of {WORDS[r['quantity']]} lost each year. "
        f"{NO_INTERVAL}. {count(r['n'])} in all groups together, followed for three years."
    )


def draw(narrow: bool) -> go.Figure:
    rows = ROWS[::-1]
    names = [f"{r['group'].replace(' 70-79', '').capitalize()}" for r in rows]
    colours = [palette.lines[1] if r["quantity"] == "leg lean mass" else palette.lines[0] for r in rows]
    lost, places = [r["percent_lost_per_year_low"] for r in rows], list(range(len(rows)))
    said = [f" {r['percent_lost_per_year_low']:.1f}% {WORDS[r['quantity']]}" for r in rows]
    figure = go.Figure()
    for part in ("Men", "Women", "All together"):
        for r, x, y, colour, word in (row for row in zip(rows, lost, places, colours, said) if _part(row[0]) == part):
            figure.add_trace(
                go.Bar(
                    x=[x], y=[y], orientation="h", marker={"color": colour}, width=0.62, **says([mark_said(r)], part)
                )
            )
            figure.add_trace(labels([x], [y], [word], group=part))
    figure.layout = go.Layout(
        base_layout(
            narrow,
            340 if narrow else 330,
            margin={"l": 112 if narrow else 130, "r": 130 if narrow else 150, "t": 8, "b": 56},
            xaxis={"range": [0, 4.5], "title": {"text": "Lost each year, percent"}, "dtick": 1},
            yaxis={
                "range": [-0.6, len(rows) - 0.4],
                "tickvals": list(range(len(rows))),
                "ticktext": names,
                "showgrid": False,
            },
        )
    )
    return figure


chart = Chart(
    title="In their seventies people lost leg strength about three times faster than leg lean mass",
    series=("annual_decline_mass_vs_strength",),
    draw=draw,
    rows=lambda r: r["source_key"] == "goodpaster2006loss",
    columns={"group": "Who", "quantity": "What was measured", "percent_lost_per_year_low": "Lost each year, percent"},
    people="1,880 people aged 70 to 79 in the United States, followed for three years",
    note="The study’s summary prints no interval for these rates.",
    description=Description(
        shows="Five horizontal bars: yearly loss of leg strength in four groups of people, and yearly loss of leg lean mass in all of them.",
        figures=(
            "Strength fell by {{annual_decline_mass_vs_strength: white women 70-79; percent_lost_per_year_high}} to {{annual_decline_mass_vs_strength: black men 70-79; percent_lost_per_year_high}} percent a year. "
            "Leg lean mass fell by about {{annual_decline_mass_vs_strength: all groups 70-79; percent_lost_per_year_high}} percent a year."
        ),
        trend="In every group the bar for strength is longer than the bar for lean mass.",
        means="Losing muscle explains only part of losing strength. So test strength, not only mass.",
    ),
)
