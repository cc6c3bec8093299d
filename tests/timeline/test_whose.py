"""Whose time it is, and of whom a row tells."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def rows(text: str, code: str) -> list[tuple[str, str]]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    return [(event.first, event.label) for event in sorted(digest(article).events, key=lambda event: event.time)]


def test_an_officer_is_not_whom_he_tells_of() -> None:
    text = (
        "Police are looking for Joan Marsh, a baker of 61. Inspector Peter Lund said she was last seen on 9 September."
    )
    assert rows(text, "en") == [("2022-09-09", "Joan Marsh was last seen")]


def test_who_should_come_is_not_who_says_so() -> None:
    text = "The minister will come to Hull. The head of the union, Peter Lund, said he should have come on 9 September."
    assert not any("Lund should" in label for _, label in rows(text, "en"))


def test_the_year_of_a_budget_dates_nothing() -> None:
    text = "Kejaksaan menetapkan Budi Santoso sebagai tersangka kasus suap jembatan tahun anggaran 2019."
    assert rows(text, "id") == []
    text = "Budi Santoso menjelaskan Belanjawan 2019 di Kudus."
    assert rows(text, "ms") == []


def test_the_month_of_a_figure_dates_nothing() -> None:
    text = "Dinas Perdagangan Wening mengumumkan data ekspor Juli pada 3 Agustus 2022."
    assert rows(text, "id") == [("2022-08-03", "Dinas Perdagangan Wening mengumumkan data ekspor Juli")]


def test_what_is_to_come_was_not_last_year() -> None:
    text = "The inquiry into last year's landslides is due to report on 30 September."
    assert [first for first, _ in rows(text, "en")] == ["2022-09-30"]


def test_since_when_somebody_is_so_does_not_date_the_verb() -> None:
    text = "Polisi Kudus menangkap Budi Santoso yang diduga mencuri kopi di pasar Wening sejak Januari 2021."
    assert not any(label.startswith("Polisi") for _, label in rows(text, "id"))


def test_a_relative_clause_between_commas_is_past() -> None:
    text = "Larangan menjual kopi mentah, yang berlaku mulai 1 Juli, akan dicabut bulan depan."
    assert [first for first, _ in rows(text, "id")] == ["2022-07-01", "2022-10-01"]


@pytest.mark.parametrize(
    ("text", "code", "label"),
    [
        (
            "In August her deputy, Paul Lund, resigned over a flat in Rome.",
            "en",
            "Paul Lund resigned over a flat in Rome",
        ),
        (
            (
                "When a flood carried away the bridge in May 2014, drowning two bakers, the mayor, Ada Holt, wanted to"
                " close the old mill road."
            ),
            "en",
            "A flood carried away the bridge",
        ),
        ("Peter Lund was a baker. He died in 2004.", "en", "Peter Lund died"),
        (
            "Kasus itu terbongkar setelah seorang warga, Sri Wahyuni (45), melapor kehilangan kopi pada 29 Juli lalu.",
            "id",
            "Seorang warga melapor kehilangan kopi",
        ),
        (
            "Warga yang merasa kehilangan bisa melapor ke balai desa mulai besok.",
            "id",
            "Warga yang merasa kehilangan bisa melapor ke balai desa",
        ),
        (
            "Pengiriman kopi pertama, kata dia, terjadi pada 9 Agustus lalu di pelabuhan Kudus.",
            "id",
            "Pengiriman kopi pertama terjadi di pelabuhan Kudus",
        ),
        (
            "Ada Holt, a striker who had not scored since March, shot the second goal for Hull on Saturday.",
            "en",
            "Ada Holt shot the second goal for Hull",
        ),
    ],
)
def test_of_whom_it_tells(text: str, code: str, label: str) -> None:
    assert label in [told for _, told in rows(text, code)]


def test_birth_and_death_are_two_rows() -> None:
    text = (
        "Ada Mary Holt, baker, born 2 May 1931; died 3 June 1999. “She was kind,” said Ada Mary Holt’s son, Paul Holt."
    )
    assert rows(text, "en")[:2] == [("1931-05-02", "Ada Mary Holt, born"), ("1999-06-03", "Ada Mary Holt died")]


def test_a_quote_keeps_its_words() -> None:
    text = "“Kalau dijual sekarang, kopi Kudus bisa busuk,” ujar Sri Wahyuni, Selasa (13/9)."
    assert rows(text, "id")[-1][1] == "Sri Wahyuni: Kalau dijual sekarang, kopi Kudus bisa busuk"


def test_she_is_no_man_and_he_no_woman() -> None:
    text = "Peter Lund walked to the mill with Joan Marsh. He was hurt in Hull on 9 September."
    assert rows(text, "en") == [("2022-09-09", "Peter Lund was hurt in Hull")]
    text = "Joan Marsh praised the mill. Mayor Peter Lund was late. She opened a bakery in Hull on 9 September."
    assert rows(text, "en") == [("2022-09-09", "Joan Marsh opened a bakery in Hull")]
    text = "Peter Lund praised the mill. The town thanked him. She opened a bakery in Hull on 9 September."
    assert not any("Lund" in label for _, label in rows(text, "en"))


@pytest.mark.parametrize(
    ("walked", "pronoun", "labels"),
    [
        ("Senator Rose", "He", ["Rose was hurt in Hull"]),
        ("Mr. Grace", "He", ["Grace was hurt in Hull"]),
        ("Ms. James", "She", ["James was hurt in Hull"]),
        ("Mr. Grace", "She", []),
        ("Ms. Holt", "He", []),
        ("Rose Holt", "He", []),
    ],
)
def test_a_lone_family_name_tells_no_sex(walked: str, pronoun: str, labels: list[str]) -> None:
    text = f"{walked} walked to the mill. {pronoun} was hurt in Hull on 9 September."
    assert [label for _, label in rows(text, "en")] == labels
