"""The command line: `python -m calculators …`. See `commands.py` for what each word does."""
import sys

from .commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
