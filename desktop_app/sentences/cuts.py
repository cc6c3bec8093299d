"""Walks once over the text and cuts it behind its sentences."""

import re

from desktop_app.sentences import lines, stops
from desktop_app.sentences.stops import Stop
from desktop_app.sentences.words import SentenceWords

ASIDE = 120  # characters: no sentence is cut inside a bracket shorter than this
_TOKEN = re.compile(
    rf"(?P<line>\n\s*)"
    rf"|(?P<aside>\([^()\n]{{0,{ASIDE}}}\)|\[[^\[\]\n]{{0,{ASIDE}}}\])"
    r"|(?P<mark>[\"“”„«»])"
    r"|(?P<stop>[.!?…‼⁇⁈⁉]+|[。！？｡।॥؟۔]+)(?P<close>[)\]”’'\"»」』）]*)"
    r"(?=(?P<gap>\s*)(?P<next>[“„\"‘'«(\[]*\w*))"
)
_ASIDE_ENDED = re.compile(r"[.!?…][”’\"']*[)\]]\Z")
_STARTS = re.compile(r"[.!?…][”’\"']*\s*\Z")


def find(text: str, start: int, end: int, words: SentenceWords) -> list[int]:
    """Return the places between `start` and `end` where one sentence ends and the next begins, in order."""
    kept = lines.joined(text, start, end, words)
    cuts: list[int] = []
    begin, inside = start, False
    for token in _TOKEN.finditer(text, start, end):
        kind = token.lastgroup
        if kind == "next":
            stop, inside = _stop(token, begin, inside=inside)
            on = "\n" not in stop.gap or token.end() + stop.gap.index("\n") in kept
            cut = stops.cut(text, stop, words) if on else None
        elif kind == "mark":
            inside = _opens(text, token.start(), end, inside=inside)
            continue
        elif kind == "line":
            cut = None if token.start() in kept else token.start()
            inside = inside and cut is None
        else:
            cut = _after_aside(text, token, begin, end)
        if cut is not None and cut > begin:
            cuts.append(cut)
            begin = cut
    return cuts


def _stop(token: re.Match[str], begin: int, *, inside: bool) -> tuple[Stop, bool]:
    """Return the stop with the marks that belong to it, and whether the text behind it is inside a quote."""
    marks, close, gap, following = token.group("stop", "close", "gap", "next")
    end = token.end()
    if close:
        if not gap and following[:1].isalnum() and not inside and close[-1] in "\"”'’":
            # a quote mark between two sentences, without a space and with no quote open, opens the next one
            inside = close[-1] in '"”'
            end, close, following = end - 1, close[:-1], close[-1] + following
        elif '"' in close or "”" in close or "»" in close:
            inside = False
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


def _after_aside(text: str, token: re.Match[str], begin: int, end: int) -> int | None:
    """Cut behind a bracket that holds a whole sentence of its own."""
    if not _ASIDE_ENDED.search(token.group()) or token.end() >= end:
        return None
    before = text[max(begin - 4, token.start() - 8) : token.start()]
    following = text[token.end() : token.end() + 12].lstrip()
    starts = _STARTS.search(before) or not text[begin : token.start()].strip()
    return token.end() if starts and following[:1].isupper() else None
