"""Which quotes the panel shows, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop_app.article import Digest, QuoteKind
from desktop_app.window.language import words
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels import facts
from desktop_app.window.panels.quotes import quote_rows
from desktop_app.window.panels.quotes.quote_rows import Sieve, roles_of
from desktop_app.window.widgets import clearing
from desktop_app.window.widgets.controls import Chip, Picker, Switch
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import PADDING, column

translate = QCoreApplication.translate
KINDS: tuple[QuoteKind, ...] = ("direct", "partial", "indirect")


class QuoteFilters(QWidget):
    """Which quotes are shown, and in which order. `ordered()` tells besides `changed()` that the order is another."""

    changed = Signal()
    ordered = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._order = Switch(theme, ("", ""), self)
        self._speakers = Picker(theme, self)
        self._roles = Picker(theme, self)
        self._chips = [Chip(theme, "", self) for _ in KINDS]
        self._words = QLineEdit(self)
        self._words.setClearButtonEnabled(True)
        self._lens = self._words.addAction(theme.icon("search", "ink2"), QLineEdit.ActionPosition.LeadingPosition)
        self._words.textChanged.connect(self._on_changed)
        box = column(self, spacing=8, margins=(PADDING, 0, PADDING, 12))
        for chip in self._chips:
            chip.setChecked(True)
            chip.toggled.connect(self._on_changed)
        self._brief = False
        self._rows = Reflow(self._chips, self), Reflow((self._speakers, self._roles), self)
        self._fold = QToolButton(self)
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._fold.hide()
        last = QHBoxLayout()
        last.setSpacing(4)
        last.addWidget(Reflow((self._words, self._order), self, grow=0), 1)
        last.addWidget(self._fold)
        for row in self._rows:
            box.addWidget(row)
        box.addLayout(last)
        self._unfold()
        self._order.chosen.connect(self._on_changed)
        self._order.chosen.connect(self._on_ordered)
        self._speakers.activated.connect(self._on_changed)
        self._roles.activated.connect(self._on_changed)
        self.retranslate()

    def set_brief(self, *, brief: bool) -> None:
        """Take one row where the panel is low; kinds, speakers and roles unfold on demand, or if one was chosen."""
        if brief != self._brief:
            self._brief = brief
            chosen = self._speakers.currentIndex() > 0 or self._roles.currentIndex() > 0
            self._fold.setChecked(chosen or not all(chip.isChecked() for chip in self._chips))
            self._unfold()

    def _unfold(self) -> None:
        shown = not self._brief or self._fold.isChecked()
        self._fold.setVisible(self._brief)
        self._fold.setIcon(self._theme.icon("up" if shown else "more"))
        for row in self._rows:
            row.setVisible(shown)

    def sieve(self) -> Sieve:
        """Return what is let through."""
        kinds = tuple(kind for kind, chip in zip(KINDS, self._chips, strict=True) if chip.isChecked())
        return Sieve(kinds, self._speakers.currentData(), self._roles.currentData() or "", self._words.text())

    def grouped(self) -> bool:
        """Tell whether the cards stand by speaker."""
        return self._order.current() == 0

    def group(self, *, grouped: bool) -> None:
        """Put the cards by speaker, or in order, without telling anybody."""
        self._order.choose(0 if grouped else 1)

    def offer(self, digest: Digest | None) -> None:
        """Offer the kinds and speakers of a digest; a speaker chosen before stays chosen if still there."""
        held = quote_rows.kinds_of(digest).values() if digest else ()  # of each card
        for kind, chip in zip(KINDS, self._chips, strict=True):
            count = sum(kind in kinds for kinds in held)
            chip.setText(f"{words.quote_kind(kind)} {count}")
            chip.setEnabled(count > 0)
            none = translate("QuotesPanel", "There are no quotes of this kind in the article")
            chip.setToolTip(tip("" if count else none))
        self._offer_speakers(digest)
        self._offer_roles(digest)

    def _offer_speakers(self, digest: Digest | None) -> None:
        nobody = translate("QuotesPanel", "No speaker found")
        owners = {owner: digest.speaker(owner) for owner in facts.quotes_by_speaker(digest)} if digest else {}
        known = [(speaker.name if speaker else nobody, owner or "") for owner, speaker in owners.items()]
        _fill(self._speakers, [(translate("QuotesPanel", "All speakers"), None), *known])

    def _offer_roles(self, digest: Digest | None) -> None:
        quoted = [speaker for speaker in digest.speakers if speaker.quotes] if digest else []
        roles = dict.fromkeys(role for speaker in quoted for role in roles_of(speaker))
        _fill(self._roles, [(translate("QuotesPanel", "All roles"), ""), *((role, role) for role in roles)])
        self._roles.setEnabled(bool(roles))
        none = translate("QuotesPanel", "The article tells no role of those who speak")
        self._roles.setToolTip(tip("" if roles else none))

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._order.rename((translate("QuotesPanel", "by speaker"), translate("QuotesPanel", "in order")))
        self._order.setAccessibleName(translate("QuotesPanel", "Order of the quotes"))
        self._speakers.setAccessibleName(translate("QuotesPanel", "Quotes of which speaker"))
        self._roles.setAccessibleName(translate("QuotesPanel", "Quotes of which role"))
        self._words.setPlaceholderText(translate("QuotesPanel", "Filter…"))
        self._words.setAccessibleName(translate("QuotesPanel", "Filter by words, name or role"))
        self._fold.setToolTip(translate("QuotesPanel", "Kinds, speakers and roles"))
        self._fold.setAccessibleName(self._fold.toolTip())
        self._lens.setText(self._words.accessibleName())
        clearing.name_button(self._words)
        self._words.setToolTip(tip(self._words.accessibleName()))

    def paintEvent(self, event: QEvent) -> None:
        """Paint the line that parts the filters from the cards."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)

    def _on_ordered(self) -> None:
        self.ordered.emit()

    def _on_changed(self) -> None:
        self.changed.emit()


def _fill(picker: Picker, choices: Sequence[tuple[str, str | None]]) -> None:
    """Offer other choices; what was chosen before stays chosen if it is still there."""
    before = picker.currentText()
    blocked = QSignalBlocker(picker)
    picker.clear()
    for words_shown, value in choices:
        picker.addItem(words_shown, value)
    picker.setCurrentIndex(max(picker.findText(before), 0))
    blocked.unblock()
