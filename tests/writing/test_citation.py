from dataclasses import replace

import pytest

from desktop_app.article import Article, Digest, Event, Published, Quote, Span, Speaker, Time
from desktop_app.writing import citation
from desktop_app.writing.citation import Citation

TEXT = "“Air sudah\nsurut,” kata lurah Meruya, Siti Aminah. Menurut dia warga pulang besok."
SITI = Speaker("s1", "Siti Aminah", "person", roles=("lurah Meruya",), quotes=(0, 1))
DIRECT = Quote(Span(0, 19), "direct", speaker="s1")
INDIRECT = Quote(Span(63, 81), "indirect", speaker="s1")


def _digest(outlet: str = "Kabar Kota", *speakers: Speaker) -> Digest:
    published = Published("2024-03-03", "day", "text")
    return Digest(
        Article(TEXT, outlet=outlet, published=published, language="id"),
        quotes=(DIRECT, INDIRECT),
        speakers=speakers or (SITI,),
    )


def test_direct_quote_keeps_its_words_and_marks_but_no_comma_that_leads_on() -> None:
    cited = citation.cite(_digest(), DIRECT)
    assert citation.plain(cited) == "“Air sudah surut” — Siti Aminah, lurah Meruya (Kabar Kota, 3 Maret 2024)"


def test_indirect_speech_says_so_and_gets_no_marks() -> None:
    cited = citation.cite(_digest(), INDIRECT)
    assert citation.plain(cited).startswith("warga pulang besok — Siti Aminah, lurah Meruya, tidak langsung (")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (Citation("“Ya.”"), "“Ya.”"),
        (Citation("“Ya.”", name="Budi"), "“Ya.” — Budi"),
        (Citation("“Ya.”", date="Mei 2020"), "“Ya.” (Mei 2020)"),
        (Citation("“Ya.”", role="warga", outlet="Pos"), "“Ya.” — warga (Pos)"),
    ],
)
def test_missing_parts_leave_no_gap(parts: Citation, expected: str) -> None:
    assert citation.plain(parts) == expected


def test_rich_text_is_escaped() -> None:
    cited = Citation('“a < b & "c"”', name="<b>Ani</b>", role="R&D", outlet="<Pos>", date="1 Mei 2020")
    assert citation.rich(cited) == (
        '<p>“a &lt; b &amp; "c"” — <b>&lt;b&gt;Ani&lt;/b&gt;</b>, R&amp;D (<i>&lt;Pos&gt;</i>, 1 Mei 2020)</p>'
    )


def test_quote_without_a_known_speaker_has_no_name() -> None:
    unknown = Quote(Span(0, 19), "direct")
    assert citation.plain(citation.cite(_digest(), unknown)) == "“Air sudah surut” (Kabar Kota, 3 Maret 2024)"


def test_affiliation_stands_in_for_a_missing_role() -> None:
    assert citation.role(Speaker("s1", "Ani", "person", affiliation="LIPI")) == "LIPI"


def test_words_inside_a_quote_are_cited_as_its_speakers() -> None:
    cited = citation.excerpt(_digest(), Span(1, 10))
    assert citation.plain(cited) == "“Air sudah” — Siti Aminah, lurah Meruya (Kabar Kota, 3 Maret 2024)"


def test_a_sentence_is_cited_as_the_articles() -> None:
    cited = citation.excerpt(_digest(), Span(51, 82))
    assert citation.plain(cited) == "“Menurut dia warga pulang besok.” (Kabar Kota, 3 Maret 2024)"


def test_words_with_marks_of_their_own_get_no_others() -> None:
    cited = citation.excerpt(_digest(), Span(0, 50))
    assert citation.plain(cited) == "“Air sudah surut,” kata lurah Meruya, Siti Aminah. (Kabar Kota, 3 Maret 2024)"


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ("2024-03", "id", "Maret 2024"),
        ("2024", "id", "2024"),
        ("2024-03-03", "en", "3 March 2024"),
        ("2024-03-03", "", "2024-03-03"),
    ],
)
def test_the_date_is_in_the_language_of_the_article(value: str, language: str, expected: str) -> None:
    article = Article(TEXT, published=Published(value, "day", "text"), language=language)
    assert citation.cite(Digest(article, quotes=(DIRECT,)), DIRECT).date == expected


def test_no_comma_is_left_before_a_closing_mark_of_our_own() -> None:
    cited = citation.excerpt(_digest(), Span(1, 17))
    assert cited.words == "“Air sudah surut”"


@pytest.mark.parametrize(
    ("confidence", "expected"), [(1.0, "dikoreksi pembaca"), (0.99, ""), (0.72, "cukup yakin"), (0.5, "ragu")]
)
def test_what_a_quote_rests_on_is_told(confidence: float, expected: str) -> None:
    assert citation.standing(_digest(), replace(DIRECT, confidence=confidence)) == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (Article(TEXT, source="/rumah/banjir.txt", title="Air Surut"), "(“Air Surut”)"),
        (Article(TEXT, source="/rumah/banjir.txt", title="“Surut,” kata lurah"), "(‘“Surut,” kata lurah’)"),
        (Article(TEXT, source="/rumah/banjir.txt"), "(banjir.txt)"),
        (Article(TEXT, source="C:\\rumah\\banjir.txt"), "(banjir.txt)"),
        (Article(TEXT, source="https://kabar.test/banjir"), "(https://kabar.test/banjir)"),
        (Article(TEXT, source="/x/pasted/0123456789abcdef.txt"), "surut”"),
    ],
)
def test_without_an_outlet_the_headline_tells_where_words_stand_else_the_file(article: Article, expected: str) -> None:
    digest = Digest(article, quotes=(DIRECT,))
    assert citation.plain(citation.cite(digest, DIRECT)).endswith(expected)
    assert citation.plain(citation.excerpt(digest, Span(51, 82))).endswith(expected.replace("surut”", "besok.”"))
    assert citation.plain(citation.cite(digest, DIRECT, headed=True)) == "“Air sudah surut”"


def test_a_headline_is_escaped_in_rich_text() -> None:
    assert "(“a &lt; b”, 1 Mei 2020)" in citation.rich(Citation("“Ya.”", work="“a < b”", date="1 Mei 2020"))


def test_an_event_is_told_with_its_date_its_kind_and_its_source() -> None:
    times = (Time(Span(76, 81), "date", "2024-03-04"),)
    plan = Event(0, "2024-03-04", "2024-03-04", "day", "plan", "Warga\npulang", Span(63, 75), 0)
    digest = replace(_digest(), times=times, events=(plan,))
    assert (
        citation.plain(citation.event(digest, 0)) == "4 Maret 2024: Warga pulang [rencana] (Kabar Kota, 3 Maret 2024)"
    )
