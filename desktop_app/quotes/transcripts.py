"""Interviews printed as a transcript: each line begins with a label, "Q: …", "Jawab: …", "NF: …" or a name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.article import Quote, Span
from desktop_app.quotes import confidence
from desktop_app.quotes.marks import DOUBLE
from desktop_app.quotes.reader import Reader
from desktop_app.quotes.words import WORD, skip_back

_LABEL = re.compile(r"^[^\S\n]*([^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}) ?:[^\S\n]+(?=\S)", re.MULTILINE)
_EDGE = 8  # characters beside a paragraph in which its line ends
_TURNS = 2  # lines with the same label at least


def find(reader: Reader) -> Iterator[Quote]:
    """Yield what is answered, line by line; `mention` is the label. What is asked is no source's."""
    labels = list(_LABEL.finditer(reader.text)) if reader.text.count(":") >= _TURNS else []
    if len(labels) < _TURNS:
        return
    turns = Counter(label[1] for label in labels)
    asked = any(form.lower() in reader.words.questions for form in turns)
    known = _labels(reader)
    for label in labels:
        speaks = label[1].lower() in reader.words.answers if asked else turns[label[1]] >= _TURNS and label[1] in known
        end = reader.text.find("\n", label.end())
        said = Span(label.end(), skip_back(reader.text, end if end >= 0 else len(reader.text)))
        if speaks and WORD.search(reader.text, *said):
            mention = Span(*label.span(1))
            yield Quote(said, "direct", None, mention, confidence=confidence.of(reader, "direct", mention))


def is_unlabelled(text: str, quote: Quote) -> bool:
    """Tell whether a quote is an answer of an interview without labels: a paragraph that no marks hold."""
    start, end = quote.span
    if quote.kind != "direct" or quote.cue or quote.mention or DOUBLE.match(text, start):
        return False
    alone = text[max(0, start - _EDGE) : start].strip(" \t\u00a0")[-1:] in {"", "\n"}
    return alone and text[end : end + _EDGE].strip(" \t\u00a0")[:1] in {"", "\n"} and _is_balanced(text, quote.span)


def _is_balanced(text: str, span: Span) -> bool:
    """Tell whether a stretch ends without the mark of a quote that lost the first one."""
    return text[span.end - 1] not in '”"' or len(DOUBLE.findall(text, *span)) % 2 == 0


def outermost(spans: Sequence[Span]) -> list[Span]:
    """Return the stretches, in reading order, that lie in no other: what an answer quotes lies in the answer."""
    found: list[Span] = []
    for span in spans:
        if not found or span.end > found[-1].end:
            found.append(span)
    return found


def _labels(reader: Reader) -> frozenset[str]:
    """Return by what the persons of the text may be labelled: their names, family names and initials."""
    names = {mention.span.of(reader.text) for mention in reader.mentions if mention.kind == "person"}
    parts = [name.split() for name in names]
    initials = ("".join(word[0] for word in words).upper() for words in parts if len(words) > 1)
    return frozenset([*names, *initials, *(words[-1] for words in parts)])
