"""Labels of Indonesian sentences: what they tell, and which times have none."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str) -> list[str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="id"))
    return [event.label for event in sorted(found.events, key=lambda event: event.time)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sri Lestari memenangi lomba. Perempuan kelahiran Kudus, 9 Mei 1990 ini pindah ke Wening pada 2014.",
            ["Sri Lestari pindah ke Wening"],
        ),
        (
            "Lomba dimulai. Perempuan kelahiran Kudus, 9 Mei 1990 ini pindah ke Wening pada 2014.",
            ["Perempuan kelahiran Kudus, 9 Mei 1990 pindah ke Wening"],
        ),
        ("Sri Lestari lahir di Kudus, 9 Mei 1990.", ["Sri Lestari lahir di Kudus"]),
    ],
)
def test_a_birth_that_only_describes_somebody_has_no_row(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Panen kopi Wening naik dibandingkan dengan panen warga pada masa kering 2015.", []),
        ("Panen kopi Wening naik jika dibanding periode yang sama tahun lalu.", []),
        ("Pasar Wening menampung sebanyak 200 pedagang pada 2015.", ["Pasar Wening menampung sebanyak 200 pedagang"]),
    ],
)
def test_what_something_is_compared_with_has_no_row(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jumlah itu naik tajam pada 2015.", []),
        ("Balapan akan digelar pada 9 Oktober 2022.", []),
        ("Balapan di Wening akan digelar pada 9 Oktober 2022.", ["Balapan di Wening akan digelar"]),
        ("Sri Lestari mengatakan hal itu di Kudus pada 9 Oktober 2021.", []),
        (
            "Di Wening dan sekitarnya terjadi hujan deras pada 9 Mei 2021.",
            ["Di Wening dan sekitarnya terjadi hujan deras"],
        ),
        (
            "Penumpang kereta naik sejak libur Lebaran di Wening pada 9 Mei 2021.",
            ["Penumpang kereta naik sejak libur Lebaran di Wening"],
        ),
        (
            (
                "Pasar Wening dibuka pada 9 Mei 2021 oleh Sekretaris Jenderal Kementerian Perdagangan dan Perindustrian"
                " Negara Sri Lestari Handayani didampingi wali kota."
            ),
            ["Pasar Wening dibuka"],
        ),
        (
            "Dirjen Perikanan, Sri Lestari mengatakan, lelang ikan akan digelar pada 9 Oktober 2022 di Kudus.",
            ["Lelang ikan akan digelar di Kudus"],
        ),
        (
            "Kongres kopi Wening yang keempat ini rencananya akan digelar pada 9 Oktober 2022.",
            ["Kongres kopi Wening yang keempat rencananya akan digelar"],
        ),
        (
            (
                "Gelandang Wening, Budi Santoso (24), menatap laga final Liga Wening melawan Kudus United di Stadion"
                " Luhur Kudus dengan tenang, Minggu (4/9/2022)."
            ),
            ["Gelandang Wening, Budi Santoso menatap laga final Liga Wening melawan Kudus United"],
        ),
        (
            (
                "Polisi Kudus menambah penjagaan sidang perkara ladang kopi dengan terdakwa Budi Santoso, yang digelar"
                " pada 9 Mei 2021 di Wening dengan agenda pembelaan."
            ),
            ["Sidang perkara ladang kopi dengan terdakwa Budi Santoso digelar di Wening dengan agenda pembelaan"],
        ),
        (
            (
                "Budi Santoso tetap mengagumi Rahmat Hidayat dan semua pemain lain klub lamanya itu meski beberapa kali"
                " dikalahkan di lapangan Wening pada 2021."
            ),
            ["Budi Santoso beberapa kali dikalahkan di lapangan Wening"],
        ),
        (
            "Nilai ekspor kopi Wening naik 6 persen pada Februari 2022 dibanding Januari 2022.",
            ["Nilai ekspor kopi Wening naik 6 persen dibanding Januari 2022"],
        ),
        ("Sri Lestari memutar film 'Melati' di Kudus pada 9 Mei 2021.", ["Sri Lestari memutar film 'Melati' di Kudus"]),
        ("Sri Lestari memutar film 'Melati' pada 9 Mei 2021.", ["Sri Lestari memutar film Melati"]),
    ],
)
def test_label(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pasar Wening dibuka hari ini, Selasa (13/9), pukul 09.00 WIB.", 1),
        ("Pasar Wening dibuka Selasa (13/9) malam waktu setempat atau Rabu pagi WIB.", 1),
        ("Pasar Wening yang dibuka Selasa (6/9) kini dipenuhi pedagang kopi.", 2),
    ],
)
def test_a_time_said_twice_has_one_row(text: str, expected: int) -> None:
    assert len(digest(Article(text, language="id")).events) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sri Lestari memimpin klub. Setelah meninggalkan Wening pada 2008, ia pindah ke Kudus.",
            ["Setelah meninggalkan Wening, Sri Lestari pindah ke Kudus"],
        ),
        (
            "Pada seri pertama di Sirkuit Luhur, Wening, 9 Mei 2021, Budi Santoso gagal finis karena bannya pecah.",
            ["Pada seri pertama di Sirkuit Luhur, Wening, Budi Santoso gagal finis karena bannya pecah"],
        ),
        (
            "Jumlah kapal yang berlayar pada 2021 turun menjadi 20 unit.",
            ["Jumlah kapal yang berlayar turun menjadi 20 unit"],
        ),
        (
            "Saat panen dan menjelang 9 Oktober 2022, warga Wening menutup jalan ke pasar.",
            ["Saat panen, warga Wening menutup jalan ke pasar"],
        ),
    ],
)
def test_the_subject_behind_an_opening_clause(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Beberapa bulan setelah lengser dari jabatannya, Bupati Wening ke-44, Budi Santoso, akan berlibur ke"
                " Kudus pada 9 Oktober 2022."
            ),
            ["Budi Santoso akan berlibur ke Kudus"],
        ),
        (
            (
                "Sri Lestari Handayani segera ditunjuk sebagai ketua panitia pembangunan pasar ikan terbesar di seluruh"
                " pantai utara pada 9 Mei 2021."
            ),
            ["Sri Lestari Handayani segera ditunjuk sebagai ketua panitia pembangunan pasar ikan terbesar"],
        ),
        ("Panen kopi Wening gagal seperti halnya tahun lalu.", []),
        ("Seperti biasa, memang harus melalui pemeriksaan pada 2021.", []),
        (
            "Budi Santoso ditunjuk sebagai pelatih Wening pada Juni 2021 dan kini berjanji membeli pemain Kudus.",
            [
                "Budi Santoso ditunjuk sebagai pelatih Wening",
                "Budi Santoso berjanji membeli pemain Kudus",
            ],
        ),
        ("Tiga di antaranya diraih beruntun pada 2021.", []),
        (
            "Sri mengatakan sebelum tenda roboh, terjadi hujan yang disertai angin kencang sekitar pukul 13.00 WIB.",
            ["Terjadi hujan yang disertai angin kencang"],
        ),
        ("Pada 9 Oktober 2022 akan digelar lomba lari.", ["Akan digelar lomba lari"]),
        (
            (
                "Dinas Pertanian dan Perikanan bersama Kantor Desa Wening menggelar pameran dan lelang kopi di"
                " balai Kudus, Senin (5/9)."
            ),
            ["Dinas Pertanian dan Perikanan menggelar pameran dan lelang kopi di balai Kudus"],
        ),
        ("Pelantikan camat baru akan dilakukan pada 9 Oktober 2022.", ["Pelantikan camat baru akan dilakukan"]),
        (
            "Sebanyak empat dari lima jembatan di jalur Wening, Kudus Raya runtuh pada 9 Mei 2021.",
            ["Sebanyak empat dari lima jembatan di jalur Wening, Kudus Raya runtuh"],
        ),
        (
            "Lestari - Jaya membuka toko pada 9 Mei 2021. Pemilik Lestari - Jaya senang.",
            ["Lestari - Jaya membuka toko"],
        ),
        (
            (
                "Pekan Kopi Wening 2022 atau yang singkatnya disebut Pekowe siap digelar untuk kesebelas kalinya di"
                " lapangan Luhur pada 9 Oktober 2022."
            ),
            ["Pekan Kopi Wening 2022 siap digelar untuk kesebelas kalinya di lapangan Luhur"],
        ),
        ("Pada 2021 beredar foto perahu baru Budi Santoso.", ["Beredar foto perahu baru Budi Santoso"]),
        ("Pasar Wening dibuka sekitar pukul 20.00 WIB, Selasa (13/9).", ["Pasar Wening dibuka"]),
    ],
)
def test_subjects_and_ends(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Didirikan tahun 1987 di Kudus, Wening Raya menjadi toko terbesar.", ["Wening Raya didirikan di Kudus"]),
        ("Diluncurkan pada 2015, Wening Raya mencoba menjual kopi.", ["Wening Raya diluncurkan"]),
        (
            "Sri Lestari menang di Kudus. Bintang asal Wening itu pindah klub pada 2021.",
            ["Sri Lestari pindah klub"],
        ),
        ("Sri Lestari menang di Kudus. Sang penyanyi pindah rumah pada 2021.", ["Sri Lestari pindah rumah"]),
        ("Atas dasar itu, warga Wening menutup jalan pada 2021.", ["Warga Wening menutup jalan"]),
        (
            "Budi dan Sri membangun kapal baru itu dan telah diumumkan melalui siaran radio Wening pada 9 Mei 2021.",
            ["Budi dan Sri membangun kapal baru dan telah diumumkan melalui siaran radio Wening"],
        ),
        (
            "“Panen bagus,” kata Sri Lestari. Penegasan ini disampaikan Sri di Kudus, Selasa (13/9).",
            ["Sri Lestari: Panen bagus"],
        ),
        (
            "Sri Lestari mengaku senang dengan status yang disandangnya pada 2021.",
            ["Sri Lestari mengaku senang dengan status yang disandangnya"],
        ),
    ],
)
def test_whom_a_label_tells_of(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "”(Antusiasme pengunjung pasar) hampir sama di semua kota,” kata Camat Budi Santoso, Jumat (9/9/2022).",
            ["Budi Santoso: Antusiasme pengunjung pasar hampir sama di semua kota"],
        ),
        (
            "Wali Kota Rini Wulandari berharap agar Lebaran dapat mempererat warga Wening.",
            ["Wali Kota Rini Wulandari berharap agar Lebaran dapat mempererat warga Wening"],
        ),
        (
            "Lonjakan terjadi ketika ribuan warga Wening berkumpul untuk melakukan salat Idul Fitri di Kudus.",
            ["Ribuan warga Wening berkumpul untuk melakukan salat Idul Fitri"],
        ),
        (
            "Universitas Sebelas Maret dan Institut Wening akan mengirim tim ke Kudus pada Mei 2023.",
            ["Universitas Sebelas Maret dan Institut Wening akan mengirim tim ke Kudus"],
        ),
    ],
)
def test_what_a_clause_tells_of_is_not_left_out(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Polisi berhasil menangkap komplotan pencuri kopi. Penangkapan dilakukan di Kudus pada Minggu (4/9/2022).",
            ["Penangkapan komplotan pencuri kopi dilakukan di Kudus"],
        ),
        (
            (
                "Aturan dagang ada dalam Peraturan Menteri Perdagangan Nomor 12 Tahun 2021. Peraturan ini secara resmi"
                " berlaku sejak Maret 2022."
            ),
            ["Peraturan Menteri Perdagangan Nomor 12 Tahun 2021 secara resmi berlaku"],
        ),
        (
            (
                "Wening Jazz Festival baru saja digelar di Kudus. Ajang tersebut menyedot 12.000 pengunjung pada"
                " Minggu (4/9/2022)."
            ),
            ["Ajang Wening Jazz Festival menyedot 12.000 pengunjung"],
        ),
        (
            (
                "Wening Motor membangun pabrik. Kata warga, Wening Motor besar. Saham Wening Motor naik. Wening Motor"
                " laku. Perusahaan membuka pabrik kedua pada Mei 2022."
            ),
            ["Wening Motor membuka pabrik kedua"],
        ),
    ],
)
def test_a_noun_is_told_by_what_was_told_of_it_before(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saat itu, tersangka bermaksud pergi ke luar kota.", []),
        ("Saat itu, tersangka bermaksud pergi ke Kudus.", ["Tersangka bermaksud pergi ke Kudus"]),
        ("Kini harga kopi terus naik di pasaran.", ["Harga kopi terus naik di pasaran"]),
        (
            '"Saya hanya ingin bekerja," kata Budi yang kini memimpin Koperasi Wening.',
            ["Budi memimpin Koperasi Wening"],
        ),
        (
            "Varian sepeda yang pertama kali dijual pada November 2013 itu sudah langka.",
            ["Varian sepeda pertama kali dijual"],
        ),
        ("Jumlah awalnya yaitu 6 juta pada 2014 menjadi 15 juta orang.", []),
        (
            "Undang-undang itu bertentangan dengan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.",
            [],
        ),
        ("Nyaris tak pernah berhenti sejak Mei 2022.", []),
    ],
)
def test_what_a_time_dates_is_named(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Pada Juni 2022, volume ekspor kopi arabika dari pelabuhan Wening naik 12,4 persen secara tahunan lebih"
                " tinggi dibandingkan ekspor teh."
            ),
            ["Volume ekspor kopi arabika dari pelabuhan Wening naik 12,4 persen"],
        ),
        (
            (
                "Pada 3 Mei 2022, Rina Wulandari dari Kudus melaju ke babak final di nomor tunggal putri sedangkan Budi"
                " Santoso yang cedera mundur."
            ),
            ["Rina Wulandari dari Kudus melaju ke babak final di nomor tunggal putri"],
        ),
        (
            "Rina Wulandari mengatakan saat ini harga kopi di Wening masih menjadi beban bagi petani.",
            ["Rina Wulandari: Harga kopi di Wening masih menjadi beban bagi petani"],
        ),
        (
            "Berkaca dari Kudus, tambahnya, Budi Santoso membuka pasar di Kudus pada 3 Mei 2022.",
            ["Berkaca dari Kudus, Budi Santoso membuka pasar di Kudus"],
        ),
    ],
)
def test_a_label_ends_with_a_phrase_and_tells_no_teller(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Camat Budi Santoso kemudian menyampaikan pula soal banyaknya warga di kecamatan lain yang biasanya"
                " pindah ke Wening setelah Lebaran."
            ),
            ["Warga di kecamatan lain biasanya pindah ke Wening"],
        ),
        (
            (
                "Klub Wening United dikabarkan telah sepakat melepas Budi sejak Mei 2022 dan kini proses kepindahannya"
                " ke Kudus tuntas."
            ),
            [
                "Klub Wening United dikabarkan telah sepakat melepas Budi",
                "Klub Wening United dikabarkan telah sepakat melepas Budi dan proses kepindahannya ke Kudus tuntas",
            ],
        ),
        ("Jaksa menahan Budi Santoso dalam kasus hibah Kudus Tahun Anggaran 2016.", []),
    ],
)
def test_what_stands_beside_a_noun_belongs_to_it(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Budi Santoso menyatakan, sidang perdana kemungkinan bakal digelar pada 3 Mei 2023.",
            ["Budi Santoso: Sidang perdana kemungkinan bakal digelar"],
        ),
        (
            "Budi Santoso menyatakan, sidang perdana Rina kemungkinan bakal digelar pada 3 Mei 2023.",
            ["Sidang perdana Rina kemungkinan bakal digelar"],
        ),
        (
            (
                "Kunjungan untuk Syafii yang pada Mei 2022 dirawat di rumah sakit itu berlangsung senyap tanpa diikuti"
                " pejabat dan warga kota."
            ),
            ["Syafii dirawat di rumah sakit"],
        ),
    ],
)
def test_words_that_name_nobody_are_told_by_who_says_them(text: str, expected: list[str]) -> None:
    assert labels(text) == expected
