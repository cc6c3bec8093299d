"""The rows of the speakers: who is quoted, how much, and where else they are named."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QRectF

from desktop_app.article import Digest, Span, Speaker, SpeakerKind
from desktop_app.window.language import words
from desktop_app.window.panels import facts
from desktop_app.window.panels.speakers import shares
from desktop_app.window.panels.speakers.shares import Measure, Share
from desktop_app.window.rows.rows import Look, Row
from desktop_app.window.rows.sheet import Gauge, Sheet, icon_side, line_height, width_of
from desktop_app.writing import citation

translate = QCoreApplication.translate
LEFT, INDENT, RIGHT = 16, 32, 4
_KINDS: tuple[SpeakerKind, ...] = ("person", "organisation", "anonymous")


@dataclass(frozen=True, slots=True)
class SpeakerRow(Row):
    """Somebody who is quoted or named. `share` of the quoted words is None for those who are only named."""

    name: str
    role: str
    count: str
    share: float | None
    opened: bool
    plain: bool


@dataclass(frozen=True, slots=True)
class PlaceRow(Row):
    """One quote or mention of the opened speaker."""

    text: str
    place: str
    quote: bool


@dataclass(frozen=True, slots=True)
class HeadingRow(Row):
    """The name of a section."""

    look: ClassVar[Look] = "heading"


def rows(digest: Digest, opened: frozenset[str], measure: Measure = "words") -> list[Row]:
    """Return all rows: the quoted by kind, those with the largest share first; then who is only named."""
    said = facts.quotes_by_speaker(digest)
    parts = {share.speaker: share for share in shares.shares(digest, measure)}
    places = {identity: at for at, identity in enumerate(parts)}
    quoted = [speaker for speaker in digest.speakers if said.get(speaker.id)]
    quoted.sort(key=lambda speaker: places[speaker.id])
    named = [speaker for speaker in digest.speakers if not said.get(speaker.id)]
    kinds = [kind for kind in _KINDS if any(speaker.kind == kind for speaker in quoted)]
    found: list[Row] = []
    for kind in kinds:
        if len(kinds) > 1:
            found.append(_heading(_kind_name(kind)))
        for speaker in quoted:
            if speaker.kind == kind:
                found += _speaker(digest, speaker, said[speaker.id], opened, _part(parts[speaker.id], measure))
    if None in said:
        found += _nobody(digest, said[None], opened, _part(parts[""], measure))
    if named:
        found.append(_heading(translate("SpeakersPanel", "Named, not quoted")))
    for speaker in named:
        found += _speaker(digest, speaker, (), opened, None)
    return found


def owner(row: Row) -> str:
    """Return the id of the speaker that a row belongs to."""
    return str(row.key[0]) if isinstance(row.key, tuple) else str(row.key)


def quote(row: Row) -> int | None:
    """Return the index of the quote that a row stands for; None for every other row."""
    match row.key:
        case (_, "quote", int(at)):
            return at
    return None


def compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    """Lay out one row."""
    del selected
    match row:
        case SpeakerRow():
            _compose_speaker(row, sheet)
        case PlaceRow():
            _compose_place(row, sheet)
        case _:
            sheet.y = 14
            font = sheet.theme.interface_font(semibold=True)
            sheet.line(row.spoken, font, LEFT, sheet.width - LEFT - RIGHT, ink="ink")
            sheet.y += line_height(font) + 4


def toggle(row: SpeakerRow) -> str:
    """Return what opening or closing the row is called."""
    if row.opened:
        return translate("SpeakersPanel", "Hide the places")
    return translate("SpeakersPanel", "Show quotes and mentions")


def _kind_name(kind: SpeakerKind) -> str:
    return {
        "person": translate("SpeakersPanel", "People"),
        "organisation": translate("SpeakersPanel", "Organisations"),
        "anonymous": translate("SpeakersPanel", "Unnamed sources"),
    }[kind]


def _heading(text: str) -> HeadingRow:
    return HeadingRow(("heading", text), text, None)


def _part(share: Share, measure: Measure) -> tuple[float, str]:
    """Return a share, and how it is spoken."""
    of_words = translate("SpeakersPanel", "%1 of the quoted words")
    told = of_words if measure == "words" else translate("SpeakersPanel", "%1 of the quotes")
    return share.part, told.replace("%1", words.percent(share.part))


def _speaker(
    digest: Digest, speaker: Speaker, quotes: Sequence[int], opened: frozenset[str], part: tuple[float, str] | None
) -> list[Row]:
    share, told = part or (None, "")
    count = _count(digest, quotes) if quotes else _times(len(speaker.mentions))
    role = " · ".join(speaker.roles) or citation.role(speaker)
    spoken = ", ".join(filter(None, (speaker.name, role, count, told)))
    place = facts.first_place(digest, speaker, quotes)
    is_open = speaker.id in opened
    spoken += ", " + (translate("SpeakersPanel", "opened") if is_open else translate("SpeakersPanel", "closed"))
    row = SpeakerRow(speaker.id, spoken, place, speaker.name, role, count, share, is_open, speaker.kind == "anonymous")
    return [row, *(_places(digest, speaker.id, quotes, speaker.mentions) if is_open else ())]


def _nobody(digest: Digest, quotes: Sequence[int], opened: frozenset[str], part: tuple[float, str]) -> list[Row]:
    name = translate("SpeakersPanel", "No speaker found")
    is_open = "" in opened
    spoken = f"{name}, {_count(digest, quotes)}, {part[1]}"
    place = digest.quotes[quotes[0]].span
    row = SpeakerRow("", spoken, place, name, "", _count(digest, quotes), part[0], is_open, plain=True)
    return [row, *(_places(digest, "", quotes, ()) if is_open else ())]


def _count(digest: Digest, quotes: Sequence[int]) -> str:
    if any(facts.literal(digest.quotes[at]) for at in quotes):
        return translate("SpeakersPanel", "%Ln quote(s)", None, len(quotes))
    return translate("SpeakersPanel", "%Ln indirect", None, len(quotes))


def _times(count: int) -> str:
    return translate("SpeakersPanel", "%1×").replace("%1", QLocale().toString(count))


def _places(digest: Digest, owner_id: str, quotes: Sequence[int], mentions: Sequence[Span]) -> list[Row]:
    text = digest.article.text
    found: list[Row] = []
    for at in quotes:
        span = digest.quotes[at].span
        place = words.sentence_numbers(facts.sentences_of(digest, span))
        found.append(_place_row((owner_id, "quote", at), span.of(text), place, span, quote=True))
    for span in sorted(mentions):
        sentences = facts.sentences_of(digest, span)
        within = digest.sentences[sentences[0]].span if sentences else Span(0, len(text))
        place = words.sentence_numbers(sentences)
        found.append(
            _place_row((owner_id, "mention", span), facts.around(text, span, within), place, span, quote=False)
        )
    return found


def _place_row(key: tuple[object, ...], text: str, place: str, span: Span, *, quote: bool) -> PlaceRow:
    return PlaceRow(key, f"{text} {place}", span, text, place, quote)


def _compose_speaker(row: SpeakerRow, sheet: Sheet) -> None:
    theme = sheet.theme
    bold, normal, small = theme.interface_font(semibold=True), theme.interface_font(), theme.interface_font(12)
    height, right = line_height(normal), sheet.width - RIGHT
    sheet.y, sheet.row = 12, height
    side = icon_side(theme)
    sheet.icon("up" if row.opened else "down", right - side, action="open", spoken=toggle(row))
    count = sheet.right(row.count, small, right - side - 8)
    room = count - LEFT - 12
    if row.plain or row.share is None:
        sheet.line(row.name, normal if row.share is None else bold, LEFT, room, ink="ink")
    else:
        sheet.name(row.name, LEFT, room)
    sheet.y += height + 2
    sheet.row = line_height(small)
    if row.role:
        sheet.text(row.role, small, (LEFT, right - LEFT), ink="ink2")
    if row.share is not None:
        sheet.y += 4
        figure = words.percent(row.share)
        sheet.right(figure, small, right, ink="ink")
        width = right - LEFT - max(width_of(words.percent(1.0), small), 36) - 12
        sheet.pieces.append(Gauge(QRectF(LEFT, round(sheet.y + sheet.row / 2 - 4), width, 8), row.share))
        sheet.y += sheet.row
    sheet.y += 12


def _compose_place(row: PlaceRow, sheet: Sheet) -> None:
    small = sheet.theme.interface_font(12)
    font = sheet.theme.excerpt_font() if row.quote else sheet.theme.excerpt_font(14)
    sheet.y = 10
    box = (INDENT, sheet.width - INDENT - RIGHT)
    sheet.text(row.text, font, box, leading=font.pixelSize() * 1.4, ink="ink" if row.quote else "ink2")
    sheet.y += 2
    sheet.line(row.place, small, INDENT, box[1])
    sheet.y += line_height(small) + 10
