from pathlib import Path

import pytest

from desktop_app.reading import folders


def test_a_folder_gives_its_articles_sorted_and_without_a_pages_own_parts(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "a_files/menu.html", "inner/c.docx", "picture.png", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in folders.files([tmp_path])]
    assert found == ["a.html", "b.txt", "inner/c.docx"]
    assert folders.others(tmp_path) == 1


def test_files_named_by_the_reader_are_kept_whatever_they_are(tmp_path: Path) -> None:
    assert list(folders.files([tmp_path / "gone.xyz"])) == [tmp_path / "gone.xyz"]


def test_a_link_back_to_its_own_folder_ends(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "a.txt").touch()
    assert list(folders.files([tmp_path])) == [tmp_path / "a.txt"]


@pytest.mark.parametrize("dropped", [["a.html", "a_files"], ["a_files", "a.html"], ["a_files"], ["a.html"]])
def test_a_saved_page_and_its_folder_count_once(tmp_path: Path, dropped: list[str]) -> None:
    (tmp_path / "a_files").mkdir()
    for name in ("a.html", "a_files/advertisement.html"):
        (tmp_path / name).touch()
    assert list(folders.files(tmp_path / name for name in dropped)) == [tmp_path / "a.html"]


def test_a_folder_with_such_a_name_but_no_page_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "berita_files").mkdir()
    (tmp_path / "berita_files" / "a.txt").touch()
    assert list(folders.files([tmp_path / "berita_files"])) == [tmp_path / "berita_files" / "a.txt"]
