"""The source before a verb: the subject of "Budi, yang juga ketua RT, kemarin mengatakan"."""

import re
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.quotes.reader import TOKEN, Reader
from desktop_app.quotes.sources import own_part
from desktop_app.quotes.words import skip_back

_ASIDE = 160  # characters between a name and its verb
_WORDS = 18  # of a source without a name
_REACH = 400  # characters before a verb in which its subject is looked for
_CLOSERS = frozenset([",", "–", "—", "―", "-"])


def source_before(reader: Reader, start: int, verb: int, *, surely: bool = False) -> Span | None:
    """Return the source that is the subject of the verb at `verb` in a clause from `start`.

    `surely` when it is known that somebody speaks: right after a quote.
    """
    start = max(start, verb - _REACH)
    tokens = _without_adverbs(reader, list(TOKEN.finditer(reader.text, start, skip_back(reader.text, verb))))
    if not tokens:
        return None
    last = tokens[-1]
    if last[0].lower() in reader.words.pronouns:
        return Span(*last.span())
    for person in reversed(reader.people(start, verb)):
        if _is_subject(reader, start, person) and _reaches(reader, person, verb):
            return person
    return _nameless(reader, tokens, clausal=surely or reader.clausal(verb))


def head_subject(reader: Reader, start: int, end: int) -> Span | None:
    """Return the subject at the head of a sentence: a pronoun that begins it, else the first name that can be one."""
    first = next((t for t in TOKEN.finditer(reader.text, start, end) if t[0].lower() not in reader.words.openers), None)
    if first is None:
        return None
    if first[0].lower() in reader.words.pronouns:
        return Span(*first.span())
    return next((person for person in reader.people(start, end) if _is_subject(reader, start, person)), None)


def _without_adverbs(reader: Reader, tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    while tokens and (tokens[-1][0].lower() in reader.words.adverbs or tokens[-1][0] in _CLOSERS):
        tokens.pop()
    return tokens


def _is_subject(reader: Reader, start: int, person: Span) -> bool:
    """Tell whether a name can be a subject: at the head of the clause, after a comma, or after its role."""
    words = reader.text[start : person.start].split()
    if not words or words[-1][-1] in ",:–—―-)" or words[-1] == ".":
        return True
    word = words[-1].lower().strip(".(")
    if words[-1][0].isupper() or word in reader.names.heads or word in reader.names.titles:
        return True
    return word in reader.words.openers


def _reaches(reader: Reader, person: Span, verb: int) -> bool:
    """Tell whether nothing but adverbs and asides stands between a name and its verb."""
    between = reader.text[person.end : verb]
    if len(between) > _ASIDE:
        return False
    words = re.findall(r"[^\W\d_]+", between.lower())
    if any(word in reader.words.reports for word in words):
        return False
    if all(word in reader.words.adverbs for word in words) or between.lstrip()[:1] in {",", "(", "–", "—"}:
        return True
    return words[0] in reader.words.stops or words[0] in reader.words.adverbs


def _nameless(reader: Reader, tokens: Sequence[re.Match[str]], *, clausal: bool) -> Span | None:
    """Return the noun phrase before the verb if it can be a source: a role, an organisation, "sebagian …", capitals."""
    at = len(tokens)
    while at > 0 and len(tokens) - at < _WORDS:
        word = tokens[at - 1][0]
        ends = word.islower() and word in (reader.words.stops | reader.words.openers) - reader.words.pointers
        if word in _CLOSERS or word in {":", ";"} or ends:
            break
        at -= 1
        if word.lower() in reader.words.several:
            break
    if at == len(tokens):
        return None
    phrase = Span(tokens[at].start(), tokens[-1].end())
    return own_part(reader, phrase) if _can_speak(reader, phrase, tokens[at:], clausal=clausal) else None


def _can_speak(reader: Reader, phrase: Span, tokens: Sequence[re.Match[str]], *, clausal: bool) -> bool:
    first, last = tokens[0][0].lower(), tokens[-1][0].lower()
    if len(tokens) == 1 and first in reader.words.determiners:
        return False
    if first in reader.words.several or first in reader.names.heads:
        return clausal or last in reader.words.pointers or tokens[0][0][0].isupper()
    if clausal and first.endswith(reader.words.possessives) and last in reader.names.heads:
        return True
    named = reader.named(phrase.start, phrase.start + 1)
    if named and named[0].kind == "organisation":
        return named[0].span.end >= phrase.end - 12
    capital = all(token[0][0].isupper() for token in tokens) and first not in reader.names.plain
    return clausal and capital and own_part(reader, phrase) == phrase
