import math

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.article import Span
from desktop_app.window.looks.theme import tokens
from desktop_app.window.reading.pane import ReadingPane


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _darkest(pane: ReadingPane, span: Span) -> QColor:
    """Return the colour of the ink on the first line of a stretch."""
    shown = pane.view.page.offsets.shown(span)
    cursor = pane.view.textCursor()
    cursor.setPosition(shown.start)
    box = pane.view.cursorRect(cursor)
    picture = pane.view.viewport().grab().toImage()
    line = [
        picture.pixelColor(x, y)
        for x in range(box.left() + 8, box.left() + 120)
        for y in range(box.top(), box.bottom())
    ]
    return min(line, key=lambda colour: colour.lightness())


def test_everything_outside_the_summary_steps_back_but_stays_readable(pane: ReadingPane) -> None:
    inside, outside = Span(80, 216), Span(217, 316)
    before = _darkest(pane, outside)
    pane.set_rest("dimmed")
    assert _darkest(pane, inside).lightness() < before.lightness() + 16
    dimmed = _darkest(pane, outside)
    assert dimmed.lightness() > before.lightness() + 40
    assert _contrast(dimmed, tokens("light").paper) >= 4.5
    pane.set_rest("shown")
    assert _darkest(pane, outside) == before


def test_only_the_summary_is_shown_when_the_rest_is_hidden(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.set_rest("hidden")
    text = pane.view.toPlainText()
    assert text.startswith("… Perdana Menteri Irak")
    assert "Rencana ini" not in text
    assert text.count("\n") == 2
    for at in (0, 5, 6, 14):
        sentence = pane._digest.sentences[at].span
        shown = pane.view.page.offsets.shown(sentence)
        words = sentence.of(pane._digest.article.text)
        assert pane.view.page.text[shown.start : shown.end] == words.strip()
    pane.set_summary((1,))
    qtbot.waitUntil(lambda: "menggelar" not in pane.view.toPlainText())


def test_words_asked_for_come_out_of_hiding(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.set_rest("hidden")
    with qtbot.waitSignal(pane.rest_changed) as changed:
        pane.reveal(Span(549, 701))
    assert changed.args == ["dimmed"]
    assert "Bantuan berkelanjutan" in pane.view.toPlainText()


def test_nothing_is_hidden_without_a_summary(pane: ReadingPane) -> None:
    pane.set_summary(())
    pane.set_rest("hidden")
    assert "Rencana ini" in pane.view.toPlainText()
