"""The packages as files: what Debian's own checks say, and the wheel and sdist on each Python that is here."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run
from resources.packaging import versions
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT

pytestmark = pytest.mark.package

PYTHONS = ("3.11", "3.12", "3.13")
LARGEST_BUNDLE, LARGEST_DEB = 220_000_000, 90_000_000


def interpreter(version: str) -> str | None:
    """Return a Python of this version: of the PATH, or one that pyenv made."""
    found = shutil.which(f"python{version}")
    made = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    return str(made[-1]) if made else found


def test_lintian_finds_no_errors(package: Path) -> None:
    if not shutil.which("lintian"):
        pytest.skip("needs lintian")
    command = ["lintian", "--fail-on", "error", "--allow-root", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stdout)
    assert done.returncode == 0, done.stdout


def test_the_package_is_no_larger_than_it_may_be(package: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    sizes = [int(line.split()[2]) for line in listed.splitlines() if line.startswith("-")]
    print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB, {sum(sizes) / 1e6:.1f} MB unpacked")
    assert package.stat().st_size < LARGEST_DEB
    assert sum(sizes) < LARGEST_BUNDLE
    assert "/usr/local" not in listed
    assert not re.search(r"Qt6(Qml|Quick|WebEngine)|/qml/", listed)


_LIST = """
import sys
from PyInstaller.archive.readers import CArchiveReader
program = CArchiveReader(sys.argv[1])
(archive,) = (program.open_embedded_archive(name) for name in program.toc if name.startswith("PYZ"))
print(*archive.toc, sep="\\n")
"""


@pytest.mark.parametrize("program", ["ringkas", "ringkas-gui"])
def test_the_frozen_program_carries_every_module(program: str) -> None:
    """Languages, formats, rankers and exports are found by name, which no freezer can see."""
    folder = ROOT / "build" / "package"
    command = [str(folder / "venv/bin/python"), "-c", _LIST, str(folder / "bundle" / "ringkas" / program)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    files = [file.relative_to(ROOT).with_suffix("").parts for file in (ROOT / "desktop_app").rglob("*.py")]
    wanted = {".".join(parts).removesuffix(".__init__") for parts in files if parts[-1] != "__main__"}
    if program == "ringkas":
        wanted = {name for name in wanted if not name.startswith("desktop_app.window")}
        assert not [name for name in listed if name.startswith(("PySide6", "desktop_app.window"))]
    assert wanted - set(listed) == set()


@pytest.mark.parametrize("version", PYTHONS)
def test_the_wheel_in_a_fresh_environment(tmp_path: Path, version: str) -> None:
    in_environment(tmp_path, version, ROOT / "dist" / f"ringkas-{versions.version()}-py3-none-any.whl")


def test_the_sdist_in_a_fresh_environment(tmp_path: Path) -> None:
    in_environment(tmp_path, f"3.{sys.version_info.minor}", ROOT / "dist" / f"ringkas-{versions.version()}.tar.gz")


def in_environment(folder: Path, version: str, package: Path) -> None:
    """Install with the locked libraries; see that the command works and that the window reads an article."""
    python = interpreter(version)
    if not python:
        pytest.skip(f"there is no Python {version} here")
    subprocess.run([python, "-m", "venv", folder / "venv"], check=True)
    binaries = folder / "venv" / "bin"
    lock = folder / "requirements.txt"
    lock.write_text(run.LOCK.read_text().split(run.DEVELOPMENT)[0])
    pip = [str(binaries / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    subprocess.run([*pip, "--require-hashes", "--requirement", str(lock)], check=True, capture_output=True)
    subprocess.run([*pip, str(package)], check=True, capture_output=True)
    here = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [binaries / "ringkas", SEED], env=here, cwd=folder, capture_output=True, text=True, check=False
    )
    assert "Jen Psaki" in done.stdout, done.stderr
    smoke = [sys.executable, "-m", "resources.packaging.smoke", str(binaries / "ringkas-gui"), str(SEED)]
    done = subprocess.run(smoke, env=os.environ | here, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
