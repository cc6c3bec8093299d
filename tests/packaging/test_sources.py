"""What packages are made from, as far as it can be checked without the systems they are for."""

import ast
import configparser
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from importlib import util
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from PySide6.QtGui import QImage

from desktop_app import cli, reading
from resources.packaging import bundle, contents, debian, icons, versions

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
LINUX = RESOURCES / "linux"
NAME = "id.ringkas.Ringkas"
# Read, but not offered: old Word files need a converter, logs and links belong to other programs.
NOT_OFFERED = {"doc", "log", "url", "webloc"}
OFFERED = sorted(set(reading.suffixes()) - NOT_OFFERED)


def desktop_types() -> list[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]["MimeType"].strip(";").split(";")


@pytest.mark.skipif(not Path("/usr/share/mime/globs2").is_file(), reason="shared-mime-info is not installed")
@pytest.mark.parametrize("suffix", OFFERED)
def test_the_desktop_entry_names_every_kind_of_file(suffix: str) -> None:
    lines = Path("/usr/share/mime/globs2").read_text(encoding="utf-8").splitlines()
    known = {line.split(":")[1] for line in lines if line.count(":") >= 2 and line.split(":")[2] == f"*.{suffix}"}
    ours = ET.parse(LINUX / f"{NAME}.mime.xml").getroot()  # noqa: S314  # our own file
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    for kind in ours.findall("m:mime-type", space):
        known |= {
            kind.attrib["type"] for glob in kind.findall("m:glob", space) if glob.attrib["pattern"] == f"*.{suffix}"
        }
    above = {"text/xml", "application/xml"}  # feeds are offered by their own kinds, not every XML file
    assert known & set(desktop_types()) or known <= above, f"{suffix}: {known}"


@pytest.mark.parametrize("suffix", OFFERED)
def test_the_windows_installer_offers_every_kind_of_file(suffix: str) -> None:
    assert f'#emit Kind(".{suffix}")' in (RESOURCES / "windows" / "ringkas.iss").read_text(encoding="utf-8")


def test_the_windows_installer_has_its_parts_in_order() -> None:
    script = (RESOURCES / "windows" / "ringkas.iss").read_text(encoding="utf-8")
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert sections == "Setup Languages CustomMessages Tasks Files InstallDelete Icons Registry Run".split()
    for line in script.splitlines():
        assert line.count('"') % 2 == 0, line
        assert line.count("{") - line.count("{{") == line.count("}") or "{{" in line, line
    assert {"ringkas-gui.exe"} == set(re.findall(r"\\(ringkas[\w-]*\.exe)", script))


def test_the_plist_names_kinds_of_documents_and_the_version() -> None:
    known = contents.info_plist()
    assert known["CFBundleShortVersionString"] == versions.version()
    kinds = [kind for group in known["CFBundleDocumentTypes"] for kind in group.get("LSItemContentTypes", ())]
    assert {"public.plain-text", "public.html", "com.adobe.pdf", "public.rtf"} <= set(kinds)
    assert plistlib.loads(plistlib.dumps(known)) == known


def test_the_version_resource_is_what_pyinstaller_evaluates(tmp_path: Path) -> None:
    bundle.write_version_resources(tmp_path)
    for name in ("ringkas", "ringkas-gui"):
        words = (tmp_path / f"{name}.version.py").read_text(encoding="utf-8")
        called = {
            node.func.id
            for node in ast.walk(ast.parse(words))
            if isinstance(node, ast.Call) and hasattr(node.func, "id")
        }
        assert called >= {"VSVersionInfo", "FixedFileInfo", "StringTable", "VarStruct"}
        assert f'"{name}.exe"' in words
        assert "@" not in words


class Called(list[tuple[str, Any, dict[str, Any]]]):
    """Stands for PyInstaller: remembers what the spec file asks of it."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*given: object, **options: Any) -> object:  # noqa: ANN401  # remembered as they are
            self.append((name, given, options))
            return SimpleNamespace(scripts=[], binaries=[], datas=[], pure=[])

        return call


def test_modules_that_no_import_names_are_found() -> None:
    """The compiled tomli needs one, in the window and in the terminal."""
    assert [name for name in contents.compiled_modules() if util.find_spec(name)]


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_spec_finds_on_each_system_what_was_made_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object, system: str
) -> None:
    del qapp
    asked = Called()
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda _: [])
    for module in (ModuleType("PyInstaller"), ModuleType("PyInstaller.utils"), hooks):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "path", [*sys.path])
    bundle.prepare(tmp_path)
    spec = RESOURCES / "packaging" / "ringkas.spec"
    known = {"SPECPATH": str(spec.parent), "workpath": str(tmp_path / "work" / "ringkas")}  # as PyInstaller sets them
    calls = {name: getattr(asked, name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(spec.read_text(encoding="utf-8"), spec, "exec"), known | calls)  # noqa: S102  # our own file
    of = {name: [options for asked_for, _, options in asked if asked_for == name] for name in calls}
    scripts = [given[0][0] for name, given, _ in asked if name == "Analysis"]
    assert all(Path(script).is_file() for script in scripts)
    assert [options["name"] for options in of["EXE"]] == ["ringkas-gui", "ringkas"]
    assert [options["console"] for options in of["EXE"]] == [False, True]
    files = [
        str(options[name]) for options in (*of["EXE"], *of["BUNDLE"]) for name in ("icon", "version") if name in options
    ]
    assert all(Path(file).is_file() for file in files)
    kinds = {"linux": [], "win32": [".ico", ".py", ".ico", ".py"], "darwin": [".icns"] * 3}
    assert [Path(file).suffix for file in files] == kinds[system]
    assert len(of["BUNDLE"]) == (system == "darwin")
    licences = [file for options in of["Analysis"] for file, _ in options["datas"] if file.endswith("/licences.txt")]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in Path(licences[0]).read_text(encoding="utf-8")


def test_the_bundle_carries_what_is_read_and_nothing_of_the_workshop() -> None:
    folders = {Path(folder).parts[1] for _, folder in contents.data_files() if len(Path(folder).parts) > 1}
    assert {"languages", "models", "themes", "icons", "licences", "translations", "linux"} <= folders
    assert not folders & contents.FOR_BUILDING


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt6Gui.dll", True),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("babel/locale-data/id.dat", True),
        ("babel/locale-data/fr_BE.dat", False),
        ("nltk_data/corpora/words.zip", False),
    ],
)
def test_of_libraries_only_what_is_needed_stays(name: str, *, stays: bool) -> None:
    assert bool(contents.kept([(name, f"/venv/site-packages/{name}", "DATA")])) is stays


def test_the_workflow_builds_and_starts_all_three_systems() -> None:
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8"))
    assert set(flow["jobs"]) == {"linux", "windows", "macos"}
    for job in flow["jobs"].values():
        runs = "\n".join(step.get("run", "") for step in job["steps"])
        assert "run.py package" in runs
        assert "resources.packaging.smoke" in runs
        assert all(step.keys() & {"run", "uses"} for step in job["steps"])


def test_the_flatpak_manifest_uses_files_that_exist() -> None:
    manifest = yaml.safe_load((LINUX / f"{NAME}.flatpak.yml").read_text(encoding="utf-8"))
    files = [source["path"] for source in manifest["modules"][0]["sources"] if source["type"] == "file"]
    assert all((LINUX / file).is_file() for file in files)
    assert not any("network" in line for line in manifest["finish-args"])


def test_the_icon_in_the_forms_of_windows_and_macos(qapp: object) -> None:
    del qapp
    drawing = LINUX / f"{NAME}.svg"
    ico, icns = icons.ico(drawing), icons.icns(drawing)
    count = struct.unpack_from("<HHH", ico)[2]
    for at in range(count):
        length, place = struct.unpack_from("<II", ico, 6 + 16 * at + 8)
        assert ico[place : place + 8] == b"\x89PNG\r\n\x1a\n"
        assert place + length <= len(ico)
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)


@pytest.mark.parametrize(
    ("size", "places"), [(16, ((3, 8), (8, 6), (9, 8), (6, 8))), (22, ((4, 10), (11, 8), (12, 11), (8, 10)))]
)
def test_the_icon_can_be_told_when_small(qapp: object, size: int, places: tuple[tuple[int, int], ...]) -> None:
    """Bar, quote and lines are each drawn in full on pixels of their own, not smeared over them."""
    del qapp
    image = QImage.fromData(icons.png(LINUX / f"{NAME}.svg", size))
    bar, quote, line, ground = (image.pixelColor(*place).lightness() for place in places)
    assert quote > 240
    assert line > 240
    assert bar > ground + 80


@pytest.mark.skipif(not shutil.which("man"), reason="man is not installed")
def test_the_man_page_has_no_faults() -> None:
    command = ["man", "--warnings", "-l", str(LINUX / "ringkas.1")]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    )
    assert done.stderr == ""
    assert "ringkas-gui" in done.stdout
    page = (LINUX / "ringkas.1").read_text(encoding="utf-8").replace("\\-", "-")
    options = re.findall(r"--[a-z-]+", cli._parser().format_help())
    assert [name for name in options if name != "--serve" and name not in page] == []  # that one is for the window


def test_the_changelog_of_the_package_has_the_form_of_debian() -> None:
    first, *_, last = debian._changelog().strip().splitlines()
    assert first == f"ringkas ({versions.version()}) unstable; urgency=medium"
    assert re.fullmatch(r" -- .+ <.+@.+>  \w{3}, \d\d \w{3} \d{4} [\d:]{8} \+0000", last)
