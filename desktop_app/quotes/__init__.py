"""Direct, partial and indirect quotes, with their cue and the words that name the source."""

import bisect
import re
from collections.abc import Sequence

from desktop_app.article import Mention, Quote, Sentence, Span
from desktop_app.languages import Language, union
from desktop_app.names.words import NameWords
from desktop_app.quotes import confidence, cues, dialogues, indirect, kinds, transcripts
from desktop_app.quotes.marks import DOUBLE, SINGLE, Pair, edges_of, pairs
from desktop_app.quotes.reader import Reader
from desktop_app.quotes.words import WORD, skip, skip_back, word_before
from desktop_app.quotes.words import load as words_of

_SUBJECT = 2  # words of a subject whose verb is quoted
_LEAD = 300  # characters before a quote in which its sentence may begin
_LABEL = re.compile(r"[“\"]([A-Z][A-Z’'-]{2,}(?: [A-Z][A-Z’'.-]+){0,2}): ")  # of a transcript: “DOE: Good morning.
_EDGE = re.compile(r"[.!?…\n](?:(?<=\n)|[\"”»’')\]]*\s+)")


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
    answers = list(transcripts.find(reader)) or list(dialogues.find(reader, sentences))
    quoted = [*_outside(reader, _quoted(reader), answers), *answers]
    quoted.sort(key=lambda quote: quote.span)
    told = indirect.find(reader, sentences, quoted)
    return tuple(sorted([*quoted, *told], key=lambda quote: quote.span))


def _outside(reader: Reader, quotes: Sequence[Quote], answers: Sequence[Quote]) -> list[Quote]:
    """Return the quotes that are in no answer of a transcript, and those in which it quotes somebody else."""
    starts = [answer.span.start for answer in answers]
    at = [bisect.bisect_right(starts, quote.span.start) - 1 for quote in quotes]
    return [
        quote
        for quote, before in zip(quotes, at, strict=True)
        if before < 0 or answers[before].span.end <= quote.span.start or _is_of_another(reader, quote)
    ]


def _is_of_another(reader: Reader, quote: Quote) -> bool:
    """Tell whether a verb and a name or description say who speaks: no pronoun, by which the answer may be meant."""
    told = quote.mention.of(reader.text).lower() if quote.mention and quote.cue else ""
    words = reader.words
    return bool(told) and told not in union(words.pronouns, words.clitics, words.own) and quote.kind == "direct"


def _quoted(reader: Reader) -> list[Quote]:
    text, words = reader.text, reader.words
    marks, singles = list(DOUBLE.finditer(text)), list(SINGLE.finditer(text))
    edges = edges_of(reader) if marks or singles else []
    double = pairs(text, marks, edges, words)
    single = pairs(text, [mark for mark in singles if _is_mark(text, mark, double)], edges, words)
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
    if (word := word_before(reader.text, pair.span.start)) and word.of(reader.text).lower() in reader.words.titling:
        return None
    behind = cues.after(reader, pair.span)
    if behind and behind.cue and kinds.is_named_work(reader.text, pair) and reader.words.subject_first:
        behind = None  # "“The Long Road” tells the tale of …"
    start = _sentence_start(reader.text, pair.span.start)
    ahead = cues.before(reader, pair.span, start)
    kind = kinds.judge(reader.text, pair, behind, ahead)
    if kind == "direct" and ahead and not (behind and behind.cue) and _goes_on(reader, pair.span, start, ahead):
        kind = "partial"
    if kind == "partial" and _is_cue(reader, pair.span):
        return None
    if kind is None or (kind == "direct" and not (pair.opened or pair.closed)):
        return None
    if label := _LABEL.match(reader.text, *pair.span):
        named = Span(*label.span(1))
        return Quote(pair.span, kind, None, named, confidence=confidence.of(reader, kind, named))
    source = behind if behind and (behind.cue or not ahead) else ahead
    source = ahead if ahead and ahead.cue and ahead.mention and _is_led(reader, pair.span, behind) else source
    if source is behind and ahead and behind and behind.mention is None:
        source = ahead
    cue, mention = (source.cue, source.mention) if source else (None, None)
    sure = confidence.of(reader, kind, mention, whole=pair.opened and pair.closed)
    return Quote(pair.span, kind, cue, mention, confidence=sure)


def _goes_on(reader: Reader, span: Span, start: int, ahead: cues.Attribution) -> bool:
    """Tell whether a quote goes on with a sentence that its source parts: "Harga itu, kata Budi, “masih tinggi”"."""
    text = reader.text
    if ahead.cue is None or ahead.mention is None or not kinds.inner(text, span).of(text)[:1].islower():
        return False
    if behind := _subject_behind(reader, ahead, span.start):
        return behind
    parted = skip_back(text, min(ahead.cue.start, ahead.mention.start))
    before = text[start:parted].rstrip(",")
    told = text[parted - 1 : parted] == "," and not DOUBLE.search(before)
    words = WORD.findall(before.lower())
    opens = words[:1] and words[0] in union(reader.words.openers, reader.words.circumstances, reader.words.stops)
    return told and len(words) >= _SUBJECT and not opens


def _subject_behind(reader: Reader, ahead: cues.Attribution, end: int) -> bool:
    """Tell whether a subject stands between a source and a quote: "According to Roe, the mayor, Ann Doe, “knows …”"."""
    if ahead.cue is None or ahead.mention is None or ahead.cue.of(reader.text).lower() not in reader.words.according:
        return False
    told = reader.text[ahead.mention.end : end]
    return told.startswith(",") and len(WORD.findall(told)) >= _SUBJECT and not DOUBLE.search(told)


def _is_led(reader: Reader, span: Span, behind: cues.Attribution | None) -> bool:
    """Tell whether a colon leads to a quote and a new sentence follows: … shouted: “No!” The guard told them …."""
    text = reader.text
    colon = text[skip_back(text, span.start) - 1 : span.start].startswith(":")
    return colon and behind is not None and text[skip(text, span.end) : span.end + 2][:1].isupper()


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
        if not text[match.end() : match.end() + 1].islower():  # "Roe Jr. said"
            start = match.end()
    return start
