import pytest

from desktop_app.article import Article, Digest, Quote, Region, RegionKind, Sentence, Span
from desktop_app.window.reading import page as pages
from desktop_app.window.reading.page import Page, compose
from tests.window.reading.sample import plain, seed


def _words(page: Page) -> list[str]:
    return page.text.split("\n") if page.text else []


def test_the_seed_gets_its_paragraphs_back() -> None:
    page = compose(seed())
    openings = [words[:12] for words in _words(page)]
    assert openings == [
        "date 2021-07",
        "Washington: ",
        "Rencana ini ",
        "“Bantuan ber",
        "Sejak 2014, ",
        "“Perlu diatu",
        "Pemerintah I",
        "“Irak siap d",
        "Sebagian ana",
        "Hingga kini,",
    ]
    assert [paragraph.kind for paragraph in page.paragraphs] == ["chrome"] + ["body"] * 9
    assert page.text.endswith("keamanan di Irak.(SUR)")


def test_every_quote_of_the_seed_is_shown_whole() -> None:
    digest = seed()
    page = compose(digest)
    for quote in digest.quotes:
        shown = page.offsets.shown(quote.span)
        assert page.text[shown.start : shown.end] == quote.span.of(digest.article.text)


def test_newlines_part_paragraphs_but_not_sentences() -> None:
    text = "Satu dua\ntiga empat.\n\n  Lima enam."
    page = compose(plain(text, (0, 20), (24, 34)))
    assert _words(page) == ["Satu dua tiga empat.", "Lima enam."]


def test_a_glued_sentence_inside_a_quote_does_not_tear_the_quote() -> None:
    text = "“Kami siap.Kami datang,” kata Rina."
    digest = Digest(
        Article(text), sentences=(Sentence(Span(0, 11)), Sentence(Span(11, 35))), quotes=(Quote(Span(0, 24), "direct"),)
    )
    assert len(compose(digest).paragraphs) == 1


@pytest.mark.parametrize("kind", ["chrome", "heading", "caption"])
def test_parts_set_apart_stand_alone_even_when_glued(kind: RegionKind) -> None:
    text = "Awal cerita.Baca juga: LainLanjutan cerita."
    digest = Digest(Article(text), regions=(Region(Span(12, 27), kind),))
    page = compose(digest)
    assert _words(page) == ["Awal cerita.", "Baca juga: Lain", "Lanjutan cerita."]
    assert [paragraph.kind for paragraph in page.paragraphs] == ["body", kind, "body"]


def test_a_byline_within_a_line_stays_in_it() -> None:
    text = "Selesai sudah. (Rina/Budi)"
    digest = Digest(Article(text), regions=(Region(Span(15, 26), "byline"),))
    assert [paragraph.kind for paragraph in compose(digest).paragraphs] == ["body"]


def _menu(lines: int = 16) -> Digest:
    text = "\n".join((["Beranda", "Olahraga dan hiburan"] * lines)[:lines]) + "\nIsi berita."
    return Digest(Article(text), regions=(Region(Span(0, len(text) - 12), "chrome"),))


def test_long_chrome_collapses_to_one_line_and_opens() -> None:
    digest = _menu()
    page = compose(digest)
    assert len(page.paragraphs) == 2
    assert page.paragraphs[0].collapsed
    assert _words(page)[0].endswith("…")
    opened = compose(digest, frozenset({0}))
    assert len(opened.paragraphs) == 17
    assert not any(paragraph.collapsed for paragraph in opened.paragraphs)


@pytest.mark.parametrize(("lines", "paragraphs"), [(2, 3), (3, 4), (4, 2), (6, 2)])
def test_a_menu_of_short_lines_collapses_where_it_would_push_the_article_down(lines: int, paragraphs: int) -> None:
    page = compose(_menu(lines))
    assert len(page.paragraphs) == paragraphs
    assert page.paragraphs[0].collapsed == (paragraphs == 2)


def test_what_hides_a_span_is_found() -> None:
    page = compose(_menu())
    assert page.behind(Span(100, 105)) is page.paragraphs[0]
    assert page.behind(Span(len(_menu().article.text) - 5, len(_menu().article.text))) is None


@pytest.mark.parametrize("text", ["", " \n\n ", "\n", "“" * 10_000, "\u202e" * 1000, "\ud800", "\u2028\u2029"])
def test_hostile_texts_give_a_page(text: str) -> None:
    page = compose(plain(text))
    assert len(page.text.encode("utf-16-le")) // 2 == page.offsets.length


@pytest.mark.parametrize("text", ["a" * 100_000, "kata " * 20_000, "Satu dua tiga. " * 7_000])
def test_endless_paragraphs_are_broken(text: str) -> None:
    page = compose(plain(text))
    assert max(paragraph.span.end - paragraph.span.start for paragraph in page.paragraphs) <= pages.PARAGRAPH_LENGTH
    assert page.offsets.source(page.offsets.shown(Span(50_000, 50_004))) == (50_000, 50_004)


def test_a_text_of_too_many_lines_is_shown_in_fewer() -> None:
    text = "a\n" * 50_000
    page = compose(plain(text))
    assert len(page.paragraphs) <= pages.MOST_PARAGRAPHS
    assert page.text.count("a") == 50_000
    assert page.offsets.source(page.offsets.shown(Span(40_000, 40_001))) == (40_000, 40_001)


def test_a_heading_that_repeats_the_title_is_told_once() -> None:
    text = "Kereta malam kembali\n\nBus juga kembali.\n\nKereta malam kembali"
    regions = (Region(Span(0, 20), "heading"), Region(Span(41, 61), "heading"))
    page = compose(Digest(Article(text, title="Kereta Malam  Kembali"), regions))
    assert [paragraph.kind for paragraph in page.paragraphs] == ["title", "body", "heading"]
