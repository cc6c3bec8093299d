"""Everything leads to its words and from there to everything else, by mouse, by menu and by keyboard."""

from tests.desktop.reader import Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, wait_for

ARTICLES = (ROOT / "seeds" / "mata_air_yang_kembali.txt", SEED)


def test_a_row_leads_to_its_words_and_they_to_the_other_panels(reader: Reader) -> None:
    reader.click_row("Perdana Menteri Irak")
    wait_for("the short article", lambda: "Jen Psaki" in reader.article.text)
    reader.keys("ctrl+2")
    reader.click_row("Fuad Hussein")
    wait_for("his name in view", lambda: reader.sees("Fuad Hussein"))
    assert reader.can_go_back()
    reader.keys("ctrl+3")
    reader.click(reader.article.place("Perlu diatur"))
    wait_for("the quote among the quotes", lambda: reader.selected("“Perlu diatur"))
    reader.keys("ctrl+2")
    wait_for("its speaker among the speakers", lambda: reader.selected("Fuad Hussein"))
    reader.click(reader.article.place("Jen Psaki"))
    wait_for("the speaker who was clicked", lambda: reader.selected("Jen Psaki"))
    reader.keys("ctrl+4")
    reader.click(reader.article.place("Pekan lalu"))
    wait_for("the date in the timeline", lambda: _chosen_date(reader))


def _chosen_date(reader: Reader) -> bool:
    return any(node.selected and "Pekan lalu" in node.name for node in reader.shown())


def test_back_and_forward_through_the_jumps(reader: Reader) -> None:
    assert reader.sees("Gunung Tirta")
    reader.keys("ctrl+3", "End")
    quotes = reader.wait("list", "Quotes")
    last = wait_for("the last quote", lambda: [row for row in quotes.children() if row.showing][-1])
    words = last.name.partition("”")[0].lstrip("“")[:30]
    reader.click((last.box.x + 60, last.box.y + 20))
    wait_for("its words", lambda: reader.sees(words))
    assert not reader.sees("Gunung Tirta")
    reader.press("Back to where you were")
    wait_for("the start", lambda: not reader.sees(words))
    reader.keys("alt+Right")
    wait_for("the words again", lambda: reader.sees(words))
    reader.keys("alt+Left")
    wait_for("the start again", lambda: not reader.sees(words) and not reader.can_go_back())
    reader.keys("n", "n")
    wait_for("a quote that is selected", lambda: any(row.selected for row in quotes.children()))


def test_a_menu_for_what_is_under_the_pointer(reader: Reader) -> None:
    reader.keys("j")
    wait_for("the short article", lambda: "Jen Psaki" in reader.article.text)
    reader.choose(lambda: reader.click(reader.article.place("Jen Psaki"), 3), "Show among the speakers")
    wait_for("the speaker", lambda: reader.selected("Jen Psaki"))
    reader.choose(lambda: reader.click(reader.article.place("Rencana ini"), 3), "Why this sentence")
    reader.wait_shown("In the summary: sentence 3 of 16")
    reader.desktop.keys("Escape")
    reader.gone("label", "In the summary: sentence 3 of 16")


def test_a_menu_by_its_key_is_about_the_quote_that_was_gone_to(reader: Reader) -> None:
    reader.keys("j")
    wait_for("the short article", lambda: "Jen Psaki" in reader.article.text)
    reader.keys("ctrl+3")
    reader.click(reader.article.place("Pekan lalu"))
    reader.keys("n", "n")
    wait_for("the second quote", lambda: reader.selected("“Perlu diatur"))
    reader.choose(lambda: reader.desktop.keys("Menu"), "Copy as quote with source")
    wait_for("the quote", lambda: reader.clipboard()["text"].startswith("“Perlu diatur"))
    reader.click_row("“Bantuan")
    reader.choose(lambda: reader.desktop.keys("Menu"), "Copy")
    wait_for("the row’s quote", lambda: reader.clipboard()["text"].startswith("“Bantuan"))


def test_a_panel_torn_off_and_put_back(reader: Reader) -> None:
    reader.keys("ctrl+2")
    reader.wait("list", "Speakers")
    reader.keys("shift+F9")
    wait_for("a window of its own", lambda: len(reader.desktop.windows("ringkas")) == 2)
    reader.wait("list", "Speakers")
    reader.wait("list", "Sentences of the summary")
    reader.press("Put back")
    wait_for("one window", lambda: len(reader.desktop.windows("ringkas")) == 1)
    reader.wait("page tab", "Speakers")
    reader.keys("ctrl+3")
    reader.wait("list", "Quotes")
    reader.keys("shift+F9")
    wait_for("a window of its own", lambda: len(reader.desktop.windows("ringkas")) == 2)
    reader.press("Close panel")
    wait_for("one window", lambda: len(reader.desktop.windows("ringkas")) == 1)
    reader.keys("ctrl+3")
    reader.wait("list", "Quotes")
    _run(reader, "default layout")
    reader.wait("page tab", "Quotes")


def test_a_command_by_its_name_and_the_list_of_keys(reader: Reader) -> None:
    _run(reader, "dark light")
    wait_for("dark colours", lambda: max(reader.desktop.picture().colour(700, 5)) < 90)
    _run(reader, "theme: light")
    wait_for("light colours", lambda: min(reader.desktop.picture().colour(700, 5)) > 180)
    reader.keys("F1")
    reader.wait("dialog", "Keys")
    for words, key in (("Find in the article", "Ctrl+F"), ("Next quote", "N"), ("All commands", "Ctrl+Shift+P")):
        assert reader.shows(words), words
        assert reader.find("label", key), key
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Keys")
    reader.choose(lambda: reader.press("Menu"), "View", "Full screen")
    reader.keys("F11")


def _run(reader: Reader, words: str) -> None:
    """Run the first command that the palette finds for these words."""
    reader.keys("ctrl+shift+p")
    reader.wait("text", "Search the commands")
    reader.desktop.type(words)
    reader.desktop.keys("Return")
    reader.gone("text", "Search the commands")
