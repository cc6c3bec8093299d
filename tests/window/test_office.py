"""What outlives the running program: the panels' places, and the article that was read last."""

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, qInstallMessageHandler
from pytestqt.qtbot import QtBot

from desktop_app.window import crash, places
from desktop_app.window.desk import Desk
from desktop_app.window.layouts import Arrangement
from desktop_app.window.office import Office
from desktop_app.window.worker import Worker


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(places, "state", lambda: tmp_path / "state")
    monkeypatch.setattr(places, "settings", lambda: tmp_path / "settings")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    root, handler = logging.getLogger(), qInstallMessageHandler(None)
    before = list(root.handlers)
    yield
    qInstallMessageHandler(handler)
    for added in [added for added in root.handlers if added not in before]:
        root.removeHandler(added)
        added.close()


def _office(qtbot: QtBot, worker: Worker, folder: Path) -> Office:
    office = Office(worker, Desk(worker, folder / "pasted"), ())
    qtbot.addWidget(office.window)
    return office


def test_a_layout_that_may_have_cost_a_start_is_set_aside(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    state = tmp_path / "state"
    crash.Attempt(state)
    (state / "geometry.ini").write_text("[General]\nlayout=x\n")
    office = _office(qtbot, worker, tmp_path)
    assert not (state / "geometry.ini").exists()
    aside = state / "geometry.ini.broken"
    assert aside.read_text() == "[General]\nlayout=x\n"
    assert str(aside) in office.window.notice.accessibleName()
    office.stop()
    assert not crash.Attempt(state).failed


@pytest.mark.parametrize(("kept", "width"), [("512.5", 512.5), ("99999", 0), ("-3", 0), ("nan", 0), ("x", 0)])
def test_the_width_of_the_panels_is_read_with_care(
    qtbot: QtBot, worker: Worker, tmp_path: Path, kept: str, width: float
) -> None:
    first = _office(qtbot, worker, tmp_path)
    first.window.arrange(Arrangement(QByteArray(b"state"), 444))
    first.window.show()
    first.save()
    first.stop()
    file = tmp_path / "state" / "geometry.ini"
    assert "panels=444" in file.read_text()
    file.write_text(file.read_text().replace("panels=444", f"panels={kept}"))
    second = _office(qtbot, worker, tmp_path)
    assert second.window.arrangement == Arrangement(QByteArray(b"state"), width)
    second.stop()


def test_a_start_that_went_well_keeps_the_layout(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    first = _office(qtbot, worker, tmp_path)
    first.save()
    first.stop()
    second = _office(qtbot, worker, tmp_path)
    assert (tmp_path / "state" / "geometry.ini").exists()
    assert not second.window.notice.isVisible()
    second.stop()


def test_the_article_read_last_is_kept_while_several_are_shown(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    office = _office(qtbot, worker, tmp_path)
    files = [tmp_path / f"{name}.txt" for name in "abc"]
    for file in files:
        file.write_text("Kalimat.")
    office.window.open_paths(map(str, files))
    entries = office.window.desk.articles.entries
    qtbot.waitUntil(lambda: [entry.state for entry in entries] == ["ready"] * 3)
    office.window.select(entries[1])
    office.window.select_several(entries[:3])
    office.save()
    assert json.loads((tmp_path / "state" / "session.json").read_text())["current"] == 1
    office.stop()
