import pytest

from desktop_app.article import Article, Digest, Quote, Region, Span
from desktop_app.checking import Finding, Words, check, prepare

TEXT = """Wali Kota Sari Dewi membuka pasar itu pada hari Senin.

“Kami akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba,” kata Sari. “Anggarannya sudah \
disetujui dewan,” lanjutnya, “dan tidak akan ditambah lagi.”

Baca juga: Harga beras naik tajam di pasar

“Rumah-rumah warga di tepi sungai tidak akan digusur.

Kami menjanjikan itu kepada warganya.” Menurut Budi, janji itu sulit ditepati. Ia menunggu bukti di rumah.
"""
OTHER = "“Pasar itu ramai sekali,” kata Rina. Ia datang pada hari Senin untuk membeli lima kilogram beras di pasar."


def quote(text: str, start: str, end: str) -> Span:
    begin = text.index(start)
    return Span(begin, text.index(end, begin) + len(end))


def digest(text: str, *quotes: tuple[str, str], junk: str = "") -> Digest:
    spans = [quote(text, *ends) for ends in quotes]
    regions = (Region(quote(text, junk, "\n"), "chrome"),) if junk else ()
    return Digest(Article(text), regions=regions, quotes=tuple(Quote(span, "direct") for span in spans))


ARTICLES: list[Words] = [
    prepare(digest(OTHER, ("“Pasar", "sekali,”"))),
    prepare(
        digest(
            TEXT, ("“Kami akan", "tiba,”"), ("“Anggarannya", "dewan,”"), ("“dan", "lagi.”"), ("“Rumah", "warganya.”"),
            junk="Baca juga",
        )
    ),
]  # fmt: skip

INDONESIAN = [
    prepare(
        Digest(
            Article(TEXT, language="id"),
            quotes=tuple(
                Quote(quote(TEXT, *ends), "direct")
                for ends in (("“Kami akan", "tiba,”"), ("“dan", "lagi.”"), ("“Rumah", "warganya.”"))
            ),
        )
    )
]


def checked(pasted: str) -> Finding | None:
    found = check(pasted, ARTICLES)
    assert all(0 <= finding.share <= 1 for finding in found)
    return found[0] if found else None


def told(finding: Finding, pasted: str, kind: str) -> list[tuple[str, str]]:
    """Return the pasted and the article's words of the parts of a kind."""
    pairs = [(part.said, part.span) for part in finding.parts if part.kind == kind]
    return [(said.of(pasted) if said else "", span.of(TEXT) if span else "") for said, span in pairs]


@pytest.mark.parametrize(
    "pasted",
    [
        "“Kami akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba,”",
        '"kami akan membangun lima jembatan baru di sungai wening sebelum musim hujan tiba"',
        "KAMI AKAN MEMBANGUN LIMA\nJEMBATAN BARU — DI SUNGAI  WENING SEBELUM MUSIM HUJAN TIBA!",
        "« Kami akan membangun lima jembatan baru disungai wening sebelum musim hujan tiba. »",
        "Anggarannya sudah disetujui dewan, dan tidak akan ditambah lagi.",  # “…,” lanjutnya, “…”
        "Anggarannya sudah disetujui dewan, lanjutnya, dan tidak akan ditambah lagi.",
        "Anggarannya sudah disetujui dewan",
        "“Rumah rumah warga di tepi sungai tidak akan digusur. Kami menjanjikan itu kepada warganya.”",
        "Rumahrumah warga di tepi sungai tidak akan digusur.",
        "dan tidak akan ditambah lagi. Rumah-rumah warga di tepi sungai tidak akan digusur.",  # past the page junk
        "janji itu sulit ditepati",
    ],
)
def test_words_that_stand_there_are_exact(pasted: str) -> None:
    finding = checked(pasted)
    assert finding
    assert (finding.verdict, finding.article) == ("exact", 1)


def test_the_place_is_that_of_the_words() -> None:
    finding = checked("sudah disetujui dewan”, lanjutnya, “dan tidak akan")
    assert finding
    assert finding.span.of(TEXT) == "sudah disetujui dewan,” lanjutnya, “dan tidak akan"


@pytest.mark.parametrize(
    ("pasted", "missing"),
    [
        ("Kami akan membangun jembatan baru di Sungai Wening sebelum musim hujan tiba", ["lima"]),
        ("Rumah-rumah warga tidak akan digusur. Kami menjanjikan itu kepada warganya", ["di tepi sungai"]),
        ("Kami akan membangun lima jembatan baru", []),  # the quote goes on
        ("membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba", []),
    ],
)
def test_words_left_out_make_it_incomplete(pasted: str, missing: list[str]) -> None:
    finding = checked(pasted)
    assert finding
    assert finding.verdict == "incomplete"
    assert [span for _, span in told(finding, pasted, "missing")] == missing
    assert finding.goes_on == (not missing)


@pytest.mark.parametrize("gap", ["…", "[...]", "(…)", "(...)", "...", ". . .", "[…]"])
def test_words_left_out_with_an_ellipsis_leave_a_quote_exact(gap: str) -> None:
    pasted = f"Kami akan membangun lima jembatan baru {gap} sebelum musim hujan tiba"
    finding = checked(pasted)
    assert finding
    assert finding.verdict == "exact"
    assert [span for _, span in told(finding, pasted, "declared")] == ["di Sungai Wening"]
    silent = checked(pasted.replace("lima ", ""))
    assert silent
    assert silent.verdict == "incomplete"


@pytest.mark.parametrize(
    "pasted",
    [
        "… membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba",
        "“Kami akan membangun lima jembatan …”",
    ],
)
def test_an_ellipsis_at_an_end_stands_for_what_goes_on(pasted: str) -> None:
    finding = checked(pasted)
    assert finding
    assert (finding.verdict, finding.goes_on) == ("exact", False)


def test_a_quote_in_two_pieces_around_its_cue_is_exact_as_one() -> None:
    text = "“Sawah kami kering sejak Juni,” katanya pelan. “Sumur juga tinggal lumpur.” Ia lalu diam."
    article = prepare(digest(text, ("“Sawah", "Juni,”"), ("“Sumur", "lumpur.”")))
    assert check("Sawah kami kering sejak Juni. Sumur juga tinggal lumpur.", [article])[0].verdict == "exact"


@pytest.mark.parametrize(
    ("pasted", "changed"),
    [
        (
            "Kami akan membangun enam jembatan baru di Sungai Wening sebelum musim hujan tiba",
            [("enam", "lima")],
        ),
        (
            "Kami sudah membangun lima jembatan di Sungai Wening sebelum musim hujan tiba",
            [("sudah", "akan")],
        ),
        ("Kami menjanjikan itu kepada warga", [("warga", "warganya")]),
        ("Anggaran sudah disetujui dewan", [("Anggaran", "Anggarannya")]),
        ("Anggarannya telah disetujui dewan", [("telah", "sudah")]),
    ],
)
def test_changed_words_are_told_one_by_one(pasted: str, changed: list[tuple[str, str]]) -> None:
    finding = checked(pasted)
    assert finding
    assert finding.verdict == "altered"
    assert told(finding, pasted, "changed") == changed


def test_added_words_are_told() -> None:
    pasted = "Kami pasti akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba nanti"
    finding = checked(pasted)
    assert finding
    assert finding.verdict == "altered"
    assert told(finding, pasted, "added") == [("pasti", ""), ("nanti", "")]


def test_swapped_words_are_moved_not_changed() -> None:
    pasted = "sebelum musim hujan tiba kami akan membangun lima jembatan baru di Sungai Wening"
    finding = checked(pasted)
    assert finding
    assert finding.verdict == "altered"
    assert told(finding, pasted, "moved") == [("sebelum musim hujan tiba", ""), ("", "sebelum musim hujan tiba")]
    assert finding.share == 1.0


def test_an_editors_brackets_are_no_change() -> None:
    finding = checked(
        "Kami [pemerintah kota] akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba"
    )
    assert finding
    assert finding.verdict == "exact"


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "“…”",
        "[…]",
        "Harga beras naik tajam di pasar",  # page junk is nobody's words
        "Presiden menolak usulan itu kemarin malam",
        "Kami akan mengejar pelaku pembunuhan itu sampai tertangkap",
        "tidak ada",
        "yang akan di itu pada",
        "😀" * 500,
    ],
)
def test_words_of_no_article_are_not_found(pasted: str) -> None:
    assert checked(pasted) is None


def test_the_truest_article_comes_first() -> None:
    again = prepare(digest("“Kami akan membangun enam jembatan baru di Sungai Wening,” tulis koran lain."))
    found = check("Kami akan membangun enam jembatan baru di Sungai Wening", [*ARTICLES, again])
    assert [(finding.article, finding.verdict) for finding in found] == [(2, "exact"), (1, "altered")]


def test_a_quote_that_stands_twice_is_judged_by_its_truest_place() -> None:
    text = "Kami akan membangun enam jembatan di Wening. " + "Lain hal lagi di sini. " * 30 + TEXT
    (finding,) = check("Kami akan membangun lima jembatan baru di Sungai Wening", [prepare(digest(text))])
    assert finding.verdict == "exact"
    assert finding.span.start > 700


@pytest.mark.parametrize("mark", ["’", "'", "ʼ"])
def test_apostrophes_of_any_kind_are_one(mark: str) -> None:
    text = f"“We don{mark}t know yet, and we won{mark}t guess,” she said on Monday."
    (finding,) = check("We don't know yet, and we won’t guess", [prepare(digest(text))])
    assert finding.verdict == "exact"


def test_figures_are_compared_as_written() -> None:
    articles = [prepare(digest("Ada 2.500 tentara di sana sejak 2003, kata juru bicara itu."))]
    assert check("Ada 2.500 tentara di sana sejak 2003", articles)[0].verdict == "exact"
    assert check("Ada 25.00 tentara di sana sejak 2003", articles)[0].verdict == "altered"


@pytest.mark.parametrize("text", ["itu " * 100_000, "a b " * 50_000, "“" * 100_000, "x" * 1_000_000])
def test_hostile_texts_come_to_an_end(text: str) -> None:
    words = prepare(digest(text))
    assert len(words.words) <= len(text)
    for pasted in ("itu a b itu a b " * 200, text[:20_000]):
        assert len(check(pasted, [words])) <= 1


@pytest.mark.parametrize(
    ("pasted", "lost"),
    [
        ("dan akan ditambah lagi, Rumah-rumah warga", ["tidak"]),
        ("Rumah-rumah warga di tepi sungai akan digusur.", ["tidak"]),
        ("Rumah-rumah warga di tepi sungai [...] akan digusur.", ["tidak"]),
    ],
)
def test_a_negation_left_out_turns_the_sense(pasted: str, lost: list[str]) -> None:
    finding = next(iter(check(pasted, INDONESIAN)))
    assert finding.verdict == "altered"
    assert [one.span.of(TEXT) for one in finding.turned if one.span] == lost


def test_a_negation_before_the_first_word_counts_and_a_synonym_turns_nothing() -> None:
    text = "“Tidak semua rumah warga di tepi sungai akan digusur tahun ini,” kata Sari."
    article = prepare(Digest(Article(text, language="id"), quotes=(Quote(quote(text, "“Tidak", "ini,”"), "direct"),)))
    cut = check("semua rumah warga di tepi sungai akan digusur tahun ini", [article])[0]
    assert cut.verdict == "altered"
    assert [one.kind for one in cut.turned] == ["missing"]
    other = check("tak semua rumah warga di tepi sungai akan digusur tahun ini", [article])[0]
    assert (other.verdict, other.turned) == ("altered", ())


def test_a_negation_that_was_added_turns_the_sense_in_english_too() -> None:
    text = "“We will not build the bridge before the rain comes and we didn't promise it,” Dewi said."
    article = prepare(Digest(Article(text, language="en"), quotes=(Quote(quote(text, "“We", "it,”"), "direct"),)))
    lost = check("We will build the bridge before the rain comes and we promise it", [article])[0]
    assert [one.span.of(text) for one in lost.turned if one.span] == ["not", "didn't"]
    pasted = "We will not build the bridge before the rain never comes and we didn't promise it"
    added = check(pasted, [article])[0]
    assert [one.said.of(pasted) for one in added.turned if one.said] == ["never"]
    assert check("We will not build the bridge before the rain", [article])[0].turned == ()


def test_another_name_behind_exact_words_is_told_apart_from_changed_words() -> None:
    pasted = "“Kami akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba,” kata Ahmad Luthfi"
    finding = check(pasted, INDONESIAN)[0]
    assert finding.verdict == "altered"
    assert finding.credited
    assert finding.credited.of(pasted) == "kata Ahmad Luthfi"
    changed = check(pasted.replace("lima", "enam"), INDONESIAN)[0]
    assert changed.credited is None


@pytest.mark.parametrize(
    "pasted",
    [
        "“Kami akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan,” kata Ahmad Luthfi",  # cut
        "“Kami akan membangun lima jembatan di Sungai Wening sebelum musim hujan tiba,” kata Ahmad Luthfi",
        "“Kami akan membangun lima jembatan baru di Sungai Wening sebelum musim hujan tiba,” kata dia tadi",  # no name
    ],
)
def test_words_are_only_told_to_be_anothers_where_they_are_whole_and_somebody_is_named(pasted: str) -> None:
    assert check(pasted, INDONESIAN)[0].credited is None


def test_words_left_out_before_a_wrong_name_do_not_hide_it() -> None:
    pasted = "“Kami akan membangun lima jembatan baru …,” kata Ahmad Luthfi"
    finding = check(pasted, INDONESIAN)[0]
    assert finding.credited
    assert finding.credited.of(pasted) == "kata Ahmad Luthfi"


def test_a_verb_of_saying_within_the_quote_names_nobody() -> None:
    text = "“The elders said the river Wailua was deep, the grandchildren say it is dry,” Lani Kahale said."
    article = prepare(Digest(Article(text, language="en"), quotes=(Quote(quote(text, "“The", "dry,”"), "direct"),)))
    found = check("The elders said the river Wailua was deep, the grandchildren say a thing Is dry", [article])[0]
    assert (found.verdict, found.credited) == ("altered", None)
