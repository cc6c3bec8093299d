"""Languages without a file of their own: their stop words come from sumy, their stems from nltk."""

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path

# ISO 639-1 code: the name that sumy and nltk know the language by.
_NAMES = {
    "ar": "arabic",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "he": "hebrew",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sk": "slovak",
    "sv": "swedish",
    "uk": "ukrainian",
}


def stop_words(code: str) -> list[str]:
    """Return the language's stop words, none when sumy has no list. sumy itself is not imported for it."""
    spec = importlib.util.find_spec("sumy")
    if code not in _NAMES or spec is None or spec.origin is None:
        return []
    file = Path(spec.origin).parent / "data" / "stopwords" / f"{_NAMES[code]}.txt"
    return file.read_text(encoding="utf-8").split() if file.is_file() else []


@cache
def stemmer(code: str) -> Callable[[str], str]:
    """Return a function that gives the stem of a word (Snowball, Porter 2001); words stay whole where there is none.

    Importing nltk takes 0.3 s, which only articles in these languages pay.
    """
    if code not in _NAMES:
        return str
    from nltk.stem import snowball  # noqa: PLC0415  # see above

    name = _NAMES[code]
    if name not in snowball.SnowballStemmer.languages:
        return str
    stem: Callable[[str], str] = snowball.SnowballStemmer(name).stem
    return cache(stem)
