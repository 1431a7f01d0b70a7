"""Sarcopenia at home, in hospital and in nursing homes, with intervals."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import count, interval, labels, says
from calculators.sources.series import series

TABLE = series("sarcopenia_prevalence_by_setting")
SETTINGS = {"community": "Living at home", "hospital": "In hospital", "nursing home": "In a nursing home"}
LOOK = {"female": ("women", palette.lines[1], "circle"), "male": ("men", palette.lines[0], "square")}


def draw(narrow: bool) -> go.Figure:
    traces, ticks, y = [], {}, 0.0
    for setting in reversed(SETTINGS):
        for sex, (word, colour, symbol) in LOOK.items():
            r = TABLE.only(setting=setting, sex=sex).rows[0]
            share, low, high = r["prevalence_percent"], r["ci_low_percent"], r["ci_high_percent"]
            traces += [
                go.Scatter(
                    x=[share],
                    y=[y],
                    mode="markers",
                    marker={"color": colour, "symbol": symbol, "size": 10 if narrow else 13},
                    **says(
                        [
                            f"{SETTINGS[setting]}, {word}: {share} in 100 have sarcopenia. {interval(low, high)} in 100. {TABLE.origin['population']}: {count(TABLE.origin['n'])} in all."
                        ],
                        word.capitalize(),
                    ),
                    error_x={
                        "type": "data",
                        "symmetric": False,
                        "array": [high - share],
                        "arrayminus": [share - low],
                        "color": colour,
                        "thickness": 3,
                        "width": 5,
                    },
                ),
                labels([high], [y], [f"  {word} {share}"], group=word.capitalize()),
            ]
            y += 1
        ticks[y - 1.5] = SETTINGS[setting]
        if narrow:
            traces.append(labels([0], [y - 0.2], [f"<b>{SETTINGS[setting]}</b>"]))
        y += 1.0 if narrow else 0.6
    figure = go.Figure(traces)
    figure.layout = go.Layout(
        base_layout(
            narrow,
            360 if narrow else 350,
            colorway=[palette.ink],
            margin={"l": 16 if narrow else 158, "r": 16, "t": 8, "b": 56},
            xaxis={
                "range": [0, 90],
                "tickvals": [0, 20, 40, 60, 80],
                "title": {"text": "People with sarcopenia, of every 100"},
            },
            yaxis={
                "range": [-0.7, y - 0.9],
                "tickvals": list(ticks),
                "ticktext": [f"{w} " for w in ticks.values()],
                "showticklabels": not narrow,
                "tickfont": {"color": palette.ink},
                "showgrid": False,
            },
        )
    )
    return figure


def share(setting, sex) -> int:
    return TABLE.cell("prevalence_percent", setting=setting, sex=sex)


chart = Chart(
    title="Sarcopenia is far more common in nursing homes than among people living at home",
    series=("sarcopenia_prevalence_by_setting",),
    draw=draw,
    columns={
        "setting": "Where",
        "sex": "Sex",
        "prevalence_percent": "With sarcopenia, percent",
        "ci_low_percent": "95 % interval, from",
        "ci_high_percent": "95 % interval, to",
    },
    people="34,955 older adults in 41 studies, pooled",
    note="Lines show the 95 % interval: how sure we are of the pooled share. The studies used mixed definitions.",
    description=Description(
        shows="Six dots with intervals: the pooled share of women and men with sarcopenia at home, in hospital and in nursing homes.",
        figures=f"At home {share('community', 'male')} in 100 men and {share('community', 'female')} in 100 women; in hospital "
        f"{share('hospital', 'male')} and {share('hospital', 'female')}; in nursing homes {share('nursing home', 'male')} and {share('nursing home', 'female')}.",
        trend="The share is lowest at home and highest in nursing homes. The intervals for nursing homes are wide.",
        means="People move to a nursing home because they are frail. So this does not show that living there causes sarcopenia.",
    ),
)
