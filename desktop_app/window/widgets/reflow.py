"""A row of widgets that breaks into several rows where they have no room: large fonts, narrow docks."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.window.widgets.fitted import Fitted


class Reflow(Fitted, QWidget):
    """Widgets side by side as long as their full size fits, else in `narrow` columns.

    `grow` is the column that takes the room left over in one row: None shares it among all, the number of widgets
    leaves it empty at the end.
    """

    def __init__(
        self, widgets: Sequence[QWidget], parent: QWidget, *, narrow: int = 1, spacing: int = 8, grow: int | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._narrow = narrow
        self._grow = grow
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(spacing)
        self._grid.setVerticalSpacing(min(spacing, max(4, spacing // 2)))
        self._arrange(len(widgets))

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: breaking into rows is what this is for."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for the present number of rows."""
        return QSize(
            self._together([widget.sizeHint().width() for widget in self._widgets]), super().sizeHint().height()
        )

    def _together(self, widths: Sequence[int]) -> int:
        """Return the width of all widgets side by side."""
        return sum(widths) + self._grid.horizontalSpacing() * (len(widths) - 1)

    def fit(self) -> None:
        """Break, or come together again."""
        widths = [widget.sizeHint().width() for widget in self._widgets]
        one_row = self._together(widths) <= self.width()
        columns = len(self._widgets) if one_row else self._narrow
        if columns != self._columns:
            self._arrange(columns)
        for at, width in enumerate(widths):  # the others may take what is left, not more
            least = width if one_row else 0
            if self._grid.columnMinimumWidth(at) != least:  # setting it asks for another layout, which leads back here
                self._grid.setColumnMinimumWidth(at, least)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        one_row = columns == len(self._widgets)
        for column in range(len(self._widgets) + 1):
            grows = column == self._grow if one_row and self._grow is not None else column < columns
            self._grid.setColumnStretch(column, int(grows))
        for at, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, at // columns, at % columns)
        self.updateGeometry()
