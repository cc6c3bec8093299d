import pytest

from desktop_app import languages
from desktop_app.article import Article, Digest, Event, Precision, Published, Span, Time
from desktop_app.writing.labels import Labels, dated, published, when

LABELS = languages.load("id").words("digest", Labels)


@pytest.mark.parametrize(
    ("value", "first", "last", "precision", "written"),
    [
        ("2024-03-12", "2024-03-12", "2024-03-12", "day", "12 Maret 2024"),
        ("2024-03-12TNI", "2024-03-12", "2024-03-12", "time", "12 Maret 2024"),
        ("2024-03-12T18:30", "2024-03-12", "2024-03-12", "time", "12 Maret 2024 18.30"),
        ("2024-W10", "2024-03-04", "2024-03-10", "week", "4 Maret – 10 Maret 2024"),
        ("2024-W01", "2023-12-31", "2024-01-06", "week", "31 Desember 2023 – 6 Januari 2024"),
        ("2024-03", "2024-03-01", "2024-03-31", "month", "Maret 2024"),
        ("2024-Q1", "2024-01-01", "2024-03-31", "quarter", "Januari – Maret 2024"),
        ("2024", "2024-01-01", "2024-12-31", "year", "2024"),
        ("199", "1990-01-01", "1999-12-31", "decade", "1990–1999"),
        ("PRESENT_REF", "2024-03-12", "2024-03-12", "vague", "kini"),
        ("P3D", "", "", "vague", "tiga hari"),
        ("XXXX-XX-XXTNI", "", "", "vague", "tiga hari"),
    ],
)
def test_when_is_written_for_people(value: str, first: str, last: str, precision: Precision, written: str) -> None:
    event = Event(0, first, last, precision, "event", "x", Span(0, 1), 0)
    time = Time(Span(0, 9), "date", value)
    found = when(Digest(Article("tiga hari"), times=(time,)), event, LABELS)
    assert found == written


def test_what_hangs_on_a_guessed_year_says_so() -> None:
    article = Article("21/5", published=Published("2024-05-21", "day", "text", years=(2024, 2019)))
    time = Time(Span(0, 4), "date", "2024-05-21", approximate=True)
    event = Event(0, "2024-05-21", "2024-05-21", "day", "event", "x", Span(0, 1), 0)
    assert published(article, LABELS) == "Selasa, 21 Mei 2024 (tahun perkiraan)"
    assert dated(article, LABELS) == "21 Mei 2024, tahun perkiraan"
    assert when(Digest(article, times=(time,)), event, LABELS) == "≈ 21 Mei 2024"
