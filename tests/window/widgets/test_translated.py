from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.window.widgets.translated import Translated


class _Word(Translated, QLabel):
    taken = 0

    def retranslate(self) -> None:
        self.taken += 1


def test_a_widget_takes_the_words_of_another_language_and_only_then(qtbot: QtBot) -> None:
    word = _Word("Kata")
    qtbot.addWidget(word)
    assert word.text() == "Kata"
    QApplication.sendEvent(word, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(word, QEvent(QEvent.Type.FontChange))
    assert word.taken == 1
