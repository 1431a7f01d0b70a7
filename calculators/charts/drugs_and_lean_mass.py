"""Weight-loss medicines and lean mass: one trial with a scan, and 22 trials pooled."""
import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout, labels
from calculators.science.rounding import plain
from calculators.sources.series import series

TRIAL, POOLED = series("drug_body_composition_tirzepatide").rows, series("drug_incretin_meta_body_composition").rows
ARMS = {"tirzepatide (pooled doses)": "Tirzepatide", "placebo": "Placebo"}


def draw(narrow: bool) -> go.Figure:
    figure, at = go.Figure(), (1, 0)
    lean, fat = palette.lines[0], palette.lines[3]
    for key, colour, base in (("share_of_loss_lean_percent", lean, [0, 0]), ("share_of_loss_fat_percent", palette.band_2, [r["share_of_loss_lean_percent"] for r in TRIAL])):
        figure.add_trace(go.Bar(x=[r[key] for r in TRIAL], y=at, base=base, orientation="h", width=0.36, marker={"color": colour}, hoverinfo="x"))
    figure.add_trace(labels([r["share_of_loss_lean_percent"] for r in TRIAL], at, [f" lean {r['share_of_loss_lean_percent']} %, fat {r['share_of_loss_fat_percent']} %" for r in TRIAL]))
    figure.add_trace(labels([0, 0], [a + 0.38 for a in at], [ARMS[r["arm"]] for r in TRIAL]))
    figure.add_trace(labels([0], [1.9], ["<b>What the lost weight was made of</b>"]))
    on = {"xaxis": "x2", "yaxis": "y2"}
    for up, key, colour, word in ((0.1, "fat_mass_change_percent", fat, "fat"), (-0.24, "lean_mass_change_percent", lean, "lean")):
        change = [r[key] for r in TRIAL]
        figure.add_trace(go.Bar(x=change, y=[a + up for a in at], orientation="h", width=0.3, marker={"color": colour}, hoverinfo="x", **on))
        figure.add_trace(labels(change, [a + up for a in at], [f"{word} −{plain(abs(c))} % " for c in change], side="left", **on))
    figure.add_trace(labels([-52, -52], [a + 0.46 for a in at], [f"{ARMS[r['arm']]}: weight −{plain(abs(r['body_weight_change_percent']))} %" for r in TRIAL], **on))
    figure.add_trace(labels([-52], [1.95], ["<b>How much of each was lost</b>"], **on))
    on, places, middle = {"xaxis": "x3", "yaxis": "y3"}, [2, 1, 0], [r["mean_difference_kg"] for r in POOLED]
    figure.add_trace(go.Scatter(
        x=middle, y=places, mode="markers", hoverinfo="x", marker={"color": [palette.lines[2], fat, lean], "size": 12, "symbol": "square"}, **on,
        error_x={"type": "data", "array": [r["ci_high_kg"] - r["mean_difference_kg"] for r in POOLED], "arrayminus": [r["mean_difference_kg"] - r["ci_low_kg"] for r in POOLED],
                 "color": palette.ink, "thickness": 2, "width": 6},
    ))
    figure.add_trace(labels([-5.5] * 3, [p + 0.42 for p in places], [f"{r['outcome'].capitalize()}: −{abs(r['mean_difference_kg']):.2f} kg" for r in POOLED], **on))
    figure.add_trace(labels([-5.5], [3.1], [f"<b>{POOLED[0]['n_trials']} trials of GLP-1 medicines, pooled</b>"], **on))
    figure.update_layout(base_layout(
        narrow, 800, barmode="overlay", margin={"l": 14, "r": 22, "t": 4, "b": 56},
        xaxis={"range": [0, 100], "dtick": 25, "anchor": "y", "title": {"text": "Share of the weight lost, percent"}},
        yaxis={"range": [-0.3, 2.15], "domain": [0.77, 1], "showticklabels": False, "showgrid": False},
        xaxis2={"range": [-52, 0], "dtick": 10, "anchor": "y2", "title": {"text": f"Change in {TRIAL[0]['weeks']} weeks, percent"}},
        yaxis2={"range": [-0.5, 2.2], "domain": [0.385, 0.655], "showticklabels": False, "showgrid": False},
        xaxis3={"range": [-5.5, 0], "dtick": 1, "anchor": "y3", "title": {"text": "Difference from control, kilograms"}},
        yaxis3={"range": [-0.4, 3.4], "domain": [0, 0.27], "showticklabels": False, "showgrid": False},
    ))
    return figure


def table():
    rows = [[ARMS[r["arm"]], f"{r['n_dxa']} people", what, f"{plain(r[key])} %", ""] for r in TRIAL for what, key in (
        ("weight", "body_weight_change_percent"), ("fat mass", "fat_mass_change_percent"), ("lean mass", "lean_mass_change_percent"), ("share of the loss that was lean", "share_of_loss_lean_percent"))]
    rows += [[f"{r['n_trials']} trials pooled", f"{r['n_participants']} people", r["outcome"], f"{plain(r['mean_difference_kg'])} kg", f"{plain(r['ci_low_kg'])} to {plain(r['ci_high_kg'])}"] for r in POOLED]
    return ["Who", "How many", "What changed", "Change", "95 % interval"], rows


chart = Chart(
    title="With tirzepatide about a quarter of the weight lost was lean mass, the same share as with placebo",
    series=("drug_body_composition_tirzepatide", "drug_incretin_meta_body_composition"),
    draw=draw,
    columns={},
    table=table,
    people="160 adults with obesity or overweight, scanned by DXA, in a trial run by the maker; 2,258 adults in 22 trials",
    note="The trial’s summary prints no intervals; the pooled bars are 95 percent intervals. Lean mass is not muscle, and it includes water. The review of the pooled trials ranks tirzepatide and semaglutide among the least able to spare lean mass.",
    description=Description(
        shows="Three panels. The first shows the lean and fat share of the weight lost with tirzepatide and with placebo. The second shows the loss of fat and lean mass in percent. The third shows pooled differences in kilograms with intervals.",
        figures="About 25 percent of the weight lost was lean in both groups. Lean mass fell by 10.9 percent with tirzepatide and 2.6 percent with placebo. Pooled over 22 trials, weight fell by 3.55 kg more than in the control group, fat by 2.95 kg and lean mass by 0.86 kg.",
        trend="The first two bars are divided alike. In the second panel every bar is longer with tirzepatide.",
        means="In this trial the share of lean mass in the loss was alike. The amount was larger, because more weight was lost. The share differs between medicines and trials.",
    ),
)
