"""What the organs of a reference man and a reference woman weigh."""
import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout, labels
from calculators.sources.series import series

ROWS = sorted((r for r in series("organ_masses_icrp89").rows if r["tissue"] != "whole body"), key=lambda r: r["reference_man_g"])
WORDS = {"skeletal muscle": "Skeletal muscle", "adipose": "Fat tissue", "skeleton incl. marrow": "Bones and marrow", "heart with blood": "Heart and its blood",
         "lungs with blood": "Lungs and blood", "kidneys (both)": "Both kidneys"}


def said(grams: float) -> str:
    return f"{grams / 1000:.1f} kg" if grams >= 1000 else f"{grams:g} g"


def draw(narrow: bool) -> go.Figure:
    places = list(range(len(ROWS)))
    traces = []
    for who, key, up, colour in (("man", "reference_man_g", 0.2, palette.lines[1]), ("woman", "reference_woman_g", -0.2, palette.lines[0])):
        kilos, at = [r[key] / 1000 for r in ROWS], [p + up for p in places]
        traces.append(go.Bar(x=kilos, y=at, orientation="h", width=0.36, marker={"color": colour}, hoverinfo="x"))
        traces.append(labels(kilos, at, [f" {who} {said(r[key])}" for r in ROWS]))
    figure = go.Figure(traces)
    figure.update_layout(base_layout(
        narrow, 560, barmode="overlay", margin={"l": 134 if narrow else 156, "r": 16, "t": 8, "b": 56},
        xaxis={"range": [0, 46 if narrow else 36], "title": {"text": "Weight, kilograms"}, "dtick": 10, "tickvals": [0, 10, 20, 30]},
        yaxis={"range": [-0.6, len(ROWS) - 0.4], "tickvals": places, "ticktext": [WORDS.get(r["tissue"], r["tissue"].capitalize()) for r in ROWS], "showgrid": False},
    ))
    return figure


chart = Chart(
    title="In the reference man muscle is the heaviest tissue; in the reference woman fat tissue is",
    series=("organ_masses_icrp89",),
    draw=draw,
    rows=lambda r: r["tissue"] != "whole body",
    columns={"tissue": "Tissue", "reference_man_g": "Reference man, grams", "reference_woman_g": "Reference woman, grams", "reprinted_in": "Where we read it"},
    people="A standard man of 73 kg and a standard woman of 60 kg, set by experts for radiation safety",
    note="These are agreed reference values, so they have no spread. Real people differ.",
    description=Description(
        shows="Pairs of bars for ten tissues: one bar for a reference man and one for a reference woman, in kilograms.",
        figures="Skeletal muscle weighs 29 kg in the man and 17.5 kg in the woman. Fat tissue weighs 18.2 kg and 22.5 kg. Bones with marrow weigh 10.5 kg and 7.8 kg.",
        trend="Muscle, fat and bone have long bars. Liver, brain, lungs, heart, kidneys and spleen together weigh much less.",
        means="Muscle is the heaviest tissue in the reference man and the second heaviest in the reference woman.",
    ),
)
