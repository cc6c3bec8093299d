"""Where a title ends that stands in the text without a mark of its own."""

import re

from desktop_app.regions.words import RegionWords

LONGEST = 220  # characters: no title is longer
LINE = 3000  # characters: how far the end of the line is looked for
AHEAD = 80  # characters behind a title that must read like prose
PROSE = 3  # words in small letters among them
SOON = 4  # words: prose has one in small letters among the first
OPENING = 8  # words before the first in small letters among which an opener of a sentence is looked for
SHORTEST = 3  # words of a title
MENTIONED = 5000  # characters to either side in which a name is looked for again
TITLES = 6  # lines of titles below a bare "Baca juga"
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_][\w’'-]*")
# "DitembakSelama", "RI?Kehadiran", "GBKAngga"
_GLUED = re.compile(r"(?<=[a-z\d])(?=[A-Z][A-Za-z])|(?<=[\w,][”\"’)?!])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])")
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
        titled = is_pointer and (below(text, line, words) if at_line or pointer.group("colon") else line)
        return titled if titled and (at_line or titled > line) else nothing
    if (is_pointer or pointer.group("colon")) and (closed := _closed(text, pointer, line)):
        return closed
    inner = _inner_end(text, start, line, words) if rest[-1] in '.!?”")' or len(rest) > LONGEST else 0
    if pointer.group("colon"):
        return inner or (line if len(rest) <= LONGEST else nothing)
    # "Baca Juga" behind a full stop, before a title: only where both are written like one
    titled = pointer.group("cue") != pointer.group("cue").capitalize() and is_title(rest, words) and " " in rest
    alone = (at_line or titled) and is_pointer and not inner and len(rest) <= LONGEST and rest[-1] not in '.,;”"'
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


def below(text: str, at: int, words: RegionWords) -> int:
    """Return where the lines of titles below `at`, the end of a line, end."""
    for _ in range(TITLES):
        begin = at + len(text[at : at + 4]) - len(text[at : at + 4].lstrip())
        line = text.find("\n", begin, begin + LONGEST)
        if line < 0 and len(text) - begin > LONGEST:
            break
        line = len(text) if line < 0 else line
        title = text[begin:line].strip()
        if len(title.split()) < 3 or not is_title(title, words):  # noqa: PLR2004  # a shorter line may be a link
            break
        at = line
    return at


def _inner_end(text: str, start: int, stop: int, words: RegionWords) -> int:
    """Return where, before `stop`, the title gives way to prose; 0 when it fills all of it.

    Where a link tag was dropped, the first word of the prose is glued to the last of the title: no sign is surer.
    """
    found = list(_WORD.finditer(text, start, min(stop, start + LONGEST)))
    glued = _glued(text, found, words)
    spaced = _spaced(text, start, found, stop, words)
    between = (match.group() for match in found if spaced <= match.start() and match.end() < glued)
    prose = 0 < spaced < glued and sum(_is_small(word, words) for word in between) >= PROSE
    title = text[start:spaced].rstrip() if prose else ""
    return spaced if len(title.split()) >= SHORTEST and is_title(title, words) else glued or spaced


def _spaced(text: str, start: int, found: list[re.Match[str]], stop: int, words: RegionWords) -> int:
    """Return where prose begins behind a space; 0 when nowhere. A title written like a sentence ends with a stop."""
    as_sentence = any(_is_small(match.group(), words) for match in found[:SHORTEST])
    for at, match in enumerate(found):
        small = not as_sentence and _is_small(match.group(), words)
        if small and (begin := _begin(text, start, found[:at], words)):
            return begin
        ended = _STOPPED.search(match.group()) and not _INITIAL.match(match.group()) and match.end() + 1 < stop
        soon = AHEAD if as_sentence and match.group()[-1] == "." else SOON
        if ended and _is_prose(_ahead(text, match.end()), words, least=PROSE - 1, soon=soon):
            return match.end()
    return 0


def _glued(text: str, found: list[re.Match[str]], words: RegionWords) -> int:
    """Return where a word of prose is glued to one of the title; 0 when none is, or only in a name ("WhatsApp")."""
    for at, match in enumerate(found):
        if _STOPPED.search(match.group()) and not _INITIAL.match(match.group()) and match.group()[-1] == ".":
            return 0
        for place in _GLUED.finditer(match.group()) if at + 1 >= SHORTEST else ():
            glued = match.start() + place.start()
            if _is_prose(_ahead(text, glued), words, least=PROSE - 1, soon=AHEAD) and _is_once(text, match):
                return glued
    return 0


def _is_once(text: str, word: re.Match[str]) -> bool:
    near = text[max(0, word.start() - MENTIONED) : word.end() + MENTIONED]
    return near.count(word.group().strip(".,;:!?()[]“”\"'‘’")) == 1


def _is_small(word: str, words: RegionWords) -> bool:
    core = word.strip(".,;:!?()[]“”\"'‘’")
    return core[:1].islower() and core not in words.joiners and "-" not in core


def _begin(text: str, start: int, before: list[re.Match[str]], words: RegionWords) -> int:
    """Return where the sentence begins whose first words in small letters stand behind `before`; 0 when nowhere.

    It begins with a word that often begins one ("Namun"), if such a word is near, else with the last capital.
    """
    near = before[-OPENING:]
    for match in reversed(near[1:] if len(near) == len(before) else near):
        word = match.group().lstrip("“\"‘'")
        opens = word[:1].isupper() and word.rstrip(",").lower() in words.openers
        if opens and _is_prose(_ahead(text, match.start()), words, least=1, soon=OPENING):
            return match.start()
    for match in reversed(near):
        if match.group().lstrip("“\"‘'")[:1].isupper():
            begin = _whole_name(text, start, match.start(), match.end()) if match.start() > start else 0
            return begin if begin and _is_prose(_ahead(text, begin), words) else 0
    return 0


def _ahead(text: str, at: int) -> str:
    return text[at : at + AHEAD]


def _is_prose(line: str, words: RegionWords, least: int = PROSE, soon: int = SOON) -> bool:
    """Tell whether words are written like a sentence: `least` in small letters, one of them among the first `soon`."""
    small = [at for at, word in enumerate(_LETTERS.findall(line)) if word[0].islower() and word not in words.joiners]
    return len(small) >= least and small[0] < soon


def _whole_name(text: str, start: int, begin: int, end: int) -> int:
    """Return where the name begins whose last word is `begin` to `end`: "Joko Widodo" if that is named elsewhere."""
    near = text[max(0, begin - MENTIONED) : begin + MENTIONED]
    previous = text.rfind(" ", start, begin - 1) + 1
    while previous > start and text[previous].isupper() and near.count(text[previous:end]) > 1:
        begin = previous
        previous = text.rfind(" ", start, begin - 1) + 1
    return begin
