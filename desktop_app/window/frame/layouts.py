"""How list, article and panels share the window, from a wide screen down to a strip beside a word processor."""

from typing import NamedTuple

from PySide6.QtCore import QByteArray

from desktop_app.window.looks.theme import growth

# Least widths in logical px at 100 % interface scale.
ARTICLE, PANELS, LIST = 480, 320, 256
_BOTH = 640  # least height of the window for the article above the panels: each then shows a few lines


class Layout(NamedTuple):
    """What there is room for. `alone` windows show either the article or the panels."""

    listed: bool
    beside: bool
    alone: bool


class Arrangement(NamedTuple):
    """How the reader left the panels: Qt's own state, and how wide they stand beside the article, 0 as at first.

    The width is in logical px at 100 % interface scale. Qt's state holds it too, but tells it only once it has laid
    the window out, and that may be long after its size was set.
    """

    state: QByteArray
    width: float = 0.0


def fitting(width: int, height: int, scale: float, columns: int = 1) -> Layout:
    """Return the layout of a window of this size in logical px; the panels stand in so many columns."""
    article, panels = ARTICLE * growth(scale), PANELS * growth(scale) * columns
    beside = width >= article + panels
    return Layout(
        listed=width >= LIST * growth(scale) + article + panels,
        beside=beside,
        alone=not beside and height < _BOTH * growth(scale),
    )
