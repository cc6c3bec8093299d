"""The source before a verb: the subject of "Budi, yang juga ketua RT, kemarin mengatakan"."""

import re
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.quotes.reader import TOKEN, Reader
from desktop_app.quotes.sources import own_part, source_after
from desktop_app.quotes.words import skip, skip_back, word_at

# Half or twice any of these changes at most 2 of 1,648 quotes (120 articles of IndoSum, 100 of CNN), but of the words
# of an adverbial 26 and 16.
_ASIDE = 160  # characters between a name and its verb
_CLOSED = 280  # characters of an aside that a comma closes
_WORDS = 18  # of a source without a name
_VERB = 7  # letters of a verb at least
_COMMA = frozenset([","])
_REACH = 400  # characters before a verb in which its subject is looked for
_CLOSERS = frozenset([",", "–", "—", "―", "-"])
_BESIDE = 8  # words of an adverbial between a name and its verb ("Smith of the county council said")


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
    if reader.words.subject_first and _is_shared(reader, last.end(), verb):
        return head_subject(reader, start, verb)
    if subject := _named(reader, start, verb, last, surely=surely):
        return subject
    clausal = surely or reader.clausal(verb)
    if not reader.words.subject_first:
        return _nameless(reader, tokens, clausal=clausal) or _office(reader, start, verb)
    phrase = _phrase_at_head(reader, start, verb) or _nameless(reader, tokens, clausal=clausal)
    phrase = None if phrase and _is_attribute(reader, phrase, last, verb) else phrase
    aside = phrase and "," in reader.text[phrase.end : verb]
    opens = phrase and reader.text[start : phrase.start].strip()[-1:] in {"", ","}
    return phrase if opens or not aside else None


def _named(reader: Reader, start: int, verb: int, last: re.Match[str], *, surely: bool) -> Span | None:
    """Return the person or house that is named as the subject of a verb; `last` is the word before it."""
    if subject := _of_participle(reader, start, last, verb):
        return subject
    people = reader.people(start, verb)
    for person in people if reader.words.subject_first else reversed(people):
        led = _is_subject(reader, start, person) or (surely and _is_described(reader, start, person))
        if nicknamed := _nicknamed(reader, start, person, verb):
            return nicknamed
        if led and _reaches(reader, person, verb):
            return _described(reader, start, person, people) or person
    return None


def _nicknamed(reader: Reader, start: int, person: Span, verb: int) -> Span | None:
    """Return the description of a subject that ends with what people call him: "Pria yang akrab disapa Udin itu"."""
    words, text = reader.words, reader.text
    *head, led = text[start : person.start].split() or [""]
    pointer, *adverbs = text[person.end : verb].split() or [""]
    if led not in words.calling or pointer not in words.pointers or not words.adverbs.issuperset(adverbs):
        return None
    comma = text.rfind(",", start, person.start)
    if comma > 0 and text[comma + 1 : person.start].split()[0] not in words.relatives:
        start = comma + 1  # "Semasa kecil, anak yang dipanggil Udin itu"
    opening = (token for token in TOKEN.finditer(text, start, person.start) if token[0].lower() not in words.openers)
    first = next(opening, None)
    end = text.index(pointer, person.end) + len(pointer)
    return Span(first.start(), end) if first and not words.relatives.isdisjoint(head) else None


def _of_participle(reader: Reader, start: int, last: re.Match[str], verb: int) -> Span | None:
    """Return who does what a participle right behind a noun tells: "footage of Roe saying".

    Who issues a statement speaks by it: "The school issued a statement saying".
    """
    words, text = reader.words, reader.text
    participle = word_at(text, verb)
    if participle is None or participle.of(text) not in words.participles or text[skip_back(text, verb) - 1] == ",":
        return None
    if last[0].lower() in words.issued and last.start() > start:
        named = [mention for mention in reader.named(start, last.start()) if mention.kind != "place"]
        clause = text[start : named[0].span.start].rpartition(",")[2] if named else ""
        opens = bool(named) and all(word in words.determiners for word in clause.lower().split())
        return head_subject(reader, start, verb) or (named[0].span if opens else None)
    return next((person for person in reader.people(start, verb) if person.end == skip_back(text, verb)), None)


def _is_attribute(reader: Reader, phrase: Span, last: re.Match[str], verb: int) -> bool:
    """Tell whether a phrase before a participle only describes it, which is a noun there: "a red" + "warning"."""
    words, text = reader.words, reader.text
    first, *rest = phrase.of(text).lower().split()
    participle = word_at(text, verb)
    joined = participle is not None and participle.of(text) in words.participles and skip(text, last.end()) == verb
    alone = (
        first in words.determiners
        and len(rest) == 1
        and rest[0] not in union(words.several, words.issued, reader.names.heads)
    )
    return joined and alone and not reader.named(*phrase)


def _is_described(reader: Reader, start: int, person: Span) -> bool:
    """Tell whether nouns that no lexicon knows describe who is named behind them: "co-counsel Roe said"."""
    words, names, text = reader.words, reader.names, reader.text
    lead = text[start : person.start]
    quoted = text[skip_back(text, start, " ,") - 1 : start][:1] in {"”", '"'}
    before = (lead if quoted else lead.rpartition(",")[2]).split()
    if not words.subject_first or not before or not before[-1].islower() or not before[-1].replace("-", "").isalpha():
        return False
    said = union(words.stops, words.openers, words.circumstances, words.finite, words.reports)
    apart = union(said, words.adverbs, words.that, words.relatives)
    verbal = before[-1].endswith((*words.doing, *words.manner, *words.past)) or before[-1] in words.determiners
    described = all(word in words.joining or word not in apart for word in map(str.lower, before))
    described &= before[-1] not in names.plain and not verbal
    return described and not text.startswith(names.possessives, person.end)


def _described(reader: Reader, start: int, person: Span, people: Sequence[Span]) -> Span | None:
    """Return the subject that an aside which ends with another name tells more of: "Siti, istri Budi, mengatakan".

    So does "Siti, yang dulu bekerja untuk Budi, mengatakan".
    """
    text = reader.text
    if reader.words.subject_first:
        return None
    comma = text.rfind(",", start, person.start)
    lead = text[comma + 1 : person.start].split() if comma > 0 else []
    if text[person.end : person.end + 1] != "," and not (len(lead) == 1 and lead[0] in reader.names.owners):
        return None  # "Siti, pemilik Toko Roe mengatakan" has no comma behind the house
    if not lead or not (lead[0].islower() and lead[-1].islower()) or lead[0] in reader.words.joining:
        return None
    before = next((other for other in reversed(people) if other.end <= comma), None)
    if before is None or not _is_age(text[before.end : comma], reader.words.years):
        return None
    return before if not _is_governed(reader, start, before) and _is_subject(reader, start, before) else None


def _is_governed(reader: Reader, start: int, person: Span) -> bool:
    """Tell whether a noun or preposition stands right before a name: "istri" + "Budi", "Bagi" + "Budi"."""
    whose = reader.text[start : person.start].split()[-1:]
    before = whose[0] if whose else ""
    return before[-1:].isalnum() and (before.islower() or before.lower() in reader.words.governing)


def _is_age(form: str, years: Sequence[str]) -> bool:
    """Tell whether nothing or an age stands in some text: "(45 tahun)", ", 45"."""
    words = form.strip(" ,()").split()
    return not words or (words[0].isdecimal() and all(word in years for word in words[1:]))


def head_subject(reader: Reader, start: int, end: int) -> Span | None:
    """Return the subject at the head of a sentence: a pronoun that begins it, else the first name that can be one."""
    first = next((t for t in TOKEN.finditer(reader.text, start, end) if t[0].lower() not in reader.words.openers), None)
    if first is None:
        return None
    if first[0].lower() in reader.words.pronouns:
        return Span(*first.span())
    return next((person for person in reader.people(start, end) if _is_subject(reader, start, person)), None)


def _is_shared(reader: Reader, start: int, verb: int) -> bool:
    """Tell whether "and" alone stands before a verb, which then has the subject of the verb before: "… and said"."""
    between = TOKEN.findall(reader.text, start, verb)
    return bool(between) and between[0] in reader.words.joining


def _phrase_at_head(reader: Reader, start: int, verb: int) -> Span | None:
    """Return the noun phrase that opens a clause if its verb is the one at `verb`: "A clerk at the port said"."""
    opening = (t for t in TOKEN.finditer(reader.text, start, verb) if t[0].lower() not in reader.words.openers)
    first = next(opening, None)
    if first is None or first[0].lower().rstrip(".") in reader.words.stops or not first[0][0].isalnum():
        return None
    phrase = source_after(reader, first.start())
    if phrase is None or phrase.end > verb or phrase.start != first.start():
        return None
    inside = _without_adverbs(reader, list(TOKEN.finditer(reader.text, *phrase)))
    if any(token[0].lower() in reader.words.finite for token in inside):
        return None
    phrase = Span(phrase.start, inside[-1].end()) if inside else phrase
    capital = all(token[0][0].isupper() for token in inside) and first[0].lower() not in reader.names.plain
    known = first[0].lower() in union(reader.words.several, reader.names.heads)
    whose = bool(inside) and first[0].lower() in reader.words.determiners and inside[-1][0] in reader.names.heads
    speaks = known or whose or capital or reader.named(phrase.start, phrase.end)
    alone = phrase.end - phrase.start == len(first[0]) and first[0].lower() in reader.words.determiners
    if not speaks or alone or not _reaches(reader, phrase, verb):
        return None
    return _house_beside(reader, phrase) or phrase


def _house_beside(reader: Reader, phrase: Span) -> Span | None:
    """Return the house that a comma parts from what it is: "The ferry’s owner, Norfield Star Lines,"."""
    at = skip(reader.text, phrase.end, ", ")
    named = [mention for mention in reader.named(at, at + 1) if mention.kind == "organisation"]
    closed = bool(named) and reader.text.startswith(",", phrase.end) and reader.text.startswith(",", named[0].span.end)
    return named[0].span if closed else None


def _without_adverbs(reader: Reader, tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    while tokens and (_is_adverb(reader, tokens[-1][0]) or tokens[-1][0] in _CLOSERS):
        tokens.pop()
    return tokens


def _is_adverb(reader: Reader, word: str) -> bool:
    """Tell whether a word may stand between a source and its verb: an adverb, or a day with its preposition."""
    ending = word.islower() and word.endswith(reader.words.manner) and word not in reader.words.nouns
    lower = word.lower()
    day = lower in reader.words.dating or (bool(reader.words.dating) and lower in reader.names.calendar)
    return ending or day or lower in reader.words.adverbs or word in reader.names.letters


def _is_subject(reader: Reader, start: int, person: Span) -> bool:
    """Tell whether a name can be a subject: at the head of the clause, after a comma, or after its role."""
    if reader.text.startswith(reader.names.possessives, person.end):
        return False
    words = reader.text[start : person.start].split()
    if not words or words[-1][-1] in ",:–—―-)" or words[-1] == ".":
        return True
    word = words[-1].lower().strip(".(")
    if word in reader.words.named:
        return True
    if word in reader.words.governing:
        return False
    if words[-1][0].isupper() or word in reader.names.heads or word in reader.names.titles:
        return True
    clause = reader.text[start : person.start].rpartition(",")[2].lower().split()
    return all(word in reader.words.openers for word in clause)


def _reaches(reader: Reader, person: Span, verb: int) -> bool:
    """Tell whether nothing but adverbs and asides stands between a name and its verb."""
    between = _behind_letters(reader, reader.text[person.end : verb])
    closed = reader.words.subject_first and between.rstrip().endswith(",")
    if len(between) > (_CLOSED if closed else _ASIDE):
        return False
    lower = between.lower()
    for deed in reader.words.doings if closed else ():
        lower = lower.replace(deed, "")
    words = re.findall(r"[^\W\d_]+", lower)
    speaking = without(reader.words.reports, reader.words.weak) if closed else reader.words.reports
    if not speaking.isdisjoint(words):
        return False
    if reader.words.subject_first:
        return _is_aside(reader, between, words)
    if all(word in reader.words.adverbs for word in words) or between.lstrip()[:1] in {",", "(", "–", "—"}:
        return True
    return words[0] in reader.words.stops or words[0] in reader.words.adverbs


def _behind_letters(reader: Reader, between: str) -> str:
    """Return what stands behind a name without the letters of an honour or office: "Ann Roe KC, 45, said"."""
    word = between.strip().partition(",")[0].partition(" ")[0]
    return between.partition(word)[2] if word in reader.names.letters else between


def _is_aside(reader: Reader, between: str, words: Sequence[str]) -> bool:
    """Tell whether the words between a source and its verb are adverbs, a short adverbial, or an aside that closes."""
    if all(_is_adverb(reader, word) for word in words):
        return True
    if between.lstrip()[:1] in {",", "(", "–", "—", "-"}:
        tail = re.split(r"[,)–—]|\s-+\s", between.strip())[-1]
        return all(word in reader.words.stops or _is_adverb(reader, word) for word in tail.lower().split())
    short = len(words) <= _BESIDE and "," not in between
    return words[0] in union(reader.words.stops, reader.names.joints) and (
        short or (between.rstrip().endswith(",") and between.count(",") > 1)
    )


def _nameless(reader: Reader, tokens: Sequence[re.Match[str]], *, clausal: bool) -> Span | None:
    """Return the noun phrase before the verb if it can be a source: a role, an organisation, "sebagian …", capitals."""
    at, words = len(tokens), reader.words
    joints = words.inner if words.subject_first else frozenset[str]()
    closers = without(union(words.stops, words.openers, words.finite), words.pointers, joints)
    while at > 0 and len(tokens) - at < _WORDS:
        word = tokens[at - 1][0]
        if word in _CLOSERS or word in {":", ";"} or (word.islower() and word in closers):
            break
        at -= 1
        if word.lower() in reader.words.several and not _is_inside(reader, tokens, at):
            break
    while at < len(tokens) and (tokens[at][0] in joints or _is_opener(reader, tokens, at)):
        at += 1
    at = _governor(reader, tokens, at)
    if at == len(tokens):
        return None
    house = _house_start(reader, tokens, at)
    if house < at:
        return Span(tokens[house].start(), tokens[-1].end())
    phrase = Span(tokens[at].start(), tokens[-1].end())
    return own_part(reader, phrase) if _can_speak(reader, phrase, tokens[at:], clausal=clausal) else None


def _office(reader: Reader, start: int, verb: int) -> Span | None:
    """Return the office at the head of a clause, if only an aside parts it from a verb: "Bupati Agam, yang …, meminta".

    An aside begins with a preposition, a relative or a comma, and names nobody; a relative clause that ends with a
    pointer is part of a description: "Aktor yang lahir di Agam itu".
    """
    words, names, text = reader.words, reader.names, reader.text
    openers = union(words.openers, _COMMA)
    opening = (token for token in TOKEN.finditer(text, start, verb) if token[0].lower() not in openers)
    first = next(opening, None)
    if first is None or not first[0].istitle() or first[0].lower() not in names.heads:
        return None
    end = first.end()
    for token in opening:
        if not (token[0][0].isupper() or token[0] in names.inside) or token[0].lower() in names.calendar:
            break
        end = token.end() if token[0][0].isupper() else end
    phrase = Span(first.start(), end)
    aside = [token[0].lower() for token in TOKEN.finditer(text, end, verb)]
    led = aside[:1] and (aside[0] == "," or aside[0] in words.stops)
    if not led or verb - end > _ASIDE or not _is_apart(reader, aside) or reader.people(phrase.start, verb):
        return None
    pointed = aside[0] in words.relatives and aside[-1] in words.pointers
    return Span(phrase.start, skip_back(text, verb)) if pointed else phrase


def _is_apart(reader: Reader, aside: Sequence[str]) -> bool:
    """Tell whether some words leave a verb to the subject before them: a relative clause, or none with a verb."""
    words = reader.words
    if aside[-1] in union(words.governing, words.joining) or not union(words.reports, words.pronouns).isdisjoint(aside):
        return False
    relative = not words.relatives.isdisjoint(aside[:2])
    return relative or not any(len(word) >= _VERB and word.startswith(words.verbs) for word in aside)


def _is_opener(reader: Reader, tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Tell whether a word only opens a sentence before its subject: "Adapun" + "Komisi Penyiaran"."""
    first, following = tokens[at][0], tokens[at + 1][0] if at + 1 < len(tokens) else ""
    lower = first.lower()
    opens = lower in reader.words.openers or (lower in reader.names.plain and lower.endswith(reader.words.manner))
    return first[0].isupper() and opens and following[:1].isupper()


def _governor(reader: Reader, tokens: Sequence[re.Match[str]], at: int) -> int:
    """Return where a source begins whose last name a preposition governs, past all tokens where none does.

    "Sejumlah warga dan pedagang di" + "Cipinang"; "seorang politikus yang dekat dengan" + "Budi".
    """
    words = reader.words
    if words.subject_first or not at or tokens[at - 1][0] not in words.governing:
        return at
    inside = union(words.inner, words.governing, words.relatives)
    for back in range(at - 1, max(-1, at - _WORDS), -1):
        word = tokens[back][0]
        if word.lower() in words.several:
            counted = back > 0 and tokens[back - 1][0].lower() in words.several
            return back - counted  # "sejumlah" + "warga"
        if word in _CLOSERS or (word in words.stops and word not in inside):
            break
    return len(tokens)


def _house_start(reader: Reader, tokens: Sequence[re.Match[str]], at: int) -> int:
    """Return where the name of a house begins whose last field is at a place: "Kementerian Energi dan" + "Mineral"."""
    names = reader.names
    whole = reader.words.subject_first or tokens[at][0].lower() in union(names.organisations, names.heads)
    if whole or not at or tokens[at - 1][0] not in names.inside:
        return at
    back = at
    while back > 0 and (tokens[back - 1][0][0].isupper() or tokens[back - 1][0] in union(names.inside, _COMMA)):
        back -= 1
    return next((k for k in range(back, at) if tokens[k][0].lower() in names.organisations), at)


def _is_inside(reader: Reader, tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Tell whether more of a noun phrase stands before a word that could begin it: "fire officials"."""
    if not at or not reader.words.subject_first:
        return False
    word, before = tokens[at][0].lower(), tokens[at - 1][0].lower()
    noun = before.isalpha() and before not in union(reader.words.stops, reader.words.openers)
    return before in reader.words.inner or (noun and word not in reader.words.determiners)


def _can_speak(reader: Reader, phrase: Span, tokens: Sequence[re.Match[str]], *, clausal: bool) -> bool:
    first, last = tokens[0][0].lower(), tokens[-1][0].lower()
    if len(tokens) == 1 and first in reader.words.determiners:
        return False
    if first in reader.words.several or first in reader.names.heads:
        return clausal or last in reader.words.pointers or tokens[0][0][0].isupper()
    if clausal and reader.words.subject_first and last in without(reader.words.several, reader.words.determiners):
        return True
    if clausal and first.endswith(reader.words.possessives) and last in reader.names.heads:
        return True
    named = reader.named(phrase.start, phrase.start + 1)
    if named and named[0].kind == "organisation":
        return named[0].span.end >= phrase.end - 12
    capital = all(token[0][0].isupper() for token in tokens) and first not in reader.names.plain
    house = capital and len(tokens) > 1 and first in reader.names.organisations  # one that no tagger knows
    return house or (clausal and capital and own_part(reader, phrase) == phrase)
