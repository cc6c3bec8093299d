"""What panels work out from a digest before they show it: sentence numbers, words, shares of voice. Knows no Qt."""

import bisect
from collections.abc import Sequence

from desktop_app.article import Digest, Quote, Sentence, Span, Speaker


def sentences_of(digest: Digest, span: Span) -> tuple[int, int] | None:
    """Return the indexes of the first and last sentence that a span touches; None between sentences."""
    first = max(bisect.bisect_right(digest.sentences, span.start, key=_start) - 1, 0)
    last = bisect.bisect_left(digest.sentences, span.end, key=_start) - 1
    touched = [at for at in (first, first + 1, last) if 0 <= at <= last and digest.sentences[at].span.touches(span)]
    return (touched[0], touched[-1]) if touched else None


def _start(sentence: Sentence) -> int:
    return sentence.span.start


def count_words(text: str) -> int:
    """Return the number of words between white space."""
    return len(text.split())


def literal(quote: Quote) -> bool:
    """Tell whether the words of a quote are the speaker's own: indirect speech is the reporter's."""
    return quote.kind != "indirect"


def quoted_words(digest: Digest, quotes: Sequence[int]) -> int:
    """Return how many words of the speakers' own these quotes hold, fragments inside reported clauses among them."""
    text, held = digest.article.text, {*quotes}
    held |= {at for at, clause in digest.fragments.items() if clause in held}
    return sum(count_words(digest.quotes[at].span.of(text)) for at in held if literal(digest.quotes[at]))


def all_quoted_words(digest: Digest) -> int:
    """Return how many words of the speakers' own the article holds, attributed or not."""
    return quoted_words(digest, range(len(digest.quotes)))


def quotes_by_speaker(digest: Digest) -> dict[str | None, list[int]]:
    """Return the indexes of quotes by the id of their speaker, None for those that have none, in reading order.

    A fragment inside a reported clause of the same speaker is part of that utterance, and none by itself.
    """
    found: dict[str | None, list[int]] = {}
    for at in sorted(digest.utterances(), key=lambda at: digest.quotes[at].span):
        speaker = digest.speaker(digest.quotes[at].speaker)
        found.setdefault(speaker.id if speaker else None, []).append(at)
    return found


def first_place(digest: Digest, speaker: Speaker, quotes: Sequence[int]) -> Span | None:
    """Return where a speaker first appears: the first mention, else the first quote."""
    if speaker.mentions:
        return min(speaker.mentions)
    return min((digest.quotes[at].span for at in quotes), default=None)


def around(text: str, span: Span, within: Span, reach: int = 40) -> str:
    """Return the words around a span, up to `reach` code points each side; … stands where a sentence is cut."""
    start = max(within.start, span.start - reach)
    end = min(within.end, span.end + reach)
    if start > within.start:
        space = text.find(" ", start, span.start)
        start = space + 1 if space >= 0 else span.start
    if end < within.end:
        space = text.rfind(" ", span.end, end)
        end = space if space >= 0 else span.end
    return ("… " if start > within.start else "") + text[start:end] + (" …" if end < within.end else "")
