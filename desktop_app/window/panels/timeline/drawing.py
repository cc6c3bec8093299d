"""Draws a timeline: time to the right, labels in lanes above the axis, the article's day and states below it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop_app.window.language import dates, words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import flags, timescale
from desktop_app.window.panels.timeline.shapes import BAR, draw_bar, draw_disc, draw_point
from desktop_app.window.panels.timeline.timeline_rows import EventRow
from desktop_app.window.panels.timeline.timescale import Mark, Scale
from desktop_app.window.rows.sheet import broken, displayable, line_height, width_of

translate = QCoreApplication.translate
PADDING = 16.0
LINES = 3  # of a label at most, and events that share one label
_LANES = 16  # lines of label above the axis at most, so that they stay near it
_FLAG = 148.0  # px of a label, about 22 letters
_LABELLED = 24  # marks in sight with labels at most; more would be a wall of words
_AIR = 8.0  # px between words below the axis
_STATE = 90.0  # px of the line of a state without a beginning


class Line(NamedTuple):
    """One line of a label, already broken and elided."""

    text: str
    width: float
    colour: str


class Label(NamedTuple):
    """The words of a mark, and the events it stands for by their indexes in the digest."""

    size: QSizeF
    lines: Sequence[Line]
    events: tuple[int, ...]


class Target(NamedTuple):
    """A place that can be clicked, and the events there."""

    area: QRectF
    events: tuple[int, ...]


@dataclass(slots=True)
class Picture:
    """All that the drawing depends on. `dated` rows have a place on the axis, `hanging` ones hang on `published`.

    `offset` is how many px of the scale lie left of the widget; `labels` are kept from one frame to the next.
    """

    theme: Theme
    scale: Scale = field(default_factory=lambda: Scale(()))
    marks: Sequence[Mark] = ()
    dated: Sequence[EventRow] = ()
    hanging: Sequence[EventRow] = ()
    published: int | None = None
    offset: float = 0.0
    selected: int | None = None
    labels: dict[tuple[tuple[int, ...], int], Label] = field(default_factory=dict)  # by rows, and lines for each

    @property
    def small(self) -> QFont:
        """The font of everything in the drawing."""
        return self.theme.interface_font(12)

    def x(self, place: float) -> float:
        """Return the place in the widget of a place on the scale."""
        return PADDING + place - self.offset

    def below(self) -> float:
        """Return how much room the part below the axis takes."""
        return (2.5 + 1.25 * len(self.hanging)) * line_height(self.small) + 12


def draw(painter: QPainter, picture: Picture, size: QSizeF) -> list[Target]:
    """Draw what is in sight; return what can be clicked, the uppermost last."""
    axis = round(min(size.height() - picture.below(), _LANES * line_height(picture.small))) + 0.5
    left, right = picture.offset - 40, picture.offset + size.width() + 40
    visible = [mark for mark in picture.marks if mark.right > left and mark.left < right]
    names = _draw_axis(painter, picture, axis, size.width())
    _write_gaps(painter, picture, axis, size.width())
    targets = _draw_published(painter, picture, axis, size.width(), names)
    targets += _draw_labels(painter, picture, visible, (axis, size.width()))
    bars = [mark for mark in visible if mark.right > mark.left]
    targets += [_draw_bar(painter, picture, mark, axis) for mark in bars]
    _draw_cuts(painter, picture, axis)  # through the bars that run across them
    for mark in visible:
        _draw_disc(painter, picture, mark, axis)  # above all bars
    targets += [_point_target(picture, mark, axis) for mark in visible if mark.right == mark.left]
    _draw_note(painter, picture, axis + picture.below(), size)
    return targets


def _draw_note(painter: QPainter, picture: Picture, top: float, size: QSizeF) -> None:
    """Say how the drawing is to be read, where there is room for it."""
    parts = [translate("TimelinePanel", "True scale.")]
    if len(picture.scale.stretches) > 1:
        parts = [translate("TimelinePanel", "True scale, each part between // its own.")]
    if any(mark.right > mark.left for mark in picture.marks):
        parts.append(translate("TimelinePanel", "Length of a bar: how precise the date is."))
    if any(len(mark.rows) > 1 for mark in picture.marks):
        parts.append(translate("TimelinePanel", "Number in a disc: several close together."))
    layout, tall = broken(" ".join(parts), picture.small, size.width() - 2 * PADDING, 0)
    if picture.scale.stretches and top + PADDING + tall + 8 <= size.height():
        painter.setPen(picture.theme.tokens.ink2)
        layout.draw(painter, QPointF(PADDING, top + PADDING))


def _draw_axis(painter: QPainter, picture: Picture, axis: float, width: float) -> list[tuple[float, float]]:
    """Draw the axis, its ticks and their names, each where it is; return the names' edges.

    Where the axis runs over several years, the first name of a stretch and of a year tells the year.
    """
    tokens = picture.theme.tokens
    painter.setPen(QPen(tokens.edge, 1))
    for stretch in picture.scale.stretches:
        painter.drawLine(QPointF(picture.x(stretch.left), axis), QPointF(picture.x(stretch.left + stretch.width), axis))
    small, bold = picture.small, picture.theme.interface_font(12, semibold=True)
    room = 0.7 * (width_of("MMM 0000", small) + 12)
    begin = picture.offset - PADDING
    names = [(-math.inf, -math.inf)]
    several, told = _runs_over_years(picture.scale), 0
    for tick in timescale.ticks(picture.scale, begin, begin + width, room):
        x = round(picture.x(tick.x)) + 0.5
        painter.setPen(QPen(tokens.edge, 1))
        painter.drawLine(QPointF(x, axis - 4), QPointF(x, axis + 4))
        font = bold if tick.unit in ("year", "decade", "century") else small
        dated = tick.first or tick.start.year != told
        for text in _tick_names(tick, several=several, dated=dated):
            wide = width_of(text, font)
            start = picture.x(tick.middle) - wide / 2
            clear = max(names[-1][1] + 6, PADDING / 2) < start < width - PADDING / 2 - wide
            end = picture.x(tick.end) + timescale.BREAK / 2 - 3  # of a name that may be longer than its unit
            if clear and (wide <= max(tick.room, room) or (dated and start + wide <= end)):
                painter.setFont(font)
                painter.setPen(tokens.ink2)
                painter.drawText(QPointF(start, axis + 6 + painter.fontMetrics().ascent()), text)
                names.append((start, start + wide))
                told = tick.start.year
                break
    return names


def _runs_over_years(scale: Scale) -> bool:
    if not scale.stretches:
        return False
    first, last = scale.stretches[0].first, scale.stretches[-1].end - 1
    return date.fromordinal(first).year != date.fromordinal(last).year


def _tick_names(tick: timescale.Tick, *, several: bool, dated: bool) -> list[str]:
    """Return names for a tick, the fullest first; days tell their year only where there are `several`."""
    if tick.unit in ("day", "week") and several and dated:
        return [dates.day(tick.start, QLocale(), "MMM"), str(tick.start.year)]
    return [_tick_name(tick, dated=dated)]


def _tick_name(tick: timescale.Tick, *, dated: bool) -> str:
    day = tick.start
    match tick.unit:
        case "day" if not dated and day.day != 1:
            return QLocale().toString(day.day)
        case "day" | "week":
            return dates.day(day, QLocale(), "MMM", year=False)
        case "month" | "quarter":
            return dates.month(day, QLocale(), "MMM", year=dated)
        case "decade" | "century":
            return f"{day.year}–{tick.until.year}" if day.year < tick.until.year else str(day.year)
        case _:
            return str(day.year)


def _draw_cuts(painter: QPainter, picture: Picture, axis: float) -> None:
    """Draw two strokes for each cut, and nothing between them: no bar has its true length there."""
    tokens = picture.theme.tokens
    tall = (max((mark.track for mark in picture.marks), default=0) + 0.5) * (BAR + 3)
    for middle, _, _ in picture.scale.cuts():
        x = picture.x(middle)
        painter.fillRect(QRectF(x - 5, axis - tall, 10, tall + 7), tokens.paper)
        painter.setPen(QPen(tokens.edge, 1.5))
        for side in (-5, 5):
            painter.drawLine(QPointF(x + side - 4, axis + 7), QPointF(x + side + 4, axis - max(tall, 7)))


def _write_gaps(painter: QPainter, picture: Picture, axis: float, width: float) -> None:
    """Write below each cut how much it leaves out."""
    tokens, small = picture.theme.tokens, picture.small
    painter.setFont(small)
    begin, end = _published_words(picture, width)
    taken = [(begin - _AIR, end + _AIR)]  # with the bar that stands beside it
    for middle, first, after in picture.scale.cuts():
        x = picture.x(middle)
        text = words.gap(date.fromordinal(first), date.fromordinal(after))
        left = _clear_of(taken, x, width_of(text, small), width)
        if left is not None:
            painter.setPen(tokens.ink2)
            painter.drawText(QPointF(left, axis + 8 + line_height(small) + painter.fontMetrics().ascent()), text)
            taken.append((left, left + width_of(text, small)))


def _clear_of(taken: Sequence[tuple[float, float]], x: float, wide: float, width: float) -> float | None:
    """Return where words about the place `x` can begin beside what is written already; None where there is no room."""
    if not -wide < x < width + wide:
        return None
    left = min(max(x - wide / 2, PADDING), max(width - PADDING - wide, PADDING))
    for begin, end in taken:
        if left < end + _AIR and begin - _AIR < left + wide:
            left = end + _AIR if begin < x - wide / 2 else begin - _AIR - wide
    clear = all(left >= end + _AIR - 1 or left + wide <= begin - _AIR + 1 for begin, end in taken)
    return (
        left if clear and left <= x <= left + wide and left >= PADDING and left + wide <= width - PADDING / 2 else None
    )


def _published_x(picture: Picture) -> float | None:
    return (
        None
        if picture.published is None or not picture.scale.stretches
        else picture.x(picture.scale.x(picture.published + 0.5))
    )


def _published_words(picture: Picture, width: float) -> tuple[float, float]:
    """Return the edges of the word beside the bar of the article's date; nowhere without one."""
    x = _published_x(picture)
    if x is None:
        return -math.inf, -math.inf
    wide = width_of(translate("TimelinePanel", "published"), picture.small)
    left = x + 6 if x + 6 + wide < width - 4 else x - 6 - wide
    return left, left + wide


def _draw_published(
    painter: QPainter, picture: Picture, axis: float, width: float, names: Sequence[tuple[float, float]]
) -> list[Target]:
    """Draw the bar of the article's day from the axis down, broken where the name of a tick stands, and what hangs."""
    x = _published_x(picture)
    if x is None:
        return []
    x = round(x) + 0.5
    tokens, step = picture.theme.tokens, line_height(picture.small)
    top = axis + 8 + step
    painter.setFont(picture.small)
    painter.setPen(QPen(tokens.accent, 2))
    foot = top + step * (1 + 1.25 * len(picture.hanging)) - 4
    if any(begin - 3 < x < end + 3 for begin, end in names):
        painter.drawLine(QPointF(x, axis), QPointF(x, axis + 5))
        painter.drawLine(QPointF(x, top), QPointF(x, foot))
    else:
        painter.drawLine(QPointF(x, axis), QPointF(x, foot))
    left, _ = _published_words(picture, width)
    painter.drawText(QPointF(left, top + painter.fontMetrics().ascent()), translate("TimelinePanel", "published"))
    return [
        _draw_state(painter, picture, row, QPointF(x, top + step * (1 + 1.25 * number)), width)
        for number, row in enumerate(picture.hanging)
    ]


def _draw_state(painter: QPainter, picture: Picture, row: EventRow, at: QPointF, width: float) -> Target:
    """Draw a line without a beginning that ends at a tick on the article's day; its label where there is more room."""
    tokens, small = picture.theme.tokens, picture.small
    colour = tokens.accent if row.at == picture.selected else tokens.ink
    middle = at.y() + line_height(small) / 2
    reach = min(_STATE, max(at.x() - PADDING, 24.0))
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(at.x() - reach, middle), at + QPointF(0, middle - at.y()))
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QPointF(at.x(), middle - 5), QPointF(at.x(), middle + 5))
    right = width - PADDING - at.x() - 8
    left = at.x() - reach - 8 - PADDING
    label = displayable(row.label)
    rightwards = right >= min(left, width_of(label, small))
    text = QFontMetricsF(small).elidedText(label, Qt.TextElideMode.ElideRight, max(right if rightwards else left, 0))
    wide = width_of(text, small)
    start = at.x() + 8 if rightwards else at.x() - reach - 8 - wide
    painter.setPen(tokens.ink)
    painter.drawText(QPointF(start, at.y() + painter.fontMetrics().ascent()), text)
    begin, end = min(start, at.x() - reach), max(start + wide, at.x())
    return Target(QRectF(begin, at.y() - 2, end - begin, line_height(small) + 4), (row.at,))


def _draw_labels(
    painter: QPainter, picture: Picture, visible: Sequence[Mark], place: tuple[float, float]
) -> list[Target]:
    axis, width = place
    foot = axis - 16 - max((mark.track for mark in visible), default=0) * (BAR + 3)
    fitting = int((foot - 4) // line_height(picture.small))
    named = [mark for mark in visible if len(mark.rows) <= min(LINES, fitting - 1)][:_LABELLED]
    labels = [_label(picture, mark, fitting) for mark in named]
    stems = [picture.x(mark.left + (mark.right > mark.left)) for mark in named]
    hung = [
        flags.Flag(x, label.size.width(), label.size.height(), len(label.events))
        for x, label in zip(stems, labels, strict=True)
    ]
    step = line_height(picture.small) / 2
    boxes = flags.hang(hung, (PADDING / 2, width - PADDING / 2, foot - 4), step)
    targets = []
    for flag, label, box in zip(hung, labels, boxes, strict=True):
        if box:
            area = QRectF(QPointF(box.left, foot - box.bottom - box.height), label.size)
            _draw_label(painter, picture, label, area, (flag.x, axis))
            targets.append(Target(area, label.events))
    return targets


def _label(picture: Picture, mark: Mark, fitting: int) -> Label:
    """Return the label of a mark: when, and below it what, each event in its own lines; no more lines than fit."""
    apart = "· " if len(mark.rows) > 1 else ""
    most = min(LINES - bool(apart), (fitting - 1) // len(mark.rows))
    if (mark.rows, most) in picture.labels:
        return picture.labels[mark.rows, most]
    rows = [picture.dated[row] for row in mark.rows]
    small = picture.small
    begin, end = rows[0].when, rows[-1].when
    parts = [(begin if begin == end else f"{begin} … {end}", "ink2", 1)]
    parts += [(f"{apart}{row.label}", "ink", most) for row in rows]
    wide = min(max(width_of(text, small) for text, _, _ in parts) + 2, _FLAG * small.pixelSize() / 12)
    lines = [line for text, colour, most in parts for line in _lines(text, small, wide, (colour, most))]
    size = QSizeF(wide, len(lines) * line_height(small))
    label = Label(size, lines, tuple(row.at for row in rows))
    picture.labels[mark.rows, most] = label
    return label


def _lines(text: str, font: QFont, wide: float, style: tuple[str, int]) -> list[Line]:
    colour, most = style
    layout, _ = broken(text, font, wide, 0)
    shown, metrics = layout.text(), QFontMetricsF(font)
    found = []
    for at in range(min(layout.lineCount(), most)):
        part = layout.lineAt(at)
        words_here = shown[part.textStart() : part.textStart() + part.textLength()].rstrip()
        if at == most - 1 and layout.lineCount() > most:
            words_here = metrics.elidedText(shown[part.textStart() :], Qt.TextElideMode.ElideRight, wide)
        found.append(Line(words_here, metrics.horizontalAdvance(words_here), colour))
    return found


def _draw_label(painter: QPainter, picture: Picture, label: Label, area: QRectF, foot: tuple[float, float]) -> None:
    tokens, step = picture.theme.tokens, line_height(picture.small)
    chosen = picture.selected in label.events
    painter.setPen(QPen(tokens.accent if chosen else tokens.edge, 2 if chosen else 1))
    x = round(foot[0]) + (0.0 if chosen else 0.5)
    painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x, foot[1] - 4))
    painter.setFont(picture.small)
    metrics = painter.fontMetrics()
    ends_at_stem = area.right() <= foot[0]
    y = area.top() + (step - metrics.height()) / 2 + metrics.ascent()
    for line in label.lines:
        painter.setPen(picture.theme.colour(line.colour))
        left = area.right() - line.width - 4 if ends_at_stem else area.left()
        painter.drawText(QPointF(left, y), line.text)
        y += step


def _draw_bar(painter: QPainter, picture: Picture, mark: Mark, axis: float) -> Target:
    first = picture.dated[mark.rows[0]]
    left, right = picture.x(mark.left), picture.x(mark.right)
    bar = QRectF(left, _height(mark, axis) - BAR / 2, right - left, BAR)
    draw_bar(painter, bar, first.role, picture.theme, chosen=_is_chosen(picture, mark), fading=first.vague)
    return Target(bar.adjusted(0, -8, 0, 8), _events(picture, mark))  # 24 px, the least one may have to hit


def _draw_disc(painter: QPainter, picture: Picture, mark: Mark, axis: float) -> None:
    """Draw the point of one event, or the number of several, wherever they stand."""
    if mark.disc is None:
        return
    at, chosen = QPointF(picture.x(mark.disc), _height(mark, axis)), _is_chosen(picture, mark)
    if len(mark.rows) > 1:
        draw_disc(painter, at, len(mark.rows), picture.theme, chosen=chosen)
    else:
        draw_point(painter, at, picture.dated[mark.rows[0]].role, picture.theme, chosen=chosen)


def _point_target(picture: Picture, mark: Mark, axis: float) -> Target:
    return Target(QRectF(picture.x(mark.left) - 12, _height(mark, axis) - 12, 24, 24), _events(picture, mark))


def _height(mark: Mark, axis: float) -> float:
    return axis - mark.track * (BAR + 3)


def _events(picture: Picture, mark: Mark) -> tuple[int, ...]:
    return tuple(picture.dated[row].at for row in mark.rows)


def _is_chosen(picture: Picture, mark: Mark) -> bool:
    return picture.selected in _events(picture, mark)
