"""Person, organisation and place names in the text."""

from collections.abc import Sequence

from desktop_app.article import Mention, Sentence
from desktop_app.languages import Language


def find(text: str, sentences: Sequence[Sentence], language: Language) -> tuple[Mention, ...]:
    """Return all name mentions in reading order, none overlapping."""
    del text, sentences, language
    return ()
