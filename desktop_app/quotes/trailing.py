"""Reported speech before its source: "The bridge is safe, the engineer said", and around it: "It is, he said, safe"."""

import re

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.quotes.clauses import content_start
from desktop_app.quotes.marks import DOUBLE, SINGLE
from desktop_app.quotes.reader import TOKEN, Reader
from desktop_app.quotes.subjects import source_before
from desktop_app.quotes.words import WORD, skip, skip_back

# Half or twice any of these changes at most 1 of 1,648 quotes (120 articles of IndoSum, 100 of CNN), but for 11 with
# clauses of six words at least.
_SHORTEST = 3  # words of a clause before its source
_PART = 1  # words before a source in the midst of its clause
_ROLE = 9  # words before the name in a phrase that names a source
_NOUN = 4  # words of a noun that a name explains at most
_TIME = 3  # words of "this past week" at most
_AHEAD = 120  # characters between the comma and the verb


def trailing(reader: Reader, sentence: Span, verb: re.Match[str]) -> tuple[Span, Span] | None:
    """Return the source of the verb and the clause before or around both; None where the clause stands elsewhere."""
    text = reader.text
    at = skip(text, verb.end(), " ,:")
    if at >= sentence.end and (DOUBLE.match(text, at) or SINGLE.match(text, at)):
        return None
    mention = source_before(reader, sentence.start, verb.start(), surely=True)
    comma = _comma_before(reader, sentence, mention) if mention else None
    if mention is None or comma is None:
        return None
    if "," in text[mention.end : verb.start()] and _is_noun(reader, sentence.start, comma):
        return None
    head = len(WORD.findall(text, sentence.start, comma))
    if text.startswith(",", skip(text, verb.end())) and head >= _PART:
        behind = Span(skip(text, skip(text, verb.end()) + 1), sentence.end)
        if _has_rest(reader, behind):
            return mention, Span(sentence.start, skip_back(text, sentence.end, " .\n,"))
    elif content_start(reader, verb, sentence.end) is not None or _is_adverbial(reader, sentence.start, comma):
        return None
    clause = Span(sentence.start, skip_back(text, comma, " ,"))
    return (mention, clause) if head >= _SHORTEST else None


def goes_on(reader: Reader, behind: Span) -> bool:
    """Tell whether a reported clause goes on behind its source: no apposition, no adverbial, no "adding …"."""
    words = WORD.findall(reader.text, *behind)
    first = words[0].lower() if words else ""
    if len(behind.of(reader.text).split()) < _SHORTEST and first not in reader.words.finite:
        return False
    apart = first in union(reader.words.several, reader.names.heads, reader.words.stops, reader.words.circumstances)
    goes = without(union(reader.words.pronouns, reader.words.finite), reader.words.relatives)
    return first in goes or not (apart or first.endswith(reader.words.doing))


def _has_rest(reader: Reader, behind: Span) -> bool:
    """Tell whether a clause goes on behind "he said,": there no apposition stands, but "adding …" or "on Monday"."""
    words = reader.words
    mark = DOUBLE.match(reader.text, *behind)
    first = WORD.match(reader.text, mark.end() if mark else behind.start, behind.end)
    apart = union(words.stops, words.circumstances, words.participles)
    enough = len(behind.of(reader.text).split()) >= _SHORTEST or (first and first[0].lower() in words.finite)
    if first and first[0] in words.resumes:
        second = WORD.match(reader.text, skip(reader.text, first.end()), behind.end)
        return second is not None and not second[0].endswith((*words.doing, *words.past))
    return bool(first and enough) and first is not None and first[0].lower() not in without(apart, words.finite)


def _comma_before(reader: Reader, sentence: Span, mention: Span) -> int | None:
    """Return the place of the comma that the phrase naming the source follows."""
    text = reader.text
    comma = text.rfind(",", max(sentence.start, mention.start - _AHEAD), mention.start)
    if comma < 0:
        return None
    role = TOKEN.findall(text, comma + 1, mention.start)
    words = reader.words
    apart = union(without(words.stops, words.inner), words.finite, words.openers, words.pronouns)
    if len(role) > _ROLE or any(word in apart or word in words.reports for word in role):
        return None
    return comma


def _is_noun(reader: Reader, start: int, comma: int) -> bool:
    """Tell whether a noun alone stands before a comma, which a name behind it explains: "The detective, Roe, said".

    So do a role and its field: "Norfield’s head of transport, Roe, said".
    """
    head = [word.lower() for word in TOKEN.findall(reader.text, start, comma)]
    role = len(head) <= _ROLE and not reader.names.heads.isdisjoint(head) and reader.words.finite.isdisjoint(head)
    return role or (0 < len(head) <= _NOUN and head[0] in reader.words.determiners)


def _is_adverbial(reader: Reader, start: int, comma: int) -> bool:
    """Tell whether only an adverbial stands before a comma: "On Monday,", "In a statement,"."""
    head = TOKEN.findall(reader.text, start, comma)
    opens = bool(head) and head[0].lower() in union(reader.words.circumstances, reader.words.stops)
    opens = opens and not (head[0].lower() in reader.words.determiners and len(head) > _TIME)
    return opens and not any(word.lower() in reader.words.finite for word in head)
