"""The button that empties a field: Qt draws it, but gives it no name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

_ACTION = "_q_qlineeditclearaction"  # so Qt names it
translate = QCoreApplication.translate


def name_button(field: QWidget) -> None:
    """Say in the present language what the button in a field does, which must have its own name."""
    for action in field.findChildren(QAction, _ACTION):
        action.setText(translate("Fields", "Empty “%1”").replace("%1", field.accessibleName()))
