"""Who speaks and who is named: one entry per person, with roles, affiliation and quotes."""

from collections.abc import Sequence

from desktop_app.article import Mention, Quote, Sentence, Speaker
from desktop_app.languages import Language
from desktop_app.speakers.cast import gather


def identify(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], quotes: Sequence[Quote], language: Language
) -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    """Return the speakers in order of first appearance, and the quotes with their `speaker`.

    Persons who are named but not quoted are speakers without quotes; organisations and places are listed only when
    they speak.
    """
    return gather(text, sentences, mentions, quotes, language)
