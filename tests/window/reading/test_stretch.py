import pytest

from desktop_app.article import Article, Digest, Sentence, Span
from desktop_app.window.reading import stretch
from desktop_app.window.reading.page import compose
from desktop_app.window.reading.pane import ReadingPane

ONE = "Hujan turun di kota. "
BOOK = ONE * (3 * stretch.LENGTH // len(ONE))
SPANS = [Span(at, at + len(ONE) - 1) for at in range(0, len(BOOK), len(ONE))]
DIGEST = Digest(Article(BOOK), sentences=tuple(map(Sentence, SPANS)))


def test_an_article_is_one_stretch() -> None:
    digest = Digest(Article(ONE * 100))
    assert stretch.around(digest, 500) == (0, len(digest.article.text))


@pytest.mark.parametrize("digest", [DIGEST, Digest(Article("a" * len(BOOK)))])
def test_stretches_follow_each_other_without_a_gap(digest: Digest) -> None:
    place, edges = 0, [0]
    while place < len(BOOK):
        found = stretch.around(digest, place)
        assert found.start == edges[-1]
        assert found.start <= place < found.end
        assert stretch.around(digest, found.end - 1) == found
        place = found.end
        edges.append(place)
    assert len(edges) == 4


def test_a_stretch_begins_with_a_sentence() -> None:
    assert stretch.around(DIGEST, stretch.LENGTH * 2).start in {span.start for span in SPANS}


def test_what_touches_a_stretch_is_found() -> None:
    assert [one.span for one in stretch.inside(DIGEST.sentences, Span(10, 50))] == SPANS[:3]
    assert list(stretch.inside(DIGEST.sentences, Span(20, 21))) == []


def test_the_page_of_a_book_says_that_there_is_more() -> None:
    page = compose(DIGEST, place=stretch.LENGTH + 100)
    assert [page.paragraphs[0].kind, page.paragraphs[-1].kind] == ["more", "more"]
    assert page.paragraphs[0].span.start == 0
    assert page.paragraphs[-1].span.end >= len(BOOK) - 1
    assert compose(DIGEST).paragraphs[0].kind == "body"


def test_a_jump_turns_to_the_stretch_of_its_words(pane: ReadingPane) -> None:
    pane.show_digest(DIGEST)
    far = SPANS[-1]
    pane.reveal(far)
    assert far.start in range(*pane.view.page.stretch)
    shown = pane.view.page.offsets.shown(far)
    assert pane.view.page.text[shown.start : shown.end] == ONE.strip()
    pane.back()
    assert pane.view.page.stretch.start == 0


def test_reading_on_and_going_back(pane: ReadingPane) -> None:
    pane.show_digest(DIGEST)
    first = pane.view.page.stretch
    pane.pointer.opened.emit(pane.view.page.paragraphs[-1])
    assert pane.view.page.stretch.start == first.end
    assert pane.view.scroller.place().start >= first.end
    pane.pointer.opened.emit(pane.view.page.paragraphs[0])
    assert pane.view.page.stretch == first


def test_wide_signs_and_mere_signs_make_shorter_stretches() -> None:
    """A Han character is a word: so many of them are as long to read, and longer to lay out."""
    han = Digest(Article("雨" * stretch.LENGTH))
    assert stretch.around(han, 0) == (0, stretch.LENGTH // 4)
    assert stretch.around(Digest(Article("雨" * (stretch.LENGTH // 4))), 0) == (0, stretch.LENGTH // 4)
    stops = Digest(Article(". " * 50_000), sentences=tuple(Sentence(Span(at, at + 1)) for at in range(0, 100_000, 2)))
    assert stretch.around(stops, 0) == (0, 2 * stretch.SENTENCES)


def test_an_endless_paragraph_of_wide_signs_is_broken_sooner() -> None:
    lengths = [len(part.span.of("雨" * 9_000)) for part in compose(Digest(Article("雨" * 9_000))).paragraphs]
    assert max(lengths) == 1_000
