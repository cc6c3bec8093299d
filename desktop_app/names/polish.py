"""What the rest of the article tells of a name: where it begins, where it ends, and whether it is one.

A tagger sees one sentence. "Otoritas Jasa Keuangan Wimboh Santoso" is an organisation and a man; that "Wimboh" stands
alone elsewhere shows where he begins.
"""

import re
from collections.abc import Iterator, Sequence

from desktop_app.article import Mention, Span
from desktop_app.names.evidence import Evidence, can_name
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import NameWords

_PART = re.compile(r"[^\s,()]+")
_JOINT = re.compile(r"[ \u00a0](?:[A-Z]\.?[ \u00a0])?")
_INITIAL = re.compile(r"\.?[ \u00a0][A-Z]\.?[ \u00a0][A-Z][a-z’'-]+|\.[ \u00a0][A-Z][a-z’'-]+")
_AFTER = re.compile(r"[ \u00a0]([A-Z][a-z’'-]+)\b")
_BEFORE = re.compile(r"(?<=[^\W_] )([A-Z][a-z’'-]+)[ \u00a0]$")
_REACH = 40  # characters before a name in which another word of it may begin
_LONGEST = 6  # words of a person's name
_LEAP = 2  # words between two that lead to a name
_SHORT = 3  # letters of a short form that tells


def cut(text: str, found: Sequence[Mention], evidence: Evidence, known: Lexicon) -> list[Mention]:
    """Return the names with their heads corrected: "Torch" alone elsewhere is no part of "CEO Torch Ben Wirawan"."""
    lexicon = known.words
    alone = {form for m in found if m.kind == "person" and " " not in (form := _untitled(m.span.of(text), lexicon))}
    short = {form for form in alone | evidence.heard if len(form) >= _SHORT and not _common(form, lexicon)}
    found = [mention for mention in found if "/" not in mention.span.of(text)]
    return [piece for mention in found for piece in _cut(text, mention, short, evidence, known)]


def joined(text: str, found: Sequence[Mention], evidence: Evidence, known: Lexicon) -> list[Mention]:
    """Return the names in reading order with their pieces put together and their kinds corrected."""
    parts = {part for m in found if m.kind == "person" and " " in (form := m.span.of(text)) for part in form.split()}
    sure = evidence.heard | evidence.inner | parts
    found = [mention for mention in found if mention.span.of(text) in sure or not _is_doubtful(text, mention, known)]
    return [_checked(text, mention, known.words) for mention in _joined(text, found, evidence, known)]


def _is_doubtful(text: str, mention: Mention, known: Lexicon) -> bool:
    """Tell whether a person may be an unknown ordinary word, a capital only because it begins a sentence."""
    form = mention.span.of(text)
    return mention.kind == "person" and " " not in form and form.istitle() and not known.familiar(form)


def _untitled(form: str, lexicon: NameWords) -> str:
    """Return a name of two words without the title that is the first: "Habib Rizieq" tells "Rizieq" as well."""
    title, _, rest = form.partition(" ")
    return rest if title.lower().rstrip(".") in lexicon.titles and rest else form


def _common(form: str, lexicon: NameWords) -> bool:
    lower = form.lower()
    return lower in lexicon.places or lower in lexicon.organisations or lower in lexicon.heads


def _cut(text: str, mention: Mention, short: set[str], evidence: Evidence, known: Lexicon) -> Iterator[Mention]:
    """Yield a name as it is, or split where a person known by a short form begins."""
    parts = [Span(*match.span()) for match in _PART.finditer(text, *mention.span)]
    forms = [part.of(text) for part in parts]
    first = next((at for at, form in enumerate(forms) if form in short), 0)
    if mention.kind != "person":
        first = first or _bearer(forms, known)
        if len(forms) == 1 and forms[0] in short:
            yield Mention(mention.span, "person")
        elif first:
            yield Mention(Span(mention.span.start, parts[first - 1].end), mention.kind)
            yield Mention(Span(parts[first].start, mention.span.end), "person")
        else:
            yield mention
        return
    lead = _lead(forms, short, known)
    unknown = first and not any(known.familiar(form) or len(form) == 1 for form in forms[:first])
    led = text[max(0, parts[0].start - 40) : parts[0].start].split()
    if led and (led[-1][0].isupper() or led[-1].isdecimal()) and led[-1][-1].isalnum():
        lead = max(lead, first if unknown else _house_end(forms, evidence, known))
    yield Mention(Span(parts[lead].start, mention.span.end), "person")


def _house_end(forms: Sequence[str], evidence: Evidence, known: Lexicon) -> int:
    """Return how many words at the head of a name stand elsewhere without the rest: the organisation of a role."""
    for at in range(min(len(forms), _LONGEST) - 2, 0, -1):
        if evidence.heard.isdisjoint(forms[:at]) and _is_loose(forms[at - 1], forms[at], evidence, known):
            return at
    return 0


def _is_loose(form: str, following: str, evidence: Evidence, known: Lexicon) -> bool:
    """Tell whether a word that is no given name stands elsewhere without the word that follows it here."""
    lower = form.lower()
    name = lower in known.words.given or known.counts.get(lower, "").endswith("P2") or len(form) == 1
    return not name and evidence.followed.get(form, set()) != {following}


def _bearer(forms: Sequence[str], known: Lexicon) -> int:
    """Return where a person begins behind the short form of an organisation ("KPK Firli Bahuri"), 0 if none does."""
    rest = forms[1:]
    person = len(rest) > 1 and known.familiar(rest[0])
    person = person and all(form.istitle() and not _common(form, known.words) for form in rest)
    return 1 if person and forms[0].isupper() and len(forms[0]) >= _SHORT else 0


def _lead(forms: Sequence[str], short: set[str], known: Lexicon) -> int:
    """Return how many words at the head of a name are the end of a title, role or organisation."""
    lead, lexicon = 0, known.words
    for at, form in enumerate(forms[:-1], 1):
        lower = form.lower().rstrip(".")
        if form in short:
            break
        title = lower in lexicon.titles and at > 1
        house = _is_house(form, lexicon) or (at == 1 and known.counts.get(lower, "").startswith("no"))
        if title or lower.isdecimal() or (at - lead <= _LEAP and lower not in lexicon.given and house):
            lead = at
    return lead


def _is_house(form: str, lexicon: NameWords) -> bool:
    """Tell whether a word belongs to an organisation, a place or a role rather than to a person's name."""
    return _common(form.rstrip("."), lexicon) or (form.isupper() and len(form) > _SHORT)


def _joined(text: str, found: Sequence[Mention], evidence: Evidence, known: Lexicon) -> Iterator[Mention]:
    """Yield the names with their pieces put together: "Teguh P" + "Nugroho", "Juliari" + " P Batubara"."""
    last: Mention | None = None
    for piece in found:
        mention = _extended_back(text, piece, last.span.end if last else 0, evidence, known)
        if last and last.kind == mention.kind == "person":
            joint = _JOINT.fullmatch(text, last.span.end, mention.span.start)
            if joint or _is_stop(text, last.span.end, mention.span.start):
                last = Mention(Span(last.span.start, mention.span.end), "person")
                continue
        if last:
            yield _extended(text, last, mention.span.start, known)
        last = mention
    if last:
        yield _extended(text, last, len(text), known)


def _is_stop(text: str, end: int, start: int) -> bool:
    """Tell whether only the stop of an initial stands between two pieces of a name."""
    return text[end - 2 : end - 1] == " " and text[end:start] == ". "


def _extended(text: str, mention: Mention, limit: int, known: Lexicon) -> Mention:
    """Return a person with the initials and the unknown capital that follow: "Juliari" + " P Batubara".

    Without counts every capital is unknown, those of a headline too.
    """
    if mention.kind != "person":
        return mention
    match = _INITIAL.match(text, mention.span.end, limit)
    if match and not (match[0].startswith(". ") and text[mention.span.end - 2 : mention.span.end - 1] != " "):
        return Mention(Span(mention.span.start, match.end()), "person")
    single = " " not in mention.span.of(text) and known.counts
    after = _AFTER.match(text, mention.span.end, limit) if single else None
    if after and can_name(after[1].lower(), known):
        return Mention(Span(mention.span.start, after.end()), "person")
    return mention


def _extended_back(text: str, mention: Mention, limit: int, evidence: Evidence, known: Lexicon) -> Mention:
    """Return a single name with the unknown capital before it: "Saepul" + " Ahkam"."""
    if mention.kind != "person" or " " in mention.span.of(text) or not known.counts:
        return mention
    before = _BEFORE.search(text, max(limit, mention.span.start - _REACH), mention.span.start)
    loose = before and _is_loose(before[1], mention.span.of(text), evidence, known)
    if before and not loose and can_name(before[1].lower(), known):
        return Mention(Span(before.start(1), mention.span.end), "person")
    return mention


def _checked(text: str, mention: Mention, lexicon: NameWords) -> Mention:
    """Return a name that holds a word of organisations as one."""
    forms = mention.span.of(text).lower().split()
    if mention.kind != "person" or len(forms) == 1:
        return mention
    led = text[max(0, mention.span.start - 12) : mention.span.start].lower().split()
    if led and led[-1] in lexicon.companies and text[mention.span.start - 1].isspace():
        return Mention(mention.span, "organisation")
    if any(form[0].isdigit() for form in forms):
        return Mention(mention.span, "place")
    if len(forms) > _LONGEST or forms[0] in lexicon.organisations or forms[-1] in lexicon.organisations:
        return Mention(mention.span, "organisation")
    return mention
