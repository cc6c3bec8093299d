"""Pieces of one name put together: "Teguh P" + "Nugroho", "Juliari" + " P Batubara", "FX" + " Winardi Prabowo"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.article import Mention, Span
from desktop_app.languages import union, without
from desktop_app.names.evidence import Evidence, can_name, is_loose
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import NameWords, is_capitalised, words_before

_NAME = r"[A-Z][a-z]+(?:[’'-](?!s\b)[A-Za-z]+)*"  # "Ma’ruf", but no "’s" behind it
_JOINT = re.compile(r"[ \u00a0](?:[A-Z]\.?[ \u00a0])?")
_INITIAL = re.compile(rf"\.?[ \u00a0]([A-Z]{{1,2}})\.?[ \u00a0]({_NAME})|\.[ \u00a0]({_NAME})")
_ENDING = re.compile(r"[ \u00a0][A-Z](?=[ ,)\n]|\.\s*[a-z]|\.?$)(?![ \u00a0][A-Z0-9])")  # "Siti Aminah K"
_ABBREVIATED = re.compile(rf"[A-Z]\.?[ \u00a0]{_NAME}")
_AFTER = re.compile(rf"[ \u00a0]({_NAME})\b")
_BEFORE = re.compile(rf"(?:(?<=[^\W_] )|(?<=[-–—] )|(?<=\n)|^)({_NAME})[ \u00a0](?:[A-Z]\.?[ \u00a0])?$")
_PARTICLE = re.compile(rf"[ \u00a0]([a-z]{{2,3}})[- ]({_NAME})\b")  # "Haidar" + " al-Abbadi"
_PARTICLES = re.compile(rf"({_NAME})((?:[ \u00a0][a-z]{{2,3}}){{1,2}})[ \u00a0]$")  # "Jan van der" + "Roe"
_LAST = re.compile(r"(?:[A-Z]\.?[ \u00a0])?[^ \u00a0]+")
_INITIALS = re.compile(r"(?<![^\s(])([A-Z]{1,2})\.?[ \u00a0]$")
_GRADES = frozenset("ABC")  # letters that more often belong to what stands before them: "Serie A"
_OPENING, _CLOSING = frozenset("'‘“\""), frozenset(["' ", "’ ", "” ", '" '])  # around a nickname: "Budi 'Udin' Roe"
_SHORT = 3  # letters of a house's short form
_REACH = 40  # characters before a name in which another word of it may begin


def join(text: str, found: Sequence[Mention], evidence: Evidence, known: Lexicon) -> Iterator[Mention]:
    """Yield the names in reading order with their pieces put together."""
    persons = [mention.span.of(text).split() for mention in found if mention.kind == "person"]
    owners = {forms[-1]: forms for forms in persons if len(forms) > 1}
    alone = Counter(forms[0] for forms in persons if len(forms) == 1)
    last: Mention | None = None
    for piece in found:
        mention = _extended_back(text, piece, last.span.end if last else 0, evidence, known)
        if last and (
            (last.kind == "person" and _are_one(text, last, mention, evidence, known, owners))
            or _is_namesake(text, last, mention, evidence, known)
        ):
            last = Mention(Span(last.span.start, mention.span.end), "person")
            continue
        if last and last.kind != "person" and (start := _given_behind(text, last, mention, alone, evidence, known)):
            if start > last.span.start:
                yield Mention(Span(last.span.start, start - 1), last.kind)
            last = Mention(Span(start, mention.span.end), "person")
            continue
        if last and (start := _own_initial(text, last, mention) or _own_word(text, last, mention, known)):
            last = Mention(Span(last.span.start, start - 1), last.kind)
            mention = Mention(Span(start, mention.span.end), "person")
        if last:
            yield _extended(text, last, mention.span.start, known)
        last = mention
    if last:
        yield _extended(text, last, len(text), known)


def _own_initial(text: str, last: Mention, mention: Mention) -> int | None:
    """Return where the initial of a person begins that ends the name of a house: "Konsulat RI Jeddah M" + "Hery"."""
    if last.kind == "person" or mention.kind != "person":
        return None
    initial = text[max(0, last.span.end - 2) : last.span.end]
    one = initial[:1] == " " and initial[1:].isupper() and last.span.end - last.span.start > len(initial)
    return last.span.end - 1 if one and text[last.span.end : mention.span.start] in {" ", ". "} else None


def _own_word(text: str, last: Mention, mention: Mention, known: Lexicon) -> int | None:
    """Return where the unknown word of a person begins that ends the name of a house: "OJK Anto" + "Prabowo"."""
    if last.kind == "person" or mention.kind != "person" or text[last.span.end : mention.span.start] != " ":
        return None
    forms = last.span.of(text).split()
    name = mention.span.of(text)
    led = name.partition(" ")[0] in known.words.particles  # "PSKB Jan" + "de Roe"
    if (" " in name and not led) or len(forms) < 2:  # noqa: PLR2004
        return None
    short = (forms[-2].isupper() and len(forms[-2]) >= _SHORT) or forms[-2].lower() in known.words.firms
    lower = forms[-1].lower()
    given = led and is_capitalised(forms[-1]) and not _is_common(lower, known.words)
    return last.span.end - len(forms[-1]) if short and (given or can_name(lower, known, "2")) else None


def _given_behind(
    text: str, house: Mention, mention: Mention, alone: Mapping[str, int], evidence: Evidence, known: Lexicon
) -> int | None:
    """Return where a given name begins that ends a house or is taken for one: "Presiden UFC Dana" + "White".

    The family name stands elsewhere by itself, the given one nowhere else.
    """
    if mention.kind != "person" or text[house.span.end : mention.span.start] != " ":
        return None
    forms, following = house.span.of(text).split(), mention.span.of(text).split()
    if alone[following[-1]] < (2 if len(following) == 1 else 1):
        return None
    lower = forms[-1].lower()
    given = is_capitalised(forms[-1]) and known.familiar(forms[-1]) and not _is_common(lower, known.words)
    led = words_before(text, house.span.start) if given else []
    role = not known.words.heads.isdisjoint(word.lower() for word in [*led, forms[0]])
    only = evidence.only_before(forms[-1], following[0])
    if not role or not only or forms[0].lower() in known.words.companies:
        return None
    return house.span.end - len(forms[-1])


def _is_namesake(text: str, last: Mention, mention: Mention, evidence: Evidence, known: Lexicon) -> bool:
    """Tell whether a place before somebody who speaks is a given name: "Paris" + "Hilton", where no place is told."""
    if last.kind != "place" or mention.kind != "person" or text[last.span.end : mention.span.start] != " ":
        return False
    place, name = last.span.of(text), mention.span.of(text)
    led = words_before(text, last.span.start)
    inside = bool(led) and (led[0].lower() in known.words.against or led[0][0].isupper())
    return name in evidence.heard and evidence.only_before(place, name) and not inside


def _is_common(lower: str, words: NameWords) -> bool:
    """Tell whether a lower-case word is one of houses, places or roles."""
    return lower in union(words.organisations, words.places, words.districts, words.heads, words.houses, words.firms)


def _are_one(
    text: str, last: Mention, mention: Mention, evidence: Evidence, known: Lexicon, owners: Mapping[str, Sequence[str]]
) -> bool:
    """Tell whether two names in a row are one.

    They are not if the first stands elsewhere without what follows it here, or is another one's last word.
    """
    between = text[last.span.end : mention.span.start]
    if mention.kind != "person":
        return between == " " and _ABBREVIATED.fullmatch(text, *mention.span) is not None
    if between == " ":
        forms, following = last.span.of(text).split(), mention.span.of(text).split()
        led = [word.lower() for word in words_before(text, last.span.start)]
        role = not union(known.words.heads, known.words.ends).isdisjoint(led)
        other = role and len(forms) == 1 and following[0] not in owners.get(forms[0], following)
        return len(following) == 1 or not (other or evidence.is_house(forms, following[0], {*forms}, known))
    if between in _CLOSING:
        return last.span.of(text).rpartition(" ")[2][:1] in _OPENING
    shortened = between == ". " and last.span.of(text).lower() in known.words.shortened
    return shortened or _JOINT.fullmatch(between) is not None or _is_stop(text, last.span.end, mention.span.start)


def _is_stop(text: str, end: int, start: int) -> bool:
    """Tell whether only the stop of an initial stands between two pieces of a name."""
    return text[max(0, end - 2) : end - 1] == " " and text[end:start] == ". "


def _extended(text: str, mention: Mention, limit: int, known: Lexicon) -> Mention:
    """Return a person with the initials and the unknown capital that follow: "Juliari" + " P Batubara".

    Without counts every capital is unknown, those of a headline too.
    """
    if mention.kind != "person":
        return mention
    particle = _PARTICLE.match(text, mention.span.end, limit)
    joins = particle and particle[1] in without(known.words.particles, known.words.against)
    if particle and joins and can_name(particle[2].lower(), known):
        mention = Mention(Span(mention.span.start, particle.end()), "person")
    end = mention.span.end
    if text[end : end + 1] != "." and not text[end + 1 : end + 2].isupper():
        return mention
    match = _INITIAL.match(text, mention.span.end, limit)
    if match and not (match[0].startswith(". ") and text[mention.span.end - 2 : mention.span.end - 1] != " "):
        letters = match[1]
        if not letters or len(letters) == 1 or (are_initials(letters, known) and can_name(match[2].lower(), known)):
            return Mention(Span(mention.span.start, match.end()), "person")
    if known.counts and (ending := _ENDING.match(text, mention.span.end, limit)):
        return Mention(Span(mention.span.start, ending.end()), "person")
    single = " " not in mention.span.of(text) and known.counts
    after = _AFTER.match(text, mention.span.end, limit) if single else None
    if after and can_name(after[1].lower(), known):
        return Mention(Span(mention.span.start, after.end()), "person")
    return mention


def _extended_back(text: str, mention: Mention, limit: int, evidence: Evidence, known: Lexicon) -> Mention:
    """Return a person with what leads to the name: the unknown capital before a single one, and initials."""
    if mention.kind != "person" or not known.counts or _is_plain(words_before(text, mention.span.start)):
        return mention
    start, floor = mention.span.start, max(limit, mention.span.start - _REACH)
    led = _PARTICLES.search(text, floor, start)
    if led and not _is_common(led[1].lower(), known.words) and _are_particles(led[2].split(), known.words):
        return Mention(Span(led.start(1), mention.span.end), "person")
    single = _LAST.fullmatch(text, *mention.span)
    before = _BEFORE.search(text, floor, start) if single else None
    following = text[before.end(1) + 1 : mention.span.end].split(maxsplit=1)[0] if before else ""
    loose = before and (_is_pair(text, before, known) or is_loose(before[1], following, evidence, known))
    inner = before and text[max(0, before.start(1) - 2) : max(0, before.start(1) - 1)].isalnum()
    lower = before[1].lower() if before else ""
    given = before and known.given(lower) and not _is_common(lower, known.words)
    given = given or (before and lower in known.foreign and _opens(text, before.start(1)))  # "Paris" + "Roe"
    if before and not loose and (given or (inner and can_name(lower, known))):
        return Mention(Span(before.start(1), mention.span.end), "person")
    borne = None if single else _borne(text, floor, start, evidence, known)
    if borne is not None:
        return Mention(Span(borne, mention.span.end), "person")
    start = _given_before(text, mention, limit, known)
    initials = _INITIALS.search(text, floor, start)
    if initials and initials[1] not in _GRADES and are_initials(initials[1], known):
        alone = len(initials[1]) > 1 and is_loose(initials[1], mention.span.of(text).split()[0], evidence, known)
        return mention if alone else Mention(Span(initials.start(1), mention.span.end), "person")
    return Mention(Span(start, mention.span.end), "person")


def _is_plain(led: Sequence[str]) -> bool:
    """Tell whether the word before a name is in small letters, and longer than a particle."""
    return bool(led) and len(led[0]) > _SHORT and led[0].isalpha() and led[0].islower()


def _are_particles(forms: Sequence[str], words: NameWords) -> bool:
    return all(form in words.particles and form not in words.against for form in forms)


def _opens(text: str, at: int) -> bool:
    """Tell whether a sentence begins at a place."""
    return text[max(0, at - 2) : at].rstrip(" ")[-1:] in {"", "\n", ".", "“", '"'}


def _borne(text: str, floor: int, start: int, evidence: Evidence, known: Lexicon) -> int | None:
    """Return where the one capital between a role and a longer name begins: "pelatih Ong" + "Tek Liang"."""
    before = _BEFORE.search(text, floor, start)
    led = words_before(text, before.start(1)) if before else []
    if before is None or not led or led[0] not in known.words.heads or not can_name(before[1].lower(), known):
        return None
    following = text[start : start + _REACH].split(maxsplit=1)[0]
    alone = evidence.only_before(before[1], following) and not _is_pair(text, before, known)
    return before.start(1) if alone else None


def _given_before(text: str, mention: Mention, limit: int, known: Lexicon) -> int:
    """Return where the given names begin that lead to a longer name: "Provinsi Bali Ida Bagus" + "Ketut Adnyana"."""
    start, words = mention.span.start, known.words
    if " " not in mention.span.of(text):
        return start
    while start - 1 > limit and text[start - 1] == " ":
        form = text[max(limit, start - _REACH) : start - 1].rpartition(" ")[2]
        led = _BEFORE.search(text, max(limit, start - _REACH), start) if _is_given(form, words) else None
        if led is None or _is_pair(text, led, known):
            break
        start = led.start(1)
    return start


def _is_given(form: str, words: NameWords) -> bool:
    """Tell whether a capital is a given name and nothing else."""
    lower = form.lower()
    given = form.istitle() and lower in words.given
    return given and not any(
        lower in others for others in (words.titles, words.heads, words.organisations, words.places, words.calendar)
    )


def _is_pair(text: str, before: re.Match[str], known: Lexicon) -> bool:
    """Tell whether the capital before a name belongs to the word before it: "Jaksa Agung"."""
    return " ".join(words_before(text, before.end(1), 2)).lower() in known.words.pairs


def are_initials(letters: str, known: Lexicon) -> bool:
    """Tell whether one or two capitals are a person's initials ("FX"), no short form of a country or house ("RI")."""
    lower, words = letters.lower(), known.words
    if len(letters) == 1:
        return lower not in words.titles
    short = lower in words.organisations or lower in words.places or lower in words.titles or lower in words.calendar
    return not (short or lower in words.houses or known.counts.get(lower, "").endswith("2"))
