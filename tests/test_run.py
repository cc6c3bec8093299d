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
