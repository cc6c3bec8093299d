"""Where a title ends that stands in the text without a mark of its own."""

import re

from desktop_app.regions.words import RegionWords

LONGEST = 220  # characters: no title is longer
_WORD = re.compile(r"\S+")
_GLUED = re.compile(r"(?<=[a-z\d”\"’)])(?=[A-Z][a-z]*\Z)|(?<=[A-Z]{2})(?=[A-Z][a-z]+\Z)")
_STOPPED = re.compile(r"[.?!][”\"’']?\Z")


def end(text: str, pointer: re.Match[str], words: RegionWords, *, at_line: bool) -> int:
    """Return where the title behind a pointer ("Baca juga: …") ends; the pointer's own start when it is none."""
    start = pointer.end()
    line = text.find("\n", start, start + LONGEST)
    stop = line if line >= 0 else min(len(text), start + LONGEST)
    whole = line >= 0 or len(text) <= start + LONGEST
    if not text[start:stop].strip():
        return stop if at_line and whole else pointer.start()
    inner = _inner_end(text, start, stop, words)
    if pointer.group("colon"):
        return inner or (stop if whole else pointer.start())
    alone = at_line and whole and not inner and text[start:stop].rstrip()[-1:] not in ".,;"
    return stop if alone else pointer.start()


def _inner_end(text: str, start: int, stop: int, words: RegionWords) -> int:
    """Return where, before `stop`, the title gives way to prose; 0 when it fills all of it."""
    before = start
    for match in _WORD.finditer(text, start, stop):
        word = match.group()
        core = word.strip(".,;:!?()[]“”\"'‘’")
        if core[:1].islower() and core.lower() not in words.joiners and "-" not in core and before > start:
            return _back(text, start, before)
        if _STOPPED.search(word) and match.end() + 1 < stop and text[match.end() + 1].isupper():
            return match.end()
        before = match.start()
    return 0


def _back(text: str, start: int, word_start: int) -> int:
    """Return where the sentence begins whose first word (perhaps glued to the title) starts at `word_start`."""
    word = _WORD.match(text, word_start)
    glued = _GLUED.search(word.group()) if word else None
    at = word_start + (glued.start() if glued else 0)
    if not text[at : at + 1].isupper():
        return 0
    return at if at > start else 0
