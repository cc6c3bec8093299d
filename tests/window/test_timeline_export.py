from pathlib import Path

import icalendar
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.timeline_export import TimelineExport
from tests.writing.samples import DIGEST


@pytest.mark.parametrize(("at", "suffix"), [(0, "ics"), (1, "csv"), (2, "json"), (3, "md")])
def test_each_format_is_written_under_its_suffix(qtbot: QtBot, tmp_path: Path, at: int, suffix: str) -> None:
    dialog = TimelineExport(None, [DIGEST], "Waktu")
    qtbot.addWidget(dialog)
    dialog.selectNameFilter(dialog.nameFilters()[at])
    dialog.filterSelected.emit(dialog.nameFilters()[at])
    assert dialog.defaultSuffix() == suffix
    file = tmp_path / f"waktu.{suffix}"
    with qtbot.waitSignal(dialog.told) as told:
        dialog.fileSelected.emit(str(file))
    assert str(file) in told.args[0]
    assert "Budi berkata ya" in file.read_text(encoding="utf-8-sig")
    if suffix == "ics":
        assert len(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == 1


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TimelineExport(None, [DIGEST], "Waktu")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.told) as told:
        dialog.fileSelected.emit(str(tmp_path / "none" / "waktu.ics"))
    assert "could not" in told.args[0]
