"""Persons told by what people do in news: they speak.

"“…,” ucap Gigi" shows that Gigi is a person, though no tagger knows her, and that "supermodel internasional, Gigi
Hadid" ends with her full name.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.article import Mention
from desktop_app.languages import SayingWords
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Word, span_of

_LONGEST = 4  # words of a person's name


class Evidence(NamedTuple):
    """What the whole article tells of its capitals.

    `heard` are single names that speak: "kata Gigi,", or "Gigi mengatakan" at the head of a sentence or clause.
    `followed` tells for each word what follows it; `inner` are words with a capital away from a sentence's head too.
    """

    heard: set[str]
    followed: dict[str, set[str]]
    inner: set[str]


def gather(lines: Sequence[list[Word]], says: SayingWords, lexicon: Lexicon) -> Evidence:
    """Return what the lines of an article tell of its capitals."""
    evidence = Evidence(set(), {}, set())
    beside, clauses = says.beside, says.clauses
    for line in lines:
        texts = [word[0] for word in line]
        head = next((at for at, text in enumerate(texts) if text[0].isalnum()), 0)
        for at, text in enumerate(texts[:-1]):
            if text in beside:
                _hear(evidence, line, at + 1, lexicon)
            elif text[0].isupper():
                following = texts[at + 1]
                evidence.followed.setdefault(text, set()).add(following)
                if at > head:
                    evidence.inner.add(text)
                if following in clauses and (at == head or texts[at - 1] == ","):
                    _hear(evidence, line, at, lexicon)
    return evidence


def _hear(evidence: Evidence, line: Sequence[Word], at: int, lexicon: Lexicon) -> None:
    run = _run(line, at, lexicon)
    if len(run) == 1:
        evidence.heard.add(run[0].text)


def speaking(
    lines: Sequence[list[Word]], found: Sequence[Mention], names: set[str], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield the untagged places of names that speak, each with the untagged capitals that follow."""
    taken = {at for mention in found for at in range(*mention.span)} if names else set()
    for line in lines if names else ():
        end = 0
        for at, word in enumerate(line):
            if at >= end and word.text in names and (run := _run(line, at, lexicon, taken)):
                end = at + len(run)
                yield Mention(span_of(run), "person")


def _run(line: Sequence[Word], start: int, lexicon: Lexicon, taken: set[int] | None = None) -> list[Word]:
    """Return the words from a place on that can be one name: capitals, untagged, and in no lexicon."""
    run: list[Word] = []
    for word in line[start : start + _LONGEST]:
        if (taken and word.start in taken) or not word.text.istitle() or not can_name(word.text.lower(), lexicon):
            break
        run.append(word)
    return run


def can_name(lower: str, lexicon: Lexicon) -> bool:
    """Tell whether an untagged lower-case word may be part of a name: it is in no lexicon and no ordinary word."""
    words = lexicon.words
    known = lower in words.titles or lower in words.heads or lower in words.organisations
    known = known or lower in words.places or lower in words.calendar
    return not known and not lexicon.ordinary(lower) and lexicon.counts.get(lower, "--")[1] not in {"L", "O"}
