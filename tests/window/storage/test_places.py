from pathlib import Path

import pytest

from desktop_app.window.storage import places


def test_every_user_and_screen_has_an_address_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":1")
    first = places.address()
    monkeypatch.setenv("DISPLAY", ":2")
    assert first != places.address()
    assert Path(first).parent == tmp_path
    assert ":" not in Path(first).name
