"""Who is said to speak a quote: the verb beside it and the words that name the source."""

import re
from typing import NamedTuple

from desktop_app.article import Span
from desktop_app.quotes.marks import DOUBLE
from desktop_app.quotes.reader import Reader
from desktop_app.quotes.sources import first_word, source_after
from desktop_app.quotes.subjects import head_subject, source_before
from desktop_app.quotes.words import WORD, skip, skip_back, word_at

_AFTER_EDGE = " \u00a0\t,"
_MARKS = "”\"“»’'‟″` "
_STOPS = ".!?…"
_LONG = 8  # words of a quote that is speech even without a verb of saying
_FAR = 25  # words between a quote and the verb of a source that comes first


class Attribution(NamedTuple):
    """A verb of saying and the words that name the source; either may be missing, `end` is where the phrase ends."""

    cue: Span | None
    mention: Span | None
    end: int


def after(reader: Reader, quote: Span) -> Attribution | None:
    """Return the attribution that follows a quote: "…," kata Budi; "…," katanya; "…," Smith said."""
    text, words = reader.text, reader.words
    at = skip(text, quote.end, _AFTER_EDGE)
    line = skip(text, at, "\n")
    if line != at and line < len(text) and text[line].islower():
        at = line
    first = word_at(text, at)
    if first is None:
        return _dashed(reader, at)
    lower = first.of(text).lower()
    cue = words.cue(lower) if text[at].islower() or _names(reader, first) else None
    if lower in words.hearing:  # "what he called “a trap,” told the paper": the hearer follows
        return None
    if cue:
        stem, clitic = cue
        verb = Span(first.start, first.start + len(stem))
        if clitic:
            return Attribution(verb, Span(verb.end, first.end), first.end)
        mention = source_after(reader, first.end)
        return Attribution(verb, mention, mention.end if mention else first.end)
    if text[at].isupper() and _stopped(text, quote):
        return None
    return _subject_first(reader, at) or _verbless(reader, quote, at)


def _names(reader: Reader, verb: Span) -> bool:
    """Tell whether a capital verb behind a stop is followed by its source alone: "…." Ujar Budi saat itu."""
    people = reader.people(verb.end, verb.end + 2)
    return bool(people) and not reader.text.startswith(",", people[0].end)


def _verbless(reader: Reader, quote: Span, at: int) -> Attribution | None:
    """Read a role and a name without a verb: "…," Direktur Rumah Sakit Budi Santoso, kepada wartawan."""
    text = reader.text
    comma = text[skip_back(text, quote.end - 1, _MARKS) - 1] == "," or text[quote.end : quote.end + 1] == ","
    first = first_word(text, at) if comma else ""
    if first not in reader.names.heads and first not in reader.names.titles:
        return None
    mention = source_after(reader, at)
    named = mention and any(mention.covers(span) for span in reader.people(at, mention.end))
    return Attribution(None, mention, mention.end) if mention and named else None


def _stopped(text: str, quote: Span) -> bool:
    """Tell whether a quote ends its sentence: with a full stop before its last mark."""
    return text[skip_back(text, quote.end - 1, _MARKS) - 1] == "."


def _dashed(reader: Reader, at: int) -> Attribution | None:
    """Read "…" — Smith: a dash and a name."""
    if reader.text[at : at + 1] not in {"—", "–", "―"}:
        return None
    mention = source_after(reader, at + 1)
    return Attribution(None, mention, mention.end) if mention else None


def _subject_first(reader: Reader, at: int) -> Attribution | None:
    """Read a source and then its verb: "…," Budi menambahkan; "…," the mayor said."""
    end = reader.clause_end(at)
    for count, match in enumerate(WORD.finditer(reader.text, at, end)):
        lower = match[0].lower()
        if lower in reader.words.reports and count and not reader.is_unsaid(match.start()):
            mention = source_before(reader, at, match.start(), surely=True) or _opening(reader, at)
            return Attribution(Span(*match.span()), mention, match.end()) if mention else None
        if count > _FAR or (count == 0 and lower in reader.words.stops):
            return None
    return None


def _opening(reader: Reader, at: int) -> Span | None:
    """Return the noun phrase right after a quote, if it can speak: "…," a senior official who was there said."""
    phrase = source_after(reader, at)
    return phrase if phrase and phrase.start == at and first_word(reader.text, at) in reader.words.several else None


def before(reader: Reader, quote: Span, start: int) -> Attribution | None:
    """Return the attribution in the sentence that leads to a quote: Budi mengatakan, "…"; Menurut Budi, "…"."""
    text, words = reader.text, reader.words
    clause = Span(start, skip_back(text, quote.start, " \u00a0\t,:\n"))
    if words.triggers.isdisjoint(WORD.findall(text[slice(*clause)].lower())):
        return _introduced(reader, quote, clause)
    verbs = [m for m in WORD.finditer(text, *clause) if m[0].lower() in words.reports]
    verbs = [m for m in verbs if m[0].islower() or m.start() == start]  # "the United States"
    verbs = [m for m in verbs if not reader.is_unsaid(m.start())] or verbs
    if verbs:
        verb = verbs[-1]
        start = _behind_quote(reader, start, verb.start())
        mention = _subject(reader, start, verb, surely=not words.subject_first and verb.end() == clause.end)
        if mention is None and len(verbs) > 1 and verbs[0].start() >= start:
            mention = source_before(reader, start, verbs[0].start())
        if mention is None and words.subject_first:
            mention = _inverted(reader, start, verb, clause.end)
        return Attribution(Span(*verb.span()), mention, clause.end)
    for match in WORD.finditer(text, *clause):
        lower = match[0].lower()
        if match[0].istitle() and match.start() > start and words.subject_first:
            continue
        cue = None if lower in words.moments and match.start() == start else words.cue(lower)
        if lower in words.according or (cue and not cue[1]):
            mention = source_after(reader, match.end())
            if mention and mention.end <= quote.start:
                return Attribution(Span(*match.span()), mention, clause.end)
        elif cue:
            return Attribution(
                Span(match.start(), match.start() + len(cue[0])),
                Span(match.start() + len(cue[0]), match.end()),
                clause.end,
            )
    return _introduced(reader, quote, clause)


def _introduced(reader: Reader, quote: Span, clause: Span) -> Attribution | None:
    """Return the subject of a clause without a verb of saying that a colon or comma parts from a whole utterance."""
    subject = head_subject(reader, *clause) if _announced(reader.text, quote) else None
    return Attribution(None, subject, clause.end) if subject else None


def _inverted(reader: Reader, start: int, verb: re.Match[str], end: int) -> Span | None:
    """Return the source behind a verb that opens a clause, or that a comma parts from it: "The rent, said Roe, “…”"."""
    mention = source_after(reader, verb.end())
    if mention is None or verb.start() == start:
        return mention
    parted = reader.text[skip_back(reader.text, verb.start()) - 1] == ","
    return mention if parted and mention.end <= end and reader.people(*mention) else None


def _behind_quote(reader: Reader, start: int, verb: int) -> int:
    """Return where the words begin that lead to a verb, past a quote before them: “…,” Smith said, “…”."""
    if not reader.words.subject_first:
        return start
    return max((mark.end() for mark in DOUBLE.finditer(reader.text, start, verb)), default=start)


def _subject(reader: Reader, start: int, verb: re.Match[str], *, surely: bool) -> Span | None:
    """Return the source before a verb; that of ", saying" stands at the head of the sentence.

    `surely` when it is known that somebody speaks: right before a quote.
    """
    text = reader.text
    shared = verb[0].lower() in reader.words.participles and text[skip_back(text, verb.start()) - 1] == ","
    if shared and (subject := head_subject(reader, start, verb.start())):
        return subject
    return source_before(reader, start, verb.start(), surely=surely)


def _announced(text: str, quote: Span) -> bool:
    """Tell whether a colon stands before a quote, or a comma before one that is a whole utterance."""
    before = skip_back(text, quote.start, " \u00a0\t\n")
    mark = text[before - 1 : before]
    return mark == ":" or (mark == "," and is_utterance(text, quote))


def is_utterance(text: str, quote: Span) -> bool:
    """Tell whether a quoted stretch is surely speech by itself: long, with a capital at its head and a stop at its end.

    Titles and slogans are shorter.
    """
    words = WORD.findall(text, *quote)
    stop = text[skip_back(text, quote.end, _MARKS) - 1] in _STOPS
    return len(words) >= _LONG and words[0][0].isupper() and stop
