"""Persons told by what people do in news: they speak.

"“…,” ucap Gigi" shows that Gigi is a person, though no tagger knows her, and that "supermodel internasional, Gigi
Hadid" ends with her full name.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from desktop_app.article import Mention
from desktop_app.languages import SayingWords, union
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Line, NameWords, Word, is_capitalised, span_of

_LONGEST = 4  # words of a person's name
_ASIDE = 14  # words between a name and its verb


class Evidence(NamedTuple):
    """What the whole article tells of its capitals.

    `heard` are single names that speak: "kata Gigi,", or "Gigi mengatakan" at the head of a sentence or clause.
    `followed` tells for each word what follows it; `inner` are words with a capital away from a sentence's head too.
    `titled` stand after a title ("Pak Gigi"), `dubbed` after one with a stop ("Dr. Gigi Roe"), `housed` after a word
    for places or houses ("Desa Warenga").
    """

    heard: set[str]
    followed: dict[str, set[str]]
    inner: set[str]
    titled: set[str]
    housed: set[str]
    dubbed: set[str]

    def only_before(self, form: str, following: str) -> bool:
        """Tell whether a word stands nowhere without the one that follows it here."""
        return self.followed.get(form, set()) == {following}

    def is_house(self, forms: Sequence[str], following: str, persons: AbstractSet[str], lexicon: Lexicon) -> bool:
        """Tell whether words before a name stand elsewhere without it, as what is no person does.

        `persons` are single names of persons, which need more to be none.
        """
        housed = forms[0] in self.housed
        if not self.heard.isdisjoint(forms) or not (housed or self.titled.isdisjoint(forms)):
            return False
        sure = housed or len(forms) > 1 or forms[0] not in persons or following in self.heard
        return sure and is_loose(forms[-1], following, self, lexicon)


def gather(lines: Sequence[Line], says: SayingWords, lexicon: Lexicon) -> Evidence:
    """Return what the lines of an article tell of its capitals."""
    evidence = Evidence(set(), {}, set(), set(), set(), set())
    beside, clauses = says.beside, says.clauses
    words = lexicon.words
    before = (union(words.places, words.organisations, words.companies, words.against), words.titles)
    for line in lines:
        texts = line.texts
        head = next((at for at, text in enumerate(texts) if text[0].isalnum()), 0)
        for at in _opening(texts, beside):
            _hear(evidence, line.words, at + 1, lexicon)
        for at in line.capitals:
            text, following = texts[at], texts[at + 1] if at + 1 < len(texts) else ""
            if at == head and text.lower() in beside:
                _hear(evidence, line.words, at + 1, lexicon)
            elif following and text[0] != "@":
                evidence.followed.setdefault(text, set()).add(following)
                if at > head:
                    evidence.inner.add(text)
                    _led(evidence, texts[at - 1], text, before)
                    if texts[at - 1] == "." and lexicon.counts and _is_dubbed(texts, at, words):
                        evidence.dubbed.add(text)
                speaks = following in clauses and (at == head or texts[at - 1] == ",")
                if speaks or (at == head and following == "," and _is_aside(texts, at + 1, clauses, words)):
                    _hear(evidence, line.words, at, lexicon)
    return evidence


def _opening(texts: Sequence[str], verbs: AbstractSet[str]) -> Iterator[int]:
    """Yield where verbs open a sentence or stand behind a mark."""
    if not verbs.isdisjoint(texts):
        yield from (at for at, text in enumerate(texts) if text in verbs and not (at and texts[at - 1][0].isalnum()))


def _is_aside(texts: Sequence[str], comma: int, clauses: AbstractSet[str], words: NameWords) -> bool:
    """Tell whether an aside in commas stands between a place and a verb of saying: ", dengan marah, mengatakan"."""
    if comma + 1 == len(texts) or texts[comma + 1] not in words.adverbials:
        return False
    close = next((at for at in range(comma + 2, min(len(texts) - 1, comma + _ASIDE)) if texts[at] == ","), None)
    return close is not None and texts[close + 1] in clauses


def _is_dubbed(texts: Sequence[str], at: int, words: NameWords) -> bool:
    """Tell whether an abbreviated title stands before a word: "Dr. Gigi", but not in a street, "Jalan Dr. Gigi"."""
    start = at
    while start > 1 and texts[start - 1] == "." and texts[start - 2].lower() in words.titles:
        start -= 2
    before = next((text.lower() for text in reversed(texts[max(0, start - 2) : start]) if text != "."), "")
    return start < at and before not in union(words.sites, words.companies, words.vessels, words.organisations)


def _led(evidence: Evidence, lead: str, text: str, before: tuple[frozenset[str], frozenset[str]]) -> None:
    """Note a capital after a word for houses or places, or after a title."""
    houses, titles = before
    lower = lead.lower()
    if lower in titles:
        evidence.titled.add(text)
    elif lower in houses:
        evidence.housed.add(text)


def _hear(evidence: Evidence, line: Sequence[Word], at: int, lexicon: Lexicon) -> None:
    run = _run(line, at, lexicon)
    following = line[at + 1].text if at + 1 < len(line) else ""
    if len(run) == 1 and following.lower() not in lexicon.words.organisations:
        evidence.heard.add(run[0].text)


def speaking(
    lines: Sequence[Line], taken: AbstractSet[int], names: AbstractSet[str], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield the places of names that speak, each with the capitals that follow, none of them `taken`."""
    for line in lines:
        end = 0
        for at in () if names.isdisjoint(line.texts) else range(len(line.texts)):
            if at >= end and line.texts[at] in names and (run := _run(line.words, at, lexicon, taken)):
                end = at + len(run)
                yield Mention(span_of(run), "person")


def _run(line: Sequence[Word], start: int, lexicon: Lexicon, taken: AbstractSet[int] = frozenset()) -> list[Word]:
    """Return the words from a place on that can be one name: capitals, untagged, and in no lexicon."""
    run: list[Word] = []
    for word in line[start : start + _LONGEST]:
        if word.start in taken or not fits(word.text, lexicon):
            break
        run.append(word)
    return run


def can_name(lower: str, lexicon: Lexicon, sure: str = "") -> bool:
    """Tell whether an untagged lower-case word may be part of a name: it is in no lexicon and no ordinary word.

    It may be part of other names in the corpus only if these do not end with `sure`, when this is given.
    """
    words = lexicon.words
    known = lower in words.titles or lower in words.heads or lower in words.organisations
    known = known or lower in words.places or lower in words.calendar or lower in union(words.houses, words.firms)
    count = lexicon.counts.get(lower, "--")
    other = count[1] in {"L", "O"} and count.endswith(sure)
    return not known and not lexicon.ordinary(lower) and not other


def fits(form: str, lexicon: Lexicon, sure: str = "") -> bool:
    """Tell whether an untagged word may be part of a name: a capital of which `can_name` holds."""
    return is_capitalised(form) and can_name(form.lower(), lexicon, sure)


def is_loose(form: str, following: str, evidence: Evidence, lexicon: Lexicon) -> bool:
    """Tell whether a word that is no given name stands elsewhere without the word that follows it here."""
    lower = form.lower()
    name = lexicon.given(lower) or lexicon.counts.get(lower, "").endswith("P2") or len(form) == 1
    return not name and not evidence.only_before(form, following)
