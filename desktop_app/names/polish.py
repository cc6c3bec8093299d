"""Names put together and checked, once all names of the article are known: which are none, and which are houses."""

import itertools
import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from desktop_app.article import Mention
from desktop_app.names.evidence import Evidence
from desktop_app.names.joining import join
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import NameWords

_BRAND = re.compile(r"[a-z][A-Z]")
_LED = 40  # characters before a name in which the words before it are looked for
_LONGEST = 6  # words of a person's name


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
        and first.span.of(text) not in parts
        and text[first.span.end : second.span.start] == " "
    }
    houses |= {m.span.of(text) for m in names if m.kind != "person" and _is_enclosed(text, m)}
    forms = {mention.span.of(text) for mention in names if mention.kind == "person"}
    things = {m.span.of(text) for m in names if m.kind == "person" and _is_thing(text, m, known.words)}
    houses |= {form for form in things | forms if form not in told and (form in things or _is_short_form(form, known))}
    return [_checked(text, mention, houses, known.words) for mention in names]


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


def _is_thing(text: str, mention: Mention, words: NameWords) -> bool:
    """Tell whether a name is led to as a work, product or medium is, or has a capital inside a word as brands do."""
    led = text[max(0, mention.span.start - _LED) : mention.span.start].lower().split(" ")[-3:]
    source = led[:1] if led[1:2] and led[1] in words.leads else led[1:2]
    if len(led) > 2 and not words.companies.isdisjoint(source):  # noqa: PLR2004  # two words and the space behind
        return True
    return any(
        _BRAND.search(form) and not form.startswith(("Mc", "Mac", "De")) for form in mention.span.of(text).split()
    )


def _checked(text: str, mention: Mention, houses: AbstractSet[str], words: NameWords) -> Mention:
    """Return a name that holds a word of organisations as one, and so what stands right before a person's name."""
    form = mention.span.of(text)
    if mention.kind == "person" and form in houses:
        return Mention(mention.span, "organisation")
    forms = form.lower().split()
    if mention.kind != "person" or len(forms) == 1:
        return mention
    led = text[max(0, mention.span.start - 12) : mention.span.start].lower().split()
    if led and led[-1] in words.companies and text[mention.span.start - 1].isspace():
        return Mention(mention.span, "organisation")
    if any(form[0].isdigit() for form in forms):
        return Mention(mention.span, "place")
    if len(forms) > _LONGEST or forms[0] in words.organisations or forms[-1] in words.organisations:
        return Mention(mention.span, "organisation")
    return mention
