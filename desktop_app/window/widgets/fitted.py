"""A widget that arranges its parts by the room they have."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent

from desktop_app.window.looks.mixin import Mixin


class Fitted(Mixin):
    """Stands before the widget class among the bases of a class."""

    def fit(self) -> None:
        """Arrange the parts anew."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again at another size."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Look again when some part has got other words or another font."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
