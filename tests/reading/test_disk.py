import os
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app import reading
from desktop_app.reading import UnreadableError, disk


def code_of(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        disk.contents(path)
    return caught.value.code


def test_regular_files_are_read(tmp_path: Path) -> None:
    file = tmp_path / "nama\nganjil 😀.txt"
    file.write_bytes(b"kata")
    assert disk.contents(file) == b"kata"


def test_what_is_no_regular_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert code_of(tmp_path / "pipa") == "no_file"
    assert code_of(tmp_path / "loop") == "loop"
    assert code_of(tmp_path) == "folder"
    assert code_of(tmp_path / "hilang.txt") == "missing"
    assert code_of(Path("/dev/zero")) == "no_file"
    assert code_of(Path("a\0b")) == "missing"


def test_a_file_without_permission_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert code_of(tmp_path / "a.txt") == "forbidden"


def test_files_beyond_the_limit_are_not_read(tmp_path: Path) -> None:
    file = tmp_path / "besar.txt"
    with file.open("wb") as out:
        out.truncate(disk.BYTES + 1)
    assert code_of(file) == "too_large"


def test_an_article_knows_when_its_file_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Panen dibuka Selasa (21/5).", "utf-8")
    noon = datetime(2020, 1, 2, 12).timestamp()  # noqa: DTZ001  # the reader's own zone
    os.utime(file, (noon, noon))
    assert [article.saved for article in reading.read(file)] == ["2020-01-02"]
    assert disk.saved(tmp_path / "missing") == ""
