"""The command line: `python -m calculators …` here, `keep-your-muscle …` anywhere. See `commands.py` for what each word does."""

import sys

from .terminal import as_typed, run_in_terminal


def run() -> int:
    """What was typed, from its first word to the exit status."""
    return run_in_terminal(_run)


def _run() -> int:
    from .sources.rooms import DOCS, HOUSE

    if not DOCS.is_dir():
        print(
            f"docs/ is not beside {HOUSE / 'calculators'}, so there is no data. Install from the checkout: pip install --editable .",
            file=sys.stderr,
        )
        return 1
    from .commands import main

    return main(list(map(as_typed, sys.argv[1:])))


if __name__ == "__main__":
    sys.exit(run())
