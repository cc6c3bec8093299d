"""The bar at the bottom: which marks are shown, what is being read, how much there is, and that nothing leaves."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from desktop_app.window.desk.entry import Entry
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.fitted import Fitted
from desktop_app.window.widgets.labels import coloured, text_label
from desktop_app.window.widgets.translated import Translated

if TYPE_CHECKING:
    from desktop_app.window.frame.layers import LayerToggles

translate = QCoreApplication.translate
_SAID_MS = 3_000


class StatusBar(Translated, Fitted, QWidget):
    """Layer toggles at the left; progress with Cancel, counts and the offline sign at the right."""

    layers_changed = Signal(object)
    cancel_asked = Signal()

    def __init__(self, theme: Theme, layers: Iterable[str]) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._several = False
        self._pending = self._percent = 0
        self._heading, self._progress = text_label(), text_label()
        self._counts, self._offline = text_label(), text_label()
        self._lock = text_label()
        self._cancel = QPushButton()
        self._cancel.setProperty("look", "small")
        self._cancel.clicked.connect(self.cancel_asked)
        self._marks = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._marks.setProperty("look", "small")
        self._ready = False
        self._saying = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._saying.timeout.connect(self._on_said)
        self._layers = frozenset(layers)
        self._toggles: LayerToggles | None = None
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def _arrange(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._heading)
        row.addWidget(self._marks)
        row.addStretch()
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        row.addWidget(self._counts)
        sign = QHBoxLayout()
        sign.setSpacing(8)
        sign.addWidget(self._lock)
        sign.addWidget(self._offline)
        row.addLayout(sign)
        self._progress.hide()
        self._cancel.hide()
        self._marks.hide()

    def show_entry(self, entry: Entry | None, *, several: bool = False) -> None:
        """Show how much the article holds and how long its analysis took; nothing while `several` are shown."""
        self._entry, self._several = entry, several
        self._heading.setText(translate("Status", "Marks") if entry else "" if several else _formats())
        ready = entry is not None and entry.digest is not None and entry.state == "ready"
        self._ready = ready
        if ready and self._toggles is None:
            self._toggles = self._make_toggles()
        if self._toggles and not ready:
            self._toggles.hide()
        words = ""
        if ready and entry and entry.digest:
            seconds = translate("Status", "%1 s").replace("%1", QLocale().toString(entry.seconds, "f", 2))
            words = f"{translate('Status', '%Ln sentence(s)', None, len(entry.digest.sentences))} · {seconds}"
        if not self._saying.isActive():
            self._counts.setText(words)
            self._counts.setVisible(bool(words))
        self.fit()

    def tell_copies(self) -> None:
        """Say from now on when something was copied, unless it was text in a field, where nobody doubts it."""
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)

    def _on_copied(self) -> None:
        if QGuiApplication.clipboard().ownsClipboard() and not isinstance(QApplication.focusWidget(), QLineEdit):
            self._say(translate("Status", "Copied"))

    def _say(self, words: str) -> None:
        """Say something in passing, in the place of the counts."""
        self._counts.setText(words)
        self._counts.show()
        self.fit()
        self._saying.start()

    def show_progress(self, pending: int, percent: int = 0) -> None:
        """Show how many articles are still to be read, and how far the one is that is read now, if that is known."""
        self._pending, self._percent = pending, percent
        words = translate("Status", "Reading, %Ln article(s) to go", None, pending)
        read = translate("Status", "%1% read").replace("%1", QLocale().toString(percent))
        self._progress.setText(f"{words} · {read}" if percent else words)
        self._progress.setVisible(pending > 0)
        self._cancel.setVisible(pending > 0)
        self.fit()

    def set_layers(self, layers: frozenset[str]) -> None:
        """Show which kinds of marks are switched on."""
        self._layers = layers
        if self._toggles:
            self._toggles.set_layers(layers)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: leaving parts out is what this bar can do."""
        return QSize(0, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Leave out, where room is short, first the counts, then words; in the end the switches go into a menu."""
        wide = [part for part in (self._offline, self._counts) if part.text()]
        toggles = self._toggles if self._toggles and self._ready else None
        parts = [self._lock, *([self._progress, self._cancel] if self._pending else [])]
        room = self.width() - 2 * self._row.contentsMargins().left() - _together(parts, self._row.spacing())
        folded = toggles is not None and _together([toggles], self._row.spacing()) > room
        room -= _together([self._marks if folded else toggles] if toggles else [], self._row.spacing())
        if toggles:
            toggles.setVisible(not folded)
        self._marks.setVisible(folded)
        headed = self._heading if not folded and (toggles or not self._entry) else None
        for part in filter(None, (*wide, headed)):
            needed = _together([part], self._row.spacing())
            part.setVisible(needed <= room)
            room -= needed if needed <= room else 0
        if headed is None:
            self._heading.hide()

    def _on_said(self) -> None:
        self.show_entry(self._entry, several=self._several)

    def _make_toggles(self) -> "LayerToggles":
        from desktop_app.window.frame import layers  # noqa: PLC0415  # not needed before there is an article

        toggles = layers.LayerToggles(self._theme, self._layers)
        toggles.changed.connect(self.layers_changed)
        self._row.insertWidget(1, toggles)
        self._marks.setMenu(layers.LayerMenu(toggles, self._marks))
        return toggles

    def _restyle(self) -> None:
        font = self._theme.interface_font(12)
        self.setFixedHeight(max(32, round(font.pixelSize() * 2.6)))
        for label in (self._heading, self._progress, self._counts, self._offline):
            label.setFont(font)
            coloured(label, self._theme, "ink2")
        self._cancel.setFont(font)
        self._marks.setFont(font)
        side = self._theme.grown(14)
        self._lock.setPixmap(self._theme.icon("lock", "ink2").pixmap(QSize(side, side)))

    def retranslate(self) -> None:
        """Take up another language."""
        self._cancel.setText(translate("Status", "Cancel"))
        self._marks.setText(translate("Status", "Marks"))
        self._offline.setText(translate("Status", "Offline"))
        self._offline.setToolTip(translate("Status", "Everything happens on this computer. Nothing is ever sent."))
        self._lock.setAccessibleName(translate("Status", "Offline"))
        self.show_entry(self._entry, several=self._several)
        self.show_progress(self._pending, self._percent)


def _together(parts: Sequence[QWidget], spacing: int) -> int:
    """Return the width of parts of a row, each with the space beside it."""
    return sum(part.sizeHint().width() + spacing for part in parts)


def _formats() -> str:
    return translate("Status", ".txt .html .docx .odt .pdf .epub .eml .md and more, or a whole folder")
