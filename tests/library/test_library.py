import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app import library
from desktop_app.article import Article, Digest, Published, Quote, Sentence, Span, Speaker


def made(identity: str, text: str, day: str = "2025-03-03", speaker: str = "Sari Lestari") -> Digest:
    first = text.index(".") + 1
    quote = Quote(Span(0, first), "direct", speaker="s1")
    return Digest(
        Article(text, id=identity, title=f"Judul {identity}", published=Published(day, "day", "text")),
        sentences=(Sentence(Span(0, first)), Sentence(Span(first + 1, len(text)))),
        quotes=(quote,),
        speakers=(Speaker("s1", speaker, "person", quotes=(0,)),),
    )


@pytest.fixture
def shelf() -> sqlite3.Connection:
    shelf = library.connect()
    library.add(shelf, made("a", "Jembatan baru dibuka. Warga menyambutnya gembira."))
    library.add(shelf, made("b", "Pasar ditutup sementara. Warga kafé mengeluh.", "2025-04-01", "Budi Santoso"))
    return shelf


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("jembatan", ["a"]),
        ("warga", ["a", "b"]),
        ("WARGA mengeluh", ["b"]),
        ("kafe", ["b"]),
        ("meng", ["b"]),
        ('"baru dibuka"', ["a"]),
        ('"dibuka baru"', []),
        ("", ["b", "b", "a", "a"]),
        ("???", []),
        ('jembatan" OR "pasar', []),
        ("NOT warga", []),
    ],
)
def test_words_find_the_sentences_that_hold_them(shelf: sqlite3.Connection, words: str, expected: list[str]) -> None:
    assert [hit.article for hit in library.search(shelf, words)] == expected


def test_a_hit_is_a_place_in_its_article(shelf: sqlite3.Connection) -> None:
    (hit,) = library.search(shelf, "gembira")
    digest = library.get(shelf, "a")
    assert digest is not None
    assert hit.span.of(digest.article.text) == hit.words == "Warga menyambutnya gembira."


def test_quotes_are_found_by_speaker_and_date(shelf: sqlite3.Connection) -> None:
    assert [hit.article for hit in library.search(shelf, speaker="budi")] == ["b"]
    assert [hit.speaker for hit in library.search(shelf, "dibuka", speaker="sari")] == ["Sari Lestari"]
    assert {hit.article for hit in library.search(shelf, "warga", since="2025-03-15")} == {"b"}
    assert {hit.article for hit in library.search(shelf, "warga", until="2025-03-03")} == {"a"}


def test_an_article_is_replaced_and_removed(shelf: sqlite3.Connection) -> None:
    library.add(shelf, made("a", "Jalan rusak. Warga menunggu."))
    assert library.search(shelf, "jembatan") == ()
    assert [hit.article for hit in library.search(shelf, "jalan")] == ["a"]
    library.remove(shelf, "a")
    assert library.search(shelf, "jalan") == ()
    assert library.identities(shelf) == ("b",)
    assert library.get(shelf, "a") is None


def test_a_library_is_kept_in_its_file(tmp_path: Path) -> None:
    with closing(library.connect(tmp_path / "library.db")) as shelf:
        library.add(shelf, made("a", "Jembatan baru dibuka. Warga senang."))
    with closing(library.connect(tmp_path / "library.db")) as shelf:
        assert library.identities(shelf) == ("a",)


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.db")) as other:
        other.execute("PRAGMA user_version = 99")
    with pytest.raises(sqlite3.DatabaseError, match="version 99"):
        library.connect(tmp_path / "library.db")


def test_half_a_character_in_words_and_names_is_kept_out_of_the_index(shelf: sqlite3.Connection) -> None:
    library.add(shelf, made("odd-\udcff.txt", "Kanal \ud800 ditutup. Warga protes.", speaker="Sari \ud800"))
    (hit,) = library.search(shelf, "protes")
    assert hit.article == "odd-\udcff.txt"
    digest = library.get(shelf, hit.article)
    assert digest is not None
    assert digest.article.text.startswith("Kanal \ud800")
    library.remove(shelf, hit.article)
    assert library.search(shelf, "protes") == ()
