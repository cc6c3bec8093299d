"""Where a title ends that stands in the text without a mark of its own."""

import re

from desktop_app.regions.words import RegionWords

LONGEST = 220  # characters: no title is longer
LINE = 3000  # characters: how far the end of the line is looked for
AHEAD = 80  # characters behind a title that must read like prose
PROSE = 3  # words in small letters among them
MENTIONED = 5000  # characters to either side in which a name is looked for again
TITLES = 6  # lines of titles below a bare "Baca juga"
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_][\w’'-]*")
_GLUED = re.compile(r"(?<=[a-z\d”\"’)])(?=[A-Z][a-z]*\Z)|(?<=[A-Z]{2})(?=[A-Z][a-z]+\Z)")
_STOPPED = re.compile(r"[.?!][”\"’']?\Z")
_INITIAL = re.compile(r"\W*\w{1,3}\.\Z")


def end(text: str, pointer: re.Match[str], words: RegionWords, *, at_line: bool) -> int:
    """Return where the title behind a pointer ("Baca juga: …") ends; the pointer's own start when it is none.

    A pointer alone on its line takes the lines of titles below it.
    """
    start, nothing = pointer.end(), pointer.start()
    line = text.find("\n", start, start + LINE)
    line = min(len(text), start + LINE) if line < 0 else line
    rest = text[start:line].rstrip()
    is_pointer = pointer.group("cue").lower() in words.pointers
    if not rest:
        return _below(text, line, words) if at_line and is_pointer else nothing
    if (is_pointer or pointer.group("colon")) and (closed := _closed(text, pointer, line)):
        return closed
    inner = _inner_end(text, start, line, words) if rest[-1] in '.!?”")' else 0
    if pointer.group("colon"):
        return inner or (line if len(rest) <= LONGEST else nothing)
    alone = at_line and is_pointer and not inner and len(rest) <= LONGEST and rest[-1] not in '.,;”"'
    return line if alone and rest[:1].isupper() else nothing


def _closed(text: str, pointer: re.Match[str], line: int) -> int:
    """Return the end of the bracket that holds the pointer or its title, 0 when none does."""
    for opening in (pointer.start("cue") - 1, pointer.end()):
        bracket = text[max(0, opening) : opening + 1]
        if bracket in {"(", "["}:
            close = text.find(")" if bracket == "(" else "]", opening, min(line, opening + LONGEST))
            return close + 1
    return 0


def is_title(line: str, words: RegionWords) -> bool:
    """Tell whether a line is written like a title: all its words with a capital, but for the little ones."""
    if not line or line[-1] in '.,;:…”"' or len(line) > LONGEST:
        return False
    found = _LETTERS.findall(line)
    large = [word for word in found if word.lower() not in words.joiners]
    return bool(large) and found[0][0].isupper() and all(word[0].isupper() or "-" in word for word in large)


def _below(text: str, at: int, words: RegionWords) -> int:
    for _ in range(TITLES):
        begin = at + len(text[at : at + 4]) - len(text[at : at + 4].lstrip())
        line = text.find("\n", begin, begin + LONGEST)
        line = len(text) if line < 0 else line
        title = text[begin:line].strip()
        if len(title.split()) < 3 or not is_title(title, words):  # noqa: PLR2004  # a shorter line may be a link
            break
        at = line
    return at


def _inner_end(text: str, start: int, stop: int, words: RegionWords) -> int:
    """Return where, before `stop`, the title gives way to prose; 0 when it fills all of it."""
    before = start
    for match in _WORD.finditer(text, start, min(stop, start + LONGEST)):
        word = match.group()
        core = word.strip(".,;:!?()[]“”\"'‘’")
        small = core[:1].islower() and core not in words.joiners and "-" not in core
        if (glued := _GLUED.search(word)) and _is_prose(_ahead(text, match.start() + glued.start()), words):
            return match.start() + glued.start()
        if small and (begin := _back(text, start, before)) and _is_prose(_ahead(text, begin), words):
            return begin
        ended = _STOPPED.search(word) and not _INITIAL.match(word) and match.end() + 1 < stop
        if ended and _is_prose(_ahead(text, match.end()), words):
            return match.end()
        before = match.start()
    return 0


def _ahead(text: str, at: int) -> str:
    return text[at : at + AHEAD]


def _is_prose(line: str, words: RegionWords) -> bool:
    small = (word for word in _LETTERS.findall(line) if word[0].islower() and word not in words.joiners)
    return sum(1 for _ in small) >= PROSE


def _back(text: str, start: int, word_start: int) -> int:
    """Return where the sentence begins that holds the word at `word_start`, the last with a capital; 0 when nowhere."""
    word = _WORD.match(text, word_start)
    if not word or word_start <= start or not word.group().lstrip("“\"‘'")[:1].isupper():
        return 0
    return _whole_name(text, start, word_start, word.end())


def _whole_name(text: str, start: int, begin: int, end: int) -> int:
    """Return where the name begins whose last word is `begin` to `end`: "Joko Widodo" if that is named elsewhere."""
    near = text[max(0, begin - MENTIONED) : begin + MENTIONED]
    previous = text.rfind(" ", start, begin - 1) + 1
    while previous > start and text[previous].isupper() and near.count(text[previous:end]) > 1:
        begin = previous
        previous = text.rfind(" ", start, begin - 1) + 1
    return begin
