"""A desktop of its own for each test; a picture of it is kept when the test fails."""

import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.desktop.accessibility import programs
from tests.desktop.ringkas import Ringkas
from tests.desktop.screen import ROOT, Desktop, desktop

PICTURES = ROOT / "build" / "failed"
_failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself failed."""
    report = yield
    if report.when == "call":
        item.stash[_failed] = report.failed
    return report


@pytest.fixture
def ringkas(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Ringkas]:
    """Return the program on a desktop of its own; it is not started yet."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb: python3 run.py test")
    with desktop(tmp_path) as screen:
        tree = programs(screen.env["DBUS_SESSION_BUS_ADDRESS"])
        tree.children()  # wakes the registry, so that programs find it when they start
        yield Ringkas(screen, tree)
        tree.bus.close()
        keep_picture(request, screen)


def keep_picture(request: pytest.FixtureRequest, screen: Desktop) -> None:
    """Keep a picture of the screen when the test has failed."""
    if request.node.stash.get(_failed, False):
        PICTURES.mkdir(parents=True, exist_ok=True)
        screen.picture().save(PICTURES / f"{request.node.name}.png")
