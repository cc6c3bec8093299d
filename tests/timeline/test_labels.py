import pytest

from desktop_app import languages, timeline, times
from desktop_app.article import Article, Event, Published, Sentence, Span


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
