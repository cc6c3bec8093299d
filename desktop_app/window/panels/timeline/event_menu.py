"""What can be done with an event of a timeline, drawn or in the table: its menu, its keys, and how it is copied."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.article import Digest
from desktop_app.window.corrections import offers
from desktop_app.writing import citation

translate = QCoreApplication.translate
Act = Callable[[str, int], None]
Shown = Callable[[], object]


def pop_up(parent: QWidget, event: int, place: QPoint, act: Act, shown: Shown, *, correctable: bool) -> None:
    """Open the menu of an event at a place of the screen; `act` is told what is chosen, and the event.

    Nothing is done when other events came while the menu was open: `shown` tells what the event is one of. What several
    articles tell is not `correctable`: each may tell it by another date.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    show = translate("QuotesPanel", "Show in the article") if correctable else translate("Board", "Show the words")
    own = [
        ("show", show),
        ("copy", translate("TimelinePanel", "Copy with date and source") + "\tCtrl+C"),
    ]
    for name, words in [*own, *(offers.of_event() if correctable else ())]:
        menu.addAction(words).triggered.connect(partial(_act, act, name, event, shown, shown()))
    menu.popup(place)


def _act(act: Act, name: str, event: int, shown: Shown, before: object) -> None:
    if shown() == before:
        act(name, event)


def asked(key: QKeyEvent) -> str:
    """Return what a key asks for of the chosen event; empty when it is none of these, or held down to leave out all."""
    if key.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    plain = key.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    asked = {Qt.Key.Key_Delete: "no_event", Qt.Key.Key_F2: "event"}
    return asked.get(Qt.Key(key.key()), "") if plain and not key.isAutoRepeat() else ""


def mime(digest: Digest, event: int) -> QMimeData:
    """Return an event as it leaves the window: with its date and the article that tells it, plain and rich."""
    told = citation.event(digest, event)
    data = QMimeData()
    data.setText(citation.plain(told))
    data.setHtml(citation.rich(told))
    return data
