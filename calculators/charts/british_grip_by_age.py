"""British men's grip by age: centiles at exact ages, joined by straight lines. Women's rows wait for a check."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, Yours, base_layout
from calculators.render.marks import count, says
from calculators.sources.series import series

MEN = series("grip_britain_dodds").only(sex="male")


def centile(p):
    rows = MEN.only(percentile=p).rows
    return [r["age_years"] for r in rows], [r["grip_kg"] for r in rows]


def said(age) -> str:
    """What a point says: the middle man, and how far men of that age differ."""
    return (
        f"Men of {age}: the middle man grips {at(age)} kg. Half of men grip {at(age, 25)} to {at(age, 75)} kg, "
        f"8 in 10 grip {at(age, 10)} to {at(age, 90)} kg. British studies of {count(MEN.origin['n'])}, women and men."
    )


def draw(narrow: bool) -> go.Figure:
    traces = []
    for low, high, fill in ((10, 90, palette.band_1), (25, 75, palette.band_2)):
        for p, extra in ((low, {}), (high, {"fill": "tonexty", "fillcolor": fill})):
            x, y = centile(p)
            traces.append(go.Scatter(x=x, y=y, mode="lines", line={"width": 0}, hoverinfo="skip", **extra))
    x, y = centile(50)
    traces.append(
        go.Scatter(
            x=x,
            y=y,
            mode="lines+markers",
            line={"color": palette.ink, "width": 2.5},
            marker={"color": palette.ink, "size": 6},
            **says([said(a) for a in x]),
        )
    )
    figure = go.Figure(traces)
    here = {"xanchor": "left", "align": "left"}
    figure.layout = go.Layout(
        base_layout(
            narrow,
            400 if narrow else 420,
            colorway=[palette.ink],
            margin={"l": 52, "r": 20, "t": 8, "b": 56},
            annotations=[
                {"x": 31, "y": max(y) + 1, "text": "middle man", "yanchor": "bottom", **here},
                {
                    "x": 31,
                    "y": max(y) - 7,
                    "text": "middle half",
                    "yanchor": "top",
                    "font": {"color": palette.muted},
                    **here,
                },
                {
                    "x": 64,
                    "y": 60,
                    "text": "8 in 10 men<br>are in this band",
                    "yanchor": "bottom",
                    "font": {"color": palette.muted},
                    **here,
                },
            ],
            xaxis={"range": [18, 92], "tickvals": [20, 30, 40, 50, 60, 70, 80, 90], "title": {"text": "Age, years"}},
            yaxis={"range": [0, 72], "tickvals": [20, 40, 60], "title": {"text": "Grip strength, kg"}},
        )
    )
    return figure


def at(age, p=50):
    return MEN.cell("grip_kg", age_years=age, percentile=p)


def table():
    ps = (10, 25, 50, 75, 90)
    heads = ["Age, years", *(f"{p} in 100 men grip less than, kg" for p in ps)]
    return heads, [[str(a), *(str(at(a, p)) for p in ps)] for a in centile(50)[0]]


chart = Chart(
    title="British men grip hardest in their thirties; a long fall follows",
    series=("grip_britain_dodds",),
    draw=draw,
    rows=lambda r: r["sex"] == "male",
    columns={},
    table=table,
    panels={"male": ("x", "y")},
    yours=Yours("Your age", "years", "Your grip", "kg"),
    people="Men from 12 British studies of 49,964 people, women and men together; the best of several squeezes",
    note="Only men are shown: the women’s figures still wait for a second check. These are different men at each age. "
    "Do not mix these figures with the international ones: the method was different.",
    description=Description(
        shows="Men’s grip strength in kilograms from age 20 to 90. A line is the middle man. A dark band holds the middle half, a light band eight in ten men.",
        figures=f"The middle grip is {at(20)} kg at 20, {at(35)} kg at 35, {at(60)} kg at 60 and {at(80)} kg at 80.",
        trend="Grip rises steeply to about 30, stays level to about 40, then falls all the way to 90.",
        means="A slow fall is usual. The band is wide: at every age many men grip far harder than the middle man.",
    ),
)
