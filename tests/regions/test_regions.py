from pathlib import Path

import pytest

from desktop_app import languages, regions
from desktop_app.article import Article, Region, Span
from tests.growth import is_linear
from tests.regions.marking import PROSE, marked

SEED = Path(__file__).parents[2] / "seeds" / "000_bcf6c06a3aaa0b79.txt"


def test_the_seed_has_its_header_dateline_and_initials() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert regions.mark(Article(text), languages.load("id")) == (
        Region(Span(1, 66), "chrome"),
        Region(Span(68, 79), "dateline"),
        Region(Span(2085, 2090), "initials"),
    )


def test_regions_of_the_file_are_kept() -> None:
    text = "Pasar Pagi\nADVERTISEMENT\nHarga beras naik."
    heading = Region(Span(0, 10), "heading")
    found = regions.mark(Article(text, regions=(heading,)), languages.load("id"))
    assert found == (heading, Region(Span(11, 24), "chrome"))


def test_what_the_file_marked_is_not_marked_twice() -> None:
    text = f"Baca juga: Jembatan Lama Ditutup\n{PROSE}"
    own = Region(Span(0, 9), "chrome")
    assert regions.mark(Article(text, regions=(own,)), languages.load("id")) == (own,)


@pytest.mark.parametrize(
    "junk",
    [
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Baca juga: Jembatan Lama Retak",
        "Baca Juga",
        "Lihat Juga:Jembatan Lama Retak, Warga Cemas",
        "(Baca juga: Jembatan lama retak)",
        "[Gambas:Video 20detik]",
        "Bagikan artikel ini",
        "Halaman selanjutnya",
        "Simak kisah lengkapnya di halaman berikut ini...",
        "Tags: jembatan, banjir, warga",
        "Dapatkan update berita pilihan setiap hari di kanal kami.",
        "Ikuti Whatsapp Channel Kompas",
        "Simak berita dan artikel lainnya di Google News.",
        "Bagaimana tanggapan anda mengenai artikel ini? Happy1 Inspire Confuse1 Sad1",
        "Artikel ini telah tayang di Kompas.com dengan judul Jembatan Lama",
        "Copyright © 2024",
    ],
)
def test_junk_lines(junk: str) -> None:
    assert marked(f"{PROSE}\n{junk}\n{PROSE}") == [("chrome", junk)]


@pytest.mark.parametrize(
    ("text", "junk"),
    [
        (f"{PROSE}Baca juga: Jembatan Lama Retak di Dua Sisi Dalam rapat itu, camat meminta semua warga tenang.", 42),
        (f"{PROSE} Baca Juga:Camat Minta Warga SabarTak hanya itu, camat juga menutup dua jalan kecil.", 33),
        (f"{PROSE}ADVERTISEMENT Camat meminta warga sabar.", 13),
        (f"{PROSE}SCROLL TO CONTINUE WITH CONTENTCamat meminta warga sabar.", 31),
    ],
)
def test_junk_inside_a_paragraph_ends_where_prose_begins(text: str, junk: int) -> None:
    ((kind, words),) = marked(text)
    assert (kind, len(words)) == ("chrome", junk)


def test_titles_below_a_bare_pointer_are_junk() -> None:
    titles = "Baca Juga\nCamat Minta Warga Tetap Sabar\nDua Jalan Kecil Ikut Ditutup"
    assert marked(f"{PROSE}\n{titles}\n{PROSE}") == [("chrome", titles)]


@pytest.mark.parametrize("day", ["date 2023-04", "date 2023-04-17"])
def test_crawl_header(day: str) -> None:
    assert marked(f" {day} IPOH: {PROSE}") == [("chrome", day), ("dateline", "IPOH:")]


@pytest.mark.parametrize(
    "dateline",
    [
        "JAKARTA, KOMPAS.com-",
        "Jakarta, CNN Indonesia --",
        "REPUBLIKA.CO.ID, BATANG --",
        "Kupang (ANTARA) -",
        "TEMPO.CO, Jakarta -",
        "Washington:",
        "LONDON -",
        "SURABAYA, SUARAKOTA.com –",
        "Merdeka.com -",
        "Jakarta\n-\n",
    ],
)
def test_datelines(dateline: str) -> None:
    assert marked(f"{dateline} {PROSE}") == [("dateline", dateline.rstrip())]


def test_a_dateline_may_lack_its_dash() -> None:
    assert marked(f"Liputan6.com, Jakarta{PROSE}") == [("dateline", "Liputan6.com, Jakarta")]
    assert marked("(CNN)The bridge was closed on Monday after heavy rain.", "en") == [("dateline", "(CNN)")]


@pytest.mark.parametrize(
    ("tail", "kind"),
    [
        ("(SUR)", "initials"),
        ("(pus/dar)", "initials"),
        ("[rin]", "initials"),
        ("(Dhani,M)", "initials"),
        ("(Z-1)", "initials"),
        ("\nEditor: Rahmad", "byline"),
        ("\nReporter : Siti Aminah | Editor : Joko", "byline"),
        ("\nLaporan wartawan Siti Aminah", "byline"),
        ("\nFoto: Dok. Humas Pemkot", "caption"),
        ("\nWarga melintas di jembatan lama (Foto: Siti Aminah)", "caption"),
        ("\n(ANTARA FOTO/Siti Aminah)", "caption"),
    ],
)
def test_credits(tail: str, kind: str) -> None:
    assert marked(PROSE + tail) == [(kind, tail.strip())]


@pytest.mark.parametrize(
    "heading", ["Masih Dicari", "1. Jembatan Lama di Ujung Desa", "WARGA MEMUTAR", "Bagaimana nasib warga"]
)
def test_headings(heading: str) -> None:
    assert marked(f"{PROSE}\n{heading}\n{PROSE}") == [("heading", heading)]


@pytest.mark.parametrize("heading", ["Tahun-tahun tembakau", "Babak kedua", "2. Cuci tangan dengan air hangat"])
def test_a_line_in_small_letters_between_two_paragraphs_is_a_heading(heading: str) -> None:
    assert marked(f"{PROSE}\n\n{heading}\n\n{PROSE}") == [("heading", heading)]


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        (PROSE, "Pelatih: Sutarno", PROSE),
        (PROSE, "Warga memutar di jembatan lama (dokumen warga)", PROSE),
        (PROSE, "Siapa yang menutupnya", PROSE[:40]),
        ("Jalan itu sepi.", "Malam turun pelan", "Angin pun berhenti."),
        (PROSE, "Ia menolak berkomentar", PROSE),
        (PROSE, "Kami menunggu kabar dari petugas yang berjaga di hulu sungai itu", PROSE),
    ],
    ids=["a label", "a caption", "little below", "verse", "a sentence without its stop", "a long one"],
)
def test_other_lines_between_two_paragraphs_are_none(above: str, line: str, below: str) -> None:
    assert ("heading", line) not in marked(f"{above}\n\n{line}\n\n{below}")


def test_a_line_with_only_a_date() -> None:
    assert marked(f"Kamis, 14 Mar 2024 21:05 WIB\n{PROSE}") == [("chrome", "Kamis, 14 Mar 2024 21:05 WIB")]
    assert marked(f"{PROSE}\n- Sabtu, 9 Maret 2024\n{PROSE}") == [("heading", "- Sabtu, 9 Maret 2024")]


@pytest.mark.parametrize(
    "body",
    [
        "Simak terus perkembangannya, kata camat kepada warga.",
        "Ia membaca berita itu. Lihat saja buktinya, kata dia.",
        "Menteri: stok aman sampai akhir tahun.",
        "Acara selesai pada malam hari.(Kamis, 14 Maret 2024)",
        "Kapal karam di perairan Natuna\nNelayan setempat menolong sembilan awak kapal itu.",
        "Syaratnya:\n1. Fotokopi KTP\n2. Surat dari RT\n3. Pasfoto terbaru",
        "Foto-foto itu menyebar luas di media sosial sejak kemarin.",
        "Editor koran itu menolak memberi komentar.",
        "VAR menganulir gol itu. Hak cipta lagu itu dipersoalkan.",
        "Ia mengirim foto itu melalui\nWhatsApp\nkepada semua tetangganya di kampung.",
        "Pastikan Anda sudah membawa payung.",
        "Laba naik 6 persen (yoy) dan penjualan naik 8 persen.",
        "Skor 21-18, 19-21 - pertandingan berlangsung ketat.",
    ],
)
def test_the_body_is_left_alone(body: str) -> None:
    assert marked(body) == []


@pytest.mark.parametrize(
    ("junk", "kind"),
    [
        ("Share this article", "chrome"),
        ("Story continues below advertisement", "chrome"),
        ("Read more: Two Bridges Closed After Heavy Rain", "chrome"),
        ("By Jane Alder", "byline"),
        ("LONDON, July 5 (Reuters) -", "dateline"),
    ],
)
def test_english(junk: str, kind: str) -> None:
    glue = " " if kind == "dateline" else "\n"
    assert marked(f"{junk}{glue}The council voted late on Monday to close two libraries.", "en") == [(kind, junk)]


def test_a_language_without_words_marks_only_what_needs_none() -> None:
    assert marked("Baca juga: Jembatan Lama\nEditor: Rahmad", "") == []
    assert marked("De brug gaat weer open.(SUR)", "") == [("initials", "(SUR)")]


@pytest.mark.parametrize(
    "unit", ['"', "(", "Baca juga: Aku ", " ", "\n", "Aku Dia\n", "Jakarta - ", "oleh A ", ".\ud800"]
)
def test_the_time_is_linear(unit: str) -> None:
    def mark(length: int) -> None:
        regions.mark(Article((unit * length)[:length]), languages.load("id"))

    assert is_linear(mark, 15_000)


@pytest.mark.parametrize(
    ("dateline", "code"),
    [
        ("PORT ALDEN, 12 Juni 2025 -", "id"),
        ("Wening Baru (KABAR) -", "id"),
        ("Rimanews - Wening Baru -", "id"),
        ("Suara Pagi - Wening -", "id"),
        ("WENING BARU, suarapagi.id |", "id"),
        ("WENING | SuaraPagi.id -", "id"),
        ("PORT ALDEN, 12 June 2025 -", "en"),
        ("Port Alden, June 12, 2025 -", "en"),
        ("PORT ALDEN, N.J. (AP) —", "en"),
        ("PORT ALDEN, Idaho —", "en"),
        ("PORT ALDEN:", "en"),
    ],
)
def test_an_article_may_begin_with_a_place_that_is_in_no_list(dateline: str, code: str) -> None:
    assert marked(f"{dateline} {PROSE}", code) == [("dateline", dateline)]


@pytest.mark.parametrize(
    "text",
    [
        "Budi Santoso - Ketua RW itu - datang terlambat ke rapat.",
        "Persib - Persija bermain imbang di kota itu kemarin malam.",
        "Sari, 12 tahun, - anak kedua - pergi ke sekolah.",
        "Mobil Listrik - Pabrik itu akan dibangun tahun depan.",
    ],
)
def test_a_dash_in_the_first_sentence_makes_no_dateline(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    "junk",
    [
        "--- Advertisement ---",
        "Advertisement - Scroll to continue",
        "Simak Video 'Jembatan Lama Ditutup':",
        "Dibaca 1.234 kali",
        "Waktu baca 2 menit",
        "#jembatan #banjir #warga",
        "* * *",
        "Ikuti Whatsapp Channel Kabar Wening untuk berita terbaru",
        "Simak berita menarik lainnya di Google News",
        "Anda juga dapat membaca kabar ini lewat saluran WhatsApp kami",
        "Artikel ini ditulis oleh Rina Sari, peserta magang.",
        "Konten ini diproduksi dengan bantuan mesin.",
    ],
)
def test_junk_is_told_by_what_it_is_for(junk: str) -> None:
    assert marked(f"{PROSE}\n{junk}\n{PROSE}") == [("chrome", junk)]


@pytest.mark.parametrize(
    "text",
    [
        "Warga memantau banjir lewat grup WhatsApp dan akun Instagram pemerintah kota.",
        "“Besok libur,” tulis wali kota lewat akun Twitter miliknya.",
        "Jembatan itu sudah dilihat 12 kali oleh petugas.",
    ],
)
def test_prose_about_channels_stays_in_the_article(text: str) -> None:
    assert marked(f"{PROSE}\n{text}\n{PROSE}") == []
