"""The quiet line that offers a name which the reader has corrected in another article."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop_app.window.language.filling import filled
from desktop_app.window.widgets.labels import text_label
from desktop_app.window.widgets.translated import Translated

translate = QCoreApplication.translate


class OfferStrip(Translated, QFrame):
    """Offers one name at a time: `applied()` or `declined()` tells what the reader thinks of it."""

    applied = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._offer: tuple[str, str] | None = None
        self._label = text_label(wrap=True)
        self._apply, self._decline = QPushButton(), QPushButton()
        for button, slot in ((self._apply, self.applied), (self._decline, self.declined)):
            button.setProperty("look", "small")
            button.clicked.connect(slot)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._label, 1)
        row.setSpacing(8)
        row.addWidget(self._apply)
        row.addWidget(self._decline)
        self.retranslate()
        self.hide()

    def offer(self, pair: tuple[str, str] | None) -> None:
        """Offer to call the first name of the pair by the second; None has nothing to offer."""
        self._offer = pair
        self.setVisible(pair is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Take up another language."""
        found, name = self._offer or ("", "")
        words = translate("Corrections", "You have corrected “%1” to “%2” before. Here too?")
        self._label.setText(filled(words, found, name))
        self.setAccessibleName(self._label.text())
        self._apply.setText(translate("Corrections", "Apply"))
        self._decline.setText(translate("Corrections", "No, thanks"))
