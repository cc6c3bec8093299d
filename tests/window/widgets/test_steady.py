from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.widgets.steady import SteadyScrollArea


class Contrary(QWidget):
    """Asks for more height the wider it is, as rows of controls do until they have been laid out for another width."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt names it
        return QSize(50, 190 if self.width() >= 400 else 163)


def test_a_bar_that_comes_and_goes_ends(qtbot: QtBot) -> None:
    area, page = SteadyScrollArea(), Contrary()
    qtbot.addWidget(area)
    area.setWidget(page)
    area.resize(400, 150)
    area.show()
    qtbot.waitExposed(area)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    area.resize(400, 170)
    qtbot.waitUntil(lambda: page.height() >= 163)


def test_what_fits_needs_no_bar_and_what_does_not_has_one(qtbot: QtBot) -> None:
    area, page = SteadyScrollArea(), QWidget()
    qtbot.addWidget(area)
    page.setMinimumHeight(300)
    area.setWidget(page)
    area.resize(200, 400)
    area.show()
    qtbot.waitUntil(lambda: page.height() == 400)
    area.resize(200, 100)
    qtbot.waitUntil(lambda: page.height() == 300 and area.verticalScrollBar().isVisible())
