"""How sure a quote is: the share of its kind that was right, edges and speaker, in articles read by hand.

The shares stand in resources/confidence.toml; tests/benchmarks/fit_confidence.py counts them.
"""

import tomllib
from collections.abc import Mapping
from functools import cache

from desktop_app import resources
from desktop_app.article import Quote, QuoteKind, Span
from desktop_app.quotes.reader import Reader

_SOURCES = ("contested", "description", "name", "nobody", "pronoun", "unmet")
CASES = ("lost", *(f"{how}-{source}" for how in ("quoted", "told") for source in _SOURCES))
_UNSEEN = 0.5  # of a case that no article held


def of(reader: Reader, kind: QuoteKind, mention: Span | None, *, whole: bool = True) -> float:
    """Return the probability, 0 to 1, that a quote and its speaker are right; `whole` when no mark of it was lost."""
    return _shares().get(case(reader, kind, mention, whole=whole), _UNSEEN)


def contested(quote: Quote) -> float:
    """Return the probability for a quote whose pronoun may as well mean another one; a lost mark makes it no higher."""
    return min(quote.confidence, _shares().get(f"{_manner(quote.kind)}-contested", _UNSEEN))


def unmet(quote: Quote) -> float:
    """Return the probability for a quote whose pronoun means nobody who is known."""
    return min(quote.confidence, _shares().get(f"{_manner(quote.kind)}-unmet", _UNSEEN))


def _manner(kind: QuoteKind) -> str:
    return "told" if kind == "indirect" else "quoted"


def case(reader: Reader, kind: QuoteKind, mention: Span | None, *, whole: bool = True) -> str:
    """Return the case of a quote: its kind and how its source is named."""
    if not whole:
        return "lost"
    told = _manner(kind)
    if mention is None:
        return f"{told}-nobody"
    words = mention.of(reader.text).lower()
    if words in reader.words.pronouns or words in reader.words.clitics:
        return f"{told}-pronoun"
    named = any(mention.touches(span) for span in reader.people(mention.start, mention.end))
    return f"{told}-name" if named else f"{told}-description"


@cache
def _shares() -> Mapping[str, float]:
    shares: Mapping[str, float] = tomllib.loads(resources.path("confidence.toml").read_text(encoding="utf-8"))
    return shares
