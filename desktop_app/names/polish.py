"""Names put together and checked, once all names of the article are known: which are none, and which are houses."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from desktop_app.article import Mention, MentionKind, Span
from desktop_app.languages import union
from desktop_app.names.evidence import Evidence
from desktop_app.names.joining import join
from desktop_app.names.tagger import Lexicon
from desktop_app.names.things import last_words, things_of, without_headline
from desktop_app.names.titles import names_work
from desktop_app.names.words import NameWords, closed, is_brand, leading, words_before

_MARKS = frozenset("'‘’“”\"")
_LED = 40  # characters before a name in which the words before it are looked for
_LONGEST = 6  # words of a person's name
_FAR = 160  # characters of a role and a house before a name
_HOUSED = re.compile(r"[A-Z][\w-]*( \([A-Z]{2,8}\))? $")
_MONTH = re.compile(r" ([A-Z][a-z]+)")
_CLAUSE = re.compile(r"[.;:\n“”\"]")


def joined(text: str, found: Sequence[Mention], evidence: Evidence, known: Lexicon) -> list[Mention]:
    """Return the names in reading order with their pieces put together and their kinds corrected."""
    parts = {part for m in found if m.kind == "person" and " " in (form := m.span.of(text)) for part in form.split()}
    told = evidence.heard | evidence.titled | parts
    sure = told | evidence.inner
    found = [mention for mention in found if mention.span.of(text) in sure or not _is_doubtful(text, mention, known)]
    names = list(join(text, found, evidence, known))
    houses = {
        first.span.of(text)
        for first, second in itertools.pairwise(names)
        if second.kind == "person"
        and text[first.span.end : second.span.start] == " "
        and first.span.of(text) not in parts
    }
    houses |= {m.span.of(text) for m in names if m.kind != "person" and _is_enclosed(text, m)}
    forms = {mention.span.of(text) for mention in names if mention.kind == "person"}
    owned = things_of(text, names, known)
    things = owned | {m.span.of(text) for m in names if m.kind == "person" and _is_thing(text, m, known)}
    houses |= {form for form in things | forms if form not in told and (form in things or _is_short_form(form, known))}
    houses |= {
        first.span.of(text) for first, second in itertools.pairwise(names) if _is_owned(text, first, second, known)
    }
    houses |= last_words(owned, forms) - evidence.heard - evidence.titled
    whole = {form for m in names for form in _house_parts(text, m, known)}
    houses |= {form for form in forms & whole if form not in evidence.heard and form not in evidence.titled}
    houses |= {rest for m in names if (rest := _without_kind(text, m, known.words)) in forms and rest not in told}
    further = {m.span.of(text) for m in names if _goes_on_house(text, m, known)} - told
    houses |= {form for form in further if evidence.heard.isdisjoint(form.split())}
    sites = _sites(text, names, known.words)
    sites = {form for form in sites if known.counts and form not in told and not any(map(known.familiar, form.split()))}
    checked = (_checked(text, mention, houses, sites, known.words) for mention in names)
    whole_names = without_headline(text, list(checked), known)
    kept = (_closed(text, mention) for mention in whole_names if not _is_nobody(text, mention, known.words))
    return [_with_month(text, mention, known.words) for mention in kept]


def _is_nobody(text: str, mention: Mention, words: NameWords) -> bool:
    """Tell whether a name, alone or with the word beside it, looks like a person's and is none: "El" + "Nino".

    Nor is what an office does one ("Bidang" + "Kedaruratan"), or the title of a work.
    """
    form = mention.span.of(text).lower()
    if mention.kind == "person" and names_work(text, mention, words):
        return True
    if form.endswith(")") and all(word.strip("().") in words.titles for word in form.split()):
        return True  # "Letkol (Purn)"
    if mention.kind == "person" and " " not in form and form.endswith(words.nouns):
        field = _before(text, mention.span.start)
        if field.lower() in words.fields:
            return True
    if mention.kind == "person" and form in words.ends and _before(text, mention.span.start).lower() in words.heads:
        return True  # "Petani" + "Muda"
    if form not in _pieces(words.nobody):
        return False
    fitting = [name for name in words.nobody if name.endswith(form) or name.startswith(f"{form} ")]
    led = words_before(text, mention.span.start)
    behind = text[mention.span.end : mention.span.end + _LED].split()[:1]
    return form in fitting or any(" ".join(pair).lower() in fitting for pair in ([*led, form], [form, *behind]))


@cache
def _pieces(names: frozenset[str]) -> frozenset[str]:
    """Return what names end with, and the words they begin with."""
    ends = (name[at:] for name in names for at in range(len(name)))
    heads = (name[:at] for name in names for at, letter in enumerate(name) if letter == " ")
    return frozenset([*ends, *heads])


def _closed(text: str, mention: Mention) -> Mention:
    """Return a name with the bracket that closes its short form, without one never closed or a mark behind: "Roe’"."""
    span, form = mention.span, mention.span.of(text)
    if "(" in form:
        whole = text.startswith(")", span.end) and "(" in form.rpartition(")")[2]
        span = Span(span.start, span.end + 1) if whole else closed(text, span)
        form = span.of(text)
    ahead, behind = form[0] in _MARKS, form[-1] in _MARKS
    if (ahead or behind) and sum(letter in _MARKS for letter in form) == 1 < len(form):
        span = Span(span.start + ahead, span.end - behind)
    return mention if span is mention.span else Mention(span, mention.kind)


def _with_month(text: str, mention: Mention, words: NameWords) -> Mention:
    """Return a house that is called after a day with its month: "Universitas Sebelas" + "Maret"."""
    start, end = mention.span
    if mention.kind == "person" or mention.span.of(text).rpartition(" ")[2].lower() not in words.counts:
        return mention
    month = _MONTH.match(text, end)
    named = month is not None and month[1].lower() in words.calendar
    return Mention(Span(start, month.end()), mention.kind) if month and named else mention


def _without_kind(text: str, mention: Mention, words: NameWords) -> str:
    """Return the name of a house without the word for its kind: "Adhi Karya" of "PT Adhi Karya (Persero) Tbk"."""
    if mention.kind != "organisation":
        return ""
    kind, _, rest = mention.span.of(text).partition(" (")[0].partition(" ")
    return rest if kind.lower() in words.companies else ""


def _sites(text: str, names: Sequence[Mention], words: NameWords) -> set[str]:
    """Return the names that stand where a place does as often as not: goods are sent "ke Budi" once."""
    places = (part.partition(" ") for m in names if m.kind == "place" for part in m.span.of(text).split(", "))
    found = {rest for kind, _, rest in places if rest and kind.lower() in words.sites}
    persons = [(mention.span.of(text), mention) for mention in names if mention.kind == "person"]
    where: dict[str, int] = {}
    for form, mention in persons:
        if _before(text, mention.span.start) in words.against:
            where[form] = where.get(form, 0) + 1
        elif _site(text, mention, words) is not None or _is_district(text, mention, words):
            found.add(form)
    often = Counter(form for form, _ in persons)
    return found | {form for form, count in where.items() if 2 * count >= often[form]}


def _is_district(text: str, mention: Mention, words: NameWords) -> bool:
    """Tell whether a district is told right behind its office: "Bupati" + "Agam"."""
    form = mention.span.of(text).lower()
    return form in words.districts and _before(text, mention.span.start).lower() in words.heads


def _before(text: str, at: int) -> str:
    """Return the word that only a space parts from a place."""
    return text[max(0, at - _LED) : at - 1].rpartition(" ")[2] if text[at - 1 : at] == " " else ""


def _site(text: str, mention: Mention, words: NameWords) -> int | None:
    """Return where a place or body begins whose kind stands before its name ("Gunung Rinjani"), None if none does.

    Behind a head the word is of a role: "Kepala Desa Budi Santoso" is a person.
    """
    word = _before(text, mention.span.start).rpartition("\n")[2]
    if not word.istitle() or word.lower() not in words.sites:
        return None
    start = mention.span.start - len(word) - 1
    before = _before(text, start)
    office = word.lower() in words.offices and before.lower() in words.heads
    inside = before[-1:].isalnum() and (before[0].isupper() or office)
    return None if inside else start


def _house_parts(text: str, mention: Mention, known: Lexicon) -> Iterator[str]:
    """Yield the words of a name with a word that is in no person's name: "Awards" and "Choice" of "Choice Awards"."""
    forms = mention.span.of(text).split()
    if mention.kind == "person" and any(form.lower() in known.words.houses for form in forms):
        yield from (form for form in forms if not known.familiar(form))


def _is_owned(text: str, first: Mention, second: Mention, known: Lexicon) -> bool:
    """Tell whether a single unknown name is the house of the person behind it: "Pendiri Torch, Ben Wirawan,"."""
    apposed = first.kind == second.kind == "person" and text[first.span.end : second.span.start] == ", "
    if not apposed or " " in (form := first.span.of(text)) or " " not in second.span.of(text) or known.familiar(form):
        return False
    led = [word.lower() for word in words_before(text, first.span.start)]
    behind = text[second.span.end : second.span.end + 8].split()
    listed = behind[:1] and (behind[0] == "," or behind[0] in known.words.linking)
    return bool(led) and led[0] in known.words.owners and not listed


def _goes_on_house(text: str, mention: Mention, known: Lexicon) -> bool:
    """Tell whether unknown words are what a house is called behind its short form: "Balai Sungai (BBS) Kali Warenga".

    A description that points back names no bearer: "Kepala BBS Kali Warenga tersebut". Elsewhere a role before the
    house is that of whoever is named behind: "Kepala Balai Sungai (BBS) Budi Roe".
    """
    start, end = mention.span
    if mention.kind != "person" or not (text.startswith(") ", max(0, start - 2)) or _points(text, end, known.words)):
        return False
    if any(known.familiar(form) for form in mention.span.of(text).split()):
        return False
    house = _HOUSED.search(text, max(0, start - _FAR), start)
    if house is None:
        return False
    clause = _CLAUSE.split(text[max(0, start - _FAR) : start])[-1].lower().split()
    role = not known.words.heads.isdisjoint(clause)
    return role and _points(text, end, known.words) if house[1] is None else not role


def _points(text: str, at: int, words: NameWords) -> bool:
    """Tell whether a word follows that points back."""
    following = text[at + 1 : at + _LED].partition(" ")[0] if text.startswith(" ", at) else ""
    return following.rstrip(".,") in words.pointers


def _is_doubtful(text: str, mention: Mention, known: Lexicon) -> bool:
    """Tell whether a person may be an unknown ordinary word, a capital only because it begins a sentence."""
    form = mention.span.of(text)
    return mention.kind == "person" and " " not in form and form.istitle() and not known.familiar(form)


def _is_enclosed(text: str, mention: Mention) -> bool:
    """Tell whether a name stands alone in brackets, as the short form of a house does behind it: "(Perbarindo)"."""
    return (
        text[mention.span.start - 1 : mention.span.start] == "("
        and text[mention.span.end : mention.span.end + 1] == ")"
    )


def _is_short_form(form: str, known: Lexicon) -> bool:
    """Tell whether a single name in capitals is the short form of a house ("PSBB") rather than of a person ("SBY")."""
    person = form.lower() in known.words.given or known.counts.get(form.lower(), "").endswith("P2")
    return form.isupper() and form.isalpha() and not person


def _is_thing(text: str, mention: Mention, known: Lexicon) -> bool:
    """Tell whether a name is led to as a work, product or medium is, or has a capital inside a word as brands do.

    What is led to so may be whose it is: "film Budi Santoso", by a given name.
    """
    form, words = mention.span.of(text), known.words
    source = leading(text, mention.span.start, words) if _is_apart(text, mention) else []
    if not words.companies.isdisjoint(source):
        owner = " " in form and known.familiar(form.partition(" ")[0]) and words.vessels.isdisjoint(source)
        if not owner:
            return True
    behind = text[mention.span.end : mention.span.end + _LED] if words.peoples else ""
    if behind[:1] == " " and not words.peoples.isdisjoint(behind.split()[:1]):
        return True
    return is_brand(form, words)


def _is_apart(text: str, mention: Mention) -> bool:
    """Tell whether a space stands before a name."""
    return text[max(0, mention.span.start - 1) : mention.span.start].isspace()


def _checked(
    text: str, mention: Mention, houses: AbstractSet[str], sites: AbstractSet[str], words: NameWords
) -> Mention:
    """Return a name that holds a word of organisations as one, and so what stands right before a person's name."""
    form = mention.span.of(text)
    if mention.kind != "person":
        return mention
    if text.startswith("@", max(0, mention.span.start - 1)) and not form.startswith("@"):
        return Mention(Span(mention.span.start - 1, mention.span.end), "organisation")
    if (start := _site(text, mention, words)) is not None:
        house = text[start : mention.span.start].strip().lower() in words.organisations
        return Mention(Span(start, mention.span.end), "organisation" if house else "place")
    if form in sites or form.lower().partition(" ")[0] in words.sites:
        return Mention(mention.span, "place")
    kind: MentionKind = "organisation" if form in houses else _kind(text, mention, words)
    return Mention(mention.span, kind)


def _kind(text: str, mention: Mention, words: NameWords) -> MentionKind:
    """Return the kind of a name of several words by its words and the one before it."""
    forms = mention.span.of(text).lower().split()
    if len(forms) == 1:
        return "organisation" if forms[0] in union(words.houses, words.firms, words.works) else "person"
    led = text[max(0, mention.span.start - 12) : mention.span.start].lower().split()
    if led and led[-1] in words.companies and text[mention.span.start - 1].isspace():
        return "organisation"
    if any(form[0].isdigit() for form in forms):
        return "place"
    known = forms[0] in words.organisations or forms[-1] in words.organisations
    known = known or not union(words.houses, words.firms, words.works).isdisjoint(forms)
    return "organisation" if known or len(forms) > _LONGEST else "person"
