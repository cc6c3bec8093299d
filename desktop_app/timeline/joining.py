"""Labels as one line: their words with the signs that still belong between them."""

import itertools
import re
from collections.abc import Mapping, Sequence

from desktop_app.languages import union
from desktop_app.timeline import predicates
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.words import TimelineWords

_DATE = re.compile(r"(?:[a-z]+ )?[A-Z][a-z]+\.? \d\d?, \d{4},")
_OPENED, _CLOSED = re.compile(r"[‘'](?<!\S.)(?=\w)(?!s\b)"), re.compile(r"[’'](?<=\w.)(?![^\s,;:])")
_CLOSING = ('"', "”", "’")  # they may stand behind a comma
_QUOTE_MARKS = str.maketrans("", "", '"“”„«»')


def joined(text: str, kept: Sequence[Word], swaps: Mapping[int, str], words: TimelineWords) -> str:
    """Return the words as one line, with names for those that point back.

    Signs between words that stand side by side are kept.
    """
    shown = [(word, swaps.get(at, _inner_form(text, word, at))) for at, word in enumerate(kept)]
    shown = _unseparated([(word, told) for word, told in shown if told], words)
    label = shown[0][1]
    first = (shown[0][0]).small
    opens = first in words.dependents or shown[0][0].verb
    for (previous, _), (word, told) in itertools.pairwise(shown):
        between = text[previous.end : word.start].strip() if word.start > previous.end + 1 else ""
        if words.articles and between == "--":
            between = "" if word.acts and "–" not in label else "–"  # a verb goes on behind an aside that was left out
        if len(between) > 1 and between[-1] == ",":
            between = _gap(between, text[previous.end - 1], word, words)
        if len(between) > 1:
            acts = words.is_verb(told) or word.small in words.afterwards  # "Ada Lestari, (Rabu,) | langsung pergi"
            apart = opens or not acts or _tells_more(text, kept, word, words)
            apart = apart and previous.small not in words.copulas
            apart = apart and not (_is_inside(shown, previous, word, words) and text[previous.end - 1] == ",")
            fronted = opens and text[previous.end - 1] == "," and previous.capital and word.capital
            comma = apart and (between.endswith(",") or fronted)  # "Menurut Sri, (kini) Ada …"
            label = _without_comma(label.rstrip(",;:")) + ("," if comma else "")
        elif (
            words.verb_endings
            and not opens
            and label.count(",") == 1
            and word.verb
            and not _tells_before(text, kept, word, words)
        ):
            label = _without_comma(label)  # what the comma closed was left out, but "X went to Hull, | joined it"
        label += f" {between} {told}" if len(between) == 1 else f" {told}"
    label = " ".join(label.translate(_QUOTE_MARKS).split()).strip(EDGES)
    if label.count(")") > label.count("("):
        label = label.replace(")", "", 1)  # "(Pasar malam) ramai": its bracket opened the label
    # in English one may be an apostrophe: "the islands' dairy"
    return _without_half(label) if words.suffixes else label


def _without_comma(label: str) -> str:
    """Return words without the comma that ends them, also before a closing mark."""
    mark = label[-1] if label.endswith(_CLOSING) else ""
    return label.removesuffix(mark).removesuffix(",") + mark


def _is_inside(shown: Sequence[tuple[Word, str]], previous: Word, word: Word, words: TimelineWords) -> bool:
    """Tell whether a place stands between an article and a noun ("a Hull, England, | woman")."""
    before = [one.small for one, _ in shown if one.end < previous.start]
    named = previous.capital and word.lowercase and not word.verb
    return named and before != [] and before[-1] in words.articles | words.indefinite


def _gap(between: str, before: str, word: Word, words: TimelineWords) -> str:
    """Return what stands before a word, but for the comma that only closes a date ("on June 21, 2013, | to …").

    `before` is the sign that stood before it.
    """
    dated = before != "," and _DATE.fullmatch(between) is not None
    return between[:-1] if dated and word.small in union(words.dependents, words.infinitives) else between


def _tells_more(text: str, kept: Sequence[Word], word: Word, words: TimelineWords) -> bool:
    """Tell whether a verb is not that of the noun before it ("Holt left the fair, | sold a stall")."""
    loose = bool(words.passives) or (words.is_participle(word.small) and word.small not in words.stating)
    return loose and _tells_before(text, kept, word, words)


def _tells_before(text: str, kept: Sequence[Word], word: Word, words: TimelineWords) -> bool:
    """Tell whether a predicate stands before a word ("X went to Hull, | joined a bakery")."""
    return predicates.tells(text, [one for one in kept if one.end <= word.start], words)


def _inner_form(text: str, word: Word, at: int) -> str:
    """Return a word as it is written within a sentence: a verb that opened one and was moved loses its capital."""
    said = word.of(text)
    return said[:1].lower() + said[1:] if at and word.lowercase else said


def _unseparated(shown: list[tuple[Word, str]], words: TimelineWords) -> list[tuple[Word, str]]:
    """Drop the comma between a name that opens a label and its verb ("Ada Holt, | opened the market")."""
    verb = next((at for at, (word, _) in enumerate(shown) if word.lowercase), 0)
    commas = [at for at, (_, told) in enumerate(shown[:verb]) if told.endswith(",")]
    loose = union(words.weak, words.afterwards) - words.relatives  # "Ada Lestari, | langsung menelepon"
    behind = next((word for word, _ in shown[verb:] if word.small not in loose), None)
    if not words.suffixes or commas != [verb - 1] or behind is None or not behind.verb:
        return shown
    word, told = shown[verb - 1]
    return [*shown[: verb - 1], (word, told[:-1]), *shown[verb:]]


def _without_half(label: str) -> str:
    """Drop one of a pair of single marks whose other one is not there ("the film ‘Melati" cut at its end)."""
    opened, closed = _OPENED.findall(label), _CLOSED.findall(label)
    if len(opened) == len(closed):
        return label
    return _OPENED.sub("", _CLOSED.sub("", label)) if not opened or not closed else label
