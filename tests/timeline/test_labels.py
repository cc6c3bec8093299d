import pytest

from desktop_app import languages, timeline, times
from desktop_app.article import Article, Event, Published, Sentence, Span
from desktop_app.digest import digest


def events(text: str, code: str = "id") -> list[Event]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    sentences = (Sentence(Span(0, len(text))),)
    language = languages.load(code)
    return list(timeline.arrange(article, sentences, times.find(article, sentences, language), (), language))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Bupati Rahmat meresmikan pasar itu, Senin (5/9).", "Bupati Rahmat meresmikan pasar"),
        ("Pekan lalu, banjir merendam dua desa di Kudus.", "Banjir merendam dua desa di Kudus"),
        (
            "Dinas Pertanian membuka cabang baru di wilayah Kalimantan Tengah pada 2019.",
            "Dinas Pertanian membuka cabang baru di wilayah Kalimantan Tengah",
        ),
        ("Sejak hama ulat menyerang kebun kopi pada 2019, petani beralih ke jagung.", "Hama ulat menyerang kebun kopi"),
        ("Namun, jembatan itu roboh pada 2019.", "Jembatan roboh"),
        ("Sutrisno, yang pada 2015 memenangi lomba itu, kembali ikut.", "Sutrisno memenangi lomba"),
        ("Menurut Sri, harga beras (medium) naik bulan lalu.", "Harga beras naik"),
        ("Dinas Pasar mengumumkan harga Agustus pada 2 September 2022.", "Dinas Pasar mengumumkan harga Agustus"),
        ("Rapat paripurna berikutnya dijadwalkan pada Kamis (15/9).", "Rapat paripurna berikutnya dijadwalkan"),
        (
            "Upaya menghubungi pemilik pasar sejak Senin tidak berhasil.",
            "Upaya menghubungi pemilik pasar tidak berhasil",
        ),
        ("Sri bermain di Piala Sudirman 2019.", "Sri bermain di Piala Sudirman 2019"),
        ("Sri mengatakan bahwa pasar lama roboh pada 2020.", "Pasar lama roboh"),
        ("Pada rapat desa Senin (5/9), Sri menolak rencana itu.", "Pada rapat desa, Sri menolak rencana"),
        ("Panen kopi mencapai 2,5 juta ton pada 2020.", "Panen kopi mencapai 2,5 juta ton"),
    ],
)
def test_a_label_stands_alone(text: str, label: str) -> None:
    assert [event.label for event in events(text)] == [label]


def test_a_long_sentence_is_cut_before_a_detail() -> None:
    text = (
        "Pemerintah Kabupaten Lembata membangun tiga puskesmas baru di kecamatan paling ujung yang selama ini belum "
        "punya satu pun dokter pada 2020."
    )
    [event] = events(text)
    assert len(event.label.split()) <= 14
    assert event.label == "Pemerintah Kabupaten Lembata membangun tiga puskesmas baru di kecamatan paling ujung"
    assert event.label_span.of(text) == event.label


def test_two_dates_of_one_sentence_have_their_own_labels() -> None:
    text = "Pabrik gula dibuka pada 1998 dan gudang garam roboh pada 2004."
    assert [event.label for event in events(text)] == ["Pabrik gula dibuka", "Gudang garam roboh"]


def test_an_english_label() -> None:
    [event] = events("The bridge, which was built in 1998, is closed.", "en")
    assert event.label == "The bridge was built"


@pytest.mark.parametrize("code", ["id", "en", "xx"])
@pytest.mark.parametrize("text", ["", "2014", "2014 2015 2016", "((((2014", "“”“” 2014 “”", "- - - 2014 - - -"])
def test_odd_sentences_give_some_label(text: str, code: str) -> None:
    assert all(event.label for event in events(text, code))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Menteri Perikanan Sri Lestari, pekan lalu, menyatakan, pemerintah memberi bantuan kepada nelayan.",
            "Sri Lestari: Pemerintah memberi bantuan kepada nelayan",
        ),
        ("Pasar malam di Wening, Minggu, dihadiri ratusan warga.", "Pasar malam di Wening dihadiri ratusan warga"),
        ("Kick - off pertandingan itu digelar kemarin.", "Kick - off pertandingan digelar"),
    ],
)
def test_labels_that_stand_alone(text: str, label: str) -> None:
    assert [event.label for event in events(text)] == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sri mendukung Lestari yang akan membuka sekolah di Kudus pada akhir 2023.",
            "Lestari akan membuka sekolah di Kudus",
        ),
        (
            "Perahu karam di dekat Jepara, Jawa Tengah dan menewaskan dua orang pada 2019.",
            "Perahu karam di dekat Jepara, Jawa Tengah dan menewaskan dua orang",
        ),
        ("Warga tidak merayakan Lebaran.", "Warga tidak merayakan Lebaran"),
        ("Lebih dari 20 rumah roboh pada 2019.", "Lebih dari 20 rumah roboh"),
    ],
)
def test_what_is_told_of_its_noun(text: str, label: str) -> None:
    assert [event.label for event in events(text)] == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("A mayor praised the bus driver that hit a tree on Monday.", "The bus driver hit a tree"),
        ("Ada Holt, who leads the inquiry, said on Monday that the dam is safe.", "Ada Holt: The dam is safe"),
        ("Friday's vote was close.", "Friday's vote was close"),
        ("Monday was the first day without rain.", "Monday was the first day without rain"),
        ("May 4 had been a day of joy in Hull.", "May 4 had been a day of joy in Hull"),
        ("The fair drew crowds, according to officials, last week.", "The fair drew crowds"),
        ("Kudus, Indonesia (CNN)Troops found a cave on Monday.", "Troops found a cave"),
        ("Ada Holt came to Leeds in 2001, and was elected mayor in 2009.", "Ada Holt was elected mayor"),
    ],
)
def test_english_labels_that_stand_alone(text: str, label: str) -> None:
    assert events(text, "en")[-1].label == label


def test_a_pronoun_gives_way_to_the_name_before_it() -> None:
    text = "Sri Wahyuni memimpin koperasi di Kudus. Ia membuka pasar baru pada 2019."
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language="id")
    assert [event.label for event in digest(article).events] == ["Sri Wahyuni membuka pasar baru"]


def test_the_year_of_a_copyright_is_no_event() -> None:
    assert events("The film is a hit. © 2019 Ada Holt Films.", "en") == []


@pytest.mark.parametrize(
    ("text", "code", "label"),
    [
        (
            (
                "Bus yang mengangkut atlet dari Wening, Kudus, dan Luhur ke pekan olahraga tingkat provinsi mengalami "
                "kecelakaan, Senin (5/9)."
            ),
            "id",
            "Bus mengalami kecelakaan",
        ),
        (
            "Sri Lestari, the mayor of the small town of Wening who had lost before, opened a library on Monday.",
            "en",
            "The mayor of the small town of Wening opened a library",
        ),
        (
            "Ketua Dewan Kesenian Wening Utara Rahmat Hidayat mengatakan festival wayang pada 2021 akan digelar.",
            "id",
            "Festival wayang akan digelar",
        ),
        ("Leeds, England, police found a cave on Monday.", "en", "Leeds, England, police found a cave"),
    ],
)
def test_a_long_subject_is_shortened_and_never_cut(text: str, code: str, label: str) -> None:
    assert [event.label for event in events(text, code)] == [label]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They began the long walk home on Monday.", "en"),
        ("Mereka berangkat dari desa itu pada 2019.", "id"),
        ("Pihaknya menunggu laporan warga pada 2019.", "id"),
        ("The harvest was larger than in 2015.", "en"),
        ("Sri gagal di kualifikasi Piala Wening 2018.", "id"),
        ("Sri menjabat untuk periode 2017-2020.", "id"),
        ("A play called “2001: A Journey” opens the festival.", "en"),
        ("It was late on Friday night.", "en"),
        ("Launched in Leeds on Monday with a crew of nine.", "en"),
    ],
)
def test_what_no_words_tell_is_no_event(text: str, code: str) -> None:
    assert events(text, code) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Pabrik Wening menjual susu. Pada 2019 mereka membuka toko roti.", "Pabrik Wening membuka toko roti"),
        (
            "Sri Wahyuni bertemu Rahmat Hidayat di Kudus. Ia membuka pasar baru pada 2019.",
            "Sri Wahyuni membuka pasar baru",
        ),
    ],
)
def test_a_pronoun_means_the_subject_before_it(text: str, label: str) -> None:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language="id")
    assert [event.label for event in digest(article).events] == [label]


def test_a_pronoun_that_may_mean_two_people_is_not_replaced() -> None:
    text = "Pasar itu milik Sri Wahyuni dan Rahmat Hidayat. Ia pindah ke Kudus pada 2019."
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language="id")
    assert digest(article).events == ()


def test_the_end_of_a_range_is_no_event_of_its_own() -> None:
    assert len(events("Lomba perahu digelar di Wening dari 2011 hingga 2013.")) == 1


def all_labels(text: str, code: str = "id") -> list[str]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    return [event.label for event in sorted(digest(article).events, key=lambda event: event.time)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Sejak didirikan pada 2015, Warung Melati telah melayani warga Kudus.", "Warung Melati didirikan"),
        (
            "Setelah menggelar konser di Kudus pada 2015, Sri Wahyuni pindah ke Wening.",
            "Sri Wahyuni menggelar konser di Kudus",
        ),
        (
            "Menaiki sepeda berwarna hitam, Sri Wahyuni dan Rahmat Hidayat mengelilingi alun-alun Kudus, Senin (5/9).",
            "Sri Wahyuni dan Rahmat Hidayat mengelilingi alun-alun Kudus",
        ),
        (
            "Setelah menunggu di Terminal Wening, Kudus, Senin (5/9), Rahmat Hidayat membagikan nasi kepada sopir.",
            "Rahmat Hidayat membagikan nasi kepada sopir",
        ),
    ],
)
def test_the_clause_that_opens_a_sentence(text: str, label: str) -> None:
    assert label in all_labels(text)[0]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Tak ada warga yang mengungsi pada 2019.", "Tak ada warga yang mengungsi"),
        ("Pada 2019 hanya ada dua sekolah di desa Banjaran.", "Hanya ada dua sekolah di desa Banjaran"),
        ("Pada 2019 terjadi banjir besar di desa Banjaran.", "Terjadi banjir besar di desa Banjaran"),
        ("Harga cabai di Kudus, lanjut Rahmat, naik tajam pada 2019.", "Harga cabai di Kudus naik tajam"),
        (
            "Dua nelayan bernama Rahmat dan Sutrisno hilang di Jepara pada 2019.",
            "Dua nelayan bernama Rahmat dan Sutrisno hilang di Jepara",
        ),
        ("Koperasi Melati menyia-nyiakan bantuan desa pada 2019.", "Koperasi Melati menyia-nyiakan bantuan desa"),
        ("Sri Wahyuni lolos ke lomba dayung se - Asia pada 2019.", "Sri Wahyuni lolos ke lomba dayung se - Asia"),
        (
            (
                "Koperasi Melati pada 2019 membuka tiga kebun teh, yakni di Wening Utara, Kudus Selatan, Luhur dan "
                "Lembata."
            ),
            "Koperasi Melati membuka tiga kebun teh",
        ),
        (
            (
                "Regu dayung putri Kudus masih punya peluang merebut piala bupati di ajang dayung tahunan melawan "
                "Wening yang digelar pada 2019."
            ),
            "Ajang dayung tahunan melawan Wening digelar",
        ),
        ("Pasar lelang itu berlaku hingga 2023 yang terbuka bagi siapa saja.", "Pasar lelang berlaku hingga 2023"),
    ],
)
def test_what_a_label_keeps_and_leaves(text: str, label: str) -> None:
    assert all_labels(text)[-1] == label


@pytest.mark.parametrize(
    "text",
    [
        "Benarkah pasar lama roboh pada 2019?",
        "Kali ini bisa sampai Banjaran pada 2019.",
        "Kami sudah menyetujuinya pada 2019.",
        "Sudah ditugaskan ke Kudus pada 2019.",
        "Sutradara Rumah Kaca (1988) itu tinggal di Kudus.",
        "Juara lomba 2008 itu tinggal di Kudus.",
    ],
)
def test_questions_fragments_and_the_years_of_works_are_no_events(text: str) -> None:
    assert all_labels(text) == []


def test_no_cut_leaves_all_those_who_are_meant() -> None:
    text = (
        "Pemerintah Kabupaten Lembata pada 2019 membagikan pupuk dan benih jagung gratis kepada seluruh petani yang "
        "sawahnya terendam banjir bandang dua pekan sebelumnya."
    )
    assert not all_labels(text)[0].endswith("seluruh petani")


def test_a_saying_is_told_by_the_clearest_quote_of_its_speaker() -> None:
    text = (
        "“Panen kopi di Wening turun separuh karena hujan,” kata Kepala Dinas Pertanian Sri Wahyuni.\n\n"
        "“Sudah menunggu lama,” ujar Sri di Kudus, Selasa (13/9)."
    )
    assert all_labels(text) == ["Sri Wahyuni: Panen kopi di Wening turun separuh karena hujan"]


def test_who_says_something_of_himself_is_its_subject() -> None:
    text = "Sri Wahyuni, pekan lalu, mengatakan dia akan membuka toko roti di Kudus."
    assert all_labels(text) == ["Sri Wahyuni akan membuka toko roti di Kudus"]


def test_a_comma_stays_where_a_time_is_left_out() -> None:
    text = "A tornado hit Leeds last week, killing two people and injuring many others."
    assert all_labels(text, "en") == ["A tornado hit Leeds, killing two people and injuring many others"]


def test_what_was_done_up_to_an_hour_that_has_come_is_told() -> None:
    text = (
        "Perusahaan Listrik Wening berhasil memulihkan 98 persen gardu distribusi yang terdampak banjir di Kabupaten "
        "Wening, Jawa Tengah, hingga Rabu pukul 12.00 WIB."
    )
    [event] = events(text)
    assert (event.first, event.role) == ("2022-09-14", "event")
    assert event.label.startswith("Perusahaan Listrik Wening berhasil memulihkan 98 persen gardu")
