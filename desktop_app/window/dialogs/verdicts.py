"""What the check of a quote has found, in words: the verdict, and the differences word by word.

No difference is told by colour: what was pasted but does not stand in the article is struck through, what the article
says is underlined, and all are listed below in words.
"""

import html
import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.article import Span
from desktop_app.checking import Finding, Part
from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language.filling import filled
from desktop_app.writing import citation

translate = QCoreApplication.translate


def told(found: Sequence[tuple[Entry, Finding]], pasted: str) -> str:
    """Return one line about all that was found, the truest first."""
    if not pasted.strip():
        return ""
    if not found:
        return translate("QuoteCheck", "Not found: these words stand in no open article.")
    entry, finding = found[0]
    return verdict(finding, pasted, entry)


def verdict(finding: Finding, pasted: str, entry: Entry) -> str:
    """Return the verdict on one place; what turns its sense is said before all else."""
    text = entry.digest.article.text if entry.digest else ""
    if finding.turned:
        told = {
            "missing": translate("QuoteCheck", "“%1” is missing"),
            "added": translate("QuoteCheck", "“%1” is added"),
        }
        words = [filled(told[one.kind], _line(one.span, text) or _line(one.said, pasted)) for one in finding.turned]
        return translate("QuoteCheck", "Altered: the sense is turned: %1.").replace("%1", ", ".join(words))
    name = _name(finding, entry)
    if finding.credited and name and not _names(finding.credited.of(pasted), name):
        return translate("QuoteCheck", "Altered: the words are exact, but %1 says them.").replace("%1", name)
    if finding.verdict == "exact" or (finding.credited and name):
        return _exact(finding)
    if finding.verdict == "altered":
        return translate("QuoteCheck", "Altered: the article says something else.")
    if any(part.kind == "missing" for part in finding.parts):
        return translate("QuoteCheck", "Incomplete: words of the article are left out.")
    return translate("QuoteCheck", "Incomplete: the words are right, but the sentence of the quote goes on.")


def differences(finding: Finding, pasted: str, text: str) -> list[str]:
    """Return every difference in words."""
    said = {"changed": translate("QuoteCheck", "“%1” instead of “%2”"), "added": translate("QuoteCheck", "added: “%1”")}
    missing, moved = translate("QuoteCheck", "left out: “%2”"), translate("QuoteCheck", "moved: “%2”")
    forms = said | {"missing": missing, "moved": moved}
    shown = [part for part in finding.parts if part.kind in forms and not (part.kind == "moved" and part.said)]
    return [filled(forms[part.kind], _line(part.said, pasted), _line(part.span, text)) for part in shown]


def rich(finding: Finding, pasted: str, entry: Entry, link: str, faint: str) -> str:
    """Return one place as HTML: the verdict, the article as a link, the words with their differences marked."""
    text = entry.digest.article.text if entry.digest else ""
    head = html.escape(verdict(finding, pasted, entry).partition(":")[0])
    name = html.escape(wording.headline(entry))
    words = "".join(_pieces(finding, pasted, text))
    listed = html.escape(" · ".join(differences(finding, pasted, text)))
    below = f'<p style="color: {faint}; margin-top: 2px;">{listed}</p>' if listed else ""
    title = f'<span style="font-weight: 600;">{head}</span> · <a href="{link}">{name}</a>'
    return f'<p style="margin-top: 12px;">{title}</p><p>{words}{_said_by(finding, entry)}</p>{below}'


def _exact(finding: Finding) -> str:
    if any(part.kind == "declared" for part in finding.parts):
        return translate("QuoteCheck", "Exact: words are left out only where the quote says so.")
    return translate("QuoteCheck", "Exact: word by word as in the article.")


def _names(credit: str, name: str) -> bool:
    """Tell whether somebody is credited by their name or by a part of it."""
    parts = {part.casefold() for part in re.findall(r"\w+", name) if part[0].isupper()}
    return not parts.isdisjoint(re.findall(r"\w+", credit.casefold()))


def _said_by(finding: Finding, entry: Entry) -> str:
    """Return who says the words in the article, behind a dash; nothing where they are nobody's."""
    cited = _cited(finding, entry)
    name = f'<span style="font-weight: 600;">{html.escape(cited.name)}</span>' if cited and cited.name else ""
    told = ", ".join(filter(None, (name, html.escape(cited.role) if cited and name else "")))
    return f" — {told}" if told else ""


def _name(finding: Finding, entry: Entry) -> str:
    cited = _cited(finding, entry)
    return cited.name if cited else ""


def _cited(finding: Finding, entry: Entry) -> citation.Citation | None:
    """Return the quote in which most of the words stand, as it is cited."""
    digest = entry.digest
    around = [quote for quote in digest.quotes if quote.span.touches(finding.span)] if digest else []
    if digest is None or not around:
        return None
    return citation.cite(digest, max(around, key=lambda quote: _shared(quote.span, finding.span)))


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _pieces(finding: Finding, pasted: str, text: str) -> Iterator[str]:
    """Yield the article's words from the first to the last, and the pasted ones where they differ."""
    at = finding.span.start
    for part in finding.parts:
        struck = part.said and part.kind in ("changed", "added", "moved")
        if part.span and part.span.start >= at:
            yield html.escape(_line(Span(at, part.span.start), text, strip=False))
            at = part.span.end
        if struck:
            yield f" <s>{html.escape(_line(part.said, pasted))}</s> "
        if part.span:
            yield _marked(part, text)
    yield html.escape(text[at : finding.span.end])


def _marked(part: Part, text: str) -> str:
    words = html.escape(_line(part.span, text))
    return words if part.kind in ("same", "between", "declared") else f'<u style="font-weight: 600;">{words}</u>'


def _line(span: Span | None, text: str, *, strip: bool = True) -> str:
    words = span.of(text) if span else ""
    return " ".join(words.split()) if strip else words
