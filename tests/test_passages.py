import pytest

from desktop_app import passages
from desktop_app.article import Passage, Span

TEXT = "“Kami siap,” kata Budi. “Kami siap,” ulang Sari. Naïf, katanya: “Café itu tutup.”"


@pytest.mark.parametrize("start", [0, 24])
def test_a_place_is_found_again_by_words_and_count(start: int) -> None:
    span = Span(start, start + 12)
    passage = passages.of(TEXT, span)
    assert passage == Passage("“Kami siap,”", int(start > 0))
    assert passages.find(TEXT, passage) == span
    moved = passages.find("Hujan turun.\n\n" + TEXT, passage)
    assert moved
    assert moved.start == start + 14


def test_the_last_place_stands_for_one_that_is_gone() -> None:
    assert passages.find(TEXT[23:], Passage("“Kami siap,”", 1)) == Span(1, 13)


def test_where_it_must_be_the_one_that_was_counted_no_other_stands_for_it() -> None:
    assert passages.find(TEXT, Passage("“Kami siap,”", 1), counted=True) == Span(24, 36)
    assert passages.find(TEXT[23:], Passage("“Kami siap,”", 1), counted=True) is None
    assert passages.find(TEXT[23:], Passage("Kami\nsiap,", 1), counted=True) is None
    assert passages.find(TEXT[23:], Passage("Kami\nsiap,"), counted=True) == Span(2, 13)


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1"])
def test_a_place_is_found_in_another_encoding(encoding: str) -> None:
    start = TEXT.index("“Café")
    passage = passages.of(TEXT, Span(start, len(TEXT)))
    garbled = TEXT.encode().decode(encoding, errors="replace")
    found = passages.find(garbled, passage)
    assert found
    assert garbled[found.start :].startswith("â")
    assert found.end == len(garbled)


def test_other_spaces_and_marks_are_no_hindrance() -> None:
    found = passages.find('Lalu "Kami\nsiap" kata Budi', Passage("“Kami siap,”"))
    assert found == Span(5, 16)


@pytest.mark.parametrize("words", ["", "tidak ada", "“”"])
def test_words_that_are_nowhere_are_found_nowhere(words: str) -> None:
    assert passages.find(TEXT, Passage(words)) is None


def test_hostile_texts_come_to_an_end() -> None:
    passage = passages.of("a" * 1_000_000, Span(499_000, 500_000))
    assert passages.find("a" * 1_000_000, passage) == Span(499_000, 500_000)
    assert passages.find("a " * 500_000, Passage("b" * 1000)) is None


@pytest.mark.parametrize("start", [0, 3, 6])
def test_a_place_that_overlaps_its_likes_is_found_again(start: int) -> None:
    text = "ha ha ha ha dan ha ha"
    span = Span(start, start + 5)
    assert passages.find(text, passages.of(text, span)) == span
    assert passages.of(text, Span(16, 21)).nth == 3


@pytest.mark.parametrize("words", ["“Ini”", "“Kami siap,”", "“mi siap”"])
def test_letters_alone_find_no_parts_of_words_and_no_short_ones(words: str) -> None:
    assert (
        passages.find("Di sini, dini hari, kami siapkan “kami siap”.".replace("“kami", "“xkami"), Passage(words))
        is None
    )
