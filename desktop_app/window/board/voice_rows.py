"""The rows of the voices: who is quoted in which of the articles, how much of all the quoted words, who is named."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QRectF

from desktop_app import voices
from desktop_app.article import Span, Speaker
from desktop_app.voices import Part, Voice
from desktop_app.window.board import Place, Source
from desktop_app.window.board.correcting import Correctable
from desktop_app.window.corrections import offers
from desktop_app.window.language import words
from desktop_app.window.panels import facts
from desktop_app.window.rows.rows import Look, Row
from desktop_app.window.rows.sheet import Block, Gauge, Sheet, line_height, width_of
from desktop_app.writing import citation

translate = QCoreApplication.translate
_LEFT, _RIGHT, _BAR, _GAP = 16, 8, 16, 2
_CHIPS = 6  # letters in one row; whoever is named in more articles gets a number


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one article has of a voice: its letter, and its part of all the quoted words."""

    letter: str
    part: float


@dataclass(frozen=True, slots=True)
class VoiceRow(Row):
    """Somebody who is quoted (`stretches` by article) or only named, and all `places` of their quotes or mentions.

    `parts` tell who they are in each of the articles.
    """

    name: str
    role: str
    count: str
    stretches: tuple[Stretch, ...]
    letters: tuple[str, ...]
    places: tuple[Place, ...]
    parts: tuple[Part, ...]
    plain: bool

    @property
    def share(self) -> float:
        """The part of all the quoted words, from 0 to 1."""
        return sum(stretch.part for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class HeadingRow(Row):
    """The line above those who are only named."""

    look: ClassVar[Look] = "heading"


def rows(sources: Sequence[Source]) -> Generator[None, None, list[Row]]:
    """Return the quoted, those with the largest share of the words first, then who is named in several; in slices."""
    total, said = 0, []
    for source in sources:
        total += facts.all_quoted_words(source.digest)
        said.append(facts.quotes_by_speaker(source.digest))
        yield
    quoted: list[VoiceRow] = []
    named: list[VoiceRow] = []
    gathered = yield from voices.gathering([source.digest for source in sources])
    for voice in gathered:
        yield
        if any(_quotes(part, sources, said) for part in voice.parts):
            quoted.append(_quoted(len(quoted), voice, sources, said, total))
        elif len(voice.parts) > 1:
            named.append(_named(voice, sources))
    quoted.sort(key=lambda row: (-row.share, -len(row.places)))
    heading = HeadingRow("named", translate("Board", "Named in several, not quoted"), None)
    return [*quoted, *([heading] if named else []), *named]


def correctable(row: VoiceRow, sources: Sequence[Source]) -> list[Correctable]:
    """Return who somebody is in each of the articles, and what can be said of that."""
    found = []
    for part in row.parts:
        speaker = _speaker(part, sources)
        offered = offers.of_speaker(speaker.kind, quotes=len(speaker.quotes))
        found.append(Correctable(sources[part.digest], speaker.id, offered))
    return found


def compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    """Lay out one row."""
    del selected
    if isinstance(row, VoiceRow):
        _compose_voice(row, sheet)
        return
    font = sheet.theme.interface_font(semibold=True)
    sheet.y = 14
    sheet.line(row.spoken, font, _LEFT, sheet.width - _LEFT - _RIGHT, ink="ink")
    sheet.y += line_height(font) + 4


def _quotes(part: Part, sources: Sequence[Source], said: Sequence[dict[str | None, list[int]]]) -> list[int]:
    """Return the indexes of what a voice says in one of the articles."""
    return said[part.digest].get(_speaker(part, sources).id, [])


def _speaker(part: Part, sources: Sequence[Source]) -> Speaker:
    return sources[part.digest].digest.speakers[part.speaker]


def _quoted(
    at: int, voice: Voice, sources: Sequence[Source], said: Sequence[dict[str | None, list[int]]], total: int
) -> VoiceRow:
    stretches, places, count = [], [], 0
    for part in voice.parts:
        quotes, digest = _quotes(part, sources, said), sources[part.digest].digest
        spoken = facts.quoted_words(digest, quotes)
        count += spoken
        places += [Place(part.digest, digest.quotes[quote].span) for quote in quotes]
        if quotes:
            stretches.append(Stretch(sources[part.digest].letter, spoken / total if total else 0.0))
    told = translate("Board", "%Ln word(s)", None, count) if count else translate("Board", "indirectly")
    letters = tuple(stretch.letter for stretch in stretches)
    share = words.percent(sum(stretch.part for stretch in stretches))
    of_all = translate("SpeakersPanel", "%1 of the quoted words").replace("%1", share)
    name, role = voice.name, _role(voice, sources)
    spoken_row = ", ".join(filter(None, (name, role, of_all, told, *letters)))
    return VoiceRow(
        (voice.kind, name, at), spoken_row, places[0].span, name, role, told, tuple(stretches), letters, tuple(places),
        voice.parts, voice.kind == "anonymous",
    )  # fmt: skip


def _named(voice: Voice, sources: Sequence[Source]) -> VoiceRow:
    places = tuple(
        Place(part.digest, span) for part in voice.parts for span in sorted(_speaker(part, sources).mentions)
    )
    letters = tuple(sources[part.digest].letter for part in voice.parts)
    first = places[0].span if places else Span(0, 0)
    spoken = ", ".join((voice.name, *letters))
    return VoiceRow(
        ("named", voice.kind, voice.name), spoken, first, voice.name, _role(voice, sources), "", (), letters, places,
        voice.parts, plain=True,
    )  # fmt: skip


def _role(voice: Voice, sources: Sequence[Source]) -> str:
    """Return what somebody is, in the words of the first article that says it."""
    told = (citation.role(_speaker(part, sources)) for part in voice.parts)
    return next(filter(None, told), "")


def _compose_voice(row: VoiceRow, sheet: Sheet) -> None:
    theme = sheet.theme
    small, right = theme.interface_font(12), sheet.width - _RIGHT
    sheet.y, sheet.row = 12, line_height(theme.interface_font())
    end = right
    if row.stretches:
        end = sheet.right(words.percent(row.share), theme.interface_font(semibold=True), right, ink="ink") - 12
    else:
        end = _chips(row.letters, sheet, right) - 12
    if row.plain:
        sheet.line(row.name, theme.interface_font(semibold=bool(row.stretches)), _LEFT, end - _LEFT, ink="ink")
    else:
        sheet.name(row.name, _LEFT, end - _LEFT)
    sheet.y += sheet.row + 2
    if row.role:
        sheet.text(row.role, small, (_LEFT, right - _LEFT), ink="ink2")
    if row.stretches:
        sheet.y += 6
        _bar(row, sheet, right - _LEFT)
        sheet.row = line_height(small)
        sheet.line(_told(row), small, _LEFT, right - _LEFT)
        sheet.y += sheet.row
    sheet.y += 12


def _told(row: VoiceRow) -> str:
    return f"{row.count} · {translate('Board', '%Ln source(s)', None, len(row.letters))}"


def _bar(row: VoiceRow, sheet: Sheet, width: float) -> None:
    """Draw the share of all quoted words from 0 to 100 %, a stretch with its letter for each article."""
    tall = round(_BAR * max(sheet.theme.interface_scale, 1.0))
    sheet.pieces.append(Gauge(QRectF(_LEFT, sheet.y, width, tall), 0.0))
    small, left = sheet.theme.interface_font(12, semibold=True), float(_LEFT)
    sheet.row = tall
    for stretch in row.stretches:
        wide = width * stretch.part
        sheet.pieces.append(Block(QRectF(left, sheet.y, max(wide - _GAP, 1.0 if wide else 0.0), tall), fill="accent"))
        letter = width_of(stretch.letter, small)
        if wide - _GAP >= letter + 6:
            sheet.line(stretch.letter, small, left + (wide - _GAP - letter) / 2, letter + 1, ink="on_accent")
        left += wide
    sheet.y += tall + 4


def _chips(letters: Sequence[str], sheet: Sheet, right: float) -> float:
    """Draw the letters of the articles, each in its box, so that they end at `right`; return where they begin."""
    small = sheet.theme.interface_font(12, semibold=True)
    shown = [*letters[:_CHIPS], *([f"+{len(letters) - _CHIPS}"] if len(letters) > _CHIPS else [])]
    for letter in reversed(shown):
        wide = max(width_of(letter, small) + 10, 20.0)
        box = QRectF(right - wide, sheet.y, wide, max(sheet.row, 20.0))
        sheet.pieces.append(Block(box, outline="edge", radius=2))
        sheet.line(letter, small, box.left() + (wide - width_of(letter, small)) / 2, wide, ink="ink")
        right -= wide + 4
    return right
