"""Correcting speakers and quotes in the real window: menus, dialogs, undo, and names offered again."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Correction, Digest, Span
from desktop_app.window.corrections import memory
from desktop_app.window.corrections.corrector import Corrector
from desktop_app.window.corrections.dialogs import NameDialog, SplitDialog
from desktop_app.window.corrections.memory import Memory
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry, Failure
from desktop_app.window.desk.history import History, Step
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading.marks import Mark
from desktop_app.window.widgets.notice import Notice
from tests.window import idle as idling
from tests.window.idle import IdleWorker

FIRST, SECOND = "“Jembatan ini kuat dan aman,”", "“Kami akan menjaganya bersama warga,”"
TEXT = (
    f"Wali Kota Sari Dewi membuka jembatan itu pada hari Senin.\n\n{FIRST} kata Sari Dewi.\n\n"
    f"{SECOND} ujar Budi Santoso, kepala dinas pekerjaan umum.\n\nJembatan itu akan dilewati warga mulai besok.\n"
)
TIMEOUT = 30_000


@pytest.fixture(autouse=True)
def data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Keep the names that are learnt in a folder of the test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def entry(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> Entry:
    return opened(qtbot, real_window, tmp_path / "jembatan.txt")


def opened(qtbot: QtBot, window: MainWindow, file: Path, text: str = TEXT) -> Entry:
    file.write_text(text, encoding="utf-8")
    window.open_paths([str(file)])
    qtbot.waitUntil(
        lambda: bool(window.shown and window.shown.path == str(file) and window.shown.digest), timeout=TIMEOUT
    )
    assert window.shown
    return window.shown


def digest_of(entry: Entry) -> Digest:
    assert entry.digest
    return entry.digest


def sayings(entry: Entry) -> dict[str, str]:
    """Return who says each quote."""
    digest = digest_of(entry)
    names = {speaker.id: speaker.name for speaker in digest.speakers}
    return {quote.span.of(digest.article.text): names.get(quote.speaker or "", "") for quote in digest.quotes}


def at(entry: Entry, words: str) -> int:
    digest = digest_of(entry)
    return next(at for at, quote in enumerate(digest.quotes) if quote.span.of(digest.article.text) == words)


def identity(entry: Entry, name: str) -> str:
    return next(speaker.id for speaker in digest_of(entry).speakers if speaker.name == name)


def dialog_of(window: MainWindow) -> NameDialog:
    found = [dialog for dialog in window.findChildren(NameDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def answer(window: MainWindow, name: str) -> None:
    """Type a name into the dialog and press Enter, as a reader does."""
    dialog = dialog_of(window)
    field = dialog.findChild(QLineEdit)
    assert field
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def waits(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    def wait(true: Callable[[], bool]) -> None:
        qtbot.waitUntil(true, timeout=TIMEOUT)

    return wait


Waits = Callable[[Callable[[], bool]], None]


def test_the_list_of_names_has_no_row_without_words(real_window: MainWindow, entry: Entry) -> None:
    real_window.corrector.ask("attribute", at(entry, FIRST))
    names = dialog_of(real_window).findChild(QListWidget)
    assert names
    shown = [names.item(row).text() for row in range(names.count()) if not names.item(row).isHidden()]
    assert shown == ["Budi Santoso"]


def test_a_quote_is_given_to_another_speaker_and_back(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    before = sayings(entry)
    assert before == {FIRST: "Sari Dewi", SECOND: "Budi Santoso"}
    real_window.corrector.ask("attribute", at(entry, FIRST))
    answer(real_window, "budi santoso")
    waits(lambda: sayings(entry)[FIRST] == "Budi Santoso")
    assert "is said by Budi Santoso" in real_window.notice.accessibleName()
    real_window.commands["undo"].trigger()
    waits(lambda: sayings(entry) == before)
    assert not real_window.commands["undo"].isEnabled()
    real_window.commands["redo"].trigger()
    waits(lambda: sayings(entry)[FIRST] == "Budi Santoso")
    assert not real_window.commands["redo"].isEnabled()


def test_what_goes_on_with_a_quote_gets_the_other_speaker_too(
    qtbot: QtBot, real_window: MainWindow, tmp_path: Path, waits: Waits
) -> None:
    more = "“Kami juga mengecatnya.”"
    entry = opened(
        qtbot, real_window, tmp_path / "lanjut.txt", TEXT.replace("kata Sari Dewi.", f"kata Sari Dewi. {more}")
    )
    assert sayings(entry)[more] == "Sari Dewi"
    real_window.corrector.ask("attribute", at(entry, FIRST))
    answer(real_window, "budi santoso")
    waits(lambda: set(sayings(entry).values()) == {"Budi Santoso"})
    real_window.commands["undo"].trigger()
    waits(lambda: sayings(entry)[FIRST] == sayings(entry)[more] == "Sari Dewi")


def test_quotes_are_split_off_to_a_new_speaker(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    real_window.corrector.ask("split", identity(entry, "Sari Dewi"))
    dialog = dialog_of(real_window)
    assert isinstance(dialog, SplitDialog)
    buttons = dialog.findChild(QDialogButtonBox)
    rows = next(one for one in dialog.findChildren(QListWidget) if one.item(0).text() == FIRST)
    assert buttons
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    rows.item(0).setCheckState(Qt.CheckState.Checked)
    answer(real_window, "Rina Putri")
    waits(lambda: sayings(entry)[FIRST] == "Rina Putri")


def test_two_speakers_become_one(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    real_window.corrector.ask("merge", identity(entry, "Budi Santoso"))
    answer(real_window, "Somebody else")
    assert dialog_of(real_window).isVisible()  # only known names are taken
    answer(real_window, "sari dewi")
    waits(lambda: set(sayings(entry).values()) == {"Sari Dewi"})


def test_a_speaker_is_dropped_and_a_quote_is_none(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    real_window.corrector.ask("drop", identity(entry, "Budi Santoso"))
    waits(lambda: sayings(entry)[SECOND] == "")
    real_window.corrector.ask("no_quote", at(entry, SECOND))
    waits(lambda: list(sayings(entry)) == [FIRST])


def test_what_is_said_twice_or_of_nothing_counts_once_or_not(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    number = at(entry, SECOND)
    real_window.corrector.ask("no_quote", number)
    real_window.corrector.ask("no_quote", number)
    waits(lambda: list(sayings(entry)) == [FIRST])
    for name, target in (("no_quote", 7), ("attribute", 7), ("rename", "s99"), ("drop", ""), ("quote", None)):
        real_window.corrector.ask(name, target)
    assert len(entry.corrections) == 1


def test_selected_words_become_a_quote(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    words = "dilewati warga mulai besok"
    real_window.corrector.ask("quote", Span(TEXT.index(words), TEXT.index(words) + len(words)))
    answer(real_window, "")
    waits(lambda: sayings(entry).get(words) == "")


def test_the_menu_of_the_article_offers_what_fits_the_mark(real_window: MainWindow, entry: Entry) -> None:
    corrector = real_window.corrector
    menu = QMenu(real_window)
    speaker = next(number for number, one in enumerate(digest_of(entry).speakers) if one.quotes)
    corrector.fill(menu, Mark("speakers", Span(0, 1), speaker), None)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Here this is somebody else…",
        "Another name…", "Another role…", "The same as another speaker…", "Some quotes are somebody else’s…",
        "This is an organisation", "This is no speaker",
        "The selected words are a quote…",
    ]  # fmt: skip
    assert not menu.actions()[-1].isEnabled()


def test_a_name_is_offered_again_never_applied(
    qtbot: QtBot, real_window: MainWindow, entry: Entry, waits: Waits, tmp_path: Path, data_folder: Path
) -> None:
    real_window.corrector.ask("rename", identity(entry, "Sari Dewi"))
    answer(real_window, "Sari Dewi Lestari")
    waits(lambda: sayings(entry)[FIRST] == "Sari Dewi Lestari")
    (file,) = data_folder.rglob("names.json")
    assert "Sari Dewi Lestari" in file.read_text(encoding="utf-8")
    strip = real_window.corrector.strip
    assert not strip.isVisible()
    other = opened(qtbot, real_window, tmp_path / "lain.txt", TEXT.replace("Senin", "Selasa"))
    assert sayings(other)[FIRST] == "Sari Dewi"
    assert strip.isVisible()
    apply, decline = strip.findChildren(QPushButton)
    decline.click()
    assert not strip.isVisible()
    assert other.declined == ("Sari Dewi",)
    third = opened(qtbot, real_window, tmp_path / "ketiga.txt", TEXT.replace("Senin", "Rabu"))
    assert strip.isVisible()
    apply.click()
    waits(lambda: sayings(third)[FIRST] == "Sari Dewi Lestari")
    assert not strip.isVisible()
    real_window.commands["undo"].trigger()
    assert "Sari" not in file.read_text(encoding="utf-8")


def test_arrow_keys_take_a_known_name(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    real_window.corrector.ask("attribute", at(entry, FIRST))
    dialog = dialog_of(real_window)
    field = dialog.findChild(QLineEdit)
    assert field
    QTest.keyClicks(field, "santoso")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "Budi Santoso"
    QTest.keyClick(field, Qt.Key.Key_Return)
    waits(lambda: sayings(entry)[FIRST] == "Budi Santoso")


def test_who_says_it_is_first_somebody_of_the_article_then_what_is_typed(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    real_window.corrector.ask("attribute", at(entry, FIRST))
    dialog = dialog_of(real_window)
    field, offered = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    assert field
    assert offered
    QTest.keyClicks(field, "santo")
    seen = [offered.item(row).text() for row in range(offered.count()) if not offered.item(row).isHidden()]
    assert seen == ["Budi Santoso", "Somebody new: “santo”"]
    assert dialog.name() == "Budi Santoso"
    assert field.text() == "santo"
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert dialog.name() == field.text() == "santo"
    QTest.keyClick(field, Qt.Key.Key_Return)
    waits(lambda: sayings(entry)[FIRST] == "santo")


def test_a_name_that_is_begun_is_taken_by_enter_but_never_one_of_another_article(
    qtbot: QtBot, real_window: MainWindow, tmp_path: Path, waits: Waits
) -> None:
    opened(qtbot, real_window, tmp_path / "lain.txt", "“Pasar ramai sejak pagi hari ini,” ujar Andi Wijaya.\n")
    entry = opened(qtbot, real_window, tmp_path / "jembatan.txt")
    real_window.corrector.ask("attribute", at(entry, FIRST))
    dialog = dialog_of(real_window)
    field = dialog.findChild(QLineEdit)
    assert field
    QTest.keyClicks(field, "Andi")
    assert dialog.name() == "Andi"
    field.clear()
    assert dialog.name() == ""
    QTest.keyClicks(field, "Bud")
    QTest.keyClick(field, Qt.Key.Key_Return)
    waits(lambda: sayings(entry)[FIRST] == "Budi Santoso")


def test_keys_that_still_go_to_the_window_below_are_typed_into_the_dialog(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    real_window.corrector.ask("rename", identity(entry, "Budi Santoso"))
    below = real_window.windowHandle()
    for key in (Qt.Key.Key_J, Qt.Key.Key_A, Qt.Key.Key_K, Qt.Key.Key_A):
        QTest.keyClick(below, key)
    assert dialog_of(real_window).name() == "jaka"
    QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert dialog_of(real_window).isVisible()
    QTest.keyClick(below, Qt.Key.Key_Return)
    waits(lambda: sayings(entry)[SECOND] == "jaka")
    assert real_window.shown is entry


def test_a_shorter_name_is_taken_though_another_article_knows_the_longer_one(
    qtbot: QtBot, real_window: MainWindow, entry: Entry, waits: Waits, tmp_path: Path
) -> None:
    other = opened(qtbot, real_window, tmp_path / "lain.txt", TEXT.replace("Senin", "Selasa"))
    real_window.corrector.ask("rename", identity(other, "Budi Santoso"))
    dialog = dialog_of(real_window)
    field, offered = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    assert field
    assert offered
    assert "Budi Santoso" not in [offered.item(row).text() for row in range(offered.count())]
    QTest.keyClicks(field, "Santoso")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "Santoso"  # nothing else fits
    QTest.keyClick(field, Qt.Key.Key_Return)
    waits(lambda: sayings(other)[SECOND] == "Santoso")
    assert sayings(entry)[SECOND] == "Budi Santoso"


def test_a_dialog_is_left_without_harm(real_window: MainWindow, entry: Entry) -> None:
    real_window.corrector.ask("rename", identity(entry, "Sari Dewi"))
    dialog = dialog_of(real_window)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not [one for one in real_window.findChildren(QDialog) if one.isVisible()]
    assert entry.corrections == ()


def test_a_name_known_before_holds_again_after_undo(tmp_path: Path) -> None:
    names = Memory(tmp_path / "names.json")
    first = Correction("rename", speaker="Psaki", name="Jen Psaki")
    second = Correction("rename", speaker="Psaki", name="Jennifer Psaki")
    names.learn(first)
    names.learn(second)
    names.forget(second)
    assert Memory(tmp_path / "names.json").names == {"Psaki": "Jen Psaki"}
    names.forget(first)
    assert names.names == {}


def test_the_notice_and_an_open_menu_keep_to_their_digest(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    before = sayings(entry)
    menu = QMenu()
    real_window.corrector.fill(menu, Mark("quotes", Span(0, 1), at(entry, FIRST)), None)
    real_window.corrector.ask("no_quote", at(entry, FIRST))
    waits(lambda: list(sayings(entry)) == [SECOND])
    next(action for action in menu.actions() if action.isEnabled() and not action.isSeparator()).trigger()
    assert not any(dialog.isVisible() for dialog in real_window.findChildren(NameDialog))
    assert len(entry.corrections) == 1
    real_window.corrector.undo()
    waits(lambda: sayings(entry) == before)
    redo = next(button for button in real_window.notice.findChildren(QPushButton) if button.text() == "Redo")
    redo.click()
    waits(lambda: list(sayings(entry)) == [SECOND])


def test_what_is_said_of_a_correction_goes_when_another_article_is_shown(
    qtbot: QtBot, real_window: MainWindow, entry: Entry, tmp_path: Path, waits: Waits
) -> None:
    real_window.corrector.ask("no_quote", at(entry, FIRST))
    waits(lambda: list(sayings(entry)) == [SECOND])
    real_window.corrector.undo()
    undone = real_window.notice.accessibleName()
    real_window.corrector.redo()
    redone = real_window.notice.accessibleName()
    assert (undone.partition(": ")[0], redone.partition(": ")[0]) == ("Taken back", "Corrected again")
    assert undone.endswith("is no quote any more.")
    assert redone.endswith("is no quote any more.")
    real_window.select(entry)
    assert real_window.notice.accessibleName() == redone
    opened(qtbot, real_window, tmp_path / "lain.txt", "Hujan turun lagi di kota itu pada sore hari.\n")
    assert "Corrected again" not in real_window.notice.accessibleName()


def test_undo_in_the_notice_takes_back_the_correction_that_it_tells_of(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    real_window.corrector.ask("no_quote", at(entry, FIRST))
    undo = next(button for button in real_window.notice.findChildren(QPushButton) if button.text() == "Undo")
    real_window.notebook.star(digest_of(entry).sentences[0].span)
    undo.click()
    assert entry.corrections == ()
    assert [kept.starred for kept in entry.remarks] == [True]
    waits(lambda: FIRST in sayings(entry))


def test_a_new_date_ends_what_could_be_made_again(real_window: MainWindow, entry: Entry) -> None:
    corrector = real_window.corrector
    real_window.notebook.star(digest_of(entry).sentences[0].span)
    corrector.undo()
    corrector.date(entry, "2024-05-02")
    corrector.date(entry, "2024-05-02")  # a key held down
    assert [correction.name for correction in entry.corrections] == ["2024-05-02"]
    assert not corrector.can_redo
    corrector.redo()
    assert entry.remarks == ()


def test_a_new_step_ends_what_could_be_corrected_again(real_window: MainWindow, entry: Entry) -> None:
    entry.history = History(undone=[Correction("drop", speaker="s1")])
    corrector, done = real_window.corrector, ["pin"]
    corrector.step(done.clear, lambda: done.append("pin"))
    assert entry.history.undone == ()
    assert (corrector.can_undo, corrector.can_redo) == (True, False)
    corrector.undo()
    assert (done, corrector.can_undo, corrector.can_redo) == ([], False, True)
    corrector.redo()
    assert done == ["pin"]


def test_the_names_of_other_articles_stand_apart_and_the_present_one_is_nobody_new(
    qtbot: QtBot, real_window: MainWindow, tmp_path: Path
) -> None:
    opened(qtbot, real_window, tmp_path / "lain.txt", "“Pasar ramai sejak pagi hari ini,” ujar Andi Wijaya.\n")
    entry = opened(qtbot, real_window, tmp_path / "jembatan.txt")
    real_window.corrector.ask("rename", identity(entry, "Sari Dewi"))
    dialog = dialog_of(real_window)
    offered = dialog.findChild(QListWidget)
    field = dialog.findChild(QLineEdit)
    assert offered
    assert field

    def seen() -> list[str]:
        items = [offered.item(row) for row in range(offered.count())]
        return [item.text() for item in items if not item.isHidden()]

    assert seen() == ["Budi Santoso", "In other open articles", "Andi Wijaya"]
    assert dialog.name() == "Sari Dewi"
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert dialog.name() == "Andi Wijaya"
    field.setText("budi")
    assert seen() == ["As typed: “budi”", "Budi Santoso"]
    dialog.reject()


def test_a_speaker_is_an_organisation_and_a_person_again(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    def kind() -> str:
        return next(speaker.kind for speaker in digest_of(entry).speakers if speaker.name == "Budi Santoso")

    real_window.corrector.ask("organisation", identity(entry, "Budi Santoso"))
    waits(lambda: kind() == "organisation")
    assert real_window.notice.accessibleName() == "“Budi Santoso” is an organisation."
    menu = QMenu(real_window)
    number = next(at for at, one in enumerate(digest_of(entry).speakers) if one.name == "Budi Santoso")
    real_window.corrector.fill(menu, Mark("speakers", Span(0, 1), number), None)
    words = [action.text() for action in menu.actions()]
    assert "This is a person" in words
    assert "This is an organisation" not in words
    real_window.commands["undo"].trigger()
    waits(lambda: kind() == "person")
    real_window.commands["redo"].trigger()
    waits(lambda: kind() == "organisation")
    real_window.corrector.ask("person", identity(entry, "Budi Santoso"))
    waits(lambda: kind() == "person")


def test_a_place_of_a_name_is_somebody_else_s_from_the_menu_of_the_article(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    number, place = next(
        (number, one.mentions[-1]) for number, one in enumerate(digest_of(entry).speakers) if one.name == "Sari Dewi"
    )
    menu = QMenu(real_window)
    real_window.corrector.fill(menu, Mark("speakers", place, number), None)
    next(action for action in menu.actions() if action.text() == "Here this is somebody else…").trigger()
    answer(real_window, "Budi Santoso")
    waits(lambda: sayings(entry)[FIRST] == "Budi Santoso")  # whose name stands beside it
    assert real_window.notice.accessibleName() == "“Sari Dewi” is here Budi Santoso."
    real_window.commands["undo"].trigger()
    waits(lambda: sayings(entry)[FIRST] == "Sari Dewi")


def test_a_role_is_told_and_taken_away(real_window: MainWindow, entry: Entry, waits: Waits) -> None:
    def roles() -> tuple[str, ...]:
        return next(one.roles for one in digest_of(entry).speakers if one.name == "Budi Santoso")

    before = roles()
    real_window.corrector.ask("role", identity(entry, "Budi Santoso"))
    assert dialog_of(real_window).name() == before[0]
    answer(real_window, "insinyur")
    waits(lambda: roles() == ("insinyur", *before))
    assert real_window.notice.accessibleName() == "The role of “Budi Santoso” is now: insinyur."
    real_window.corrector.ask("role", identity(entry, "Budi Santoso"))
    answer(real_window, "")
    waits(lambda: roles() == ())
    real_window.commands["undo"].trigger()
    waits(lambda: roles() == ("insinyur", *before))


def test_an_event_is_left_out_of_the_timeline_until_it_is_undone(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    def dated() -> list[str]:
        digest = digest_of(entry)
        return [digest.times[event.time].span.of(TEXT) for event in digest.events]

    before = dated()
    assert "hari Senin" in before
    real_window.corrector.ask("no_event", before.index("hari Senin"))
    waits(lambda: "hari Senin" not in dated())
    assert real_window.notice.accessibleName() == "The event dated “hari Senin” is left out of the timeline."
    real_window.desk.read(entry)  # it stays so when the file is read again
    waits(lambda: entry.state == "ready" and "hari Senin" not in dated())
    real_window.commands["undo"].trigger()
    waits(lambda: dated() == before)
    real_window.commands["redo"].trigger()
    waits(lambda: "hari Senin" not in dated())
    real_window.commands["undo"].trigger()
    waits(lambda: dated() == before)
    menu, digest = QMenu(real_window), digest_of(entry)
    for at, time in enumerate(digest.times):
        if time.span.of(TEXT) == "hari Senin":
            real_window.corrector.fill(menu, Mark("times", time.span, at), None)
    assert "No event: leave it out of the timeline" in [
        action.text() for action in menu.actions() if action.isEnabled()
    ]


def test_a_name_is_remembered_when_taking_its_correction_back_fails(
    qtbot: QtBot, desk: Desk, idle: IdleWorker, data_folder: Path
) -> None:
    theme, window = Theme("light"), QWidget()
    notice = Notice(theme)
    for widget in (window, notice):
        qtbot.addWidget(widget)
    corrector = Corrector(window, theme, desk, notice)
    entry = idling.opened(desk, idle)
    renamed = Correction("rename", speaker="Sari", name="Sari Dewi")
    entry.history.make(Step(renamed))
    Memory(memory.file()).learn(renamed)
    (file,) = data_folder.rglob("names.json")
    corrector.show_entry(entry)
    corrector.undo()
    assert Memory(file).names == {}
    idle.failed.emit(max(idle.asked), Failure("failed", "It failed."))
    assert entry.corrections == (renamed,)
    assert Memory(file).names == {"Sari": "Sari Dewi"}


def test_what_needs_no_question_loads_no_dialog(
    real_window: MainWindow, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "desktop_app.window.corrections.questions", None)
    corrector = real_window.corrector
    corrector.ask("no_quote", at(entry, FIRST))
    corrector.ask("organisation", identity(entry, "Budi Santoso"))
    corrector.date(entry, "2024-03-05")
    assert [correction.action for correction in entry.corrections] == ["no_quote", "kind", "date"]
