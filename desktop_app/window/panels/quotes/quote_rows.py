"""The cards of the quotes: the exact words, who said them, how, where, and how sure that is."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QRectF

from desktop_app.article import Digest, QuoteKind, Speaker
from desktop_app.window.language import words
from desktop_app.window.panels import facts
from desktop_app.window.rows.row_list import GAP
from desktop_app.window.rows.rows import Look, Row
from desktop_app.window.rows.sheet import TARGET, Action, Block, Dots, Sheet, icon_side, line_height, width_of
from desktop_app.writing import citation

translate = QCoreApplication.translate
_LEFT, _RIGHT, _INSET = 16, 4, 12
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class QuoteRow(Row):
    """One quote. `name` and `role` are shown above the card where the cards are not grouped."""

    look: ClassVar[Look] = "card"
    at: int
    text: str
    facts: str
    sure: str
    dots: int


@dataclass(frozen=True, slots=True)
class SpeakerHeading(Row):
    """Who says the quotes below."""

    look: ClassVar[Look] = "heading"
    name: str
    role: str
    known: bool


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which quotes pass: of these kinds, of one speaker ("" for no speaker) or of all (None), of one role or of all.

    `words` must all begin words of the quote, of the speaker's name or of a role, in any order.
    """

    kinds: Collection[QuoteKind]
    speaker: str | None = None
    role: str = ""
    words: str = ""


def kinds_of(digest: Digest) -> dict[int, set[QuoteKind]]:
    """Return the kinds of every utterance, by its index: its own, and those of the fragments inside a reported one."""
    found = {at: {digest.quotes[at].kind} for at in digest.utterances()}
    for at, outer in digest.fragments.items():
        found.setdefault(outer, set()).add(digest.quotes[at].kind)
    return found


def roles_of(speaker: Speaker) -> tuple[str, ...]:
    """Return what a speaker is: the roles, else the affiliation."""
    return speaker.roles or ((speaker.affiliation,) if speaker.affiliation else ())


def rows(digest: Digest, sieve: Sieve, *, grouped: bool) -> list[Row]:
    """Return headings and the cards that pass the sieve."""
    said = facts.quotes_by_speaker(digest)
    chosen = [(owner or "", at) for owner in said for at in said[owner] if sieve.speaker in (None, owner or "")]
    kinds = kinds_of(digest)
    chosen = [(owner, at) for owner, at in chosen if kinds[at] & {*sieve.kinds} and _passes(digest, owner, at, sieve)]
    if not grouped:
        chosen.sort(key=lambda pair: digest.quotes[pair[1]].span)
    found: list[Row] = []
    previous: str | None = None
    for owner, at in chosen:
        if owner != previous:
            found.append(_heading(digest, owner, len(found) if not grouped else 0))
            previous = owner
        found.append(_card(digest, at, owner))
    return found


def _passes(digest: Digest, owner: str, at: int, sieve: Sieve) -> bool:
    quote = digest.quotes[at]
    speaker = digest.speaker(owner) if sieve.role or sieve.words else None
    roles = roles_of(speaker) if speaker else ()
    if sieve.role and sieve.role not in roles:
        return False
    names = (speaker.name, *speaker.aliases) if speaker else ()
    text = " ".join((quote.span.of(digest.article.text), *names, *roles)).casefold()
    return all(re.search(rf"\b{re.escape(word)}", text) for word in _WORD.findall(sieve.words.casefold()))


def compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    """Lay out one row."""
    match row:
        case QuoteRow():
            _compose_card(row, sheet, selected=selected)
        case SpeakerHeading():
            _compose_heading(row, sheet)


def _heading(digest: Digest, owner: str, at: int) -> SpeakerHeading:
    speaker = digest.speaker(owner)
    key = ("speaker", owner, at)
    if speaker is None:
        name = translate("QuotesPanel", "No speaker found")
        return SpeakerHeading(key, name, None, name, "", known=False)
    role = citation.role(speaker)
    spoken = ", ".join(filter(None, (speaker.name, role)))
    return SpeakerHeading(key, spoken, None, speaker.name, role, speaker.kind != "anonymous")


def _card(digest: Digest, at: int, owner: str) -> QuoteRow:
    quote, text = digest.quotes[at], digest.article.text
    cue = f"“{quote.cue.of(text)}”" if quote.cue else ""
    kind = words.quote_kind(quote.kind) if quote.kind != "direct" else ""
    place = words.sentence_numbers(facts.sentences_of(digest, quote.span))
    sure, dots = words.confidence(quote.confidence)
    said = " · ".join(filter(None, (kind, cue, place)))
    speaker = digest.speaker(owner)
    name = speaker.name if speaker else ""
    spoken = ", ".join(filter(None, (quote.span.of(text), name, kind, cue, place, sure)))
    return QuoteRow(("quote", at), spoken, quote.span, at, quote.span.of(text), said, sure, dots)


def _compose_heading(row: SpeakerHeading, sheet: Sheet) -> None:
    theme = sheet.theme
    bold, normal = theme.interface_font(semibold=True), theme.interface_font()
    room = sheet.width - _LEFT - _RIGHT
    sheet.y = 8
    taken = sheet.name(row.name, _LEFT, room) if row.known else sheet.line(row.name, bold, _LEFT, room, ink="ink")
    if row.role and room - taken > 40:  # noqa: PLR2004  # px: less room shows no word
        sheet.line(row.role, normal, _LEFT + taken + 8, room - taken - 8)
    sheet.y += line_height(normal) + 6


def _compose_card(row: QuoteRow, sheet: Sheet, *, selected: bool) -> None:
    theme = sheet.theme
    excerpt, small = theme.excerpt_font(), theme.interface_font(12)
    left, right = _LEFT + _INSET, sheet.width - _RIGHT - _INSET
    sheet.y = _INSET
    sheet.text(row.text, excerpt, (left, right - left), leading=excerpt.pixelSize() * 21 / 15)
    sheet.y += 6
    sheet.row = max(TARGET, line_height(small))
    dots = small.pixelSize() * 5 / 3
    sure = dots + 6 + width_of(row.sure, small)
    facts_wide = width_of(row.facts, small) + 12 if row.facts else 0.0
    taken = facts_wide
    if facts_wide + sure + icon_side(theme) + 8 > right - left:
        sheet.line(row.facts, small, left, right - left)
        sheet.y += sheet.row
        taken = 0.0
    button = _compose_copy(sheet, right, room=right - left - taken - sure, selected=selected)
    if taken:
        sheet.line(row.facts, small, left, taken - 12)
    sheet.pieces.append(Dots(QRectF(left + taken, sheet.y, dots, sheet.row), row.dots))
    sheet.line(row.sure, small, left + taken + dots + 6, button - left - taken - dots - 6)
    sheet.y += sheet.row + 6 + GAP


def _compose_copy(sheet: Sheet, right: float, *, room: float, selected: bool) -> float:
    """Put the copy button into the corner, with its name on the selected card; return where it begins."""
    spoken = translate("QuotesPanel", "Copy with source")
    label, small, side = (
        translate("QuotesPanel", "Copy + source"),
        sheet.theme.interface_font(12),
        icon_side(sheet.theme),
    )
    wide = width_of(label, small) + side + 22
    if not selected or wide + 12 > room:
        sheet.icon("copy", right - side, action="copy", spoken=spoken)
        return right - side - 8
    area = QRectF(right - wide, sheet.y, wide, sheet.row)
    sheet.pieces.append(Block(area, outline="edge", radius=4))
    sheet.icon("copy", area.left() + 8)
    sheet.right(label, small, right - 8, ink="ink")
    sheet.actions.append(Action(area, "copy", spoken))
    return area.left()
