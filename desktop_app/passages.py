"""Places in a text by their meaning: told by words, found again in another reading of the same article.

Another program version, another encoding or another division into lines moves offsets; words stay. Where even those
differ (“naïve” read in the wrong encoding), what stays are the letters and digits of ASCII.
"""

from desktop_app.article import Passage, Span


def of(text: str, span: Span) -> Passage:
    """Return the passage under a span."""
    words = span.of(text)
    return Passage(words, text.count(words, 0, span.start) if words else 0)


def find(text: str, passage: Passage) -> Span | None:
    """Return where a passage stands; its last place when there are fewer, None when there is none."""
    if not passage.words:
        return None
    start = _nth(text, passage.words, passage.nth)
    if start >= 0:
        return Span(start, start + len(passage.words))
    return _by_letters(text, passage)


def _by_letters(text: str, passage: Passage) -> Span | None:
    """Find a passage by its ASCII letters and digits alone, and take its signs at both ends with it."""
    places = [at for at, sign in enumerate(text) if _is_letter(sign)]
    wanted = "".join(filter(_is_letter, passage.words)).lower()
    at = _nth("".join(text[place] for place in places).lower(), wanted, passage.nth) if wanted else -1
    if at < 0:
        return None
    start, end = places[at], places[at + len(wanted) - 1] + 1
    if not _is_letter(passage.words[0]):
        start = _before(text, start)
    if not _is_letter(passage.words[-1]):
        end = _behind(text, end)
    return Span(start, end)


def _before(text: str, start: int) -> int:
    """Return where the signs before a place begin."""
    while start and not text[start - 1].isspace() and not _is_letter(text[start - 1]):
        start -= 1
    return start


def _behind(text: str, end: int) -> int:
    """Return where the signs behind a place end."""
    while end < len(text) and not text[end].isspace() and not _is_letter(text[end]):
        end += 1
    return end


def _is_letter(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


def _nth(text: str, words: str, nth: int) -> int:
    """Return where words stand for the nth time, else the last time; -1 when they do not. None overlap."""
    found = -1
    at = text.find(words)
    for _ in range(nth + 1):
        if at < 0:
            break
        found = at
        at = text.find(words, at + len(words))
    return found
