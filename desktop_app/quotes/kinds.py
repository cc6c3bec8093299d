"""Which quoted stretches are speech: whole utterances, fragments in a reporter's sentence, or neither."""

import re

from desktop_app.article import QuoteKind, Span
from desktop_app.quotes.cues import Attribution
from desktop_app.quotes.marks import DOUBLE, SINGLE, Pair
from desktop_app.quotes.words import skip, skip_back

_WORDS = re.compile(r"[^\W_]+")
_UTTERANCE, _LONG = 3, 8  # words: fewer are a name or title; so many are speech even without a stop at their end
_APART = 3  # words between a source and a comma before its quote at most
_HEADING, _SMALL = 8, 3  # words of a heading at most; letters of a word that needs no capital in one
_MARKS = " '’\"”"
_SENTENCE_STOPS = ".!?…"
_STOPS = frozenset(".,!?…")


def inner(text: str, span: Span) -> Span:
    """Return a quoted stretch without its marks and the spaces inside them."""
    start, end = span
    for pattern in (DOUBLE, SINGLE):
        if match := pattern.match(text, start, end):
            start = match.end()
            break
    for match in DOUBLE.finditer(text, max(start, end - 7), end):
        if match.end() == end:
            end = match.start()
            break
    else:
        if end > start and SINGLE.match(text[end - 1]):
            end -= 1
    return Span(skip(text, start), skip_back(text, end)) if start < end else Span(start, start)


def opens_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence begins at a place."""
    before = skip_back(text, at)
    return before == 0 or text[before - 1] in '.!?…\n)”"“:—' or not text[before - 1].isprintable()


def judge(text: str, pair: Pair, behind: Attribution | None, ahead: Attribution | None) -> QuoteKind | None:
    """Tell what a quoted stretch is, given the attributions after it and before it."""
    span = inner(text, pair.span)
    words = _WORDS.findall(text, *span)
    if not words:
        return None
    last = text[skip_back(text, span.end, _MARKS) - 1]  # before the mark of a quote inside the quote too
    ends = last in ".,!?…" or text[pair.span.end : pair.span.end + 1] in {",", "."}
    head = opens_sentence(text, pair.span.start)
    if head:
        heading = not behind and _is_heading(text, pair.span, words)
        return None if heading else _at_head(last, len(words), ends=ends, behind=behind)
    told = text[skip_back(text, pair.span.start, " \u00a0\n") - 1] in ",:"
    if told and ahead and not _names_thing(text, span, words, ahead):
        nobody = ahead.mention is None and not (behind and behind.cue)
        fragment = len(words) < (_LONG if nobody else _UTTERANCE)
        return "partial" if fragment and text[span.start].islower() else "direct"
    title = _is_title(text, span, words)
    return None if title else _within(text, span, last, behind, ahead, told=told)


def _names_thing(text: str, span: Span, words: list[str], ahead: Attribution) -> bool:
    """Tell whether a comma parts a title from what it is the title of: "ia menyebut film pendeknya, “Laut Kecil”"."""
    comma = text[skip_back(text, span.start, _MARKS + "“\u00a0\n") - 1] == ","
    source = (
        max(place.end for place in (ahead.cue, ahead.mention) if place) if ahead.cue or ahead.mention else span.start
    )
    told = len(_WORDS.findall(text, source, span.start))
    return comma and told > _APART and text[span.end - 1] not in _STOPS and _is_title(text, span, words)


def is_named_work(text: str, pair: Pair) -> bool:
    """Tell whether quoted words are a title that no comma parts from the verb behind it."""
    span = inner(text, pair.span)
    apart = text[span.end - 1 : span.end] in {*",.!?…"} or text[pair.span.end : pair.span.end + 1] in {",", "."}
    return not apart and _is_title(text, span, _WORDS.findall(text, *span))


def _within(
    text: str, span: Span, last: str, behind: Attribution | None, ahead: Attribution | None, *, told: bool
) -> QuoteKind | None:
    """Judge a stretch within a sentence; `told` when a comma or colon stands before it."""
    count = len(_WORDS.findall(text, *span))
    if behind and behind.cue and last in ",!?":
        return "direct" if count >= _UTTERANCE and (told or text[span.start].isupper()) else "partial"
    whole = text[span.start].isupper() and count > _UTTERANCE
    if ahead and (whole or count >= _LONG) and last in _SENTENCE_STOPS:
        return "direct"
    return "partial" if (ahead and ahead.mention) or (behind and behind.cue) else None


def _is_heading(text: str, span: Span, words: list[str]) -> bool:
    """Tell whether a quoted line is a heading: alone, short, and each longer word with a capital."""
    alone = text[max(0, span.start - 3) : span.start].rstrip(" ")[-1:] in {"", "\n"} and text[
        span.end : span.end + 3
    ].lstrip(" .")[:1] in {"", "\n"}
    return alone and len(words) <= _HEADING and all(w[0].isupper() for w in words if len(w) > _SMALL)


def _is_title(text: str, span: Span, words: list[str]) -> bool:
    """Tell whether words within a sentence are the title of a work: several, each longer one with a capital."""
    capital = [word for word in words if word[0].isupper() and len(word) > 1]
    titled = len(words) <= _HEADING and len(capital) > 1
    titled = titled and all(word[0].isupper() for word in words if len(word) > _SMALL)
    return titled and not words[0][0].islower() and text[span.end - 1] not in "!?"


def _at_head(last: str, count: int, *, ends: bool, behind: Attribution | None) -> QuoteKind | None:
    if behind and behind.cue:
        return "direct"
    if ends and count >= _UTTERANCE:
        return "direct"
    return "direct" if count >= _LONG and last in ".,!?…)" else None
