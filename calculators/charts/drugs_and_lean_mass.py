"""Weight-loss medicines and lean mass: one trial with a scan, and 22 trials pooled."""

import plotly.graph_objects as go

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout
from calculators.render.marks import NO_INTERVAL, change, count, interval, labels, says
from calculators.render.panels import axes_of, bare_rows, spread
from calculators.science.rounding import plain
from calculators.sources.series import series

TRIAL, POOLED = series("drug_body_composition_tirzepatide").rows, series("drug_incretin_meta_body_composition").rows
ARMS = {"tirzepatide (pooled doses)": "Tirzepatide", "placebo": "Placebo"}


ALL = f"{POOLED[0]['n_trials']} trials"
WHO = "adults with obesity or overweight, scanned by DXA"
LEAN, FAT = palette.lines[0], palette.lines[3]


def share_said(r, key: str) -> str:
    return f"{ARMS[r['arm']]}: {plain(r[key])} of every 100 parts of the lost weight were {'lean mass' if 'lean' in key else 'fat'}. {NO_INTERVAL}. {count(r['n_dxa'])}: {WHO}."


def lost_said(r, key: str, word: str) -> str:
    return f"{ARMS[r['arm']]}: {word} mass fell by {plain(abs(r[key]))}% in {r['weeks']} weeks. {NO_INTERVAL}. {count(r['n_dxa'])}: {WHO}."


def pooled_said(r) -> str:
    spread = interval(-r["ci_high_kg"], -r["ci_low_kg"], 2)
    return f"{r['outcome'].capitalize()}: {change(r['mean_difference_kg'], 'kg')} than in the control group. {spread} kg less. {r['n_trials']} trials, {count(r['n_participants'], 'adults')}."


def layout(narrow: bool) -> go.Layout:
    return go.Layout(
        base_layout(
            narrow,
            800,
            barmode="overlay",
            margin={"l": 14, "r": 22, "t": 4, "b": 56},
            xaxis={
                "range": [0, 100],
                "dtick": 25,
                "anchor": "y",
                "title": {"text": "Share of the weight lost, percent"},
            },
            yaxis=bare_rows(-0.3, 2.15, domain=[0.77, 1]),
            xaxis2={
                "range": [-52, 0],
                "dtick": 10,
                "anchor": "y2",
                "title": {"text": f"Change in {TRIAL[0]['weeks']} weeks, percent"},
            },
            yaxis2=bare_rows(-0.5, 2.2, domain=[0.385, 0.655]),
            xaxis3={
                "range": [-5.5, 0],
                "dtick": 1,
                "anchor": "y3",
                "title": {"text": "Difference from control, kilograms"},
            },
            yaxis3=bare_rows(-0.4, 3.4, domain=[0, 0.27]),
        )
    )


def shares(at) -> list:
    """What the lost weight was made of: a bar for each arm, parted."""
    lean, fat = "share_of_loss_lean_percent", "share_of_loss_fat_percent"
    bars = [
        go.Bar(
            x=[r[key]],
            y=[a],
            base=[r[lean] if key == fat else 0],
            orientation="h",
            width=0.36,
            marker={"color": colour},
            **says(share_said(r, key), ARMS[r["arm"]]),
        )
        for key, colour in ((lean, LEAN), (fat, palette.band_2))
        for r, a in zip(TRIAL, at)
    ]
    for r, a in zip(TRIAL, at):
        arm = ARMS[r["arm"]]
        bars += [
            labels([r[lean]], [a], [f" lean {r[lean]}%, fat {r[fat]}%"], group=arm),
            labels([0], [a + 0.38], [arm], group=arm),
        ]
    return [*bars, labels([0], [1.9], ["<b>What the lost weight was made of</b>"])]


def losses(at) -> list:
    """How much of each was lost, in percent."""
    on, drawn = axes_of(2), []
    for up, key, colour, word in (
        (0.1, "fat_mass_change_percent", FAT, "fat"),
        (-0.24, "lean_mass_change_percent", LEAN, "lean"),
    ):
        for r, a in zip(TRIAL, at):
            arm = ARMS[r["arm"]]
            drawn += [
                go.Bar(
                    x=[r[key]],
                    y=[a + up],
                    orientation="h",
                    width=0.3,
                    marker={"color": colour},
                    **says(lost_said(r, key, word), arm),
                    **on,
                ),
                labels([r[key]], [a + up], [f"{word} −{plain(abs(r[key]))}% "], side="left", group=arm, **on),
            ]
    for r, a in zip(TRIAL, at):
        weight = f"{ARMS[r['arm']]}: weight −{plain(abs(r['body_weight_change_percent']))}%"
        drawn.append(labels([-52], [a + 0.46], [weight], group=ARMS[r["arm"]], **on))
    return [*drawn, labels([-52], [1.95], ["<b>How much of each was lost</b>"], **on)]


def pooled() -> list:
    """The differences of the pooled trials, with their intervals."""
    on, places, middle = axes_of(3), [2, 1, 0], [r["mean_difference_kg"] for r in POOLED]
    up = [r["ci_high_kg"] - r["mean_difference_kg"] for r in POOLED]
    down = [r["mean_difference_kg"] - r["ci_low_kg"] for r in POOLED]
    names = [f"{r['outcome'].capitalize()}: −{abs(r['mean_difference_kg']):.2f} kg" for r in POOLED]
    return [
        go.Scatter(
            x=middle,
            y=places,
            mode="markers",
            marker={"color": [palette.lines[2], FAT, LEAN], "size": 12, "symbol": "square"},
            error_x=spread(palette.ink, up, down, thickness=2, width=6),
            **says([pooled_said(r) for r in POOLED], ALL),
            **on,
        ),
        labels([-5.5] * 3, [p + 0.42 for p in places], names, group=ALL, **on),
        labels([-5.5], [3.1], [f"<b>{ALL} of GLP-1 medicines, pooled</b>"], group=ALL, **on),
    ]


def draw(narrow: bool) -> go.Figure:
    figure = go.Figure([*shares((1, 0)), *losses((1, 0)), *pooled()])
    figure.layout = layout(narrow)
    return figure


def table():
    rows = [
        [ARMS[r["arm"]], f"{r['n_dxa']} people", what, f"{plain(r[key])} %", ""]
        for r in TRIAL
        for what, key in (
            ("weight", "body_weight_change_percent"),
            ("fat mass", "fat_mass_change_percent"),
            ("lean mass", "lean_mass_change_percent"),
            ("share of the loss that was lean", "share_of_loss_lean_percent"),
        )
    ]
    rows += [
        [
            f"{r['n_trials']} trials pooled",
            f"{r['n_participants']} people",
            r["outcome"],
            f"{plain(r['mean_difference_kg'])} kg",
            f"{plain(r['ci_low_kg'])} to {plain(r['ci_high_kg'])}",
        ]
        for r in POOLED
    ]
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
        figures=(
            "About {{drug_body_composition_tirzepatide: tirzepatide (pooled doses); share_of_loss_lean_percent}} percent of the weight lost was lean in both groups. "
            "Lean mass fell by {{drug_body_composition_tirzepatide: tirzepatide (pooled doses); lean_mass_change_percent size}} percent with tirzepatide and {{drug_body_composition_tirzepatide: placebo; lean_mass_change_percent size}} percent with placebo. "
            "Pooled over 22 trials, weight fell by {{drug_incretin_meta_body_composition: body weight; mean_difference_kg size}} kg more than in the control group, fat by {{drug_incretin_meta_body_composition: fat mass; mean_difference_kg size}} kg and lean mass by {{drug_incretin_meta_body_composition: lean mass; mean_difference_kg size}} kg."
        ),
        trend="The first two bars are divided alike. In the second panel every bar is longer with tirzepatide.",
        means="In this trial the share of lean mass in the loss was alike. The amount was larger, because more weight was lost. The share differs between medicines and trials.",
    ),
)
