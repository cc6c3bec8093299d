import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.controls import LengthSlider, Picker, Segment, Switch
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import Caption, Footer, Placeholder
from tests.window.panels.hands import click, press


def test_the_slider_jumps_to_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    slider = LengthSlider(theme)
    qtbot.addWidget(slider)
    slider.resize(216, 24)
    slider.setRange(0, 100)
    slider.show()
    for x, value in ((108, 50), (0, 0), (216, 100)):
        click(slider, QPoint(x, 12))
        assert slider.value() == value
    press(slider, Qt.Key.Key_Left)
    assert slider.value() == 99


def test_a_switch_has_one_choice(qtbot: QtBot, theme: Theme) -> None:
    switch = Switch(theme, ("satu", "dua", "tiga"))
    qtbot.addWidget(switch)
    switch.show()
    segments = switch.findChildren(Segment)
    with qtbot.waitSignal(switch.chosen) as chosen:
        segments[2].click()
    assert chosen.args == [2]
    assert [segment.isChecked() for segment in segments] == [False, False, True]
    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose(0)
    assert switch.current() == 0


def test_checking_a_segment_does_not_change_its_size(qtbot: QtBot, theme: Theme) -> None:
    segment = Segment(theme, "kalimat")
    qtbot.addWidget(segment)
    before = segment.sizeHint()
    segment.setChecked(True)
    assert segment.sizeHint() == before


@pytest.mark.parametrize(("width", "rows"), [(400, 1), (150, 2)])
def test_a_row_breaks_where_it_has_no_room(qtbot: QtBot, width: int, rows: int) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    buttons = [QPushButton("panjang sekali", home) for _ in range(2)]
    reflow = Reflow(buttons, home)
    home.show()
    reflow.resize(QSize(width, 100))
    reflow.show()
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == rows)


@pytest.mark.parametrize("width", [400, 150])
def test_a_row_comes_to_rest(qtbot: QtBot, width: int) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    reflow = Reflow([QPushButton("panjang sekali", home) for _ in range(2)], home)
    reflow.resize(QSize(width, 100))
    home.show()
    qtbot.wait(20)
    requests = LayoutRequests(reflow)
    qtbot.wait(20)
    assert requests.seen == 0  # else it would lay itself out for ever and keep a core busy


class LayoutRequests(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        del watched
        self.seen += event.type() is QEvent.Type.LayoutRequest
        return False


def test_everything_paints_in_every_theme(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    for name in ("light", "dark", "contrast"):
        theme = Theme(name)
        picker = Picker(theme, home)
        picker.addItem("Semua tokoh")
        footer = Footer(theme, home)
        footer.add("Salin", "copy", primary=True)
        caption = Caption(theme, home)
        caption.say("Porsi suara", "62 kata")
        placeholder = Placeholder(theme, home)
        placeholder.say("Belum ada artikel", "Buka atau jatuhkan artikel.")
        assert placeholder.accessibleName() == "Belum ada artikel"
        for widget in (picker, footer, caption, placeholder):
            widget.resize(300, 80)
            assert not widget.grab().isNull()


def test_a_slider_without_a_choice_stands_at_its_end(qtbot: QtBot, theme: Theme) -> None:
    slider = LengthSlider(theme)
    qtbot.addWidget(slider)
    slider.resize(200, 24)
    slider.setRange(2, 2)
    picture = slider.grab().toImage()
    assert picture.pixelColor(20, 12) == theme.tokens.accent
