"""What is taken out of the window: quotes by clipboard and by mouse, exports, paper, the facts about the program."""

import json
import sys
from pathlib import Path

from tests.desktop.reader import NEIGHBOUR, Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, SIZE, Box, wait_for

ARTICLES = (SEED, ROOT / "seeds" / "night_train_returns.txt")
PSAKI = "lain” — Jen Psaki, juru bicara Gedung Putih (000_bcf6c06a3aaa0b79.txt, 26 Juli 2021)"
KINDS = (0, 1, 2, 3, 5, 6, 10, 11, 14)  # rows of the formats, one of each suffix


def test_a_quote_copied_with_its_source(reader: Reader) -> None:
    reader.keys("ctrl+2")  # a list of speakers that has a key of the same name
    reader.wait("list", "Speakers")
    reader.click(reader.article.place("“Bantuan"))
    reader.desktop.keys("ctrl+c")
    wait_for("the quote", lambda: reader.clipboard()["text"].endswith(PSAKI))
    held = reader.clipboard()
    assert held["text"].startswith("“Bantuan berkelanjutan")
    assert "<b>Jen Psaki</b>" in held["html"]
    line = reader.article.place("Sejak 2014, merebaknya")
    reader.desktop.drag((line.x, line.middle[1]), (line.x + line.width, line.middle[1]))
    reader.desktop.keys("ctrl+shift+c")
    wait_for("the words alone", lambda: reader.clipboard()["text"].strip() == "Sejak 2014, merebaknya")
    reader.keys("ctrl+3")
    reader.click_row("“Irak siap")
    reader.desktop.keys("ctrl+c")
    wait_for("the card’s quote", lambda: "Natasha Hall, Center" in reader.clipboard()["text"])
    reader.keys("ctrl+1")
    reader.press("Copy")
    wait_for("the summary", lambda: reader.clipboard()["text"].startswith("Perdana Menteri Irak"))


def test_a_quote_dragged_into_another_program(reader: Reader, tmp_path: Path) -> None:
    caught = tmp_path / "caught.json"
    place = Box(0, 500, 400, 360)
    reader.place(Box(400, 0, SIZE[0] - 400, SIZE[1]))
    reader.desktop.start(sys.executable, NEIGHBOUR, "catch", caught)
    neighbour = reader.desktop.window("neighbour")
    reader.desktop.place(neighbour, place)
    reader.keys("ctrl+3")
    row = reader.row("“Bantuan")
    reader.desktop.drag((row.x + 60, row.y + 20), place.middle)
    held = json.loads(wait_for("what was dropped", lambda: _written(caught)))
    assert held["text"].endswith(PSAKI)
    assert "<b>Jen Psaki</b>" in held["html"]


def test_every_export_and_none_written_over(reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "digest.html"
    _save_as(reader, file)
    wait_for("the page", file.exists)
    reader.wait_shown(f"Saved as “{file}”")
    page = file.read_bytes()
    assert b"Jen Psaki" in page
    file.write_bytes(b"kept")
    _save_as(reader, file)
    reader.wait_shown("already exists")
    reader.desktop.keys("Escape")
    reader.gone("alert message")
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Save as")
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Export")
    assert file.read_bytes() == b"kept"


def test_both_articles_in_files_of_every_kind_into_a_folder(reader: Reader, tmp_path: Path) -> None:
    for at, row in enumerate(KINDS, 1):
        reader.keys("ctrl+s")
        reader.wait("dialog", "Export")
        reader.desktop.keys("Home", *["Down"] * row, "alt+a")
        each = reader.wait("check box", "A file for each article")
        wait_for("a choice", lambda: each.enabled or each.checked)  # noqa: B023  # asked at once
        if not each.checked:
            reader.desktop.keys("alt+e")
            wait_for("a file for each", lambda: each.checked)  # noqa: B023  # the same
        reader.desktop.keys("Return")
        reader.wait("dialog", "Save in the folder")
        if at == 1:  # afterwards it begins there
            reader.desktop.type(str(tmp_path))
        reader.desktop.keys("Return")
        reader.gone("dialog", "Export")
        _wait_for_files(tmp_path, 2 * at)
    kinds = {file.suffix for file in _files(tmp_path)}
    assert kinds == {".html", ".docx", ".odt", ".pdf", ".md", ".csv", ".ics", ".json", ".txt"}
    assert not [file for file in _files(tmp_path) if not file.stat().st_size]


def _written(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _wait_for_files(folder: Path, count: int) -> None:
    wait_for(f"{count} files", lambda: len(_files(folder)) == count)


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if file.suffix != ".part"]


def _save_as(reader: Reader, file: Path) -> None:
    """Export the article on show into a file as a web page."""
    reader.keys("ctrl+s")
    reader.wait("dialog", "Export")
    reader.desktop.keys("Return")
    reader.wait("dialog", "Save as")
    reader.desktop.keys("ctrl+a")
    reader.desktop.type(str(file))
    reader.desktop.keys("Return")


def test_the_pages_before_they_are_printed(reader: Reader) -> None:
    reader.keys("ctrl+p")
    reader.wait("dialog", "Print preview")
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Print preview")


def test_the_facts_about_the_program_for_a_report(reader: Reader) -> None:
    reader.choose(lambda: reader.press("Menu"), "Help", "About")
    about = reader.dialog("About Ringkas")
    reader.wait_shown("Your articles never leave this computer.")
    reader.press("Copy", about)
    wait_for("the facts", lambda: reader.clipboard()["text"].startswith("Ringkas 0."))
    reader.desktop.keys("Escape")
    reader.gone("dialog", "About Ringkas")
