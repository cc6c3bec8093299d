from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import scrolling
from desktop_app.window.reading.pane import ReadingPane
from tests.window.reading.sample import seed


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = qapp.palette(), qapp.font(), qapp.styleSheet(), QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    yield Theme("light")
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])
    QLocale.setDefault(before[3])


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> ReadingPane:
    """Give a pane of the mockup's size that shows the seed, without animation."""
    monkeypatch.setattr(scrolling, "moves", lambda _: False)
    pane = ReadingPane(theme)
    qtbot.addWidget(pane)
    pane.resize(784, 821)
    pane.show()
    pane.show_digest(seed())
    return pane
