from PySide6.QtWidgets import QDialog, QLabel

from desktop_app.window.main_window import MainWindow


def test_the_list_of_keys_names_those_of_the_article_too(window: MainWindow) -> None:
    window.commands["keys"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"F7", "F3", "Ctrl+F", "Text cursor in the article"} <= shown
