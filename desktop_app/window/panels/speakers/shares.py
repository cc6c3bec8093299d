"""Shares of voice: who says how much of what is quoted. Knows no widgets."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.article import Digest
from desktop_app.window.language import words
from desktop_app.window.panels import facts
from desktop_app.writing import citation

translate = QCoreApplication.translate
Measure = Literal["words", "quotes"]
MEASURES: tuple[Measure, ...] = ("words", "quotes")


@dataclass(frozen=True, slots=True)
class Share:
    """What one speaker says: `words` of their own, `quotes` of every kind; `part` of the whole by the chosen measure.

    `speaker` is the speaker's id, empty for quotes without one.
    """

    speaker: str
    name: str
    role: str
    words: int
    quotes: int
    part: float


def shares(digest: Digest, measure: Measure) -> list[Share]:
    """Return everybody who is quoted, the largest share first; ties in reading order."""
    total = facts.all_quoted_words(digest) if measure == "words" else digest.count()
    found = []
    for owner, quotes in facts.quotes_by_speaker(digest).items():
        speaker = digest.speaker(owner)
        name = speaker.name if speaker else translate("SpeakersPanel", "No speaker found")
        said = facts.quoted_words(digest, quotes)
        amount = said if measure == "words" else len(quotes)
        part = amount / total if total else 0.0
        found.append(Share(owner or "", name, citation.role(speaker) if speaker else "", said, len(quotes), part))
    return sorted(found, key=lambda share: (-share.part, -share.quotes))


def columns() -> tuple[str, ...]:
    """Return the names of the table's columns."""
    return (
        translate("SpeakersPanel", "Speaker"),
        translate("SpeakersPanel", "Words"),
        translate("SpeakersPanel", "Quotes"),
        translate("SpeakersPanel", "Share"),
    )


def cells(share: Share) -> tuple[str, ...]:
    """Return one row of the table."""
    locale = QLocale()
    return share.name, locale.toString(share.words), locale.toString(share.quotes), words.percent(share.part)


def plain(several: Sequence[Share]) -> str:
    """Return the table as lines of cells with tabs between them, as spreadsheets take them."""
    rows = [columns(), *map(cells, several)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def rich(several: Sequence[Share]) -> str:
    """Return the table as HTML."""
    head = "".join(f"<th>{html.escape(name)}</th>" for name in columns())
    body = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in cells(share))}</tr>" for share in several)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
