"""Labels as the window writes them: words of an article stand there as they are, whatever signs they hold."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.window.looks.theme import Theme


def text_label(words: str = "", parent: QWidget | None = None, *, wrap: bool = False, centred: bool = False) -> QLabel:
    """Return a label that shows its words letter by letter; one that `wrap`s breaks them into lines.

    Every label of the window is made here: by itself Qt runs words that look like HTML, pictures and all.
    """
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def centred_label() -> QLabel:
    """Return a label whose words stand in the middle and break."""
    label = text_label(wrap=True, centred=True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def coloured(label: QLabel, theme: Theme, token: str) -> None:
    """Write a label in the colour of a token."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), theme.colour(token))
    label.setPalette(palette)
