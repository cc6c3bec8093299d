"""Reading one article closely: finding, looking nearer, asking what a mark means."""

from tests.desktop.reader import ASIDE, WHOLE, Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, Box, wait_for

ARTICLES = (SEED, ROOT / "seeds" / "mata_air_yang_kembali.txt")


def test_words_found_in_the_article(reader: Reader) -> None:
    reader.keys("ctrl+f")
    reader.wait("text", "Find in article")
    reader.desktop.type("irak")
    reader.wait("label", "1 of 14")
    reader.desktop.keys("Return", "F3")
    reader.wait("label", "3 of 14")
    reader.press("Previous hit")
    reader.wait("label", "2 of 14")
    reader.desktop.keys("shift+F3", "shift+F3")
    reader.wait("label", "14 of 14")
    reader.press("Empty “Find in article”")
    reader.gone("label", "14 of 14")
    reader.desktop.type("tidak ada di sini")
    reader.wait("label", "Not found")
    reader.desktop.keys("Escape")
    reader.gone("text", "Find in article")
    wait_for("the keyboard back in the article", lambda: reader.article.focused)


def test_text_larger_and_the_screen_full_of_it(reader: Reader) -> None:
    normal = reader.article.place("Mustafa").height
    reader.keys("ctrl+plus", "ctrl+plus")
    wait_for("larger words", lambda: reader.article.place("Mustafa").height > normal)
    reader.keys("ctrl+0")
    wait_for("words as before", lambda: reader.article.place("Mustafa").height == normal)
    reader.desktop.mouse("mousemove", *reader.article.box.middle, "keydown", "ctrl", "click", 5, "keyup", "ctrl")
    wait_for("smaller words", lambda: reader.article.place("Mustafa").height < normal)
    reader.keys("ctrl+0")
    window = reader.desktop.window("ringkas")
    small = Box(40, 40, 1000, 700)
    reader.place(small)
    reader.keys("F11")
    wait_for("the full screen", lambda: reader.desktop.box(window) == WHOLE)
    reader.keys("F11")
    wait_for("the window as before", lambda: reader.desktop.box(window) == small)


def test_a_narrow_window_beside_a_word_processor(reader: Reader) -> None:
    reader.place(Box(0, 0, 600, 860))
    reader.gone("list", "Open articles")
    panel = wait_for("the panel below", lambda: reader.find("list", "Sentences of the summary"))
    wait_for("the article above it", lambda: reader.article.box.y < panel.box.y)
    assert reader.article.box.width > 500
    articles = reader.wait("combo box", "Perdana Menteri Irak")
    reader.click(articles)
    reader.desktop.keys("Down", "Return")
    wait_for("the other article", lambda: "Gunung Tirta" in reader.article.text)
    reader.keys("ctrl+f")
    reader.wait("text", "Find in article")
    reader.desktop.keys("Escape")
    reader.keys("F9")
    reader.gone("list", "Sentences of the summary")
    reader.keys("F9")
    reader.wait("list", "Sentences of the summary")
    reader.place(WHOLE)
    reader.wait("list", "Open articles")


def test_only_the_summary_is_to_be_read(reader: Reader) -> None:
    whole = reader.article.text
    assert "desakan kelompok milisi" in whole
    reader.keys("h")
    wait_for("the summary alone", lambda: "desakan kelompok milisi" not in reader.article.text)
    assert "menggelar pertemuan" in reader.article.text
    reader.keys("h")
    wait_for("the whole article", lambda: reader.article.text == whole)
    place = reader.article.place("desakan")
    before = _picture(reader, place)
    reader.keys("d")
    wait_for("words that step back", lambda: _picture(reader, place) != before)
    reader.keys("d")
    wait_for("words as before", lambda: _picture(reader, place) == before)


def test_marks_of_one_kind_left_out(reader: Reader) -> None:
    place = reader.article.place("Senin, 26 Juli")
    boxed = _picture(reader, place)
    reader.press("dates")
    wait_for("a date without its box", lambda: _picture(reader, place) != boxed)
    reader.press("dates")
    reader.point(ASIDE)
    wait_for("the box again", lambda: _picture(reader, place) == boxed)


def test_marks_tell_more_when_pointed_at(reader: Reader) -> None:
    reader.point(reader.article.place("Jen Psaki").middle)
    reader.wait_shown("juru bicara Gedung Putih", "1 quote")
    reader.point(reader.article.place("Pekan lalu").middle)
    reader.wait_shown("July 19 – July 25, 2021", "told from its words")
    reader.gone("label", "juru bicara Gedung Putih")
    line = reader.article.place("Rencana ini dicetuskan")
    reader.point((line.x - 18, line.y + line.height // 2))
    reader.wait_shown("In the summary: sentence 3 of 16", "Place in the article")
    reader.point(ASIDE)
    reader.gone("label", "In the summary: sentence 3 of 16")


def _picture(reader: Reader, place: Box) -> bytes:
    """Return the pixels around some words."""
    return reader.desktop.picture().cut(place.x - 4, place.y - 4, place.width + 8, place.height + 8).pixels
