import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import languages, library
from desktop_app.article import Article, Digest, Published, Sentence, Span, Time
from desktop_app.library import days
from desktop_app.library.days import Days
from desktop_app.reading.dates import ReadingWords


def made(identity: str, text: str, day: str = "2025-03-03") -> Digest:
    first = text.index(".") + 1
    return Digest(
        Article(text, id=identity, published=Published(day, "day", "text")),
        sentences=(Sentence(Span(0, first)), Sentence(Span(first + 1, len(text)))),
    )


@pytest.fixture
def shelf() -> sqlite3.Connection:
    shelf = library.connect()
    library.add(shelf, made("a", "Jembatan baru dibuka. Warga menyambutnya gembira."))
    library.add(shelf, made("b", "Pasar ditutup sementara. Warga kafé mengeluh.", "2025-04-01"))
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
    assert (
        hit.span.of("Jembatan baru dibuka. Warga menyambutnya gembira.") == hit.words == "Warga menyambutnya gembira."
    )


def test_an_article_is_replaced_and_removed(shelf: sqlite3.Connection) -> None:
    library.add(shelf, made("a", "Jalan rusak. Warga menunggu."))
    assert library.search(shelf, "jembatan") == ()
    assert [hit.article for hit in library.search(shelf, "jalan")] == ["a"]
    library.remove(shelf, "a")
    assert library.search(shelf, "jalan") == ()
    assert {hit.article for hit in library.search(shelf, "")} == {"b"}


def test_a_library_is_kept_in_its_file(tmp_path: Path) -> None:
    with closing(library.connect(tmp_path / "library.db")) as shelf:
        library.add(shelf, made("a", "Jembatan baru dibuka. Warga senang."))
    with closing(library.connect(tmp_path / "library.db")) as shelf:
        assert [hit.article for hit in library.search(shelf, "jembatan")] == ["a"]


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.db")) as other:
        other.execute("PRAGMA user_version = 99")
    with pytest.raises(sqlite3.DatabaseError, match="version 99"):
        library.connect(tmp_path / "library.db")


def test_half_a_character_in_words_is_kept_out_of_the_index(shelf: sqlite3.Connection) -> None:
    library.add(shelf, made("odd-\udcff.txt", "Kanal \ud800 ditutup. Warga protes."))
    (hit,) = library.search(shelf, "protes")
    assert (hit.article, hit.span) == ("odd-\udcff.txt", Span(17, 30))
    library.remove(shelf, hit.article)
    assert library.search(shelf, "protes") == ()


@pytest.fixture
def dated() -> sqlite3.Connection:
    """Two ways to write the same day, the day in another year, another day."""
    shelf = library.connect()
    for number, (text, words, value) in enumerate(
        [
            ("Upacara digelar Sabtu (17/8). Selesai.", "17/8", "2024-08-17"),
            ("Warga berkumpul kemarin. Selesai.", "kemarin", "2024-08-17"),
            ("Banjir melanda pada 17 Agustus 2023. Selesai.", "17 Agustus 2023", "2023-08-17"),
            ("Rapat pada 18 Agustus 2024. Selesai.", "18 Agustus 2024", "2024-08-18"),
        ]
    ):
        at = text.index(words)
        digest = made(str(number), text)
        library.add(shelf, replace(digest, times=(Time(Span(at, at + len(words)), "date", value),)))
    return shelf


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("17 Agustus 2024", {"0", "1"}),
        ("17 Agustus", {"0", "1", "2"}),
        ("August 17, 2024", {"0", "1"}),
        ("17 Ogos", {"0", "1", "2"}),  # Malay
        ("17/8", {"0", "1", "2"}),
        ("17-8-2024", {"0", "1"}),
        ("Agustus 2024", {"0", "1", "3"}),
        ("banjir 17 Agustus", {"2"}),
        ("rapat 17 Agustus", set()),
        ("31/2", set()),
    ],
)
def test_days_are_found_however_they_are_written(dated: sqlite3.Connection, words: str, expected: set[str]) -> None:
    assert {hit.article for hit in library.search(dated, words)} == expected


def test_a_passage_that_is_found_twice_is_told_once(dated: sqlite3.Connection) -> None:
    hits = library.search(dated, "18 Agustus 2024")
    assert [hit.article for hit in hits] == ["3"]


@pytest.mark.parametrize("code", languages.codes())
def test_a_search_names_a_day_in_any_language(code: str) -> None:
    table = languages.load(code).words("reading", ReadingWords)
    for month, names in enumerate(table.months, 1):
        day = f"2021-{month:02}-05"
        assert days.named(f"5 {names.split()[0].title()} 2021") == Days(day, day, yearly=False, words="")


def test_figures_that_languages_read_otherwise_are_read_as_in_indonesian() -> None:
    assert days.named("3/4/2021") == Days("2021-04-03", "2021-04-03", yearly=False, words="")


def test_an_article_that_goes_takes_its_days_with_it(dated: sqlite3.Connection) -> None:
    for identity in "0123":
        library.remove(dated, identity)
    assert dated.execute("SELECT count(*) FROM moment").fetchone() == (0,)


def test_an_article_that_is_added_only_in_part_leaves_the_library_as_it_was(shelf: sqlite3.Connection) -> None:
    text = "Jalan rusak. " * 500
    sentences = tuple(Sentence(Span(at, at + 12)) for at in range(0, len(text), 13))
    adding = library.adding(shelf, Digest(Article(text, id="a"), sentences=sentences))
    for _ in range(3):
        next(adding)
    adding.close()
    assert library.search(shelf, "jalan") == ()
    assert [hit.article for hit in library.search(shelf, "jembatan")] == ["a"]
    pieces = sum(1 for _ in library.adding(shelf, Digest(Article(text, id="a"), sentences=sentences)))
    assert pieces == 5
    assert len(library.search(shelf, "jalan", limit=1_000)) == 500
