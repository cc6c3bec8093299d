"""Steers any ranking towards words of the reader's: sentences that hold them rise, for a reason named “focus”."""

import math
import re
from collections.abc import Sequence

from desktop_app.article import Score, Sentence
from desktop_app.ranking._document import tokens

_TERM = re.compile(r"[\"“„«]([^\"“”„«»]+)[\"”“»]|(\S+)")
_INSIDE = 4  # letters from which a term is also found inside words: “bangun” in “pembangunan”, but not “ada” in “pada”
_MORE = 1.1  # times that range: with 1 the worst sentence would only draw level


def terms(focus: str) -> tuple[str, ...]:
    """Return the terms of a query in lower case: its words, and its phrases in quote marks as a whole."""
    found = (" ".join(tokens(phrase or word)) for phrase, word in _TERM.findall(focus))
    return tuple(dict.fromkeys(term for term in found if term))


def steer(text: str, sentences: Sequence[Sentence], scores: Sequence[Score], focus: str) -> tuple[Score, ...] | None:
    """Return the scores with the reason “focus” added to them; None when no sentence holds a word of the query.

    With each term that it holds a sentence gains more than lies between the best and the worst sentence, so that it
    comes before all that hold none; rarer terms count for more.
    """
    wanted = terms(focus)
    plain = [" ".join(tokens(sentence.span.of(text))) for sentence in sentences[: len(scores)]]
    matches = {term: _holding(plain, term) for term in wanted}
    weights = {term: math.log(1 + len(plain) / len(found)) for term, found in matches.items() if found}
    if not weights:
        return None
    values = [score.value for score in scores]
    most = _MORE * (max(values) - min(values) or 1.0) / min(weights.values())
    gains = [most * sum(weight for term, weight in weights.items() if at in matches[term]) for at in range(len(plain))]
    return tuple(_raised(score, gain) for gain, score in zip(gains, scores, strict=True))


def _holding(plain: Sequence[str], term: str) -> set[int]:
    """Return the sentences that hold a term."""
    if len(term) >= _INSIDE:
        return {at for at, words in enumerate(plain) if term in words}
    word = f" {term} "
    return {at for at, words in enumerate(plain) if word in f" {words} "}


def _raised(score: Score, gain: float) -> Score:
    return Score(score.value + gain, {**score.reasons, "focus": gain}) if gain else score
