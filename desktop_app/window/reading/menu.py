"""The context menu of the article: what can be done with the words, the sentence and the mark under the pointer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from desktop_app.window.reading.pane import ReadingPane

translate = QCoreApplication.translate


def build(pane: "ReadingPane", place: QPoint) -> QMenu:
    """Return the menu for a place of the viewport."""
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sentence = pane.here.sentence_at(place)
    words = pane.here.chosen(place, pane.finder.shown) or pane.here.words_at(place)
    quote = menu.addAction(translate("Reading", "Copy as quote with source") + "\tCtrl+C")
    quote.setEnabled(words is not None)
    quote.triggered.connect(lambda: pane.copy_asked.emit(words))
    copy = menu.addAction(translate("QuotesPanel", "Copy the words only") + "\tCtrl+Shift+C")
    copy.setEnabled(pane.selected() is not None)
    copy.triggered.connect(pane.view.copy)
    menu.addAction(translate("Reading", "Select all")).triggered.connect(pane.view.selectAll)
    menu.addSeparator()
    for text, signal in (
        (translate("Reading", "Star this sentence, or not") + "\tS", pane.star_asked),
        (translate("Reading", "Note on this sentence…") + "\tM", pane.note_asked),
    ):
        action = menu.addAction(text)
        action.setEnabled(sentence is not None)
        action.triggered.connect(lambda _=False, signal=signal: signal.emit(sentence))
    why = menu.addAction(translate("Reading", "Why this sentence?"))
    why.setEnabled(sentence is not None)
    why.triggered.connect(lambda: pane.explain(place))
    _add_mark(menu, pane, place)
    menu.addSeparator()
    menu.addAction(translate("Reading", "Find in article…")).triggered.connect(pane.open_find)
    unfold = menu.addAction(translate("Reading", "Show all that is not part of the article"))
    unfold.setEnabled(any(part.collapsed and part.kind == "chrome" for part in pane.view.page.paragraphs))
    unfold.triggered.connect(pane.unfold)
    menu.addSeparator()
    _add_corrections(menu, pane, place)
    return menu


def _add_mark(menu: QMenu, pane: "ReadingPane", place: QPoint) -> None:
    """Offer the panel of the mark under the pointer."""
    mark = pane.here.meant(place)
    words = {
        "speakers": translate("Reading", "Show among the speakers"),
        "quotes": translate("Reading", "Show among the quotes"),
        "times": translate("Reading", "Show in the timeline"),
        "summary": translate("Reading", "Show in the summary"),
    }
    if mark and mark.kind in words:
        panel = "timeline" if mark.kind == "times" else mark.kind
        show = menu.addAction(words[mark.kind])
        show.triggered.connect(lambda: pane.panel_asked.emit(panel, mark.span))
        events = pane.here.digest.events  # not every date has one
        show.setEnabled(mark.kind != "times" or any(event.time == mark.index for event in events))


def _add_corrections(menu: QMenu, pane: "ReadingPane", place: QPoint) -> None:
    selected, here = pane.here.chosen(place, pane.finder.shown), pane.pointer.paragraph_at(place)
    leave = menu.addAction(translate("Reading", "Leave the selected words out of the article"))
    leave.setEnabled(selected is not None)
    leave.triggered.connect(lambda: pane.correction_asked.emit(selected, True))
    take = menu.addAction(translate("Reading", "Take this back into the article"))
    span = here.span if here and here.kind not in ("body", "more") else None
    take.setEnabled(span is not None)
    take.triggered.connect(lambda: pane.correction_asked.emit(span, False))
