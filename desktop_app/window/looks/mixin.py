"""What stands before a widget class among the bases of a class: a widget to whoever checks types, nothing at run time.

Only one of several bases may be a class of Qt's.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    Mixin = QWidget
else:
    Mixin = object
