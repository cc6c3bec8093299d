"""Asks which of the open articles are to be read together, where there is no list to select them in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.ticks import Ticks

translate = QCoreApplication.translate
_SIZE = (400, 480)  # px at 100 %
_FEWEST = 2  # articles that can be read together


class Choosing(BaseDialog):
    """Offers the open articles, all of them ticked. `chosen(entries)` tells which are to be read together."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__(parent, theme, _SIZE)
        self._entries = tuple(entries)
        self._every = QCheckBox(translate("Export", "&All open articles"))
        self._ticks = Ticks(map(wording.headline, self._entries), range(len(self._entries)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._read = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._read.setText(translate("Board", "&Read together"))
        self._read.setProperty("look", "primary")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Export", "Cancel"))
        self.setWindowTitle(translate("Board", "Articles to read together"))
        self._ticks.setAccessibleName(self.windowTitle())
        for part in (self._every, self._ticks, buttons):
            self.column.addWidget(part)
        self._ticks.setFocus()
        self._ticks.changed.connect(self._follow)
        self._every.clicked.connect(self._ticks.tick_all)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        self._follow()

    def _follow(self) -> None:
        """Keep what can be pressed true to what is ticked."""
        count = len(self._ticks.ticked())
        self._read.setEnabled(count >= _FEWEST)
        self._every.setChecked(count == len(self._entries))

    def _on_accepted(self) -> None:
        self.chosen.emit([self._entries[at] for at in self._ticks.ticked()])
