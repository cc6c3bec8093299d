"""The packages that were built, and a fresh system with one of them on a screen of its own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.accessibility import programs
from tests.desktop.conftest import keep_picture, pytest_runtest_makereport
from tests.desktop.ringkas import Ringkas
from tests.desktop.screen import ROOT, desktop
from tests.packaging import fresh

__all__ = ["pytest_runtest_makereport"]  # remembers which test has failed
os.environ.setdefault(
    "QT_QPA_PLATFORM", "offscreen"
)  # for drawing icons; the desktops have an environment of their own


@pytest.fixture(scope="session")
def package() -> Path:
    """Return the .deb."""
    built = sorted((ROOT / "dist").glob("ringkas_*.deb"))
    if not built:
        pytest.skip("there is no .deb; python3 run.py package builds it where that is possible")
    return built[-1]


@pytest.fixture(scope="session")
def system(package: Path) -> Iterator[Path]:
    """Return a fresh Debian with a file manager, into which apt has installed the package; see that it goes again."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("needs root and debootstrap")
    with fresh.system() as made:
        before = fresh.files()
        shutil.copy(package, made / "opt" / package.name)
        fresh.apt("install", f"/opt/{package.name}")
        yield made
        fresh.apt("purge", "ringkas")
        fresh.apt("autoremove", "--purge")
        left = sorted(name for name in fresh.files() - before if "__pycache__" not in name)
        assert left == []


@pytest.fixture
def ringkas(system: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Ringkas]:
    """Return the installed program on a desktop of its own; it is not started yet."""
    del system
    with desktop(tmp_path) as screen:
        tree = programs(screen.env["DBUS_SESSION_BUS_ADDRESS"])
        tree.children()
        yield Ringkas(fresh.Chrooted(screen.folder, screen.env, screen.stack), tree)
        tree.bus.close()
        keep_picture(request, screen)
