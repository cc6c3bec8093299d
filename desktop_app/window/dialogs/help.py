"""Two small windows: the keys, and what this program is made of."""

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.actions import Actions
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate


def show_keys(parent: QWidget, theme: Theme, actions: Actions) -> BaseDialog:
    """Open a window with every key of the program."""
    if known := _open(parent, "keys"):
        return known
    dialog = _dialog(parent, theme, "keys", translate("Help", "Keys"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    rows = [(actions[name].text(), actions[name].shortcuts()) for name in actions.names()]
    keyed = [(words.replace("&", "").rstrip("…"), keys) for words, keys in rows if keys]
    keyed += article_keys()
    half = (len(keyed) + 1) // 2
    for at, (words, keys) in enumerate(keyed):
        native = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys]
        column = 0 if at < half else 2
        key_label = text_label("  ".join(native))
        key_label.setFont(theme.interface_font(13, semibold=True))
        grid.addWidget(text_label(words), at % half, column)
        grid.addWidget(key_label, at % half, column + 1)
    _finish(dialog, grid)
    return dialog


def article_keys() -> list[tuple[str, list[QKeySequence]]]:
    """Return the keys that the article takes by itself."""
    standard = QKeySequence.StandardKey
    return [
        (translate("Help", "Find in the article"), [QKeySequence(standard.Find)]),
        (translate("Help", "Next hit"), [QKeySequence(standard.FindNext)]),
        (translate("Help", "Previous hit"), [QKeySequence(standard.FindPrevious)]),
        (translate("Help", "Text cursor in the article"), [QKeySequence("F7")]),
        (translate("Actions", "Copy as quote with source"), [QKeySequence(standard.Copy)]),
        (translate("QuotesPanel", "Copy the words only"), [QKeySequence("Ctrl+Shift+C")]),
    ]


def show_about(parent: QWidget, theme: Theme) -> BaseDialog:
    """Open a window with the versions, to be copied into a report."""
    if known := _open(parent, "about"):
        return known
    import platform  # noqa: PLC0415  # seldom needed, and slow to import
    from importlib import metadata  # noqa: PLC0415  # the same

    dialog = _dialog(parent, theme, "about", translate("Help", "About Ringkas"))
    title = text_label("Ringkas")
    title.setFont(theme.excerpt_font(22, semibold=True))
    promise = text_label(translate("Help", "Your articles never leave this computer."))
    facts = (
        f"Ringkas {metadata.version('ringkas')}\nPython {platform.python_version()}\nQt {qVersion()}\n"
        f"{platform.platform()}\n{QGuiApplication.platformName()}"
    )
    versions = text_label(facts)
    versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    copy = QPushButton(theme.icon("copy"), translate("Help", "Copy"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(facts))
    grid = QGridLayout()
    grid.setVerticalSpacing(12)
    for row, widget in enumerate((title, promise, versions)):
        grid.addWidget(widget, row, 0)
    licences = QPushButton(translate("Help", "Licences"))
    licences.clicked.connect(lambda: show_licences(dialog, theme))
    buttons = QHBoxLayout()
    buttons.addWidget(copy)
    buttons.addWidget(licences)
    buttons.addStretch()
    grid.addLayout(buttons, 3, 0)
    _finish(dialog, grid)
    return dialog


def show_licences(parent: QWidget, theme: Theme) -> BaseDialog:
    """Open a window with the licences of all parts of the program."""
    if known := _open(parent, "licences"):
        return known
    from desktop_app import licences  # noqa: PLC0415  # seldom needed

    dialog = _dialog(parent, theme, "licences", translate("Help", "Licences"), (720, 560))
    words = QPlainTextEdit(licences.text())
    words.setReadOnly(True)
    words.setFont(theme.interface_font(13))
    words.setAccessibleName(dialog.windowTitle())
    grid = QGridLayout()
    grid.addWidget(words)
    _finish(dialog, grid)
    return dialog


def _open(parent: QWidget, name: str) -> BaseDialog | None:
    """Return the window if it is open already, in front of all others."""
    known = parent.findChild(BaseDialog, name)
    if not isinstance(known, BaseDialog) or not known.isVisible():
        return None
    known.come_forward()
    return known


def _dialog(parent: QWidget, theme: Theme, name: str, title: str, size: tuple[int, int] | None = None) -> BaseDialog:
    dialog = BaseDialog(parent, theme, size)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    return dialog


def _finish(dialog: BaseDialog, grid: QGridLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    dialog.column.setSpacing(24)
    dialog.column.addLayout(grid)
    dialog.column.addWidget(buttons)
    dialog.show()
