"""run.py: what can be shown without a network or a fresh machine; the rest is shown by every run of it."""

import re
import tomllib
from pathlib import Path

import pytest

import run


def test_lock_names_only_exact_releases_with_hashes() -> None:
    for block in run.blocks(run.LOCK.read_text()):
        assert re.match(r"[\w.-]+==\S+ (;.* )?\\\n    --hash=sha256:[0-9a-f]{64}", block), block


def test_lock_covers_every_dependency() -> None:
    locked = set(re.findall(r"^([\w.-]+)==", run.LOCK.read_text(), re.MULTILINE))
    project = tomllib.loads(run.PROJECT.read_text())
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[^\w.-]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names <= locked, "python3 run.py lock"


def test_a_reader_gets_no_development_tools() -> None:
    program, development = run.LOCK.read_text().split(run.DEVELOPMENT)
    assert "\nnltk==" in program
    assert "\npytest==" not in program
    assert "pytest==" in development


def test_qt_stays_below_the_release_that_aborts_python_3_11() -> None:
    assert re.search(
        r"^pyside6-essentials==6\.\d+\.\d+ ; python_full_version < '3\.12'", run.LOCK.read_text(), re.MULTILINE
    )


class Environment:
    """A virtual environment that only remembers what pip was asked for."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.broken = ""  # the request of pip that fails
        self._lock = folder / "requirements.lock"
        venv = folder / ".venv"
        venv.mkdir()
        for name, value in (("VENV", venv), ("LOCK", self._lock), ("PROJECT", folder / "pyproject.toml")):
            monkeypatch.setattr(run, name, value)
        run.PROJECT.touch()
        monkeypatch.setattr(run, "works", lambda _: True)
        monkeypatch.setattr(
            run, "installed", lambda _: {"pip", "ringkas", "setuptools", "numpy", "old-parser", "pytest"}
        )
        monkeypatch.setattr(run, "pip", self._pip)

    def lock(self, numpy: str) -> None:
        """Lock a release of numpy."""
        self._lock.write_text(f"numpy=={numpy}\n{run.DEVELOPMENT}pytest==8.0\n{run.PACKAGING}build==1.0\n")

    def set_up(self, *, development: bool = False) -> list[str]:
        """Return what pip was asked for: removed libraries, the requirements, and the project itself."""
        self.asked.clear()
        run.set_up(development=development)
        return self.asked

    def _pip(self, venv: Path, *arguments: str, count: int) -> None:
        del count
        if arguments[0] == "uninstall":
            words = f"without {' '.join(arguments[2:])}"
        else:
            words = (venv / "requirements.txt").read_text().partition(run.PACKAGING)[0]
            words = "project" if "--editable" in arguments else " ".join(re.findall(r"\S+==\S+", words))
        self.asked.append(words)
        if words == self.broken:
            raise run.SetupError(words)


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    return Environment(tmp_path, monkeypatch)


def test_an_environment_is_ready_only_for_the_lock_it_was_made_from(environment: Environment) -> None:
    environment.lock("1.0")
    assert environment.set_up(development=True) == ["without old-parser", "numpy==1.0 pytest==8.0", "project"]
    assert environment.set_up(development=True) == []
    assert environment.set_up() == []
    environment.lock("2.0")  # pulled; only the program is run, and our tools stay
    assert environment.set_up() == ["without old-parser", "numpy==2.0 pytest==8.0", "project"]
    environment.lock("1.0")  # back again
    assert environment.set_up(development=True) == ["without old-parser", "numpy==1.0 pytest==8.0", "project"]


def test_a_reader_s_environment_becomes_one_for_development(environment: Environment) -> None:
    environment.lock("1.0")
    assert environment.set_up() == ["without old-parser pytest", "numpy==1.0", "project"]
    assert environment.set_up() == []
    assert "numpy==1.0 pytest==8.0" in environment.set_up(development=True)


@pytest.mark.parametrize("broken", ["without old-parser", "numpy==2.0 pytest==8.0", "project"])
def test_an_installation_that_fails_midway_is_done_again(broken: str, environment: Environment) -> None:
    environment.lock("1.0")
    environment.set_up(development=True)
    environment.lock("2.0")
    environment.broken = broken
    with pytest.raises(run.SetupError):
        environment.set_up()
    environment.broken = ""
    environment.lock("1.0")  # as it was before, but who knows what is installed now
    assert environment.set_up() == ["without old-parser", "numpy==1.0 pytest==8.0", "project"]


def test_names_of_libraries_are_compared_as_pip_does() -> None:
    assert run.named("Foo_Bar.baz==1.0\nnltk==3 ; python_version > '3'\n") == {"foo-bar-baz", "nltk"}


def test_missing_packages_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    with pytest.raises(run.SetupError, match=r"sudo apt-get install -y libegl1 libxcb-cursor0"):
        run.require_packages("Qt needs system libraries", ["libegl1", "libxcb-cursor0"])


def test_a_missing_library_is_noticed() -> None:
    assert not run.loads("libthat-does-not-exist.so.9")


@pytest.mark.parametrize("column", [0, 1, 2])
def test_every_library_has_a_package_for_each_installer(column: int) -> None:
    assert all(packages[column] for packages in run.LIBRARIES.values())


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert not run.has_screen()
    monkeypatch.setenv("DISPLAY", ":9999")  # of a session that has ended
    assert not run.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert run.has_screen()


def test_without_ensurepip_the_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else object())
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    with pytest.raises(run.SetupError, match=r"sudo apt-get install -y python3\.\d+-venv"):
        run.make_venv(tmp_path / "venv")


def test_files_are_those_of_the_folder_it_is_called_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    called: list[tuple[object, ...]] = []

    def remember(*command: object) -> int:
        called.append(command)
        return 0

    monkeypatch.setattr(run, "set_up", lambda: None)
    monkeypatch.setattr(run, "has_screen", lambda: False)
    monkeypatch.setattr(run, "call", remember)
    monkeypatch.chdir(tmp_path)
    assert run.main(["berita.txt"]) == 0
    assert called[0][1:] == (str(tmp_path / "berita.txt"),)
