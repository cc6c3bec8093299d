"""What is pinned or left out of a summary is kept with the article."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.article import Digest
from desktop_app.summary import Length
from desktop_app.window.desk import session
from desktop_app.window.desk.entry import Entry, Kept
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.panels.summary.panel import SummaryPanel
from desktop_app.window.panels.summary.summary_rows import SentenceRow
from tests.window.conftest import SEED


def _opened(qtbot: QtBot, window: MainWindow) -> tuple[Entry, Digest, SummaryPanel]:
    window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: bool(window.shown and window.shown.digest and window.summary), timeout=20_000)
    panel = window.findChild(SummaryPanel)
    assert window.shown
    assert window.shown.digest
    assert panel
    qtbot.waitUntil(lambda: bool(panel._model.rows))  # a panel is filled when the window has nothing else to do
    return window.shown, window.shown.digest, panel


def test_pins_are_taken_up_and_undone(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    entry, digest, panel = _opened(qtbot, real_window)
    row = next(row for row in panel._model.rows if isinstance(row, SentenceRow))
    panel._list.acted.emit("exclude", row)
    span = digest.sentences[row.at].span
    assert entry.excluded == (Kept(*span, span.of(digest.article.text)),)
    session.save([entry], entry, tmp_path / "session.json")
    assert session.load(tmp_path / "session.json").entries[0].excluded == entry.excluded
    real_window.commands["undo"].trigger()
    assert not entry.pinned
    assert not entry.excluded


def test_kept_pins_shape_the_summary_from_the_first(qtbot: QtBot, real_window: MainWindow) -> None:
    def recall(entry: Entry, digest: Digest) -> None:
        last, first = digest.sentences[-1].span, digest.sentences[0].span
        entry.pinned = (Kept(*last, last.of(digest.article.text)), Kept(0, 3, "no such words"))
        entry.excluded = (Kept(first.start + 40, first.end + 40, first.of(digest.article.text)),)  # words lead the way

    real_window.desk.recall = recall
    _, digest, _ = _opened(qtbot, real_window)
    qtbot.waitUntil(lambda: len(digest.sentences) - 1 in real_window.summary)
    assert 0 not in real_window.summary


def test_pins_outlive_another_ranker(qtbot: QtBot, real_window: MainWindow) -> None:
    entry, digest, panel = _opened(qtbot, real_window)
    panel.set_length(Length(100, "percent"))
    row = [row for row in panel._model.rows if isinstance(row, SentenceRow)][-1]
    panel._list.acted.emit("pin", row)
    real_window.preferences.choose_length(Length(1, "sentences"))
    assert real_window.summary == (row.at,)
    panel.ranker_chosen.emit("lexrank")
    qtbot.waitUntil(lambda: entry.digest not in (digest, None), timeout=20_000)
    qtbot.waitUntil(lambda: panel._digest is entry.digest)
    assert real_window.summary == (row.at,)
