"""Decides at one full stop, question mark, exclamation mark or ellipsis whether a sentence ends there."""

import re
from typing import NamedTuple

from desktop_app.sentences.words import SentenceWords, abbreviations

BACK = 40  # characters: no word that matters here is longer
_OPENING = "“„\"‘'«”’¿¡"
_CLOSING = frozenset('"”»')
_FULL = frozenset("。！？｡।॥؟۔")
_ASIDE = re.compile(r"[(\[][^()\[\]\n]{1,120}[)\]]")
_MARKER = re.compile(r"[\s\"“(]*(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})")
_NAMED_CUE = re.compile(r"\s*(?:[A-Z][\w’'-]*\s){1,4}(\w+)(?:\s*[.,;\n]|\s*\Z|\s(?:\w+\s){0,2}\w+[.,])")
_CURRENCIES = frozenset("$€£¥")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_VOWEL = re.compile(r"[aeiouyAEIOUYáàâãäåæéèêëíìîïóòôõöøœúùûüý]")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])[A-Z][a-z]*\Z")
# The ends of internet addresses that are written in capitals too ("REPUBLIKA.CO.ID").
_DOMAINS = frozenset({"com", "co", "id", "net", "org", "go", "tv", "ac", "sch", "or", "my", "info", "news", "js", "io"})
_PICTURES = 0x2190  # arrows, signs and pictures begin here in Unicode; quote marks and dashes lie below
_SIGNS = frozenset("#@-–—•*$€£<+")  # no "&": "Mr. & Mrs. Roe"


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
    first = following[:1]
    if stop.marks[0] in _FULL:
        return stop.end
    if not first:
        return _before_marks(text, stop) if stop.next else _before_sign(text, stop)
    if first in "([":
        return _before_aside(text, stop, words)
    if not _says_something(text, stop):
        return None
    if first.islower() and not _is_product(following):
        ends = _ends_before_small(text, stop, words, following)
    elif first.isdigit():
        ends = _ends_before_digit(text, stop, words)
    else:
        ends = _ends_before_capital(text, stop, words, following)
    return stop.end if ends else None


def _says_something(text: str, stop: Stop) -> bool:
    """Tell whether anything stands between the sentence's begin and the stop, other than marks and a list number."""
    if stop.start - stop.begin > 10:  # noqa: PLR2004  # longer than marks and a list number
        return True
    said = text[stop.begin : stop.start]
    if stop.marks == "." and _MARKER.fullmatch(said):
        return False
    return any(map(str.isalnum, said))


def _is_product(word: str) -> bool:
    return len(word) > 3 and word[1].isupper() and word[2:].islower()  # noqa: PLR2004  # iPhone, eBay


def _before_marks(text: str, stop: Stop) -> int | None:
    """Cut at quote marks that stand alone behind the stop: closing ones belong to the sentence."""
    end = stop.end + len(stop.gap) + len(stop.next)
    following = text[end : end + 3].lstrip()
    if following[:1].islower() or following[:1] in ",;":
        return None
    return end if stop.inside or not following else stop.end


def _before_sign(text: str, stop: Stop) -> int | None:
    """Cut before a dash, a hash or the like; picture signs belong to the sentence before them."""
    at = stop.end + len(stop.gap)
    if at >= len(text) or "\n" in stop.gap:
        return None
    if ord(text[at]) < _PICTURES:
        goes_on = text[at : at + 4].lstrip("-–— ")[:1].islower()
        return stop.end if stop.gap and text[at] in _SIGNS and not goes_on else None
    while at < len(text) and ord(text[at]) >= _PICTURES and not text[at].isalnum():
        at += 1
    return at


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
    if stop.close:
        return stop.inside and not _CLOSING.isdisjoint(stop.close)
    if stop.marks[-1] in "!?":
        exclaimed = stop.marks == "!" and _word(text, stop).lower() in words.exclaimed
        return bool(stop.gap) and not exclaimed and (stop.inside or words.lower_start)
    if stop.marks != "." or not stop.gap or not words.lower_start or len(following) < 2:  # noqa: PLR2004
        return False
    word = _word(text, stop)
    plain = len(word) > 2 and word.isalpha() and bool(_VOWEL.search(word))  # noqa: PLR2004
    return plain and _class(word, words) is None


def _ends_before_digit(text: str, stop: Stop, words: SentenceWords) -> bool:
    if stop.marks[-1] in "!?" or stop.close:
        return True
    if stop.marks != ".":
        return False
    word = _word(text, stop)
    previous = _previous(text, stop, word)
    if kind := _class(word, words):
        return kind == "number" and word.islower() and previous[-1:].isdigit()  # "2,5 km. 5 orang"
    if word.isdigit():
        return bool(stop.gap) and previous not in words.clock
    if word[:1] in _CURRENCIES:
        return False
    return len(word) > 1 and (bool(stop.gap) or (word.islower() and bool(_VOWEL.search(word))))


def _ends_before_capital(text: str, stop: Stop, words: SentenceWords, following: str) -> bool:
    if not _CLOSING.isdisjoint(stop.close):
        return not _is_attribution(text, stop, words, following)
    if stop.marks[-1] in "!?":
        return not (stop.marks == "!" and _word(text, stop).lower() in words.exclaimed)
    if stop.marks != "." or stop.close[:1] in {"’", "'"}:
        return True
    return _ends_word(text, stop, words, _word(text, stop), following)


def _ends_word(text: str, stop: Stop, words: SentenceWords, word: str, following: str) -> bool:
    """Tell whether the full stop behind `word` ends the sentence and not only an abbreviation."""
    named = len(word) == 1 and word.isupper() and _previous(text, stop, word) in words.letters  # "vitamin C"
    kind = None if named else _class(word, words)
    if kind is not None:
        return kind != "never" and _ends_perhaps(text, stop, words, following, kind)
    if len(word) == 1 and word.isalpha():
        return _ends_letter(text, stop, words, word, following)
    if "." in word:
        return _ends_dotted(text, stop, words, word, following)
    if not stop.gap and following.lower() in _DOMAINS:
        return False
    if not word.isalpha():
        ordinal = word.isdigit() and len(word) <= 2 and not words.starters  # noqa: PLR2004  # German "am 3. Mai"
        return bool(stop.close) or not ordinal
    return bool(stop.close or _VOWEL.search(word)) or word.isupper() or not _LATIN.search(word)


def _is_attribution(text: str, stop: Stop, words: SentenceWords, following: str) -> bool:
    """Tell whether a quote's attribution follows in spite of the capital: “…?” Tanya X. “…!” Lolo mengulas."""
    if stop.next[:1] in _OPENING:
        return False
    after = _after(text, stop)
    if following.lower() in words.cues and after != "-":
        return True
    if stop.marks[-1] not in "!?" or not stop.gap:
        return False
    named = _NAMED_CUE.match(text, stop.end, stop.end + 90)
    return named is not None and named.group(1).lower() in words.cues


def _ends_perhaps(text: str, stop: Stop, words: SentenceWords, following: str, kind: str) -> bool:
    """Tell whether an abbreviation that can end a sentence does so before a capital."""
    low = following.lower()
    if low in words.starters:
        return True
    after = _after(text, stop)
    if kind in {"number", "seldom"}:
        short = after == "." and (len(following) == 1 or low in abbreviations(words))  # "U.S.S.", "No. Rek."
        return not short and (kind == "number" or not stop.gap)
    if after in {".", "("} and len(following) <= 3:  # noqa: PLR2004  # another degree: "Sp.A(K)"
        return False
    return low not in words.calendar and following not in abbreviations(words)


def _ends_letter(text: str, stop: Stop, words: SentenceWords, word: str, following: str) -> bool:
    """Tell whether a single letter is a name of its own ("Grup C. Lawan …") and no initial ("C. Lawalata")."""
    after = _after(text, stop)
    if len(following) == 1 and after == ".":
        return False
    before = _previous(text, stop, word)
    if before in words.letters or before.isdigit():
        return True
    return not word.islower() and bool(stop.gap) and following.lower() in words.starters


def _ends_dotted(text: str, stop: Stop, words: SentenceWords, word: str, following: str) -> bool:
    parts = word.split(".")
    last = parts[-1]
    if word.replace(".", "").isdigit():
        return bool(stop.gap) or following[1:2].islower()
    if all(len(part) <= 1 for part in parts):
        named = _previous(text, stop, word) in words.initials
        return named or (bool(stop.gap) and following.lower() in words.starters)
    if len(last) == 1 and last.isalpha():
        return _ends_letter(text, stop, words, last, following)
    if kind := _class(last, words):
        return kind != "never" and _ends_perhaps(text, stop, words, following, kind)
    if last.isalpha() and len(last) <= 3 and last.lower() not in _DOMAINS and last[0].isupper():  # noqa: PLR2004
        return bool(stop.gap) and _ends_perhaps(text, stop, words, following, "may")
    return bool(stop.gap) or following.lower() not in _DOMAINS


def _class(word: str, words: SentenceWords) -> str | None:
    """Return the class of an abbreviation, None of another word; "putraMoh" counts as "Moh"."""
    known = abbreviations(words)
    if len(word) > 2 and word.isupper() and word.lower() in words.calendar:  # noqa: PLR2004  # "EST", not "est."
        return None
    kind = known.get(word) or known.get(word.lower())
    if kind is None and (inner := _INNER_CAPITAL.search(word)):
        kind = known.get(inner.group().lower())
        kind = kind if kind == "never" and len(inner.group()) > 1 else None
    return kind


def _word(text: str, stop: Stop) -> str:
    """Return the word right before the stop, without the marks before it."""
    near = text[max(stop.begin, stop.start - BACK) : stop.start]
    word = near.rsplit(None, 1)[-1] if near and not near[-1].isspace() else ""
    for mark in ",/(“\"‘'[":
        word = word[word.rfind(mark) + 1 :]
    return word


def _after(text: str, stop: Stop) -> str:
    """Return the sign behind the next word, empty at the end."""
    at = stop.end + len(stop.gap) + len(stop.next)
    return text[at : at + 1]


def _previous(text: str, stop: Stop, word: str) -> str:
    """Return the word before the last one, in small letters."""
    end = stop.start - len(word)
    near = text[max(stop.begin, end - BACK) : end].split()
    return near[-1].strip("(“\"‘'").lower() if near else ""
