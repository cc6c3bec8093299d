import itertools
import textwrap

import pytest

from desktop_app import reading
from desktop_app.reading.file import File
from tests.reading import makers

FIRST = (
    "Jembatan gantung di desa itu putus pada Selasa pagi setelah dihantam banjir yang membawa batang kayu. Kepala desa"
    " mengatakan empat ratus warga harus memutar sejauh dua belas kilometer sampai ada jembatan darurat."
)
SECOND = (
    "Pemerintah kabupaten berjanji memasang jembatan dari bambu dalam tiga hari sambil menunggu anggaran. Biaya untuk"
    " jembatan yang baru ditaksir mencapai dua miliar rupiah menurut kepala dinas pekerjaan umum."
)
THIRD = (
    "Bupati meninjau lokasi pada sore hari dan meminta warga bersabar. Ia juga menjanjikan seragam dan buku baru untuk"
    " semua anak yang rumahnya terendam banjir sejak malam itu juga."
)


def text_of(pieces: list[tuple[float, float, str]]) -> str:
    return reading.articles(File("a.pdf", "", makers.laid_out_pdf(pieces)))[0].text


def row_by_row(columns: list[str], width: int, step: float, lower: float = 0) -> list[tuple[float, float, str]]:
    """Return the lines of columns in the order in which some programs write them: through all columns, row by row."""
    wrapped = [textwrap.wrap(column, width) for column in columns]
    return [
        (60 + at * step, 700 - 14 * row - at * lower, line)
        for row, lines in enumerate(itertools.zip_longest(*wrapped))
        for at, line in enumerate(lines)
        if line
    ]


@pytest.mark.parametrize("lower", [0, 7])
def test_two_columns_written_row_by_row(lower: float) -> None:
    title = (60, 760, "Jembatan Putus")
    assert text_of([title, *row_by_row([FIRST, SECOND], 38, 250, lower)]).split("\n\n") == [
        "Jembatan Putus",
        FIRST,
        SECOND,
    ]


def test_three_columns_written_row_by_row() -> None:
    assert text_of(row_by_row([FIRST, SECOND, THIRD], 26, 170)).split("\n\n") == [FIRST, SECOND, THIRD]


def test_a_line_across_both_columns_parts_them() -> None:
    below = [(left, bottom - 250, words) for left, bottom, words in row_by_row([THIRD, FIRST], 38, 250)]
    across = (60, 500, "Sementara itu warga di desa seberang mulai membuat rakit dari bambu dan ban bekas.")
    text = text_of([*row_by_row([FIRST, SECOND], 38, 250), across, *below])
    assert text.split("\n\n") == [FIRST, SECOND, across[2], THIRD, FIRST]


def test_the_rows_of_a_table_stay_whole() -> None:
    table = [("Beras medium", "Rp 13.000"), ("Gula pasir", "Rp 17.500"), ("Telur ayam", "Rp 29.000"), ("Cabai", "Rp 8")]
    pieces = [(60 + 240 * at, 700 - 14 * row, cell) for row, cells in enumerate(table) for at, cell in enumerate(cells)]
    assert text_of(list(pieces)) == " ".join(itertools.chain(*table))


@pytest.mark.parametrize("number", ["Hal. 3 dari 8", "Page 3 of 8", "Muka surat 3", "- 3 -"])
def test_page_numbers_are_marked(number: str) -> None:
    article = reading.articles(File("a.pdf", "", makers.laid_out_pdf([(60, 700, FIRST[:80]), (290, 40, number)])))[0]
    assert [region.span.of(article.text) for region in article.regions] == [number]
