"""Lists of phrases as one regular expression."""

import re
from collections.abc import Iterable

_Trie = dict[str, "_Trie"]


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
