from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.article import Score
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import heat
from desktop_app.window.reading.heat import HeatStrip
from desktop_app.window.reading.page import Page, compose
from tests.window.reading.sample import plain, seed


def _strip(theme: Theme, qtbot: QtBot) -> HeatStrip:
    strip = HeatStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(heat.WIDTH, 600)
    strip.show_digest(seed(), compose(seed()))
    strip.show()
    return strip


def test_a_block_is_as_wide_as_the_score_and_in_the_accent_when_chosen(theme: Theme, qtbot: QtBot) -> None:
    strip = _strip(theme, qtbot)
    strip.set_summary([0])
    picture = strip.grab().toImage()
    highest, lowest = strip.blocks[0], strip.blocks[7]
    assert (highest.width(), lowest.width()) == (11, 2)
    assert picture.pixelColor(highest.center()) == theme.tokens.accent
    assert picture.pixelColor(lowest.center()) == theme.tokens.edge


def test_blocks_stand_in_reading_order_within_the_strip(theme: Theme, qtbot: QtBot) -> None:
    strip = _strip(theme, qtbot)
    assert len(strip.blocks) == 16
    assert all(above.bottom() < below.top() for above, below in zip(strip.blocks, strip.blocks[1:], strict=False))
    assert strip.rect().contains(strip.blocks[-1])


def test_a_click_tells_the_sentence(theme: Theme, qtbot: QtBot) -> None:
    strip = _strip(theme, qtbot)
    for at, block in enumerate(strip.blocks):
        with qtbot.waitSignal(strip.chosen) as told:
            QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, block.center())
        assert told.args == [at]


def test_equal_missing_and_no_scores_are_borne(theme: Theme, qtbot: QtBot) -> None:
    strip = _strip(theme, qtbot)
    digest = plain("Satu. Dua.", (0, 5), (6, 10))
    strip.show_digest(digest, compose(digest))
    assert [block.width() for block in strip.blocks] == [2, 2]
    digest = plain("Satu.", (0, 5))
    strip.show_digest(
        digest.__class__(digest.article, sentences=digest.sentences, scores=(Score(0.4),)), compose(digest)
    )
    assert len(strip.blocks) == 1
    strip.show_digest(None, Page())
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert strip.blocks == []
