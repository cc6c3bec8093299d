"""Questions of an interview: no summary should ask what it does not answer."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.article import Quote, Sentence
from desktop_app.quotes.transcripts import is_unlabelled

BARE = 3  # paragraphs that only ask, without any label, from which on an article is an interview
_LABELLED = re.compile(r"[^:\n]{1,40}:\s")
_ASKED = re.compile(r"\?[”\"’')\]]*\Z")
_AFTER_LABEL = re.compile(r"[ \t]?:[ \t]*")


def is_answer(text: str, quote: Quote) -> bool:
    """Tell whether a quote is an answer, behind a label ("Jawab: …") or a paragraph: no marks hold it whole."""
    label = quote.mention
    labelled = label is not None and bool(_AFTER_LABEL.fullmatch(text, label.end, quote.span.start))
    return labelled or is_unlabelled(text, quote)


def asked(text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> frozenset[int]:
    """Return the sentences of an interviewer: each stands with the one behind it, the last with the answer's first.

    Their paragraphs stand above labelled answers and have a label or ask. Without labels they are nothing but
    questions, several in one article. `quotes` are in reading order.
    """
    answers = [quote for quote in quotes if is_answer(text, quote)]
    told = {quote.mention.start if quote.mention else quote.span.start for quote in answers}
    bare = not told and text.count("?") >= BARE
    if not told and not bare:
        return frozenset()
    said = {at for quote in quotes for at in (quote.span.start, quote.span.end - 1)}
    found: list[range] = []
    for line, below in pairwise(_paragraphs(text, sentences)):
        start, end = sentences[line.start].span.start, sentences[line.stop - 1].span.end
        asks = bool(_ASKED.search(text, max(start, end - 4), end))
        if told:
            answered = sentences[below.start].span.start in told and start not in told
            is_question = answered and (asks or bool(_LABELLED.match(text, start, end)))
        else:
            is_question = all(_asks(text, sentences[at]) for at in line) and not {start, end - 1} & said
        if is_question:
            found.append(line)
    return frozenset(at for line in found for at in line) if told or len(found) >= BARE else frozenset()


def _asks(text: str, sentence: Sentence) -> bool:
    return bool(_ASKED.search(text, max(sentence.span.start, sentence.span.end - 4), sentence.span.end))


def _paragraphs(text: str, sentences: Sequence[Sentence]) -> Iterator[range]:
    """Yield the sentences of each paragraph as a range of their indexes."""
    first = 0
    for at in range(1, len(sentences) + 1):
        if at == len(sentences) or "\n" in text[sentences[at - 1].span.end : sentences[at].span.start]:
            yield range(first, at)
            first = at
