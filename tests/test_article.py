import pytest

from desktop_app.article import Article, Published, Span


@pytest.mark.parametrize(
    ("span", "trimmed"),
    [(Span(0, 8), Span(2, 6)), (Span(2, 6), Span(2, 6)), (Span(6, 8), Span(8, 8)), (Span(3, 3), Span(3, 3))],
)
def test_a_trimmed_span_has_no_white_space_at_its_ends(span: Span, trimmed: Span) -> None:
    assert span.trimmed(" \nkata\u3000 ") == trimmed


def test_the_readers_day_replaces_what_the_file_said() -> None:
    article = Article("Kata.", published=Published("2020", "year", "metadata"))
    assert article.dated("2021-07-26").published == Published("2021-07-26", "day", "reader")
