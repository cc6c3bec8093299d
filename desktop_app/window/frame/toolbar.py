"""The bar at the top: open and paste at the left, looks and menu at the right; a drop-down of articles when narrow."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from desktop_app.window.desk.articles import ENTRY, Articles
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.search.field import SearchField
from desktop_app.window.widgets.actions import Actions
from desktop_app.window.widgets.translated import Translated

_TIGHT = 460  # logical px at 100 % interface scale, below which one button is left to the menu
translate = QCoreApplication.translate


class ToolBar(Translated, QToolBar):
    """The tool bar; `chosen(Entry)` tells which article was picked from the drop-down."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, articles: Articles) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(16, 16))
        self._theme = theme
        self._open, self._paste = _framed(actions, "open"), _framed(actions, "paste")
        self._articles = _DropDown(theme)
        self._articles.setModel(articles)
        self._articles.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._articles.setMinimumContentsLength(12)
        self._articles.activated.connect(self._on_activated)
        self._menu = QToolButton()
        self._menu.setIcon(theme.icon("menu"))
        self.search = SearchField(theme, articles.entries)
        self.search.setMaximumWidth(400)
        self.search.left.connect(partial(self._set_searching, searching=False))
        self._searching = False
        self._shape = False, False, True  # what `arrange` was told
        self._places = {"open": self.addWidget(self._open), "paste": self.addWidget(self._paste)}
        self._places["articles"] = self.addWidget(self._articles)
        self._places["space"] = self.addWidget(_space())
        self._places["search"] = self.addWidget(self.search)
        self._seek = QToolButton()
        self._seek.setIcon(theme.icon("search"))
        self._seek.clicked.connect(self.begin_search)
        self._places["seek"] = self.addWidget(self._seek)
        self._places["space_after"] = self.addWidget(_space())
        for name in ("back", "text_smaller", "text_larger", "theme", "dock"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            self._places[name] = self.addWidget(button)
        self.addWidget(self._menu)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def set_menu(self, menu: QMenu) -> None:
        """Give the last button its menu."""
        menu.setParent(self, menu.windowFlags())  # the button does not keep it
        self._menu.setMenu(menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.aboutToHide.connect(self._on_menu_closed)

    def show_entry(self, row: int, words: str) -> None:
        """Show which article is in the centre; the words, when none of them is alone."""
        self._articles.setCurrentIndex(row)
        self._articles.setPlaceholderText(words)

    @property
    def compact(self) -> bool:
        """Whether it stands in for the list of articles, which has no room."""
        return self._shape[0]

    def arrange(self, *, compact: bool, narrow: bool, empty: bool) -> None:
        """Show what fits the width, and only what there is something to do with."""
        self._shape = compact, narrow, empty
        wide, tight = not narrow, self.width() < _TIGHT * self._theme.interface_scale
        search = not compact or self._searching
        shown = {"articles": compact and not search, "space": not compact, "space_after": not compact, "paste": wide}
        shown |= {"text_smaller": wide, "text_larger": wide, "back": narrow, "search": search, "theme": not tight}
        shown["seek"] = compact and not search and not tight
        for name, place in self._places.items():
            place.setVisible(name in ("space", "theme") if empty else shown.get(name, True))
        look = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        self._open.setToolButtonStyle(look)

    def begin_search(self) -> None:
        """Give the keyboard to the search field; where room is short it takes the place of the drop-down."""
        self._set_searching(searching=True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _set_searching(self, *, searching: bool) -> None:
        self._searching = searching
        compact, narrow, empty = self._shape
        self.arrange(compact=compact, narrow=narrow, empty=empty)

    def _on_menu_closed(self) -> None:
        """Let the button's light go out: Qt does not tell it that the pointer has left with the menu."""
        inside = self._menu.rect().contains(self._menu.mapFromGlobal(QCursor.pos()))
        self._menu.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, inside)
        self._menu.update()

    def _on_activated(self, row: int) -> None:
        self.chosen.emit(self._articles.itemData(row, ENTRY))

    def _restyle(self) -> None:
        side = self._theme.grown(16)
        self.setIconSize(QSize(side, side))
        self.setMinimumHeight(max(48, self._theme.interface_font().pixelSize() + 35))

    def retranslate(self) -> None:
        """Take up another language."""
        for button, words in ((self._open, translate("ToolBar", "Open")), (self._paste, translate("ToolBar", "Paste"))):
            button.setText(f" {words}")  # a little more room after the icon
            button.setAccessibleName(words)
        self.search.retranslate()  # before its button takes its words
        self._seek.setToolTip(tip(self.search.placeholderText()))
        self._seek.setAccessibleName(self.search.accessibleName())
        self._menu.setToolTip(translate("ToolBar", "Menu"))
        self._menu.setAccessibleName(translate("ToolBar", "Menu"))
        self._articles.setAccessibleName(translate("ToolBar", "Open articles"))


class _DropDown(QComboBox):
    """The articles as a list that opens; its own headline is elided rather than cut."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def minimumSizeHint(self) -> QSize:
        """May be narrow; the headline is then elided."""
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, headline and arrow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.focus, 2) if self.hasFocus() else QPen(tokens.edge, 1))
        painter.setBrush(tokens.paper)
        inset = 1.0 if self.hasFocus() else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.setFont(self._theme.interface_font(13, semibold=True))
        painter.setPen(tokens.ink)
        side = self._theme.grown(16)
        words = self.rect().adjusted(12, 0, -side - 16, 0)
        told = self.currentText() or self.placeholderText()
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        arrow = QRect(self.width() - side - 10, (self.height() - side) // 2, side, side)
        self._theme.draw_icon(painter, arrow, "down")
        painter.end()


def _space() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space


def _framed(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setProperty("look", "framed")
    return button
