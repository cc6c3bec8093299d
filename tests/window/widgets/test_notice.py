import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.notice import Notice


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    notice = Notice(Theme("light"))
    qtbot.addWidget(notice)
    return notice


def test_a_note_stands_below_a_message_and_stays_when_that_leaves(notice: Notice) -> None:
    notice.note("Only the first pages were read.")
    notice.tell("Two files could not be read.")
    assert notice.accessibleName() == "Two files could not be read.\nOnly the first pages were read."
    notice._timer.timeout.emit()
    assert (notice.accessibleName(), notice.isVisible()) == ("Only the first pages were read.", True)
    notice.note("")
    assert not notice.isVisible()


def test_the_message_is_dismissed_before_the_note(notice: Notice) -> None:
    notice.note("Only the first pages were read.")
    notice.tell("Closed.", "Undo", lambda: None)
    notice._close.click()
    assert notice.accessibleName() == "Only the first pages were read."
    assert notice._button.isHidden()
    notice._close.click()
    assert not notice.isVisible()


def test_a_note_about_another_article_leaves_the_message(notice: Notice) -> None:
    notice.tell("Closed.", "Undo", lambda: None)
    notice.note("")
    assert (notice.accessibleName(), notice.isVisible()) == ("Closed.", True)


def test_a_note_that_comes_first_has_no_button(notice: Notice) -> None:
    notice.note("The article holds only one sentence.")
    assert notice.isVisible()
    assert notice._button.isHidden()
