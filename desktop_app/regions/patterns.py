"""Lists of phrases as one regular expression, and what several rules look for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

LINE = re.compile(r"^[^\S\n]*(\S[^\n]*)", re.MULTILINE)  # one that is not empty, from its first word on
# An address of an outlet, as datelines, credits and lines of furniture name it.
DOMAIN = r"(?:[\w-]+\.)+(?:com|co|id|net|org|news|tv|info)"
_KEY = 3  # letters by which the phrases are kept apart
_SPACE, _DIGIT = re.compile(r"\s"), re.compile(r"\d")
_Trie = dict[str, "_Trie"]


@dataclass(frozen=True, slots=True)
class Lookup:
    """Phrases by their first letters, whatever their case; made by `lookup`.

    Only those that begin like the text become an expression, and only then: all of them at once take a regular
    expression that is ten times slower to compile than an article is to read.
    """

    groups: Mapping[str, tuple[str, ...]]
    after: str
    made: dict[str, re.Pattern[str]] = field(default_factory=dict)

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """Return the match of the longest phrase at a place, as the group "cue", with what must follow it."""
        head = _folded(text[at : at + _KEY])
        for length in range(len(head), 0, -1):
            key = head[:length]
            if key in self.groups and (match := self._expression(key).match(text, at)):
                return match
        return None

    def prepare(self) -> None:
        """Make all expressions."""
        for key in self.groups:
            self._expression(key)

    def _expression(self, key: str) -> re.Pattern[str]:
        known = self.made.get(key)
        if known is None:
            source = f"(?P<cue>{any_of(self.groups[key])}){self.after}"
            known = self.made[key] = re.compile(source, re.IGNORECASE)
        return known


def lookup(phrases: Iterable[str], after: str = "") -> Lookup:
    """Return the phrases to look up at a place; `after` is an expression for what must follow one."""
    groups: dict[str, list[str]] = {}
    for phrase in phrases:
        groups.setdefault(_key(phrase), []).append(phrase)
    return Lookup({key: tuple(group) for key, group in groups.items()}, after)


def beginnings(phrases: Iterable[str]) -> str:
    """Return an expression for the first letters of some phrases, to ask before the phrases are looked up."""
    return any_of({_key(phrase): None for phrase in phrases})


def anywhere(phrases: Iterable[str]) -> str:
    """Return an expression to search for some phrases, whatever their case, that skips to their first letters."""
    tails: dict[str, list[str]] = {}
    for phrase in phrases:
        tails.setdefault(phrase[0].lower() + phrase[0].upper(), []).append(phrase[1:])
    ways = "|".join(f"(?<=[{re.escape(head)}])(?i:{any_of(tail)})" for head, tail in tails.items())
    return f"[{re.escape(''.join(tails))}](?:{ways})" if tails else r"(?!)"


def _key(phrase: str) -> str:
    """Return the first letters of a phrase, as far as they stand in every text that has it."""
    for at, sign in enumerate(phrase[:_KEY]):
        if sign in " 0":
            return phrase[: at + 1] if sign == " " or at == 0 else phrase[:at]
    return phrase[:_KEY]


def _folded(letters: str) -> str:
    if letters.isalpha():
        return letters.lower()
    return _DIGIT.sub("0", _SPACE.sub(" ", letters)).lower()


def any_of(phrases: Iterable[str]) -> str:
    """Return an expression that matches the longest of the phrases.

    A space stands for a few spaces of any kind, 0 for any number.

    Common beginnings are shared, so that hundreds of phrases are tried about as fast as one. No phrases never match.
    """
    trie: _Trie = {}
    for phrase in phrases:
        node = trie
        for sign in phrase:
            node = node.setdefault(sign, {})
        node[""] = {}
    return _expression(trie) if trie else r"(?!)"


def places(text: str, words: str) -> Iterator[int]:
    """Yield the places at which some words stand; far faster than any expression."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _expression(trie: _Trie) -> str:
    ways = [_sign(sign) + _expression(node) for sign, node in trie.items() if sign]
    if not ways:
        return ""
    inner = ways[0] if len(ways) == 1 else "(?:" + "|".join(ways) + ")"
    return f"(?:{inner})?" if "" in trie else inner


def _sign(sign: str) -> str:
    if sign == "0":
        return r"\d{1,9}(?:[.,]\d{1,3})*(?:[ \xa0]?(?:rb|jt|k|m)\b)?"
    return r"[^\S\n]{1,3}" if sign == " " else re.escape(sign)
