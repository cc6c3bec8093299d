"""The menu, filled each time it opens, so that it always speaks the present language and shows the present choices."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.window.storage.choices import languages, themes
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.widgets.actions import Actions

translate = QCoreApplication.translate
_FIRST = ("open", "open_folder", "paste", "", "search", "check_quote", "", "export", "print", "", "undo", "redo", "")
_ARTICLE = ("close", "reopen", "", "read_again", "article_date", "", "compare", "together", "export_timeline")
_SENTENCE = ("star", "note", "copy_quote", "", "next_sentence", "previous_sentence")
_GO = ("back", "forward", "", "next_article", "previous_article", "next_quote", "previous_quote")
_PANELS = ("summary", "speakers", "quotes", "timeline", "notes", "", "dock", "tear_off", "layout")
_VIEW = ("board", "", "dim", "hide", "", "full_screen")
_TEXT = ("text_larger", "text_smaller", "text_normal", "", "interface_larger", "interface_smaller", "interface_normal")
_HELP = ("sample", "keys", "about")


class Menu(QMenu):
    """The window's menu."""

    def __init__(self, actions: Actions, preferences: Preferences, read_encoded: Callable[[str], None]) -> None:
        super().__init__()
        self._read_encoded = read_encoded
        self._known = actions
        self._preferences = preferences
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        for menu in self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()  # `clear` leaves the menus below this one behind
        self.clear()
        self._add(self, _FIRST)
        self._fill_article(self.addMenu(translate("Menu", "&Article")))
        self._add(self.addMenu(translate("Menu", "Se&ntence")), _SENTENCE)
        self._add(self.addMenu(translate("Menu", "&Go")), _GO)
        self._add(self.addMenu(translate("Menu", "&Panels")), _PANELS)
        self._fill_view(self.addMenu(translate("Menu", "&View")))
        self._add(self, ("", "palette", "settings"))
        self._add(self.addMenu(translate("Menu", "&Help")), _HELP)
        self._add(self, ("", "quit"))

    def _fill_article(self, menu: QMenu) -> None:
        self._add(menu, _ARTICLE)
        encodings = QMenu(translate("Menu", "Read with another &encoding"), menu)
        menu.insertMenu(self._known["article_date"], encodings)
        encodings.setEnabled(self._known["read_again"].isEnabled())
        self._choices(encodings, _encodings(), None, self._read_encoded)

    def _fill_view(self, menu: QMenu) -> None:
        chosen, choose = self._preferences.settings, self._preferences
        self._add(menu, _VIEW)
        menu.addSeparator()
        self._add(menu.addMenu(translate("Menu", "Text si&ze")), _TEXT)
        self._choices(menu.addMenu(translate("Menu", "&Theme")), themes(), chosen.theme, choose.choose_theme)
        spoken = menu.addMenu(translate("Menu", "&Language"))
        self._choices(spoken, languages(), chosen.language, choose.choose_language)

    def _add(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name:
                menu.addAction(self._known[name])
            else:
                menu.addSeparator()

    def _choices(self, menu: QMenu, names: Mapping[str, str], now: str | None, choose: Callable[[Any], None]) -> None:
        group = QActionGroup(menu)
        for key, words in names.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == now)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))


def _encodings() -> dict[str, str]:
    codes = (
        "utf-8",
        "windows-1252",
        "iso-8859-15",
        "utf-16",
        "windows-1251",
        "windows-1256",
        "gb18030",
        "big5",
        "shift_jis",
    )
    return {"": translate("Menu", "As detected")} | {code: code.upper() for code in codes}
