"""Places in a text by their meaning: told by words, found again in another reading of the same article.

Another program version, another encoding or another division into lines moves offsets; words stay. Where even those
differ (“naïve” read in the wrong encoding), what stays are the letters and digits of ASCII.
"""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from desktop_app.article import Passage, Span

_FEWEST = 6  # letters by which a passage is known when its other signs differ; fewer are found by chance


def of(text: str, span: Span) -> Passage:
    """Return the passage under a span."""
    words = span.of(text)
    before = takewhile(lambda at: at < span.start, _starts(text, words)) if words else ()
    return Passage(words, sum(1 for _ in before))


def find(text: str, passage: Passage, *, counted: bool = False) -> Span | None:
    """Return where a passage stands, None when it stands nowhere.

    When there are fewer places, it is the last one, or none if it must be the one that was `counted`.
    """
    if not passage.words:
        return None
    start, met = _nth(_starts(text, passage.words), passage.nth)
    if start < 0:
        return _by_letters(text, passage, counted=counted)
    return Span(start, start + len(passage.words)) if met or not counted else None


def _by_letters(text: str, passage: Passage, *, counted: bool) -> Span | None:
    """Find a passage by its ASCII letters and digits alone, and take its signs at both ends with it."""
    places = [at for at, sign in enumerate(text) if _is_letter(sign)]
    wanted = "".join(filter(_is_letter, passage.words)).lower()
    if len(wanted) < _FEWEST:
        return None
    found = _starts("".join(text[place] for place in places).lower(), wanted)
    whole = (at for at in found if _is_whole(text, places[at], places[at + len(wanted) - 1] + 1))
    at, met = _nth(whole, passage.nth)
    if at < 0 or (counted and not met):
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


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a place begins and ends where words do, as far as ASCII tells."""
    inside = start > 0 and _is_letter(text[start - 1])
    return not inside and not (end < len(text) and _is_letter(text[end]))


def _nth(starts: Iterable[int], nth: int) -> tuple[int, bool]:
    """Return the nth of the places and True, else the last and False; -1 when there is none."""
    found = -1
    for number, at in enumerate(starts):
        found = at
        if number >= nth:
            return found, True
    return found, False


def _starts(text: str, words: str) -> Iterator[int]:
    """Yield where words stand, those that overlap too; in linear time, as a repetition goes on by its own length."""
    at, step = text.find(words), 0
    while at >= 0:
        yield at
        if 0 < 2 * step <= len(words) and text.startswith(words[-step:], at + len(words)):
            at += step
        else:
            following = text.find(words, at + 1)
            at, step = following, following - at
