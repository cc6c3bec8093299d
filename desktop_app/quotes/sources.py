"""The source in a phrase after a verb: a name, a pronoun or a description ("kata Budi", "ujar warga Bekasi itu")."""

import re
from collections.abc import Sequence
from functools import cache

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.names.words import NameWords, is_capitalised
from desktop_app.quotes.reader import TOKEN, Reader
from desktop_app.quotes.words import skip, word_before
from desktop_app.regions.patterns import any_of

_DASHES = frozenset([",", "–", "—", "-", "―"])
_ENDS = frozenset([".", ",", "(", ")", "”", '"', "“"])
_ACCOUNT = " (@"  # before what a source is called on a platform
_VERB = 7  # letters of a verb at least
_AHEAD = 90  # characters within which a name may end a phrase that began with a role


def source_after(reader: Reader, start: int) -> Span | None:
    """Return the source in the phrase that begins at `start`: its name if it has one, else the whole phrase."""
    clause = Span(start, reader.clause_end(start))
    people = reader.people(*clause)
    phrase = _phrase(reader, clause, people)
    if phrase is None or (phrase.of(reader.text)[0].islower() and _is_deed(reader, phrase)):
        return None
    if apposed := _apposed(reader, phrase, start):
        return apposed
    if phrase.of(reader.text).endswith(reader.names.possessives):
        return None  # "dubbed China’s “Titanic”"
    if (account := reader.text.find(_ACCOUNT, *phrase)) > 0:
        phrase = Span(phrase.start, account)
    first = TOKEN.match(reader.text, phrase.start)
    if first and first[0].lower().rstrip(".") in reader.words.pronouns:
        return Span(first.start(), first.start() + len(first[0].rstrip(".")))
    inside = [span for span in people if phrase.covers(span)]
    return _own_name(reader, phrase, inside) if inside else own_part(reader, phrase)


@cache
def _age(years: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of an age behind a comma: "Budi, 45, petani"; "Budi, 45 tahun"."""
    return re.compile(rf"\s?\d{{1,3}}(?=\s*(?:[,)–—]|(?:{any_of(years)})\b))")


def _is_deed(reader: Reader, phrase: Span) -> bool:
    """Tell whether words are what is done or said rather than who speaks: "ingin pindah", "petikan surat itu"."""
    words = reader.words
    lower = first_word(reader.text, phrase.start)
    known = lower in union(words.several, words.pronouns, reader.names.heads, reader.names.organisations)
    verb = len(lower) >= _VERB and lower.startswith(words.verbs)
    return not known and (verb or lower in words.adverbs or lower in words.extracts)


def _phrase(reader: Reader, clause: Span, people: Sequence[Span]) -> Span | None:
    """Return the noun phrase that opens a clause: up to a stop word or comma, or past it while a name is to come."""
    first = last = -1
    before = ""
    houses = [mention.span for mention in reader.named(*clause) if mention.kind != "person"]
    for token in TOKEN.finditer(reader.text, *clause):
        if first < 0:
            if not (token[0][0].isalnum() or token[0][0] == "@") or token[0] in reader.words.leads:
                continue
            first = token.start()
        if token[0] in _DASHES:
            if _age(reader.words.years).match(reader.text, token.end()):
                continue
            if token[0] == "-" and reader.text[token.start() - 1] == " " and _compound(reader, first, token):
                continue
            if not _goes_on(reader, first, token, people):
                break
            continue
        lower = token[0].lower().rstrip(".")
        if lower in reader.words.pointers and token[0].islower():
            return Span(first, token.end()) if first < token.start() else None
        stop = lower in reader.words.stops and token[0].islower() and before not in reader.words.open
        stop = stop and not any(span.start < token.start() < span.end for span in houses)
        named = stop and any(first <= span.start and span.end <= token.start() for span in people)
        if stop and (named or not _ahead(reader, first, token, people)):
            break
        before = lower
        last = token.end()
    return Span(first, last) if last > first else None


def _apposed(reader: Reader, phrase: Span, start: int) -> Span | None:
    """Return the name that a comma parts from a description which points back: "ketua komunitas itu, Budi Roe".

    Behind "menurut" the name may as well be the subject of what is told: "Menurut ketua itu, Budi Roe sakit".
    """
    text = reader.text
    last = text[phrase.start : phrase.end].rpartition(" ")[2]
    if last not in reader.words.pointers or not text.startswith(", ", phrase.end):
        return None
    verb = word_before(text, start)
    if verb is None or verb.of(text).lower() in reader.words.according:
        return None
    at = phrase.end + 2
    name = next((span for span in reader.people(at, reader.clause_end(at)) if span.start == at), None)
    following = TOKEN.match(text, skip(text, name.end)) if name else None
    ends = following is None or following[0] in _ENDS or (name and _closed(reader, name))
    return name if ends else None


def _compound(reader: Reader, first: int, dash: re.Match[str]) -> bool:
    """Tell whether a hyphen with a space on each side is inside a role: "General Manager Toyota - Astra Motor"."""
    following = reader.text[dash.end() : dash.end() + 2]
    role = first_word(reader.text, first) in reader.names.heads
    return role and following[:1] == " " and following[1:].isupper()


def _goes_on(reader: Reader, first: int, comma: re.Match[str], people: Sequence[Span]) -> bool:
    """Tell whether a phrase without a name so far goes on after a comma: a name, more of a role, or a pointer."""
    text = reader.text
    at = skip(text, comma.end())
    following = TOKEN.match(text, at)
    if following is None or text[first : comma.start()].strip().lower() in reader.words.pronouns:
        return False
    if following[0].lower().rstrip(".") in reader.words.pointers:
        return True
    role = first_word(text, first) in reader.names.heads or text[first].islower()
    if any(first <= span.start < comma.start() for span in people):
        return role and any(span.start == at and _closed(reader, span) for span in people)
    near = any(at <= span.start < at + _AHEAD for span in people)
    if not role:
        titled = near and following[0].lower().rstrip(".") in reader.names.titles
        return titled or any(span.start == at and _closed(reader, span) for span in people)
    known = first_word(text, first) in union(reader.names.heads, reader.words.several)
    if (reader.words.subject_first or not known) and any(
        span.start == at and not _closed(reader, span) for span in people
    ):
        return False
    return any(span.start == at for span in people) or (
        near and (following[0][0].isupper() or following[0] in reader.words.inner)
    )


def _closed(reader: Reader, name: Span) -> bool:
    """Tell whether a full name ends its phrase: a stop, a comma or a preposition follows."""
    token = TOKEN.match(reader.text, skip(reader.text, name.end))
    ends = token is None or token[0] in _ENDS or token[0] in reader.words.stops
    return ends and " " in name.of(reader.text)


def first_word(text: str, at: int) -> str:
    """Return the word at a place, lower case."""
    return text[at : at + 40].strip().partition(" ")[0].lower().rstrip(".,")


def _ahead(reader: Reader, first: int, stop: re.Match[str], people: Sequence[Span]) -> bool:
    """Tell whether a preposition belongs to a role whose bearer is still to come ("peneliti dari LIPI, Budi")."""
    role = reader.text[first].islower() or first_word(reader.text, first) in reader.names.heads
    near = any(stop.start() < span.start < stop.start() + _AHEAD for span in people)
    return role and near and stop[0].lower() in reader.words.inner


def _own_name(reader: Reader, phrase: Span, people: Sequence[Span]) -> Span:
    """Return which name of a phrase is the source's own: not the one it is described by ("kekasih Budi itu")."""
    lower = reader.text[phrase.start].islower()
    if len(people) > 1:
        between = reader.text[people[0].end : people[1].start]
        role = lower or first_word(reader.text, phrase.start) in reader.names.heads
        last = reader.text[people[1].end : phrase.end].lstrip()[:1] in {"", "("}
        return people[1] if role and ("," in between or last) else people[0]
    rest = reader.text[people[0].end : phrase.end].split()
    if lower and first_word(reader.text, phrase.start) in reader.words.kin:
        return phrase
    pointed = bool(rest) and rest[-1].lower() in reader.words.pointers
    office = len(rest) == 1 and first_word(reader.text, phrase.start) in reader.names.heads
    return phrase if pointed and (lower or office) else people[0]


def own_part(reader: Reader, phrase: Span) -> Span:
    """Return the name in a phrase that no tagger knew: the last capitals of one that begins with a title or role."""
    tokens = list(TOKEN.finditer(reader.text, *phrase))
    names = reader.names
    lower = [token[0].lower().rstrip(".") for token in tokens]
    if not lower or not _describes(lower[0], names):
        return phrase
    at = len(tokens)
    while at > 1 and is_capitalised(tokens[at - 1][0]) and not _is_known(lower[at - 1], names):
        at -= 1
    housed = at == len(tokens) - 1 and lower[at - 1] in names.openers  # "Direktur Bank" + "Dunia"
    return Span(tokens[at].start(), phrase.end) if at < len(tokens) and not housed else phrase


def _describes(word: str, names: NameWords) -> bool:
    """Tell whether a lower-case word is a title or begins a role."""
    return word in names.titles or word in names.heads


def _is_known(word: str, names: NameWords) -> bool:
    """Tell whether a lower-case word is one of a title, a role, an organisation, the field of an office or a place."""
    return _describes(word, names) or word in union(names.organisations, names.houses, names.places, names.districts)
