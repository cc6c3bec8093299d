"""All hostile files through one worker: each gives a text or one clear sentence, in time, and the next one goes on."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from tests.reading import hostile, makers

SECONDS = 10
KILOBYTES = 600_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("hostile")
    hostile.write_all(place)
    return place


@pytest.fixture(scope="module")
def worker() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "desktop_app", "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        yield process
        process.kill()


def ask(worker: subprocess.Popen[bytes], number: int, path: Path) -> list[dict[str, Any]]:
    requests, answers = _pipes(worker)
    requests.write(json.dumps({"request": number, "path": str(path)}).encode() + b"\n")
    requests.flush()
    found: list[dict[str, Any]] = []
    while not found or not found[-1].get("done"):
        line = answers.readline()
        assert line, f"the worker died of {path.name!r}"
        found.append(json.loads(line))
    return found


def cpu_seconds(worker: subprocess.Popen[bytes]) -> float:
    """What the worker has used so far: unlike the clock on the wall it does not count what else the machine does."""
    fields = Path(f"/proc/{worker.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_kilobytes(worker: subprocess.Popen[bytes]) -> int:
    """The most memory the worker has ever held."""
    status = Path(f"/proc/{worker.pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def _pipes(worker: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert worker.stdin is not None
    assert worker.stdout is not None
    return worker.stdin, worker.stdout


@pytest.mark.timeout(420)
@pytest.mark.skipif(sys.platform != "linux", reason="pipes, devices and links of Linux")
def test_no_file_stops_the_worker(folder: Path, worker: subprocess.Popen[bytes], tmp_path: Path) -> None:
    paths = sorted(folder.iterdir())
    assert len(paths) >= 120
    slow = []
    for number, path in enumerate(paths, 1):
        start = cpu_seconds(worker)
        answers = ask(worker, number, path)
        if cpu_seconds(worker) - start > SECONDS:
            slow.append(path.name)
        for answer in answers[:-1]:
            assert answer.keys() & {"digest", "files", "beginning", "progress"} or answer["error"]["message"]
        assert peak_kilobytes(worker) < KILOBYTES, path.name
    assert slow == []
    last = tmp_path / "good.txt"
    last.write_text(makers.PARAGRAPHS[1], encoding="utf-8")
    assert ask(worker, len(paths) + 1, last)[0]["digest"]["text"] == makers.PARAGRAPHS[1]
