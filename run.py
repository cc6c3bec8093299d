#!/usr/bin/env python3
"""Set Ringkas up and run it.

    python3 run.py [FILE ...]    open the window on these articles, or on a sample
    python3 run.py test          check, then measure quality, then run every test
    python3 run.py check         formatting, lint, types, import contracts
    python3 run.py bench         speed: what the window and the rankers cost, as ratios
    python3 run.py eval          quality against gold data, where ../shared/eval exists
    python3 run.py lock          renew requirements.lock from pyproject.toml
    python3 run.py screenshots   take the pictures of the README again
    python3 run.py package       build what can be built here: wheel, bundle, .deb; --test then tries them out

The first run makes the virtual environment .venv and installs the locked libraries into it; later runs find it ready.
Needs Python 3.11 or later and nothing else: only the standard library is used here.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SAMPLE = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
GOLD = ROOT.parent / "shared" / "eval"

# The lock file has three parts, so that a reader's machine gets the program without our tools.
DEVELOPMENT = "# --- for development only, from here on ---\n"
PACKAGING = "# --- for building packages only, from here on ---\n"
KEPT = {"pip", "setuptools", "wheel", "ringkas"}  # what makes the environment, and what it is for
BUILD = "hatchling\neditables\n"  # they put the commands `ringkas` and `ringkas-gui` into .venv

# What Qt loads on a Linux desktop and fresh systems lack. Per library: its package with apt, dnf and pacman.
LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
}
INSTALLERS = {"apt-get": "apt-get install -y", "dnf": "dnf install", "pacman": "pacman -S --needed"}

# What the tests in a real window use, and its Debian package.
DESKTOP_TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "pcmanfm": "pcmanfm",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "xdg-mime": "xdg-utils",
    "gio": "libglib2.0-bin",
    "update-mime-database": "shared-mime-info",
    "update-desktop-database": "desktop-file-utils",
    "fc-list": "fontconfig",
}
DESKTOP_FILES = {
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
}
# What building and trying packages uses on Debian and its kin, and its package.
BUILD_TOOLS = {"objcopy": "binutils", "dpkg-shlibdeps": "dpkg-dev"}
BUILD_LIBRARIES = {  # those of LIBRARIES too: dpkg-shlibdeps has to see what the package will depend on
    "libcups.so.2": "libcups2",
    "libgtk-3.so.0": "libgtk-3-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
TRIAL_TOOLS = {
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
}


class SetupError(Exception):
    """The machine lacks something; the message says what, and the command to type."""


def main(arguments: list[str]) -> int:
    """Do what the arguments say; return the exit status."""
    commands: dict[str, Callable[[], int]] = {
        "test": run_tests,
        "check": run_checks,
        "bench": run_benchmarks,
        "eval": run_evaluation,
        "lock": renew_lock,
        "screenshots": take_screenshots,
        "package": build_packages,
    }
    if arguments and arguments[0] in {"-h", "--help"}:
        print((__doc__ or "").strip())
        return 0
    try:
        if len(arguments) == 1 and arguments[0] in commands:
            return commands[arguments[0]]()
        if arguments == ["package", "--test"]:
            return build_packages() or test_packages()
        return open_window([Path(name) for name in arguments])
    except SetupError as error:
        print(f"\nRingkas: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# --- what the commands do


def open_window(files: list[Path]) -> int:
    """Open the window; where there is no screen, print the digests instead."""
    set_up()
    names = [str(file.absolute()) for file in files or [SAMPLE]]
    if not has_screen():
        say("this session has no screen, so here are the digests in the terminal")
        return call(BIN / "ringkas", *names)
    if sys.platform == "linux":
        require_libraries()
    return call(BIN / "ringkas-gui", *names)


def run_tests() -> int:
    """Check the code, measure quality where there is gold data, and run every test, those in a real window too."""
    set_up(development=True)
    if sys.platform == "linux":
        require_libraries()
        require_desktop_tools()
    steps = [run_checks, *([run_evaluation] if GOLD.is_dir() else [])]
    side_by_side = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")  # a file's journeys share a desktop
    return next((status for step in steps if (status := step())), 0) or call(BIN / "pytest", *side_by_side)


def run_checks() -> int:
    """Check formatting, lint, types and the import contracts."""
    set_up(development=True)
    checks = (("ruff", "format", "--check", "."), ("ruff", "check", "."), ("mypy",), ("lint-imports", "--no-logo"))
    statuses = []
    for tool, *options in checks:
        say(" ".join((tool, *options)))
        statuses.append(call(BIN / tool, *options))
    return max(statuses)


def run_benchmarks() -> int:
    """Measure speed."""
    set_up(development=True)
    if sys.platform == "linux":
        require_libraries()
        require_desktop_tools()
    return call(BIN / "python", "-m", "tests.benchmarks")


def run_evaluation() -> int:
    """Measure quality against the floors in tests/quality.toml."""
    if not GOLD.is_dir():
        raise SetupError(f"There is no gold data in {GOLD}.")
    set_up(development=True)
    return call(BIN / "python", "-m", "tests.benchmarks.quality", GOLD)


def take_screenshots() -> int:
    """Take the pictures of the README again."""
    set_up(development=True)
    require_desktop_tools()
    return call(BIN / "python", "-m", "tests.desktop.screenshots")


def build_packages() -> int:
    """Build every package that can be built on this system, with libraries of its own beside .venv."""
    if sys.platform == "linux":
        require_libraries()
    if shutil.which("dpkg"):
        libraries = [package for library, package in BUILD_LIBRARIES.items() if not loads(library)]
        require_tools("Building packages needs programs", BUILD_TOOLS, [*libraries, *shared_python()])
    venv = ROOT / "build" / "package" / "venv"
    program, rest = LOCK.read_text().split(DEVELOPMENT)
    bring_up(venv, "packaging", program + rest.split(PACKAGING)[1])
    return call(venv / BIN.name / "python", "-m", "resources.packaging")


def test_packages() -> int:
    """Install what was built into fresh systems and use it there. Takes many minutes and needs root."""
    set_up(development=True)
    require_desktop_tools()
    if shutil.which("dpkg"):
        require_tools("Trying out packages needs programs", TRIAL_TOOLS)
    return call(BIN / "pytest", "-m", "package", "--timeout", "900", "-rPs", "tests/packaging")


def renew_lock() -> int:
    """Write requirements.lock anew: the newest releases that pyproject.toml allows, for every system and Python."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        make_venv(place / "venv")
        must(place / "venv" / BIN.name / "python", "-m", "pip", "install", "--quiet", "uv")
        (place / "build.in").write_text(BUILD)
        program = compiled(place, PROJECT, place / "build.in")
        (place / "program.lock").write_text(program)
        inputs = (PROJECT, place / "build.in", "--constraint", place / "program.lock")
        groups = [blocks(compiled(place, *inputs, "--group", group)) for group in ("dev", "package")]
    known = set(blocks(program))
    tools, packagers = ([block for block in group if block not in known] for group in groups)
    head = "# Made by `python3 run.py lock` from pyproject.toml: exact releases with their hashes. Do not edit.\n"
    LOCK.write_text(head + program + DEVELOPMENT + "".join(tools) + PACKAGING + "".join(packagers))
    say(f"{LOCK.name}: {len(known)} libraries, {len(tools)} more for development, {len(packagers)} for packages")
    return 0


def compiled(place: Path, *inputs: str | Path) -> str:
    """Return the locked requirements of the inputs, without the address of the package index."""
    index = os.environ.get("PIP_INDEX_URL")
    options = ["--universal", "--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url"]
    output = place / "out.lock"
    output.unlink(missing_ok=True)
    index_options = ["--default-index", index] if index else []
    uv = place / "venv" / BIN.name / "uv"
    must(uv, "pip", "compile", "--quiet", "--output-file", output, *options, *index_options, *inputs)
    return output.read_text()


def blocks(lock: str) -> list[str]:
    """Return the requirements of a lock file, each with its lines of hashes."""
    return re.findall(r"^\w.*\n(?:[ \t].*\n)*", lock, re.MULTILINE)


# --- setting up


def set_up(*, development: bool = False) -> None:
    """Make .venv hold exactly what the lock file names; does nothing when it does already.

    What else was installed there goes. Without `development` our tools are not among it, unless they were before.
    """
    development = development or purpose_of(VENV) == "development"
    lock = LOCK.read_text().split(PACKAGING)[0]
    bring_up(VENV, "development" if development else "program", lock if development else lock.split(DEVELOPMENT)[0])


def bring_up(venv: Path, purpose: str, requirements: str) -> None:
    """Make a virtual environment with these locked requirements and Ringkas itself, unless it is so already."""
    ready = f"{purpose} {fingerprint()}"
    if stamped(venv) == ready:
        return
    if not works(venv / BIN.name / "python"):
        say(f"making the virtual environment {venv.relative_to(ROOT)}")
        make_venv(venv)
    stamp(venv).write_text(purpose)  # not ready until all is done: what fails midway begins anew
    remove_leftovers(venv, requirements)
    install(venv, requirements)
    pip(venv, "install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT), count=1)
    stamp(venv).write_text(ready)
    say("ready")


def stamp(venv: Path) -> Path:
    """Return the file that tells for what a virtual environment was made and, once it is ready, from what."""
    return venv / "installed"


def stamped(venv: Path) -> str:
    """Return what the file tells; nothing where there is none."""
    return stamp(venv).read_text() if stamp(venv).is_file() else ""


def purpose_of(venv: Path) -> str:
    """Return for what a virtual environment was made, ready or not; nothing where there is none."""
    earlier = venv / "installed-development"  # so it was told before both purposes had one file
    return stamped(venv).partition(" ")[0] or ("development" if earlier.is_file() else "")


def fingerprint() -> str:
    """Return what the installation depends on, as one hash."""
    parts = [LOCK.read_bytes(), PROJECT.read_bytes(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def works(python: Path) -> bool:
    """Tell whether there is an interpreter with pip at this path."""
    try:
        return subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv(folder: Path) -> None:
    """Make a virtual environment with pip."""
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        require_packages("Python cannot make virtual environments here", [f"{version}-venv"])
    must(sys.executable, "-m", "venv", "--clear", folder)


def remove_leftovers(venv: Path, requirements: str) -> None:
    """Uninstall what the lock no longer names. Comes first: a library's new name may share files with its old one."""
    leftovers = sorted(installed(venv) - named(requirements) - KEPT)
    if leftovers:
        say(f"removing {', '.join(leftovers)}")
        pip(venv, "uninstall", "--yes", *leftovers, count=0)


def installed(venv: Path) -> set[str]:
    """Return the names of all that is installed in a virtual environment, written alike."""
    command = [str(venv / BIN.name / "python"), "-m", "pip", "--disable-pip-version-check", "list", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"This failed: {shlex.join(command)}\n{done.stderr.strip()[-2000:]}")
    return {canonical(library["name"]) for library in json.loads(done.stdout)}


def named(requirements: str) -> set[str]:
    """Return the names of the libraries that locked requirements hold, written alike."""
    return set(map(canonical, re.findall(r"^[\w.-]+(?===)", requirements, re.MULTILINE)))


def canonical(name: str) -> str:
    """Return the name of a library as all spell it alike (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def install(venv: Path, requirements: str) -> None:
    """Install locked requirements. Nothing is resolved: every release and its hash stands in the lock file."""
    names = named(requirements)
    say(f"installing {len(names)} libraries, once (PySide6 is the large one)")
    file = venv / "requirements.txt"
    file.write_text(requirements)
    pip(venv, "install", "--no-deps", "--require-hashes", "--requirement", str(file), count=len(names))


def pip(venv: Path, *arguments: str, count: int) -> None:
    """Run pip in an environment, with one line of progress on a terminal; raises SetupError if it fails."""
    command = [str(venv / BIN.name / "python"), "-m", "pip", "--disable-pip-version-check", *arguments]
    output, done = [], 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        for line in running.stdout or ():
            output.append(line)
            if line.startswith("Collecting "):
                done += 1
                progress(f"[{done}/{count}] {line.split()[1].partition('==')[0]}")
    progress("")
    if running.returncode:
        tail = "".join(output[-15:])
        raise SetupError(
            f"pip could not install the libraries (is this computer online?):\n{tail}{shlex.join(command)}"
        )


def has_screen() -> bool:
    """Tell whether a window can be shown in this session."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(os.environ.get("WAYLAND_DISPLAY")) or (bool(display) and answers(display))


def answers(display: str) -> bool:
    """Tell whether an X server lets us in: a name left over from a session that has ended makes Qt abort."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # what is missing here is told before Qt is started
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def require_libraries() -> None:
    """See that the system libraries are there that Qt needs, which pip cannot install."""
    missing = [packages for library, packages in LIBRARIES.items() if not loads(library)]
    if missing:
        column = next((at for at, name in enumerate(INSTALLERS) if shutil.which(name)), 0)
        require_packages("Qt needs system libraries", sorted({packages[column] for packages in missing}))


def loads(library: str) -> bool:
    """Tell whether the system has this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def require_desktop_tools() -> None:
    """See that the programs are there with which the tests try the window as a person would."""
    files = [package for file, package in DESKTOP_FILES.items() if not Path(file).exists()]
    require_tools("The tests in a real window need programs", DESKTOP_TOOLS, files)


def require_tools(why: str, tools: dict[str, str], packages: Iterable[str] = ()) -> None:
    """See that programs are there, and the packages already known to be missing."""
    missing = {package for tool, package in tools.items() if not shutil.which(tool)} | set(packages)
    if missing:
        require_packages(why, sorted(missing))


def shared_python() -> list[str]:
    """Return the Debian package with the shared library of the system's own Python, if a bundle would lack it."""
    library = str(sysconfig.get_config_var("INSTSONAME"))
    lacks = Path(sys.base_prefix) == Path("/usr") and ".so" in library and not loads(library)
    return [f"libpython3.{sys.version_info.minor}"] if lacks else []


def require_packages(why: str, packages: Iterable[str]) -> None:
    """Install system packages as root on Debian and its kin; otherwise raise SetupError with the command to type."""
    manager = next((name for name in INSTALLERS if shutil.which(name)), "apt-get")
    command = f"{INSTALLERS[manager]} {' '.join(packages)}"
    if manager != "apt-get" or os.geteuid() != 0:
        raise SetupError(f"{why} that are missing. Type this, then try again:\n\n    sudo {command}\n")
    say(command)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    must("apt-get", "update", "-qq", env=quiet)
    must(*command.split(), "-qq", "--no-install-recommends", env=quiet)


# --- talking and calling


def say(words: str) -> None:
    """Print one line of progress."""
    print(f"── {words}", flush=True)


def progress(words: str) -> None:
    """Show a line that the next one replaces; only on a terminal."""
    if sys.stdout.isatty():
        print(f"\r\033[K{words}", end="", flush=True)


def call(program: str | Path, *arguments: str | Path) -> int:
    """Run a program in the project's folder; return its exit status."""
    return subprocess.run([program, *arguments], cwd=ROOT, check=False).returncode


def must(program: str | Path, *arguments: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a program that has to succeed. Raises SetupError with what it said."""
    command = [str(program), *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"This failed: {shlex.join(command)}\n{(done.stdout + done.stderr).strip()[-2000:]}")


def newer_python() -> str | None:
    """Return the path of an interpreter that is new enough, when this one is not."""
    return next(filter(None, (shutil.which(f"python3.{minor}") for minor in (13, 12, 11))), None)


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        found = newer_python()
        if found:
            os.execv(found, [found, *sys.argv])  # noqa: S606  # the same script, a newer interpreter
        sys.exit(f"Ringkas needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    sys.exit(main(sys.argv[1:]))
