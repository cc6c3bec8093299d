import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.panels.notes import NotesPanel
from desktop_app.window.panels.quotes.panel import QuotesPanel
from desktop_app.window.panels.speakers.panel import SpeakersPanel
from desktop_app.window.panels.summary.panel import SummaryPanel
from desktop_app.window.panels.timeline.panel import TimelinePanel
from desktop_app.window.rows.row_list import RowList


@pytest.mark.parametrize("kind", [SummaryPanel, SpeakersPanel, QuotesPanel, TimelinePanel, NotesPanel])
def test_no_key_of_a_panel_belongs_to_a_command_of_the_window(
    qtbot: QtBot, window: MainWindow, kind: type[QWidget]
) -> None:
    panel = kind(window.theme)  # type: ignore[arg-type]  # all are made alike
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: "next_quote" in window.commands.names())
    taken = {key for name in window.commands.names() for key in window.commands[name].shortcuts()}
    own = {QKeySequence(key) for rows in panel.findChildren(RowList) for key in rows._keys}
    assert not own & taken
    contexts = {key.context() for key in panel.findChildren(QShortcut)}
    assert contexts <= {Qt.ShortcutContext.WidgetShortcut}
