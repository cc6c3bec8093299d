"""A widget that takes the words of another interface language as soon as it is chosen."""

from PySide6.QtCore import QEvent

from desktop_app.window.looks.mixin import Mixin


class Translated(Mixin):
    """Stands before the widget class among the bases of a class."""

    def retranslate(self) -> None:
        """Take the words of the present language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Look for another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
