"""A scroll area whose contents may need another height as soon as their width is another one."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea


class SteadyScrollArea(QScrollArea):
    """Fits its widget to itself, once at a time.

    Qt does so whenever the widget is resized, and so resizes it: where the bar takes the width that keeps two rows of
    controls one, it comes and goes for ever, which ends in a segmentation fault. What is left to be done when the
    widget has laid itself out comes by its request for that.
    """

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave out what Qt would do inside of itself."""
        if event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._fitting:
            return False
        self._fitting = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._fitting = False
