"""Indonesian labels that are whole: what lost its time, its subject or the clause it announces is told otherwise."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str) -> list[str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="id"))
    return [event.label for event in found.events]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            (
                "Badan Statistik Wening mencatat, pada Agustus 2022, secara nasional harga padi (kering giling) "
                "dari sawah tadah hujan petani turun 1,9 persen menjadi 97,8 dan jagung naik."
            ),
            "Secara nasional harga padi dari sawah tadah hujan petani turun 1,9 persen menjadi 97,8",
        ),
        ("Dinas Pasar mencatat, pada Mei 2022, ada 12 kios baru.", "Dinas Pasar mencatat, ada 12 kios baru"),
    ],
)
def test_who_notes_something_is_no_label_without_what_he_notes(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Dalam kondisi sekarang ini, harga padi sulit naik di Kudus.", "Harga padi sulit naik di Kudus"),
        ("Baru pada 17 Juli, Dinas Pasar menaikkan sewa kios di Kudus.", "Dinas Pasar menaikkan sewa kios di Kudus"),
        ("Pasar Wening di Kudus mulai ramai di masa menjelang Natal.", "Pasar Wening di Kudus mulai ramai"),
        ("Sebagai gambaran, Pasar Wening dikunjungi 600 orang pada Mei.", "Pasar Wening dikunjungi 600 orang"),
    ],
)
def test_what_lost_its_time_goes_with_it(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_a_clause_that_only_told_when_is_no_label() -> None:
    text = "Meski pembukaan Pasar Wening masih 17 bulan lagi, minat pedagang, terutama yang muda, besar di Kudus."
    assert not any("masih" in label for label in labels(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sepengetahuan Anita, saat ini Joko Susilo berada di Jepara.",
            "Sepengetahuan Anita, Joko Susilo berada di Jepara",
        ),
        (
            "Ekspor kopi dari Jepara kata Kepala Dinas Perdagangan Kudus Sri Lestari terus naik sejak Mei 2022.",
            "Ekspor kopi dari Jepara terus naik",
        ),
        (
            "Sebagian pengunjung yang duduk mengobrol mengabaikan aturan pasar mulai dari soal parkir pada Rabu (7/9).",
            "Sebagian pengunjung yang duduk mengobrol mengabaikan aturan pasar mulai dari soal parkir",
        ),
        (
            (
                "Angka itu, menurut Sri, jauh lebih rendah daripada harapan semua orang di 19 pasar di Jawa yang "
                "memilih ketua baru pada 2021."
            ),
            "19 pasar di Jawa memilih ketua baru",
        ),
        (
            "Bupati memuji aturan yang dibuat Dinas Pasar Wening yang telah terbentuk pada Maret 2020.",
            "Dinas Pasar Wening telah terbentuk",
        ),
    ],
)
def test_the_subject_is_the_one_of_the_time(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_half_a_subject_is_no_subject() -> None:
    text = "Sekitar 98 kios di Pasar Wening atau 43 persen dari semuanya terbakar habis pada Mei 2022."
    assert not any(label.startswith("Sekitar 98 kios di Pasar Wening terbakar") for label in labels(text))


@pytest.mark.parametrize(
    "text",
    [
        "“Untuk sewa kios, kami akan serahkan pada Natal,” kata Sri Lestari.",  # whose object came before
        "Bupati Kudus, Joko Susilo dihubungi dari Jepara pada Selasa (6/9).",
    ],
)
def test_what_lacks_its_object_tells_nothing(text: str) -> None:
    assert labels(text) == []


def test_what_is_forbidden_is_not_done() -> None:
    text = (
        "Bupati Kudus melarang semua pedagang payung dari Jepara mudik lewat jembatan lama dan menggelar pesta kembang "
        "api di alun-alun pada Natal."
    )
    assert not any(label.startswith("Bupati Kudus menggelar") for label in labels(text))


@pytest.mark.parametrize("sign", ["dihubungi di Kudus", "ditemui di Pasar Wening"])
def test_what_somebody_said_when_he_was_reached(sign: str) -> None:
    text = f"Kepala Dinas Pasar Sri Lestari, yang {sign}, Senin (5/9/2022), mengatakan, sewa kios di Jepara naik."
    assert labels(text) == ["Sri Lestari: Sewa kios di Jepara naik"]
    text = "Kepala Dinas Pasar Sri Lestari, Senin (5/9/2022) di Kudus, mengatakan, sewa kios di Jepara naik."
    assert labels(text) == ["Sri Lestari: Sewa kios di Jepara naik"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Bupati Kudus mengimbau warga merayakan Natal dan Tahun Baru bersama keluarga.",
            "Bupati Kudus mengimbau warga merayakan Natal dan Tahun Baru bersama keluarga",
        ),
        ("Musim panen di Kudus dimulai lebih awal di bulan Mei.", "Musim panen di Kudus dimulai lebih awal"),
        (
            "Kios baru di Pasar Wening akan dipasang paling lambat Juni 2023.",
            "Kios baru di Pasar Wening akan dipasang",
        ),
        (
            "Pasar Wening, yang punya 31 kios, mulai ramai pada Mei.",
            "Pasar Wening, yang punya 31 kios, mulai ramai",
        ),
        ("Seiring dengan hal itu, Pasar Wening dibuka lagi pada Mei.", "Pasar Wening dibuka lagi"),
        (
            "Dalam kesempatan lain, Bupati Kudus Rina Wati, pekan lalu, langsung menelepon Sri Lestari di Jepara.",
            "Bupati Kudus Rina Wati langsung menelepon Sri Lestari di Jepara",
        ),
    ],
)
def test_what_belongs_together_stays_together(text: str, label: str) -> None:
    assert set(labels(text)) == {label}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Dinas Pasar, disebutkan Sri Lestari, menutup empat kios di Kudus pada Mei.",
            "Dinas Pasar menutup empat kios di Kudus",
        ),
        ("Kini, dalam sebulan, omzet usahanya mencapai Rp 20 juta di Kudus.", None),  # whose?
    ],
)
def test_who_tells_it_is_no_subject_and_what_is_whose_must_be_told(text: str, label: str | None) -> None:
    assert labels(text) == ([label] if label else [])


def test_who_acts_in_the_clause_of_the_time_is_its_subject() -> None:
    text = (
        "Hugo Santoso melukis di Kudus. Pasar lukisan itu dibuka ketika Hugo berusia dua belas tahun, kala itu dia "
        "terinspirasi lukisan ayahnya."
    )
    assert not any(label.startswith("Pasar lukisan dia") for label in labels(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Kasus pertama flu burung dikonfirmasi di Kudus pada 2 Maret 2020.",
            "Kasus pertama flu burung dikonfirmasi di Kudus",
        ),
        ("Asal usul uang Rina Wati diperiksa polisi pada 2 Maret 2020.", "Asal usul uang Rina Wati diperiksa polisi"),
    ],
)
def test_what_only_looks_like_a_contact_or_an_origin_is_told(text: str, label: str) -> None:
    assert labels(text) == [label]
