"""Roles and affiliation as the article words them, before a name."""

import bisect
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.article import Mention, Span
from desktop_app.languages import union
from desktop_app.names.words import NameWords, words_before
from desktop_app.speakers import descriptions
from desktop_app.speakers.affiliations import TOKEN, affiliation
from desktop_app.speakers.words import SpeakerWords

_BEFORE = re.compile(r"([A-Z]\w+) $")
_BESIDE = re.compile(r"(?: \(\d[^)\n]{1,20}\)|, \d[^,\n]{1,20})?, ")  # an age between a name and a role
_LED = 40  # characters before a role in which the word that leads to it is looked for
FAR = 220  # characters before or after a name
_RANK = 4  # words of a rank at most
_BRACKET = 5  # tokens of a bracket behind a rank
_POINTED = 2  # tokens behind a role that points back: "itu,"
_CLOSED = frozenset([",", ".", ""])
_ENDS = frozenset('!?;:“”"')  # of a clause
PLAIN = 3  # lower-case words in a row inside a role at most
_VERB = 6  # letters of a verb at least


class Role(NamedTuple):
    """A role phrase and the organisation or place in it, if any."""

    span: Span | None
    affiliation: Span | None


def before(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role that leads to a name: "Kepala Dinas Kesehatan Kota Bandung Budi Santoso"."""
    if words.head_last:
        return described(text, descriptions.before(text, name, mentions, names, words), mentions, names, words)
    if _is_apart(words_before(text, name.start), names, words):
        return None
    offset = max(0, name.start - FAR, last_person(mentions, name.start))
    tokens = list(TOKEN.finditer(text[offset : name.start]))
    if tokens and (tokens[-1][0] in words.called or tokens[-1][0] in words.calling):
        del tokens[-1]
    if owned := _of_owner(text, name, mentions, names, words):
        return owned
    tokens = _shared(_without_rank(tokens, names, words), words)
    if text[name.end : name.end + 1] in _CLOSED or text.startswith(" (", name.end):
        tokens = _without_pointer(tokens, words)
    start = _reach(tokens, names, words)
    if start is None:
        start = _its_head(tokens, names, words)
    if start is None:
        return _house(tokens, offset, names, words)
    last = tokens[-1] if tokens[-1][0] != "," else tokens[-2]
    end = last.end() - (len(names.clitic) if _is_its(last[0], names, words) else 0)
    span = Span(offset + start, offset + end)
    if span.start >= span.end or not _leads(text, span, tokens, names, words):
        return None
    apart = tokens[-1][0] == ","
    where = apart and not names.against.isdisjoint(text[offset : span.start].split()[-1:])  # "di tim muda itu, Budi"
    owner = not apart and (
        _is_owner(text, name, span, mentions, words) or _is_relative(text, name, span, mentions, words)
    )
    return None if where or owner else of(text, span, mentions, names)


def _is_apart(led: Sequence[str], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether the word before a name is none that ends a role: "kata" + "Budi", "… pulang." + "Budi"."""
    last = led[-1] if led else ""
    if last[-1:] == ".":
        return last[:-1].isalpha() and last[:-1].lower() not in names.titles
    bound = union(words.called, words.calling, words.conjunctions, names.titles)
    return last[-1:] in _ENDS or (last in words.subjects and last not in bound)


def _without_pointer(tokens: list[re.Match[str]], words: SpeakerWords) -> list[re.Match[str]]:
    """Take the word that points back off a role before a comma: "Ketua komite" + "itu, Budi, …", "… kala itu, Budi"."""
    if len(tokens) <= _POINTED or tokens[-1][0] != "," or tokens[-2][0] not in words.pointers:
        return tokens
    end = -3 if tokens[-3][0] in words.closers else -2
    return [*tokens[:end], tokens[-1]]


def _its_head(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> int | None:
    """Return where a role of one word begins that tells by a clitic whose it is: "ketua" + "nya, Budi"."""
    last = tokens[-2] if len(tokens) > 1 and tokens[-1][0] == "," else None
    stem = last[0].removesuffix(names.clitic) if last and _is_its(last[0], names, words) else ""
    return last.start() if last and stem in names.heads and stem not in words.kinship else None


def _is_its(word: str, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word ends with the clitic for "his" or "its": "kuasa hukumnya", but not "lainnya"."""
    bound = bool(names.clitic) and word.islower() and word.endswith(names.clitic)
    return bound and word != names.clitic and word not in words.anonymous


def _shared(tokens: list[re.Match[str]], words: SpeakerWords) -> list[re.Match[str]]:
    """Take the bearer named first off a role that two share: "pelatih Tone It Up, Karena dan Katrina"."""
    if not tokens or tokens[-1][0] not in words.conjunctions:
        return tokens
    at = len(tokens) - 1
    while at > 0 and tokens[at - 1][0][0].isupper():
        at -= 1
    named = 0 < at < len(tokens) - 1 and tokens[at - 1][0] == ","
    return tokens[:at] if named else tokens


def _leads(text: str, role: Span, tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a phrase that ends at a name is the role of its bearer, not what is done with him.

    "saksi untuk Budi" and "oleh penyidik dan kehadiran Budi" are not, and what the law calls people only right before
    the name, or in a case: "terhadap pelaku MA, Budi mengatakan" does not say who Budi is.
    """
    phrase = role.of(text).split()
    apart = tokens[-1][0] == ","
    lead = text[max(0, role.start - _LED) : role.start].split()[-2:]
    led = [word.lower() for word in lead[-1:]]
    passing = not words.passing.isdisjoint(led)
    if phrase[-1] in words.joins or phrase[-1][-1] == "(" or _is_within(text, role, names):
        return False
    if _is_elsewhere(lead, phrase, names, words) if apart else _is_whose(lead, phrase, names, words):
        return False
    first, inner = phrase[0].lower(), [word.lower() for word in phrase[1:]]
    if apart and first in words.relations and words.charges.issuperset(inner) and inner:
        return not passing  # "Ayah korban, Budi, …"
    charge = next((at for at, word in enumerate([first, *inner]) if word in words.charges), len(inner))
    if charge < len(inner):
        return apart and not passing and inner[charge] in words.cases and names.heads.isdisjoint(inner[charge:])
    alone = not apart and (_is_lower(text, role) or (not inner and first in names.titles))
    if first in words.kinship and (alone or not names.heads.isdisjoint(inner)):
        return False  # "ayah Budi", "istri Bupati Budi": of Budi, who is somebody else
    mixed = role.of(text).islower() and not words.conjunctions.isdisjoint(phrase) and not apart
    return not (apart and not words.means.isdisjoint(led)) and not (
        passing and (mixed or (apart and first in words.relations))
    )


def _is_elsewhere(lead: Sequence[str], phrase: Sequence[str], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a phrase before a comma opens a sentence by whom or when something was, before its subject.

    "Bersama petugas kabin, Budi membantu"; "Kepada The Daily Reporter pada Kamis (18/1), Budi mengelak".
    """
    opens = lead[:1] and lead[0][0].isupper() and lead[0].lower() in words.passing
    passing = lead[-1:] and lead[-1].lower() in words.passing
    named = [before for before, word in pairwise(phrase) if word.strip("(),").lower() in names.calendar]
    return bool(opens and passing) or not all(_is_numeral(before, names) for before in named)


def _is_numeral(word: str, names: NameWords) -> bool:
    """Tell whether a word counts, as before the month in what a house is called: "Universitas Sebelas" + "Maret"."""
    return word.istitle() and word.lower() in names.counts


def _is_whose(lead: Sequence[str], phrase: Sequence[str], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a phrase tells of others: "direktur pilihan Budi", "sejumlah staf Budi", "tiga murid Budi"."""
    before = lead[-1].lower() if lead else ""
    counted = len(phrase) == 1 and phrase[0].islower() and (before in names.counts or before.isdecimal())
    return phrase[-1] in words.chosen or before in words.many or counted


def _is_within(text: str, role: Span, names: NameWords) -> bool:
    """Tell whether capitals that look like a role end the name of a house: "Serikat" + "Buruh Indonesia, Budi"."""
    before = _BEFORE.search(text, max(0, role.start - _LED), role.start)
    return before is not None and before[1].lower() in names.organisations and text[role.start].isupper()


def _is_owner(text: str, name: Span, role: Span, mentions: Sequence[Mention], words: SpeakerWords) -> bool:
    """Tell whether somebody is named by whom another is described: "Kuasa hukum Budi, Siti Aminah, menilai"."""
    phrase = role.of(text).split()
    if phrase[0].lower() not in words.relations or not all(word.islower() for word in phrase[1:]):
        return False
    index = bisect.bisect_right(mentions, name.start, key=lambda mention: mention.span.start)
    persons = [m.span for m in mentions[index : index + 3] if m.kind == "person"]
    if not persons or text[name.end : persons[0].start].strip() != ",":
        return False
    listed = len(persons) > 1 and text[persons[0].end : persons[1].start].strip(" ,") in {*words.conjunctions, ""}
    return not listed


def _is_relative(text: str, name: Span, role: Span, mentions: Sequence[Mention], words: SpeakerWords) -> bool:
    """Tell whether a phrase describes who was named before it: "Hendra Gunawan (45), kuasa hukum Siti,"; no list."""
    phrase = role.of(text)
    if not phrase.islower() or phrase.split()[0] not in words.relations:
        return False
    index = bisect.bisect_left(mentions, name.start, key=lambda mention: mention.span.start)
    before = mentions[index - 1] if index else None
    if before is None or before.kind != "person":
        return False
    return _BESIDE.fullmatch(text, before.span.end, role.start) is not None and stands_alone(text, before.span, words)


def stands_alone(text: str, name: Span, words: SpeakerWords) -> bool:
    """Tell whether no role in small letters leads to a name, as to each in a list: "pelatih Budi, manajer Ani"."""
    led = text[max(0, name.start - _LED) : name.start].split()[-1:]
    return not led or not led[0].islower() or not led[0][-1].isalnum() or led[0] in words.subjects


def _of_owner(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role that says whose somebody is: "Kuasa hukum Budi, Siti Aminah"."""
    index = bisect.bisect_left(mentions, name.start, key=lambda mention: mention.span.start)
    owner = next((m.span for m in mentions[max(0, index - 1) : index] if m.kind == "person"), None)
    if owner is None or text[owner.end : name.start].strip() != ",":
        return None
    offset = max(0, owner.start - _LED)
    tokens = list(TOKEN.finditer(text[offset : owner.start]))
    start = _reach(tokens, names, words) if tokens and tokens[-1][0] != "," else None
    if start is None:
        return None
    role = Span(offset + start, offset + tokens[-1].end())
    return Role(Span(role.start, owner.end), None) if _is_owner(text, owner, role, mentions, words) else None


def of(text: str, role: Span, mentions: Sequence[Mention], names: NameWords) -> Role:
    """Return a role phrase with the organisation or place in it."""
    return Role(role, affiliation(text, role, mentions, names))


def is_owned(text: str, role: Span, words: SpeakerWords) -> bool:
    """Tell whether a role is somebody's who belongs to the person named behind it: "pengacara Siti", "staf Eko"."""
    return _is_lower(text, role) and role.of(text).split(maxsplit=1)[0].lower() in words.relations


def _is_lower(text: str, role: Span) -> bool:
    """Tell whether a phrase has no capital but that of a sentence's head."""
    phrase = role.of(text)
    opens = text[max(0, role.start - 3) : role.start].rstrip(" ")[-1:] in {"", "\n", ".", "”", '"'}
    return phrase.islower() or (opens and phrase[1:].islower())


def described(
    text: str, span: Span | None, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords
) -> Role | None:
    """Return a role of a language whose role word comes last, with the organisation in it."""
    return Role(span, descriptions.affiliation(text, span, mentions, names, words)) if span else None


def last_person(mentions: Sequence[Mention], at: int) -> int:
    """Return where the last person named before a place ends."""
    index = bisect.bisect_left(mentions, at, key=lambda mention: mention.span.start)
    earlier = (m.span.end for m in mentions[max(0, index - 6) : index] if m.kind == "person" and m.span.end <= at)
    return max(earlier, default=0)


def _without_rank(tokens: list[re.Match[str]], names: NameWords, words: SpeakerWords) -> list[re.Match[str]]:
    """Take titles and ranks off the end, but leave a head that stands alone: "Komisaris Budi"."""
    while tokens:
        if tokens[-1][0] == ")" and (enclosed := _enclosed(tokens, names)):
            del tokens[-enclosed:]
            continue
        tail = [token[0].lower().rstrip(".") for token in tokens[-_RANK:]]
        rank = next((k for k in range(len(tail), 0, -1) if " ".join(tail[-k:]) in names.ranks), 0)
        title = tail[-1] in names.titles and tail[-1] not in names.heads
        if tokens[-1][0] == ".":
            if len(tokens) < 2 or tokens[-2][0].lower() not in names.titles:  # noqa: PLR2004  # a sentence before the name
                return []
        elif not rank and not title and not _is_rank(tokens, names, words):
            break
        del tokens[-(rank or 1) :]
    return tokens


def _enclosed(tokens: Sequence[re.Match[str]], names: NameWords) -> int:
    """Return how many tokens at the end are a bracket that tells more of a rank: "Letkol (Purn)"."""
    tail = [token[0].lower() for token in tokens[-_BRACKET:]]
    if "(" not in tail:
        return 0
    inner = tail[tail.index("(") + 1 : -1]
    return len(inner) + 2 if inner and all(word == "." or word in names.titles for word in inner) else 0


def _is_rank(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word that heads roles too is a rank behind one: "Kepala Polres Agam" + "Komisaris" + "Budi"."""
    before = tokens[-2][0] if len(tokens) > 1 else ""
    rank = tokens[-1][0].istitle() and tokens[-1][0].lower() in names.titles
    if not rank or not before[:1].isupper():
        return False
    compound = before.lower() in union(names.heads, names.organisations, words.heads, words.partial)
    return not compound and _reach(tokens[:-1], names, words) is not None


def _reach(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> int | None:
    """Walk back from the name over role words; return the place of the furthest word that heads a role."""
    best, depth, plain = None, 0, 0
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at][0]
        lower = word.lower()
        depth += (word == ")") - (word == "(")
        if depth > 0 or word == "(":
            continue
        plain = plain + 1 if word.islower() and lower not in words.joins else 0
        if best is not None and lower in words.charges:
            break
        behind = tokens[at + 1][0].lower() if at + 1 < len(tokens) else ""
        alone = lower in words.leading and behind != words.leading[lower]
        if (lower in names.heads or lower in words.heads) and lower not in words.subjects and not alone:
            best, plain = tokens[at].start(), 0
        elif word in words.places and tokens[-1][0] != "," and is_plain(tokens, at + 1):
            break
        elif word == ",":
            if not _inner_comma(tokens, at, words):
                break
        elif plain > PLAIN or not inside(word, names, words):
            break
    return best


def is_plain(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Tell whether a lower-case word stands at a place: "warga di kedua tepi", not "warga di Kampung Baru"."""
    return at < len(tokens) and tokens[at][0].islower()


def inside(word: str, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word may stand inside a role: capitals, numbers, "dan", or a plain word that is no verb."""
    lower = word.lower()
    if lower in words.subjects or (word in words.closers and word not in names.inner):
        return False
    if word[0].isupper() or word[0].isdigit() or lower in words.joins or word in "-–&":
        return True
    verb = len(word) >= _VERB and lower.startswith(words.verbs)
    return word.isalpha() and not verb and lower not in names.plain


def _inner_comma(tokens: Sequence[re.Match[str]], at: int, words: SpeakerWords) -> bool:
    """Tell whether a comma may stand inside a role: right before the name, or in a list that ends with "dan …"."""
    if at == len(tokens) - 1:
        return True
    rest = [token[0].lower() for token in tokens[at + 1 : at + 12]]
    listed = not words.conjunctions.isdisjoint(rest)
    return listed and (tokens[at + 1][0][0].isupper() or rest[0] in words.conjunctions)


def _house(tokens: Sequence[re.Match[str]], offset: int, names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the organisation alone that a source speaks for: "kata Bank Dunia, Jane Doe"."""
    if not tokens or tokens[-1][0] != ",":
        return None
    at = len(tokens) - 1
    while at > 0 and tokens[at - 1][0].lower() not in words.subjects:
        if not (tokens[at - 1][0][0].isupper() or tokens[at - 1][0].lower() in words.joins):
            break
        at -= 1
    known = any(token[0].lower() in names.organisations for token in tokens[at:-1])
    if not known or not at or tokens[at - 1][0].lower() not in words.subjects:
        return None
    return Role(None, Span(offset + tokens[at].start(), offset + tokens[-2].end()))
