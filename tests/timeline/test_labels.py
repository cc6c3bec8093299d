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
        ("Bupati Rahmat meresmikan pasar itu, Senin (5/9).", "Bupati Rahmat meresmikan pasar itu"),
        ("Pekan lalu, banjir merendam dua desa di Kudus.", "Banjir merendam dua desa di Kudus"),
        ("Namun, jembatan itu roboh pada 2019.", "Jembatan roboh"),
        ("Sutrisno, yang pada 2015 memenangi lomba itu, kembali ikut.", "Sutrisno memenangi lomba itu"),
        ("Menurut Sri, harga beras (medium) naik bulan lalu.", "Harga beras naik"),
        ("Ia bermain di Piala Sudirman 2019.", "Ia bermain di Piala Sudirman 2019"),
        ("Sri mengatakan bahwa pasar lama roboh pada 2020.", "Pasar lama roboh"),
        ("Pada rapat desa Senin (5/9), Sri menolak rencana itu.", "Pada rapat desa, Sri menolak rencana itu"),
        ("Nilainya 2,5 juta ton pada 2020.", "Nilainya 2,5 juta ton"),
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
