"""The words that name a source: a name, a pronoun, a clitic or a description, in a phrase after or before a verb."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords
from desktop_app.quotes.words import QuoteWords, skip, skip_back

_CLAUSE_END = re.compile(r"[!?;\n“”\"«»]|\.(?=\s|$|[A-Z“”\"])|…")
_TOKEN = re.compile(r"@?[^\W_]+(?:[-’'.&/_][^\W_]+)*\.?|[^\w\s]")
_LONGEST = 320  # characters of a phrase that names a source
_ASIDE = 50  # characters between a name and its verb
_WORDS = 12  # of a source without a name


@dataclass(frozen=True, slots=True)
class Reader:
    """A text with its names and the words of its language: what every rule about sources needs."""

    text: str
    mentions: Sequence[Mention]
    words: QuoteWords
    names: NameWords

    def named(self, start: int, end: int) -> list[Mention]:
        """Return the names that begin in a stretch."""
        first = bisect.bisect_left(self.mentions, start, key=lambda mention: mention.span.start)
        last = bisect.bisect_left(self.mentions, end, key=lambda mention: mention.span.start)
        return list(self.mentions[first:last])

    def clause_end(self, start: int) -> int:
        """Return where the clause that goes on at `start` must end; stops inside names and titles do not end it."""
        limit = min(len(self.text), start + _LONGEST)
        at = start
        while match := _CLAUSE_END.search(self.text, at, limit):
            if match[0] != "." or not self._abbreviated(match.start()):
                return match.start()
            at = match.end()
        return limit

    def _abbreviated(self, stop: int) -> bool:
        head = self.text[max(0, stop - 12) : stop]
        word = re.split(r"[\s(.]", head)[-1]
        return (len(word) == 1 and word.isupper()) or word.lower() in self.names.titles


def source_after(reader: Reader, start: int) -> Span | None:
    """Return the source in a phrase that begins at `start`: its name if it has one, else the whole phrase."""
    end = reader.clause_end(start)
    people = [m.span for m in reader.named(start, end) if m.kind == "person"]
    phrase = _phrase(reader, start, end, people)
    if phrase is None:
        return None
    first = _first_word(reader.text, phrase)
    if first.lower() in reader.words.pronouns:
        return Span(phrase.start, phrase.start + len(first))
    inside = [span for span in people if phrase.covers(span)]
    if inside:
        return _own_name(reader, phrase, inside)
    return _trim_head(reader, phrase)


def _phrase(reader: Reader, start: int, end: int, people: Sequence[Span]) -> Span | None:
    """Return the noun phrase at `start`: up to a stop word, or past it while no name has come yet."""
    text, words = reader.text, reader.words
    first = last = -1
    named = False
    for token in _TOKEN.finditer(text, start, end):
        at, lower = token.start(), token[0].lower().rstrip(".")
        if first < 0:
            if not token[0][0].isalnum() and token[0][0] != "@":
                continue
            first = at
        elif token[0] in {",", "–", "—", "-"}:
            if named or lower_pronoun(text, first, last, words) or not _goes_on(reader, token.end(), end, people):
                break
            continue
        elif lower in words.stops and token[0].islower():
            ahead = any(at < span.start < at + 90 for span in people)
            if named or not ahead or lower not in {"dari", "di", "of", "for", "from", "at", "the", "in", "untuk"}:
                break
        last = token.end()
        named = named or any(span.start <= at < span.end for span in people)
        inside = next((span for span in people if span.start <= at < span.end), None)
        if inside and token.end() >= inside.end and not _name_follows(text, token.end(), people):
            following = text[skip(text, token.end()) : skip(text, token.end()) + 1]
            if not following.islower():
                break
    return Span(first, last) if first >= 0 and last > first else None


def lower_pronoun(text: str, start: int, end: int, words: QuoteWords) -> bool:
    """Tell whether a stretch is a pronoun."""
    return text[start:end].lower() in words.pronouns


def _name_follows(text: str, at: int, people: Sequence[Span]) -> bool:
    return any(span.start == skip(text, at) for span in people)


def _goes_on(reader: Reader, at: int, end: int, people: Sequence[Span]) -> bool:
    """Tell whether a phrase without a name so far goes on after a comma: a name or more of a role follows."""
    at = skip(reader.text, at)
    if at >= end:
        return False
    return any(span.start == at for span in people) or (
        reader.text[at].isupper() and any(at < span.start < at + 80 for span in people)
    )


def _own_name(reader: Reader, phrase: Span, people: Sequence[Span]) -> Span:
    """Return which name of a phrase is the source's own: not the one it is described by ("kekasih Budi itu")."""
    if len(people) == 1:
        after = reader.text[people[0].end : phrase.end].split()
        described = after and after[0].lower() in reader.words.pointers and reader.text[phrase.start].islower()
        return phrase if described else people[0]
    between = reader.text[people[0].end : people[1].start]
    return people[1] if "," in between and reader.text[phrase.start].islower() else people[0]


def _trim_head(reader: Reader, phrase: Span) -> Span:
    """Return a phrase without a known name: what follows its title words if these are capitals, else all of it."""
    tokens = list(_TOKEN.finditer(reader.text, *phrase))
    for at, token in enumerate(tokens):
        if token[0].lower().rstrip(".") not in reader.names.titles:
            rest = tokens[at:]
            if at and rest[0][0][0].isupper():
                return Span(rest[0].start(), phrase.end)
            break
    return phrase


def _first_word(text: str, span: Span) -> str:
    token = _TOKEN.match(text, span.start)
    return token[0] if token else ""


def source_before(reader: Reader, start: int, verb: int) -> Span | None:
    """Return the source that is the subject of a verb at `verb` in a clause from `start`."""
    text, words = reader.text, reader.words
    end = skip_back(text, verb)
    tokens = list(_TOKEN.finditer(text, start, end))
    while tokens and (tokens[-1][0].lower() in words.adverbs or tokens[-1][0] == ","):
        tokens.pop()
    if not tokens:
        return None
    end = tokens[-1].end()
    if tokens[-1][0].lower() in words.pronouns:
        return Span(tokens[-1].start(), end)
    people = [m.span for m in reader.named(start, end) if m.kind == "person"]
    if people:
        return _subject(reader, Span(start, end), people)
    return _noun_phrase_back(reader, tokens, end)


def _subject(reader: Reader, clause: Span, people: Sequence[Span]) -> Span | None:
    """Return the name before a verb: right before it, or before an apposition between commas."""
    last = people[-1]
    rest = reader.text[last.end : clause.end]
    if last.end >= clause.end or not rest.strip(" ,") or re.fullmatch(r"\s*\([^)]*\)[\s,]*", rest):
        return last
    first = people[0]
    between = reader.text[first.end : clause.end]
    if between.lstrip().startswith((",", "(", "—", "–", "yang ", "selaku ", "who ")):
        return first
    if len(between) < _ASIDE and not set(between.lower().split()) & reader.words.reports:
        return last
    return last if len(rest) < _ASIDE else None


def _noun_phrase_back(reader: Reader, tokens: Sequence[re.Match[str]], end: int) -> Span | None:
    """Return the noun phrase that ends before the verb if it can be a source: a role, an organisation, "sebagian …"."""
    at = len(tokens)
    while at > 0 and len(tokens) - at < _WORDS:
        token = tokens[at - 1][0]
        if token in {",", ":", ";"} or (token.islower() and token in reader.words.stops - reader.words.pointers):
            break
        at -= 1
        if token.lower() in reader.words.several:
            break
    if at == len(tokens):
        return None
    phrase = Span(tokens[at].start(), end)
    first = tokens[at][0].lower()
    if first in reader.names.heads | reader.words.several:
        return phrase
    named = reader.named(phrase.start, phrase.start + 1)
    return phrase if named and named[0].span.end >= phrase.end - 12 else None
