"""Where the Tab key goes: through the window's parts one after the other, in each as it is read.

Qt goes in the order in which widgets were made, and parts of this window are made when they are first needed. Focus
proxies are not used: Qt lets the Tab key enter a proxy's owner, jump to the proxy, and leave out all that lies between.
"""

import itertools
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QMainWindow, QWidget


class Lead(QObject):
    """Passes the keyboard on to what `whither` returns when a widget gets it."""

    def __init__(self, widget: QWidget, whither: Callable[[], QWidget | None]) -> None:
        super().__init__(widget)
        self._whither = whither
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the keyboard."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusIn:
            target = self._whither()
            if target is not None and target is not watched:
                target.setFocus(event.reason())
        return False


class OrderedWindow(QMainWindow):
    """A window in which the Tab key passes over the panels that lie behind another one's tab.

    To Qt they are visible, only without a place on the screen: the keyboard would be lost in them.
    """

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's own signature
        """Go on until something is reached that can be seen, or everything was passed by."""
        passed: set[QWidget | None] = set()
        while super().focusNextPrevChild(next):
            reached = QApplication.focusWidget()
            if reached in passed or not _lies_behind(reached):
                return True
            passed.add(reached)
        return False


def _lies_behind(widget: QWidget | None) -> bool:
    """Tell whether a widget is of a dock of which nothing is seen."""
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget is not None and widget.visibleRegion().isEmpty()


def arrange(parts: Iterable[QWidget]) -> None:
    """Let the Tab key go through the parts in this order, in each by lines from the top and along the line."""
    stops = [widget for part in parts for widget in stations(part)]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def stations(part: QWidget) -> list[QWidget]:
    """Return what the Tab key reaches in a part, in the order in which it is read."""
    found = [part, *part.findChildren(QWidget)]
    reached = [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is part.window()]
    lines: list[list[tuple[QRect, QWidget]]] = []
    for place, widget in sorted(((_place(one, part), one) for one in reached), key=lambda pair: pair[0].center().y()):
        if not lines or place.top() > lines[-1][0][0].center().y():  # below the middle of the line's first
            lines.append([])
        lines[-1].append((place, widget))
    return [widget for line in lines for _, widget in sorted(line, key=lambda pair: pair[0].x())]


def main_list(part: QWidget) -> QWidget | None:
    """Return the list or table of a part that is seen, else what the Tab key reaches first."""
    stops = [widget for widget in stations(part) if not widget.visibleRegion().isEmpty() and widget.isEnabled()]
    lists = (widget for widget in stops if isinstance(widget, QAbstractItemView))
    return next(lists, next(iter(stops), None))


def _place(widget: QWidget, part: QWidget) -> QRect:
    return QRect(widget.mapTo(part, QPoint()) if widget is not part else QPoint(), widget.size())
