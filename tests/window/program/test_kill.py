"""Processes killed while they write what must never be lost."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.window.desk import session
from desktop_app.window.storage import settings

ROOT = Path(__file__).parents[3]
KILLS = 25

# Writes longer and shorter sessions and settings for ever; the number of articles tells which one it was.
_WRITER = """
import sys
from pathlib import Path
from desktop_app.window.desk import session
from desktop_app.window.storage import settings
from desktop_app.window.desk.entry import Entry
folder = Path(sys.argv[1])
print("begun", flush=True)
for turn in range(10**9):
    count = 1 + turn % 40
    entries = [Entry(f"/berita/{at}.txt", headline="kalimat " * 40, place=count) for at in range(count)]
    session.save(entries, entries[-1], folder / "session.json")
    settings.save(settings.Settings(summary_length=count, language="id" * (count % 7)), folder / "settings.json")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_kill_at_any_instant_loses_nothing_that_was_written(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311  # no secret
    for _ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout
            writer.stdout.readline()
            time.sleep(chance.uniform(0.001, 0.05))
            writer.kill()
        if not (tmp_path / "settings.json").exists():
            continue  # killed before the first one was there
        loaded = session.load(tmp_path / "session.json")
        assert loaded.aside is None
        assert len(loaded.entries) == loaded.current + 1 == loaded.entries[0].place
        assert settings.load(tmp_path / "settings.json").aside is None
    assert (tmp_path / "settings.json").exists()
