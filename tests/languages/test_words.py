"""The words of the language files: none twice in a list, and parts of a list stand in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app import languages, resources

# Parts of a list, as "table.part": "table.whole", and lists without a word in common.
PARTS = {
    "saying.asides": "saying.beside",
    "saying.weak": "saying.clauses",
    "quotes.citing": "quotes.according",
    "quotes.denials": "saying.clauses",
    "speakers.standing": "speakers.modifiers",
    "timeline.deeds": "saying.clauses",
    "times.closing": "times.hours",
}
APART = [("speakers.heads", "names.heads"), ("speakers.women", "speakers.men"), ("names.firms", "names.houses")]


def lists(table: Any, path: str = "") -> Iterator[tuple[str, list[Any]]]:  # noqa: ANN401  # any TOML value
    if isinstance(table, list):
        yield path, table
    elif hasattr(table, "items"):
        for key, value in table.items():
            yield from lists(value, f"{path}.{key}".strip("."))


def words(language: languages.Language, path: str) -> list[str]:
    table, _, key = path.partition(".")
    found: list[str] = language.tables.get(table, {}).get(key, [])
    return found


@pytest.mark.parametrize("code", languages.codes())
def test_no_word_stands_twice_in_a_list(code: str) -> None:
    tables = languages.load(code).tables
    twice = {path: [word for word in found if found.count(word) > 1] for path, found in lists(tables)}
    assert {path: found for path, found in twice.items() if found} == {}


@pytest.mark.parametrize("code", languages.codes())
@pytest.mark.parametrize(("part", "whole"), PARTS.items())
def test_a_part_of_a_list_stands_in_it(code: str, part: str, whole: str) -> None:
    language = languages.load(code)
    assert sorted(set(words(language, part)) - set(words(language, whole))) == []


@pytest.mark.parametrize("code", languages.codes())
@pytest.mark.parametrize(("one", "other"), APART)
def test_lists_that_have_no_word_in_common(code: str, one: str, other: str) -> None:
    language = languages.load(code)
    assert sorted(set(words(language, one)) & set(words(language, other))) == []


def test_a_language_like_another_one_adds_to_its_tables_and_replaces_others() -> None:
    indonesian, malay = (languages.load(code).tables["times"]["words"] for code in ("id", "ms"))
    assert malay["dir"] == {**indonesian["dir"], "lepas": -1, "hadapan": 1}
    assert "Minggu" not in malay["weekday"]
    assert malay["person"] == indonesian["person"]


def test_what_a_language_adds_stands_in_the_order_of_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = [f"list{at}" for at in range(20)]
    (tmp_path / "xa.toml").write_text('name = "A"\n' + "".join(f"[{name}]\n" for name in names), encoding="utf-8")
    added = "".join(f'"+{name}" = ["b"]\n' for name in names)
    (tmp_path / "xb.toml").write_text(f'name = "B"\nlike = "xa"\n[list0]\n{added}', encoding="utf-8")
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path / parts[-1])
    tables = languages.load("xb").tables
    assert (list(tables), list(tables["list0"])) == (names, names)
