from dataclasses import replace

from desktop_app.article import Quote, Span
from desktop_app.window.reading import marks
from desktop_app.window.reading.marks import Mark, Pieces
from desktop_app.window.reading.page import compose
from tests.window.reading.sample import plain, seed


def test_every_find_of_the_digest_is_marked_once() -> None:
    digest = seed()
    found = marks.of_digest(digest)
    assert [mark.kind for mark in found].count("quotes") == len(digest.quotes)
    assert [mark.kind for mark in found].count("times") == len(digest.times)
    assert [mark.span for mark in found] == sorted(mark.span for mark in found)


def test_reported_words_and_people_only_named_are_marked_weakly() -> None:
    digest = seed()
    reported = replace(digest, quotes=(Quote(Span(549, 701), "indirect"),))
    assert [mark.strong for mark in marks.of_digest(reported) if mark.kind == "quotes"] == [False]
    weak = [mark.span.of(digest.article.text) for mark in marks.of_digest(digest) if not mark.strong]
    assert weak == ["Joe Biden"]


def test_a_summary_for_another_article_marks_only_what_is_there() -> None:
    assert [mark.index for mark in marks.of_summary(seed(), [3, 99, -1, 3, 0])] == [0, 3]


def test_a_mark_over_two_paragraphs_has_an_open_piece_in_each() -> None:
    digest = plain("Satu dua.\nTiga empat.", (0, 9), (10, 21))
    pieces = Pieces([Mark("quotes", Span(5, 14))], compose(digest))
    (first,), (second,) = pieces.of(0), pieces.of(1)
    assert (first.start, first.end, first.opens, first.closes) == (5, 9, True, False)
    assert (second.start, second.end, second.opens, second.closes) == (0, 4, False, True)


def test_a_short_mark_after_a_long_one_is_found_as_well_as_the_long_one() -> None:
    text = "Kata. " * 100
    digest = plain(text)
    long, short = Mark("quotes", Span(0, 590)), Mark("times", Span(588, 592))
    assert Pieces([short, long], compose(digest)).under(589) == [long, short]


def test_the_marks_under_a_position_are_those_that_cover_it() -> None:
    digest = seed()
    page = compose(digest)
    pieces = Pieces(marks.of_digest(digest), page)
    shown = page.offsets.shown(digest.times[0].span)
    assert [mark.kind for mark in pieces.under(shown.start)] == ["times"]
    assert pieces.under(shown.end) == []
    assert Pieces().under(0) == []
