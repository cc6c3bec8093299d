"""Reported speech without marks: a source, a verb and the clause it reports."""

import bisect
import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.article import Quote, Sentence, Span
from desktop_app.languages import union, without
from desktop_app.quotes import confidence
from desktop_app.quotes.clauses import behind_day, content_start
from desktop_app.quotes.reader import TOKEN, Reader
from desktop_app.quotes.sources import source_after
from desktop_app.quotes.subjects import source_before
from desktop_app.quotes.trailing import goes_on, trailing
from desktop_app.quotes.transcripts import outermost
from desktop_app.quotes.words import WORD, skip, skip_back, word_before

# Of 1,648 quotes (120 articles of IndoSum, 100 of CNN) half or twice the first changes 10 and 47, of the second 18 and
# 38, of the last none.
_SHORTEST = 3  # words of a reported clause
_OBJECT = 5  # words of a verb and its object
_HEAD = 2  # words before an attribution that are more than an opener
_UNSEEN = " \u00a0\u200b\u200c\u200d\u200e\u200f\ufeff"  # spaces and marks of direction before a sentence
_AGED = re.compile(r" \(\d{1,3}[^),]{0,8}\),")
_FIGURE = re.compile(r"\d[\d.,]* [a-z]")  # a count at the head of a clause: "1.800 rumah"
_COUNTED = re.compile(r"\w+(?:[-.,/]\w+)*")  # words and figures of a clause
_SEARCHED = 1000  # characters of a sentence in which its source is looked for


def find(reader: Reader, sentences: Sequence[Sentence], quoted: Sequence[Quote]) -> list[Quote]:
    """Return the reported clauses of the sentences, up to the first direct quote in each."""
    spans = outermost([quote.span for quote in quoted if quote.kind == "direct"])
    marked = outermost([quote.span for quote in quoted if quote.kind == "partial"])
    found: list[Quote] = []
    for sentence in sentences:
        start, end = skip(reader.text, sentence.span.start, _UNSEEN), sentence.span.end
        at = bisect.bisect_right(spans, start, key=lambda span: span.end)
        if at < len(spans) and spans[at].start < end:
            end = spans[at].start
        if end - start > 2 * _SHORTEST and (quote := _report(reader, Span(start, end), marked)):
            found += _apart(reader, quote)
    return found


def _apart(reader: Reader, quote: Quote) -> list[Quote]:
    """Return two quotes where a second verb follows a reported clause: "… menyampaikan X, dan menyatakan Y"."""
    text, words, mention = reader.text, reader.words, quote.mention
    if mention is None or quote.cue is None or quote.span.start < quote.cue.end:
        return [quote]
    before: re.Match[str] | None = None
    for count, match in enumerate(WORD.finditer(text, *quote.span)):
        if before and before[0] in words.joining and match[0] in words.reports and count > _SHORTEST:
            listed = text[skip_back(text, before.start()) - 1] == "," and match[0] not in words.weak
            start = content_start(reader, match, quote.span.end)
            if start and (listed or reader.clausal(match.start())) and not reader.is_unsaid(match.start()):
                first = Span(quote.span.start, skip_back(text, before.start(), " \u00a0,"))
                second = Span(start, quote.span.end)
                return [replace(quote, span=first), replace(quote, span=second, cue=Span(*match.span()))]
        before = match
    return [quote]


def _report(reader: Reader, sentence: Span, marked: Sequence[Span]) -> Quote | None:
    """Return what a sentence reports; a verb in words of it that are quoted is theirs: a “warning to who thinks”."""
    searched = Span(sentence.start, min(sentence.end, sentence.start + _SEARCHED))
    if reader.words.triggers.isdisjoint(reader.lower(searched)):
        return None
    hints = [match for match in WORD.finditer(reader.text, *searched) if match[0].lower() in reader.words.triggers]
    hints = [match for match in hints if not _is_marked(marked, match.start())]
    beside = [quote for rule in (_according, _beside) if (quote := rule(reader, sentence, hints))]
    quote = min(beside, key=lambda quote: quote.cue or sentence, default=None)
    if len(beside) > 1 and quote and beside[1].cue and quote.span.start == beside[1].cue.start:
        quote = replace(beside[1], span=Span(sentence.start, beside[1].span.end))  # "Menurut ahli, kata Budi, …"
    if quote and quote.cue and quote.cue.of(reader.text).lower() in reader.words.citing:
        quote = _verb(reader, quote.span, [hint for hint in hints if quote.span.start <= hint.start()]) or quote
    quote = quote or _trailing(reader, sentence, hints) or _verb(reader, sentence, hints)
    return quote if quote and _told(reader, quote) >= _SHORTEST else None


def _is_marked(marked: Sequence[Span], at: int) -> bool:
    """Tell whether a place is inside one of several spans in reading order."""
    before = bisect.bisect_right(marked, at, key=lambda span: span.start) - 1
    return before >= 0 and at < marked[before].end


def _told(reader: Reader, quote: Quote) -> int:
    """Return how many words are reported, without a verb at their head that says they are not so."""
    inside = quote.cue and quote.cue.touches(quote.span) and quote.cue.of(reader.text) in reader.words.denying
    start = quote.cue.end if quote.cue and inside else quote.span.start
    return len(WORD.findall(reader.text, start, quote.span.end)) + (_FIGURE.match(reader.text, start) is not None)


def _according(reader: Reader, sentence: Span, hints: Sequence[re.Match[str]]) -> Quote | None:
    """Read: Menurut Budi, …; …, menurut Budi, …; according to Smith, …."""
    text, words = reader.text, reader.words
    for match in hints:
        lower = match[0].lower()
        stem = next((lower.removesuffix(c) for c in words.clitics if lower.endswith(c)), lower)
        if stem not in words.according and lower not in words.according:
            continue
        if lower in words.citing and text.startswith(",", match.end()):
            continue  # "Dilaporkan, Budi sudah tiba" does not tell by whom
        alone = text[skip_back(text, match.start()) - 1] == "," or words.subject_first
        if match[0][0].islower() and match.start() > sentence.start and not alone:
            continue
        cue = Span(match.start(), match.start() + len(stem))
        mention = Span(cue.end, match.end()) if lower != stem else source_after(reader, match.end())
        return _around(reader, sentence, cue, mention, match.start()) if mention else None
    return None


def _beside(reader: Reader, sentence: Span, hints: Sequence[re.Match[str]]) -> Quote | None:
    """Read: …, kata Budi, …; …, ujarnya."""
    text, words = reader.text, reader.words
    for match in hints:
        cue = words.cue(match[0])
        comma = skip_back(text, match.start()) - 1
        if not cue or cue[0] not in words.asides or comma < sentence.start or text[comma] != ",":
            continue
        verb = Span(match.start(), match.start() + len(cue[0]))
        mention = Span(verb.end, match.end()) if cue[1] else source_after(reader, match.end())
        if words.subject_first:
            subject = mention and _is_inverted(reader, sentence, match, mention)
        else:
            subject = not (match[0] in words.reports and source_before(reader, sentence.start, match.start()))
        if mention and subject:
            return _around(reader, sentence, verb, mention, comma)
    return None


def _is_inverted(reader: Reader, sentence: Span, verb: re.Match[str], phrase: Span) -> bool:
    """Tell whether a phrase behind a verb is its subject: not in "…, said the county was ready" or "…, said Friday"."""
    words = reader.words
    start, end = sentence
    first = TOKEN.match(reader.text, skip(reader.text, verb.end()), end)
    lower = first[0].lower().rstrip(".") if first else ""
    if verb[0] in words.addressing or lower in union(
        reader.names.calendar, words.circumstances, words.that, words.pronouns
    ):
        return False
    if any(token in words.finite for token in TOKEN.findall(reader.text, *phrase)):
        return False
    if not any(phrase.touches(name) for name in reader.people(*phrase)) and source_before(reader, start, verb.start()):
        return False
    at = skip(reader.text, phrase.end)
    following = WORD.match(reader.text, at, end)
    if following is None:
        return reader.text[at : at + 1] in {"", ",", ".", ";", "(", ":", "\n", "–", "—", "-"}
    word = following[0].lower()
    return word in words.circumstances or word in without(words.stops, words.finite) or word in reader.names.calendar


def _around(reader: Reader, sentence: Span, cue: Span, mention: Span, start: int) -> Quote | None:
    """Return the clause around, after or before an attribution that begins at `start` and names `mention`."""
    text = reader.text
    sure = confidence.of(reader, "indirect", mention)
    comma = _comma_behind(reader, mention.end, sentence.end)
    begin = behind_day(reader, skip(text, comma + 1), sentence.end)
    after = Span(begin, _trimmed_end(text, sentence.end)) if comma >= 0 else None
    head = len(WORD.findall(text, sentence.start, start))
    clitic = cue.end == mention.start and cue.of(text).lower() in reader.words.according
    if clitic and head >= _HEAD and not text.startswith(",", mention.end):
        behind = Span(
            skip(text, mention.end), _trimmed_end(text, sentence.end)
        )  # "Dari situ, menurutnya ada enam jalan"
        if len(WORD.findall(text, *behind)) >= _SHORTEST:
            return Quote(Span(sentence.start, behind.end), "indirect", cue, mention, confidence=sure)
    if head < _HEAD:
        if after is None or _is_at_once(reader, cue, mention.end):
            after = Span(skip(text, mention.end), _trimmed_end(text, sentence.end))
        return Quote(after, "indirect", cue, mention, confidence=sure)
    whole = after and (
        len(_COUNTED.findall(text, *after)) >= _SHORTEST or text[after.start : after.start + 1].isdecimal()
    )
    if after and whole and (not reader.words.subject_first or goes_on(reader, after)):
        return Quote(Span(sentence.start, after.end), "indirect", cue, mention, confidence=sure)
    return Quote(Span(sentence.start, skip_back(text, start, " ,—–")), "indirect", cue, mention, confidence=sure)


def _is_at_once(reader: Reader, cue: Span, end: int) -> bool:
    """Tell whether a clause goes on right behind its source without a comma: "Menurutnya hujan turun di Agam, …"."""
    text, words = reader.text, reader.words
    following = WORD.match(text, skip(text, end)) if cue.of(text).lower() in words.according else None
    lower = following[0] if following and text[end : end + 1] == " " else ""
    return (
        lower.islower() and not words.subject_first and lower not in union(words.stops, words.meanwhile, words.manners)
    )


def _comma_behind(reader: Reader, start: int, end: int) -> int:
    """Return the place of the comma behind a source, past an age and what follows it: "Budi (39), nelayan Tiku, …"."""
    text = reader.text
    comma = text.find(",", start, end)
    if comma < 0 or not _AGED.match(text, start):
        return comma
    first = WORD.match(text, skip(text, comma + 1))
    apposed = first and first[0] in union(reader.names.heads, reader.words.several)
    return max(comma, text.find(",", comma + 1, end)) if apposed else comma


def _trailing(reader: Reader, sentence: Span, hints: Sequence[re.Match[str]]) -> Quote | None:
    """Read: …, the mayor said; …, Smith told reporters on Friday; …, he said, …."""
    if not reader.words.subject_first:
        return None
    verbs = without(reader.words.reports, without(reader.words.weak, reader.words.asides))
    for match in reversed(hints):
        if match[0] not in verbs or match[0] in reader.words.participles or reader.is_unsaid(match.start()):
            continue
        if found := trailing(reader, sentence, match):
            mention, clause = found
            sure = confidence.of(reader, "indirect", mention)
            return Quote(clause, "indirect", Span(*match.span()), mention, confidence=sure)
    return None


def _verb(reader: Reader, sentence: Span, hints: Sequence[re.Match[str]]) -> Quote | None:
    """Read: Budi mengatakan, …; Budi mengatakan bahwa …; Budi menilai …."""
    text, words = reader.text, reader.words
    for match in hints:
        if match[0] not in words.reports or (match[0] in words.weak and not reader.clausal(match.start())):
            continue
        if reader.is_unsaid(match.start()) or _is_gerund(reader, match) or _is_planned(reader, match):
            continue
        start = content_start(reader, match, sentence.end)
        content = Span(start, _trimmed_end(text, sentence.end)) if start is not None else None
        if content is None and words.subject_first:
            continue
        mention = source_before(reader, sentence.start, match.start(), surely=words.subject_first)
        if mention is None or _is_supposed(reader, sentence.start, mention.start):
            continue
        if _is_deed(reader, match, sentence.end):
            continue
        if content and words.subject_first:
            content = _within_relative(reader, content, mention, match.start())
        if content and match[0] in words.denying:
            content = Span(reader.unsaid(match.start()), content.end)
        sure = confidence.of(reader, "indirect", mention)
        whole = content is not None and content.start < content.end
        return Quote(content, "indirect", Span(*match.span()), mention, confidence=sure) if content and whole else None
    return None


def _is_deed(reader: Reader, verb: re.Match[str], end: int) -> bool:
    """Tell whether a verb and its object tell what is done, or point to what was said elsewhere.

    "meminta maaf", "memastikan kemenangan", "asked not to be named"; "menyampaikan hal itu kepada", "said so on".
    """
    words = reader.words
    following = [match[0].lower() for match in itertools.islice(WORD.finditer(reader.text, verb.start(), end), _OBJECT)]
    if any(" ".join(following[:count]) in words.doings for count in range(2, _OBJECT + 1)):
        return True
    count = next((n for n in range(3, 0, -1) if " ".join(following[1 : n + 1]) in words.proforms), 0)
    behind = following[count + 1 : count + 2]
    said = union(words.stops, words.meanwhile, words.manners, words.toward, words.circumstances, reader.names.calendar)
    return bool(count) and (not behind or behind[0] in said)


def _is_supposed(reader: Reader, start: int, source: int) -> bool:
    """Tell whether a source opens a condition, in which nothing has been said: "If the board says so, …"."""
    *openers, before = WORD.findall(reader.text[start:source].lower()) or [""]
    return before in reader.words.conditions and all(word in reader.words.openers for word in openers)


def _is_gerund(reader: Reader, verb: re.Match[str]) -> bool:
    """Tell whether a participle is a subject itself: "the point is that saying so helps nobody"."""
    before = word_before(reader.text, verb.start()) if verb[0] in reader.words.participles else None
    return before is not None and before.of(reader.text) in reader.words.that


def _is_planned(reader: Reader, verb: re.Match[str]) -> bool:
    """Tell whether something will only be said, and nothing tells what: "BPS akan mengumumkan inflasi Agustus"."""
    before = word_before(reader.text, verb.start())
    planned = before is not None and before.of(reader.text) in reader.words.planned
    return planned and not reader.clausal(verb.start())


def _within_relative(reader: Reader, content: Span, mention: Span, verb: int) -> Span:
    """Return a reported clause without what follows its relative clause: "Smith, who said he was tired, left"."""
    between = reader.text[mention.end : verb].replace(",", " ").split()
    ends = (reader.text.find(mark, *content) for mark in (",", " --", " —", " –"))
    comma = min((end for end in ends if end > 0), default=-1)
    relative = not reader.words.relatives.isdisjoint(between[-1:])
    return Span(content.start, comma) if relative and comma > 0 else content


def _trimmed_end(text: str, end: int) -> int:
    return skip_back(text, end, " .\n,:")
