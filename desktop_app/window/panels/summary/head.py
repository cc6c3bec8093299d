"""The controls above the summary: length, unit and ranker."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from desktop_app import ranking
from desktop_app.window.language import words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.rows import Index
from desktop_app.window.widgets import clearing
from desktop_app.window.widgets.controls import LengthSlider, Picker, Switch
from desktop_app.window.widgets.labels import coloured, text_label
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import PADDING, column

translate = QCoreApplication.translate


class SummaryHead(QWidget):
    """Length, unit and ranker."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape = False, False  # brief, wide
        self._title, self._short = text_label(parent=self), text_label(parent=self)
        self._measure = text_label(parent=self)
        self._ranked = text_label(parent=self)
        self.slider = LengthSlider(theme, self)
        self.switch = Switch(theme, _units(), self)
        self.rankers = Picker(theme, self)
        self.rankers.setItemDelegate(RankerDelegate(theme, self.rankers))
        self._ranked.setBuddy(self.rankers)
        self.focus = QLineEdit(self)
        self.focus.setClearButtonEnabled(True)
        self._about = text_label(parent=self)
        self._choices = QWidget(self)
        self._bottom = QGridLayout(self._choices)
        self._top = QGridLayout()
        self._told = Reflow((self._title, self._measure), self, grow=0)
        self._tools = QWidget(self)
        self._fold, self.copy = QToolButton(self), QToolButton(self)
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self.copy.setIcon(theme.icon("copy"))
        self._about.setBuddy(self.focus)
        self._lacking = text_label(parent=self, wrap=True)
        self._lacking.hide()
        self._title.setBuddy(self.slider)
        self._arrange()
        self.retranslate()
        self.restyle()

    def say(self, measure: str) -> None:
        """Show how long the summary is."""
        self._measure.setText(measure)
        self._short.setText(measure)
        self.slider.setAccessibleDescription(measure)

    def set_brief(self, *, brief: bool, wide: bool = False) -> None:
        """Take one row where the panel is low, or two where it is narrow as well; ranker and focus unfold on demand."""
        if (brief, wide) == self._shape:
            return
        self._shape = brief, wide
        usual: tuple[QWidget, ...] = (self._told, self._ranked, self._about)
        for part in usual:
            part.setVisible(not brief)
        self._short.setVisible(brief)
        self._tools.setVisible(brief)
        self._fold.setChecked(bool(self.focus.text()) or self.rankers.currentData() != "news")
        self._place(brief=brief, wide=wide)
        self._unfold()

    def _place(self, *, brief: bool, wide: bool) -> None:
        rows: tuple[QWidget, ...] = (self._told, self.slider, self.switch)
        for at, part in enumerate(rows):
            self._top.addWidget(part, at, 0, 1, 3)
        if brief:
            row = 0 if wide else 1
            self._top.addWidget(self.slider, 0, 0)
            self._top.addWidget(self._short, 0, 1, 1, 1 if wide else 2)
            self._top.addWidget(self.switch, row, 2 if wide else 0, 1, 1 if wide else 2)
            self._top.addWidget(self._tools, row, 3 if wide else 2)
        self._top.setColumnStretch(0, int(brief))
        self._top.setHorizontalSpacing(12 if wide else 6)
        self._bottom.addWidget(self._about, 1, 0)
        self._bottom.addWidget(self.focus, *((0, 2) if brief else (1, 1)))
        self._bottom.setColumnStretch(1, 1)
        self._bottom.setColumnStretch(2, int(brief))

    def _unfold(self) -> None:
        """Show ranker and focus; in a low panel only when they are asked for."""
        shown = not self._shape[0] or self._fold.isChecked()
        self._choices.setVisible(shown)
        self._fold.setIcon(self._theme.icon("up" if shown else "more"))

    def tell_focus(self, *, found: bool) -> None:
        """Say when no sentence holds the words of the focus."""
        self._lacking.setVisible(not found)

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._title.setText(translate("SummaryPanel", "Length"))
        self._ranked.setText(translate("SummaryPanel", "Ranked by"))
        self._about.setText(translate("SummaryPanel", "About"))
        self._lacking.setText(translate("SummaryPanel", "No sentence holds these words."))
        self.focus.setPlaceholderText(translate("SummaryPanel", "words the summary should be about"))
        self.focus.setAccessibleName(translate("SummaryPanel", "Words the summary should be about"))
        clearing.name_button(self.focus)
        self.slider.setAccessibleName(translate("SummaryPanel", "Length of the summary"))
        self.switch.setAccessibleName(translate("SummaryPanel", "Unit of the length"))
        self.switch.rename(_units())
        self.rankers.setAccessibleName(translate("SummaryPanel", "Ranker"))
        self._fold.setToolTip(translate("SummaryPanel", "Ranker and subject"))
        self.copy.setToolTip(translate("SummaryPanel", "Copy the summary"))
        for button in (self._fold, self.copy):
            button.setAccessibleName(button.toolTip())
        fill_rankers(self.rankers)

    def restyle(self) -> None:
        """Take the fonts of the theme."""
        self._title.setFont(self._theme.interface_font(semibold=True))
        self.focus.setFont(self._theme.interface_font(12))
        for label in (self._measure, self._short, self._ranked, self._about, self._lacking):
            label.setFont(self._theme.interface_font())
            coloured(label, self._theme, "ink2")

    def paintEvent(self, event: QEvent) -> None:
        """Paint the line that parts the head from the rows."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)

    def _arrange(self) -> None:
        box = column(self, spacing=8, margins=(PADDING, PADDING - 2, PADDING, 12))
        bottom = self._bottom
        bottom.addWidget(self._ranked, 0, 0)
        bottom.addWidget(self.rankers, 0, 1)
        bottom.addWidget(self._lacking, 2, 1)
        bottom.setContentsMargins(0, 0, 0, 0)
        bottom.setHorizontalSpacing(12)
        bottom.setVerticalSpacing(8)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        tools.addWidget(self._fold)
        tools.addWidget(self.copy)
        for part in (self._short, self._tools):
            part.hide()
        self._top.setVerticalSpacing(8)
        self._place(brief=False, wide=False)
        box.addLayout(self._top)
        box.addWidget(self._choices)


def _units() -> tuple[str, ...]:
    return (
        translate("SummaryPanel", "words"),
        translate("SummaryPanel", "sentences"),
        translate("SummaryPanel", "per cent"),
        translate("SummaryPanel", "seconds"),
    )


def fill_rankers(picker: Picker) -> None:
    """List all rankers by their names, ours first, and keep the one that is chosen."""
    chosen = picker.currentData() or "news"
    picker.clear()
    for code in sorted(ranking.names(), key=lambda code: (code != "news", code)):
        name, explanation = words.ranker(code)
        picker.addItem(name, code)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            picker.setItemData(picker.count() - 1, explanation, role)
    picker.setCurrentIndex(max(picker.findData(chosen), 0))


class RankerDelegate(QStyledItemDelegate):
    """A ranker in the opened list: its name, and below it how it chooses."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two lines."""
        del option
        name, small = self._theme.interface_font(semibold=True), self._theme.interface_font(12)
        explanation = str(index.data(Qt.ItemDataRole.ToolTipRole))
        height = QFontMetrics(name).height() + QFontMetrics(small).height() + 14
        return QSize(QFontMetrics(small).horizontalAdvance(explanation) + 24, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, name and explanation."""
        state: QStyle.StateFlag = option.state
        rect = option.rect
        tokens = self._theme.tokens
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, tokens.sel if chosen else tokens.paper)
        if chosen:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.accent)
        area = rect.adjusted(12, 6, -12, -6)
        painter.setPen(tokens.ink)
        painter.setFont(self._theme.interface_font(semibold=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, str(index.data()))
        painter.setPen(tokens.ink2)
        painter.setFont(self._theme.interface_font(12))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, str(index.data(Qt.ItemDataRole.ToolTipRole)))
        painter.restore()
