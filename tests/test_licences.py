from pathlib import Path

import pytest

from desktop_app import licences, resources


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("GNU LESSER GENERAL PUBLIC LICENSE", "Version 3"),
        ("You may put your own build of these libraries", "PySide6"),
        ("SIL OPEN FONT LICENSE", "Source Serif"),
        ("PYTHON SOFTWARE FOUNDATION LICENSE", "Python"),
        ("numpy", "BSD"),
        ("sumy", "Apache"),
    ],
)
def test_every_part_is_under_its_licence(part: str, words: str) -> None:
    text = licences.collected()
    assert part.casefold() in text.casefold()
    assert words in text


def test_the_libraries_of_libraries_are_among_them() -> None:
    found = licences.libraries()
    assert {"pyside6-essentials", "numpy", "nltk", "regex"} <= set(found)
    assert not {"pytest", "ruff", "pyinstaller"} & set(found)


def test_a_frozen_bundle_shows_what_was_collected_for_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "licences.txt").write_text("Semua lisensi")
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path / parts[-1])
    licences.text.cache_clear()
    assert licences.text() == "Semua lisensi"
    licences.text.cache_clear()
