from datetime import date

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.window.panels import timescale
from desktop_app.window.panels.sheet import width_of
from desktop_app.window.panels.timeline_drawing import Picture, _tick_name, draw
from desktop_app.window.theme import Theme


class Watched(QPainter):
    """A painter that writes down the words it draws, and where they begin."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: list[tuple[str, float]] = []

    def drawText(self, place: QPointF, words: str) -> None:  # type: ignore[override]  # noqa: N802  # the one form that is used
        self.words.append((words, place.x()))


@pytest.mark.parametrize("width", range(300, 900, 60))
@pytest.mark.parametrize("published", ["2025-07-22", "2025-07-26", "2025-08-01"])
def test_the_name_of_a_day_stands_below_that_day_also_where_the_article_appeared(
    qtbot: QtBot, width: int, published: str
) -> None:
    del qtbot
    first = date(2025, 7, 20).toordinal()
    scale = timescale.build([(first + day, first + day) for day in range(0, 14, 2)], width - 32)
    picture = Picture(Theme("light"), scale=scale, published=date.fromisoformat(published).toordinal())
    image = QImage(width, 300, QImage.Format.Format_RGB32)
    painter = Watched(image)
    draw(painter, picture, QSizeF(width, 300))
    painter.end()
    room = 0.7 * (width_of("MMM 0000", picture.small) + 12)
    ticks = {_tick_name(tick): tick for tick in timescale.ticks(scale, 0, width, room)}
    named = [(words, left) for words, left in painter.words if words in ticks]
    assert named
    for words, left in named:
        assert left + width_of(words, picture.small) / 2 == pytest.approx(picture.x(ticks[words].middle), abs=1)
