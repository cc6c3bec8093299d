"""The one-folder bundle: the program with its Python and its libraries, made by PyInstaller."""

import os
import subprocess
import sys
from pathlib import Path

from desktop_app import licences
from resources.packaging import icons, versions
from resources.packaging.contents import RESOURCES, ROOT

SPEC = RESOURCES / "packaging" / "ringkas.spec"
DRAWING = RESOURCES / "linux" / "id.ringkas.Ringkas.svg"
LARGEST = 220_000_000  # bytes, unpacked


def build(folder: Path) -> Path:
    """Make the bundle below `folder`; return where it lies. Raises CalledProcessError with PyInstaller's words."""
    prepare(folder)
    place = folder / "bundle"
    env = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(int(versions.moment().timestamp()))}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run(
        [*command, "--distpath", place, "--workpath", folder / "work", SPEC],
        cwd=ROOT, env=env, check=True, capture_output=True, text=True,
    )  # fmt: skip
    made = place / ("Ringkas.app" if sys.platform == "darwin" else "ringkas")
    if sys.platform == "linux":
        _strip_python(made)
    return made


def prepare(folder: Path) -> None:
    """Make in `folder` what the spec file names: icons, licences, on Windows the version resources."""
    icons.make(DRAWING, folder)
    words = licences.collected(["pyinstaller"])  # its loader is part of each program
    (folder / licences.COLLECTED).write_text(words, encoding="utf-8")
    if sys.platform == "win32":
        write_version_resources(folder)


def _strip_python(bundle: Path) -> None:
    """Take from Python's own libraries what only a debugger reads; builds from source carry 20 MB of it."""
    files = sorted(str(file) for found in ("libpython*", "lib-dynload/*.so") for file in bundle.rglob(found))
    subprocess.run(["strip", "--strip-unneeded", *files], check=True, capture_output=True, text=True)


def size(bundle: Path) -> int:
    """Return the bytes of all files of a bundle; links count nothing."""
    return sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())


def write_version_resources(folder: Path) -> None:
    """Write what Windows shows as the properties of each program."""
    numbers = [*map(int, versions.version().split(".")), 0]
    template = (RESOURCES / "windows" / "version.txt").read_text(encoding="utf-8")
    for name, words in (("ringkas-gui", "Ringkas"), ("ringkas", "Ringkas in the terminal")):
        filled = template.replace("@NUMBERS@", str(tuple(numbers))).replace("@VERSION@", versions.version())
        (folder / f"{name}.version.py").write_text(
            filled.replace("@WORDS@", words).replace("@NAME@", name), encoding="utf-8"
        )
