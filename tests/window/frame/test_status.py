from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.status import StatusBar
from desktop_app.window.looks.theme import Theme


def words(bar: StatusBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_how_far_a_long_article_is_read_is_told_once_it_is_known(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    del window  # which speaks English
    bar = StatusBar(theme, ())
    qtbot.addWidget(bar)
    bar.show_progress(2)
    assert "Reading, 2 articles to go" in words(bar)
    bar.show_progress(1, 34)
    assert "Reading, 1 article to go · 34% read" in words(bar)
