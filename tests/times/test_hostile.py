import time
from datetime import date

import pytest

from desktop_app import languages, times
from desktop_app.article import Article, Published, Sentence, Span
from tests.growth import is_linear

MADE_UP = [
    "Selasa (32/13)",
    "Senin, 31 Februari 2021",
    "pada 0/0/0000",
    "31/12/99999",
    "5 abad ke-0",
    "tahun 0",
    "pukul 99.99",
]


@pytest.mark.parametrize("words", MADE_UP)
@pytest.mark.parametrize("day", ["2021-07-26", "0001-01-01", "9999-12-31", "2021-99-99", ""])
def test_dates_that_do_not_exist_are_no_crash(words: str, day: str) -> None:
    text = f"Rapat digelar {words}. Dua ratus tahun lalu, pekan depan, dan 5.000.000 tahun lagi."
    article = Article(text, published=Published(day, "day", "reader"))
    found = times.find(article, (Sentence(Span(0, len(text))),), languages.load("id"))
    assert not [time.value for time in found if any(part in time.value for part in ("-31", "-32", "99999"))]
    times.published(Article(text), (), languages.load("id"))


def test_a_text_of_nothing_but_days_is_read_in_time() -> None:
    days = (
        f"kata Sri, Selasa ({at % 28 + 1}/{at % 12 + 1}), Rabu (1/{at % 12 + 1}/20{at % 20:02}). " for at in range(4000)
    )
    start = time.process_time()
    times.published(Article("".join(days)), (), languages.load("id"), date(2026, 1, 1))
    assert time.process_time() - start < 5


def test_the_day_after_the_last_one_is_no_crash() -> None:
    assert times.published(Article("Pasar terbakar kemarin, Jumat (31/12/9999)."), (), languages.load("id")) is None


@pytest.mark.parametrize("piece", ["1", "1.", "1/", "Senin (5/9), ", "“", "-", "dua ", "\ud800", "\u202e", "tahun "])
@pytest.mark.parametrize("code", ["id", "en", "xx"])
def test_time_grows_with_the_length_only(piece: str, code: str) -> None:
    def read(size: int) -> None:
        text = piece * (size // len(piece))
        article = Article(text, published=Published("2021-07-26", "day", "reader"))
        times.find(article, (Sentence(Span(0, len(text))),), languages.load(code))
        times.published(Article(text), (), languages.load(code))

    assert is_linear(read, 10_000)
