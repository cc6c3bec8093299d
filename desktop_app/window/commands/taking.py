"""Taking articles away: into files, onto paper."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.commands.shown import selected
from desktop_app.window.language.filling import filled
from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.article import Digest
    from desktop_app.window.export.saver import Saver
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands that take something out of the window."""
    return [
        Command(
            "export",
            lambda: translate("Actions", "&Export…"),
            partial(_export, window),
            ("Ctrl+S",),
            "export",
            needs_article=True,
            several=True,
        ),
        Command(
            "export_timeline",
            lambda: translate("Actions", "Export the &timeline…"),
            partial(_export, window, "ics"),
            (),
            "export",
            needs_article=True,
            several=True,
        ),
        Command(
            "print",
            partial(_printing, window),
            partial(_print, window),
            ("Ctrl+P",),
            "print",
            needs_article=True,
            several=True,
        ),
    ]


def _digests(window: "MainWindow") -> "tuple[list[Digest], list[int]]":
    """Return the digests of all open articles, and which of them are shown; one alone with its summary as it is now."""
    from desktop_app.window.notes.remarks import placed  # noqa: PLC0415  # not needed to show the window

    ready = [entry for entry in window.desk.articles.entries if entry.digest and entry.state == "ready"]
    on_show = selected(window)
    shown = [at for at, entry in enumerate(ready) if entry in on_show]
    digests = [replace(entry.digest, remarks=placed(entry)) for entry in ready if entry.digest]
    if not window.several:
        for at in shown:
            digests[at] = replace(digests[at], summary=window.summary)
    return digests, shown


def _export(window: "MainWindow", form: str = "html") -> None:
    """Ask what to export where, beginning with a format and the articles on show."""
    from desktop_app.window.export.dialog import ExportDialog  # noqa: PLC0415  # not needed to show the window
    from desktop_app.window.export.saver import Saver  # noqa: PLC0415  # the same

    digests, shown = _digests(window)
    if not digests:
        return
    saver = window.findChild(Saver)
    if saver is None:
        saver = Saver(window.desk.worker, window.theme, window)
        saver.saved.connect(partial(_tell_saved, window))
        saver.progressed.connect(partial(_tell_progress, window, saver))
        saver.refused.connect(partial(_tell_refused, window))
    dialog = ExportDialog(window, window.theme, digests, shown, form, saver.folders)
    dialog.together.connect(saver.save)
    dialog.apart.connect(saver.save_each)
    dialog.open()


def _tell_saved(window: "MainWindow", path: str) -> None:
    window.notice.tell(filled(translate("Export", "Saved as “%1”."), path))


def _tell_progress(window: "MainWindow", saver: "Saver", path: str, done: int, total: int) -> None:
    """Tell how far it is while more files are to come."""
    if done < total:
        counts = map(window.locale().toString, (done, total))
        told = filled(translate("Export", "Saving in “%1”: %2 of %3 files"), path, *counts)
        stop = partial(_stop, window, saver, path)
        window.notice.tell(told, translate("Export", "Cancel"), stop, stay=True)


def _stop(window: "MainWindow", saver: "Saver", path: str) -> None:
    saver.cancel(path)
    window.notice.tell(translate("Export", "Saving was cancelled. The files written so far are kept."))


def _tell_refused(window: "MainWindow", path: str) -> None:
    words = translate("Export", "“%1” could not be written. Choose another place or another name.")
    window.notice.tell(filled(words, path), stay=True)


def _printing(window: "MainWindow") -> str:
    count = len(window.several)
    return translate("Actions", "Print %Ln article(s)…", None, count) if count > 1 else translate("Actions", "Print…")


def _print(window: "MainWindow") -> None:
    from desktop_app.window.export import printing  # noqa: PLC0415  # not needed to show the window

    digests, shown = _digests(window)
    if shown:
        printing.preview(window, [digests[at] for at in shown], window.theme).open()
