"""What the news ranker knows of a sentence: numbers that can be read off an article in one pass."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain

from desktop_app.article import Span
from desktop_app.ranking._document import Document

Features = Mapping[str, float]

_LEAD = 3  # sentences that news tells first
_EARLY = 8  # sentences that hold most of what a summary tells
_SOON = 8  # sentences in which something is told again
_SHRINKING = 8  # words by which a sentence's centrality is drawn to nothing: a word or two prove little
_QUOTED = 0.3  # share of a sentence in quote marks from which it counts as a quote
_DATELINE = 80  # characters before the first sentence that may be a dateline; more is page junk
_STYLE = ("starts_quoted", "first_person", "said", "numbers", "capital_share", "brackets")
_OPENING = re.compile(r"[\"“”„«'‘]")
_DIGIT = re.compile(r"\d")
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[\w'-]+")  # the letter first, so that the engine skips to it


def measure(document: Document) -> tuple[Features, Sequence[Features]]:
    """Return the features of the article, and those of each sentence."""
    own = [_sentence(document, at) for at in range(len(document.sentences))]
    direct = [quote.span for quote in document.quotes if quote.kind != "indirect"]
    indirect = [quote.span for quote in document.quotes if quote.kind == "indirect"]
    parts = zip(own, _vocabulary(document), _covered(document, direct), _covered(document, indirect), strict=True)
    for features, more, quoted, told in parts:
        features.update(more, quoted=quoted, indirect=told)
    _name(document, own)
    _place(document, own)
    article = _article(document, own)
    for features in own:
        features["relative_length"] = features["length"] / (article["mean_length"] or 1)
    return article, own


def _sentence(document: Document, at: int) -> dict[str, float]:
    """Return what the sentence tells by itself."""
    text = document.sentences[at].span.of(document.article.text)
    words, cues = document.words[at], document.cues
    capitals = len([word for word in text.split()[1:] if word[0].isupper()])
    return {
        "length": len(words),
        "stop_share": 1 - len(document.content[at]) / max(1, len(words)),
        "first_person": _count(words, cues.first_person),
        "said": _count(words, cues.said),
        "points_back": at > 0 and bool(words) and words[0] in cues.openings,
        "numbers": len([word for word in words if not word.isalpha() and _DIGIT.search(word)]),
        "capitals": capitals,
        "capital_share": capitals / max(1, len(words)),
        "starts_quoted": bool(_OPENING.match(text)),
        "brackets": "(" in text,
    }


def _count(words: Sequence[str], known: frozenset[str]) -> int:
    """Return how many of the words are known; in most sentences none is."""
    return 0 if known.isdisjoint(words) else sum(map(known.__contains__, words))


def _vocabulary(document: Document) -> list[dict[str, float]]:
    """Return what the words of each sentence share with those of others."""
    sets = [set(words) for words in document.content]
    frequency = Counter(chain.from_iterable(sets))
    early = Counter(chain.from_iterable(sets[:_EARLY]))
    lead = set().union(*sets[:_LEAD])
    repeated = {word for word, count in frequency.items() if count > 1}
    shared = [repeated.intersection(words) for words in sets]  # few of all words, and all that counts between sentences
    sizes = [max(1, len(words)) for words in sets]
    found = []
    for at, (words, common, size) in enumerate(zip(sets, shared, sizes, strict=True)):
        others = sum(map(frequency.__getitem__, common)) - len(common)
        soon = slice(at + 1, at + 1 + _SOON)
        again = [len(common & later) / length for later, length in zip(shared[soon], sizes[soon], strict=True)]
        found.append(
            {
                "of_first": len(words & sets[0]) / sizes[0],
                "like_lead": len(words & lead) / size,
                "early": sum(map(early.__getitem__, words)) / size,
                "told_again": max(again, default=0),
                "central": others / (len(words) + _SHRINKING),
            }
        )
    return found


def _covered(document: Document, spans: Sequence[Span]) -> list[float]:
    """Return the share of each sentence that lies in the spans."""
    spans, shares, first = sorted(spans), [], 0
    for sentence in document.sentences:
        start, end = sentence.span
        while first < len(spans) and spans[first].end <= start:
            first += 1
        covered, at = 0, first
        while at < len(spans) and spans[at].start < end:
            covered += max(0, min(end, spans[at].end) - max(start, spans[at].start))
            at += 1
        shares.append(min(1.0, covered / max(1, end - start)))
    return shares


def _name(document: Document, own: Sequence[dict[str, float]]) -> None:
    """Add how many words with a capital each sentence holds, and how many of them are told for the first time."""
    known: set[str] = set()
    for features, sentence in zip(own, document.sentences, strict=True):
        names = set(_CAPITAL.findall(document.article.text, *sentence.span))
        features |= {"names": len(names), "new_names": len(names - known)}
        known |= names


def _place(document: Document, own: Sequence[dict[str, float]]) -> None:
    """Add where each sentence stands, and what stands before it."""
    before = [0, *accumulate(len(words) for words in document.words)]
    quotes = 0
    for at, features in enumerate(own):
        features |= {
            "index": at,
            "from_end": len(own) - 1 - at,
            "share": at / max(1, len(own) - 1),
            "words_before": before[at],
            "words_through": before[at + 1],
            "share_through": before[at + 1] / max(1, before[-1]),
            "quotes_before": quotes,
            "plain_before": at - quotes,
            "previous_length": own[at - 1]["length"] if at else 0,
            "previous_quoted": own[at - 1]["quoted"] if at else 0,
        }
        quotes += features["quoted"] > _QUOTED


def _article(document: Document, own: Sequence[Features]) -> dict[str, float]:
    """Return what tells the kind of the article and the house style of its outlet."""
    text, size = document.article.text, max(1, len(own))
    before = document.sentences[0].span.start
    words = sum(features["length"] for features in own)
    means = {
        f"all_{name}": sum([features[name] for features in own]) / size
        for name in (*_STYLE, "central", "stop_share", "quoted")
    }
    return means | {
        "sentences": len(own),
        "words": words,
        "mean_length": words / size,
        "first_length": own[0]["length"],
        "dateline": 0 < before < _DATELINE,
        "straight": '"' in text,
    }
