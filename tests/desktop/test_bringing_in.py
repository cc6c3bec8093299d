"""What is brought in otherwise than by opening a file: from the clipboard, by folder, in odd encodings, under a key."""

from pathlib import Path

from tests.desktop.reader import Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import wait_for
from tests.reading import protected

ARTICLES = (SEED,)
PAGE = """<html><body><nav><a href="/">Beranda</a> <a href="/politik">Politik</a></nav>
<article><h1>Pasar Ikan Dibuka</h1>
<p>Pasar ikan di Kota Wening dibuka lagi pada Senin, 3 Maret 2025, sesudah dua tahun diperbaiki.</p>
<p>“Kami menunggu hari ini sejak lama,” kata Wali Kota Wening, Ratna Dewi, di hadapan para pedagang.</p>
<p>Sebanyak 120 pedagang menempati kios baru yang dibangun di tepi dermaga lama itu.</p></article></body></html>"""


def test_a_page_pasted_from_a_browser(reader: Reader) -> None:
    reader.offer(html=PAGE, text="Pasar Ikan Dibuka")
    reader.keys("ctrl+v")
    reader.row("Pasar Ikan Dibuka")
    wait_for("its words", lambda: "menunggu hari ini" in reader.article.text)
    assert not reader.lists("Beranda")
    reader.keys("ctrl+2")
    reader.row("Ratna Dewi, Wali Kota Wening")
    reader.keys("ctrl+w")
    reader.wait_shown("“Pasar Ikan Dibuka” was closed")
    reader.keys("ctrl+shift+t")
    reader.row("Pasar Ikan Dibuka")
    reader.keys("ctrl+w")
    reader.gone("list item", "Pasar Ikan Dibuka")


def test_junk_taken_back_and_words_left_out(reader: Reader) -> None:
    reader.keys("ctrl+1")
    reader.wait_shown(" 288 words ")
    reader.click(reader.article.place("Bagaimana tanggapan anda"))
    reader.wait_shown("is part of the article again")
    wait_for("more words", lambda: not reader.shows(" 288 words "))
    reader.keys("ctrl+z")
    reader.wait_shown("Taken back: ", " 288 words ")
    line = reader.article.place("merebaknya hantaman")
    reader.desktop.drag((line.x, line.middle[1]), (line.x + line.width, line.middle[1]))
    reader.choose(lambda: reader.desktop.keys("Menu"), "Leave the selected words out")
    reader.wait_shown("is no longer part of the article")
    wait_for("fewer words", lambda: not reader.shows(" 288 words "))
    reader.keys("ctrl+z")
    reader.wait_shown("Taken back: ", " 288 words ")


def test_a_folder_an_odd_encoding_and_a_password(newcomer: Reader, tmp_path: Path) -> None:
    folder = tmp_path / "kiriman"
    folder.mkdir()
    (folder / "pasar.html").write_text(PAGE, encoding="utf-8")
    (folder / "kabar.txt").write_bytes("Президент приехал в город. Дождь идёт.".encode("windows-1251"))
    (folder / "rahasia.pdf").write_bytes(protected.pdf(["Hujan turun di Kota Wening sejak pagi."], "wening"))
    newcomer.desktop.settings(language="en", hints=["link", "marks", "keys"])
    newcomer.start(folder)
    newcomer.row("Pasar Ikan Dibuka")
    newcomer.click_row("rahasia")
    newcomer.click(newcomer.wait("text", "Password"))
    newcomer.desktop.type("salah")
    newcomer.desktop.keys("Return")
    newcomer.wait_shown("password")
    newcomer.click(newcomer.wait("text", "Password"))
    newcomer.desktop.type("wening")
    newcomer.desktop.keys("Return")
    wait_for("the words of the PDF", lambda: "Hujan turun" in newcomer.article.text)
    rows = [node for node in newcomer.shown() if node.role == "list item" and "kabar.txt" in node.name]
    newcomer.click(rows[0])
    _wait_for_words(newcomer, "Дождь")
    for encoding, words in (("WINDOWS-1252", "Ïðåçèäåíò"), ("WINDOWS-1251", "Президент")):
        newcomer.choose(lambda: newcomer.press("Menu"), "Article", "Read with another", encoding)
        _wait_for_words(newcomer, words)


def _wait_for_words(reader: Reader, words: str) -> None:
    wait_for(words, lambda: words in reader.article.text)
