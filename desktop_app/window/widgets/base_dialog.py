"""The base of most dialogs: one column with room around it, a size that grows with the type, the language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.translated import Translated

_MARGINS = (24, 24, 24, 16)


class BaseDialog(Translated, QDialog):
    """Fill `column`; set all words in `retranslate`, which is called again in another language.

    `size` is in px at 100 %. Unless it is `kept`, with what was typed and chosen, it goes when it is closed.
    """

    def __init__(
        self, parent: QWidget, theme: Theme, size: tuple[int, int] | None = None, *, kept: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, not kept)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*_MARGINS)
        self.column.setSpacing(12)
        if size:
            self.resize(*(round(side * theme.interface_scale) for side in size))

    def retranslate(self) -> None:
        """Set all words anew; one that is too short-lived for that need not."""

    def come_forward(self) -> None:
        """Show it in front of the window."""
        self.show()
        self.raise_()
        self.activateWindow()
