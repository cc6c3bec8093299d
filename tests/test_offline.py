"""Nothing reaches for the network: every format, and pages that ask for it, in a network namespace without a way out.

The kernel counts every packet that finds no route, whoever sends it, Python or a library in C; so the counter stays at
nought unless something tries. That it would count is tried at the end of each probe.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reading import hostile, makers

ROOT = Path(__file__).parents[1]
HOST = "http://192.0.2.1"  # RFC 5737: belongs to nobody
_COUNT = """
import contextlib, io, json, socket, sys
from pathlib import Path

def tried():
    names, values = (line.split() for line in Path("/proc/net/snmp").read_text().splitlines() if line.startswith("Ip:"))
    return int(dict(zip(names, values))["OutNoRoutes"])

def tell(**found):
    before = tried()
    with contextlib.suppress(OSError):
        socket.create_connection(("192.0.2.1", 80), 1)
    print(json.dumps({**found, "tried": before, "counts": tried() > before}), flush=True)
"""
_LIBRARY = """
from desktop_app import serve
requests = [json.dumps({"request": at, "path": path}).encode() for at, path in enumerate(sys.argv[1:], 1)]
answers = io.BytesIO()
serve.run(io.BytesIO(b"\\n".join(requests)), answers)
tell(read=sum("digest" in json.loads(line) for line in answers.getvalue().splitlines()))
"""
_WINDOW = """
import os
from PySide6.QtTest import QTest
from desktop_app.window.program import app

def look(window):
    entries = window.desk.articles.entries
    for _ in range(600):
        QTest.qWait(50)
        if all(entry.state in ("ready", "error") for entry in entries):
            break
    for entry in entries:
        window.select(entry)
        QTest.qWait(20)
    tell(read=sum(entry.state == "ready" for entry in entries))
    window.desk._worker.stop()
    os._exit(0)

from PySide6.QtCore import QTimer
from desktop_app.window.frame import main_window

class Looking(main_window.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(lambda: QTimer.singleShot(0, lambda: look(self)))

main_window.MainWindow = Looking
app.main(sys.argv[1:])
"""


def can_be_cut_off() -> bool:
    tool = shutil.which("unshare")
    return bool(tool) and subprocess.run([str(tool), "-rn", "true"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not can_be_cut_off(), reason="needs unshare and the right to use it")


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("offline")
    words = "\n".join(f"<p>{one}</p>" for one in makers.PARAGRAPHS)
    begging = (
        f'<html><head><base href="{HOST}/"><link rel="stylesheet" href="a.css"><script src="a.js"></script>'
        f'<meta http-equiv="refresh" content="0;url={HOST}/"><meta property="og:image" content="{HOST}/a.png"></head>'
        f'<body style="background:url({HOST}/b.png)"><iframe src="{HOST}/c"></iframe><img src="{HOST}/d.png">{words}'
        f'<object data="{HOST}/e"></object></body></html>'
    )
    letter = f"Subject: A\nContent-Type: text/html; charset=utf-8\n\n{begging}"
    item = f"<item><description>{' '.join(makers.PARAGRAPHS)}</description></item>"
    linked = f'<?xml-stylesheet href="{HOST}/a.xsl"?><rss><channel>{item}</channel></rss>'
    files = {f"sound.{suffix}": data for suffix, data in hostile.good().items()}
    files |= {"begging.html": begging.encode(), "begging.eml": letter.encode(), "begging.md": begging.encode()}
    files |= {"begging.xml": linked.encode()}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return sorted(folder.iterdir())


def probe(script: str, paths: list[Path], home: Path) -> dict[str, Any]:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = ["unshare", "-rn", sys.executable, "-c", _COUNT + script, *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("script", [_LIBRARY, _WINDOW], ids=["library", "window"])
def test_nothing_reaches_for_the_network(script: str, paths: list[Path], tmp_path: Path) -> None:
    assert probe(script, paths, tmp_path) == {"read": len(paths), "tried": 0, "counts": True}
