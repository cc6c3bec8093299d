"""Corrections from the board: whatever several articles tell is corrected in each of them by itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.window.board import Source
from desktop_app.window.corrections.offers import Offers
from desktop_app.window.rows.sheet import displayable

Target = str | int  # a speaker's id, or the index of an event, as the corrector takes it
Ask = Callable[[str, "Correctable"], None]


@dataclass(frozen=True, slots=True)
class Correctable:
    """What one article holds of a voice or an event, and what can be said of it."""

    source: Source
    target: Target
    offers: Offers

    @property
    def current(self) -> bool:
        """Whether the article still is what it was when this was shown: numbers of events may mean others now."""
        return self.source.entry.digest is self.source.digest


def pop_up(
    parent: QWidget,
    place: QPoint,
    own: Sequence[tuple[str, Callable[[], None]]],
    several: Sequence[Correctable],
    ask: Ask,
) -> QMenu:
    """Open a menu at a place of the screen: the board's own words, then what can be corrected.

    What more than one article tells is offered article by article.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act in own:
        menu.addAction(words).triggered.connect(act)
    menu.addSeparator()
    for one in several:
        alone = len(several) == 1
        name = f"{one.source.letter}   {displayable(one.source.headline)}".replace("&", "&&")
        offered = menu if alone else menu.addMenu(menu.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 320))
        for action, words in one.offers:
            shown = words if alone else words.partition("\t")[0]  # a key opens this menu
            offered.addAction(shown).triggered.connect(partial(ask, action, one))
    menu.popup(place)
    return menu
