"""Where the clause begins that a verb of saying reports: behind the hearer, the place or the day, and behind "that"."""

import re
from itertools import islice

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.quotes.reader import TOKEN, Reader
from desktop_app.quotes.words import WORD, skip, skip_back

_DAY = re.compile(r"(?: [^\W\d_]+)?(?: \(\d{1,2}/\d{1,2}[^)]{0,6}\))?, ")  # the rest of one: "Senin (2/10), "
# Half or twice any of these changes at most 6 of 1,648 quotes (120 articles of IndoSum, 100 of CNN), but for 20 with
# clauses of six words at least.
_HEARER = 10  # words between a verb and the conjunction of its clause
_SHORTEST = 3  # words of a clause without a conjunction
_ASIDES = 4  # adverbials between a verb and its clause: "in an interview on Monday"
_NOUNS = 2  # lower-case words of a hearer or of a place at most
_SEEN = 14  # words among which a clause shows its finite verb
_LOOK = 400  # characters behind a verb in which its clause begins


def content_start(reader: Reader, verb: re.Match[str], end: int) -> int | None:
    """Return where the reported clause begins, None where nothing behind the verb can be one."""
    text, words = reader.text, reader.words
    start = skip(text, verb.end(), " \u00a0,:\n")
    first = WORD.match(text, start, end)
    if first is None:
        return None if words.subject_first else start
    lower = first[0].lower()
    if first[0] in words.that or lower in words.finite:
        return skip(text, first.end(), " \u00a0,") if first[0] in words.that else None
    moved = verb[0] in words.addressing or lower in words.stops or lower in reader.names.calendar
    if moved and (behind := _behind_that(reader, start, end)):
        return behind
    if lower in union(words.manners, words.meanwhile, words.toward):
        return _behind_adjunct(reader, verb, Span(start, end))
    if not words.subject_first or reader.clausal(verb.start()):
        return start
    return _without_that(reader, verb, start, end)


def _behind_hearer(reader: Reader, start: int, end: int) -> int:
    """Return where the clause begins behind a hearer and a day in commas: "kepada wartawan, Senin (2/10), hujan turun".

    Without a comma near, the hearer is left to the clause.
    """
    text = reader.text
    comma = text.find(",", start, end)
    hearer = WORD.findall(text, start, max(start, comma))
    if not 0 < len(hearer) <= _HEARER or not reader.words.adverbs.isdisjoint(hearer):
        return start
    return behind_day(reader, skip(text, comma + 1), end)


def behind_day(reader: Reader, start: int, end: int) -> int:
    """Return the place behind a day and its comma, `start` itself where none stands there: "Senin (2/10), "."""
    first = WORD.match(reader.text, start, end)
    day = _DAY.match(reader.text, first.end(), end) if first and first[0].lower() in reader.names.calendar else None
    return day.end() if day else start


def _behind_adjunct(reader: Reader, verb: re.Match[str], behind: Span) -> int | None:
    """Return where the clause begins behind how or when it is told: none in "berkata singkat saat digiring petugas".

    A comma or colon right behind the verb, a pointer ("saat ini"), a comma further on or, behind somebody or something
    else, a word of a predicate ("saat krisis datang pemerintah harus siap") make a clause of it.
    """
    text, words = reader.text, reader.words
    if text[behind.start : behind.end].partition(" ")[0] in words.toward:
        return _behind_hearer(reader, *behind)
    first, second = (*islice(WORD.finditer(text, *behind), 2), None, None)[:2]
    told = first is not None and first[0].lower() in words.meanwhile
    pointed = told and second is not None and second[0].lower() in words.pointers
    comma = text.find(",", *behind)
    if told and comma < 0 and any(word in words.predicates for word in WORD.findall(behind.of(text).lower())[2:]):
        return behind.start
    if pointed or (told and (comma > 0 or reader.clausal(verb.start()))):
        return behind.start
    return skip(text, comma + 1) if comma > 0 else None


def _behind_that(reader: Reader, start: int, end: int) -> int | None:
    """Return the place behind a conjunction near the verb; "of that day" holds none."""
    text, words = reader.text, reader.words
    before = ""
    for count, match in enumerate(WORD.finditer(text, start, end)):
        before = "" if text[skip_back(text, match.start()) - 1].isdecimal() else before  # "pada 2013 bahwa"
        if match[0] in words.that and before not in words.inner and before not in words.circumstances:
            return skip(text, match.end(), " \u00a0,")
        if count > _HEARER:
            break
        before = match[0].lower()
    return None


def _without_that(reader: Reader, verb: re.Match[str], start: int, end: int) -> int | None:
    """Return where a clause begins that no conjunction opens: "told reporters on Friday the road was safe"."""
    words = reader.words
    tokens = list(TOKEN.finditer(reader.text, start, min(end, start + _LOOK)))
    if tokens and tokens[0][0].lower() in words.topics and not _is_count(reader, tokens, 0):
        return None
    at = _behind_noun(reader, tokens, 0) if verb[0] in words.addressing else 0
    for _ in range(_ASIDES):
        if verb[0] in words.addressing and at < len(tokens) and tokens[at][0] in words.infinitives:
            break
        behind = _behind_adverbial(reader, tokens, at)
        if behind == at:
            break
        at = behind
    rest = [token[0].lower() for token in tokens[at:]]
    if sum(word[0].isalnum() for word in rest) < _SHORTEST or not rest[0][0].isalnum():
        return None
    if rest[0] in without(words.stops, words.infinitives) and not _is_count(reader, tokens, at):
        return None
    plain = verb[0] in words.bare or rest[0] in words.infinitives
    near = rest[1 : rest.index(",")] if "," in rest else rest[1:_SEEN]
    finite = plain or any(word in words.finite for word in near)
    return tokens[at].start() if finite else None


def _behind_adverbial(reader: Reader, tokens: list[re.Match[str]], at: int) -> int:
    """Return the index behind "in an interview", "Friday" or "earlier", `at` itself if none stands there."""
    if at >= len(tokens):
        return at
    lower = tokens[at][0].lower().rstrip(".")
    if lower in reader.names.calendar:
        part = at + 1 < len(tokens) and tokens[at + 1][0] in reader.words.dayparts
        return at + 1 + part
    if lower not in reader.words.circumstances or _is_count(reader, tokens, at):
        return at
    return _behind_noun(reader, tokens, at + 1)


def _is_count(reader: Reader, tokens: list[re.Match[str]], at: int) -> bool:
    """Tell whether a word makes the figure behind it a rough one: "about 35,000 homes"."""
    figure = at + 1 < len(tokens) and tokens[at + 1][0][0].isdecimal()
    return figure and tokens[at][0].lower() in reader.words.roughly


def _behind_noun(reader: Reader, tokens: list[re.Match[str]], at: int) -> int:
    """Return the index behind a hearer or a place: "me", "the newspaper", "Fox News", "a rally in Norfield"."""
    words = reader.words
    if at >= len(tokens):
        return at
    lower = tokens[at][0].lower().rstrip(".")
    hearer = lower in words.hearers and lower not in words.determiners
    if lower in reader.names.calendar or (hearer and not at) or (hearer and lower not in words.pronouns):
        return at + 1
    most = 1
    if tokens[at][0].lower() in words.determiners or tokens[at][0].isdigit():
        at, most = at + 1, _NOUNS
    small = 0
    capital = False
    while at < len(tokens) and tokens[at][0][0].isalnum():
        word = tokens[at][0]
        lower = word.lower().rstrip(".")
        closed = lower in words.circumstances or lower in words.determiners or lower in reader.names.calendar
        if closed or lower in words.pronouns or lower in words.finite or (word[0].isupper() and small):
            break
        if word[0].islower() and (small == most or capital):
            break
        small += word[0].islower()
        capital = capital or (word[0].isupper() and lower not in reader.names.plain)  # "the Indian parliament"
        at += 1
        if word.endswith("."):
            break
    return at
