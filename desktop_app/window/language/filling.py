"""Puts values into a translated sentence."""

import re


def filled(words: str, *values: str) -> str:
    """Return words with `%1` to `%9` replaced by the values; what the values hold themselves stays as it is."""
    return re.sub(r"%([1-9])", lambda place: values[int(place[1]) - 1], words)
