"""Decides at one full stop, question mark, exclamation mark or ellipsis whether a sentence ends there."""

import re
from typing import NamedTuple

from desktop_app.sentences.words import SentenceWords

BACK = 40  # characters: no word that matters here is longer
_OPENING = "“„\"‘'«"
_FULL = frozenset("。！？｡।॥؟۔")
_ASIDE = re.compile(r"[(\[][^()\[\]\n]{1,120}[)\]]")
_MARKER = re.compile(r"\s*[\"“]?\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})\Z")
_ROMAN = frozenset({"I", "V", "X"})
_NAMED_CUE = re.compile(
    r"\s*(?:[A-Z][\w’'-]*\s){1,4}(\w+)(?:\s*[.,;\n]|\s*\Z|\s(?:lagi|sambil|seraya|dengan|kepada|pada|to)\b)"
)
_VOWEL = re.compile(r"[aeiouyAEIOUY]")
_TOP_DOMAINS = frozenset(
    [
        "com",
        "co",
        "id",
        "net",
        "org",
        "go",
        "tv",
        "ac",
        "sch",
        "or",
        "web",
        "my",
        "us",
        "uk",
        "info",
        "biz",
        "gov",
        "edu",
        "me",
        "news",
    ]
)


class Stop(NamedTuple):
    """A stop in its place: where its sentence began, the marks of the stop, closing marks, space and next word.

    `start` to `end` covers stop and closing marks; `inside` tells whether a quote is open behind it.
    """

    begin: int
    start: int
    end: int
    marks: str
    close: str
    gap: str
    next: str
    inside: bool


def cut(text: str, stop: Stop, words: SentenceWords) -> int | None:
    """Return where the sentence ends, None when it goes on."""
    following = stop.next.lstrip(_OPENING)
    first = following[:1] or stop.next[:1]
    if not first:
        return _before_sign(text, stop)
    if stop.marks[0] in _FULL:
        return stop.end
    if first in "([":
        return _before_aside(text, stop, words)
    if not text[stop.begin : stop.start].strip(" \t\xa0\"“”‘’'(.…"):
        return None  # nothing has been said yet: "… lalu"
    if first.islower() and not _is_product(following):
        ends = _ends_before_small(text, stop, words, following)
    elif first.isdigit():
        ends = _ends_before_digit(text, stop, words)
    else:
        ends = _ends_before_capital(text, stop, words, following)
    return stop.end if ends else None


def _is_product(word: str) -> bool:
    return len(word) > 2 and word[1].isupper() and word[2:].islower()  # noqa: PLR2004  # iPhone, eBay


def _before_sign(text: str, stop: Stop) -> int | None:
    """Cut before a dash, a hash or the like; picture signs belong to the sentence before them."""
    at = stop.end + len(stop.gap)
    if at >= len(text) or "\n" in stop.gap:
        return None
    sign = text[at]
    if ord(sign) >= 0x2190:  # noqa: PLR2004  # arrows, signs and pictures
        while at < len(text) and not (text[at].isalnum() or text[at].isspace() or ord(text[at]) < 0x2000):  # noqa: PLR2004
            at += 1
        return at
    return stop.end if stop.gap and sign in "#@-–—•*$€£<" else None


def _before_aside(text: str, stop: Stop, words: SentenceWords) -> int | None:
    """Take a bracket behind the stop into the sentence, unless it holds a sentence of its own."""
    aside = _ASIDE.match(text, stop.end + len(stop.gap))
    if not _ends_before_capital(text, stop, words, ""):
        return None
    if not aside or aside.group()[-2] in ".!?":
        return stop.end
    following = text[aside.end() : aside.end() + 20].lstrip()
    if following[:1].islower() or following[:1] in ",.;":
        return None
    return aside.end()


def _ends_before_small(text: str, stop: Stop, words: SentenceWords, following: str) -> bool:
    quoted = "”" in stop.close or '"' in stop.close or "»" in stop.close
    if quoted or (stop.close and not stop.inside):
        return False
    if stop.marks[-1] in "!?" and stop.gap:
        return stop.inside or (words.lower_start and stop.marks[-1] == "?")
    if stop.marks != "." or not stop.gap or not words.lower_start or len(following) < 2:  # noqa: PLR2004
        return False
    word = _word(text, stop)
    low = word.lower()
    known = low in words.never or low in words.may or low in words.number or low in words.seldom
    return not known and len(word) > 2 and word.isalpha() and bool(_VOWEL.search(word))  # noqa: PLR2004


def _ends_before_digit(text: str, stop: Stop, words: SentenceWords) -> bool:
    if not stop.gap:
        return stop.marks[-1] in "!?" or bool(stop.close)
    if stop.marks[-1] in "!?":
        return True
    if len(stop.marks) > 1 or stop.marks == "…":
        return bool(stop.close)
    word = _word(text, stop)
    low = word.lower()
    if low in words.never or low in words.number or (low in words.may and not stop.close):
        return False
    if word.isdigit():
        return not _MARKER.match(text[stop.begin : stop.start][-8:]) and _previous(text, stop, word) not in words.clock
    return len(word) > 1


def _ends_before_capital(text: str, stop: Stop, words: SentenceWords, following: str) -> bool:
    if "”" in stop.close or '"' in stop.close or "»" in stop.close:
        if following.lower() in words.cues and stop.next[:1] not in _OPENING:
            return False
        if stop.marks[-1] in "!?" and stop.gap:
            named = _NAMED_CUE.match(text, stop.end, stop.end + 90)
            return not (named and named.group(1).lower() in words.cues)
        return True
    if stop.marks != "." or stop.close[:1] in ("’", "'"):
        return True
    word = _word(text, stop)
    if len(word) > 3 and word.isalpha() and word.lower() not in words.never | words.may | words.number | words.seldom:  # noqa: PLR2004
        return True
    return _ends_short(text, stop, words, word, following)


def _ends_short(text: str, stop: Stop, words: SentenceWords, word: str, following: str) -> bool:
    low = word.lower()
    if low in words.never or (low in words.number and word[0].isupper()):
        return False
    if low in words.may or low in words.seldom:
        return _ends_perhaps(text, stop, words, following, likely=low in words.may)
    if len(word) == 1 and word.isalpha():
        return _ends_letter(text, stop, words, word, following)
    if "." in word:
        return _ends_dotted(text, stop, words, word, following)
    return _ends_plain(text, stop, word, following)


def _ends_plain(text: str, stop: Stop, word: str, following: str) -> bool:
    if not stop.gap and following.lower() in _TOP_DOMAINS:
        return False
    if word.isdigit():
        return not _MARKER.fullmatch(text[stop.begin : stop.start][-8:])
    return bool(stop.close) or not word.isalpha() or word.isupper() or bool(_VOWEL.search(word))


def _ends_perhaps(text: str, stop: Stop, words: SentenceWords, following: str, *, likely: bool) -> bool:
    low = following.lower()
    if low in words.starters:
        return True
    if not likely and stop.gap:
        return False
    if low in words.calendar or low in words.never:
        return False
    at = stop.end + len(stop.gap) + len(stop.next)
    return not (text[at : at + 1] == "." and len(following) <= 3)  # noqa: PLR2004  # another degree


def _ends_letter(text: str, stop: Stop, words: SentenceWords, word: str, following: str) -> bool:
    before = _previous(text, stop, word)
    if before in words.letters:
        return True
    if word.islower():
        return False
    return following.lower() in words.starters and bool(stop.gap)


def _ends_dotted(text: str, stop: Stop, words: SentenceWords, word: str, following: str) -> bool:
    parts = word.split(".")
    last = parts[-1].lower()
    if all(len(part) <= 1 for part in parts):
        return _ends_letter(text, stop, words, word, following)
    if last in words.never:
        return False
    if last in words.may or (last.isalpha() and len(last) <= 3 and last not in _TOP_DOMAINS):  # noqa: PLR2004
        return _ends_perhaps(text, stop, words, following, likely=bool(stop.gap))
    return bool(stop.gap) or following.lower() not in _TOP_DOMAINS


def _word(text: str, stop: Stop) -> str:
    """Return the word right before the stop, without the marks before it."""
    near = text[max(stop.begin, stop.start - BACK) : stop.start]
    word = near.rsplit(None, 1)[-1] if near and not near[-1].isspace() else ""
    for mark in ",/(“\"‘'[":
        word = word[word.rfind(mark) + 1 :]
    return word


def _previous(text: str, stop: Stop, word: str) -> str:
    """Return the word before the last one, in small letters."""
    end = stop.start - len(word)
    near = text[max(stop.begin, end - BACK) : end].split()
    return near[-1].strip("(“\"‘'").lower() if near else ""
