import pytest

from desktop_app import languages, regions
from desktop_app.article import Article
from tests.growth import is_linear
from tests.regions.marking import PROSE, marked

ENGLISH = "The council voted late on Monday to close two of its libraries."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Kompas.com, 3 Maret 2024, 08:15 WIB", "chrome"),
        ("detikNews", "chrome"),
        ("Diperbarui 3 Maret 2024 08.15 WIB", "chrome"),
        ("4 Maret 2024 19:40 WIB · waktu baca 3 menit", "chrome"),
        ("Siti Aminah - detikNews", "byline"),
        ("Siti Aminah, Joko Lelono | Tribunnews.com", "byline"),
        ("Siti Aminah, Senin, 4 Maret 2024", "chrome"),
    ],
)
def test_lines_of_outlets_dates_and_names(line: str, kind: str) -> None:
    assert marked(f"{line}\n{PROSE}") == [(kind, line)]


def test_a_day_below_prose_heads_what_follows() -> None:
    assert marked(f"{PROSE}\n4 Maret 2024\n{PROSE}") == [("heading", "4 Maret 2024")]


@pytest.mark.parametrize(
    "body",
    [
        f"{PROSE}\nIa menulis di\nKompas\nsetiap pekan sejak muda.",
        f"{PROSE}\nPenerima hadiah:\n1. Tempo\n2. Kompas",
        "Naskah itu ditandatangani pada 4 Maret 2024 di Kupang, lalu disimpan.",
        "Camat Wening\nJoko Lelono\nmengaku belum tahu.\nADVERTISEMENT\n" + PROSE,
    ],
)
def test_names_of_outlets_and_days_inside_the_body_stay(body: str) -> None:
    assert not any(kind != "chrome" or words != "ADVERTISEMENT" for kind, words in marked(body))


def test_the_lines_above_a_date_are_headline_and_labels() -> None:
    text = f"Daerah\nJembatan Lama Retak, warga memutar\nJoko Lelono, Siti Aminah\n4 Maret 2024 19:40 WIB\n{PROSE}"
    assert marked(text) == [
        ("chrome", "Daerah"),
        ("heading", "Jembatan Lama Retak, warga memutar"),
        ("byline", "Joko Lelono, Siti Aminah"),
        ("chrome", "4 Maret 2024 19:40 WIB"),
    ]


def test_the_line_above_a_dateline_is_the_headline() -> None:
    text = f"Jembatan lama retak lagi\nJAKARTA - {PROSE}"
    assert marked(text) == [("heading", "Jembatan lama retak lagi"), ("dateline", "JAKARTA -")]


def test_a_hyphen_inside_an_address_ends_no_dateline() -> None:
    assert marked(f"SUARA-KOTA.com, MEDAN - {PROSE}") == [("dateline", "SUARA-KOTA.com, MEDAN -")]


def test_what_follows_the_label_of_a_list_at_the_end_is_junk() -> None:
    text = f"{PROSE}\nTopik Terkait\njembatan\nbanjir rob\nArtikel Terkait\nCamat tinjau jembatan retak"
    assert all(kind == "chrome" for kind, _ in marked(text))
    assert sum(len(words.split()) for _, words in marked(text)) == len(text.split()) - len(PROSE.split())


def test_a_list_below_a_pointer_at_the_end_stays() -> None:
    junk = "Baca juga: Harga Beras Naik"
    assert marked(f"{PROSE}\n{junk}\nBeras medium: Rp 13.000\nBeras premium: Rp 15.000") == [("chrome", junk)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Suarakota.com/Siti Aminah)", "byline"),
        ("(Siti Aminah)", "initials"),
        ("(sit12/jok)", "initials"),
        ("(cr3/suara-kota.com)", "initials"),
        ("Redaktur & Reporter : Siti", "byline"),
        ("Joko Lelono berkontribusi dalam penulisan artikel ini", "byline"),
        ("Warga melintas di jembatan lama, Senin (4/3/2024). Foto: Siti Aminah/suarakota", "caption"),
        ("Warga melintas di jembatan lama, Senin. TRIBUNNEWS.COM/SITI", "caption"),
        ("Warga melintas di jembatan lama. (ANTARA FOTO/Siti Aminah/jl)", "caption"),
        ("Silakan baca konten menarik lainnya dari Suarakota di Google News", "chrome"),
        ("ALSO READ | Jembatan Lama Retak", "chrome"),
        ("siti@suarakota.example", "chrome"),
        ("Halaman: 1 2 3 Selanjutnya", "chrome"),
        ("#jembatan lama", "chrome"),
    ],
)
def test_lines_below_the_body(line: str, kind: str) -> None:
    assert marked(f"{PROSE}\n{line}") == [(kind, line)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("FILE - The old bridge is seen on March 4, 2024. (AP Photo/Jane Alder, File)", "caption"),
        ("Jane Alder contributed to this report.", "byline"),
        ("ST PHOTO: JANE ALDER", "caption"),
        ("Credit...Jane Alder for The New York Times", "caption"),
        ("Published 4 March 2024", "chrome"),
        ("Already a subscriber? Log in.", "chrome"),
        ("We use cookies to improve this page. You agree to our policy.", "chrome"),
    ],
)
def test_english_lines_around_the_body(line: str, kind: str) -> None:
    text = f"{line}\n{ENGLISH}" if line.startswith("Published") else f"{ENGLISH}\n{line}"
    assert marked(text, "en") == [(kind, line)]


@pytest.mark.parametrize(
    "text",
    [
        "Daftar sekarang juga, pesannya kepada para pedagang.",
        "Baca pelan-pelan: begitu pesannya, ujar guru itu.",
        "Sumber: begitu ia menyebut ibunya sejak kecil.",
        "Halaman selanjutnya dari kisah ini ada di tangan jaksa.",
        "Silakan bergabung dengan kami, kata ketua partai itu.",
        "Copyright foto itu dipegang panitia sejak awal lomba.",
    ],
)
def test_a_sentence_of_the_article_may_begin_like_junk(text: str) -> None:
    assert marked(f"{PROSE}\n{text}\n{PROSE}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Advertisement boards along the road were torn down by the wind.",
        "Story continues in the next town, where her sister does the same.",
        "Subscribe to the view that books are dead, and she will argue.",
        "Sign up now, she told the farmers.",
    ],
)
def test_an_english_sentence_may_begin_like_junk(text: str) -> None:
    assert marked(f"{ENGLISH}\n{text}\n{ENGLISH}", "en") == []


@pytest.mark.parametrize(
    ("title", "prose"),
    [
        ("Baca juga: Jembatan Lama Retak di Dua Sisi", "Pihaknya meminta semua warga tenang dan memutar dulu."),
        ('Baca Juga:"Kami Lelah", Kata Warga', "Selama sepekan, warga menunggu kabar dari kantor camat itu."),
        ("Lihat juga: Apa Sebab Jembatan Retak? Ini Kata Ahli", "Salah satu penyebab yang disebut adalah arus deras."),
        ("Baca juga: Tarif Baru Diprotes PSSI", "Perusahaan, menurut camat, belum membayar ganti rugi."),
    ],
)
def test_prose_glued_to_a_title(title: str, prose: str) -> None:
    assert marked(f"{PROSE}{title}{prose} {PROSE * 60}") == [("chrome", title)]


@pytest.mark.parametrize(
    ("title", "prose"),
    [
        ("Baca juga: Jembatan Lama Retak di Dua Sisi", "Namun Joko Lelono yang kembali memimpin rapat tetap tenang."),
        ("Baca juga: Camat Tinjau Jembatan Lama", "Menurut Siti Aminah, warga sudah menunggu sejak pagi."),
        ("Simak juga: Apa Sebab Jembatan Retak?", "Penyebab itu tengah diselidiki oleh petugas dari provinsi."),
    ],
)
def test_prose_behind_a_title(title: str, prose: str) -> None:
    assert marked(f"{PROSE} {title} {prose}") == [("chrome", title)]


@pytest.mark.parametrize(
    "unit", ["Kompas\n", "4 Maret 2024\n", "Baca juga:\nAku Dia Kita\n", "Foto: A/B. ", "Aku. Foto: A/B\n", "(A B)\n"]
)
def test_the_time_is_linear(unit: str) -> None:
    def mark(length: int) -> None:
        regions.mark(Article((unit * length)[:length]), languages.load("id"))

    assert is_linear(mark, 15_000)


@pytest.mark.parametrize("label", ["Berita Terkait", "Baca juga:"])
def test_the_time_is_linear_in_labels_above_long_lines(label: str) -> None:
    unit = f"{label}\n{'kata ' * 60}\n"

    def mark(length: int) -> None:
        regions.mark(Article((unit * (length // len(unit) + 1))[:length]), languages.load("id"))

    assert is_linear(mark, 100_000)
