"""A desktop of its own for each test, or for the journeys of a file; a picture is kept when a test fails."""

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.desktop.accessibility import Ear, programs
from tests.desktop.reader import KNOWN, Reader
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
    _require_screen()
    with desktop(tmp_path) as screen:
        tree = programs(screen.env["DBUS_SESSION_BUS_ADDRESS"])
        tree.children()  # wakes the registry, so that programs find it when they start
        yield Ringkas(screen, tree)
        tree.bus.close()
        keep_picture(request, screen)


@pytest.fixture
def newcomer(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """Return a person who has never run the program, alone at a desktop."""
    with _reader(tmp_path) as person:
        yield person
        keep_picture(request, person.desktop)


class Shared:
    """One person at one desktop for the journeys of a file; after a journey that failed there is another one."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._life: Generator[Reader, None, None] | None = None
        self._person: Reader | None = None

    def person(self) -> Reader:
        """Return the person; the program is not running when it is a new one."""
        if self._person is None:
            self._life = self._live()
            self._person = next(self._life)
        return self._person

    def part(self) -> None:
        """Let the person and all of the desktop go."""
        life, self._life, self._person = self._life, None, None  # whatever happens, the next one is another
        if life:
            next(life, None)

    def _live(self) -> Generator[Reader, None, None]:
        with _reader(self._folders.mktemp("desktop")) as person:
            person.desktop.settings(**KNOWN)
            yield person


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    """Return what the journeys of a file have in common."""
    company = Shared(tmp_path_factory)
    yield company
    company.part()


@pytest.fixture
def reader(shared: Shared, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """Return a person who has been here before, at the first of the file's ARTICLES, all of which are open."""
    person = shared.person()
    settled = False
    try:
        if not person.running:
            person.start(*request.module.ARTICLES)
        person.settle()
        settled = True
        yield person
        keep_picture(request, person.desktop)
    finally:
        if not settled or request.node.stash.get(_failed, True):
            shared.part()


@contextmanager
def _reader(folder: Path) -> Iterator[Reader]:
    _require_screen()
    with desktop(folder) as screen:
        bus = screen.env["DBUS_SESSION_BUS_ADDRESS"]
        tree = programs(bus)
        tree.children()
        ear = Ear(bus)
        yield Reader(screen, tree, ear)
        for connection in (tree.bus, ear.bus):
            connection.close()


def _require_screen() -> None:
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb: python3 run.py test")


def keep_picture(request: pytest.FixtureRequest, screen: Desktop) -> None:
    """Keep a picture of the screen when the test has failed."""
    if request.node.stash.get(_failed, False):
        PICTURES.mkdir(parents=True, exist_ok=True)
        screen.picture().save(PICTURES / f"{request.node.name}.png")
