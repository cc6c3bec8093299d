import configparser
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import cli, desktop_entry
from desktop_app.resources import path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def entry(file: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    parser.read(file, encoding="utf-8")
    return parser["Desktop Entry"]


def test_install_and_remove_leave_nothing_behind(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--install-desktop"]) == 0
    told = capsys.readouterr().out
    files = [line.removeprefix("written: ") for line in told.splitlines()]
    assert len(files) == 4
    assert all(Path(file).is_file() and file.startswith(str(home)) for file in files)
    assert cli.main(["--remove-desktop"]) == 0
    assert not any(Path(file).exists() for file in files)
    assert not (home / "icons").exists()  # nor the folders that only they were in
    assert not (home / "metainfo").exists()


def test_icons_of_other_programs_stay_found(home: Path) -> None:
    """Desktops trust a cache of icons, so none is made where there was none, and folders in use stay."""
    other = home / "icons" / "hicolor" / "48x48" / "apps" / "other.png"
    other.parent.mkdir(parents=True)
    other.touch()
    desktop_entry.install()
    assert not (home / "icons" / "hicolor" / "icon-theme.cache").exists()
    desktop_entry.remove()
    assert other.exists()


def test_the_entry_starts_this_installation_with_files(home: Path) -> None:
    desktop_entry.install()
    started = entry(home / "applications" / "id.ringkas.Ringkas.desktop")["Exec"]
    *command, files = shlex.split(started)
    assert files == "%F"
    assert Path(command[0]).parent == Path(sys.executable).parent


@pytest.mark.parametrize("argument", ["/a b/ringkas", '/a"b', "/a$b`c", "/a\\b", "/100%"])
def test_odd_paths_are_quoted_as_the_specification_asks(argument: str) -> None:
    written = desktop_entry.quoted([argument])
    as_string = written.replace("\\\\", "\\").replace("%%", "%")  # the first of two layers: escapes of a string
    assert re.sub(r'\\(["`$\\])', r"\1", as_string.removeprefix('"').removesuffix('"')) == argument
    assert as_string.startswith('"') is (argument != "/100%")


def test_an_unwritable_home_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/proc/nowhere")
    assert cli.main(["--install-desktop"]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils are not installed")
def test_the_entry_is_valid(home: Path) -> None:
    desktop_entry.install()
    file = home / "applications" / "id.ringkas.Ringkas.desktop"
    done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_the_metainfo_is_valid() -> None:
    file = path("linux", "id.ringkas.Ringkas.metainfo.xml")
    command = ["appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert not [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]


def test_every_format_of_the_entry_is_in_the_metainfo() -> None:
    types = entry(path("linux", "id.ringkas.Ringkas.desktop"))["MimeType"].strip(";").split(";")
    metainfo = path("linux", "id.ringkas.Ringkas.metainfo.xml").read_text(encoding="utf-8")
    assert len(types) > 10
    assert [kind for kind in types if f"<mediatype>{kind}</mediatype>" not in metainfo] == []


def test_the_window_is_reached_from_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys; sys.exit(sys.argv[1:] != ['a.txt', 'b.pdf'])"
    monkeypatch.setattr(desktop_entry, "command", lambda: [sys.executable, "-c", code])
    assert cli.main(["--window", "a.txt", "b.pdf"]) == 0
    assert cli.main(["--window"]) == 1


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_a_frozen_terminal_finds_its_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, suffix: str) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"ringkas{suffix}"))
    assert desktop_entry.command() == [str(tmp_path / f"ringkas-gui{suffix}")]
