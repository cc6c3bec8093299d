import pytest

from desktop_app.article import Article, Digest, Quote, Span, Speaker
from desktop_app.writing import citation
from desktop_app.writing.citation import Citation

TEXT = "“Air sudah\nsurut,” kata lurah Meruya, Siti Aminah. Menurut dia warga pulang besok."
SITI = Speaker("s1", "Siti Aminah", "person", roles=("lurah Meruya",), quotes=(0, 1))
DIRECT = Quote(Span(0, 19), "direct", speaker="s1")
INDIRECT = Quote(Span(63, 81), "indirect", speaker="s1")


def _digest(outlet: str = "Kabar Kota", *speakers: Speaker) -> Digest:
    return Digest(Article(TEXT, outlet=outlet), quotes=(DIRECT, INDIRECT), speakers=speakers or (SITI,))


def test_direct_quote_keeps_its_words_and_marks() -> None:
    cited = citation.cite(_digest(), DIRECT, "3 Maret 2024", "diparafrasakan")
    assert citation.plain(cited) == "“Air sudah surut,” — Siti Aminah, lurah Meruya (Kabar Kota, 3 Maret 2024)"


def test_indirect_speech_says_so_and_gets_no_marks() -> None:
    cited = citation.cite(_digest(), INDIRECT, "3 Maret 2024", "diparafrasakan")
    assert citation.plain(cited).startswith("warga pulang besok — Siti Aminah, lurah Meruya, diparafrasakan (")


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
    assert citation.plain(citation.cite(_digest(), unknown)) == "“Air sudah surut,” (Kabar Kota)"


def test_affiliation_stands_in_for_a_missing_role() -> None:
    assert citation.role(Speaker("s1", "Ani", "person", affiliation="LIPI")) == "LIPI"


def test_words_inside_a_quote_are_cited_as_its_speakers() -> None:
    cited = citation.excerpt(_digest(), Span(1, 10), "3 Maret 2024")
    assert citation.plain(cited) == "“Air sudah” — Siti Aminah, lurah Meruya (Kabar Kota, 3 Maret 2024)"


def test_a_sentence_is_cited_as_the_articles() -> None:
    cited = citation.excerpt(_digest(), Span(51, 82), "3 Maret 2024")
    assert citation.plain(cited) == "“Menurut dia warga pulang besok.” (Kabar Kota, 3 Maret 2024)"


def test_words_with_marks_of_their_own_get_no_others() -> None:
    cited = citation.excerpt(_digest(), Span(0, 50))
    assert citation.plain(cited) == "“Air sudah surut,” kata lurah Meruya, Siti Aminah. (Kabar Kota)"
