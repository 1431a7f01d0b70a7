"""Everything that is made: one room a step, each of which knows the files it owns.

    keys      what a kept result depends on, as one short text; a result whose key differs is made again
    files     writes only what changed, and sweeps what no step owns any more
    kinds     calculators, charts, drawings, evidence: how the things of a kind are named and what each becomes
    charts    drawn by one browser, kept by their figures
    packages  fonts and other people's scripts, kept by the npm lock and by how they are cut
    bundles   a folder of script modules as one script, kept by its sources
    guides    PDFs, kept one by one

`building.py` runs them all in order; the preview makes only what the page that was asked for needs.
"""
