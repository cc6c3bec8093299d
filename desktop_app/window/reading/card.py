"""The small card that explains a mark: who a speaker is, what a date means, why a sentence was chosen."""

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.article import Digest, Quote, Remark, Score, Speaker, Time
from desktop_app.window.language import dates, words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import display
from desktop_app.window.reading.marks import Mark
from desktop_app.window.widgets.labels import text_label

_WIDEST = 340  # px
_DISTANCE = 18  # px below the pointer
_REASONS = 3
_LINGER = 250  # ms in which the pointer can reach the card
translate = QCoreApplication.translate


class Told(NamedTuple):
    """What a card says: a title, lines below it, and a warning."""

    title: str
    lines: tuple[str, ...] = ()
    warning: str = ""


def tell(digest: Digest, mark: Mark) -> Told:
    """Return what there is to say about a mark of a digest."""
    if mark.kind == "speakers":
        return _speaker(digest.speakers[mark.index])
    if mark.kind == "quotes":
        return _quote(digest, digest.quotes[mark.index])
    if mark.kind == "times":
        return _time(digest, digest.times[mark.index])
    return _sentence(digest, mark.index)


def remark(found: Remark) -> Told:
    """Return what the reader set down, and what a click does."""
    title = found.note or translate("Reading", "Starred")
    return Told(title, (translate("Reading", "Click to change the note"),))


def _speaker(speaker: Speaker) -> Told:
    about = [*speaker.roles]
    if speaker.affiliation and not any(speaker.affiliation in role for role in speaker.roles):
        about.append(speaker.affiliation)
    said = len(speaker.quotes)
    quoted = translate("Reading", "%Ln quote(s)", None, said) if said else translate("Reading", "Named, not quoted")
    return Told(speaker.name, (*about, quoted))


def _quote(digest: Digest, quote: Quote) -> Told:
    named = digest.speaker(quote.speaker)
    kind = {
        "direct": translate("Reading", "Exact words"),
        "partial": translate("Reading", "Some exact words"),
        "indirect": translate("Reading", "Reported in other words"),
    }[quote.kind]
    if named is None:
        return Told(translate("Reading", "Nobody is named as the speaker"), (kind,))
    return Told(named.name, (*named.roles[:1], kind))


def _time(digest: Digest, time: Time) -> Told:
    said = time.span.of(digest.article.text)
    meant = dates.value(time.value, QLocale()) or time.value
    lines = [f"“{said}”"]
    if time.type in ("date", "time") and not re.search(r"\d{4}", said):  # a year makes it stand for itself
        lines.append(dates.evidence(digest.article.published, QLocale()))
    warning = ""
    if time.conflict:
        other = dates.value(time.conflict, QLocale()) or time.conflict
        warning = translate("Reading", "The words contradict themselves. It may also be %1.").replace("%1", other)
    return Told(meant, tuple(line for line in lines if line), warning)


def _sentence(digest: Digest, at: int) -> Told:
    place = translate("Reading", "In the summary: sentence %1 of %2")
    for number, count in enumerate((at + 1, len(digest.sentences)), 1):
        place = place.replace(f"%{number}", QLocale().toString(count))
    score = digest.scores[at] if at < len(digest.scores) else Score(0.0)
    strongest = sorted(score.reasons.items(), key=lambda reason: -abs(reason[1]))[:_REASONS]
    reasons = tuple(f"{_signed(weight)}  {words.reason(code, weight)}" for code, weight in strongest)
    return Told(place, reasons)


def _signed(weight: float) -> str:
    return f"+{words.decimal(weight)}" if weight > 0 else words.decimal(weight)


class Card(QFrame):
    """Floats over the article near the pointer, which may rest on it; Esc and a press hide it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._theme = theme
        self.setObjectName("card")
        self.labels = [text_label(parent=self) for _ in range(3)]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        for label in self.labels:
            label.setWordWrap(True)
            column.addWidget(label)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LINGER)
        self._leaving.timeout.connect(self._on_leaving)
        self.retheme()
        self.hide()

    def retheme(self) -> None:
        """Take the fonts and colours of the present theme."""
        tokens = self._theme.tokens
        ground, edge = tokens.panel.name(), tokens.edge.name()
        self.setStyleSheet(f"#card {{ background: {ground}; border: 1px solid {edge}; border-radius: 4px; }}")
        for label, colour in zip(self.labels, (tokens.ink, tokens.ink2, tokens.warn), strict=True):
            label.setStyleSheet(f"color: {colour.name()};")
        for label, size, bold in zip(self.labels, (13, 12, 12), (True, False, False), strict=True):
            label.setFont(self._theme.interface_font(size, semibold=bold))

    def show_told(self, told: Told, place: QPoint) -> None:
        """Say something near a place of the parent: below it, or above where there is no room."""
        texts = [display.safe(text) for text in (told.title, told.warning)]
        texts = [texts[0], "\n".join(map(display.safe, told.lines)), f"⚠ {texts[1]}" if texts[1] else ""]
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(" ".join(text for text in texts if text))
        widest = max(
            label.fontMetrics().boundingRect(QRect(0, 0, _WIDEST, 0), 0, label.text()).width() for label in self.labels
        )
        width = min(widest + 30, _WIDEST)
        self._column.invalidate()  # labels that came or went count at once
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        room = self._room.rect()
        below = place.y() + _DISTANCE
        y = below if below + self.height() < room.bottom() else place.y() - self.height() - _DISTANCE // 2
        self.move(max(min(place.x() - 12, room.right() - self.width() - 24), 8), max(y, 4))
        self._leaving.stop()
        self.raise_()
        self.show()

    def hide_soon(self) -> None:
        """Hide in a moment, unless the pointer comes to rest on the card."""
        if self.isVisible() and not self._leaving.isActive():
            self._leaving.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide when the pointer goes."""
        self.hide_soon()
        super().leaveEvent(event)

    def _on_leaving(self) -> None:
        if not self.underMouse():
            self.hide()
