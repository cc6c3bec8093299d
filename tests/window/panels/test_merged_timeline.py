from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest
from desktop_app.window.entry import Entry
from desktop_app.window.panels.merged_timeline import MergedTimeline
from desktop_app.window.panels.timeline_rows import EventRow
from desktop_app.window.panels.timeline_table import EventTable
from desktop_app.window.theme import Theme
from tests.window.panels.hands import part, press


@pytest.fixture
def merged(qtbot: QtBot, theme: Theme, seed: Digest) -> MergedTimeline:
    other = replace(seed, article=replace(seed.article, id="b.txt", title="Kedua"), events=seed.events[:2])
    first = replace(seed, article=replace(seed.article, title="Pertama"))
    entries = [Entry("a.txt", headline="Pertama", digest=first), Entry("b.txt", headline="Kedua", digest=other)]
    found = MergedTimeline(None, theme, [*entries, Entry("c.txt", headline="Belum dibaca")])  # type: ignore[arg-type]
    qtbot.addWidget(found)
    found.show()
    return found


def test_what_two_articles_tell_is_one_row_with_both_names(merged: MergedTimeline, seed: Digest) -> None:
    table = part(merged, EventTable)
    rows = [row_at(table, at) for at in range(table.model().rowCount())]
    assert len(rows) == len(seed.events)
    assert sorted(row.sources for row in rows).count(("Pertama", "Kedua")) == 2
    assert not table.grab().isNull()


def test_an_article_can_be_left_out(merged: MergedTimeline) -> None:
    menu = next(menu for menu in merged.findChildren(QMenu) if menu.actions())
    menu.actions()[0].trigger()
    assert len(merged.happenings) == 2
    assert all(len(happening.sources) == 1 for happening in merged.happenings)


def test_enter_goes_to_the_words_in_the_article(qtbot: QtBot, merged: MergedTimeline, seed: Digest) -> None:
    table = part(merged, EventTable)
    alone = next(at for at in range(table.model().rowCount()) if len(row_at(table, at).sources) == 1)
    table.selectRow(alone)
    with qtbot.waitSignal(merged.chosen) as chosen:
        press(table, Qt.Key.Key_Return)
    entry, span = chosen.args
    assert entry.headline == "Pertama"
    assert span in [event.label_span for event in seed.events]


def row_at(table: EventTable, at: int) -> EventRow:
    found: EventRow = table.model().index(at, 0).data(Qt.ItemDataRole.UserRole)
    return found
