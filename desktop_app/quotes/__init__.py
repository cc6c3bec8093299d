"""Direct, partial and indirect quotes, with their cue and the words that name the source."""

import bisect
import re
from collections.abc import Sequence

from desktop_app.article import Mention, Quote, Sentence, Span
from desktop_app.languages import Language
from desktop_app.names.words import NameWords
from desktop_app.quotes import confidence, cues, indirect, kinds
from desktop_app.quotes.marks import DOUBLE, SINGLE, Pair, pairs
from desktop_app.quotes.reader import Reader
from desktop_app.quotes.words import WORD, skip_back
from desktop_app.quotes.words import load as words_of

_LEAD = 300  # characters before a quote in which its sentence may begin
_LABEL = re.compile(r"[“\"]([A-Z][A-Z’'-]{2,}(?: [A-Z][A-Z’'.-]+){0,2}): ")  # of a transcript: “DOE: Good morning.
_EDGE = re.compile(r"[.!?…][\"”»’')\]]*\s+|\n")


def find(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    language: Language,
) -> tuple[Quote, ...]:
    """Return all quotes in reading order; `speaker` is still open.

    `mention` is the source's own name if the attribution has one, else the pronoun, the clitic or the description.
    """
    reader = Reader(text, mentions, words_of(language), language.words("names", NameWords))
    quoted = _quoted(reader)
    told = indirect.find(reader, sentences, quoted)
    return tuple(sorted([*quoted, *told], key=lambda quote: quote.span))


def _quoted(reader: Reader) -> list[Quote]:
    double = pairs(reader.text, list(DOUBLE.finditer(reader.text)), reader.words)
    singles = [mark for mark in SINGLE.finditer(reader.text) if _is_mark(reader.text, mark, double)]
    single = pairs(reader.text, singles, reader.words)
    found = [_quote(reader, pair) for pair in double]
    found += [
        _quote(reader, pair)
        for pair in single
        if pair.opened and pair.closed and not any(pair.span.touches(other.span) for other in _near(double, pair))
    ]
    return [quote for quote in found if quote]


def _near(several: Sequence[Pair], pair: Pair) -> Sequence[Pair]:
    at = bisect.bisect_left(several, pair.span.start, key=lambda other: other.span.end)
    return several[at : at + 2]


def _is_mark(text: str, mark: re.Match[str], double: Sequence[Pair]) -> bool:
    """Tell whether a single mark can be a quote mark: no apostrophe, no year ('90), not inside a double quote."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if (before.isalnum() and after.isalnum()) or after.isdigit():
        return False
    at = bisect.bisect_right(double, mark.start(), key=lambda pair: pair.span.start) - 1
    return at < 0 or double[at].span.end <= mark.start()


def _quote(reader: Reader, pair: Pair) -> Quote | None:
    behind = cues.after(reader, pair.span)
    ahead = cues.before(reader, pair.span, _sentence_start(reader.text, pair.span.start))
    kind = kinds.judge(reader.text, pair, behind, ahead)
    if kind == "partial" and _is_cue(reader, pair.span):
        return None
    if kind is None or (kind == "direct" and not (pair.opened or pair.closed)):
        return None
    if label := _LABEL.match(reader.text, *pair.span):
        named = Span(*label.span(1))
        return Quote(pair.span, kind, None, named, confidence=confidence.of(reader, kind, named))
    source = behind if behind and (behind.cue or not ahead) else ahead
    if source is behind and ahead and behind and behind.mention is None:
        source = ahead
    cue, mention = (source.cue, source.mention) if source else (None, None)
    sure = confidence.of(reader, kind, mention, whole=pair.opened and pair.closed)
    return Quote(pair.span, kind, cue, mention, confidence=sure)


def _is_cue(reader: Reader, span: Span) -> bool:
    """Tell whether only a verb of saying stands between two marks, which then are no pair: `… bisa, "katanya.`."""
    words = WORD.findall(reader.text, *span)
    return len(words) == 1 and reader.words.cue(words[0]) is not None


def _sentence_start(text: str, at: int) -> int:
    """Return where the sentence begins that leads to a quote, also to one in a paragraph of its own after a colon."""
    before = skip_back(text, at, " \u00a0\t\n")
    at = before if text[before - 1 : before] == ":" else at
    start = max(0, at - _LEAD)
    for match in _EDGE.finditer(text, start, at):
        start = match.end()
    return start
