import sys
from pathlib import Path

import pytest

from desktop_app import resources


@pytest.fixture(autouse=True)
def _forget_the_place() -> None:
    resources.root.cache_clear()


def test_a_checkout_has_its_data_beside_the_package() -> None:
    assert resources.path("languages", "id.toml").is_file()


def test_a_frozen_bundle_has_its_data_inside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.root() == tmp_path / "resources"


def test_an_installation_without_data_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_dir", lambda _: False)
    with pytest.raises(FileNotFoundError, match="incomplete"):
        resources.root()


def test_the_sample_is_the_seed_of_the_same_words() -> None:
    """Installed wheels carry no seeds, so the article of the empty page lies among the data too."""
    seed = Path(__file__).parents[1] / "seeds" / "sengketa_pasar_lembayung.txt"
    assert resources.path("samples", "contoh.txt").read_bytes() == seed.read_bytes()
