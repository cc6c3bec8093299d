"""Labels as the window writes them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.window.looks.theme import Theme


def centred_label() -> QLabel:
    """Return a label whose words stand in the middle and break."""
    label = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def coloured(label: QLabel, theme: Theme, token: str) -> None:
    """Write a label in the colour of a token."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), theme.colour(token))
    label.setPalette(palette)
