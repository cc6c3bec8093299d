"""The window in a home that is broken, read-only or full, and in a session that lacks much: it opens and says so."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
_PROBE = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.window.program import app
from desktop_app.window.widgets.notice import Notice

class Telling(app.Worker):
    def __init__(self, parent):
        super().__init__(parent)
        self.digested.connect(lambda number, digest: QTimer.singleShot(1500, lambda: self.tell(digest)))
        QTimer.singleShot(60_000, QCoreApplication.quit)

    def tell(self, digest):
        windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        notices = [notice for window in windows for notice in window.findChildren(Notice) if notice.isVisible()]
        told = [notice.accessibleName() for notice in notices]
        print(json.dumps({"speakers": [one.name for one in digest.speakers], "told": told}), flush=True)
        QCoreApplication.quit()

app.Worker = Telling
sys.exit(app.main(sys.argv[1:]))
"""


def run(home: Path, before: str = "", **env: str) -> dict[str, Any]:
    """Start the window with the seed, in mounts of its own after the commands `before`; return what it shows."""
    command = [sys.executable, "-c", _PROBE, str(SEED)]
    if before:
        command = ["unshare", "-rm", "sh", "-ec", f'{before}\nexec "$@"', "sh", *command]
    known = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(command, cwd=ROOT, env=known | env, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    shown: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert "Jen Psaki" in shown["speakers"]
    return shown


def can_mount() -> bool:
    tool = shutil.which("unshare")
    command = [str(tool), "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return bool(tool) and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="needs unshare and the right to mount")
@pytest.mark.parametrize(
    "before",
    [
        'mount -t tmpfs -o ro none "$HOME"',
        'mount -t tmpfs -o size=16k none "$HOME"; cat /dev/zero > "$HOME/full" || true',
    ],
    ids=["read-only", "full"],
)
def test_a_home_that_cannot_be_written_to(tmp_path: Path, before: str) -> None:
    told = run(tmp_path, before)["told"]
    assert len(told) == 1
    assert "cannot be kept" in told[0]
    assert str(tmp_path) in told[0]


def test_broken_files_of_its_own(tmp_path: Path) -> None:
    config, state = tmp_path / ".config" / "ringkas", tmp_path / ".local" / "state" / "ringkas"
    for file in (config / "settings.json", state / "session.json", state / "geometry.ini"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\xff{broken")
    told = run(tmp_path)["told"]
    assert ["could not be read" in words and "settings.json.broken" in words for words in told] == [True]
    assert (config / "settings.json.broken").read_bytes() == b"\xff{broken"


def test_a_bare_session(tmp_path: Path) -> None:
    """No D-Bus, no folder for sockets, no fonts but those that Qt and the program bring, a language without words."""
    fonts = tmp_path / "fonts.conf"
    fonts.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    bus = f"unix:path={tmp_path}/nowhere"
    shown = run(
        tmp_path, LANG="zu_ZA.UTF-8", FONTCONFIG_FILE=str(fonts), DBUS_SESSION_BUS_ADDRESS=bus, TMPDIR="/nowhere"
    )
    assert shown["told"] == []
