"""The small card that explains a mark: who a speaker is, what a date means, why a sentence was chosen."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.article import Digest, Speaker, Time
from desktop_app.window.reading import display, wording
from desktop_app.window.reading.marks import Mark
from desktop_app.window.theme import Theme

_WIDEST = 340  # px
_DISTANCE = 18  # px below the pointer
_REASONS = 3
translate = QCoreApplication.translate


class Told(NamedTuple):
    """What a card says: a title, lines below it, and a warning."""

    title: str
    lines: tuple[str, ...] = ()
    warning: str = ""


def tell(digest: Digest, mark: Mark, locale: QLocale) -> Told | None:
    """Return what there is to say about a mark; None when it says all itself."""
    if mark.kind == "speakers":
        return _speaker(digest.speakers[mark.index])
    if mark.kind == "quotes":
        return _quote(digest, mark)
    if mark.kind == "times":
        return _time(digest, digest.times[mark.index], locale)
    return _sentence(digest, mark, locale)


def _speaker(speaker: Speaker) -> Told:
    about = [*speaker.roles]
    if speaker.affiliation and not any(speaker.affiliation in role for role in speaker.roles):
        about.append(speaker.affiliation)
    said = len(speaker.quotes)
    count = translate("Reading", "%n quote(s)", None, said) if said else translate("Reading", "Named, not quoted")
    return Told(speaker.name, (*about, wording.counted(count, said, QLocale())))


def _quote(digest: Digest, mark: Mark) -> Told:
    quote = digest.quotes[mark.index]
    named = {speaker.id: speaker for speaker in digest.speakers}.get(quote.speaker or "")
    kind = {
        "direct": translate("Reading", "Exact words"),
        "partial": translate("Reading", "Some exact words"),
        "indirect": translate("Reading", "Reported in other words"),
    }[quote.kind]
    if named is None:
        return Told(translate("Reading", "Speaker not named"), (kind,))
    return Told(named.name, (*named.roles[:1], kind))


def _time(digest: Digest, time: Time, locale: QLocale) -> Told | None:
    said = display.safe(time.span.of(digest.article.text))
    meant = wording.value(time.value, locale) or time.value
    lines = []
    published = digest.article.published
    if published and not any(letter.isdigit() for letter in said) and time.type in ("date", "time"):
        day = wording.published(published, locale)
        lines.append(translate("Reading", "counted from the article’s date, %1").replace("%1", day))
    warning = ""
    if time.conflict:
        other = wording.value(time.conflict, locale) or time.conflict
        warning = translate("Reading", "The words contradict themselves: it may also be %1").replace("%1", other)
    return Told(meant, (f"“{said}”", *lines), warning)


def _sentence(digest: Digest, mark: Mark, locale: QLocale) -> Told | None:
    if mark.index >= len(digest.scores):
        return None
    score = digest.scores[mark.index]
    strongest = sorted(score.reasons.items(), key=lambda reason: -abs(reason[1]))[:_REASONS]
    numbers = [f"{name.replace('_', ' ')}  {locale.toString(weight, 'f', 2)}" for name, weight in strongest]
    place = translate("Reading", "Sentence %1 of %2, in the summary")
    for at, number in enumerate((mark.index + 1, len(digest.sentences)), 1):
        place = place.replace(f"%{at}", locale.toString(number))
    return Told(place, tuple(numbers))


class Card(QFrame):
    """Floats over the article near the pointer. The pointer may rest on it; Esc and a press hide it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._theme = theme
        self.setObjectName("card")
        self._labels = [QLabel(self) for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self.retheme()
        self.hide()

    def retheme(self) -> None:
        """Take the fonts and colours of the present theme."""
        tokens = self._theme.tokens
        ground, edge = tokens.panel.name(), tokens.edge.name()
        self.setStyleSheet(f"#card {{ background: {ground}; border: 1px solid {edge}; border-radius: 4px; }}")
        for label, colour in zip(self._labels, (tokens.ink, tokens.ink2, tokens.warn), strict=True):
            label.setStyleSheet(f"color: {colour.name()};")
        for label, size, bold in zip(self._labels, (13, 12, 12), (True, False, False), strict=True):
            label.setFont(self._theme.interface_font(size, semibold=bold))

    def show_told(self, told: Told, place: QPoint) -> None:
        """Say something near a place of the parent: below it, or above where there is no room."""
        texts = (told.title, "\n".join(told.lines), f"⚠ {told.warning}" if told.warning else "")
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(" ".join(text for text in texts if text))
        widest = max(
            label.fontMetrics().boundingRect(QRect(0, 0, _WIDEST, 0), 0, label.text()).width() for label in self._labels
        )
        self.setFixedWidth(min(widest + 30, _WIDEST))
        self.adjustSize()
        room = self._room.rect()
        below = place.y() + _DISTANCE
        y = below if below + self.height() < room.bottom() else place.y() - self.height() - _DISTANCE // 2
        self.move(max(min(place.x() - 12, room.right() - self.width() - 24), 8), max(y, 4))
        self.raise_()
        self.show()
