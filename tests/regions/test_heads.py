"""What stands between the headline of an article and its body, and the headings of its entries."""

import pytest

from desktop_app import digest
from desktop_app.article import Article
from tests.regions.marking import PROSE, marked

ENGLISH = "The council voted late on Monday to close two of its libraries in the old town."


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Rini Astuti soal Jembatan Lama: “Kami Sudah Lama Menunggu”", "id"),
        ('Warga Wening: "Air Datang Tiap Malam"', "id"),
        ("Benarkah Jembatan Lama Akan Dibongkar?", "id"),
        ("Mengapa jembatan itu tidak pernah selesai dibangun?", "id"),
        ("Why did nobody ask the readers?", "en"),
        ("‘They never asked’: the last days of a library", "en"),
    ],
)
def test_a_headline_that_ends_like_prose_stands_above_a_byline_and_a_day(title: str, code: str) -> None:
    byline, day, prose = (
        ("Oleh Siti Aminah", "3 Maret 2024", PROSE) if code == "id" else ("By Ann Lee", "3 March 2024", ENGLISH)
    )
    text = f"{title}\n{byline}\n{day}\n\n{prose}\n\n{prose}"
    assert marked(text, code) == [("heading", title), ("byline", byline), ("chrome", day)]


def test_a_headline_that_asks_is_the_title() -> None:
    text = f"Siapa Pemilik Jembatan Lama Itu?\n\n{PROSE}\n\n{PROSE}"
    assert digest.digest(Article(text, language="id")).article.title == "Siapa Pemilik Jembatan Lama Itu?"


@pytest.mark.parametrize(
    "first", ["Anda kenal jembatan lama di kampung Wening, bukan?", "“Kami lega,” kata Rini, “hari ini.”"]
)
def test_a_body_may_begin_with_a_question_or_a_quote(first: str) -> None:
    assert marked(f"{first}\n\n{PROSE}\n\n{PROSE}") == []


@pytest.mark.parametrize(
    "line",
    [
        "Wawancara oleh Siti Aminah",
        "Oleh Siti Aminah Lestari | Senin, 4 Maret 2024 | 14:20 WITA",
        "Oleh: Siti Aminah - 4 Maret 2024",
        "Ditulis oleh Joko Lelono dan Siti Aminah",
        "Joko Lelono (Padang) dan Siti Aminah (Solok)",
    ],
)
def test_the_line_of_the_authors_is_a_byline(line: str) -> None:
    text = f"Jembatan Lama Retak Lagi\n\n{line}\n\nJAKARTA - {PROSE}"
    assert marked(text)[:2] == [("heading", "Jembatan Lama Retak Lagi"), ("byline", line)]


def test_the_day_in_a_byline_is_that_of_the_article() -> None:
    text = f"Jembatan Lama Retak Lagi\n\nOleh Siti Aminah Lestari | Senin, 4 Maret 2024 | 14:20 WITA\n\n{PROSE}"
    published = digest.digest(Article(text, language="id")).article.published
    assert published is not None
    assert published.value == "2024-03-04"


@pytest.mark.parametrize(
    ("byline", "about", "code"),
    [
        ("Oleh Siti Aminah", "Pengajar sastra di Universitas Negeri Padang", "id"),
        ("By Ann Lee", "Fellow at the Centre for Old Towns, Leeds", "en"),
    ],
)
def test_what_the_author_is_stands_right_below_the_name(byline: str, about: str, code: str) -> None:
    prose = PROSE if code == "id" else ENGLISH
    head = "Jembatan yang dilupakan kota"
    assert marked(f"{head}\n\n{byline}\n{about}\n\n{prose}\n\n{prose}", code) == [
        ("heading", head), ("byline", byline), ("byline", about),
    ]  # fmt: skip
    assert ("byline", about) not in marked(f"{head}\n\n{byline}\n\n{about}\n\n{prose}\n\n{prose}", code)


def test_entries_of_a_live_page_have_clocks_and_headings() -> None:
    text = (
        "Live: the old bridge is closed\n\nMon 4 Mar 2024 12.05 GMT\nAnn Lee (now) and Tom Hale (earlier)\n\n"
        f"12.01 GMT\nMayor: 'Stay away from the river'\n{ENGLISH}\n\n11.40 GMT\n{ENGLISH}\n\n9.15am\nSummary\n{ENGLISH}"
    )
    assert marked(text, "en") == [
        ("heading", "Live: the old bridge is closed"),
        ("chrome", "Mon 4 Mar 2024 12.05 GMT"),
        ("byline", "Ann Lee (now) and Tom Hale (earlier)"),
        ("heading", "12.01 GMT"),
        ("heading", "Mayor: 'Stay away from the river'"),
        ("heading", "11.40 GMT"),
        ("heading", "9.15am"),
        ("heading", "Summary"),
    ]


def test_indonesian_entries_have_clocks_too() -> None:
    text = f"Banjir Wening dari menit ke menit\n\nPukul 19.02 WIB\nPintu air dibuka\n{PROSE}\n\n18:40 WIB\n{PROSE}"
    assert [words for kind, words in marked(text) if kind == "heading"] == [
        "Banjir Wening dari menit ke menit", "Pukul 19.02 WIB", "Pintu air dibuka", "18:40 WIB",
    ]  # fmt: skip


def test_one_clock_above_the_body_is_when_the_page_was_made() -> None:
    assert marked(f"Jembatan Lama Retak\n19:05 WIB\n\n{PROSE}")[1] == ("chrome", "19:05 WIB")


@pytest.mark.parametrize("line", ["19.02", "12.500", "25:10 WIB", "19:05 WIB petugas tiba"])
def test_other_numbers_are_no_clocks(line: str) -> None:
    assert marked(f"{PROSE}\n{line}\n{PROSE}\n{line}\n{PROSE}") == []


def test_a_heading_above_a_dateline_is_none_of_it() -> None:
    text = f"{PROSE}\n\nBagian 2\n\nTEMPO.CO, Padang - {PROSE}\n\n{PROSE}"
    assert marked(text) == [("heading", "Bagian 2"), ("dateline", "TEMPO.CO, Padang -")]
