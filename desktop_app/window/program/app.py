"""The desktop window as a program; `start` is where it begins."""

import gc
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.worker import Worker
from desktop_app.window.program.attempt import Attempt
from desktop_app.window.storage import places

DESKTOP_NAME = "id.ringkas.Ringkas"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window with the files named; return the exit status."""
    named = sys.argv[1:] if arguments is None else arguments
    if "--help" in named or "-h" in named:
        print(
            "usage: ringkas-gui [FILE ... | --sample]\n\nOpen articles in the window; `ringkas` works in the terminal."
        )
        return 0
    if not _screen():
        print("ringkas-gui: there is no screen in this session. `ringkas FILE` works in the terminal.", file=sys.stderr)
        return 1
    if named == ["--sample"]:  # an action of the desktop entry
        from desktop_app import resources  # noqa: PLC0415  # seldom needed

        named = [str(resources.path("samples", "contoh.txt"))]
    paths = [os.path.abspath(path) for path in named]  # noqa: PTH100
    app = Application([sys.argv[0], "-style", "fusion"])  # by setStyle it would cost 15 ms: all names of QStyle
    app.setApplicationName("ringkas")
    app.setApplicationDisplayName("Ringkas")
    app.setDesktopFileName(DESKTOP_NAME)
    listened = sys.platform == "win32" or os.path.exists(places.address())  # noqa: PTH110  # the module is not needed yet
    if listened and _handed_over(paths):
        return 0
    attempt = Attempt(places.state())
    if attempt.beside and _handed_over(paths, soon=True):
        return 0
    worker = Worker(app)
    desk = Desk(worker, places.state() / "pasted", app)
    desk.open_paths(paths)  # the worker starts while the window is imported and built
    from desktop_app.window.program.garbage import Collector  # noqa: PLC0415  # see above
    from desktop_app.window.program.office import Office  # noqa: PLC0415

    office = Office(worker, desk, paths, attempt)
    app.asked.connect(office.on_called)
    gc.freeze()  # what was made so far stays
    Collector(lambda: worker.decoding, app)
    status = app.exec()
    office.stop()
    return status


def _handed_over(paths: Sequence[str], *, soon: bool = False) -> bool:
    """Give the files to the instance that is there, or will be `soon`; tell whether it took them."""
    from desktop_app.window.program import single  # noqa: PLC0415  # loads Qt's network library

    return single.hand_over_soon(paths) if soon else single.hand_over(paths)


def _screen() -> bool:
    """Tell whether this session has a screen: where it has none, Qt would abort with words for programmers."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith(("linux", "freebsd")) or any(map(os.environ.get, named))


class Application(QApplication):
    """Qt's application; `asked(paths)` tells what the desktop hands over while it runs, as macOS does."""

    asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take files that are opened with this program; macOS names no file on the command line."""
        if isinstance(event, QFileOpenEvent):
            self.asked.emit([event.file()] if event.file() else [])
            return True
        return super().event(event)
