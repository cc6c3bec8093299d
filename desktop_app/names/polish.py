"""What the rest of the article tells of a name: where it begins, where it ends, and whether it is one.

A tagger sees one sentence. "Otoritas Jasa Keuangan Wimboh Santoso" is an organisation and a man; that "Wimboh" stands
alone elsewhere shows where he begins.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords

_PART = re.compile(r"[^\s,()]+")
_JOINT = re.compile(r"[ \u00a0](?:[A-Z]\.?[ \u00a0])?")
_INITIAL = re.compile(r"\.?[ \u00a0][A-Z]\.?[ \u00a0][A-Z][a-z’'-]+|\.[ \u00a0][A-Z][a-z’'-]+")
_LONGEST = 6  # words of a person's name
_LEAP = 2  # words between two that lead to a name
_SHORT = 3  # letters of a short form that tells

Familiar = Callable[[str], bool]


def polish(text: str, found: Sequence[Mention], lexicon: NameWords, familiar: Familiar) -> list[Mention]:
    """Return the names with their edges and kinds corrected; `familiar` tells whether a word is a known name part."""
    alone = {m.span.of(text) for m in found if m.kind == "person" and " " not in m.span.of(text)}
    short = {form for form in alone if len(form) >= _SHORT and not _common(form, lexicon)}
    found = [mention for mention in found if "/" not in mention.span.of(text)]
    cut = [piece for mention in found for piece in _cut(text, mention, short, lexicon, familiar)]
    return [_checked(text, mention, lexicon) for mention in _joined(text, cut)]


def _common(form: str, lexicon: NameWords) -> bool:
    lower = form.lower()
    return lower in lexicon.places or lower in lexicon.organisations or lower in lexicon.heads


def _cut(text: str, mention: Mention, short: set[str], lexicon: NameWords, familiar: Familiar) -> Iterator[Mention]:
    """Yield a name as it is, or split where a person known by a short form begins."""
    parts = [Span(*match.span()) for match in _PART.finditer(text, *mention.span)]
    forms = [part.of(text) for part in parts]
    first = next((at for at, form in enumerate(forms) if form in short), 0)
    if mention.kind != "person":
        if len(forms) == 1 and forms[0] in short:
            yield Mention(mention.span, "person")
        elif first:
            yield Mention(Span(mention.span.start, parts[first - 1].end), mention.kind)
            yield Mention(Span(parts[first].start, mention.span.end), "person")
        else:
            yield mention
        return
    lead = _lead(forms, short, lexicon)
    unknown = first and not any(familiar(form) or len(form) == 1 for form in forms[:first])
    led = text[max(0, parts[0].start - 40) : parts[0].start].split()
    if unknown and led and led[-1][0].isupper() and led[-1][-1].isalpha():
        lead = max(lead, first)
    yield Mention(Span(parts[lead].start, mention.span.end), "person")


def _lead(forms: Sequence[str], short: set[str], lexicon: NameWords) -> int:
    """Return how many words at the head of a name are the end of a title, role or organisation."""
    lead = 0
    for at, form in enumerate(forms[:-1], 1):
        lower = form.lower().rstrip(".")
        if form in short:
            break
        title = lower in lexicon.titles and at > 1
        if title or (at - lead <= _LEAP and lower not in lexicon.given and _is_house(form, lexicon)):
            lead = at
    return lead


def _is_house(form: str, lexicon: NameWords) -> bool:
    """Tell whether a word belongs to an organisation, a place or a role rather than to a person's name."""
    return _common(form.rstrip("."), lexicon) or (form.isupper() and len(form) > _SHORT)


def _joined(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the names with their pieces put together: "Teguh P" + "Nugroho", "Juliari" + " P Batubara"."""
    last: Mention | None = None
    for mention in found:
        if last and last.kind == mention.kind == "person":
            joint = _JOINT.fullmatch(text, last.span.end, mention.span.start)
            if joint or _is_stop(text, last.span.end, mention.span.start):
                last = Mention(Span(last.span.start, mention.span.end), "person")
                continue
        if last:
            yield _extended(text, last, mention.span.start)
        last = mention
    if last:
        yield _extended(text, last, len(text))


def _is_stop(text: str, end: int, start: int) -> bool:
    """Tell whether only the stop of an initial stands between two pieces of a name."""
    return text[end - 2 : end - 1] == " " and text[end:start] == ". "


def _extended(text: str, mention: Mention, limit: int) -> Mention:
    if mention.kind != "person":
        return mention
    match = _INITIAL.match(text, mention.span.end, limit)
    if not match or (match[0].startswith(". ") and text[mention.span.end - 2 : mention.span.end - 1] != " "):
        return mention
    return Mention(Span(mention.span.start, match.end()), "person")


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
