"""Opens a dialog that takes what is typed from the very moment on in which it was asked for.

A desktop gives a new window the keyboard some tenths of a second after it was made. Until then keys go to the window
below: there Qt drops them if a modal dialog stands before it, and else they are its shortcuts. So a modal dialog is
shown without Qt's modality: what the window below is sent meanwhile stops at a filter, and keys are handed on.
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
    _open(dialog, _Modal(dialog, field))


def open_beside(dialog: QDialog, field: QWidget) -> None:
    """Open a dialog beside its parent's window, which stays in use; keys go to its field until it has the keyboard."""
    _open(dialog, _Helper(dialog, field))


def _open(dialog: QDialog, helper: "_Helper") -> None:
    parent = dialog.parentWidget()
    below = parent.window().windowHandle() if parent else None
    for window in filter(None, {below, QGuiApplication.focusWindow()}):  # the other one is of a panel that floats
        window.installEventFilter(helper)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class _Helper(QObject):
    """Hands keys of the windows below to a dialog, as long as `serves` tells."""

    def __init__(self, dialog: QDialog, field: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._field = field

    def serves(self, event: QEvent) -> bool:
        """Tell whether the dialog waits for the keyboard, of which a click says that another window is to have it."""
        return self._dialog.isVisible() and not self._dialog.isActiveWindow() and event.type() not in _STOPPED

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a key to the dialog; everything else is for the window below."""
        if not self.serves(event):
            watched.removeEventFilter(self)
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # it comes again as a key
            return True
        if not isinstance(event, QKeyEvent) or event.type() not in _KEYS:
            return False
        copy = QKeyEvent(
            event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()
        )
        QGuiApplication.sendEvent(self._dialog.focusWidget() or self._field, copy)
        return True


class _Modal(_Helper):
    """Lets nothing through that a person does as long as the dialog is seen."""

    def serves(self, event: QEvent) -> bool:
        """Tell whether the dialog is still there."""
        del event
        return self._dialog.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand keys to the dialog, and let nothing else through that a person does."""
        if super().eventFilter(watched, event):
            return True
        if not self.serves(event):
            return False
        kind = event.type()
        if kind == QEvent.Type.Close and event.spontaneous():  # the desktop's own button, not the end of the session
            event.ignore()
            self._dialog.raise_()
            return True
        if kind == QEvent.Type.MouseButtonPress:
            self._dialog.activateWindow()
        return kind in _STOPPED
