"""Times that date nothing, and rows that one sentence has."""

import pytest

from desktop_app.article import Article
from desktop_app.digest import digest


def rows(text: str, code: str = "id") -> list[tuple[str, str]]:
    return [(event.role, event.label) for event in digest(Article(text=text, language=code)).events]


@pytest.mark.parametrize(
    "text",
    [
        "Pemain terbaik Andi Wijaya (7/10) dan Budi Santoso (8/10). Kiper Joko Susilo (6/10) kebobolan dua gol.",
        "Gelandang 1899 Wening Budi Santoso pindah ke Arema.",
        "Penjualan toko itu adalah yang terbaik sejak 2009.",
        "Laba perusahaan meningkat 213 persen dari tahun sebelumnya.",
        "Laba Pasar Wening naik Rp2 triliun dari tahun lalu.",
        "Penjualan payung turun dari tahun 2015.",
        "Surplus dagang memanjang menjadi 60 bulan berturut-turut sejak Mei 2020.",
        "Perpustakaan di Kabupaten Kudus hanya buka pukul 09.00 sampai 12.00.",
        "Museum Wening buka setiap hari pukul 08.00 hingga 16.00 WIB.",
        "Perempuan yang kini berusia 39 tahun itu menolak tawaran Rina Wulandari.",
        "Pemikiran dari tahun 1980 harus kita ubah.",
        "Hak itu tercantum dalam UUD 1945.",
        "Di tim Wening ada Joko Susilo yang dua kali menjadi juara (2009, 2010).",
        "Rina Wulandari meminta maaf atas ucapannya di Asian Games 2018.",
        "Warga menolak calon yang telah menipu dalam pemilihan Bupati Kudus 8 November mendatang.",
        "Rina Wulandari takut tanahnya longsor seperti kejadian Sabtu lalu.",
        "Kejadian itu sendiri sudah berlalu lama pada 2004.",
        "Jika Joko Susilo terpilih pada 2015, ia membangun pasar.",
    ],
)
def test_what_dates_nothing_has_no_row(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jembatan terpanjang itu dibangun Wika sejak 2009.", [("event", "Jembatan terpanjang dibangun Wika")]),
        (
            "Melati kalah dari Wening di final Piala Kudus 2017.",
            [("event", "Melati kalah dari Wening di final Piala Kudus 2017")],
        ),
        ("Pasar Wening dibuka Bupati pada Sabtu (7/10).", [("event", "Pasar Wening dibuka Bupati")]),
        ("Rina Wulandari siap maju dalam Pilkada 2018.", [("plan", "Rina Wulandari siap maju dalam Pilkada 2018")]),
        (
            "Melati memutuskan menutup Pasar Wening per 1 September 2017 mendatang.",
            [("plan", "Melati memutuskan menutup Pasar Wening")],
        ),
        ("Pasar Wening tutup dari Agustus 2016 sampai dengan Mei 2017.", [("event", "Pasar Wening tutup")]),
        ("Kini warga Wening akan pindah ke Kudus.", [("plan", "Warga Wening akan pindah ke Kudus")]),
        (
            "Joko Susilo ditahan dari 2011 hingga 2014 di Kudus.",
            [("event", "Joko Susilo ditahan di Kudus")],
        ),
        (  # a clock of the day that stands before it
            "Film Melati menjual 7.000 tiket per Sabtu (12/8/2017) pada pukul 15.00 waktu Kudus.",
            [("event", "Film Melati menjual 7.000 tiket")],
        ),
    ],
)
def test_what_is_told_of_a_time_has_one_row(text: str, expected: list[tuple[str, str]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gempa bumi dengan magnitudo 5,8 yang mengguncang Kudus pada 2017 tidak merusak rumah di seluruh pesisir.",
            ["Gempa bumi dengan magnitudo 5,8 mengguncang Kudus"],
        ),
        ("Pada 2023, gempa Kudus merusak 124 rumah di wilayah itu.", ["Gempa Kudus merusak 124 rumah"]),
        (
            "Kali terakhir Melati juara adalah pada 31 Mei 2024, ketika mengalahkan Wening 3-1.",
            ["Kali terakhir Melati juara adalah ketika mengalahkan Wening 3-1"],
        ),
        (
            "Nomor itu dipakai Rina Wulandari sejak kali pertama tampil di ajang Piala Wening pada 1996.",
            ["Nomor dipakai Rina Wulandari sejak kali pertama tampil di ajang Piala Wening"],
        ),
        ("Pasar Wening yang dibuka pada 17 Maret 2017 merupakan pasar terbesar Kudus.", ["Pasar Wening dibuka"]),
        ("Berdiri sejak 2006, Wening berkembang dengan cepat.", ["Wening berdiri"]),
        (
            "Budi Santoso dikaitkan dengan Melati, usai tiga tahun lalu meninggalkan Arema.",
            ["Budi Santoso dikaitkan dengan Melati, usai meninggalkan Arema"],
        ),
        (
            "Setelah mendapatkan dana Melati pada 2016, langkah berikutnya adalah perluasan ke Wening.",
            ["Setelah mendapatkan dana Melati, langkah berikutnya adalah perluasan ke Wening"],
        ),
        ("Ikon boneka kucing anak-anak di era 1990-an ini mendapat tempat di hati Rina Wulandari.", []),
        (
            "Joko Susilo menjadi salah satu petinju yang berhasil juara di ajang Asian Games 2018.",
            ["Joko Susilo menjadi salah satu petinju yang berhasil juara di ajang Asian Games 2018"],
        ),
        ("Menjelang akhir 2016, Melati telah menyiagakan kapal di Kudus.", ["Melati telah menyiagakan kapal di Kudus"]),
        (
            "Kondisi Budi Santoso diragukan setelah Melati kalah dari Wening pada 2017.",
            ["Kondisi Budi Santoso diragukan setelah Melati kalah dari Wening"],
        ),
        ("Sanksi itu sendiri dikeluarkan Kudus pada 2016.", ["Sanksi dikeluarkan Kudus"]),
        (
            "Wening menghukum Bank Luhur pada 2013 sementara Melati memasukkan bank itu ke daftar hitam pada 2017.",
            ["Wening menghukum Bank Luhur", "Melati memasukkan bank Luhur ke daftar hitam"],
        ),
        (  # of another month
            "Surplus itu lebih rendah dibandingkan surplus Maret. Surplus tersebut menambah rekor Kudus pada 2020.",
            ["Surplus menambah rekor Kudus"],
        ),
        ("Budi Santoso dikaitkan dengan Melati, klub yang pernah dibelanya pada 2003.", []),
        ("Kasus pencurian yang terjadi pada 2009 ini disidang di Pengadilan Kudus.", []),
        ("Ramadan tahun 2017 Rina Wulandari merilis album religi.", ["Rina Wulandari merilis album religi"]),
        (
            "Hingga 2017 ada 12 negara yang belum membayar iuran ke Wening.",
            ["Ada 12 negara yang belum membayar iuran ke Wening"],
        ),
        (
            "Babak final diikuti Melati yang menyabet tujuh dari delapan gelar pada 2017 di Kudus.",
            ["Melati menyabet tujuh dari delapan gelar"],
        ),
        (
            "Setelah mendirikan Pasar Wening pada 2016, warga Kudus kini hidup makmur.",
            ["Warga Kudus mendirikan Pasar Wening", "Warga Kudus hidup makmur"],
        ),
        (
            "Konser Wening dibatalkan di Manila, Filipina yang seharusnya digelar 5 Mei 2017.",
            ["Konser Wening dibatalkan di Manila, Filipina yang seharusnya digelar"],
        ),
    ],
)
def test_labels(text: str, expected: list[str]) -> None:
    assert [label for _, label in rows(text)] == expected
