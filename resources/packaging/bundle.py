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
    icons.make(DRAWING, folder)
    if sys.platform == "win32":
        write_version_resources(folder)
    place = folder / "bundle"
    env = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(int(versions.moment().timestamp()))}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run(
        [*command, "--distpath", place, "--workpath", folder / "work", SPEC],
        cwd=ROOT, env=env, check=True, capture_output=True, text=True,
    )  # fmt: skip
    made = place / ("Ringkas.app" if sys.platform == "darwin" else "ringkas")
    for data in made.rglob("resources/licences"):
        (data / licences.COLLECTED).write_text(licences.collected(), encoding="utf-8")
    return made


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
