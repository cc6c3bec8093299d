"""What spares the start of the window some time."""

import subprocess
import sys
from pathlib import Path

from tests.window.conftest import ROOT, SEED

_PROBE = """
import builtins, gc, inspect
from desktop_app.window.program import start

start.hasten()
assert not gc.isenabled()

def source(module):
    raise AssertionError(f"the source of {module} was read")

inspect.getsource = source
from desktop_app.window.desk import desk
"""
_FIRST_PICTURE = """
import os, sys
from desktop_app.window.program import start

start.hasten()
from desktop_app.window.program import app
from desktop_app.window.frame import main_window

class Watched(main_window.MainWindow):
    def paintEvent(self, event):
        print(*(name for name in sys.argv[2:] if name in sys.modules), flush=True)
        os._exit(0)

main_window.MainWindow = Watched
app.main(sys.argv[1:2])
"""
_LATE = """
    desktop_app.article desktop_app.ranking desktop_app.summary
    desktop_app.window.frame.article_list desktop_app.window.panels.summary.panel desktop_app.window.reading.pane
"""


def test_no_source_is_read_and_no_garbage_looked_for() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


def test_the_first_picture_with_a_file_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_PICTURE, SEED, *_LATE.split()],
        cwd=ROOT, env={**env, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "\n"
