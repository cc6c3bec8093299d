import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.window.storage import settings
from desktop_app.window.storage.settings import Settings


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    chosen = Settings(language="id", theme="dark", article_scale=1.21, layers=("quotes",), ranker="lsa")
    chosen = replace(chosen, summary_length=4, summary_unit="sentences")
    chosen = replace(chosen, shortcuts={"open": ("F2",)})
    settings.save(chosen, file)
    assert settings.load(file) == (chosen, None)


@pytest.mark.parametrize(
    "content",
    [
        {"theme": "pink", "article_scale": "big", "layers": "all", "nobody knows": 1},
        {"theme": 3, "language": None, "layers": ["nothing"], "summary_unit": "miles", "summary_length": "4"},
        [],
    ],
)
def test_what_is_unknown_or_of_another_type_is_as_by_default(tmp_path: Path, content: object) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(content))
    loaded, aside = settings.load(file)
    assert (loaded.theme, loaded.article_scale, loaded.language) == ("system", 1.0, "")
    assert (loaded.summary_length, loaded.summary_unit) == (65, "words")
    assert aside
    assert aside.read_text() == json.dumps(content)


def test_a_broken_file_is_set_aside_not_lost(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(b'{"theme": "da\xff')
    assert settings.load(file) == (Settings(), tmp_path / "settings.json.broken")
    assert (tmp_path / "settings.json.broken").read_bytes() == b'{"theme": "da\xff'
    assert not file.exists()


def test_a_number_beyond_every_range_is_as_by_default(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(f'{{"article_scale": 1{"0" * 400}}}')
    assert settings.load(file).settings == Settings()
