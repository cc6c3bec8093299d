"""Where in an article a quote may stand: where most of its rare words are close together."""

from collections.abc import Iterator

from desktop_app.checking.asked import Asked
from desktop_app.checking.words import Words

_SEEDS = 24  # rare words that are looked up; more find nothing else
_MOST = 2_000  # places of one word that are looked at: a text of one word only takes no longer
_LEAST = 0.5  # share of the seeds that stand together
_GAP = 120  # words that an ellipsis may stand for
_ROOM = 8  # words that may be missing without one
_PLACES = 3  # windows of one article that are compared


def windows(wanted: Asked, words: Words) -> Iterator[range]:
    """Yield ranges of the article's words that may hold the quote, the likeliest first, none overlapping."""
    known = [at for at, word in enumerate(wanted.words) if word.form in words.places]
    if 2 * len(known) < len(wanted.words):
        return
    seeds = sorted(known, key=lambda at: len(words.places[wanted.words[at].form]))[:_SEEDS]
    hits = sorted((place, at) for at in seeds for place in words.places[wanted.words[at].form][:_MOST])
    count = len(wanted.words)
    reach = count + count // 2 + _ROOM + _GAP * len(wanted.gaps)
    taken: list[range] = []
    for held, first, last in sorted(_crowds(hits, reach), key=lambda crowd: (-crowd[0], crowd[2] - crowd[1])):
        if held < _LEAST * len(seeds) or len(taken) == _PLACES:
            return
        window = range(max(first - count // 2 - _ROOM, 0), min(last + count // 2 + _ROOM, len(words.words)))
        if not any(first < other.stop and other.start < last + 1 for other in taken):
            taken.append(window)
            yield window


def _crowds(hits: list[tuple[int, int]], reach: int) -> Iterator[tuple[int, int, int]]:
    """Yield how many different seeds stand within `reach` words that end at each hit, and the first and last place."""
    held: dict[int, int] = {}
    begin = 0
    for place, at in hits:
        held[at] = held.get(at, 0) + 1
        while hits[begin][0] <= place - reach:
            gone = hits[begin][1]
            held[gone] -= 1
            if not held[gone]:
                del held[gone]
            begin += 1
        yield len(held), hits[begin][0], place
