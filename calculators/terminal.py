"""A command and the terminal it runs in: what may go wrong outside the program ends in one line, never in a traceback.

the reader of a pipe has left     141, silently: 128 + SIGPIPE, as any program that is ended by the signal. Not 0:
                                  a script that asks for `pipefail` must learn that the output was cut
Ctrl-C                            130: 128 + SIGINT
full disk, read-only folder       1, and which file, why, and what to do
letters the terminal lacks        near ones instead: ’ becomes ', ≤ becomes <=
"""

from __future__ import annotations

import codecs
import errno
import os
import signal
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

FAILED, CUT_OFF, INTERRUPTED = 1, 141, 130
PLAIN = {
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "−": "-",
    "…": "...",
    "≤": "<=",
    "≥": ">=",
    "×": "x",
    "÷": "/",
    "·": "*",
    "±": "+/-",
    "→": "->",
    "Δ": "change of ",
    "£": "GBP ",
    "ø": "o",
    "Ω": "ohm",
    "Σ": "sum",
    "√": "root of ",
    "′": "'",
    "″": '"',
}
"""What stands for a letter that a terminal cannot show; a number or a line never changes its meaning."""
REMEDIES = {
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "Run it in a copy of the project that you may write to."),
    **dict.fromkeys(
        (errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "What was written is not complete. Make room, then run it again."
    ),
    errno.EIO: "What was written is not complete. Look at the disk, then run it again.",
}
"""What the machine may refuse, and what helps. Any other OSError is a slip of ours and keeps its traceback."""


def plain_letters(lacking: UnicodeError) -> tuple[str, int]:
    """An error handler of `codecs`: near letters for those an encoding has not, and the code where nothing is near."""
    if not isinstance(lacking, UnicodeEncodeError):
        raise lacking
    return "".join(map(_near, lacking.object[lacking.start : lacking.end])), lacking.end


def _near(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode("ascii")
    return PLAIN.get(letter) or bare or letter.encode("ascii", "backslashreplace").decode("ascii")


codecs.register_error("plain_letters", plain_letters)


def can_show(text: str) -> bool:
    """Whether every letter can be printed as it is."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def as_typed(word: str) -> str:
    """A word of the command line as UTF-8, whatever the locale took it for; one that is not UTF-8 stays as it is."""
    try:
        return os.fsencode(word).decode("utf-8")
    except UnicodeError:
        return word


def ask_to_write(*rooms: Path) -> None:
    """Find out now what the programs we call would say later, in their many lines. Raises OSError that names the room."""
    for room in rooms:
        there = next(place for place in (room, *room.parents) if place.exists())
        try:
            tempfile.TemporaryFile(dir=there).close()
        except OSError as refused:
            raise OSError(refused.errno, refused.strerror, str(there)) from None


def run_in_terminal(command: Callable[[], int]) -> int:
    """Run a command to its end, its last letter written. Returns the exit status."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="plain_letters")
    if (
        signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    ):  # tools/keep-your-muscle; from here on there is something to tidy up
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return _to_its_last_letter(command)
    except BrokenPipeError:
        _let_go()
        return CUT_OFF
    except KeyboardInterrupt:
        _let_go()
        return INTERRUPTED
    except subprocess.CalledProcessError as failed:
        return _refuse(f"{failed.cmd[0]} ended with status {failed.returncode}; what it said stands above.")
    except OSError as refused:
        if refused.errno not in REMEDIES:
            raise
        _let_go()
        where = f"{refused.filename}: " if refused.filename else ""
        return _refuse(f"{where}{refused.strerror}. {REMEDIES[refused.errno]}")


def _to_its_last_letter(command: Callable[[], int]) -> int:
    try:
        status = command()
    except SystemExit as ended:  # argparse, after its help or its complaint
        status = ended.code if isinstance(ended.code, int) else 0
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    return status


def _refuse(line: str) -> int:
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:  # nowhere left to say it
        _let_go()
    return FAILED


def _let_go() -> None:
    """Let what is still to be written go nowhere: Python would try once more at its end, and complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
