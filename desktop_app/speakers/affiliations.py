"""The organisation or place in a role: "Dinas Kesehatan Kota Bandung" of its head."""

import bisect
import re
from collections.abc import Sequence

from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords, closed

TOKEN = re.compile(r"[^\W_]+(?:[-’'.&/][^\W_]+)*|\n|[^\w\s]")
_LED = 40  # characters before a short form in which the word before it is looked for
_JOINT = 8  # characters in which a joint follows a house
_LETTERS = 3  # of the short form of a house at least


def affiliation(text: str, role: Span, mentions: Sequence[Mention], names: NameWords) -> Span | None:
    """Return the longest organisation or place in a role, without the field of a minister ("Luar Negeri Irak")."""
    first = bisect.bisect_left(mentions, role.start, key=lambda mention: mention.span.start)
    last = bisect.bisect_left(mentions, role.end, key=lambda mention: mention.span.start)
    inside = [m for m in mentions[first:last] if role.covers(m.span) and m.kind != "person"]
    inside = [m for m in inside if m.span.of(text).lower() not in names.heads]
    inside = [m for m in inside if m.span.end < role.end or not _is_kind(m.span.of(text), names)]
    telling = {m.span for m in inside if _is_telling(text, m.span, names)}
    ranks = ((m.kind == "organisation", m.span in telling, m.span.end - m.span.start, m) for m in inside)
    found = max(ranks, key=lambda rank: rank[:3], default=(False, False, 0, None))[3]
    longest = found.span if found else None
    for place in inside:  # "Polres" + "Jakarta Selatan", "PT Karya" + "Bangun Jaya"
        if longest and text[longest.end : place.span.start] == " ":
            longest = Span(longest.start, place.span.end)
    capitals = [word for word in TOKEN.finditer(text, *(longest or role)) if word[0][0].isupper()]
    houses = [word for word in capitals if word[0].lower() in names.organisations]
    for word in capitals:
        lower = word[0].lower()
        site = (
            lower in names.sites and houses and houses[-1].start() > word.start()
        )  # "Lalu Lintas Jalan Dishub Sumsel"
        if word is capitals[-1] and lower in names.suffixes and (before := _own_word(text, word, capitals, names)):
            return Span(before, word.end())
        if word is capitals[-1] and _is_kind(lower, names):
            break  # "Wali Kota", of no city that is told
        if lower in names.organisations or (lower in names.places and not site):
            return _balanced(text, Span(word.start(), (longest or role).end))
    alone = longest is None and bool(capitals) and capitals[-1].end() == role.end
    if alone and _is_short_form(text, capitals[-1], names):
        return Span(*capitals[-1].span())
    return _balanced(text, longest) if longest else None


def _is_short_form(text: str, last: re.Match[str], names: NameWords) -> bool:
    """Tell whether a word is the short form of a house: "Sekjen" + "PSSI", but not "Menteri Hukum dan" + "HAM"."""
    word = last[0]
    short = len(word) >= _LETTERS and word.isupper() and word.isalpha() and word.lower() not in names.heads
    return short and text[max(0, last.start() - _LED) : last.start()].rsplit(maxsplit=1)[-1] not in names.inside


def _is_kind(form: str, names: NameWords) -> bool:
    """Tell whether a word only tells of which kind a place is: "Kota", "Kecamatan"."""
    return form.lower() in names.places and form.lower() in names.openers


def _is_telling(text: str, span: Span, names: NameWords) -> bool:
    """Tell whether a name is surely a house's: by its first word, or as a short form that no bracket encloses."""
    form = span.of(text)
    short = form.isupper() and text[max(0, span.start - 1) : span.start] != "(" and form.lower() not in names.suffixes
    goes_on = text[span.end : span.end + _JOINT].split(" ")[1:2]  # "Institute" + "for Economics"
    known = form.lower().split()[0] in names.organisations
    return short or (known and (" " in form or not goes_on or goes_on[0] not in names.inside))


def _own_word(text: str, last: re.Match[str], capitals: Sequence[re.Match[str]], names: NameWords) -> int | None:
    """Return where a house begins whose word for its kind comes last: "Direktur" + "Setara Institute"."""
    before = capitals[-2] if len(capitals) > 1 else None
    near = before is not None and text[before.end() : last.start()] == " "
    lower = before[0].lower() if before else ""
    return before.start() if before and near and lower not in names.heads and not lower.endswith(names.nouns) else None


def _balanced(text: str, span: Span) -> Span:
    """Return a stretch without a bracket at its end that closes or opens nothing in it: "ICW)"."""
    form = span.of(text)
    return Span(span.start, span.end - 1) if form.endswith(")") and "(" not in form else closed(text, span)
