"""The button that empties a field: Qt draws it, but gives it no name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton, QWidget

_ACTION = "_q_qlineeditclearaction"  # so Qt names it; a change of the action itself would show an idle button
translate = QCoreApplication.translate


def name_button(field: QWidget) -> None:
    """Say in the present language what the button in a field does, which must have its own name."""
    for button in field.findChildren(QToolButton):
        action = button.defaultAction()
        if action and action.objectName() == _ACTION:
            button.setAccessibleName(translate("Fields", "Empty “%1”").replace("%1", field.accessibleName()))
