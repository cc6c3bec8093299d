"""Names cut where a person begins: what the article and the words before them tell of their heads.

A tagger sees one sentence. "Otoritas Jasa Keuangan Wimboh Santoso" is an organisation and a man; that "Wimboh" stands
alone elsewhere shows where he begins, and that "Torch" does shows that it is no part of "CEO Torch Ben Wirawan".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple, TypeAlias

from desktop_app.article import Mention, MentionKind, Span
from desktop_app.languages import union
from desktop_app.names.evidence import Evidence, can_name, fits, is_loose
from desktop_app.names.joining import are_initials
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import NameWords, is_capitalised, words_before

_APART = re.compile(r"[^\s()\[\];&@“”\"](?:[^()\[\];&@“”\"\n]*[^\s()\[\];&@“”\"])?")
_PAIR = re.compile(r"[^\W\d_][^/]*")  # of two who play together: "Tontowi Ahmad/Liliyana Natsir"
_ENCLOSED = re.compile(r"\(([A-Z]{2,8})\)")  # the short form of a house: "Uni Eropa (UE)"
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*\.?")
_PART = re.compile(r"[^\s,()]+")
_LONGEST = 6  # words of a person's name
_COMMAND = 8  # letters of a word that calls on the reader: "Saksikan", "Perkenalkan"
_LEAP = 2  # words between two that lead to a name
_SHORT = 3  # letters of a short form that tells
_RANK = 4  # words of the longest rank


class _Known(NamedTuple):
    """What is known of an article's names: short forms, full names by their last words, what its capitals tell."""

    short: AbstractSet[str]
    owners: Mapping[str, Sequence[str]]
    evidence: Evidence
    lexicon: Lexicon


_Cut: TypeAlias = tuple[MentionKind | None, int]


def cut(text: str, found: Sequence[Mention], evidence: Evidence, lexicon: Lexicon) -> list[Mention]:
    """Return the names with their heads corrected."""
    words = lexicon.words
    persons = [mention.span.of(text) for mention in found if mention.kind == "person"]
    alone = {form for person in persons if " " not in (form := _untitled(person, words))}
    short = {form for form in alone | evidence.heard if len(form) >= _SHORT and not _common(form, words)}
    owners = {forms[-1]: forms for person in persons if len(forms := person.split()) > 1}
    known = _Known(short, owners, evidence, lexicon)
    parts = [part for mention in found for pair in _paired(text, mention) for part in _apart(text, pair)]
    names = [name for part in parts for name in _cut(text, part, known)]
    heads = {mention.span.start for mention in found if mention.kind == "person"}
    houses = _houses(text, [name for name in names if name.span.start in heads], known)
    houses |= {*_ENCLOSED.findall(text)} - short - evidence.titled
    return [
        piece for name in names for rest in _without_house(text, name, houses, lexicon) for piece in _apart(text, rest)
    ]


def _without_house(text: str, mention: Mention, houses: AbstractSet[str], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield a name, split behind a house that was cut elsewhere: "Bapanas Budi Roe" with "Kepala Bapanas Budi Roe"."""
    house, _, person = mention.span.of(text).partition(" ")
    named = " " in person and (house.isupper() or lexicon.familiar(person.partition(" ")[0]))
    if mention.kind == "person" and house in houses and named:
        start = mention.span.end - len(person)
        yield Mention(Span(mention.span.start, start - 1), "organisation")
        mention = Mention(Span(start, mention.span.end), "person")
    yield mention


def _houses(text: str, names: Sequence[Mention], known: _Known) -> set[str]:
    """Return the houses of one word that persons were cut from, as far as nothing tells that they are persons."""
    forms = {form for m in names if m.kind == "organisation" and " " not in (form := m.span.of(text))}
    return {form for form in forms - known.short - known.evidence.titled if not known.lexicon.familiar(form)}


def _paired(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield a name, or two persons with a slash between them; other names with one are none."""
    form = mention.span.of(text)
    if "/" not in form:
        yield mention
    elif mention.kind == "person" and all(is_capitalised(word) for word in form.replace("/", " ").split()):
        yield from (Mention(Span(*match.span()), "person") for match in _PAIR.finditer(text, *mention.span))


def _apart(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield what marks that are in no person's name part: "Shaw; Lukaku", "Iyek & Dewi", "Budi (Persib)"."""
    if (
        mention.kind != "person"
        or mention.span.of(text).replace(" ", "").isalpha()
        or _APART.fullmatch(text, *mention.span)
    ):
        yield mention
        return
    for match in _APART.finditer(text, *mention.span):
        short = match.end() < mention.span.end and text[match.end()] == ")"  # of a house: "(Perbarindo) Joko Suyanto"
        yield Mention(Span(*match.span()), "organisation" if short else "person")


def _untitled(form: str, words: NameWords) -> str:
    """Return a name of two words without the title that is the first: "Habib Rizieq" tells "Rizieq" as well."""
    title, _, rest = form.partition(" ")
    return rest if title.lower().rstrip(".") in words.titles and rest else form


def _common(form: str, words: NameWords) -> bool:
    return form.lower() in union(words.places, words.organisations, words.heads, words.houses, words.firms)


def _cut(text: str, mention: Mention, known: _Known) -> Iterator[Mention]:
    """Yield a name as it is, or split where a person begins."""
    parts = list(_PART.finditer(text, *mention.span))
    forms = [part[0] for part in parts]
    other = mention.kind != "person"
    house, start = _in_other(mention.kind, forms, known) if other else _in_person(text, mention, forms, known)
    if house:
        yield Mention(Span(mention.span.start, parts[start - 1].end()), house)
    if start < len(parts):
        end = len(parts)
        while end - 1 > start and _is_lower(forms[end - 1], known.lexicon):
            end -= 1
        first = parts[start].start() if start else mention.span.start
        last = mention.span.end if end == len(parts) else parts[end - 1].end()
        yield Mention(Span(first, last), "person")


def _is_given(forms: Sequence[str], at: int, known: _Known) -> bool:
    """Tell whether the word before a name known by itself is a given one, no part of a house: "UFC Dana" + "Roe"."""
    if at < 1 or forms[0].lower() in known.lexicon.words.companies or not is_capitalised(forms[at]):
        return False
    alone = known.evidence.only_before(forms[at], forms[at + 1])
    return alone and known.lexicon.familiar(forms[at]) and not _common(forms[at], known.lexicon.words)


def _is_lower(form: str, lexicon: Lexicon) -> bool:
    """Tell whether a word without a capital is an ordinary one, which ends no name: "Roe puas"."""
    return form.islower() and (lexicon.ordinary(form) or lexicon.counts.get(form, "").startswith("n"))


def _in_other(kind: MentionKind, forms: Sequence[str], known: _Known) -> _Cut:
    """Return the kind of what stands before a person in the name of a house or place, and where the person begins."""
    if len(forms) == 1:
        return (None, 0) if forms[0] in known.short else (kind, 1)
    first = next((at for at, form in enumerate(forms) if form in known.short), len(forms))
    first -= int(first < len(forms) and _is_given(forms, first - 1, known))
    if _has_initials(forms, known.lexicon):
        return None, 0
    if len(forms) > _LEAP and tuple(known.owners.get(forms[-1], ())) == tuple(forms[-2:]):
        return kind, len(forms) - 2  # "CEO Elon Musk" where "Elon Musk" stands elsewhere
    if first in {0, len(forms)}:
        first = _ranked(forms, known.lexicon.words) or _bearer(forms, known.lexicon) or len(forms)
    return kind, first


def _in_person(text: str, mention: Mention, forms: Sequence[str], known: _Known) -> _Cut:
    """Return the kind of what stands before the person in a person's name, None if it is none, and where it ends."""
    led = words_before(text, mention.span.start)
    if led and led[0] in known.lexicon.words.companies and forms[0].lower() in known.lexicon.words.awards:
        return "organisation", 1
    if len(forms) == 1:
        return None, 0
    first = next((at for at, form in enumerate(forms) if form in known.short), 0)
    lead = _lead(forms, known) or _opener(text, mention, forms, known)
    pair = _is_second([*led, forms[0]], known.lexicon.words)
    lead = max(lead, int(pair))
    if _is_owned(led, forms, known):
        return "person", 1
    if led and _is_district(led[0], forms, known):
        return "place", 1
    if len(forms) > _LEAP and (company := _company(words_before(text, mention.span.start, _RANK), forms, known)):
        return "organisation", company
    house = _house(led, forms, first, known)
    return ("organisation", house) if house > lead else (None, lead)


def _has_initials(forms: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether initials and an unknown word make a person of what was tagged as none: "BW Purba"."""
    if len(forms) < 2 or len(forms[0].rstrip(".")) > 2 or not forms[0].isupper():  # noqa: PLR2004  # one or two letters
        return False
    rest = all(fits(form, lexicon, "2") for form in forms[1:])
    return rest and are_initials(forms[0].rstrip("."), lexicon)


def _company(led: Sequence[str], forms: Sequence[str], known: _Known) -> int:
    """Return how many words at the head of a name go on with a firm's: "PT Karya" + "Bangun Sentosa" + "Budi Roe".

    The person begins with a word that stands alone elsewhere or, where none does, with the last given names.
    """
    firms, ships = known.lexicon.words.companies, known.lexicon.words.vessels
    kind = next((at for at, word in enumerate(led) if word.isupper() and word.lower() in firms), len(led))
    if kind == len(led) or led[kind].lower() in ships:
        return 0
    given = [len(form) == 1 or known.lexicon.given(form.lower()) for form in forms]
    led_role = 0 < kind == len(led) - 1 and led[kind - 1].lower() in known.lexicon.words.heads
    whole = not led_role and (given[0] or kind >= len(led) - 1)  # "PT Karya" + "I Gusti Putu Roe"
    if whole or not all(word.isalpha() and word.istitle() for word in led[kind + 1 :]):
        return 0
    inner = range(1, len(forms) - 1)
    alone = (at for at in inner if forms[at] in known.short)
    start = next(alone, next((at for at in reversed(inner) if given[at]), 0))
    while start > 1 and given[start - 1]:
        start -= 1
    return start


def _is_second(forms: Sequence[str], words: NameWords) -> bool:
    """Tell whether the word before a name and its first one belong together: "Jaksa Agung"."""
    return " ".join(forms).lower() in words.pairs


def _house(led: Sequence[str], forms: Sequence[str], first: int, known: _Known) -> int:
    """Return how many words at the head of a person's name are the house in the role before it."""
    word, words = led[0] if led else "", known.lexicon.words
    role = word in words.heads or word in words.titles
    if any("." in form and _INITIALS.fullmatch(form) for form in forms[1:]):  # "Retno L.P. Marsudi"
        return 0
    if not word or not word[-1].isalnum() or not (role or word[0].isupper() or word.isdecimal()):
        return 0
    unknown = first and not any(known.lexicon.familiar(form) or len(form) == 1 for form in forms[:first])
    if unknown and (first > 1 or len(forms) > first + 1 or is_loose(forms[0], forms[1], known.evidence, known.lexicon)):
        return first
    founded = word.lower() in words.founders and len(forms) > _LEAP and not known.lexicon.familiar(forms[0])
    if founded and known.lexicon.familiar(forms[1]):
        return 1
    for at in range(min(len(forms), _LONGEST) - 2, 0, -1):
        if known.evidence.is_house(forms[:at], forms[at], known.short, known.lexicon):
            return at
    return 0


def _is_short_form(word: str, words: NameWords) -> bool:
    """Tell whether a word is the short form of a house in brackets: "(BPBD)", "(Polres)"."""
    enclosed = word[:1] == "(" and word[-1:] == ")"
    return bool(_ENCLOSED.fullmatch(word)) or (enclosed and word[1:-1].lower() in words.organisations)


def _is_district(led: str, forms: Sequence[str], known: _Known) -> bool:
    """Tell whether a name behind a house or office opens with its place: "(BPBD)" + "Agam" + "Andi Putra"."""
    first, lexicon = forms[0], known.lexicon
    lower, words = first.lower(), lexicon.words
    if len(forms) == 1 or lexicon.given(lower) or first in known.short or not can_name(forms[1].lower(), lexicon):
        return False
    if not _is_short_form(led, words):
        return lower in words.districts and led[0].isupper() and led.lower() in union(words.heads, words.organisations)
    place = lower in union(words.places, words.districts) or first in known.evidence.housed
    return place or (len(forms) > _LEAP and not lexicon.familiar(first) and lexicon.familiar(forms[1]))


def _is_owned(led: Sequence[str], forms: Sequence[str], known: _Known) -> bool:
    """Tell whether a name begins with another's last word: "juru bicara Duterte Harry Roque" with Rodrigo Duterte."""
    words = known.lexicon.words
    if len(forms) <= _LEAP or not any(word in words.heads or word in words.ends for word in led):
        return False
    owner = known.owners.get(forms[0], ())
    return bool(owner) and forms[1] not in owner and owner[0] != forms[0]


def _ranked(forms: Sequence[str], words: NameWords) -> int:
    """Return where a person begins behind a rank: "Resor Militer Brigadir Jenderal Yohanes", 0 if none does."""
    lower = [form.lower() for form in forms]
    if _rank_words(words.ranks).isdisjoint(lower):
        return 0
    stretches = ((start, end) for end in range(len(forms) - 1, 1, -1) for start in range(max(0, end - _RANK), end - 1))
    return next((end for start, end in stretches if " ".join(lower[start:end]) in words.ranks), 0)


@cache
def _rank_words(ranks: frozenset[str]) -> frozenset[str]:
    return frozenset(word for rank in ranks for word in rank.split(" "))


def _bearer(forms: Sequence[str], lexicon: Lexicon) -> int:
    """Return where a person begins behind the short form of an organisation ("KPK Firli Bahuri"), 0 if none does."""
    rest = forms[1:]
    person = len(rest) > 1 and lexicon.familiar(rest[0])
    person = person and all(is_capitalised(form) and not _common(form, lexicon.words) for form in rest)
    return 1 if person and forms[0].isupper() and len(forms[0]) >= _SHORT else 0


def _lead(forms: Sequence[str], known: _Known) -> int:
    """Return how many words at the head of a name are the end of a title, role or organisation."""
    lead, words = 0, known.lexicon.words
    for at, form in enumerate(forms[:-1], 1):
        lower = form.lower().rstrip(".")
        if form in known.short or not forms[at][0].isalpha():
            break
        title = lower in words.titles and at > 1
        house = _is_house(form, words) or (at == 1 and known.lexicon.counts.get(lower, "").startswith("no"))
        if (
            title
            or lower.isdecimal()
            or lower in union(words.houses, words.firms)
            or (at - lead <= _LEAP and lower not in words.given and house)
        ):
            lead = at
    return lead


def _opener(text: str, mention: Mention, forms: Sequence[str], known: _Known) -> int:
    """Return 1 if a name begins with an ordinary word that only the head of a sentence made a capital, else 0."""
    before = text[max(0, mention.span.start - 3) : mention.span.start].strip(" ")[-1:]
    if len(forms) == 1 or before.isalnum() or before in {",", ")"}:
        return 0
    lower, lexicon = forms[0].lower(), known.lexicon
    ordinary = lower in lexicon.words.plain or lexicon.counts.get(lower, "").startswith("n")
    ordinary |= len(lower) >= _COMMAND and lower.endswith(lexicon.words.commands)
    return int(ordinary and lower not in lexicon.words.given and forms[0] not in known.evidence.inner)


def _is_house(form: str, words: NameWords) -> bool:
    """Tell whether a word belongs to an organisation, a place or a role rather than to a person's name."""
    return _common(form.rstrip("."), words) or (form.isupper() and len(form) > _SHORT and "." not in form)
