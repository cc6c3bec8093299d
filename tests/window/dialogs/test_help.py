from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from desktop_app.window.frame.main_window import MainWindow


def test_the_list_of_keys_names_those_of_the_article_too(window: MainWindow) -> None:
    window.commands["keys"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"F7", "F3", "Ctrl+F", "Text cursor in the article"} <= shown


def test_the_licences_of_all_parts_are_shown(window: MainWindow) -> None:
    window.commands["about"].trigger()
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Licences")
    button.click()
    texts = [one.toPlainText() for one in window.findChildren(QPlainTextEdit) if one.accessibleName() == "Licences"]
    assert [text.count("GNU LESSER GENERAL PUBLIC LICENSE") > 0 for text in texts] == [True]


def test_each_window_of_help_opens_once(window: MainWindow) -> None:
    for _ in range(3):
        window.commands["keys"].trigger()
        window.commands["about"].trigger()
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Licences")
    for _ in range(3):
        button.click()
    assert sorted(one.windowTitle() for one in window.findChildren(QDialog)) == ["About Ringkas", "Keys", "Licences"]
