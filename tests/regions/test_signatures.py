"""Names and notes below the body."""

import pytest

from desktop_app import languages, regions
from desktop_app.article import Article

PROSE = "Petugas menutup jalan itu sejak pagi, dan warga diminta memutar lewat jembatan lama."
ENGLISH = "The council voted late on Monday to close two of its libraries in the old town."


def marked(text: str, code: str = "id") -> list[tuple[str, str]]:
    found = regions.mark(Article(text), languages.load(code))
    return [(region.kind, region.span.of(text)) for region in found]


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
        ("Joko Lelono berkontribusi dalam penulisan artikel ini", ()),
    ],
)
def test_editors_sources_and_helpers_are_no_authors(lines: str, names: tuple[str, ...]) -> None:
    text, language = f"{PROSE}\n\n{PROSE}\n\n{lines}", languages.load("id")
    assert regions.authors(text, regions.mark(Article(text), language), language) == names
