"""The bars of tabs: what they do when their words have no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar
from pytestqt.qtbot import QtBot

from desktop_app.window.frame import tabs
from desktop_app.window.frame.panel_dock import PanelDock
from desktop_app.window.looks.theme import Theme

NAMES = ("Ringkasan", "Tokoh", "Kutipan", "Waktu", "Catatan")


def test_a_bar_scrolls_where_names_would_be_cut_to_a_letter_or_two(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    theme, bar = Theme("light"), QTabBar(window)
    docks = [PanelDock(window, theme, name) for name in NAMES]
    for dock in docks:
        dock.name(dock.key, 12, brief=True)
        bar.addTab(dock.key)
    whole = sum(bar.fontMetrics().horizontalAdvance(name) for name in NAMES)
    bar.resize(whole // 2, 40)
    tabs.fit(bar, docks)
    assert bar.usesScrollButtons()
    assert bar.elideMode() is Qt.TextElideMode.ElideNone
    bar.resize(whole * 2, 40)
    assert tabs.crowded(bar, docks) == frozenset()
    tabs.fit(bar, docks)
    assert not bar.usesScrollButtons()
    assert bar.elideMode() is Qt.TextElideMode.ElideRight
