"""Build every package that can be built on this system, and say of the others what they need.

python -m resources.packaging    (started by `python3 run.py package`, which has installed what it imports)
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from resources.packaging import bundle, debian, smoke, versions
from resources.packaging.contents import RESOURCES, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = ROOT / "build" / "package"
TARGET = ROOT / "dist"
_LONGEST = 3_000  # characters of what a tool said that are shown; the cause stands at the end


def main() -> int:
    """Build; return the exit status: 1 when something failed that should not have."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    TARGET.mkdir(exist_ok=True)
    steps: tuple[Callable[[], None], ...] = (
        build_wheels,
        build_bundle,
        try_bundle,
        build_debian,
        build_setup,
        build_image,
    )
    try:
        for step in steps:
            step()
    except subprocess.CalledProcessError as error:
        command = error.cmd if isinstance(error.cmd, str) else " ".join(map(str, error.cmd))
        words = f"{_text(error.stdout)}{_text(error.stderr)}".strip()
        print(f"This failed: {command[:_LONGEST]}\n{words[-_LONGEST:]}", file=sys.stderr)
        return 1
    return 0


def _text(said: str | bytes | None) -> str:
    return said.decode(errors="replace") if isinstance(said, bytes) else said or ""


def build_wheels() -> None:
    """Build wheel and sdist."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", str(TARGET)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    for file in sorted(TARGET.glob(f"ringkas-{versions.version()}*")):
        tell(file)


def build_bundle() -> None:
    """Build the one-folder bundle."""
    made = bundle.build(FOLDER)
    size = bundle.size(made)
    print(f"{made.relative_to(ROOT)}: {size / 1e6:.0f} MB unpacked")
    if size > bundle.LARGEST:
        raise subprocess.CalledProcessError(1, "bundle", f"It is larger than {bundle.LARGEST / 1e6:.0f} MB.")


def try_bundle() -> None:
    """See that the frozen window opens and reads an article, so that nothing is packed that does not."""
    place = FOLDER / "bundle" / ("Ringkas.app/Contents/MacOS" if sys.platform == "darwin" else "ringkas")
    program = place / ("ringkas-gui.exe" if sys.platform == "win32" else "ringkas-gui")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if smoke.main(str(program), str(ROOT / "seeds" / "jembatan_kali_sawangan.txt")):
        raise subprocess.CalledProcessError(1, str(program))


def build_debian() -> None:
    """Build the .deb where Debian's own tools are."""
    missing = [tool for tool in debian.TOOLS if not shutil.which(tool)]
    if missing:
        print(f".deb: not built; that needs Debian or its kin with {', '.join(missing)} (package dpkg-dev)")
        return
    file = debian.build(FOLDER / "bundle" / "ringkas", FOLDER / "hicolor", FOLDER, TARGET)
    tell(file)
    if file.stat().st_size > debian.LARGEST:
        raise subprocess.CalledProcessError(1, "deb", f"It is larger than {debian.LARGEST / 1e6:.0f} MB.")


def build_setup() -> None:
    """Build the installer for Windows where Inno Setup is."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "/nowhere"), "Inno Setup 6", "ISCC.exe")
    compiler = shutil.which("iscc") or (str(usual) if usual.is_file() else None)
    if not compiler:
        print("installer for Windows: not built; that needs Windows with Inno Setup 6")
        return
    options = [f"/DVersion={versions.version()}", f"/DBundle={FOLDER / 'bundle' / 'ringkas'}"]
    options += [f"/DIcon={FOLDER / 'ringkas.ico'}", f"/O{TARGET}"]
    command = [compiler, "/Q", *options, str(RESOURCES / "windows" / "ringkas.iss")]
    subprocess.run(command, check=True, capture_output=True, text=True)
    tell(TARGET / f"ringkas-{versions.version()}-setup.exe")


def build_image() -> None:
    """Build the disk image for macOS there."""
    tool = shutil.which("hdiutil")
    if not tool:
        print("disk image for macOS: not built; that needs macOS")
        return
    file = TARGET / f"ringkas-{versions.version()}.dmg"
    source = FOLDER / "bundle" / "Ringkas.app"
    command = [tool, "create", "-volname", "Ringkas", "-srcfolder", str(source), "-ov", "-format", "UDZO", str(file)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    tell(file)


def tell(file: Path) -> None:
    """Name what was built and how large it is."""
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
