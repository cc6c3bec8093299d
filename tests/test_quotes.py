import pytest

from desktop_app import languages, names, quotes, sentences
from desktop_app.article import Quote, Span
from tests.benchmarks.marks import STYLES, rewrite


def found(text: str, language: str = "id") -> tuple[Quote, ...]:
    chosen = languages.load(language)
    units = sentences.split(text, (), chosen)
    return quotes.find(text, units, names.find(text, units, chosen), chosen)


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


HOSTILE = ['"' * 100_000, "“" * 100_000, '" ' * 50_000, '"a" ' * 3_000, "“" + "kata " * 100_000, '\ud800"a' * 3_000]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_marks_end_soon(text: str) -> None:
    assert all(0 <= quote.span.start < quote.span.end <= len(text) for quote in found(text))


STORY = (
    "Hujan turun tiga hari di Desa Sukamaju. ”Sawah kami terendam sejak Senin. Bibit habis semua,” kata Rukmini. "
    "Pemerintah desa mendirikan dapur umum. ”Kami memasak dua kali sehari untuk warga,” ujar Wulandari. "
    "Jalan ke pasar terputus. ”Truk tidak bisa lewat. Kami menunggu air surut,” tutur Darmono. "
    "Bantuan datang dengan perahu. ”Alhamdulillah, beras sudah kami terima,” ucap Rukmini. Air surut perlahan."
)


@pytest.mark.parametrize("style", [style for style in STYLES if "lost" not in style])
def test_finds_the_same_quotes_in_every_style(style: str) -> None:
    text, places = rewrite(STORY, pairs_of(STORY), style)
    assert [quote.span for quote in found(text) if quote.kind == "direct"] == places


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("style", [style for style in STYLES if "lost" in style])
def test_a_lost_mark_costs_no_other_quote(style: str, seed: int) -> None:
    text, places = rewrite(STORY, pairs_of(STORY), style, seed)
    mine = [quote.span for quote in found(text) if quote.kind == "direct"]
    assert len(mine) == len(places)
    whole = [place for place, before in zip(places, pairs_of(STORY), strict=True) if len_of(place) == len_of(before)]
    assert set(whole) <= set(mine)


def pairs_of(text: str) -> list[Span]:
    marks = [at for at, letter in enumerate(text) if letter == "”"]
    return [Span(start, end + 1) for start, end in zip(marks[::2], marks[1::2], strict=True)]


def len_of(span: Span) -> int:
    return span.end - span.start


@pytest.mark.parametrize(
    ("text", "reported", "mention"),
    [
        ("Rukmini mengatakan bahwa panen tahun ini gagal.", "panen tahun ini gagal", "Rukmini"),
        ("Menurut Budi Santoso, harga beras naik lagi.", "harga beras naik lagi", "Budi Santoso"),
        ("Harga beras, kata Budi Santoso, naik lagi pekan ini.", None, "Budi Santoso"),
        ("Harga beras naik lagi, ujarnya.", "Harga beras naik lagi", "nya"),
        (
            "Dari aturan lama itu, menurutnya setidaknya ada enam yang hilang.",
            "Dari aturan lama itu, menurutnya setidaknya ada enam yang hilang",
            "nya",
        ),
        # what is denied keeps its verb
        ("Ratna Dewi membantah lambat menangani banjir.", "membantah lambat menangani banjir", "Ratna Dewi"),
        ("Ratna Dewi tidak membantah bahwa pasar sepi.", "tidak membantah bahwa pasar sepi", "Ratna Dewi"),
        # a clause of time leads to the one that is reported
        ("Budi mengatakan saat ini beras mahal.", "saat ini beras mahal", "Budi"),
        ("Budi menyebut saat hujan turun, jalan itu licin.", "saat hujan turun, jalan itu licin", "Budi"),
    ],
)
def test_reported_speech(text: str, reported: str | None, mention: str) -> None:
    (quote,) = found(text)
    assert quote.kind == "indirect"
    assert quote.span.of(text) == (reported or text.rstrip("."))
    assert quote.mention is not None
    assert quote.mention.of(text) == mention


@pytest.mark.parametrize(
    "text",
    ["Paijo berkata singkat saat digiring petugas ke mobil tahanan.", "Paijo bercerita usai sidang di Malang itu."],
)
def test_how_and_when_alone_report_nothing(text: str) -> None:
    assert not found(text)


def test_when_something_was_may_open_what_is_reported() -> None:
    text = "Paijo mengatakan saat air naik warga harus mengungsi."
    (quote,) = found(text)
    assert quote.span.of(text) == "saat air naik warga harus mengungsi"


@pytest.mark.parametrize(
    ("text", "cue", "mention"),
    [
        ("“We fixed the bridge,” said Mary Collins, the mayor.", "said", "Mary Collins"),
        ("“We fixed the bridge,” Mary Collins said on Friday.", "said", "Mary Collins"),
        ("The bridge is open. “We fixed it twice,” she told reporters.", "told", "she"),
        ("In a statement, Norfield said: “We fixed the bridge twice.”", "said", "Norfield"),
        ("Mary Collins defended the price, saying, “We fixed it twice.”", "saying", "Mary Collins"),
        ("“We fixed it twice,” the mayor’s former adviser said on Friday.", "said", "the mayor’s former adviser"),
        ("“We fixed it twice,” a clerk who was not named said.", "said", "a clerk"),
        ("On Monday, Mary Collins gave this answer:\n\n“We fixed it twice.”", None, "Mary Collins"),
    ],
)
def test_english_attribution(text: str, cue: str | None, mention: str) -> None:
    quote = next(quote for quote in found(text, "en") if quote.kind == "direct")
    assert (quote.cue and quote.cue.of(text), quote.mention and quote.mention.of(text)) == (cue, mention)


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Mary Collins told reporters that the bridge was safe.", "the bridge was safe"),
        ("Mary Collins said Sunday that the bridge was safe.", "the bridge was safe"),
        ("Mary Collins, the mayor, said the bridge was safe.", "the bridge was safe"),
        ("Mary Collins called the bridge a great success.", None),
    ],
)
def test_english_reported_speech(text: str, reported: str | None) -> None:
    assert [quote.span.of(text) for quote in found(text, "en")] == ([reported] if reported else [])


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“Perlu surveilans ketat,” Direktur Rumah Sakit Sehat, Ratih Wulandari, kepada wartawan.", "Ratih Wulandari"),
        ("“Kami siap,” kata pelatih klub Bintang Timur, Darmono Sastro.", "Darmono Sastro"),
        ("“Kami siap,” kata juru bicara Bank Kembangrasa, Ratih Wulandari, kemarin.", "Ratih Wulandari"),
    ],
)
def test_the_name_at_the_end_of_a_role_is_the_source(text: str, mention: str) -> None:
    (quote,) = found(text)
    assert quote.mention is not None
    assert quote.mention.of(text) == mention


def test_a_verb_of_much_else_reports_only_before_a_clause() -> None:
    assert found("Budi Santoso menolak rencana pembangunan pasar baru.") == ()
    assert len(found("Budi Santoso menulis bahwa pasar baru sepi.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The road is closed.\n\n'All Bets Are Off.'\n\nWork goes on.",
        "The miners' union met the city's board. The board's men agreed with the miners' plan.",
    ],
)
def test_headings_and_apostrophes_are_no_speech(text: str) -> None:
    assert direct(text, "en") == []


def test_two_words_after_a_comma_are_a_fragment() -> None:
    quoted = [quote for quote in found("Budi Santoso menyebut proyek itu, “gagal total”, di depan warga.") if quote.cue]
    assert "direct" not in {quote.kind for quote in quoted}
    assert "partial" in {quote.kind for quote in quoted}


def test_a_quote_seldom_begins_with_a_word_that_goes_on() -> None:
    text = "Jalan ditutup polisi. Harga pupuk naik terus. Tetapi hasil panen turun,” kata Rukmini."
    assert direct(text) == ["Harga pupuk naik terus. Tetapi hasil panen turun,”"]


def test_a_new_sentence_is_no_attribution() -> None:
    text = "“We fixed the bridge twice.” Mary Collins told the council that money was short."
    assert next(quote for quote in found(text, "en") if quote.kind == "direct").cue is None


def test_confidence_falls_with_the_evidence() -> None:
    named, anaphoric = found("“Kami siap bekerja,” kata Budi Santoso. “Kami tidak takut,” ujarnya.")
    (lost,) = found("“Kami siap bekerja, kata Budi Santoso. Ia pulang.")
    assert named.confidence > anaphoric.confidence > lost.confidence > 0.5
