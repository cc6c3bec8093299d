"""Puts the parts of the running program together and keeps what must outlive it."""

import importlib
import os
import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QModelIndex, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import resources
from desktop_app.window.desk import session
from desktop_app.window.desk.archive import Archive
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.worker import Worker
from desktop_app.window.frame.layouts import Arrangement
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.language.filling import filled
from desktop_app.window.language.translators import Translation
from desktop_app.window.looks.theme import Theme
from desktop_app.window.program import crash
from desktop_app.window.program.attempt import Attempt
from desktop_app.window.storage import files, places
from desktop_app.window.storage import settings as settings_file
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import HINTS, Settings

if TYPE_CHECKING:  # the nouns take 15 ms to import, which the first paint need not wait for
    from desktop_app.article import Digest

translate = QCoreApplication.translate
_FOR_ARTICLES = (
    "desktop_app.schema",
    "desktop_app.window.frame.article_list",
    "desktop_app.window.reading.pane",
    "desktop_app.window.frame.docks",
    "desktop_app.window.panels.summary.panel",
)
_LATER_MS = 3_000  # after the first picture; a file dropped at once need not wait for what only few need
_STANDS_MS = 3_000  # after the first picture; then the layout that was brought back has proved itself
_SAVE_MS = 500  # after the last change; a crash loses at most that


class Office(QObject):
    """The running program, given the worker and the desk, which are busy already with the files named at the start.

    `attempt` is that of this start. Beside another one nothing of what that has marked is touched, and nothing is kept
    until it is known that this one stays.
    """

    def __init__(self, worker: Worker, desk: Desk, paths: Sequence[str], attempt: Attempt) -> None:
        super().__init__()
        self._worker = worker
        self._desk = desk
        self._paths = paths
        self._stays = not attempt.beside
        self._said_unkept = False
        self._read: Entry | None = None  # last, alone
        self._to_load = list(_FOR_ARTICLES)
        state = places.state()
        self._session_file = state / "session.json"
        self._archive = Archive(state / "articles.json")
        self._desk.recall = self._recall
        self._settings_file = places.settings() / "settings.json"
        self._attempt = attempt
        geometry = state / "geometry.ini"
        self._layout_aside = files.set_aside(geometry) if attempt.failed and geometry.exists() else None
        self._geometry = QSettings(str(geometry), QSettings.Format.IniFormat)
        chosen, self._aside = settings_file.load(self._settings_file)
        translation = Translation()
        translation.choose(chosen.language)
        self._theme = Theme(chosen.theme, chosen.article_scale, chosen.interface_scale)
        self._preferences = Preferences(chosen, self._theme, translation)
        self._desk.inquiries.ranker = chosen.ranker
        sample = str(resources.path("samples", "contoh.txt"))
        self.window = MainWindow(self._theme, self._desk, self._preferences, sample)
        crash.install(state, self.window.intake.tell_crash)
        last_crash = None if attempt.beside else crash.left_behind(state)
        self._wall = None if attempt.beside else crash.Wall(state)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self.save)
        self._writing = QTimer(self, singleShot=True, interval=0)  # what happens together is written once
        self._writing.timeout.connect(self._save_session)
        self._keeping = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._keeping.timeout.connect(self._save_settings)
        self._preferences.changed.connect(self._keeping.start)
        self._preferences.forgotten.connect(self._on_forgotten)
        self._connect_saving()
        lost = self._restore(paths, chosen)
        if last_crash:
            self.window.intake.tell_crash(last_crash, earlier=True)
        if self._layout_aside:
            words = translate(
                "Office",
                "Ringkas could not start the last time; its panels stand as at first. Their old places are kept in %1.",
            ).replace("%1", str(self._layout_aside))
            self.window.intake.tell(words, last_crash)
        if lost:
            self.window.intake.tell_aside(lost)
        self.window.installEventFilter(self)
        self.window.painted.connect(self._after_paint)
        self.window.show()

    def _after_paint(self) -> None:
        """Do what the first picture need not wait for."""
        from desktop_app.window.program import single  # noqa: PLC0415  # see above

        self._instance = single.Instance()
        self._instance.called.connect(self.on_called)
        if not self._instance.listen() and single.hand_over(self._paths):  # started twice within a moment
            self._stays = False
            QApplication.quit()
            return
        self._stays = True
        self._worker.warm("id", "pdf")
        QTimer.singleShot(_LATER_MS, self, partial(self._worker.warm, "en", "html"))
        QApplication.setWindowIcon(QIcon(str(resources.path("linux", f"{QApplication.desktopFileName()}.svg"))))
        if self._aside:
            words = translate(
                "Office", "Your settings could not be read. Ringkas starts with its own; the file is kept as %1."
            )
            self.window.intake.tell(words.replace("%1", str(self._aside)))
        QTimer.singleShot(_STANDS_MS, self, self._attempt.passed)
        self._saving.start()  # tells soon whether anything can be kept
        if self._preferences.settings.hints != HINTS:
            from desktop_app.window.frame.hints import Hints  # noqa: PLC0415  # only for who is new here

            Hints(self.window)
        self._load_next()

    def _load_next(self) -> None:
        """Import, one by one and between events, what the first article will need."""
        if self._to_load:
            importlib.import_module(self._to_load.pop(0))
            QTimer.singleShot(0, self, self._load_next)

    def on_called(self, paths: Sequence[str], token: str = "") -> None:
        """Open what a second launch hands over, and come to the front, which a desktop may allow by a token."""
        self._desk.open_paths(paths)
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
        _come_forward(self.window)

    def save(self) -> None:
        """Keep the session, the layout and what was done to articles."""
        if not self._stays:
            return
        self.window.keep_place()
        self._keep_layout()
        self._archive.note(self._desk.articles.entries)
        self._tell_unkept(self._archive.save())
        self._save_session()

    def _save_session(self) -> None:
        """Keep the session alone: a few milliseconds with a hundred articles, so that no work need wait for it."""
        if self._stays:
            earlier = self._desk.shelf.earlier
            self._tell_unkept(session.save(self._desk.articles.entries, self._read, self._session_file, earlier))

    def stop(self) -> None:
        """End the worker and keep everything, unless another instance does."""
        self._worker.stop()
        clipboard = QGuiApplication.clipboard()
        leave_words(clipboard, own=clipboard.ownsClipboard())
        self.save()
        if self._stays and self._keeping.isActive():
            self._save_settings()
        for timer in (self._saving, self._writing, self._keeping):  # the window is about to go, and still moves
            timer.blockSignals(True)  # Qt's signature
        if not self._stays:
            return
        self._attempt.passed()
        if self._wall:
            self._wall.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep where the window is, soon after it was moved or resized."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._saving.start()
        return super().eventFilter(watched, event)

    def _keep_layout(self) -> None:
        """Keep where the window and its panels are, while they are there: free panels go with a window that closes."""
        if not self._stays or not self.window.isVisible():
            return
        state, width = self.window.arrangement
        now = {"geometry": self.window.saveGeometry(), "layout": state, "panels": f"{width:g}"}
        for name, kept in now.items():
            if self._geometry.value(name) != kept:
                self._geometry.setValue(name, kept)
        self._geometry.sync()  # writes another file and puts it in the place of this one, if anything was changed

    def _restore(self, paths: Sequence[str], chosen: Settings) -> Path | None:
        """Bring back what was open and where; return where a session was kept that could not be understood."""
        geometry, layout, width = map(self._geometry.value, ("geometry", "layout", "panels"))
        if isinstance(geometry, QByteArray) and chosen.restore_layout:
            self.window.restoreGeometry(geometry)
        if isinstance(layout, QByteArray) and chosen.restore_layout:
            self.window.arrange(Arrangement(layout, _width(width)))
        last = session.load(self._session_file)
        self._desk.shelve(last.shelved)
        if chosen.restore_articles:
            self._desk.restore(last.entries)
        else:
            self._desk.shelve(last.entries)
        if last.aside is None and self._stays:  # or pasted texts would go of which a broken or another session tells
            session.forget_closed(self._desk.pasted, (*last.entries, *last.shelved))
        opened = self._desk.articles.entries
        if paths:
            self.window.select(opened[0])
        elif opened:
            self.window.select(opened[min(max(last.current, 0), len(opened) - 1)])
        else:
            self.window.show_entry(None)
        return last.aside

    def _recall(self, entry: Entry, digest: "Digest") -> None:
        self._archive.recall(entry, digest)
        if self._archive.aside:
            self.window.intake.tell_aside(self._archive.aside)
            self._archive.aside = None

    def _on_closing(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Take up what was done to articles that are about to be closed; a kill before it is kept closes none."""
        self._archive.note(self._desk.articles.entries[first : last + 1])

    def _connect_saving(self) -> None:
        articles = self._desk.articles
        articles.rowsAboutToBeRemoved.connect(self._on_closing)
        window, corrected = self.window, self._desk.inquiries.corrected
        window.shown_changed.connect(self._on_shown)
        for signal in (self._desk.opened, corrected, window.remarked):  # the reader's own work
            signal.connect(self._writing.start)
        for signal in (articles.rowsInserted, articles.rowsRemoved, self._desk.updated):
            signal.connect(self._save_soon)
        for signal in (corrected, window.shown_changed, window.moved, window.arranged, window.remarked):
            signal.connect(self._saving.start)
        window.closing.connect(self._keep_layout)

    def _save_soon(self) -> None:
        """Keep it before long, however many more changes come: many articles may be on their way."""
        if not self._saving.isActive():
            self._saving.start()

    def _on_shown(self, entry: Entry | None) -> None:
        """Remember the article that was read last, also while several are shown together."""
        self._read = entry or self._read

    def _on_forgotten(self) -> None:
        """Keep nothing of closed articles, whose pasted texts go, too."""
        self._desk.shelf.clear()
        self._desk.progressed.emit()
        self._archive.keep_only(self._desk.articles.entries)
        session.forget_closed(self._desk.pasted, self._desk.articles.entries)
        self.save()

    def _save_settings(self) -> None:
        if not self._stays:
            self._keeping.start()
            return
        self._tell_unkept(settings_file.save(self._preferences.settings, self._settings_file))

    def _tell_unkept(self, problem: str) -> None:
        """Say once that nothing can be written: everything else works as ever."""
        if problem and not self._said_unkept:
            self._said_unkept = True
            words = translate(
                "Office", "Your session and settings cannot be kept in %1 (%2). You can read all the same."
            )
            self.window.intake.tell(filled(words, str(self._session_file.parent), problem))


def _come_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _width(kept: object) -> float:
    """Return a width as it was kept; 0 for anything else."""
    return float(kept) if isinstance(kept, str) and re.fullmatch(r"\d{1,4}(\.\d+)?", kept) else 0.0


def leave_words(clipboard: QClipboard, *, own: bool) -> None:
    """Leave plain words of our own on the clipboard: Qt asks for richer ones at its end, when Python cannot answer."""
    if own and clipboard.mimeData().hasText():
        clipboard.setText(clipboard.text())
