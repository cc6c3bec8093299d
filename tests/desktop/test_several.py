"""Several articles at once: the board, the search over all of them, a quote that is checked."""

from tests.desktop.reader import Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, wait_for

ARTICLES = (
    SEED,
    ROOT / "seeds" / "night_train_returns.txt",
    ROOT / "seeds" / "jembatan_kali_sawangan.txt",
)


def test_two_articles_on_the_board(reader: Reader) -> None:
    other = reader.row("Night train returns")
    reader.desktop.mouse(
        "keydown", "ctrl", "mousemove", other.x + 60, other.y + 20, "click", 1, "keyup", "ctrl"
    )  # fmt: skip
    reader.wait("label", "2 articles read together")
    reader.wait("label", "2 of 3 selected")
    reader.row("Margaret Osei, chief executive of Northmark Rail, 35 % of the quoted words")
    reader.click_row("Jen Psaki")
    words = reader.wait("label", "Words of the article")
    wait_for("her words", lambda: "“Bantuan berkelanjutan" in words.text)
    reader.keys("Escape")
    wait_for("one article", lambda: "Jen Psaki" in reader.article.text)
    reader.keys("ctrl+t")
    reader.wait("label", "3 articles read together")
    reader.keys("ctrl+t")
    reader.wait("text", "Article")


def test_words_sought_in_all_articles(reader: Reader) -> None:
    reader.keys("ctrl+k")
    count = len(reader.desktop.windows("ringkas"))
    reader.desktop.type("sleeper Harrow")
    wait_for("what was found", lambda: len(reader.desktop.windows("ringkas")) > count)
    reader.desktop.keys("Down", "Return")
    wait_for("the other article", lambda: "Harrow Coast" in reader.article.text)
    wait_for("its words", lambda: reader.sees("sleeper"))
    assert reader.selected("Night train returns")


def test_a_quote_checked_against_all_articles(reader: Reader) -> None:
    reader.keys("ctrl+shift+k")
    reader.dialog("Check a quote")
    for words, verdict in (
        ("Irak siap dan berharap ada penarikan pasukan tempur.", "Exact"),
        ("Irak siap dan berharap tidak ada penarikan pasukan tempur.", "Altered"),
        ("Kami akan membangun jembatan ke bulan besok pagi.", "Not found"),
    ):
        reader.desktop.keys("ctrl+a")
        reader.desktop.type(words)
        reader.wait("label", verdict)
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Check a quote")
    quote = "Perlu diatur bagaimana pasukan ditarik dan keluar, jangka waktu yang disepakati kedua belah pihak"
    reader.offer(text=quote)
    reader.keys("ctrl+shift+k", "ctrl+a", "ctrl+v")  # as fast as fingers go, before the dialog has the keyboard
    reader.wait("label", "Incomplete")
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Check a quote")
