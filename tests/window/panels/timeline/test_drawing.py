from datetime import date

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.article import Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import timescale
from desktop_app.window.panels.timeline.drawing import Picture, _tick_name, draw
from desktop_app.window.panels.timeline.timeline_rows import EventRow
from desktop_app.window.rows.sheet import width_of


class Watched(QPainter):
    """A painter that writes down the words it draws, and where they begin."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: list[tuple[str, float]] = []

    def drawText(self, place: QPointF, words: str) -> None:  # type: ignore[override]  # noqa: N802  # the one form that is used
        self.words.append((words, place.x()))


def drawn(picture: Picture, width: int, tall: int = 300) -> list[tuple[str, float]]:
    image = QImage(width, tall, QImage.Format.Format_RGB32)
    painter = Watched(image)
    draw(painter, picture, QSizeF(width, tall))
    painter.end()
    return painter.words


@pytest.mark.parametrize("width", range(300, 900, 60))
@pytest.mark.parametrize("published", ["2025-07-22", "2025-07-26", "2025-08-01"])
def test_the_name_of_a_day_stands_below_that_day_also_where_the_article_appeared(
    qtbot: QtBot, width: int, published: str
) -> None:
    del qtbot
    first = date(2025, 7, 20).toordinal()
    scale = timescale.build([(first + day, first + day) for day in range(0, 14, 2)], width - 32)
    picture = Picture(Theme("light"), scale=scale, published=date.fromisoformat(published).toordinal())
    words_drawn = drawn(picture, width)
    room = 0.7 * (width_of("MMM 0000", picture.small) + 12)
    ticks = {_tick_name(tick, dated=tick.first): tick for tick in timescale.ticks(scale, 0, width, room)}
    named = [(words, left) for words, left in words_drawn if words in ticks]
    assert named
    for words, left in named:
        there = picture.x(scale.x(ticks[words].start.toordinal() + 0.5))
        assert left + width_of(words, picture.small) / 2 == pytest.approx(there, abs=1)


@pytest.mark.parametrize(("days", "years"), [((0, 2, 900, 903), {"2024", "2026"}), ((0, 2, 20, 23), set())])
def test_days_tell_their_year_only_where_the_axis_runs_over_several(
    qtbot: QtBot, days: tuple[int, ...], years: set[str]
) -> None:
    del qtbot
    first = date(2024, 5, 11).toordinal()
    scale = timescale.build([(first + day, first + day) for day in days], 700)
    words = " ".join(words for words, _ in drawn(Picture(Theme("light"), scale=scale), 732))
    assert {year for year in ("2024", "2026") if year in words} == years


@pytest.mark.parametrize(("tall", "lines"), [(300, 4), (230, 3), (200, 2), (180, 2)])
def test_a_low_drawing_with_large_letters_has_shorter_labels_not_none(qtbot: QtBot, tall: int, lines: int) -> None:
    del qtbot
    theme = Theme("light", interface_scale=1.75)
    day = date(2025, 7, 20).toordinal()
    vague, label = False, "Warga Desa Wening berunjuk rasa di depan kantor bupati menolak tambang emas"
    row = EventRow(0, "20 Jul 2025", label, "event", vague, day, day, Span(0, 1), Span(0, 1), "", "", frozenset())
    scale = timescale.build([(day, day)], 500)
    picture = Picture(theme, scale=scale, marks=timescale.marks(scale, [(day, day)]), dated=[row])
    words = [words for words, _ in drawn(picture, 532, tall)]
    assert "20 Jul 2025" in words
    assert sum(any(word in label for word in line.rstrip("…").split()) for line in words) == lines - 1
