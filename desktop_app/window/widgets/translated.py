"""A widget that takes the words of another interface language as soon as it is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object


class Translated(_Widget):
    """Stands before the widget class among the bases of a class."""

    def retranslate(self) -> None:
        """Take the words of the present language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Look for another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
