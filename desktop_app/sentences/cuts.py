"""Walks once over the text and cuts it behind its sentences."""

import re
from functools import cache

from desktop_app.sentences import stops
from desktop_app.sentences.stops import Stop
from desktop_app.sentences.words import SentenceWords, tails

ASIDE = 120  # characters: no sentence is cut inside a bracket shorter than this
_PICTURES = "\U0001f300-\U0001faff☀-➿"
_LAST_WORD = re.compile(r"\w*\Z")
_NEXT = re.compile(r"\w*")
_ASIDE_ENDED = re.compile(r"[.!?…][”’\"']*[)\]]\Z")
_STARTS = re.compile(r"(?:\A|[.!?…][”’\"']*)\s*\Z")


@cache
def _tokens(words: SentenceWords) -> re.Pattern[str]:
    """Return the expression that finds every place where something may end.

    One set of signs comes first, so that the engine skips from sign to sign; then what each of them stands for. The
    first way is the common one: a full stop, a space, a capital. A stop between digits or before a small letter is
    part of a number or an address. The last ways are lost line breaks: a sentence or an item of a list glued to a word
    or a number without any stop ("istimewaNamun ia", "16.350BCA Jual", "BorneoSelasa: Arema").
    """
    starts, days = (
        "|".join(f"(?<={word[0].upper()}){word[1:]}" for word in sorted(some)) or r"(?!)"
        for some in (words.glued, words.calendar)
    )
    return re.compile(
        rf"[.\n\"“”„«»(\[•●▪►!?…‼⁇⁈⁉。！？｡।॥؟۔:A-Z{_PICTURES}](?:"
        r"(?P<plain>(?<=\.)(?= [A-Z][a-z]))"
        r"|(?P<line>(?<=\n)\s*)"
        r"|(?P<mark>(?<=[\"“”„«»]))"
        rf"|(?P<aside>(?<=\()[^()\n]{{0,{ASIDE}}}\)|(?<=\[)[^\[\]\n]{{0,{ASIDE}}}\])"
        r"|(?P<bullet>(?<=[•●▪►]))"
        r"|(?P<stop>(?<=\.)(?!(?<=\d\.)\d|[a-z])[.!?…]*|(?<=[!?…‼⁇⁈⁉])[.!?…‼⁇⁈⁉]*|(?<=[。！？｡।॥؟۔])[。！？｡।॥؟۔]*)"
        r"(?P<close>[)\]”’'\"»」』）]*)(?=(?P<gap>\s*)(?P<next>[“„\"‘'”’«(\[¿¡]*\w*))"
        r"|(?P<lead>(?<=:)(?=[A-Z\d]))"
        rf"|(?P<picture>(?<=[{_PICTURES}])[{_PICTURES}\ufe0f\u200d]*(?=[^\S\n]+[A-Z“\"]|[A-Z][a-z]))"
        rf"|(?P<glued>(?<=[a-z]{{3}}[A-Z])(?:{starts})(?= [a-z])|(?<=[a-z\d][A-Z])(?:{days})(?=[:,] )"
        r"|(?<=\d[.,]\d{3}[A-Z])[A-Za-z]+(?= [A-Z\d])))"
    )


def find(text: str, start: int, end: int, words: SentenceWords) -> list[int]:
    """Return the places between `start` and `end` where one sentence ends and the next begins, in order.

    The text flows: every line break in it ends a sentence.
    """
    uncommon = tails(words)
    cuts = [start]
    inside = False
    for token in _tokens(words).finditer(text, start, end):
        kind, at = token.lastgroup, token.start()
        cut: int | None = None
        if kind == "plain":
            tail = text[at - 4 : at]
            if tail.isalpha() and tail.islower() and tail not in uncommon and at - 4 >= cuts[-1]:
                cut = at + 1
            else:
                following = _NEXT.match(text, at + 2, end)
                stop = Stop(cuts[-1], at, at + 1, ".", "", " ", following.group() if following else "", inside)
                cut = stops.cut(text, stop, words)
        elif kind == "next":
            stop, inside = _stop(token, cuts[-1], inside=inside)
            if "\n" not in stop.gap:
                cut = stops.cut(text, stop, words)
        elif kind == "mark":
            inside = _opens(text, at, end, inside=inside)
        elif kind == "line":
            cut, inside = at, False
        else:
            cut = _cut_without_stop(text, token, cuts[-1], end, words)
        if cut is not None and cut > cuts[-1]:
            cuts.append(cut)
    return cuts[1:]


def _stop(token: re.Match[str], begin: int, *, inside: bool) -> tuple[Stop, bool]:
    """Return the stop with the marks that belong to it, and whether the text behind it is inside a quote."""
    close, gap, following = token.group("close", "gap", "next")
    marks = token.string[token.start() : token.end("stop")]
    end = token.end()
    glued = not gap and following[:1].isalnum()
    for at, mark in enumerate(close):
        if mark not in '"”»':
            continue
        if inside or not glued or at < len(close) - 1:
            inside = False
        else:
            # a quote mark between two sentences, without a space and with no quote open, opens the next one
            return Stop(begin, token.start(), end - 1, marks, close[:-1], "", mark + following, inside), True
    return Stop(begin, token.start(), end, marks, close, gap, following, inside), inside


def _opens(text: str, at: int, end: int, *, inside: bool) -> bool:
    """Tell whether the quote mark at `at` opens a quote; marks of either form are used at either end."""
    mark = text[at]
    if mark in "“„«":
        return True
    spaced = at == 0 or text[at - 1].isspace() or text[at - 1] in "(["
    loose = at + 1 >= end or not (text[at + 1].isalnum() or text[at + 1] in "‘'")
    if spaced != loose:
        return spaced
    return not inside


def _cut_without_stop(text: str, token: re.Match[str], begin: int, end: int, words: SentenceWords) -> int | None:
    """Cut before a bullet or a glued word, behind a picture sign, a bracket or the colon that leads in a list."""
    if token.lastgroup == "aside":
        return _after_aside(text, token, begin, end)
    if token.lastgroup == "picture":
        return token.end()
    if token.lastgroup == "lead":
        said = _LAST_WORD.search(text, max(begin, token.start() - 20), token.start())
        return token.end() if said and said.group().lower() in words.leads else None
    return token.start()


def _after_aside(text: str, token: re.Match[str], begin: int, end: int) -> int | None:
    """Cut behind a bracket that holds a whole sentence of its own."""
    if not _ASIDE_ENDED.search(token.group()) or token.end() >= end:
        return None
    before = text[max(begin, token.start() - 8) : token.start()]
    following = text[token.end() : token.end() + 12].lstrip()
    starts = _STARTS.search(before) if begin < token.start() - 8 else not before.strip()
    return token.end() if starts and following[:1].isupper() else None
