"""Checks a quote against articles: whether these words stand there, word by word.

Words are compared, not signs. Where most of the rare words of what was pasted stand close together, both texts are
aligned (Ratcliff and Obershelp's matching blocks, as in `difflib`); what does not align are the differences.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.article import Digest, Span
from desktop_app.checking import negations, places
from desktop_app.checking.alignment import Part, align
from desktop_app.checking.asked import Asked, asked
from desktop_app.checking.words import Words, of_digest

__all__ = ["Finding", "Part", "Verdict", "Words", "check", "prepare"]

Verdict = Literal["exact", "incomplete", "altered"]
_ORDER: dict[Verdict, int] = {"exact": 0, "incomplete": 1, "altered": 2}
_LONGEST = 2_000  # words of one quote that are compared; nobody quotes more
# Share of the letters pasted that must be found for the rest to count as altered, for short and for longer quotes.
# 271 quotes of 100 articles of PFSA-ID (open) against all the others: quotes of six words and more share below 0.5 with
# what they are not, shorter ones up to 0.72; with every sixth word changed they keep 0.74 and more, short ones 0.62.
_ENOUGH_SHORT, _ENOUGH = 0.75, 0.6
_SHORT = 6  # words
_CREDIT = 10  # words behind a quote that may say whose it is


@dataclass(frozen=True, slots=True)
class Finding:
    """Where and how the words stand in an article; `article` counts in the articles asked.

    `exact`: word by word, but for what an ellipsis stands for. `incomplete`: all words in their order, but words of the
    article are left out between them, or the quote goes on at an end (`goes_on`). `altered`: words were changed, added
    or moved. `share` is the part of the pasted words that was found, from 0 to 1. `turned` are words of
    negation, each a part of its own, that only one of both texts has: the quote is `altered` then, however little is
    left out. `credited` are the pasted words behind a whole quote without any difference that say whose it is ("kata
    Budi"), where the article does not say so there.
    """

    article: int
    verdict: Verdict
    span: Span
    share: float
    parts: tuple[Part, ...]
    goes_on: bool = False
    turned: tuple[Part, ...] = ()
    credited: Span | None = None


def prepare(digest: Digest) -> Words:
    """Return an article as `check` wants it; to be kept as long as the digest."""
    return of_digest(digest)


def check(pasted: str, articles: Sequence[Words]) -> list[Finding]:
    """Return where the pasted words stand, the truest first; at most one place in each article, none: not found."""
    wanted = asked(pasted, _LONGEST)
    found = [finding for at, words in enumerate(articles) if (finding := _best(wanted, words, at))]
    return sorted(found, key=_rank)


def _rank(finding: Finding) -> tuple[int, bool, float]:
    return _ORDER[finding.verdict], finding.goes_on, -finding.share


def _best(wanted: Asked, words: Words, at: int) -> Finding | None:
    if not wanted.words:
        return None
    found = (_judged(wanted, words, window, at) for window in places.windows(wanted, words))
    return min((finding for finding in found if finding), key=_rank, default=None)


def _judged(wanted: Asked, words: Words, window: range, at: int) -> Finding | None:
    parts = align(wanted, words.words[window.start : window.stop])
    share = _share(wanted, parts)
    if share < (_ENOUGH_SHORT if len(wanted.words) < _SHORT else _ENOUGH):
        return None
    inside = [place for part in parts for place in part.places]
    first, last = window.start + inside[0], window.start + inside[-1]
    span = Span(words.words[first].span.start, words.words[last].span.end)
    kinds = {part.kind for part in parts}
    goes_on = _goes_on(wanted, words, (first, last), len(wanted.words))
    turned = negations.turned(wanted, words, window.start, parts)
    if turned or kinds & {"changed", "added", "moved"}:
        credited = None if turned else _credited(wanted, words, window.start, parts)
        return Finding(at, "altered", span, share, parts, turned=turned, credited=credited)
    verdict: Verdict = "incomplete" if "missing" in kinds or goes_on else "exact"
    return Finding(at, verdict, span, share, parts, goes_on)


def _credited(wanted: Asked, words: Words, offset: int, parts: Sequence[Part]) -> Span | None:
    """Return the last pasted words, from a verb of saying on, that name somebody behind a quote exact to its end."""
    count = len(wanted.words)
    verbs = [at for at in range(max(count - _CREDIT, 0), count) if wanted.words[at].form in words.beside]
    if not verbs or wanted.capitals.isdisjoint(range(verbs[-1], count)):
        return None
    start = wanted.words[verbs[-1]].span.start
    said = [part for part in parts if part.said]
    quoted = [offset + at for part in said for at in part.places[: len(part.places) - _behind(wanted, part, start)]]
    if not quoted or _goes_on(wanted, words, (quoted[0], quoted[-1]), verbs[-1]):
        return None
    last = offset + max(at for part in parts for at in part.places)
    told = words.words[quoted[-1] + 1 : last + 1] if verbs[-1] not in wanted.gaps else ()
    inside = any(word.quote >= 0 for word in told)
    differing = [part for part in parts if part.kind not in ("same", "between", "declared")]
    early = any(part.said.start < start if part.said else offset + part.places.start < quoted[-1] for part in differing)
    return None if inside or early else Span(start, wanted.words[-1].span.end)


def _behind(wanted: Asked, part: Part, start: int) -> int:
    """Return how many of the places of a part are those of pasted words from a character on."""
    if part.said is None or part.said.end <= start:
        return 0
    words = [word for word in wanted.words if max(part.said.start, start) <= word.span.start < part.said.end]
    return min(len(words), len(part.places))


def _share(wanted: Asked, parts: Sequence[Part]) -> float:
    """Return how much of the pasted words was found; longer words say more."""
    kept = sum(part.weight for part in parts if part.said)
    return kept / max(sum(min(len(word.form), 8) for word in wanted.words), 1)


def _goes_on(wanted: Asked, words: Words, found: tuple[int, int], end: int) -> bool:
    """Tell whether a quote's sentence begins before the words found or ends behind them, and no ellipsis says so.

    `found` are the first and the last of them in the article, `end` is how many pasted words are the quote's.
    """
    every, (first, last) = words.words, found
    ahead = every[first - 1] if first and 0 not in wanted.gaps else None
    rest = every[last + 1] if last + 1 < len(every) and end not in wanted.gaps else None
    before = ahead is not None and ahead.quote == every[first].quote >= 0 and not ahead.stop
    behind = rest is not None and rest.quote == every[last].quote >= 0 and not every[last].stop
    return before or behind
