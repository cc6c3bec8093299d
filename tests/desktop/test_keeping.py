"""What the reader set down is kept: notes, corrections, the place in the text, the session itself."""

import json
from pathlib import Path

from tests.desktop.reader import Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, wait_for

ARTICLES = (SEED, ROOT / "seeds" / "mata_air_yang_kembali.txt")
NOTED = "Sejak 2014, merebaknya"


def test_stars_notes_and_the_place_come_back(reader: Reader) -> None:
    reader.click(reader.article.place("merebaknya"))
    reader.desktop.keys("s", "m")
    reader.wait("dialog", "Note")
    reader.desktop.type("cek lagi")
    reader.desktop.keys("ctrl+Return")
    reader.keys("ctrl+5")
    reader.row(f"starred, cek lagi, {NOTED}")
    reader.keys("j", "ctrl+3")
    wait_for("the long article", lambda: "Gunung Tirta" in reader.article.text)
    top = reader.article.place("Mata Air yang Kembali").y
    reader.desktop.mouse("mousemove", *reader.article.box.middle, "click", "--repeat", 9, "--delay", 20, 5)
    wait_for("the place further down", lambda: reader.article.place("Mata Air yang Kembali").y < top - 300)
    reader.quit()
    reader.start()
    wait_for("the long article", lambda: "Gunung Tirta" in reader.article.text)
    wait_for("the place again", lambda: reader.article.place("Mata Air yang Kembali").y < top - 300)
    reader.wait("list", "Quotes")
    reader.keys("k", "ctrl+5")
    reader.click_row(f"starred, cek lagi, {NOTED}")
    reader.desktop.keys("Delete")
    reader.press("Undo")
    reader.row(f"starred, cek lagi, {NOTED}")


def test_speakers_renamed_and_joined_undone_and_made_again(reader: Reader) -> None:
    _rename(reader)
    reader.keys("ctrl+z")
    reader.row("Jen Psaki, juru bicara")
    reader.keys("ctrl+shift+z")
    reader.click_row("Jennifer Psaki")
    reader.choose(lambda: reader.desktop.keys("Menu"), "The same as another speaker")
    reader.wait("text", "Who is “Jennifer Psaki” really?")
    reader.desktop.type("hall")
    reader.desktop.keys("Return")
    wait_for("two quotes of hers", lambda: reader.lists("Natasha Hall") and reader.shows("2 quotes"))
    assert not reader.lists("Psaki")
    reader.keys("ctrl+z")
    reader.row("Jennifer Psaki, juru bicara")
    reader.keys("ctrl+z")
    reader.row("Jen Psaki, juru bicara")


def test_a_session_comes_back_after_a_crash(reader: Reader) -> None:
    session = _state(reader) / "session.json"
    reader.keys("j")
    wait_for("the long article", lambda: "Gunung Tirta" in reader.article.text)
    wait_for("a session that is written", lambda: session.exists() and _current(session) == 1)
    reader.kill()
    reader.start()
    wait_for("the long article", lambda: "Gunung Tirta" in reader.article.text)
    reader.row("Perdana Menteri Irak")


def test_a_closed_article_comes_back_corrected(reader: Reader) -> None:
    _rename(reader)
    reader.keys("ctrl+w")
    wait_for("the other article", lambda: "Gunung Tirta" in reader.article.text)
    reader.keys("ctrl+z")
    reader.row("Jennifer Psaki, juru bicara")
    reader.keys("ctrl+w")
    wait_for("the other article", lambda: "Gunung Tirta" in reader.article.text)
    reader.quit()
    reader.start(SEED)
    wait_for("the article", lambda: "merebaknya" in reader.article.text)
    reader.keys("ctrl+2")
    reader.row("Jennifer Psaki, juru bicara")
    reader.keys("ctrl+z")
    reader.row("Jen Psaki, juru bicara")
    _rename(reader)
    reader.kill()
    reader.start(SEED)
    wait_for("the article", lambda: "merebaknya" in reader.article.text)
    reader.keys("ctrl+2")
    reader.row("Jennifer Psaki, juru bicara")


def _rename(reader: Reader) -> None:
    reader.keys("ctrl+2")
    reader.click_row("Jen Psaki")
    reader.desktop.keys("F2")
    reader.wait("text", "Name of “Jen Psaki”")
    reader.desktop.type("Jennifer Psaki")
    reader.desktop.keys("Return")
    reader.row("Jennifer Psaki, juru bicara")


def test_broken_files_are_set_aside_with_a_word(reader: Reader) -> None:
    reader.quit()
    session = _state(reader) / "session.json"
    session.write_text('{"articles": [', encoding="utf-8")
    reader.start(SEED)
    reader.wait_shown("could not be understood", "session.json.broken")
    assert session.with_name("session.json.broken").read_text(encoding="utf-8") == '{"articles": ['
    reader.wait_for_article()


def _current(session: Path) -> int:
    return int(json.loads(session.read_text(encoding="utf-8"))["current"])


def _state(reader: Reader) -> Path:
    return Path(reader.desktop.env["XDG_STATE_HOME"], "ringkas")


def test_hints_are_told_once(newcomer: Reader) -> None:
    newcomer.start(SEED)
    newcomer.wait_shown("Click a row of a panel, and the article shows its exact words")
    newcomer.press("Next hint")
    newcomer.wait_shown("In the article a bar is the summary")
    newcomer.press("Next hint")
    newcomer.wait_shown("finds every command by its name")
    newcomer.press("Dismiss")
    newcomer.quit()
    newcomer.start()
    newcomer.wait_for_article()
    newcomer.wait_for_rest()
    assert not newcomer.shows("finds every command by its name")
    assert not newcomer.find("push button", "Next hint")
