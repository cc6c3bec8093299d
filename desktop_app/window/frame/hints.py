"""Three short hints for a reader who is new here; each is told once and never comes back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence

from desktop_app.window.desk.entry import Entry
from desktop_app.window.storage.settings import HINTS

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

_PAUSE_MS = 2_000  # after the article came: it is looked at first
translate = QCoreApplication.translate


class Hints(QObject):
    """Tells the hints in the window's notice, as soon as there is an article and nothing else to say."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self._said = ""
        window.desk.updated.connect(self._on_updated)
        window.installEventFilter(self)

    def tell(self) -> None:
        """Tell the next hint, unless something else is being told."""
        told = self._window.preferences.settings.hints
        left = [name for name in HINTS if name not in told]
        if not left or self._window.notice.isVisible():
            return
        self._window.preferences.change(hints=tuple(name for name in HINTS if name in told or name == left[0]))
        self._say(left[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the hint on show once more in another language."""
        if event.type() == QEvent.Type.LanguageChange and self._window.notice.offers(self.tell):
            self._say(self._said)
        return super().eventFilter(watched, event)

    def _say(self, name: str) -> None:
        self._said = name
        more = translate("Hints", "Next hint") if name != HINTS[-1] else ""
        self._window.notice.tell(self._words(name), more, self.tell, stay=True)

    def _on_updated(self, entry: Entry) -> None:
        if entry is self._window.shown and entry.state == "ready":
            self._pause.start()

    def _words(self, name: str) -> str:
        link = translate("Hints", "Click a row of a panel, and the article shows its exact words. %1 goes back.")
        marks = translate(
            "Hints", "In the article a bar is the summary, an underline a quote, bold or dots a speaker, a box a date."
        )
        keys = translate("Hints", "%1 finds every command by its name.")
        key = {"link": "back", "keys": "palette"}.get(name, "")
        pressed = self._window.commands[key].shortcut().toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        return {"link": link, "marks": marks, "keys": keys}[name].replace("%1", pressed)
