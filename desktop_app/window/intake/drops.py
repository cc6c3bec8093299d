"""What comes in by drag and drop or by the clipboard: files, folders, pages and text, anywhere on the window."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop_app.window.looks.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered: local `paths`, else `html` or `text`, else a web address that cannot be opened offline."""

    paths: tuple[str, ...] = ()
    html: str = ""
    text: str = ""
    address: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is anything."""
        return bool(self.paths or self.html or self.text or self.address)


def offered(data: QMimeData | None) -> Offer:
    """Return what is in the clipboard or under the pointer, the richest form of it first."""
    if data is None:  # an empty clipboard
        return Offer()
    paths = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
    if paths:
        return Offer(paths=paths)
    text = data.text().strip() if data.hasText() else ""
    if text.startswith(("http://", "https://")) and not text.split()[1:]:
        return Offer(address=text)
    if data.hasHtml() and "<" in (html := data.html()):
        return Offer(html=html)
    return Offer(text=text)


class DropTarget(QObject):
    """Makes a whole window a target: watches its window handle, so that no child can swallow a file.

    Text dropped on an editable field stays with that field; what is dragged out of this program is left alone.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._veil = Veil(window, theme)
        self.watch()

    def watch(self) -> None:
        """Watch the handle that the window has now."""
        self._window.winId()  # there is a window handle from here on
        handle = self._window.windowHandle()
        if handle:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the drags that concern us; return whether nobody else should see the event."""
        if isinstance(event, QDragMoveEvent | QDropEvent | QDragEnterEvent):
            return self._dragged(event)
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDropEvent) -> bool:
        offer = offered(event.mimeData()) if event.source() is None else Offer()
        if not offer or (not offer.paths and self._is_field(event)):
            self._veil.hide()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._veil.hide()
            self.dropped.emit(offer)
        else:
            self._veil.show_offer(offer)
        return True

    def _is_field(self, event: QDropEvent) -> bool:
        target = self._window.childAt(event.position().toPoint())
        while target:
            if isinstance(target, QLineEdit | QPlainTextEdit | QTextEdit):
                return not target.isReadOnly()
            target = target.parentWidget()
        return False


def watch_soon(panel: QWidget, theme: Theme, take: Callable[[Offer], None]) -> None:
    """Let a panel that becomes a window take drops, once it is one; sooner, all parts of its window would be, too."""

    def watch() -> None:
        target = panel.findChild(DropTarget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if panel.isWindow() and target:
            target.watch()
        elif panel.isWindow():
            DropTarget(panel, theme).dropped.connect(take)

    QTimer.singleShot(0, panel, watch)


class Veil(QWidget):
    """Lies over the window while something is dragged over it: a frame, a veil and one line."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_offer(self, offer: Offer) -> None:
        """Say what happens on release."""
        window = self.parentWidget()
        if window is None or (self.isVisible() and self.size() == window.size()):
            return
        self._words = announced(offer)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw 7 % of the accent colour, its frame, and the line in a pill at the bottom."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setOpacity(0.07)
        painter.fillRect(self.rect(), tokens.accent)
        painter.setOpacity(1)
        frame = 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        for edge in (
            QRect(0, 0, self.width(), frame),
            QRect(0, self.height() - frame, self.width(), frame),
            QRect(0, 0, frame, self.height()),
            QRect(self.width() - frame, 0, frame, self.height()),
        ):
            painter.drawRect(edge)
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        font = self._theme.interface_font(15, semibold=True)
        icon = font.pixelSize() + 1
        width = min(QFontMetrics(font).horizontalAdvance(self._words) + icon + 12 + 48, self.width() - 32)
        pill = QRect((self.width() - width) // 2, self.height() - 120, width, icon + 32)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(pill, 4, 4)
        self._theme.draw_icon(painter, QRect(pill.left() + 24, pill.top() + 16, icon, icon), "file", "on_accent")
        painter.setFont(font)
        painter.setPen(self._theme.tokens.on_accent)
        line = pill.adjusted(24 + icon + 12, 0, -8, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)


def announced(offer: Offer) -> str:
    """Return the line that says what happens on release."""
    if any(map(os.path.isdir, offer.paths)):
        several = translate("Drops", "Release to open these files and folders")
        return several if offer.paths[1:] else translate("Drops", "Release to open the articles of this folder")
    if offer.paths:
        return translate("Drops", "Release to open %Ln file(s)", None, len(offer.paths))
    if offer.address:
        return translate("Drops", "A web address: save the page, then drop it here")
    return translate("Drops", "Release to read this text")
