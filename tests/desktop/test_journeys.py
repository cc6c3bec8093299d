"""What a reader does, in a real window with a window manager and a file manager."""

import shutil
import signal
from pathlib import Path

from tests.desktop.files import show_file
from tests.desktop.ringkas import BESIDE_FILES, COMMAND, SEED, Ringkas
from tests.desktop.screen import ROOT, wait_for

OTHER = ROOT / "seeds" / "jembatan_kali_sawangan.txt"


def lone_copy(folder: Path) -> Path:
    """Return a copy of the seed article that lies alone in a folder."""
    place = folder / "articles"
    place.mkdir()
    return Path(shutil.copy(SEED, place))


def test_a_file_dragged_from_the_file_manager(ringkas: Ringkas, tmp_path: Path) -> None:
    ringkas.desktop.start(COMMAND)
    ringkas.place(BESIDE_FILES)
    file = show_file(ringkas.desktop, lone_copy(tmp_path))
    ringkas.desktop.drag(file, BESIDE_FILES.middle)
    ringkas.wait_for_speakers()


def test_a_file_dragged_onto_an_article_that_is_read(ringkas: Ringkas, tmp_path: Path) -> None:
    ringkas.desktop.start(COMMAND, OTHER)
    ringkas.place(BESIDE_FILES)
    wait_for("the first article", lambda: ringkas.find("text", "Article"))
    file = show_file(ringkas.desktop, lone_copy(tmp_path))
    ringkas.desktop.drag(file, BESIDE_FILES.middle)
    ringkas.wait_for_speakers()
    ringkas.keys("k")
    wait_for("the first article again", lambda: ringkas.find("combo box", "Jembatan Kali Sawangan"))


def test_a_file_double_clicked_in_the_file_manager(ringkas: Ringkas, tmp_path: Path) -> None:
    ringkas.desktop.run("ringkas", "--install-desktop")
    file = show_file(ringkas.desktop, lone_copy(tmp_path))
    ringkas.desktop.double_click(file)
    ringkas.wait_for_speakers()


def test_a_second_launch_goes_to_the_first_window(ringkas: Ringkas) -> None:
    ringkas.desktop.start(COMMAND, OTHER)
    wait_for("the first article", lambda: ringkas.lists(OTHER.name))
    second = ringkas.desktop.start(COMMAND, SEED)
    ringkas.wait_for_speakers()
    assert second.wait(10) == 0
    assert ringkas.lists(OTHER.name)
    assert len(ringkas.desktop.windows("ringkas")) == 1


def test_a_worker_killed_at_work(ringkas: Ringkas) -> None:
    ringkas.desktop.start(COMMAND, OTHER)
    wait_for("the first article", lambda: ringkas.lists(OTHER.name))
    ringkas.wait_for_rest()  # else what it is killed over may be no article
    killed = ringkas.worker()
    ringkas.signal_worker(signal.SIGSTOP)  # so that it is certainly still at work
    ringkas.desktop.start(COMMAND, SEED)
    wait_for("the article that is waited for", lambda: ringkas.shows("Reading"))
    ringkas.signal_worker(signal.SIGKILL)
    wait_for("words about what happened", lambda: ringkas.shows("ended unexpectedly"))
    ringkas.wait_for_speakers()
    assert ringkas.worker() != killed


def test_by_keyboard_alone(ringkas: Ringkas) -> None:
    ringkas.desktop.start(COMMAND)
    wait_for("the empty page", lambda: ringkas.find("push button", "Open files"))
    ringkas.keys("ctrl+o")
    wait_for("the dialog", lambda: ringkas.find("dialog"))
    ringkas.desktop.type(str(SEED))
    ringkas.desktop.keys("Return")
    ringkas.wait_for_speakers()
    article = wait_for("the article", lambda: ringkas.find("text", "Article"))
    assert article.text.startswith("date 2021-07")


def test_a_click_in_a_panel_and_the_way_back(ringkas: Ringkas) -> None:
    ringkas.desktop.start(COMMAND, SEED)
    ringkas.wait_for_article()
    ringkas.keys("ctrl+3")
    quote = wait_for("the last quote", lambda: ringkas.find("list item", "“Irak siap"))
    assert not ringkas.can_go_back()
    ringkas.desktop.mouse("mousemove", quote.box.x + 40, quote.box.y + 20, "click", 1)
    wait_for("the way back", ringkas.can_go_back)
    ringkas.keys("alt+Left")
    wait_for("the place of the start", lambda: not ringkas.can_go_back())


def test_files_that_cannot_be_read_leave_the_others_alone(ringkas: Ringkas, tmp_path: Path) -> None:
    empty, binary, vanished = (tmp_path / name for name in ("kosong.txt", "gambar.bin", "hilang.txt"))
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 64)
    ringkas.desktop.start(COMMAND, empty, binary, vanished, SEED)
    wait_for("the line about them", lambda: ringkas.shows("3 files could not be read: “kosong.txt”, “gambar.bin”"))
    ringkas.wait_for_speakers()  # of the one that can be read, which is shown
    articles = wait_for("the list of articles", lambda: ringkas.find("list", "Open articles"))
    assert len(articles.children()) == 4
    ringkas.keys("k", "k", "k")
    wait_for("the error", lambda: ringkas.shows("“kosong.txt” is empty"))


def test_a_wrong_speaker_is_corrected_for_good(ringkas: Ringkas) -> None:
    first = ringkas.desktop.start(COMMAND, SEED)
    ringkas.wait_for_article()
    ringkas.keys("ctrl+3")
    quote = wait_for("a quote of Psaki's", lambda: ringkas.find("list item", "“Bantuan berkelanjutan"))
    assert "Jen Psaki" in quote.name
    ringkas.desktop.mouse("mousemove", quote.box.x + 40, quote.box.y + 20, "click", 1)
    ringkas.desktop.keys("F2")
    wait_for("the question who says it", lambda: ringkas.find("text", "Who says this?"))
    ringkas.desktop.type("hall")
    ringkas.desktop.keys("Down", "Return")
    wait_for("the other speaker", lambda: _says(ringkas, "Natasha Hall"))
    ringkas.keys("ctrl+q")
    first.wait(10)
    ringkas.desktop.start(COMMAND)
    wait_for("the other speaker, kept", lambda: _says(ringkas, "Natasha Hall"))
    ringkas.keys("ctrl+z")
    wait_for("the speaker as found", lambda: _says(ringkas, "Jen Psaki"))


def _says(ringkas: Ringkas, name: str) -> bool:
    """Tell whether the card of the seed's first quote names this speaker."""
    card = ringkas.find("list item", "“Bantuan berkelanjutan")
    return card is not None and name in card.name
