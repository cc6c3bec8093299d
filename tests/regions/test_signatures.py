"""Names and notes below the body."""

import pytest

from desktop_app import languages, regions
from desktop_app.article import Article, Region, Span
from tests.growth import is_linear
from tests.regions.marking import PROSE, marked

ENGLISH = "The council voted late on Monday to close two of its libraries in the old town."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SITI AMINAH", "byline"),
        ("SITI AMINAH | JOKO S. LELONO", "byline"),
        ("JOKO LELONO DAN SITI AMINAH", "byline"),
        ("Penulis merupakan pengajar sastra di Universitas Negeri Padang.", "chrome"),
        ("*) Penulis adalah pengajar sastra.", "chrome"),
        ("*) Tulisan ini pendapat pribadi dan tidak mewakili redaksi.", "chrome"),
        ("Isi tulisan ini sepenuhnya tanggung jawab penulis.", "chrome"),
    ],
)
def test_lines_below_an_indonesian_body(line: str, kind: str) -> None:
    assert marked(f"{PROSE}\n\n{PROSE}\n\n{line}") == [(kind, line)]
    assert marked(f"{PROSE}\n\n{line}\n\nBaca juga: Jembatan Lama Retak")[0] == (kind, line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Times writer Ann Lee in Leeds contributed to this report. Hale reported from York.", "byline"),
        ("Lee reported from Leeds. Hale and Tom Ward reported from York, England.", "byline"),
        ("The writer is a fellow at the Centre for Old Towns.", "chrome"),
        ("The views expressed here are those of the author.", "chrome"),
    ],
)
def test_lines_below_an_english_body(line: str, kind: str) -> None:
    assert marked(f"{ENGLISH}\n\n{ENGLISH}\n\n{line}", "en") == [(kind, line)]


def test_a_line_about_the_author_of_the_byline() -> None:
    line = "Ann Lee is a fellow at the Centre for Old Towns."
    assert ("byline", line) in marked(f"The town that forgot\n\nBy Ann Lee\n\n{ENGLISH}\n\n{ENGLISH}\n\n{line}", "en")
    assert ("byline", line) not in marked(
        f"The town that forgot\n\nBy Joe Lo\n\n{ENGLISH}\n\n{ENGLISH}\n\n{line}", "en"
    )


@pytest.mark.parametrize("agency", ["- BERNAMA", "— Antara", "-- Reuters"])
def test_an_agency_behind_the_last_stop(agency: str) -> None:
    assert marked(f"{PROSE}\n\n{PROSE} {agency}") == [("initials", agency)]


def test_whom_to_ask_below_a_press_release() -> None:
    contact = ["Narahubung:", "Siti Aminah", "Kepala Humas Dinas Jalan", "Telepon: 0751 555 0101"]
    assert marked(f"{PROSE}\n\n{PROSE}\n\n" + "\n".join(contact)) == [("chrome", line) for line in contact]


@pytest.mark.parametrize(
    "body",
    [
        f"{PROSE}\n\nDAFTAR PENERIMA\n\n{PROSE}",
        f"{PROSE}\n\nPenulis adalah pekerjaan yang sepi, kata Rini.\n\n{PROSE}",
        f"{PROSE} Kabar itu sampai ke warga - Reuters pun menulisnya.",
        f"{PROSE}\n\nHARGA TIKET DI LOKET DAN DI KAPAL",
        "SITI AMINAH",
    ],
)
def test_other_lines_are_no_signatures(body: str) -> None:
    assert not any(kind in {"byline", "initials", "chrome"} for kind, _ in marked(body))


@pytest.mark.parametrize(
    ("lines", "code", "names"),
    [
        ("Oleh Siti Aminah", "id", ("Siti Aminah",)),
        ("Oleh Siti Aminah Lestari | Senin, 4 Maret 2024 | 14:20 WITA", "id", ("Siti Aminah Lestari",)),
        ("Wawancara oleh Siti Aminah dan Joko Lelono", "id", ("Siti Aminah", "Joko Lelono")),
        ("Siti Aminah, Joko Lelono | Tribunnews.com", "id", ("Siti Aminah", "Joko Lelono")),
        ("Penulis: Rahmad", "id", ("Rahmad",)),
        ("Laporan wartawan Tribun, Siti Aminah", "id", ("Siti Aminah",)),
        ("By ANN LEE and TOM O’HARA-WARD", "en", ("Ann Lee", "Tom O’Hara-Ward")),
        ("By Ann Lee, Tom Hale and Joe Lo", "en", ("Ann Lee", "Tom Hale", "Joe Lo")),
        ("Ann Lee (now) and Tom Hale (earlier)", "en", ("Ann Lee", "Tom Hale")),
        ("By Ann Lee, courts reporter", "en", ("Ann Lee",)),
        ("From Ann Lee at Mill Lane", "en", ("Ann Lee",)),
        ("Ann Lee in Norfield", "en", ("Ann Lee",)),
        ("Siti Aminah di Padang", "id", ("Siti Aminah",)),
        ("By Reuters", "en", ()),
        ("Oleh Tim Redaksi", "id", ()),
    ],
)
def test_the_authors_are_the_people_of_the_bylines(lines: str, code: str, names: tuple[str, ...]) -> None:
    prose, head = (PROSE, "Jembatan Lama Retak Lagi") if code == "id" else (ENGLISH, "Old bridge closed again")
    text = f"{head}\n\n{lines}\n\n4 {'Maret' if code == 'id' else 'March'} 2024\n\n{prose}\n\n{prose}"
    language = languages.load(code)
    assert regions.authors(text, regions.mark(Article(text), language), language) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Pewarta: Siti Aminah\nEditor: Joko Lelono", ("Siti Aminah",)),
        ("Editor: Joko Lelono", ()),
        ("Rep: Siti Aminah / Red: Joko Lelono", ("Siti Aminah",)),
        ("SITI AMINAH | JOKO S. LELONO", ("Siti Aminah", "Joko S. Lelono")),
        ("Sumber: Kompas.com", ()),
        ("Penulis adalah pengajar sastra.", ()),
        ("— Siti Aminah (@sitiaminah) 4 Maret 2024", ()),
        ("Joko Lelono berkontribusi dalam penulisan artikel ini", ()),
    ],
)
def test_editors_sources_and_helpers_are_no_authors(lines: str, names: tuple[str, ...]) -> None:
    text, language = f"{PROSE}\n\n{PROSE}\n\n{lines}", languages.load("id")
    assert regions.authors(text, regions.mark(Article(text), language), language) == names


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Uu. B002/T008)", "initials"),
        ("(T.KR - ADW/H013)", "initials"),
        ("(R030)", "initials"),
        ("Sumber berita Kabarpedia dan Suarakota.", "byline"),
        ("Sumber berita Kabarpedia, sumber gambar header Pixabay.", "byline"),
        ("–Joko Lelono berkontribusi untuk penulisan artikel ini", "byline"),
        ("— Siti Aminah (@sitiaminah) 4 Maret 2024", "byline"),
        ("Jembatan lama saat masih utuh © instagram.com/sitiaminah", "caption"),
        ("Warga menonton dari tepi sungai © Suarakota", "caption"),
        ("Kabar bola: https://kabar.example/bola", "chrome"),
    ],
)
def test_codes_sources_posts_and_owners(line: str, kind: str) -> None:
    assert marked(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}") == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Sumber berita itu masih ditelusuri polisi.",
        "Sumber berita Kabarpedia mengatakan jembatan itu roboh.",
        "Formulirnya di sini: https://wening.go.id/formulir",
        "Ia menulis — entah mengapa — kepada akun (@wening) setiap malam, lalu menghapusnya lagi keesokan harinya.",
        "Hak cipta lagu itu dipegang © oleh dua orang sekaligus, kata Rini.",
    ],
)
def test_sentences_that_look_like_them_stay(line: str) -> None:
    assert marked(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}") == []


@pytest.mark.parametrize("code", ["(gk-68)", "(*/win)", "(Siti Aminah)"])
def test_codes_behind_the_last_stop(code: str) -> None:
    assert marked(f"{PROSE}\n\n{PROSE} {code}") == [("initials", code)]


@pytest.mark.parametrize(
    "line",
    [
        "Lee reported from Leeds, and Tom Hale and Joe Lo from York, England.",
        "--additional reporting from Ann Lee.",
        "(Reporting by Ann Lee in Leeds, Tom Hale, with reporting by Joe Lo, editing by Sam Wu.)",
    ],
)
def test_english_credits(line: str) -> None:
    assert marked(f"{ENGLISH}\n\n{ENGLISH}\n\n{line}", "en") == [("byline", line)]


def test_a_heading_of_the_file_that_is_page_junk_heads_nothing() -> None:
    text = f"Harga naik\n\n{PROSE}\n\nKomentar"
    own = (Region(Span(0, 10), "heading"), Region(Span(len(text) - 8, len(text)), "heading"))
    found = regions.mark(Article(text, regions=own), languages.load("id"))
    assert [(region.kind, region.span.of(text)) for region in found] == [
        ("heading", "Harga naik"),
        ("chrome", "Komentar"),
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "AB DAN ",
        "Siti (@a) ",
        "© a ",
        "reported from A ",
        "Jawab: ",
        "19:05\n",
        "A | B\n",
        "(A.B/C ",
        "— A (@b) 3\n",
        "A: https://a ",
        "Kami datang.\nEditor: A\nKata dia.\n2 Comments\n",
    ],
)
def test_the_time_is_linear(unit: str) -> None:
    def mark(length: int) -> None:
        regions.mark(Article((unit * length)[:length]), languages.load("en"))

    assert is_linear(mark, 30_000)


@pytest.mark.parametrize("label", ["Komentar (2)", "2 Komentar"])
def test_what_readers_wrote_below_the_names_is_junk(label: str) -> None:
    said = ["budi_77", "“Setuju, harganya kelewatan!” kata paman saya.", "Rina", "Sungai itu harus dijaga."]
    foot = ["Editor: Joko Lelono", "Tag: jembatan", label, *said]
    found = marked(f"{PROSE}\n{PROSE}\n" + "\n".join(foot))
    assert [kind for kind, _ in found] == ["byline", *["chrome"] * (len(foot) - 1)]


@pytest.mark.parametrize(
    "text",
    [
        f"Jembatan Lama Retak Lagi\n\nOleh Siti Aminah\n\n4 Maret 2024\n2 Komentar\n\n{PROSE}\n\n{PROSE}",
        f"{PROSE}\nKomentar (2)\n{PROSE}\n{PROSE}",
        f"{PROSE}\nEditor: Joko Lelono\n{PROSE}\nKomentar (2)\n{PROSE}",
    ],
)
def test_a_count_of_comments_elsewhere_ends_no_article(text: str) -> None:
    assert not any(words == PROSE for _, words in marked(text))
