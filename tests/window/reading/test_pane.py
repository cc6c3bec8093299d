from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest, Quote, Region, Sentence, Span, Time
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import geometry, overlay
from desktop_app.window.reading.geometry import Line, Stretch
from desktop_app.window.reading.marks import Kind, Mark, Pieces
from desktop_app.window.reading.pane import ReadingPane
from tests.window.reading.sample import plain, seed


def _lines(pane: ReadingPane) -> list[Line]:
    view = pane.view
    return geometry.visible_lines(view.document(), view.verticalScrollBar().value(), 0, view.viewport().height())


def _stretches(pane: ReadingPane, span: Span, kind: Kind = "quotes") -> list[Stretch]:
    pieces = Pieces([Mark(kind, span)], pane.view.page)
    return [found for line in _lines(pane) for found in geometry.stretches(line, pieces.of(line.paragraph))]


def _picture(pane: ReadingPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def _colour(pane: ReadingPane, x: int, y: int) -> QColor:
    return _picture(pane).pixelColor(x, y)


def _place(pane: ReadingPane, span: Span) -> QPoint:
    first = _stretches(pane, span)[0]
    return QPoint((first.left + first.right) // 2, first.line.baseline - 4)


def _click(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def _select(pane: ReadingPane, start: int, end: int) -> None:
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)


def _copied(pane: ReadingPane) -> str:
    return pane.view.createMimeDataFromSelection().text()


def _chrome() -> Digest:
    menu = "\n".join(["Beranda", "Olahraga dan hiburan"] * 8)
    text = f"{menu}\nIsi berita hari ini."
    start = len(menu) + 1
    return Digest(Article(text), (Region(Span(0, len(menu)), "chrome"),), (Sentence(Span(start, len(text))),))


# the head


def test_the_head_says_what_is_known(pane: ReadingPane) -> None:
    assert pane.header.title.text().startswith("Perdana Menteri Irak, Mustafa Al-Kadhimi")
    assert pane.header.title.text().endswith("…")
    assert "Metro TV" in pane.header.details.text()
    assert "Senin, 26 Juli 2021" in pane.header.details.text()
    assert "288" in pane.header.details.text()


def test_a_title_leaves_the_article_its_room(qtbot: QtBot, pane: ReadingPane) -> None:
    title = "Tarian tua dari pesisir kembali dipelajari di sekolah-sekolah setelah dua puluh tahun dilupakan orang " * 4
    pane.resize(640, 700)
    pane.show_digest(Digest(Article("Isi.", title=title.strip())))
    head = pane.header.title
    qtbot.waitUntil(lambda: head.text().endswith("…"))
    assert head.toolTip() == tip(title.strip())
    assert head.accessibleName() == title.strip()
    pane.header._theme.scale_article(2.5)
    qtbot.waitUntil(lambda: head.height() < 22 * 2.5 * 3)
    assert head.font().pixelSize() < 22 * 1.7


def test_a_title_with_mark_up_stays_plain(pane: ReadingPane) -> None:
    pane.show_digest(Digest(Article("Isi.", title="<b>Harga</b> & <img src=x>")))
    assert pane.header.title.text() == "<b>Harga</b> & <img src=x>"
    assert pane.header.title.textFormat() is Qt.TextFormat.PlainText


def test_nothing_shown_is_empty(pane: ReadingPane) -> None:
    pane.show_digest(None)
    assert pane.view.toPlainText() == ""
    assert pane.header.isHidden()
    pane.reveal(Span(3, 5))
    pane.set_summary([1])
    pane.open_find()
    pane.back()


# marks, on the pixels


def test_the_summary_has_a_bar_and_a_tint(pane: ReadingPane, theme: Theme) -> None:
    line = next(line for line in _lines(pane) if line.paragraph == 1)
    assert _colour(pane, 53, line.baseline - 5) == theme.tokens.accent
    assert _colour(pane, line.right + 1, line.baseline - 18) == theme.tokens.tint
    pane.set_summary([])
    assert _colour(pane, 53, line.baseline - 5) == theme.tokens.paper
    assert _colour(pane, line.right + 1, line.baseline - 18) == theme.tokens.paper


def test_a_quote_is_underlined_in_all_its_lines(pane: ReadingPane, theme: Theme) -> None:
    found = _stretches(pane, seed().quotes[0].span)
    assert len(found) == 3
    for stretch in found:
        assert _colour(pane, stretch.left, stretch.line.baseline + 4) == theme.tokens.mark
        assert _colour(pane, stretch.right - 1, stretch.line.baseline + 4) == theme.tokens.mark
        assert _colour(pane, stretch.right + 6, stretch.line.baseline + 4) == theme.tokens.paper


def test_a_date_over_two_lines_is_open_between_them(pane: ReadingPane, theme: Theme) -> None:
    first, second = _stretches(pane, seed().times[0].span, "times")
    middle, ground = first.line.baseline - 7, (theme.tokens.tint, theme.tokens.paper)
    assert _colour(pane, first.left - 2, middle) == theme.tokens.mark
    assert _colour(pane, first.right, middle) in ground
    middle = second.line.baseline - 7
    assert _colour(pane, second.left - 2, middle) in ground
    assert _colour(pane, second.right, middle) == theme.tokens.mark


def test_a_speaker_has_dots(pane: ReadingPane, theme: Theme) -> None:
    (found,) = _stretches(pane, seed().speakers[0].mentions[0], "speakers")
    row = [_colour(pane, found.left + x, found.line.baseline + 4) for x in range(8)]
    dot, gap = theme.tokens.ink2, theme.tokens.paper
    assert row == [dot, dot, gap, gap, dot, dot, gap, gap]


def test_a_quoted_speaker_is_semibold_and_only_he(pane: ReadingPane) -> None:
    digest = seed()
    for speaker in digest.speakers:
        cursor = QTextCursor(pane.view.document())
        cursor.setPosition(pane.view.page.offsets.shown(speaker.mentions[0]).end)
        assert (cursor.charFormat().fontWeight() == 600) is bool(speaker.quotes)


@pytest.mark.parametrize("layer", ["summary", "quotes", "speakers", "times"])
def test_each_layer_goes_away_alone(pane: ReadingPane, layer: str) -> None:
    everything = frozenset({"summary", "quotes", "speakers", "times"})
    before = _picture(pane)
    pane.set_layers(everything - {layer})
    without = _picture(pane)
    assert without != before
    pane.set_layers(everything)
    assert _picture(pane) == before


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [0.7, 1.0, 2.0])
def test_marks_keep_to_their_words_in_every_theme_and_size(
    pane: ReadingPane, theme: Theme, name: str, scale: float
) -> None:
    theme.choose(name)  # type: ignore[arg-type]
    theme.scale_article(scale)
    pane.reveal(seed().quotes[1].span)
    found = _stretches(pane, seed().quotes[1].span)
    height = round(4 * pane.view.document().defaultFont().pixelSize() / 18)
    for stretch in found:
        assert _colour(pane, stretch.left + 1, stretch.line.baseline + height) == theme.tokens.accent
    words = " ".join(_shown(pane, stretch) for stretch in found)
    assert words.split() == seed().quotes[1].span.of(seed().article.text).split()


def _shown(pane: ReadingPane, stretch: Stretch) -> str:
    text = pane.view.document().findBlockByNumber(stretch.line.paragraph).text()
    units = text.encode("utf-16-le")
    start = max(stretch.piece.start, stretch.line.start)
    return units[2 * start : 2 * min(stretch.piece.end, stretch.line.end)].decode("utf-16-le")


def test_an_emoji_before_a_quote_does_not_shift_its_line(pane: ReadingPane) -> None:
    text = "😀👍🏽 Ya. “Kami siap,” kata Rina."
    span = Span(text.index("“"), text.index("”") + 1)
    pane.show_digest(replace(plain(text, (0, len(text))), quotes=(Quote(span, "direct"),)))
    (found,) = _stretches(pane, span)
    assert _shown(pane, found) == "“Kami siap,”"


# going there and back


def test_reveal_shows_the_words_and_back_returns(pane: ReadingPane, qtbot: QtBot, theme: Theme) -> None:
    last = seed().quotes[2].span
    with qtbot.waitSignal(pane.history_changed, check_params_cb=lambda back, ahead: back and not ahead):
        pane.reveal(last)
    assert pane.view.verticalScrollBar().value() > 0
    found = _stretches(pane, last)
    assert "".join(_shown(pane, stretch) for stretch in found) == last.of(seed().article.text)
    assert _colour(pane, found[0].left, found[0].line.baseline + 5) == theme.tokens.accent
    with qtbot.waitSignal(pane.history_changed, check_params_cb=lambda back, ahead: ahead and not back):
        pane.back()
    assert pane.view.verticalScrollBar().value() == 0
    pane.forward()
    assert _stretches(pane, last)


def test_alt_and_arrows_walk_through_the_jumps(pane: ReadingPane) -> None:
    pane.reveal(seed().quotes[2].span)
    there = pane.view.verticalScrollBar().value()
    QTest.keyClick(pane.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pane.view.verticalScrollBar().value() == 0
    QTest.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert pane.view.verticalScrollBar().value() == there


def test_what_is_in_sight_is_not_moved(pane: ReadingPane) -> None:
    pane.reveal(seed().quotes[0].span)
    assert pane.view.verticalScrollBar().value() == 0


def test_revealing_what_is_collapsed_opens_it(pane: ReadingPane) -> None:
    digest = _chrome()
    pane.show_digest(digest)
    hidden = Span(100, 107)
    assert not _stretches(pane, hidden)
    pane.reveal(hidden)
    assert "".join(_shown(pane, stretch) for stretch in _stretches(pane, hidden)) == hidden.of(digest.article.text)


def test_a_click_opens_what_is_collapsed(pane: ReadingPane) -> None:
    pane.show_digest(_chrome())
    assert pane.view.page.paragraphs[0].collapsed
    _click(pane.view.viewport(), _place(pane, Span(0, 7)))
    assert not any(paragraph.collapsed for paragraph in pane.view.page.paragraphs)


def test_a_click_on_what_was_set_apart_asks_to_take_it_back(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_digest(_chrome())
    _click(pane.view.viewport(), _place(pane, Span(0, 20)))  # first it is only opened
    with qtbot.waitSignal(pane.correction_asked) as asked:
        _click(pane.view.viewport(), _place(pane, Span(8, 28)))
    assert asked.args == [Span(8, 28), False]


@pytest.mark.parametrize(
    ("words", "place", "expected"),
    [
        ("Leave the selected words out of the article", Span(232, 252), (Span(232, 235), True)),
        ("Take this back into the article", Span(0, 20), (Span(0, 231), False)),
    ],
)
def test_the_menu_corrects_what_is_part_of_the_article(
    pane: ReadingPane, qtbot: QtBot, words: str, place: Span, expected: tuple[Span, bool]
) -> None:
    digest = _chrome()
    pane.show_digest(digest)
    start = pane.view.page.offsets.shown(Span(232, 235))
    _select(pane, start.start, start.end)
    pane.view.customContextMenuRequested.emit(_place(pane, place))
    menu = pane.findChild(QMenu)
    assert menu
    action = next(action for action in menu.actions() if action.text() == words)
    assert action.isEnabled()
    with qtbot.waitSignal(pane.correction_asked) as asked:
        action.trigger()
    assert tuple(asked.args or ()) == expected
    menu.close()


def test_a_click_on_a_mark_tells_its_words(pane: ReadingPane, qtbot: QtBot) -> None:
    span = seed().speakers[0].mentions[0]
    with qtbot.waitSignal(pane.mark_chosen) as told:
        _click(pane.view.viewport(), _place(pane, span))
    assert told.args == [span]


def test_a_click_on_a_hidden_mark_tells_nothing(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_layers(frozenset({"summary"}))
    with qtbot.assertNotEmitted(pane.mark_chosen):
        _click(
            pane.view.viewport(),
            _place(pane, seed().speakers[0].mentions[0]),
        )


def test_n_and_p_step_through_the_quotes(pane: ReadingPane) -> None:
    told: list[Span] = []
    pane.mark_chosen.connect(told.append)
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        QTest.keyClick(pane.view, key)
    spans = [quote.span for quote in seed().quotes]
    assert told == [*spans, spans[1]]


def test_a_click_in_the_strip_goes_to_its_sentence(pane: ReadingPane) -> None:
    _click(pane.heat, QPoint(6, pane.heat.height() - 12))
    assert _stretches(pane, seed().sentences[-1].span)
    assert pane.view.verticalScrollBar().value() > 0


def test_the_same_article_keeps_its_place_and_another_begins_at_its_head(pane: ReadingPane) -> None:
    pane.reveal(seed().quotes[2].span)
    there = pane.view.verticalScrollBar().value()
    pane.show_digest(replace(seed(), summary=(1,)))
    assert pane.view.verticalScrollBar().value() == there
    pane.show_digest(plain("Lain. " * 3000))
    assert pane.view.verticalScrollBar().value() == 0


# copying


def test_copied_words_are_the_articles_own(pane: ReadingPane) -> None:
    text = seed().article.text
    glued = Span(text.index("ISIS.Rencana"), text.index("ISIS.Rencana") + 12)
    _select(pane, *pane.view.page.offsets.shown(glued))
    assert pane.view.textCursor().selectedText() == "ISIS.\u2029Rencana"
    assert _copied(pane) == "ISIS.Rencana"
    assert pane.selected() == glued


def test_everything_selected_is_copied_whole_but_for_white_space_around_it(pane: ReadingPane) -> None:
    pane.show_digest(_chrome())
    pane.view.selectAll()
    assert _copied(pane) == _chrome().article.text


def test_copying_a_lone_surrogate_does_no_harm(pane: ReadingPane) -> None:
    pane.show_digest(plain("a\ud800b\x00c"))
    pane.view.selectAll()
    assert _copied(pane) == "a\ufffdb\x00c"


def test_the_key_of_copying_takes_the_source_along(qtbot: QtBot, pane: ReadingPane) -> None:
    text = seed().article.text
    words = Span(text.index("Rencana ini"), text.index("Rencana ini") + 11)
    _select(pane, *pane.view.page.offsets.shown(words))
    with qtbot.waitSignal(pane.copy_asked) as asked:
        QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [words]


# sizes


def test_the_measure_grows_with_the_font_not_with_the_window(pane: ReadingPane, theme: Theme) -> None:
    width = pane.view.lineWrapColumnOrWidth()
    assert width == 72 + 600
    pane.resize(1200, 821)
    QApplication.sendPostedEvents()
    assert pane.view.lineWrapColumnOrWidth() == width
    theme.scale_article(1.5)
    assert pane.view.lineWrapColumnOrWidth() == pytest.approx(72 + 900, abs=12)


def test_a_narrow_pane_takes_smaller_margins_and_text(pane: ReadingPane) -> None:
    pane.resize(500, 700)
    assert pane.view.measures.left == 40
    assert pane.view.document().defaultFont().pixelSize() == 17
    assert all(line.right <= pane.view.viewport().width() for line in _lines(pane))


@pytest.mark.parametrize("change", ["font", "theme", "width"])
def test_the_place_in_the_text_is_kept(pane: ReadingPane, theme: Theme, change: str) -> None:
    pane.reveal(seed().quotes[1].span)
    pane.view.verticalScrollBar().setValue(300)
    before = pane.view.scroller.place().start
    if change == "font":
        theme.scale_article(1.4)
    elif change == "theme":
        theme.choose("dark")
    else:
        pane.resize(520, 821)
    assert pane.view.scroller.place().start == pytest.approx(before, abs=70)


def test_a_menu_that_hides_nothing_offers_nothing(pane: ReadingPane) -> None:
    words = "Depan\n\nKota\n\nBola\n\nSeni"
    text = f"{words}\n\nWarga Wening mengungsi."
    pane.show_digest(Digest(Article(text), (Region(Span(0, len(words)), "chrome"),)))
    assert pane.view.page.paragraphs[0].collapsed
    assert pane.view._labels == {}


@pytest.mark.parametrize("width", [330, 360, 420])
def test_a_link_without_room_stands_behind_a_whole_letter_and_within_the_column(pane: ReadingPane, width: int) -> None:
    pane.show_digest(_chrome())
    pane.resize(width, 600)
    [label] = pane.view._labels.values()
    lines = geometry.visible_lines(pane.view.document(), 0, 0, 600)
    line = next(line for line in lines if line.paragraph == 0 and line.last)
    metrics, column = pane.view.fontMetrics(), line.right - 10
    told, x = overlay._shortened(line, label, metrics, column)
    assert told.startswith("…")
    assert line.left <= x
    assert x + metrics.horizontalAdvance(told) <= column + 1
    edges = {geometry.place_of(line, at) for at in range(line.start, line.end + 1)}
    assert x in edges


# find


def test_find_marks_all_hits_and_walks_around(pane: ReadingPane) -> None:
    pane.open_find()
    QTest.keyClicks(pane.find_bar.words, "irak")
    count = seed().article.text.casefold().count("irak")
    assert pane.find_bar.count.text().endswith(str(count))
    for _ in range(count):
        QTest.keyClick(pane.find_bar.words, Qt.Key.Key_Return)
    assert pane.find_bar.count.text().startswith("1 ")
    QTest.keyClick(pane.find_bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.find_bar.count.text().startswith(f"{count} ")
    QTest.keyClick(pane.find_bar.words, Qt.Key.Key_Escape)
    assert pane.find_bar.isHidden()


def test_find_takes_what_is_selected(pane: ReadingPane) -> None:
    _select(pane, *pane.view.page.offsets.shown(seed().speakers[0].mentions[0]))
    pane.open_find()
    assert pane.find_bar.words.text() == "Jen Psaki"


@pytest.mark.parametrize("text", ["", "\n\n", "“" * 20_000, "a" * 30_000, "\u202e" * 500 + "abc", "\ud83d\n\ude00"])
def test_hostile_articles_are_shown(pane: ReadingPane, text: str) -> None:
    pane.show_digest(plain(text))
    assert not pane.view.grab().isNull()


# coming back, keys, focus


def test_another_article_and_back_goes_on_where_the_reader_was(pane: ReadingPane) -> None:
    pane.reveal(seed().quotes[2].span)
    there = pane.view.verticalScrollBar().value()
    pane.show_digest(plain("Lain. " * 3000))
    assert pane.view.verticalScrollBar().value() == 0
    pane.show_digest(seed())
    assert pane.view.verticalScrollBar().value() == there
    pane.back()
    assert pane.view.verticalScrollBar().value() == 0


def test_the_ring_is_seen_after_tab_and_not_after_the_mouse(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow, timeout=2000)
    pane.view.clearFocus()
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(pane.ring.isVisible, timeout=2000)
    pane.view.clearFocus()
    assert pane.ring.isHidden()
    pane.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert pane.ring.isHidden()


def test_words_can_be_selected_without_a_mouse(pane: ReadingPane) -> None:
    QTest.keyClick(pane.view, Qt.Key.Key_F7)
    QTest.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert _copied(pane) == "date 2021-07 Bagaimana tanggapan anda mengenai artikel ini? Happy"


def test_ctrl_and_the_wheel_ask_for_another_size(pane: ReadingPane, qtbot: QtBot) -> None:
    place = QPointF(200, 200)
    for turn in (40, 40, 40):  # a fine wheel: one notch in three parts
        event = QWheelEvent(
            place,
            pane.view.mapToGlobal(place),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  # not inverted; the stub takes no keyword
        )
        with qtbot.waitSignal(pane.zoom_asked, raising=False, timeout=0) as asked:
            QApplication.sendEvent(pane.view.viewport(), event)
    assert asked.args == [1]
    assert pane.view.document().defaultFont().pixelSize() == 18


def test_a_rest_over_a_speaker_shows_who_it_is(pane: ReadingPane, qtbot: QtBot) -> None:
    place = _place(pane, seed().speakers[0].mentions[0])
    QTest.mouseMove(pane.view.viewport(), place)
    pane.pointer.eventFilter(pane.view.viewport(), _moved(place))
    qtbot.waitUntil(pane.card.isVisible, timeout=3000)
    assert "Jen Psaki" in pane.card.accessibleName()
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.card.isHidden()


def test_a_summary_is_told_at_its_bar(pane: ReadingPane) -> None:
    line = next(line for line in _lines(pane) if line.paragraph == 1)
    found = pane.pointer.mark_at(QPoint(54, line.baseline - 5))
    assert found
    assert (found.kind, found.index) == ("summary", 0)
    assert pane.pointer.mark_at(QPoint(20, line.baseline - 5)) is None


def _moved(place: QPoint) -> QMouseEvent:
    return QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(place),
        QPointF(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )


# right to left

_ARABIC = (
    "قال محمد: “نحن مستعدون للعمل من أجل الشعب كله وسنواصل التفاوض مع الشركاء في Jakarta خلال العام المقبل.” ثم غادر."
)


def test_marks_keep_to_their_words_from_right_to_left(pane: ReadingPane, theme: Theme) -> None:
    quote = Span(_ARABIC.index("“"), _ARABIC.index("”") + 1)
    digest = replace(plain(_ARABIC, (0, len(_ARABIC))), quotes=(Quote(quote, "direct"),), summary=(0,))
    pane.show_digest(digest)
    first = _lines(pane)[0]
    assert first.mirrored
    assert _colour(pane, first.right + 18, first.baseline - 5) == theme.tokens.accent
    stretches = _stretches(pane, quote)
    opening = max(found.right for found in stretches if found.line.start == 0)
    said = next(found for found in _stretches(pane, Span(0, 4)) if found.line.start == 0)
    assert opening < said.left
    for found in stretches:
        assert _colour(pane, (found.left + found.right) // 2, found.line.baseline + 4) == theme.tokens.mark


def test_the_ground_follows_a_theme_chosen_while_the_window_runs(pane: ReadingPane, theme: Theme) -> None:
    theme.choose("dark")
    ground = pane.view.viewport().grab().toImage().pixelColor(4, pane.view.viewport().height() - 4)
    assert ground == theme.tokens.paper


def test_a_page_comes_to_the_view_in_the_width_of_its_column(
    pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without one Qt lays the paragraphs out as endless lines first, as many as fill the view: half a second of Han."""
    widths: list[float] = []
    taken = pane.view.setDocument

    def record(document: QTextDocument) -> None:
        widths.append(document.textWidth())
        taken(document)

    monkeypatch.setattr(pane.view, "setDocument", record)
    pane.show_digest(plain("kata yang panjang " * 80))
    assert widths == [pane.view.lineWrapColumnOrWidth()]


def test_what_the_regions_of_another_stretch_hold_is_not_set_again(pane: ReadingPane) -> None:
    line = "Foto: Antara. Hujan turun di kota itu sejak pagi hari.\n"
    text = line * 4000
    marked = tuple(Region(Span(at, at + 13), "initials") for at in range(0, len(text), len(line)))
    pane.show_digest(replace(plain(text), regions=marked))
    assert _ink_at(pane, marked[0].span.start) == pane._theme.tokens.ink3
    assert _ink_at(pane, marked[0].span.end + 2) == pane._theme.tokens.ink
    last = marked[-1].span
    pane.reveal(last)
    assert _ink_at(pane, last.start) == pane._theme.tokens.ink3


def _ink_at(pane: ReadingPane, place: int) -> QColor:
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(pane.view.page.offsets.shown(Span(place, place + 1)).end)
    return cursor.charFormat().foreground().color()


def test_a_low_pane_leaves_the_article_its_room(pane: ReadingPane) -> None:
    tall = pane.header.height()
    pane.resize(784, 320)
    QApplication.processEvents()
    assert pane.header.height() <= 0.6 * tall
    assert pane.header.title.height() < 2 * pane.header.title.fontMetrics().height()
    assert pane.header.title.text().endswith("…")
    pane.resize(784, 821)
    QApplication.processEvents()
    assert pane.header.height() == tall


def test_a_click_between_two_paragraphs_means_the_sentence_beside_it(pane: ReadingPane) -> None:
    lines = _lines(pane)
    above, below = next((one, two) for one, two in pairwise(lines) if one.paragraph == 3 and two.paragraph == 4)
    at = QPoint(above.left + 60, (above.baseline + below.baseline - 12) // 2)
    assert pane.pointer.words_under(at) is None
    _click(pane.view.viewport(), at)
    paragraphs = [pane.view.page.paragraphs[line.paragraph].span for line in (above, below)]
    sentence = pane.here.sentence()
    assert sentence
    assert any(paragraph.covers(sentence) for paragraph in paragraphs)


@pytest.mark.parametrize(("article", "interface"), [(1.0, 1.5), (2.0, 1.0), (1.0, 1.0)])
def test_page_junk_is_small_beside_the_article_whatever_the_size_of_both(
    pane: ReadingPane, theme: Theme, article: float, interface: float
) -> None:
    theme.scale_article(article)
    theme.scale_interface(interface)
    sizes = {
        part.kind: pane.view.document().findBlockByNumber(at).begin().fragment().charFormat().font().pixelSize()
        for at, part in enumerate(pane.view.page.paragraphs)
    }
    assert sizes["chrome"] == round(13 * article)
    assert sizes["body"] == round(18 * article)


def test_the_box_of_a_date_leaves_a_quote_mark_beside_it_whole(pane: ReadingPane, theme: Theme) -> None:
    text = "Lurah berkata, “Senin depan warga pulang ke rumah.”"
    span = Span(text.index("Senin"), text.index(" warga"))
    times = (Time(span, "date", "2021-08-02"),)
    pane.show_digest(Digest(Article(text, language="id"), sentences=(Sentence(Span(0, len(text))),), times=times))
    (box,) = _stretches(pane, span, "times")
    assert _colour(pane, box.left - 1, box.line.baseline - 7) == theme.tokens.mark
    assert _colour(pane, box.left - 2, box.line.baseline + 3) != theme.tokens.mark
