"""The pages about looks, reading and privacy."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop_app import ranking
from desktop_app.window.language import words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage import places
from desktop_app.window.storage.choices import languages, themes
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import LAYERS
from desktop_app.window.widgets.controls import Picker
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_PERCENT = 100


def look_page(preferences: Preferences, theme: Theme) -> QWidget:
    """Return the page about language, colours, type and movement."""
    page, form = _page()
    now = preferences.settings
    families = {"": translate("Settings", "As designed")}
    families |= {name: name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)}
    change = partial(partial, _change, preferences)
    _row(form, translate("Settings", "&Language:"), choice(theme, languages(), now.language, change("language")))
    _row(form, translate("Settings", "&Theme:"), choice(theme, themes(), now.theme, change("theme")))
    _row(
        form,
        translate("Settings", "&Font of articles:"),
        choice(theme, families, now.article_font, change("article_font")),
    )
    _row(form, translate("Settings", "Size of &articles:"), _scale(now.article_scale, change("article_scale")))
    _row(
        form,
        translate("Settings", "Font of &controls:"),
        choice(theme, families, now.interface_font, change("interface_font")),
    )
    _row(form, translate("Settings", "Size of co&ntrols:"), _scale(now.interface_scale, change("interface_scale")))
    still = _check(translate("Settings", "Reduce &motion"))
    still.setChecked(now.reduced_motion)
    still.toggled.connect(change("reduced_motion"))
    form.addRow("", still)  # below the fields
    return page


def reading_page(preferences: Preferences, theme: Theme) -> QWidget:
    """Return the page about summaries, marks, and what comes back at the next start."""
    page, form = _page()
    now = preferences.settings
    change = partial(partial, _change, preferences)
    amount = _number(1, 9_999)
    amount.setValue(now.summary_length)
    amount.valueChanged.connect(change("summary_length"))
    _row(form, translate("Settings", "&Length of summaries:"), amount)
    _row(form, translate("Settings", "Counted &in:"), choice(theme, _units(), now.summary_unit, change("summary_unit")))
    rankers = {code: words.ranker(code)[0] for code in sorted(ranking.names(), key=lambda code: (code != "news", code))}
    _row(form, translate("Settings", "Sentences &ranked by:"), choice(theme, rankers, now.ranker, change("ranker")))
    heading = translate("Settings", "Marks in the article:")
    for name, label in zip(LAYERS, _layers(), strict=True):
        box = _check(label)
        box.setChecked(name in now.layers)
        box.toggled.connect(partial(_show_layer, preferences, name))
        form.addRow(heading, box)
        heading = ""
    heading = translate("Settings", "When Ringkas starts again:")
    for name, label in _restored().items():
        box = _check(label)
        box.setChecked(getattr(now, name))
        box.toggled.connect(change(name))
        form.addRow(heading, box)
        heading = ""
    return page


def privacy_page(preferences: Preferences) -> QWidget:
    """Return the page that says what is kept, where, and that nothing is sent; closed articles can be forgotten."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(12)
    for line in _promises():
        label = text_label(line, wrap=True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(label)
    button = QPushButton(translate("Settings", "&Show what is kept"))
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(places.state()))))
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    forget = QPushButton(translate("Settings", "&Forget closed articles"))
    forget.setToolTip(translate("Settings", "Delete all that you did to articles that are not open"))
    forget.clicked.connect(preferences.forgotten)
    forget.clicked.connect(lambda: forget.setEnabled(False))
    column.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch()
    return page


def choice(theme: Theme, names: Mapping[str, str], now: str, act: Callable[[Any], None]) -> QComboBox:
    """Return a drop-down of choices by their key; `act` is told the key of the one taken."""
    box = Picker(theme)
    for key, label in names.items():
        box.addItem(label, key)
    box.setCurrentIndex(max(box.findData(now), 0))
    box.activated.connect(lambda at: act(box.itemData(at)))
    return box


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    return page, form


def _row(form: QFormLayout, words: str, field: QWidget) -> None:
    label = text_label(words)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", "").rstrip(":"))
    form.addRow(label, field)


def _check(words: str) -> QCheckBox:
    return QCheckBox(words)


def _number(least: int, most: int) -> QSpinBox:
    box = QSpinBox(minimum=least, maximum=most)
    box.lineEdit().setTextMargins(6, 0, 6, 0)  # the style sheet's padding does not reach it
    return box


def _scale(now: float, act: Callable[[float], None]) -> QSpinBox:
    box = _number(70, 250)
    box.setSingleStep(10)
    box.setSuffix(translate("Settings", " %"))
    box.setValue(round(now * _PERCENT))
    box.setKeyboardTracking(False)
    box.valueChanged.connect(lambda percent: act(percent / _PERCENT))
    return box


def _change(preferences: Preferences, name: str, value: object) -> None:
    preferences.change(**{name: value})


def _show_layer(preferences: Preferences, name: str, shown: bool) -> None:  # noqa: FBT001  # Qt's own signal
    layers = set(preferences.settings.layers)
    preferences.show_layers(frozenset(layers | {name} if shown else layers - {name}))


def _units() -> dict[str, str]:
    return {
        "words": translate("Settings", "words"),
        "sentences": translate("Settings", "sentences"),
        "percent": translate("Settings", "per cent of the article"),
        "seconds": translate("Settings", "seconds of reading"),
    }


def _layers() -> tuple[str, str, str, str]:
    return (
        translate("Settings", "Sentences of the &summary"),
        translate("Settings", "&Quotes"),
        translate("Settings", "S&peakers"),
        translate("Settings", "&Dates"),
    )


def _restored() -> dict[str, str]:
    return {
        "restore_articles": translate("Settings", "&Open the articles that were open"),
        "restore_layout": translate("Settings", "Put window and panels where they &were"),
    }


def _promises() -> list[str]:
    kept = translate(
        "Settings",
        "What Ringkas keeps, in %1: the list of open articles, pasted texts, your corrections, stars, notes and pins.",
    )
    chosen = translate("Settings", "Your settings are in %1.")
    return [
        translate("Settings", "Nothing is ever sent. Ringkas needs no network, no account and no model to download."),
        translate("Settings", "Your articles are read where they lie. They are never copied elsewhere or changed."),
        kept.replace("%1", str(places.state())),
        chosen.replace("%1", str(places.settings())),
        translate("Settings", "All you did to an article is kept when it is closed, too, for some 1,000 articles."),
        translate("Settings", "If something goes wrong, a report is written there. Only you can send it to anybody."),
    ]
