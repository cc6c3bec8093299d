from dataclasses import replace

import pytest

from desktop_app.article import Article, Digest, Published, Quote, Span, Speaker, fragments


@pytest.mark.parametrize(
    ("span", "trimmed"),
    [(Span(0, 8), Span(2, 6)), (Span(2, 6), Span(2, 6)), (Span(6, 8), Span(8, 8)), (Span(3, 3), Span(3, 3))],
)
def test_a_trimmed_span_has_no_white_space_at_its_ends(span: Span, trimmed: Span) -> None:
    assert span.trimmed(" \nkata\u3000 ") == trimmed


def test_the_readers_day_replaces_what_the_file_said() -> None:
    article = Article("Kata.", published=Published("2020", "year", "metadata"))
    assert article.dated("2021-07-26").published == Published("2021-07-26", "day", "reader")


def test_a_fragment_in_a_reported_clause_is_no_utterance_of_its_own() -> None:
    clause, same, other = Span(10, 60), Span(20, 30), Span(40, 50)
    quotes = (
        Quote(clause, "indirect", speaker="s1"),
        Quote(same, "partial", speaker="s1"),
        Quote(other, "partial", speaker="s2"),
        Quote(Span(70, 90), "direct", speaker="s1"),
    )
    assert fragments(quotes) == {1: 0}
    assert Digest(Article(""), quotes=quotes).utterances() == [0, 2, 3]


def test_a_speaker_is_known_by_its_id() -> None:
    first, second = Speaker("s1", "Sari Lestari", "person"), Speaker("s2", "BPBD", "organisation")
    digest = Digest(Article(""), speakers=(first, second))
    assert [digest.speaker(identity) for identity in ("s2", "s1", "s3", "", None)] == [second, first, None, None, None]
    assert replace(digest, speakers=(second,)).speaker("s1") is None
