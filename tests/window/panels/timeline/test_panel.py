from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu, QScrollArea, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest, Event, Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline.article_date import ArticleDate
from desktop_app.window.panels.timeline.chart import TimelineChart
from desktop_app.window.panels.timeline.panel import TimelinePanel
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.panels.timeline.timeline_rows import EventRow
from desktop_app.window.widgets.controls import Segment
from tests.window.panels.hands import click, part, press


@pytest.fixture
def panel(timeline: TimelinePanel) -> TimelinePanel:
    return timeline


def _labels(panel: TimelinePanel) -> list[str]:
    model = part(panel, EventTable).model()
    return [str(model.index(at, 1).data()) for at in range(model.rowCount())]


def test_the_table_holds_all_events_in_order_of_time(panel: TimelinePanel) -> None:
    assert [label.split()[0] for label in _labels(panel)] == ["ISIS", "Irak", "Bom", "PM", "Jen", "Pemilihan", "2.500"]


def test_the_table_sorts_by_any_column(panel: TimelinePanel) -> None:
    table = part(panel, EventTable)
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert _labels(panel) == sorted(_labels(panel), key=str.casefold)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert _labels(panel)[-1].startswith("ISIS")


def test_enter_in_the_table_names_the_place(qtbot: QtBot, panel: TimelinePanel) -> None:
    table = part(panel, EventTable)
    table.selectRow(2)
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        press(table, Qt.Key.Key_Return)
    assert chosen.args == [Span(422, 488)]


def test_a_click_on_a_bar_names_the_place(qtbot: QtBot, panel: TimelinePanel) -> None:
    chart = part(panel, TimelineChart)
    chart.grab()
    place = next(rect.center().toPoint() for rect, events in chart._targets if events == (0,))
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        click(chart, place)
    assert chosen.args == [Span(820, 866)]


def test_arrow_keys_walk_through_the_events(qtbot: QtBot, panel: TimelinePanel) -> None:
    chart = part(panel, TimelineChart)
    press(chart, Qt.Key.Key_Right)
    press(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        press(chart, Qt.Key.Key_Return)
    assert chosen.args == [Span(900, 956)]
    assert "Irak dan AS" in chart.accessibleDescription()


@pytest.mark.parametrize(("key", "first"), [(Qt.Key.Key_Home, True), (Qt.Key.Key_End, False)])
def test_home_and_end_go_to_the_first_and_the_last_event(panel: TimelinePanel, key: Qt.Key, first: bool) -> None:  # noqa: FBT001  # parametrized
    chart = part(panel, TimelineChart)
    for _ in range(2):  # with nothing chosen, and from there
        press(chart, key)
        assert chart._picture.selected == chart._rows[0 if first else -1].at


def test_a_mark_selects_its_event_in_the_table(qtbot: QtBot, panel: TimelinePanel) -> None:
    with qtbot.assertNotEmitted(panel.span_chosen):
        panel.show_mark(Span(1897, 1909))
    table = part(panel, EventTable)
    assert [index.data() for index in table.selectionModel().selectedRows(1)] == ["Pemilihan parlemen Irak"]
    panel.show_mark(Span(0, 3))
    assert not table.selectionModel().selectedRows(1)


def test_zooming_opens_a_cluster_and_fits_again(panel: TimelinePanel) -> None:
    chart = part(panel, TimelineChart)
    together = max(len(mark.rows) for mark in chart._picture.marks)
    before = len(chart._picture.marks)
    for _ in range(12):
        chart.zoom(1.5, 300)
    assert len(chart._picture.marks) > before or together == 1
    chart.fit()
    assert len(chart._picture.marks) == before


def test_the_table_moves_beside_the_drawing_where_there_is_room(panel: TimelinePanel) -> None:
    chart, table = part(panel, TimelineChart), part(panel, EventTable)
    assert table.mapTo(panel, QPoint()).y() > chart.mapTo(panel, QPoint()).y()
    panel.resize(QSize(1200, 500))
    assert table.mapTo(panel, QPoint()).x() > chart.mapTo(panel, QPoint()).x()


def test_vague_events_alone_need_no_drawing(panel: TimelinePanel, seed: Digest) -> None:
    panel.show_digest(replace(seed, events=(seed.events[5],)))
    assert not part(panel, TimelineChart).isVisible()
    assert _labels(panel) == ["2.500 pasukan AS masih berada di Irak"]


@pytest.mark.parametrize("days", [("0000-00-00", "x"), ("2021-07-26", "2021-07-01"), ("9999-12-31", "9999-12-31")])
def test_impossible_days_do_no_harm(panel: TimelinePanel, seed: Digest, days: tuple[str, str]) -> None:
    odd = Event(0, *days, "day", "event", "x", Span(80, 90), 0)
    panel.show_digest(replace(seed, events=(odd, *seed.events)))
    panel.grab()
    assert len(_labels(panel)) == 8


def test_without_events_the_panel_says_why(panel: TimelinePanel, seed: Digest) -> None:
    for digest in (None, replace(seed, events=())):
        panel.show_digest(digest)
        assert not part(panel, EventTable).isVisible()


def test_the_model_is_sound(panel: TimelinePanel) -> None:
    model = part(panel, EventTable).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.show_digest(None)
    assert tester.model() is model


@pytest.mark.parametrize(("width", "scale"), [(320, 1.0), (420, 2.0)])
def test_a_narrow_panel_shows_the_words_in_full_width(
    panel: TimelinePanel, theme: Theme, width: int, scale: float
) -> None:
    theme.scale_interface(scale)
    panel.resize(width, 700)
    table = part(panel, EventTable)
    assert table.columnWidth(1) == table.viewport().width()
    assert table.isColumnHidden(0)
    assert table.isColumnHidden(2)
    spoken = table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2014: ISIS")
    panel.resize(700, 700 * round(scale))
    theme.scale_interface(1.0)
    assert not table.isColumnHidden(0)


def test_the_line_above_tells_the_date_and_offers_another(qtbot: QtBot, panel: TimelinePanel) -> None:
    line = part(panel, ArticleDate)
    find, change = line.findChildren(QToolButton)
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        find.click()
    assert chosen.args == [Span(196, 215)]
    with qtbot.waitSignal(panel.command_asked) as asked:
        change.click()
    assert asked.args == ["article_date"]


def test_a_low_panel_shows_the_table_or_the_drawing(qtbot: QtBot, theme: Theme, seed: Digest) -> None:
    panel = TimelinePanel(theme)
    panel.show_digest(seed)
    chart, table = part(panel, TimelineChart), part(panel, EventTable)
    frame = QScrollArea(widgetResizable=True)  # as in a dock
    frame.setWidget(panel)
    qtbot.addWidget(frame)
    frame.show()
    for width in (400, 780):
        frame.resize(width, 250)
        qtbot.waitUntil(lambda: table.height() >= 100 and not chart.isVisible())
    panel._bar._turn.click()
    assert (chart.isVisible(), table.isVisible()) == (True, False)
    frame.resize(400, 800)
    qtbot.waitUntil(lambda: chart.isVisible() and table.isVisible())


@pytest.mark.parametrize(("size", "scale"), [((320, 700), 1.0), ((516, 760), 1.5)])
def test_the_legend_keeps_its_words_where_there_is_any_room(
    qtbot: QtBot, panel: TimelinePanel, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.scale_interface(scale)
    panel.resize(*size)
    qtbot.wait(20)
    kinds = [one for one in panel.findChildren(Segment) if one.text()]
    assert len(kinds) == 4
    for kind in kinds:
        words = QFontMetrics(theme.interface_font(12)).horizontalAdvance(kind.text())
        assert kind.width() >= words + 12, kind.text()
    theme.scale_interface(1.0)


def test_the_list_of_a_full_disc_counts_what_it_leaves_out(panel: TimelinePanel, seed: Digest) -> None:
    first = replace(seed.events[0], first="2021-07-26", last="2021-07-26", precision="day", label="w" * 300)
    panel.show_digest(replace(seed, events=(first,) * 28))
    chart = part(panel, TimelineChart)
    panel.grab()
    [target] = [target for target in chart._targets if len(target.events) == 28]
    click(chart, target.area.center().toPoint())
    menu = chart.findChild(QMenu)
    assert isinstance(menu, QMenu)
    *offered, rest = menu.actions()
    assert len(offered) == 20
    assert rest.text().startswith("8 ")
    assert not rest.isEnabled()
    assert menu.sizeHint().width() < 640
    menu.close()


def test_a_panel_of_usual_size_shows_five_rows_and_gives_the_words_most_of_their_width(
    panel: TimelinePanel, seed: Digest
) -> None:
    event = replace(seed.events[0], first="2021-07-26", last="2021-07-26", precision="day")
    label = "Sebelas warga meninggal dunia saat banjir melanda tiga desa"
    panel.show_digest(replace(seed, events=(replace(event, label=label),) * 9))
    panel.resize(QSize(390, 760))
    table = part(panel, EventTable)
    panel.grab()
    assert table.columnWidth(1) > table.width() / 2
    assert table.rowAt(table.viewport().height() - 1) == -1 or table.rowAt(table.viewport().height() - 1) >= 5


def test_rows_of_a_long_table_get_the_height_of_their_words_too(
    qtbot: QtBot, panel: TimelinePanel, seed: Digest
) -> None:
    label = " ".join(["Warga Desa Wening berunjuk rasa"] * 5)
    events = tuple(replace(seed.events[0], label=label if at % 2 else "Pendek") for at in range(700))
    panel.show_digest(replace(seed, events=events))
    table = part(panel, EventTable)
    assert table.rowHeight(1) > table.rowHeight(0)  # at once what is in sight
    last = len(events) - 1
    qtbot.waitUntil(lambda: table.rowHeight(last) == table.rowHeight(1), timeout=10_000)
    assert {table.rowHeight(at) for at in range(0, last, 2)} == {table.rowHeight(0)}


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> EventTable:
    table = EventTable(theme)
    qtbot.addWidget(table)
    table.resize(520, 400)
    table.show()
    label = "Gubernur meninjau lokasi banjir bersama para menteri dan pejabat daerah " * 2
    day, span = date(2021, 6, 1).toordinal(), Span(0, 1)
    rows = [
        EventRow(
            at,
            "Juni 2021",
            label,
            "event",
            vague=False,
            first=day,
            last=day,
            span=span,
            time=span,
            sentence="",
            conflict="",
            speakers=frozenset(),
        )
        for at in range(200)
    ]
    table.show_rows(rows)
    qtbot.waitUntil(lambda: not table._measuring.isActive())
    return table


def test_a_table_of_another_width_measures_what_is_in_sight_and_the_rest_later(
    qtbot: QtBot, table: EventTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.select(120)
    asked: list[int] = []
    measure = QTableView.resizeRowToContents

    def counted(table: EventTable, row: int) -> None:
        asked.append(row)
        measure(table, row)

    monkeypatch.setattr(EventTable, "resizeRowToContents", counted)
    table.resize(360, 400)
    assert 0 < len(asked) < 30
    qtbot.waitUntil(lambda: not table._measuring.isActive())
    assert {*asked} == {*range(200)}
    assert all(table.rowHeight(row) == table.sizeHintForRow(row) for row in range(200))
    assert 0 <= table.rowViewportPosition(120) < 400


@pytest.mark.parametrize("chosen", [None, 102])
def test_a_table_that_stands_in_the_middle_of_a_row_measures_all_in_sight_at_once(
    table: EventTable, chosen: int | None
) -> None:
    bar = table.verticalScrollBar()
    table.select(chosen)
    bar.setValue(bar.value() + table.rowViewportPosition(100) + table.rowHeight(100) // 2)
    assert table.rowViewportPosition(100) < 0
    before = table.rowViewportPosition(chosen or 100)
    table.resize(360, 400)
    assert table.rowViewportPosition(chosen or 100) == before
    assert table._measuring.isActive()
    seen = range(table.rowAt(0), table.rowAt(table.viewport().height() - 1) + 1)
    assert len(seen) > 2
    assert all(table.rowHeight(row) == table.sizeHintForRow(row) for row in seen)
