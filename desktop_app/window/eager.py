"""Opens a dialog that takes what is typed from the very moment on in which it was asked for.

A desktop gives a new window the keyboard some tenths of a second after it was made. Until then keys go to the window
below, where Qt drops them because a modal dialog stands before it. So the dialog is shown without Qt's modality: what
the window below is sent meanwhile stops at this filter, and keys are handed on.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_STOPPED = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
)


def open_at_once(dialog: QDialog, field: QWidget) -> None:
    """Open a dialog over its parent's window, which can do nothing before it is closed; keys go to its field."""
    parent = dialog.parentWidget()
    below = parent.window().windowHandle() if parent else None
    stopped = _Filter(dialog, field)
    for window in filter(None, {below, QGuiApplication.focusWindow()}):  # the other one is of a panel that floats
        window.installEventFilter(stopped)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class _Filter(QObject):
    """Stands before the windows below as long as the dialog is seen."""

    def __init__(self, dialog: QDialog, field: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand keys to the dialog, and let nothing else through that a person does."""
        del watched
        if not self._dialog.isVisible():
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # it comes again as a key
            return True
        if isinstance(event, QKeyEvent) and kind in _KEYS:
            copy = QKeyEvent(kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
            QGuiApplication.sendEvent(self._dialog.focusWidget() or self._field, copy)
            return True
        if kind == QEvent.Type.Close and event.spontaneous():  # the desktop's own button, not the end of the session
            event.ignore()
            self._dialog.raise_()
            return True
        if kind == QEvent.Type.MouseButtonPress:
            self._dialog.activateWindow()
        return kind in _STOPPED
