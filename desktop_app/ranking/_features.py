"""What the news ranker knows of a sentence: numbers that can be read off an article in one pass."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate

from desktop_app.ranking._document import Document

Features = Mapping[str, float]

_LEAD = 3  # sentences that news tells first
_QUOTED = 0.3  # share of a sentence in quote marks from which it counts as a quote
_DATELINE = 80  # characters before the first sentence that may be a dateline; more is page junk
_STYLE = ("starts_quoted", "first_person", "said", "numbers", "capital_share", "question", "brackets", "commas")
_OPENING = re.compile(r"[\"“”„«'‘]")
_DIGIT = re.compile(r"\d")


def measure(document: Document) -> list[Features]:
    """Return the features of each sentence, the article's own features among them."""
    own = [_sentence(document, at) for at in range(len(document.sentences))]
    for features, more in zip(own, _vocabulary(document), strict=True):
        features.update(more)
    for features, share in zip(own, _quoted(document), strict=True):
        features["quoted"] = share
    _place(document, own)
    article = _article(document, own)
    return [features | article for features in own]


def _sentence(document: Document, at: int) -> dict[str, float]:
    """Return what the sentence tells by itself."""
    text = document.sentences[at].span.of(document.article.text)
    words, cues = document.words[at], document.cues
    capitals = len([word for word in text.split()[1:] if word[0].isupper()])
    return {
        "length": len(words),
        "stop_share": 1 - len(document.content[at]) / max(1, len(words)),
        "first_person": sum(map(cues.first_person.__contains__, words)),
        "said": sum(map(cues.said.__contains__, words)),
        "points_back": at > 0 and bool(words) and words[0] in cues.openings,
        "numbers": len([word for word in words if not word.isalpha() and _DIGIT.search(word)]),
        "capitals": capitals,
        "capital_share": capitals / max(1, len(words)),
        "starts_quoted": bool(_OPENING.match(text)),
        "question": "?" in text,
        "brackets": "(" in text,
        "commas": text.count(","),
    }


def _vocabulary(document: Document) -> list[dict[str, float]]:
    """Return what the words of each sentence share with those of others."""
    sets = [set(words) for words in document.content]
    frequency = Counter(word for words in sets for word in words)
    lead = set().union(*sets[:_LEAD])
    known: set[str] = set()
    found = []
    for at, words in enumerate(sets):
        size = max(1, len(words))
        others = sum(frequency[word] for word in words) - len(words)
        found.append(
            {
                "like_first": len(words & sets[0]) / size if at else 0,
                "like_lead": len(words & lead) / size,
                "like_previous": len(words & sets[at - 1]) / size if at else 0,
                "like_next": len(words & sets[at + 1]) / size if at + 1 < len(sets) else 0,
                "new": len(words - known) / size,
                "central": others / size,
            }
        )
        known |= words
    return found


def _quoted(document: Document) -> list[float]:
    """Return the share of each sentence that lies in direct or partial quotes."""
    quotes = sorted(quote.span for quote in document.quotes if quote.kind != "indirect")
    shares, first = [], 0
    for sentence in document.sentences:
        start, end = sentence.span
        while first < len(quotes) and quotes[first].end <= start:
            first += 1
        covered, at = 0, first
        while at < len(quotes) and quotes[at].start < end:
            covered += max(0, min(end, quotes[at].end) - max(start, quotes[at].start))
            at += 1
        shares.append(min(1.0, covered / max(1, end - start)))
    return shares


def _place(document: Document, own: Sequence[dict[str, float]]) -> None:
    """Add where each sentence stands, and what stands beside it."""
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
            "next_length": own[at + 1]["length"] if at + 1 < len(own) else 0,
            "previous_quoted": own[at - 1]["quoted"] if at else 0,
            "next_quoted": own[at + 1]["quoted"] if at + 1 < len(own) else 0,
        }
        quotes += features["quoted"] > _QUOTED


def _article(document: Document, own: Sequence[Features]) -> dict[str, float]:
    """Return what tells the kind of the article and the house style of its outlet."""
    text, size = document.article.text, max(1, len(own))
    before = document.sentences[0].span.start
    lengths = [features["length"] for features in own]
    mean = sum(lengths) / size
    means = {
        f"all_{name}": sum(features[name] for features in own) / size
        for name in (*_STYLE, "central", "stop_share", "quoted")
    }
    return means | {
        "sentences": len(own),
        "words": sum(lengths),
        "mean_length": mean,
        "spread": math.sqrt(sum((length - mean) ** 2 for length in lengths) / size),
        "first_length": lengths[0],
        "dateline": 0 < before < _DATELINE,
        "straight": '"' in text,
    }
