import pytest

from desktop_app import languages, names, quotes, sentences
from desktop_app.article import Quote


def found(text: str, language: str = "id") -> tuple[Quote, ...]:
    chosen = languages.load(language)
    units = sentences.split(text, (), chosen)
    return quotes.find(text, units, (), names.find(text, units, chosen), chosen)


def direct(text: str, language: str = "id") -> list[str]:
    return [quote.span.of(text) for quote in found(text, language) if quote.kind == "direct"]


@pytest.mark.parametrize(
    "marks", ["“ ”", "” ”", "“ “", '" "', "« »", "„ “", "‘ ’", "' '", "`` ''", "&quot; &quot;", '“ "']
)
def test_pairs_every_kind_of_mark(marks: str) -> None:
    opening, closing = marks.split()
    said = f"{opening}Sawah kami terendam sejak Senin. Bibit habis semua,{closing}"
    text = f"Hujan turun tiga hari. {said} kata Rukmini. Bantuan belum datang."
    assert direct(text) == [said]
    assert found(text)[0].cue is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Warga gelisah.“Kami takut longsor,”ujarnya pelan.", "“Kami takut longsor,”"),
        ("Warga gelisah. “ Kami takut longsor, ” ujarnya pelan.", "“ Kami takut longsor, ”"),
        ("Warga gelisah. “Kami takut longsor, ujarnya pelan. Ia pulang.", "“Kami takut longsor"),
        ("Warga gelisah. Kami takut longsor,” ujarnya pelan. Ia pulang.", "Kami takut longsor,”"),
    ],
)
def test_bears_glued_spaced_and_lost_marks(text: str, said: str) -> None:
    assert [words.rstrip(", ") for words in direct(text)] == [said.rstrip(", ")]


def test_one_lost_mark_does_not_swallow_the_rest() -> None:
    text = "".join(f'Rapat ke-{n} selesai. "Kami sudah mulai bekerja," kata Wulandari. ' for n in range(20))
    broken = text.replace('bekerja,"', "bekerja,", 1)
    assert len(direct(broken)) == 20


@pytest.mark.parametrize(
    "text",
    [
        "Ia menonton film “Laut Pasang” di bioskop.",
        "Seminar bertajuk “Menanam Padi di Lahan Kering” dibuka pagi ini.",
        "Warung itu dijuluki “istana bakso” oleh pelanggan.",
    ],
)
def test_titles_and_scare_quotes_are_no_speech(text: str) -> None:
    assert direct(text) == []


@pytest.mark.parametrize("text", ['"' * 100_000, "“" * 100_000, "'" * 100_000, '" ' * 50_000, "“" + "kata " * 200_000])
@pytest.mark.timeout(30)
def test_hostile_marks_end_soon(text: str) -> None:
    assert all(0 <= quote.span.start < quote.span.end <= len(text) for quote in found(text))
