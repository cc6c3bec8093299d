"""What goes into the bundle and what stays out. The spec file of PyInstaller asks here."""

import plistlib
import re
import sys
import tomllib
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop_app import licences

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"

# Folders of resources/ that the running program does not read.
FOR_BUILDING = frozenset(["packaging", "screenshots", "windows", "macos"])

WITH_DATA = (
    "odfdo",
    "sumy",
    "trafilatura",
    "htmldate",
    "courlan",
    "justext",
    "tld",
    "holidays",
    "pypdfium2",
    "pypdfium2_raw",
)

FOUND_BY_NAME = ("odfdo.templates",)  # a folder of data that is asked for as a module
WITH_METADATA = ("ringkas", "odfdo")  # they ask for their own version when they start

# The window reads no article, the terminal draws nothing: two programs, two sets of libraries, one folder.
NOT_IN_WINDOW = (
    "chardet", "dateparser", "docx", "htmldate", "lxml", "nltk", "numpy", "odfdo", "pycrfsuite", "pypdfium2",
    "pypdfium2_raw", "readability", "striprtf", "sumy", "trafilatura",
)  # fmt: skip
NOT_IN_TERMINAL = ("PySide6", "shiboken6", "desktop_app.window")

# Imported by libraries for what Ringkas never asks of them: tests, drawing, compilers, interactive use.
NOWHERE = (
    "IPython", "PIL", "_pytest", "cffi", "distutils", "doctest", "editables", "ensurepip", "hatchling", "idlelib",
    "lib2to3", "matplotlib", "numpy.f2py", "numpy.testing", "pandas", "pdb", "pip", "pkg_resources", "pydoc_data",
    "pytest", "scipy", "setuptools", "sklearn", "sqlalchemy", "tkinter", "unittest", "venv", "wheel",
    "lxml.html.diff", "nltk.app", "nltk.draw", "nltk.test", "nltk.twitter", "nltk.book",
)  # fmt: skip

# Under the LGPL: kept as source files beside the program, so that anyone may put others in their place.
AS_FILES = {"chardet": "py", "pycountry": "py"}

# PyInstaller's own code before ours that costs more than it gives: this one imports nltk at every start.
NOT_BEFORE = frozenset(["pyi_rth_nltk"])

# Of Qt, by the beginnings of file names below PySide6/Qt: what a window of widgets needs to run anywhere.
QT_LIBRARIES = (
    "Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Svg", "WaylandClient",
    "WaylandEglClientHwIntegration", "Widgets", "WlShellIntegration", "XcbQpa",
)  # fmt: skip
QT_PLUGINS = {
    "egldeviceintegrations": (),
    "generic": (),
    "iconengines": ("qsvg",),
    "imageformats": ("qsvg", "qico", "qjpeg"),
    "networkinformation": (),
    "platforminputcontexts": ("compose", "ibus"),  # dead keys, and scripts that are typed through a dialogue
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qgtk3", "qxdgdesktopportal"),
    "printsupport": None,
    "styles": None,
    "tls": (),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl", "dmabuf", "shm"),
    "wayland-shell-integration": ("xdg-shell", "qt-shell"),
    "xcbglintegrations": ("qxcb-egl", "qxcb-glx"),
}  # per folder the names wanted, None for all
QT_WORDS = ("qtbase_id", "qtbase_en", "qt_id", "qt_en")  # translations of Qt's own dialogs

# As Linux, Windows and macOS name them.
_QT_LIBRARY = re.compile(r"libQt6(\w+)\.so.*|Qt6(\w+)\.dll|Qt(\w+)\.framework")

OF_BABEL = ("root", "en", "id", "ms")  # its tables of other languages are 27 MB, which nothing here asks for

SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
OF_PYTHON = ("libpython",)

Entry = tuple[str, str, str]  # PyInstaller's: name in the bundle, file, kind


def data_files() -> list[tuple[str, str]]:
    """Return the files of resources/ that the program reads, each with its folder in the bundle."""
    files = sorted(file for file in RESOURCES.rglob("*") if file.is_file())
    wanted = [file for file in files if _is_read(file.relative_to(RESOURCES))]
    return [(str(file), str(Path("resources", file.relative_to(RESOURCES).parent))) for file in wanted]


def _is_read(file: Path) -> bool:
    return file.parts[0] not in FOR_BUILDING and file.suffix not in {".ts", ".py", ".pyc"}


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files of a bundle without what belongs to the system or is never used."""
    return [entry for entry in entries if not _is_of_system(entry) and not _is_unused(Path(entry[0]))]


def _is_of_system(entry: Entry) -> bool:
    """Tell whether a library is the system's own: a .deb names its package instead, which then is kept up to date."""
    name, file, kind = entry
    if sys.platform != "linux" or kind != "BINARY" or Path(name).name.startswith(OF_PYTHON):
        return False
    return file.startswith(SYSTEM) and "site-packages" not in file and ".so" in Path(file).name


def _is_unused(path: Path) -> bool:
    parts = path.parts
    if "PySide6" not in parts:
        return _is_unused_elsewhere(path)
    if "translations" in parts:
        return path.stem not in QT_WORDS
    if "plugins" in parts:
        folder = parts[parts.index("plugins") + 1]
        names = QT_PLUGINS.get(folder, ())
        stem = path.name.removeprefix("lib")
        return names is not None and not stem.startswith(tuple(names) or ("\0",))
    library = next(filter(None, map(_QT_LIBRARY.fullmatch, parts)), None)
    if library:
        return library[library.lastindex or 0] not in QT_LIBRARIES
    return "qml" in parts or path.name.startswith(("libav", "libsw", "opengl32sw"))


def _is_unused_elsewhere(path: Path) -> bool:
    top = path.parts[0]
    if top == "nltk_data" or "tests" in path.parts or path.suffix in {".pyi", ".pxd", ".pyx", ".h", ".c"}:
        return True
    if top == "babel" and path.parent.name == "locale-data":
        return path.stem not in OF_BABEL
    return top == "lxml" and "include" in path.parts


def compiled_modules() -> list[str]:
    """Return the modules that libraries compiled by mypyc share; their names are hashes, which no import names."""
    names = [file.name for name in licences.libraries() for file in metadata.files(name) or ()]
    return sorted({name.partition(".")[0] for name in names if "__mypyc." in name})


def library_data(collect: Callable[[str], list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """Return the data files of libraries; `collect` is PyInstaller's collect_data_files."""
    return [entry for library in WITH_DATA for entry in collect(library)]


def info_plist() -> dict[str, Any]:
    """Return what the macOS program says of itself: its version, and the kinds of documents it opens."""
    known: dict[str, Any] = plistlib.loads((RESOURCES / "macos" / "Info.plist").read_bytes())
    number = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return known | {"CFBundleShortVersionString": number, "CFBundleVersion": number}
