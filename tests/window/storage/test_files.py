from pathlib import Path

import pytest

from desktop_app.window.storage import files


@pytest.mark.parametrize("content", [b"{", b'"\xff"', b"[" * 200_000])
def test_a_broken_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    file, aside = tmp_path / "a.json", tmp_path / "a.json.broken"
    file.write_bytes(content)
    assert files.read_json(file) == (None, aside)
    assert aside.read_bytes() == content
    assert files.read_json(file) == (None, None)


def test_a_folder_that_cannot_be_written_is_survived_and_told() -> None:
    assert files.write_json({}, Path("/proc/version/settings.json"))
