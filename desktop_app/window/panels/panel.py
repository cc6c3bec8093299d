"""What the panels have in common: their signals, what stands in place of rows, and a list with its keys."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.row_list import Compose, RowList
from desktop_app.window.rows.rows import Row, RowModel
from desktop_app.window.widgets.strips import Placeholder, column
from desktop_app.window.widgets.translated import Translated


class Panel(Translated, QWidget):
    """Shows one digest, or says why there is nothing to show.

    `span_chosen(Span)` tells the place of what was clicked, `span_passed(Span)` of what the arrow keys went to,
    `correction_asked(str, target)` what is to be corrected, as `Corrector.ask` takes it, `command_asked(name)` which of
    the window's commands is wanted, `choice_made(name, bool)` what the panel is to show from now on, by the names in
    `settings.CHOICES`.
    """

    span_chosen = Signal(object)
    span_passed = Signal(object)
    correction_asked = Signal(str, object)
    command_asked = Signal(str)
    choice_made = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digest: Digest | None = None
        self._placeholder = Placeholder(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._placeholder)

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none."""
        raise NotImplementedError

    def show_mark(self, span: Span) -> None:
        """Select the row that a place in the article belongs to, without telling anybody."""
        raise NotImplementedError

    def missing(self) -> tuple[str, str]:
        """Return what is missing where there are no rows, and why."""
        raise NotImplementedError

    def choose(self, choices: Collection[str]) -> None:
        """Show what was chosen in an earlier session; most panels leave no choice."""

    def _arrange(self, above: Sequence[QWidget], view: QWidget, *below: QWidget) -> None:
        """Put parts above and below a view that gives its place to the placeholder."""
        self._stack.addWidget(view)
        box = column(self)
        for part in (*above, self._stack, *below):
            box.addWidget(part, int(part is self._stack))

    def _show_view(self, view: QWidget, *, filled: bool) -> None:
        """Show a view, or what is missing."""
        self._stack.setCurrentWidget(view if filled else self._placeholder)
        self._placeholder.say(*self.missing())


class ListPanel(Panel):
    """A panel whose rows are a list. Ctrl+C copies the chosen row as `mime` has it."""

    def __init__(self, theme: Theme, compose: Compose, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = RowModel(self.mime, self)
        self._list = RowList(theme, self._model, compose, self)
        self._list.chosen.connect(self._on_chosen)
        self._list.acted.connect(self._on_acted)
        self._on_key(QKeySequence.StandardKey.Copy, self._on_copy)

    def mime(self, row: Row) -> QMimeData | None:
        """Return a row as it leaves the window."""
        raise NotImplementedError

    def _on_key(self, sequence: QKeySequence.StandardKey | str, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self._list, slot)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)  # PySide forgets it in the line above, beside a slot

    def _on_chosen(self, row: Row) -> None:
        self.span_chosen.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        raise NotImplementedError

    def _on_copy(self) -> None:
        row = self._list.current_row()
        if row:
            self._copy(row)

    def _copy(self, row: Row) -> None:
        mime = self.mime(row)
        if mime:
            QGuiApplication.clipboard().setMimeData(mime)
