import pytest

from desktop_app import languages, regions
from desktop_app.article import Article
from tests.regions.marking import PROSE, marked

ENGLISH = "The council voted late on Monday to close two of its libraries."
MALAY = "Polis menyiasat kejadian itu kerana kebakaran disyaki berpunca daripada litar pintas."


@pytest.mark.parametrize(
    "line",
    [
        "Tampilkan semua komentar terbaru",
        "Berita Daerah Lainnya",
        "4 dari 7 halaman",
        "Topik Artikel :",
        "Jelajahi artikel tentang olahraga lainnya",
        "Gabung di sini untuk langganan Kabar24 Premium",
        "Download aplikasi kami sekarang https://kabar.example/unduh",
        "Baca tulisan ini lewat aplikasi agar lebih nyaman.",
        "Belum puas? Ikuti liputan kami di Telegram.",
        "Akun resmi kami di Telegram",
        "Mau tahu kabar lain? Ikuti saluran WhatsApp kami.",
        "Redaksi menyediakan artikel pilihan untuk kamu setiap pagi",
    ],
)
def test_labels_and_offers(line: str) -> None:
    assert marked(f"{PROSE}\n{line}\n{PROSE}") == [("chrome", line)]


@pytest.mark.parametrize("line", ["Related video links", "list of 6 items", "Join our forum and read more stories"])
def test_english_labels_and_offers(line: str) -> None:
    assert marked(f"{ENGLISH}\n{line}\n{ENGLISH}", "en") == [("chrome", line)]


@pytest.mark.parametrize("line", ["Artikel penuh : https://kabar.example/a", "Langgan saluran kami", "Kongsi artikel"])
def test_malay_labels_and_offers(line: str) -> None:
    assert marked(f"{MALAY}\n{line}\n{MALAY}", "ms") == [("chrome", line)]


@pytest.mark.parametrize(
    "body",
    [
        "Buka laman bansos.contoh.go.id, lalu masukkan nama sesuai KTP.",
        "Unduh formulir di situs resmi kementerian.",
        "Anda bisa membayar lewat aplikasi bank mana pun.",
        "Kami mengikuti akun itu sejak tahun lalu, kata Rina.",
        "Baca berita itu dulu, kata camat kepada kami.",
        "Cek Fakta Kompas pun telah menelusuri kabar itu di WhatsApp.",
        "“Kami mengirim berita ini kepada Anda lewat WhatsApp.”",
        "- Update aplikasi peta, lalu simpan berita di sini agar aman.",
        "Ia mengunggahnya di\nVideo\nyang ramai itu.",
    ],
)
def test_what_only_looks_like_an_offer_stays(body: str) -> None:
    assert marked(f"{PROSE}\n{body}\n{PROSE}") == []


def test_short_lines_below_the_reporter_are_junk() -> None:
    text = f"{PROSE}\nEditor: Rahmad\njembatan lama retak\nData dirimu aman untuk akun kamu."
    assert [kind for kind, _ in marked(text)] == ["byline", "chrome", "chrome"]


def test_short_lines_below_an_author_at_the_top_stay() -> None:
    text = "Penulis: Rahmad\nHujan turun pelan\ndi atap seng\nseperti tamu"
    assert marked(text) == [("byline", "Penulis: Rahmad")]


def test_a_question_to_somebody_is_no_heading() -> None:
    assert marked(f"{PROSE}\nBerapa lama Anda tinggal di sana?\n{PROSE}") == []


@pytest.mark.parametrize("line", ["Pelatih: Rahmad Hidayat", "Rahmad, Joko, Siti, Budi", "Garuda 2-1 Elang"])
def test_lines_of_lists_are_no_headings(line: str) -> None:
    assert marked(f"{PROSE}\n{line}\n{PROSE}") == []


def test_the_label_of_a_picture_above_a_dateline() -> None:
    caption = "PENERTIBAN - Petugas membongkar lapak di pasar, Senin (2/6/2025)."
    assert marked(f"{caption}\nTRIBUNJABAR.ID, BANDUNG - {PROSE}") == [
        ("caption", caption),
        ("dateline", "TRIBUNJABAR.ID, BANDUNG -"),
    ]


def test_a_doubled_word_is_no_dateline() -> None:
    assert marked(f"Detik-Detik Gudang Roboh membuat warga kaget.\n{PROSE}") == []


@pytest.mark.parametrize("dateline", ["London (CNN)", "Port Alden, Idaho (CNN)"])
def test_an_agency_may_be_glued_to_the_first_word(dateline: str) -> None:
    assert marked(f"{dateline}An African-born baker closed his shop on Monday.", "en") == [("dateline", dateline)]


def test_the_source_of_a_text_is_no_caption() -> None:
    text = f"{PROSE} Hujan belum reda. (Antara/Reuters)"
    assert marked(text) == [("caption", "(Antara/Reuters)")]


def test_a_line_of_hashtags_that_ends_otherwise_takes_no_time() -> None:
    text = "Warga datang ke balai desa.\n\n" + "#panen   " * 2000 + "!"
    assert regions.mark(Article(text), languages.load("id")) is not None
