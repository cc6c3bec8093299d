from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.widgets import clearing


def test_the_button_that_empties_a_field_says_so(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for field in (QLineEdit(window), QKeySequenceEdit(window)):
        field.setClearButtonEnabled(True)
        field.setAccessibleName("Find in article")
        before = field.sizeHint()
        clearing.name_button(field)
        (button,) = field.findChildren(QToolButton)
        assert button.accessibleName() == "Empty “Find in article”"
        assert field.sizeHint() == before
