import itertools
import json
from pathlib import Path

import pytest

from desktop_app import languages, regions, sentences
from desktop_app.article import Article, Region, Span
from tests.growth import is_linear

SEED = Path(__file__).parents[2] / "seeds" / "000_bcf6c06a3aaa0b79.txt"
SEED_SENTENCES = """[[80, 216], [217, 316], [316, 409], [410, 549], [549, 808], [808, 969], [970, 1037], [1037, 1256],
    [1256, 1349], [1350, 1466], [1466, 1519], [1520, 1715], [1715, 1845], [1846, 1910], [1910, 1978], [1979, 2085]]"""


def split(text: str, code: str = "id") -> list[str]:
    return [sentence.span.of(text) for sentence in sentences.split(text, (), languages.load(code))]


def test_the_seed_has_its_sentences() -> None:
    text = SEED.read_text(encoding="utf-8")
    indonesian = languages.load("id")
    found = sentences.split(text, regions.mark(Article(text), indonesian), indonesian)
    assert [list(sentence.span) for sentence in found] == json.loads(SEED_SENTENCES)


def test_regions_are_left_out_and_end_a_sentence() -> None:
    text = "Air surut IKLAN warga pulang."
    found = sentences.split(text, (Region(Span(10, 15), "chrome"),), languages.load("id"))
    assert [sentence.span for sentence in found] == [Span(0, 9), Span(16, 29)]


@pytest.mark.parametrize(
    "marked",
    [
        # glued sentences
        "Air sungai mulai surut.|Warga kembali ke rumah.",
        "Mereka tiba di markas TNI.|BNPB mengirim tenda.",
        "Air surut.|“Kami lega,” kata Sarmin.",
        'Air surut.|"Kami lega," kata Sarmin.',
        "“Kami lega.”|Begitu kata Sarmin.",
        "Jalan itu putus sejak 2019.|Dua desa terpencil.",
        "Semua warga sudah tenang|Namun mereka belum tidur.",
        # abbreviations that end no sentence
        "Prof. Dr. Ir. Laksmi Wardhani, M.Sc., dilantik kemarin.| Ia senang.",
        "Kantornya di Jl. Kenanga No. 8, Kec. Cilodong.| Buka pagi.",
        "Acara dibuka Drs.Hasan Basri,M.Pd di aula.",
        "Irjen. Pol. Marwoto membantah kabar itu.",
        "Surat diteken a.n. Bupati oleh Sekda.| Isinya singkat.",
        "Komedian putraMoh. Reza datang.",
        # abbreviations that may
        "Mereka membawa beras, selimut, dll. untuk pengungsi.",
        "Mereka membawa beras, selimut, dll.| Semua ditumpuk di balai desa.",
        "Sidang dipimpin Bambang Yulianto, S.H.| Jaksa menuntut empat tahun.",
        # initials and single letters
        "R. A. Koswara dan Hendrik F. Aritonang hadir.",
        "Tersangka berinisial D.K.| Polisi belum menyebut perannya.",
        "Timnas tergabung di Grup C.| Lawan pertamanya kuat.",
        "Hangatnya hanya 2 C.|Banyak yang kedinginan.",
        # numbers, clock times, addresses
        "Sebanyak 1.250.000 dosis tiba pukul 15.30 WIB.| Sisanya besok.",
        "Harganya Rp.45.000 per kilogram.| Kemarin Rp.38.000.",
        "Jaraknya 2,5 km.|5 orang masih hilang.",
        "Versi 2.1.4 ada di www.contoh.go.id.| Unduh segera.",
        "Laman Kabarkita.com memuat bantahan itu.",
        # ellipses
        "Ia ingin bicara... tetapi mikrofonnya mati.",
        "“Saya, eh… ya.”| Ia berhenti sejenak.",
        # a quote and its attribution
        "“Mana janji kalian?” tanya seorang ibu.",
        "“Mau ke mana?” Tanya polisi.| “Pulang, Pak,” jawabnya.",
        "“Keluar!| Sekarang juga!” Rudi mengenang.",
        "“Kita belum selesai.”| Rini menutup pidatonya.",
        "Lagu “Ayo, Bangkit!” dinyanyikan hadirin.",
        "“Airnya naik.| Saya cuma bawa akta,” kata Murni.| Rumahnya hanyut.",
        "Ia menjawab, “Tidak benar.| Semua ada kuitansinya.”",
        "“Dia bilang, ‘Tunggu di sini.| Jangan pergi.’| Lalu dia lari,” kenang Yanti.",
        # brackets
        "Rapat selesai.(Kamis, 14 Maret 2024)",
        "Rapat ditunda (lihat hal. 5. Juga 6) sampai besok.",
        "Rapat gagal.| (Rapat kedua direncanakan.)| Semua pulang.",
        # small letters
        "Warga diminta tenang.| jangan percaya kabar itu.",
        "Ponsel iPhone itu hilang.| iPad miliknya juga.",
        # lines
        "Jembatan itu dibangun oleh\nPT\nKarya\nAbadi Tbk selama dua tahun penuh.",
        "Menurut penjaga taman kota itu, penyanyi\nLuna Lestari\nternyata memiliki rumah di sana.",
        "Kapal karam di perairan Natuna|\nNelayan menolong sembilan awak.",
        "Syaratnya:|\n1. Fotokopi KTP.|\n2. Surat dari RT.",
        "Berikut jadwalnya:|Senin: Persela melawan Arema|Selasa: Barito melawan Bali",
        "Emas 1 gram: Rp1.900.000|Emas 2 gram: Rp3.750.000",
        "Pelatih:Rahmad memimpin latihan.",
        "Tim kami lolos ke final 🎉🎉| Terima kasih semuanya!",
        "Yang dicari:|• keadilan|• ketenangan",
        # signs
        "Terima kasih semuanya! 🙏| Sampai jumpa lagi.",
        "Ia datang -- seperti biasa -- lalu duduk.",
        # abbreviations before a name, a number, a bracket or another abbreviation
        "Dr. Sari Dewi, Sp.A(K), M.Kes. memimpin tim itu.|Timnya kecil.",
        "Ia dirujuk ke RS. Harapan Kita.|Keluarganya menunggu.",
        "Jalan R.A. Kartini ditutup.|Warga memutar.",
        "Uang disetor ke No. Rek. 123456.|Bukti disimpan.",
        "Ia dijerat Pasal 340 subs. Pasal 338 KUHP.|Sidang ditunda.",
        "Mesinnya 1.500 cc.|Harganya Rp 250 juta.",
        "Yahoo! menutup kantornya.|Sahamnya turun.",
        "Kami juara 🎉Terima kasih, semua.".replace("🎉", "🎉|"),
    ],
)
def test_indonesian(marked: str) -> None:
    assert split(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(
    "marked",
    [
        "Gen. R. J. Stokes retired in Sept. 2019.| He now farms.",
        "Acme Corp. bought Bolt Inc. for $2.4 billion.| Shares fell.",
        "The boat left at 6 p.m.| Nobody saw it.",
        "They met U.S. President Adams in Washington, D.C. on Monday.",
        "They remain in the U.S.|Police have not named them.",
        "So did I.| We left together.",
        "J. K. Dunmore and W.H. Price signed it.",
        "“Stop!” shouted the guard.| The boys kept running.",
        "“Why now?| Why us?” wrote one reader.",
        "Yahoo! reported a loss.| Its shares fell.",
        "The firm makes phones.| iPhones are not among them.",
        "Experts (e.g. Prof. Lund) disagree.",
        "“Don't shoot!” -- the phrase was heard again.",
        "He took vitamin C.|That was all.",
        "The score was 3.2 to 1.4.|It was close.",
        "The ship, the U.S.S. Alder, sailed.|It was fast.",
        "It came at 9:30 a.m. EST.|Markets moved.",
    ],
)
def test_english(marked: str) -> None:
    assert split(marked.replace("|", ""), "en") == [part.strip() for part in marked.split("|")]


def test_text_wrapped_at_a_fixed_width() -> None:
    text = (
        "The council of the small town decided late on Monday evening that President\n"
        "Street would be closed for the whole summer. Shops along the street had long\n"
        "asked for it, said Mayor Jane Alder. The work begins in the first week of\n"
        "July, she added, and it may last until the first days of September or even\n"
        "October."
    )
    assert [sentence.split()[0] for sentence in split(text, "en")] == ["The", "Shops", "The"]


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("Die Brücke wird am 3. Mai gesperrt.|Prof. Huber kommt um 15.30 Uhr.", "de"),
        ("De brug is dicht.|Hij sprak met prof. De Vries.|Niemand lachte.", "nl"),
        ("El puente cerró a las 10.30.|¿Quién lo dijo?|Nadie.|¡Vaya día!", "es"),
        ("Мост в г. Твери закрыт.|Его откроют в мае.", "ru"),
        ("الجسر مغلق اليوم.|متى يفتح؟|لا أحد يعلم.", "ar"),
        ("다리가 닫혔다.|주민들은 기다렸다.", "ko"),
    ],
)
def test_languages_without_a_file(marked: str, code: str) -> None:
    assert split(marked.replace("|", " "), code) == marked.split("|")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("橋は閉鎖された。町長は「夏まで」と話した。", 2),
        ("पुल बंद है। लोग घर लौटे।", 2),
        ("هل أغلق الجسر؟ نعم أغلق.", 2),
        ("De brug is dicht. De burgemeester z.B. zei niets. Toen ging hij.", 3),
        ("สะพานยังปิดอยู่", 1),
        ("", 0),
        (" \n\t\xa0\u3000 ", 0),
        ("...", 1),
        ('"' * 50, 1),
    ],
)
def test_any_language(text: str, count: int) -> None:
    assert len(split(text, "")) == count


def test_spans_are_trimmed_in_order_and_do_not_overlap() -> None:
    text = "  Satu.  Dua!\n\n“Tiga?” kata dia.Empat\u202e.  \ud800 Lima… "
    found = [sentence.span for sentence in sentences.split(text, (), languages.load("id"))]
    assert found == sorted(found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    assert all(span.of(text) == span.of(text).strip() != "" for span in found)


@pytest.mark.parametrize(
    "unit",
    ['"', "“", '."', ". ", ".", "A.", "(", "(a) ", "a\n", "\n", " ", '?" ', "kata ", "😀.", "1. ", "。", "Kata. "],
)
def test_the_time_is_linear(unit: str) -> None:
    def split(length: int) -> None:
        sentences.split((unit * length)[:length], (), languages.load("id"))

    assert is_linear(split, 20_000)
