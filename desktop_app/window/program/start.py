"""`ringkas-gui [FILES]`: starts the window, and spares the start what Python and PySide do for others."""

import builtins
import gc
import sys


def main() -> int:
    """Open the window with the files named on the command line; return the exit status."""
    hasten()
    from desktop_app.window.program import app  # noqa: PLC0415  # imports Qt

    return app.main()


def hasten() -> None:
    """Save a tenth of the time to the first picture; for a process in which nothing of Qt is imported yet.

    Nearly all that a start makes lives to the end, so that no garbage is looked for until `app` begins to. And
    PySide's own import reads the source of every module for `from __feature__ import`, which this program does not use.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401, PLC0415  # puts its import in the place of Python's

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


if __name__ == "__main__":
    sys.exit(main())
