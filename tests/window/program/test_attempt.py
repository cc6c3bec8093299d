"""A start that is under way, that failed, and that another one must not disturb."""

import os
import subprocess
import sys
import time
from pathlib import Path

from desktop_app.window.program.attempt import Attempt

ROOT = Path(__file__).parents[3]
_DYING = """
import os, sys
from pathlib import Path
from desktop_app.window.program.attempt import Attempt
attempt = Attempt(Path(sys.argv[1]))
os._exit(3)
"""
# A window that quits some seconds after it was painted; the first one opens slowly.
_LAUNCH = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from desktop_app.window.desk.desk import Desk
from desktop_app.window.program import app

class Slow(Desk):
    def __init__(self, *args):
        super().__init__(*args)
        print("starting", flush=True)
        time.sleep(float(sys.argv[1]))
        QTimer.singleShot(6_000, QCoreApplication.quit)

app.Desk = Slow
sys.exit(app.main(sys.argv[2:]))
"""


def test_a_start_that_did_not_end_is_known_at_the_next_one(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _DYING, str(tmp_path / "state")], cwd=ROOT, check=False)
    second = Attempt(tmp_path / "state")
    assert (second.failed, second.beside) == (True, False)
    second.passed()
    third = Attempt(tmp_path / "state")
    assert (third.failed, third.beside) == (False, False)


def test_a_start_beside_another_one_concludes_nothing(tmp_path: Path) -> None:
    first = Attempt(tmp_path)
    second = Attempt(tmp_path)
    assert (second.failed, second.beside) == (False, True)
    second.passed()
    assert Attempt(tmp_path).beside
    first.passed()
    assert not Attempt(tmp_path).beside


def test_where_nothing_can_be_written_no_start_is_beside_another() -> None:
    attempt = Attempt(Path("/proc/version/state"))
    assert (attempt.failed, attempt.beside) == (False, False)


def test_a_second_launch_within_a_moment_leaves_the_layout_and_hands_over(tmp_path: Path) -> None:
    state, runtime = tmp_path / ".local" / "state" / "ringkas", tmp_path / "run"
    state.mkdir(parents=True)
    runtime.mkdir(mode=0o700)
    (state / "geometry.ini").write_text("[General]\npanels=555\n")
    article = tmp_path / "a.txt"
    article.write_text("Hujan turun sejak pagi. Jalan utama ditutup.")
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime)}
    env |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", _LAUNCH]
    first = subprocess.Popen([*command, "1"], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    assert first.stdout
    first.stdout.readline()  # it has begun, and does not listen yet
    begun = time.monotonic()
    second = subprocess.run([*command, "0", str(article)], cwd=ROOT, env=env, check=False, timeout=60)
    handed = time.monotonic() - begun
    first.communicate(timeout=60)
    assert second.returncode == first.returncode == 0
    assert handed < 5  # its own window never stood
    assert not (state / "geometry.ini.broken").exists()
    assert "a.txt" in (state / "session.json").read_text()
