"""One summary of several articles: what they say, each thing once, every sentence with the article it is from.

Maximal marginal relevance (Carbonell and Goldstein 1998): passages are taken one by one, each worth its score in its
own article and how many articles tell of the same, less what the summary has told already.
"""

from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app import languages
from desktop_app.article import Digest, Score
from desktop_app.languages import CommonWords
from desktop_app.piecemeal import finished
from desktop_app.ranking import steer, tokens
from desktop_app.sentences import flowing
from desktop_app.summary import Length, Passage, budget, prepare

# Set by hand, for no gold has common summaries.
_BEST = 12  # passages of each article that are looked at
_SHARED = 0.5  # what being told by all the other articles too is worth, beside 1 for the best passage of an article
_REPEATS = 0.4  # share of a passage's words that the summary holds already from which it says nothing new
_TOLD = 0.8  # what having all its words told already would cost a passage


class Line(NamedTuple):
    """A sentence of the common summary: the indexes of its article and of the sentence in it."""

    article: int
    sentence: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A passage of one article: its words without stop words, and its worth from 0 to 1, more if others tell it too."""

    article: int
    passage: Passage
    words: frozenset[str]
    worth: float


@dataclass(frozen=True, slots=True)
class Gathered:
    """What common summaries of any length are chosen from: the passages, and the words of all articles together."""

    candidates: tuple[_Candidate, ...]
    total: int


def gather(digests: Sequence[Digest], focus: str = "") -> Gathered:
    """Return what `summarise` needs of some articles; passages without words of the focus are left out, if any has."""
    return finished(gathering(digests, focus))


def gathering(digests: Sequence[Digest], focus: str = "") -> Generator[None, None, Gathered]:
    """Do what `gather` does and stop behind each article, for whoever has something else to see to."""
    focused: list[_Candidate] = []
    for at, digest in enumerate(digests):
        focused += _focused(at, digest, focus)
        yield
    found, total = list(focused), 0
    for at, digest in enumerate(digests):
        if not focused:
            found += _candidates(at, digest, digest.scores)
        total += sum(len(sentence.span.of(digest.article.text).split()) for sentence in digest.sentences)
        yield
    return Gathered(tuple(_weighed(found, len(digests))), total)


def summarise(gathered: Gathered, length: Length) -> tuple[Line, ...]:
    """Return the sentences of a summary of all articles, by article and in reading order.

    An amount in per cent is that of the words of all articles together.
    """
    candidates = list(gathered.candidates)
    room = length.amount if length.unit == "sentences" else budget(length, gathered.total)
    by_sentence = length.unit == "sentences"
    taken: list[_Candidate] = []
    told: set[str] = set()
    while best := _next(candidates, told, room, by_sentence=by_sentence, first=not taken):
        taken.append(best)
        told |= best.words
        room -= _size(best.passage, by_sentence=by_sentence)
        candidates.remove(best)
    lines = (Line(one.article, at) for one in taken for at in range(one.passage.first, one.passage.last))
    return tuple(sorted(lines))


def _focused(at: int, digest: Digest, focus: str) -> Iterator[_Candidate]:
    """Yield the passages of an article that hold words of the focus."""
    scores = steer(digest.article.text, digest.sentences, digest.scores, focus) or ()
    holding = {number for number, score in enumerate(scores) if "focus" in score.reasons}
    if holding:
        of = _candidates(at, digest, scores)
        yield from (one for one in of if not holding.isdisjoint(range(one.passage.first, one.passage.last)))


def _candidates(at: int, digest: Digest, scores: Sequence[Score]) -> Iterator[_Candidate]:
    """Yield the best passages of an article, the very best with a worth of 1."""
    text, language = digest.article.text, languages.load(digest.article.language)
    choices = prepare(flowing(text, digest.regions, language), digest.sentences, scores, digest.quotes)
    stop = language.words("common", CommonWords).stop
    best = choices.order[:_BEST]
    span = max(best[0].value - min(best[-1].value, 0.0), 1e-9) if best else 1.0
    for passage in best:
        inside = digest.sentences[passage.first : passage.last]
        words = frozenset(word for one in inside for word in tokens(one.span.of(text)) if word not in stop)
        if words:
            yield _Candidate(at, passage, words, 1 - (best[0].value - passage.value) / span)


def _weighed(candidates: Sequence[_Candidate], articles: int) -> list[_Candidate]:
    """Return the candidates with what it is worth that other articles use the same words."""
    told: dict[int, set[str]] = defaultdict(set)  # by article
    for one in candidates:
        told[one.article] |= one.words
    used = Counter(word for words in told.values() for word in words)
    found = []
    for one in candidates:
        others = sum(used[word] - 1 for word in one.words) / len(one.words) / max(1, articles - 1)
        found.append(_Candidate(one.article, one.passage, one.words, one.worth + _SHARED * others))
    return found


def _next(
    candidates: Sequence[_Candidate], told: set[str], room: int, *, by_sentence: bool, first: bool
) -> _Candidate | None:
    """Return the best passage that fits and says something new; the best of all when the summary is empty.

    An article whose next passage does not fit has said enough: what comes after it often leans on it.
    """
    best, most = None, 0.0
    ended: set[int] = set()
    for one in candidates:
        fits = first or _size(one.passage, by_sentence=by_sentence) <= room
        if fits and best is not None and one.worth <= most:  # repeating something only makes it worth less
            continue
        repeated = len(one.words & told) / len(one.words)
        if one.article in ended or repeated >= _REPEATS:
            continue
        worth = one.worth - _TOLD * repeated
        if not fits:
            ended.add(one.article)
        elif best is None or worth > most:
            best, most = one, worth
    return best


def _size(passage: Passage, *, by_sentence: bool) -> int:
    return passage.last - passage.first if by_sentence else passage.words
