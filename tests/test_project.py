"""The house as a whole: its walls, its order, and the sample articles through the front door."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop_app import languages, ranking, reading, writing
from resources.packaging import contents

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop_app"
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
FOLDERS = {"desktop_app", "resources", "tests", "seeds", ".ci", ".github"}
FILES = {
    "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "run.py", "requirements.lock", ".gitignore",
}  # fmt: skip


def modules(folder: Path) -> list[str]:
    """Return the names of all modules in a folder of the package."""
    files = (file.relative_to(ROOT).with_suffix("") for file in folder.rglob("*.py"))
    return sorted(".".join(file.parts).removesuffix(".__init__") for file in files if file.stem != "__main__")


def imported_by(names: list[str]) -> set[str]:
    """Return the top-level packages that a fresh process holds after importing these modules."""
    code = f"import importlib, sys\nfor name in {names!r}: importlib.import_module(name)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def tracked() -> list[Path]:
    """Return all files of the project."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [Path(name) for name in listed.split("\0") if name]


def test_the_library_imports_without_qt() -> None:
    library = [name for name in modules(PACKAGE) if not name.startswith("desktop_app.window")]
    assert len(library) > 20
    assert not imported_by(library) & {"PySide6", "shiboken6"}


def test_the_window_imports_nothing_heavy() -> None:
    window = modules(PACKAGE / "window")
    assert "PySide6" in imported_by(window)
    assert not imported_by(window) & {*contents.NOT_IN_WINDOW, "scipy"}  # the frozen window has none of them


def test_every_room_but_the_window_is_forbidden_qt() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    order, _, without_qt = contracts
    assert sorted(without_qt["source_modules"]) == sorted(
        f"desktop_app.{room}" for room in order["layers"] if room != "window"
    )


def test_the_desk_knows_no_widgets() -> None:
    for file in (PACKAGE / "window" / "desk").glob("*.py"):
        assert "QtWidgets" not in file.read_text(encoding="utf-8"), file


def test_the_top_level_holds_what_it_should() -> None:
    files = tracked()
    assert {file.parts[0] for file in files if len(file.parts) > 1} == FOLDERS
    assert {file.name for file in files if len(file.parts) == 1} == FILES


def test_no_file_names_a_machine_or_a_registry() -> None:
    hosts = ["pypi" + ".org", "files.python" + "hosted.org", "registry.npm" + "js.org", "deb." + "debian.org"]
    homes = [f"/{name}/" + r"[\w.-]+" for name in ("work", "root", "home", "Users")]
    forbidden = re.compile("|".join([*map(re.escape, hosts), *(rf"(?<![\w.~/}}]){home}" for home in homes)]))
    for file in tracked():
        path = ROOT / file
        words = path.read_bytes().decode(errors="ignore") if path.is_file() else ""
        found = forbidden.search(words) if "\0" not in words else None
        assert not found, f"{file}: {found}"


def test_files_and_functions_stay_readable() -> None:
    """A file over 400 lines is a room to split, a function over 60 does two things."""
    for file in PACKAGE.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        assert source.count("\n") <= 400, file
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, f"{file}: {node.name}"


def test_what_is_put_off_ends_with_whom_it_is_for() -> None:
    """`singleShot` without a receiver comes to a dialog that is gone."""
    for file in PACKAGE.rglob("*.py"):
        assert not re.findall(r"singleShot\([^,()]+,\s*self\.", file.read_text(encoding="utf-8")), file


def test_every_language_is_found_by_its_file() -> None:
    files = {file.stem for file in (ROOT / "resources" / "languages").glob("*.toml")}
    assert set(languages.codes()) == files >= {"id", "en"}
    assert all(languages.load(code).name for code in files)


def test_every_ranker_is_found_by_its_file() -> None:
    files = {file.stem for file in (PACKAGE / "ranking").glob("[!_]*.py")}
    assert set(ranking.names()) == files
    assert files >= {"news", "lexrank", "textrank", "lsa", "luhn", "kl", "sumbasic", "reduction", "edmundson"}


def test_every_format_is_found_by_its_file() -> None:
    files = {file.stem for file in (PACKAGE / "reading" / "formats").glob("[!_]*.py")}
    assert files <= set(reading.suffixes())
    assert files >= {"txt", "html", "pdf", "docx"}


def test_every_export_is_found_by_its_file() -> None:
    files = {file.stem for file in (PACKAGE / "writing" / "formats").glob("[!_]*.py")}
    assert set(writing.names()) == files >= {"terminal", "json", "docx", "markdown"}
    assert all(callable(writing.writer(name)) and writing.suffix(name) for name in files)


def test_the_samples_through_the_front_door() -> None:
    command = [sys.executable, "-m", "desktop_app", "--json", *map(str, SEEDS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    digests = [json.loads(line) for line in done.stdout.splitlines()]
    assert [digest["id"] for digest in digests] == [file.name for file in SEEDS]
    assert len(digests) == 6
    for digest, file in zip(digests, SEEDS, strict=True):
        assert digest["text"] == file.read_text(encoding="utf-8")
        assert digest["summary"], file.name
        assert not digest["notes"], digest["notes"]


def test_the_samples_for_a_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", SEEDS[0]], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "Mustafa Al-Kadhimi" in done.stdout
    assert not done.stderr
