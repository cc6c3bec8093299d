"""Puts values into a translated sentence."""

import re


def filled(words: str, *values: str) -> str:
    """Return words with `%1` to `%9` replaced by the values.

    What the values hold themselves stays as it is, and so does a place that no value is given for.
    """

    def value(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        return values[at] if at < len(values) else place[0]

    return re.sub(r"%([1-9])", value, words)
