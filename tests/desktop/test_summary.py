"""The summary shaped by the reader: its length, what it is about, which sentences it keeps, by which ranker."""

from tests.desktop.reader import Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, wait_for

ARTICLES = (SEED, ROOT / "seeds" / "night_train_returns.txt")
SECOND = "Rencana ini dicetuskan"


def test_the_length_by_mouse_and_keyboard(reader: Reader) -> None:
    reader.press("sentences")
    slider = reader.wait("slider", "Length of the summary")
    before = slider.value
    box = slider.box
    share = box.width // 3
    reader.click((box.x + share, box.middle[1]))
    wait_for("more sentences", lambda: slider.value > before)
    reader.wait("label", f"{slider.value:.0f} sentences")
    reader.desktop.keys("Home")
    reader.wait("label", "1 sentence ")
    reader.desktop.keys("Right", "Right")
    reader.wait("label", "3 sentences")
    wait_for("three rows", lambda: len(_sentences(reader)) == 3)
    reader.press("words")
    reader.wait("label", "3 sentences")


def test_a_sentence_kept_and_another_left_out(reader: Reader) -> None:
    reader.click_row(SECOND)
    reader.desktop.keys("x")
    reader.row(f"Left out: {SECOND}")
    reader.keys("ctrl+z")
    wait_for("the sentence again", lambda: not reader.find("list item", "Left out"))
    reader.click_row(SECOND)
    reader.desktop.keys("Insert")
    wait_for("the pin", lambda: "pinned" in reader.wait("list item", SECOND).name.lower())
    reader.desktop.keys("space")
    reader.wait_shown("Place in the article")
    reader.desktop.keys("space", "i")
    wait_for("no pin", lambda: "pinned" not in reader.wait("list item", SECOND).name)


def test_what_the_summary_is_to_be_about(reader: Reader) -> None:
    field = reader.wait("text", "Words the summary should be about")
    reader.click(field)
    reader.desktop.type("drone roket")
    wait_for("the sentence about it", lambda: reader.lists("serangan drone dan roket"))
    reader.press("Empty “Words the summary")
    wait_for("the summary as before", lambda: not reader.lists("serangan drone dan roket"))


def test_two_rankers_beside_each_other(reader: Reader) -> None:
    reader.keys("ctrl+shift+b")
    dialog = reader.dialog("Compare rankers")
    reader.wait_shown(" in both · ", " only at the left · ")
    right = [node for node in dialog.walk_shown() if node.role == "combo box"][1]
    reader.click(right)
    reader.desktop.keys("End", "Return")
    wait_for("another ranker", lambda: right.name == "TextRank")
    rows = wait_for("its summary", lambda: reader.find("list", "Summary at the right"))
    last = wait_for("its last row", lambda: [row for row in rows.children() if row.showing][-1])
    words = last.name[:24]
    reader.click((last.box.x + 60, last.box.y + 20))
    wait_for("its words", lambda: reader.sees(words))
    reader.keys("Escape")
    reader.gone("dialog", "Compare rankers")


def _sentences(reader: Reader) -> list[str]:
    return [name for name in reader.names("list item") if ", Sentence " in name]
